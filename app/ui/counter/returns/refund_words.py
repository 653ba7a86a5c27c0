"""What a till says of an order and its refunds: who paid what, where the money goes, what was refused."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.refund_values import (
    DROPPED,
    PENDING,
    POSTED,
    GivenBack,
    OrderSeen,
    PaidBy,
    RefundPlan,
    RefundSeen,
)
from app.money import Money
from app.outcomes import QT_TRANSLATE_NOOP, Refused, Text
from app.ui.counter.values import Answer, Chime, Listing, Row, Step, Subject
from app.ui.counter.words import headline_of, refused_row, till_steps
from app.ui.formats import day_text, ends_text, money_text, now, sentence_case, when_text
from app.ui.messages import message_of
from app.ui.theme import Tone

translate = QCoreApplication.translate

REASONS: Final[tuple[Text, ...]] = (
    QT_TRANSLATE_NOOP("Refund", "Returned"),
    QT_TRANSLATE_NOOP("Refund", "Damaged"),
    QT_TRANSLATE_NOOP("Refund", "Overcharged"),
)
"""Kept in the book in English; one's own words are kept as they were typed."""

_SOURCES: Final[dict[str, Text]] = {
    "promo": QT_TRANSLATE_NOOP("Refund", "Promotional credit"),
    "standard": QT_TRANSLATE_NOOP("Refund", "Balance"),
    "cash": QT_TRANSLATE_NOOP("Refund", "Cash"),
    "card": QT_TRANSLATE_NOOP("Refund", "Bank card"),
}
_ICONS: Final = {"promo": "ticket-percent", "standard": "wallet", "cash": "banknote", "card": "credit-card"}
_STATES: Final[dict[str, tuple[Text, Tone, str]]] = {
    POSTED: (QT_TRANSLATE_NOOP("Refund", "Refunded"), Tone.ACCENT, "undo-2"),
    PENDING: (QT_TRANSLATE_NOOP("Refund", "Promised"), Tone.WARN, "hourglass"),
    DROPPED: (QT_TRANSLATE_NOOP("Refund", "Withdrawn"), Tone.NOTE, "x"),
}
_HAND_OUT: Final[dict[str, Text]] = {
    "cash": QT_TRANSLATE_NOOP("Refund", "Hand out {amount} in cash."),
    "card": QT_TRANSLATE_NOOP("Refund", "Give {amount} back to the bank card at its terminal."),
}


def reason_text(reason: str) -> str:
    return translate("Refund", reason) if reason in REASONS else reason


def order_line(order: OrderSeen) -> str:
    """Whose order it is, and when and where it was charged."""
    text = translate("Refund", "{who} · {amount}, {when}, at {till}")
    return text.format(
        who=order.who, amount=money_text(order.amount), when=when_text(order.at), till=order.till
    )


def order_listing(order: OrderSeen) -> Listing:
    """Who paid what, and what was given back."""
    rows = (*(_paid_row(one, order) for one in order.paid), *map(_refund_row, order.refunds))
    return Listing(translate("Refund", "What paid, and what was given back"), order.order, rows)


def _paid_row(paid: PaidBy, order: OrderSeen) -> Row:
    if order.gone.minor and paid.source in ("promo", "standard"):
        about = translate("Refund", "Cannot go back")
    elif paid.ends is not None and paid.ends <= now():
        about = sentence_case(ends_text(paid.ends))
    elif paid.left == paid.amount:
        about = translate("Refund", "All can go back")
    elif paid.left.minor:
        about = translate("Refund", "{amount} can go back").format(amount=money_text(paid.left))
    else:
        about = translate("Refund", "Went back")
    source = translate("Refund", _SOURCES[paid.source])
    return Row("", source, Tone.NOTE, _ICONS[paid.source], about, "", money_text(paid.amount))


def _refund_row(refund: RefundSeen) -> Row:
    state, tone, icon = _STATES[refund.state]
    about = reason_text(refund.reason) if refund.reason else ""
    tag = translate("Refund", state)
    return Row(day_text(refund.at), tag, tone, icon, about, refund.receipt, money_text(refund.amount))


def parts_text(balance: Money, tender: Money, tender_kind: str | None) -> str:
    """Where the money goes: "€20.00 to the balance, €12.99 in cash."."""
    if not tender.minor or tender_kind is None:
        return translate("Refund", "All of it goes to the balance.")
    by = {
        "cash": translate("Refund", "{amount} in cash."),
        "card": translate("Refund", "{amount} to the bank card."),
    }[tender_kind].format(amount=money_text(tender))
    if not balance.minor:
        return by
    return translate("Refund", "{amount} to the balance, {rest}").format(amount=money_text(balance), rest=by)


def plan_text(plan: RefundPlan, order: OrderSeen) -> str:
    return parts_text(plan.to_balance, plan.to_tender, order.tender)


def lapse_text(plan: RefundPlan) -> str:
    """Said before, so that the clerk can tell the holder."""
    if not plan.lapsed.minor:
        return ""
    text = translate(
        "Refund", "{amount} goes back to promotional credit that has ended, and is gone at once."
    )
    return text.format(amount=money_text(plan.lapsed))


# Answers


def done_answer(done: GivenBack) -> Answer:
    """What was given back, promised or withdrawn, and what went where."""
    refunded = done.refunded
    state, tone, icon = _STATES[refunded.state]
    details = {POSTED: _given_text, PENDING: _promised_text, DROPPED: _dropped_text}
    return Answer(
        Tone.SUCCESS if refunded.state == POSTED else tone,
        translate("Refund", state),
        details[refunded.state](done),
        _foot(done),
        translate("Counter", "Next card"),
        amount=money_text(refunded.amount),
        icon="" if refunded.state == POSTED else icon,
        steps=(Step("F9", translate("Counter", "Print receipt"), "printer"),),
        subject=Subject(receipt=refunded.receipt, entry=refunded.entry, key=refunded.key),
        chime=Chime.DONE,
    )


def _given_text(done: GivenBack) -> str:
    """What the clerk has to do stands first."""
    sentences = []
    if done.refunded.to_tender.minor and done.tender is not None:
        text = translate("Refund", _HAND_OUT[done.tender])
        sentences.append(text.format(amount=money_text(done.refunded.to_tender)))
    if done.refunded.to_balance.minor:
        sentences.append(_balance_text(done))
    if done.refunded.lapsed.minor:
        text = translate("Refund", "{amount} was for credit that has ended, and is gone.")
        sentences.append(text.format(amount=money_text(done.refunded.lapsed)))
    return " ".join(sentences)


def _balance_text(done: GivenBack) -> str:
    balance, promotional = money_text(done.refunded.to_balance), money_text(done.promotional)
    if not done.promotional.minor:
        return translate("Refund", "{amount} is in the balance again.").format(amount=balance)
    if done.promotional == done.refunded.to_balance:
        return translate("Refund", "{amount} is promotional credit again.").format(amount=balance)
    text = translate("Refund", "{amount} is in the balance again, {credit} of it as promotional credit.")
    return text.format(amount=balance, credit=promotional)


def _promised_text(done: GivenBack) -> str:
    text = translate("Refund", "Nothing was given back yet. Receipt {receipt} brings it up again.")
    return text.format(receipt=done.refunded.receipt)


def _dropped_text(done: GivenBack) -> str:
    text = translate("Refund", "Nothing was given back. The promise of receipt {receipt} is no more.")
    return text.format(receipt=done.refunded.receipt)


def _foot(done: GivenBack) -> str:
    left = done.refunded.left
    facts = {"receipt": done.refunded.receipt, "order": done.refunded.order, "left": money_text(left)}
    if left.minor:
        return translate("Refund", "Receipt {receipt}. {left} of the order can still be refunded.").format(
            **facts
        )
    return translate("Refund", "Receipt {receipt}. Nothing of the order is left to refund.").format(**facts)


def refused_answer(refused: Refused, about: str, receipt: str = "") -> Answer:
    """Why nothing was refunded. about: the order, or what was typed."""
    message = message_of(refused)
    return Answer(
        Tone.DANGER,
        headline_of(refused),
        _why(refused, message.title, about),
        message.text,
        translate("Counter", "Next card"),
        steps=till_steps(refused),
        chime=Chime.REFUSED,
        row=refused_row(refused, about, receipt),
    )


def _why(refused: Refused, title: str, about: str) -> str:
    if refused.outcome.name == "NOT_FOUND" and refused.facts.get("what") == "order":
        text = translate(
            "Refund", "No order was charged under {number}, or against it. Nothing was refunded."
        )
        return text.format(number=about)
    return translate("Refund", "{why}. Nothing was refunded.").format(why=title)


def nothing_left_answer(order: OrderSeen) -> Answer:
    """The order is shown, and why nothing of it can be refunded."""
    if order.gone.minor:
        headline = translate("Refund", "Account closed")
        text = translate(
            "Refund",
            "{amount} of this order was paid with the balance of an account that is closed. It cannot go "
            "back there, and balance is never paid out.",
        ).format(amount=money_text(order.gone))
        foot = translate("Refund", "A manager can give it to another account of the same person.")
    else:
        headline, text = translate("Refund", "Nothing left"), order_line(order)
        foot = translate("Refund", "All of this order was given back before.")
    return Answer(
        Tone.WARN,
        headline,
        text,
        foot,
        translate("Counter", "Next card"),
        icon="undo-2",
        steps=(Step("F9", translate("Counter", "Print again"), "printer"),),
        subject=Subject(receipt=order.receipt, entry=order.entry, is_old=True),
        listing=order_listing(order),
        chime=Chime.REFUSED,
    )
