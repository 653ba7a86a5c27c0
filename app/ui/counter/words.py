"""What the counter says of cards, deeds and refusals: short, in the words of the trade."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.at_till import CardSeen, TillDeed
from app.outcomes import QT_TRANSLATE_NOOP, TILL_NOT_OPEN, Fact, Refused, Text
from app.ui.counter.values import Row, Step
from app.ui.formats import MINUS, date_text, masked, money_text, now, time_text, when_text
from app.ui.messages import message_of
from app.ui.theme import Tone
from app.wallet.values import CardState

translate = QCoreApplication.translate

_KINDS: Final[dict[str, tuple[Text, Tone, str]]] = {
    "activate": (QT_TRANSLATE_NOOP("Counter", "Activated"), Tone.SUCCESS, "check"),
    "void": (QT_TRANSLATE_NOOP("Counter", "Voided"), Tone.NOTE, "undo-2"),
    "replace": (QT_TRANSLATE_NOOP("Counter", "Replaced"), Tone.WARN, "repeat"),
    "purchase": (QT_TRANSLATE_NOOP("Counter", "Charged"), Tone.ACCENT, "shopping-cart"),
    "one_click": (QT_TRANSLATE_NOOP("Counter", "Charged"), Tone.ACCENT, "shopping-cart"),
    "subscription": (QT_TRANSLATE_NOOP("Counter", "Subscription"), Tone.ACCENT, "shopping-cart"),
    "refund": (QT_TRANSLATE_NOOP("Counter", "Refunded"), Tone.ACCENT, "undo-2"),
    "refund_step": (QT_TRANSLATE_NOOP("Counter", "Refund promised"), Tone.WARN, "hourglass"),
    "trade_in": (QT_TRANSLATE_NOOP("Counter", "Trade-in"), Tone.ACCENT, "repeat"),
    "trade_in_step": (QT_TRANSLATE_NOOP("Counter", "Trade-in"), Tone.NOTE, "repeat"),
    "float": (QT_TRANSLATE_NOOP("Counter", "Till opened"), Tone.NOTE, "receipt"),
    "till": (QT_TRANSLATE_NOOP("Counter", "Till"), Tone.NOTE, "receipt"),
    "difference": (QT_TRANSLATE_NOOP("Counter", "Difference"), Tone.WARN, "triangle-alert"),
    "takings": (QT_TRANSLATE_NOOP("Counter", "Takings"), Tone.NOTE, "receipt"),
}
_OTHER: Final = (QT_TRANSLATE_NOOP("Counter", "Done"), Tone.NOTE, "check")
_OUT: Final = frozenset(("void", "purchase", "one_click", "subscription"))
"""Kinds whose amount goes back or is taken, and has a minus in the list."""
_IN: Final = frozenset(("refund",))

_STATES: Final[dict[CardState, Text]] = {
    CardState.ISSUED: QT_TRANSLATE_NOOP("Counter", "Not activated"),
    CardState.ACTIVE: QT_TRANSLATE_NOOP("Counter", "Active"),
    CardState.HELD: QT_TRANSLATE_NOOP("Counter", "Held for review"),
    CardState.REDEEMED: QT_TRANSLATE_NOOP("Counter", "Redeemed"),
    CardState.VOIDED: QT_TRANSLATE_NOOP("Counter", "Voided"),
    CardState.REPLACED: QT_TRANSLATE_NOOP("Counter", "Replaced"),
    CardState.EXPIRED: QT_TRANSLATE_NOOP("Counter", "Expired"),
    CardState.CLOSED: QT_TRANSLATE_NOOP("Counter", "Closed"),
    CardState.SCRAPPED: QT_TRANSLATE_NOOP("Counter", "Scrapped"),
}
_ALREADY: Final[dict[CardState, Text]] = {
    CardState.ACTIVE: QT_TRANSLATE_NOOP("Counter", "Already active"),
    CardState.REDEEMED: QT_TRANSLATE_NOOP("Counter", "Already redeemed"),
}
_SHORT: Final[dict[str, Text]] = {
    "NOT_IN_STOCK": QT_TRANSLATE_NOOP("Counter", "Not in this stock"),
    "AMOUNT_OUT_OF_RANGE": QT_TRANSLATE_NOOP("Counter", "Amount out of range"),
    "CARD_EXPIRED": QT_TRANSLATE_NOOP("Counter", "Expired"),
    "CARD_ALREADY_USED": QT_TRANSLATE_NOOP("Counter", "Already used"),
    "CARD_NOT_ACTIVATED": QT_TRANSLATE_NOOP("Counter", "Never activated"),
    "ALREADY_VOIDED": QT_TRANSLATE_NOOP("Counter", "Already voided"),
    "VOID_WINDOW_PASSED": QT_TRANSLATE_NOOP("Counter", "Too late to void"),
    "TILL_NOT_OPEN": QT_TRANSLATE_NOOP("Counter", "Till not open"),
    "NOT_FOUND": QT_TRANSLATE_NOOP("Counter", "Not found"),
    "NOT_ALLOWED": QT_TRANSLATE_NOOP("Counter", "Not allowed"),
    "SIGN_IN_FAILED": QT_TRANSLATE_NOOP("Counter", "Not signed in"),
    "ACCOUNT_LOCKED": QT_TRANSLATE_NOOP("Counter", "Account locked"),
    "REGION_MISMATCH": QT_TRANSLATE_NOOP("Counter", "Region mismatch"),
    "REFUND_EXCEEDS_CAPTURE": QT_TRANSLATE_NOOP("Counter", "More than is left"),
    "ACCOUNT_CLOSED": QT_TRANSLATE_NOOP("Counter", "Account closed"),
    "WRONG_STATE": QT_TRANSLATE_NOOP("Counter", "Not waiting for this"),
    "ALREADY_THERE": QT_TRANSLATE_NOOP("Counter", "There already"),
    "CONSENT_REQUIRED": QT_TRANSLATE_NOOP("Counter", "Not agreed"),
    "ORDER_ALREADY_CHARGED": QT_TRANSLATE_NOOP("Counter", "Charged already"),
    "NOT_ENOUGH_BALANCE": QT_TRANSLATE_NOOP("Counter", "Not enough balance"),
}
_TENDERS: Final[dict[str, Text]] = {
    "cash": QT_TRANSLATE_NOOP("Counter", "cash"),
    "card": QT_TRANSLATE_NOOP("Counter", "card"),
}


def tender_word(tender: str) -> str:
    return translate("Counter", _TENDERS[tender])


def spaced(serial: str) -> str:
    """A serial as it is printed, in fours."""
    return " ".join(serial[at : at + 4] for at in range(0, len(serial), 4))


def card_name(last_digits: str) -> str:
    """A card as the counter names it: by the last four of its serial, which it is scanned by."""
    return masked(last_digits[-4:])


def state_word(state: CardState) -> str:
    return translate("Counter", _STATES[state])


def until_text(end: datetime) -> str:
    """ "today, 18:00", "tomorrow, 10:04"."""
    here, today = end.astimezone(), now().astimezone()
    if here.date() == today.date():
        return translate("Counter", "today, {time}").format(time=time_text(end))
    if here.date() == today.date() + timedelta(days=1):
        return translate("Counter", "tomorrow, {time}").format(time=time_text(end))
    return date_text(end)


def headline_of(refused: Refused) -> str:
    """The refusal in a few words."""
    name = refused.outcome.name
    if name == "ALREADY_ACTIVE":
        return already(state_in(refused.facts.get("state")))
    if name == "CARD_ALREADY_USED":
        return _touched(state_in(refused.facts.get("state")))
    return translate("Counter", _SHORT[name]) if name in _SHORT else message_of(refused).title


def already(state: CardState | None) -> str:
    """What a card is that should still be waiting to be sold."""
    text = _ALREADY.get(state or CardState.ACTIVE) or _STATES[state or CardState.ACTIVE]
    return translate("Counter", text)


def _touched(state: CardState | None) -> str:
    """Why a sale is not taken back any more. One that was held and freed again is as good as too late."""
    if state in (None, CardState.REDEEMED):
        return translate("Counter", _SHORT["CARD_ALREADY_USED"])
    if state is CardState.ACTIVE:
        return translate("Counter", _SHORT["VOID_WINDOW_PASSED"])
    return state_word(state)


def state_in(fact: Fact) -> CardState | None:
    return CardState(fact) if isinstance(fact, str) and fact in CardState.__members__ else None


def sale_sentence(card: CardSeen) -> str:
    """When, where and for how much it was sold."""
    if card.sold_at is None or card.till is None:
        return translate("Counter", "Serial {serial} was never sold here.").format(serial=spaced(card.serial))
    text = translate("Counter", "Serial {serial} was activated {when}, at {till}, for {amount}.")
    return text.format(
        serial=spaced(card.serial),
        when=when_text(card.sold_at),
        till=card.till,
        amount=money_text(card.sold_for or card.amount),
    )


def row_of(deed: TillDeed) -> Row:
    """A line of the last actions."""
    text, tone, icon = _KINDS.get(deed.kind, _OTHER)
    about = card_name(deed.serial) if deed.serial else deed.who or deed.order or "–"
    return Row(
        time_text(deed.at), translate("Counter", text), tone, icon, about, deed.receipt or deed.order or "",
        _signed(deed),
    )  # fmt: skip


def refused_row(refused: Refused, about: str, receipt: str = "") -> Row:
    """A line for what was refused: the book has none of it."""
    return Row(time_text(now()), headline_of(refused), Tone.DANGER, "circle-x", about, receipt, "–")


def till_steps(refused: Refused) -> tuple[Step, ...]:
    """Where the till was in the way, its key leads to opening it."""
    if refused.outcome is not TILL_NOT_OPEN:
        return ()
    return (Step("F12", translate("Counter", "Look at the till")),)


def doubt_row(words: str) -> Row:
    return Row(time_text(now()), translate("Counter", "Being settled"), Tone.WARN, "hourglass", words)


def _signed(deed: TillDeed) -> str:
    if deed.amount is None:
        return ""
    sign = MINUS if deed.kind in _OUT else "+" if deed.kind in _IN else ""
    return sign + money_text(deed.amount)
