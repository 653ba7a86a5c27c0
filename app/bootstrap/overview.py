"""What the pages of balance and history ask besides balances and movements, each in one transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.overview import Curve, Provenance, Settings, SettingsChanged, Subscribed, TradeInCourse
from app.wallet.values import Actor, Command, WalletId


class Overview(Opening):
    """What a holder looks at and settles."""

    def curve(self, actor: Actor, wallet: WalletId, *, since: datetime | None = None) -> Curve | Refused:
        from app.wallet.curve import curve

        return self.look(partial(curve, actor=actor, wallet=wallet, since=since))

    def provenance(self, actor: Actor, order: str) -> Provenance | Refused:
        from app.wallet.provenance import provenance

        return self.look(partial(provenance, actor=actor, order=order, book=self._book))

    def settings(self, actor: Actor) -> Settings:
        from app.wallet.settings import settings_of

        return self.look(partial(settings_of, actor=actor))

    def change_settings(
        self, actor: Actor, changes: Mapping[str, str], *, key: str
    ) -> SettingsChanged | Refused:
        from app.wallet.settings import change_settings

        return self.act(partial(change_settings, actor=actor, changes=changes, command=Command(key)))

    def subscriptions(self, actor: Actor) -> Sequence[Subscribed]:
        from app.wallet.subscriptions import subscriptions_of

        return self.look(partial(subscriptions_of, actor=actor))

    def cancel_subscription(self, actor: Actor, subscription: int, *, key: str) -> Subscribed | Refused:
        from app.wallet.subscriptions import cancel

        return self.act(partial(cancel, actor=actor, subscription=subscription, command=Command(key)))

    def trade_ins(self, actor: Actor) -> Sequence[TradeInCourse]:
        from app.wallet.trade_ins import trade_ins_of

        return self.look(partial(trade_ins_of, actor=actor))
