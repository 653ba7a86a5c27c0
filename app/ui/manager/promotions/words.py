"""Promotions in words: what state each is in by the clock, how it is given, what became of its credit."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.promotion_values import Figures, Offer
from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.table import Cell
from app.ui.formats import count_text, date_text, day_text, money_text, now, region_line
from app.ui.theme import Color, Tone
from app.ui.typeface import Type

translate = QCoreApplication.translate

BY_CODE, AUTOMATIC, BY_HAND = KINDS = ("code", "automatic", "manual")
_RUNNING: Final = "RUNNING"


class Stage(StrEnum):
    """Where a promotion is, by the clock."""

    RUNNING = "running"
    TO_COME = "to-come"
    ENDED = "ended"


_STAGES: Final = {
    Stage.RUNNING: (QT_TRANSLATE_NOOP("Promotions", "Running"), "check", Tone.SUCCESS),
    Stage.TO_COME: (QT_TRANSLATE_NOOP("Promotions", "To come"), "clock", Tone.ACCENT),
    Stage.ENDED: (QT_TRANSLATE_NOOP("Promotions", "Ended"), "x", Tone.NOTE),
}
_KINDS: Final = {
    BY_CODE: QT_TRANSLATE_NOOP("Promotions", "By a code"),
    AUTOMATIC: QT_TRANSLATE_NOOP("Promotions", "Automatic"),
    BY_HAND: QT_TRANSLATE_NOOP("Promotions", "By hand"),
}
_HOW: Final = {
    BY_CODE: QT_TRANSLATE_NOOP("Promotions", "Whoever enters its code gets it, once for each account."),
    AUTOMATIC: QT_TRANSLATE_NOOP(
        "Promotions", "Every account with a wallet of its region gets it at its next sign-in, once."
    ),
    BY_HAND: QT_TRANSLATE_NOOP("Promotions", "Only accounts that you give it to get it, once each."),
}


def stage_of(offer: Offer, at: datetime | None = None) -> Stage:
    moment = at or now()
    if offer.state != _RUNNING or offer.ends <= moment:
        return Stage.ENDED
    return Stage.TO_COME if moment < offer.starts else Stage.RUNNING


def kind_text(kind: str) -> str:
    return translate("Promotions", _KINDS[kind])


def how_text(kind: str) -> str:
    """To whom a promotion of this kind comes."""
    return translate("Promotions", _HOW[kind])


def in_order(offers: Sequence[Offer]) -> list[Offer]:
    """Those that run first, then those to come, then those that ended; the newest first in each."""
    return sorted(offers, key=lambda one: list(Stage).index(stage_of(one)))


def ended_early(offer: Offer) -> bool:
    return offer.state != _RUNNING


def offer_cells(offer: Offer) -> tuple[Cell, ...]:
    """Promotion, what each gets, from when to when, how many have it, state."""
    word, icon, tone = _STAGES[stage_of(offer)]
    how = f"{kind_text(offer.kind)} · {region_line(offer.region, offer.amount.currency)}"
    until = translate("Promotions", "to {date}").format(date=date_text(offer.ends))
    return (
        Cell(offer.name, how, type=Type.CONTROL),
        Cell(money_text(offer.amount), type=Type.STRONG, is_right=True),
        Cell(day_text(offer.starts), until, ink=Color.INK2),
        Cell(count_text(offer.given), ink=Color.INK2, is_right=True),
        Cell(translate("Promotions", word), tag=icon, tone=tone),
    )


def accounts_text(count: int) -> str:
    one, many = translate("Promotions", "1 account"), translate("Promotions", "{count} accounts")
    return (one if count == 1 else many).format(count=count_text(count))


def offer_facts(offer: Offer) -> list[tuple[str, str]]:
    """Name and value of what was settled when it was offered."""
    return [
        (translate("Promotions", "Given"), kind_text(offer.kind)),
        (translate("Promotions", "From"), date_text(offer.starts)),
        (translate("Promotions", "To"), date_text(offer.ends)),
    ]


def figure_facts(figures: Figures, given: int) -> list[tuple[str, str]]:
    """What became of its credit; what there is none of is left out."""
    amounts = [
        (translate("Promotions", "That is"), figures.given),
        (translate("Promotions", "Spent"), figures.spent),
        (translate("Promotions", "Still there"), figures.left),
        (translate("Promotions", "Lapsed"), figures.lapsed),
    ]
    lines = [(name, money_text(amount)) for name, amount in amounts if amount.minor]
    return [(translate("Promotions", "Given to"), accounts_text(given)), *lines]
