"""The lines of the Recent list: movements of the history, and refusals of this visit."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.outcomes import Refused
from app.ui.formats import day_text, masked, now, region_line, sentence_case, when_text
from app.ui.messages import message_of
from app.ui.redeem.asking import Refusal
from app.ui.redeem.recent_leaf import SHOWN, RecentCard
from app.ui.redeem.refusal_facts import Typed
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.values import Actor, Movement

translate = QCoreApplication.translate


def latest_movements(services: Services, actor: Actor) -> tuple[Movement, ...]:
    """The newest movements of the wallet of the account's own region. Runs on the store's worker."""
    for balance in services.balances(actor):
        if balance.region == actor.account.region:
            page = services.history(actor, balance.wallet, limit=SHOWN)
            return () if isinstance(page, Refused) else page.movements
    return ()


class RecentCards:
    """Remembers what was refused until somebody else signs in."""

    def __init__(self) -> None:
        self._movements: tuple[Movement, ...] = ()
        self._refused: list[tuple[datetime, RecentCard]] = []

    def forget(self) -> None:
        self._movements = ()
        self._refused.clear()

    def set_movements(self, movements: Sequence[Movement]) -> None:
        self._movements = tuple(movements)

    def add_refusal(self, refusal: Refusal, typed: Typed) -> None:
        at = now()
        facts = refusal.facts
        name = facts.programme_name if facts else typed.programme or translate("Recent", "Card")
        message = message_of(refusal.refused)
        card = RecentCard(
            sentence_case(when_text(at)),
            f"{name} {masked(facts.last_four if facts else typed.last_four)}",
            message.title,
            Tone.WARN,
            "triangle-alert",
            None,
        )
        self._refused.insert(0, (at, card))
        del self._refused[SHOWN:]

    def cards(self) -> list[RecentCard]:
        """Newest first."""
        added = [(one.at, _card_of(one)) for one in self._movements]
        both = sorted([*added, *self._refused], key=_moment, reverse=True)
        return [card for _, card in both[:SHOWN]]


def _moment(pair: tuple[datetime, RecentCard]) -> datetime:
    return pair[0]


def _card_of(movement: Movement) -> RecentCard:
    card = movement.programme_name or translate("Recent", "Without a card")
    if movement.promotion is not None:
        card = translate("Movement", "Promotion {name}").format(name=movement.promotion)
    elif movement.last_four:
        card = f"{card} {masked(movement.last_four)}"
    tone, icon = Tone.SUCCESS, "check"
    outcome = translate("Recent", "Added to {wallet}").format(
        wallet=region_line(movement.region, movement.amount.currency)
    )
    if movement.amount.minor < 0:
        outcome, tone, icon = translate("Recent", "Spent"), Tone.NOTE, "receipt"
    elif movement.ends is not None:
        outcome, tone, icon = (
            translate("Recent", "Added, ends {day}").format(day=day_text(movement.ends)),
            Tone.WARN,
            "clock",
        )
    return RecentCard(sentence_case(when_text(movement.at)), card, outcome, tone, icon, movement.amount)
