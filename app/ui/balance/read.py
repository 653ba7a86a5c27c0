"""What the balance page asks besides the wallets, in one piece of work on the worker."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.services import Services
from app.wallet.overview import Settings, Subscribed, TradeInCourse
from app.wallet.values import Actor


@dataclass(frozen=True, slots=True)
class Around:
    """How the balance is used, what is paid from it, and what is on its way into it."""

    settings: Settings
    subscriptions: Sequence[Subscribed]
    trade_ins: Sequence[TradeInCourse]


def read_around(services: Services, actor: Actor) -> Around:
    return Around(services.settings(actor), services.subscriptions(actor), services.trade_ins(actor))
