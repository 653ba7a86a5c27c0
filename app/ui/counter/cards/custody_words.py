"""The answer to a card that may not be handed out: its panel was opened, or its bars are another card's."""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.counter.cards.custody import Verdict
from app.ui.counter.values import Answer, Chime, Row, Step, Subject
from app.ui.counter.words import card_name
from app.ui.formats import now, time_text
from app.ui.theme import Tone

if TYPE_CHECKING:
    from app.scan.session import CheckedCard

translate = QCoreApplication.translate

TAKE_OUT_KEY = "Alt+O"


class Purpose(Enum):
    """What the card is wanted for."""

    SALE = "sale"
    EXCHANGE = "exchange"


def headline_of(verdict: Verdict) -> str:
    if verdict is Verdict.SWAPPED:
        return translate("Counter", "Bars of another card")
    if verdict is Verdict.OPENED:
        return translate("Counter", "Panel opened")
    return translate("Counter", "Not as it should be")


def tag_of(verdict: Verdict) -> str:
    """The same in a word or two, for the list of last actions."""
    if verdict is Verdict.SWAPPED:
        return translate("Counter", "Wrong bars")
    return headline_of(verdict) if verdict is Verdict.OPENED else translate("Counter", "Put aside")


def detail_of(verdict: Verdict, check: "CheckedCard | None", serial: str, purpose: Purpose) -> str:
    """What it means, and that no money went anywhere."""
    if purpose is Purpose.SALE:
        kept = translate("Counter", "Nothing was charged.")
    else:
        kept = translate("Counter", "Nothing was moved: the old card keeps its value.")
    return f"{_found(verdict, check, serial)} {kept}"


def _found(verdict: Verdict, check: "CheckedCard | None", serial: str) -> str:
    """What is wrong with the card."""
    if verdict is Verdict.SWAPPED and check is not None and check.printed is not None:
        text = translate("Counter", "The card is {print}, its bars say {bars}.")
        return text.format(print=card_name(check.printed), bars=card_name(serial))
    if verdict is Verdict.SWAPPED:
        return translate("Counter", "Its print and its bars are two numbers.")
    if verdict is Verdict.OPENED:
        text = translate("Counter", "Somebody may know the code of card {card}.")
    else:
        text = translate("Counter", "Card {card} is not handed out.")
    return text.format(card=card_name(serial))


def stopped_answer(
    verdict: Verdict, check: "CheckedCard | None", serial: str, purpose: Purpose, *, may_take_out: bool
) -> Answer:
    """Set it aside; who may take it out of stock has a key for it."""
    steps = (Step(TAKE_OUT_KEY, translate("Counter", "Take it out of stock")),) if may_take_out else ()
    own = check.printed if check is not None and check.printed is not None else serial
    headline = headline_of(verdict)
    return Answer(
        Tone.DANGER,
        headline,
        detail_of(verdict, check, serial, purpose),
        _what_to_do(purpose, may_take_out=may_take_out),
        _next(purpose),
        steps=steps,
        subject=Subject(own),
        chime=Chime.REFUSED,
        row=Row(time_text(now()), tag_of(verdict), Tone.DANGER, "circle-x", card_name(own), "", "–"),
    )


def _what_to_do(purpose: Purpose, *, may_take_out: bool) -> str:
    if purpose is Purpose.SALE and may_take_out:
        return translate("Counter", "Put the card aside, take it out of stock, and sell another one.")
    if purpose is Purpose.SALE:
        return translate(
            "Counter", "Put the card aside for a manager, who takes it out of stock. Sell another one."
        )
    if may_take_out:
        return translate("Counter", "Put the card aside, take it out of stock, and hand out another one.")
    return translate(
        "Counter", "Put the card aside for a manager, who takes it out of stock. Hand out another one."
    )


def _next(purpose: Purpose) -> str:
    if purpose is Purpose.SALE:
        return translate("Counter", "Next card")
    return translate("Counter", "Another new card")
