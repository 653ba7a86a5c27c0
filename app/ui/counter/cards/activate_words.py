"""The answers to activating: what was sold, what was refused and why, what failed of several."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.counter.at_till import CardSeen, Selling, Sold
from app.money import Money
from app.outcomes import OUTCOMES, Refused
from app.ui.counter.values import Answer, Chime, Listing, Row, Step, Subject
from app.ui.counter.words import (
    card_name,
    headline_of,
    refused_row,
    sale_sentence,
    spaced,
    tender_word,
    till_steps,
    until_text,
)
from app.ui.formats import money_text, now, time_text
from app.ui.messages import message_of
from app.ui.theme import Tone

translate = QCoreApplication.translate
_VOID_WITHIN = timedelta(hours=24)


def sold_answer(sold: Sold, selling: Selling, cards: Sequence[CardSeen]) -> Answer:
    """What was activated, and until when it can be taken back."""
    first, count = sold.cards[0], len(sold.cards)
    until = translate("Counter", "Void until {end}").format(end=until_text(first.at + _VOID_WITHIN))
    facts = {"receipt": selling.receipt, "tender": tender_word(selling.tender)}
    if count == 1:
        headline = translate("Counter", "Activated")
        detail = translate("Counter", "Serial {serial} · receipt {receipt} · {tender}")
        detail = detail.format(serial=spaced(first.serial), **facts)
        steps = (Step("F8", translate("Counter", "Void")), *_print())
    else:
        headline = translate("Counter", "{count} cards activated").format(count=count)
        detail = translate("Counter", "Receipt {receipt} · {tender}").format(**facts)
        steps = _print()
    total = Money(sum(one.amount.minor for one in sold.cards), first.amount.currency)
    return Answer(
        Tone.SUCCESS,
        headline,
        detail,
        until,
        translate("Counter", "Same receipt, next card"),
        amount=money_text(total),
        steps=steps,
        subject=Subject(first.serial if count == 1 else None, selling.receipt, first.entry, sold.key),
        chime=Chime.DONE,
    )


def _print() -> tuple[Step, ...]:
    return (Step("F9", translate("Counter", "Print receipt"), "printer"),)


def refused_answer(refused: Refused, card: CardSeen | None, receipt: str) -> Answer:
    """Why the card was not activated, and that nothing was charged."""
    message = message_of(refused)
    nothing = translate("Counter", "Nothing was charged.")
    detail = nothing
    if refused.outcome.name == "ALREADY_ACTIVE" and card is not None:
        detail = f"{sale_sentence(card)} {nothing}"
        foot = translate("Counter", "Take another card, or look up the first sale.")
    else:
        foot = message.text
    look_up = Step("Alt+L", translate("Counter", "Look up this card"), "search")
    return Answer(
        Tone.DANGER,
        headline_of(refused),
        detail,
        foot,
        translate("Counter", "Next card"),
        steps=till_steps(refused) or ((look_up,) if card is not None else ()),
        subject=Subject(card.serial if card else None, receipt or None, card=card),
        chime=Chime.REFUSED,
        row=refused_row(refused, card_name(card.serial) if card else "–", receipt),
    )


def failed_answer(failed: Sequence[dict[str, str]], cards: Sequence[CardSeen]) -> Answer:
    """Which of several cards failed and why; none of them was activated."""
    why = {row["serial"]: row for row in failed}
    text = translate("Counter", "{failed} of {count} cards cannot be sold, so none was. Nothing was charged.")
    left = len(cards) - len(why)
    go_on = translate("Counter", "Go on with the other {left}").format(left=left)
    listing = Listing(
        translate("Counter", "What failed, and why"),
        "",
        tuple(_failed_row(one, why.get(one.serial)) for one in cards),
    )
    return Answer(
        Tone.DANGER,
        translate("Counter", "None activated"),
        text.format(failed=len(why), count=len(cards)),
        translate("Counter", "Put the cards that failed aside."),
        go_on if left else translate("Counter", "Next card"),
        listing=listing,
        chime=Chime.REFUSED,
    )


def _failed_row(card: CardSeen, why: dict[str, str] | None) -> Row:
    if why is None:
        ready = translate("Counter", "Can be sold")
        return Row(time_text(now()), ready, Tone.SUCCESS, "check", card_name(card.serial))
    title = _title_of(why)
    return Row(time_text(now()), title, Tone.DANGER, "circle-x", card_name(card.serial))


def _title_of(why: dict[str, str]) -> str:
    """The outcome's few words where there are any, else what the book said."""
    outcome = OUTCOMES.get(why["outcome"])
    return headline_of(Refused(outcome)) if outcome is not None else why["title"]
