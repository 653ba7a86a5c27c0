"""Cards of other issuers in words: their state, their end, and which of them wait to be redeemed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QLocale

from app.money import Money
from app.outcomes import QT_TRANSLATE_NOOP, Text
from app.ui.formats import date_of, masked, money_text, month_text, now
from app.ui.theme import Tone
from app.wallet.drawer_values import DrawerCard, DrawerState, Said

translate = QCoreApplication.translate

SOON_DAYS = 30
"""A card that ends within so many days is marked."""
_OVER: Final = frozenset({Said.ALREADY_REDEEMED, Said.INVALID})


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state as its tag shows it."""

    text: Text
    tone: Tone
    icon: str


_KEPT = StateWords(QT_TRANSLATE_NOOP("Drawer", "To redeem"), Tone.ACCENT, "archive")
_STATES: Final = {
    DrawerState.ACCEPTED: StateWords(QT_TRANSLATE_NOOP("Drawer", "Accepted"), Tone.SUCCESS, "check"),
    DrawerState.DROPPED: StateWords(QT_TRANSLATE_NOOP("Drawer", "Thrown away"), Tone.NOTE, "trash-2"),
}
_SAID: Final = {
    Said.ALREADY_REDEEMED: StateWords(
        QT_TRANSLATE_NOOP("Drawer", "Already redeemed"), Tone.DANGER, "circle-x"
    ),
    Said.INVALID: StateWords(QT_TRANSLATE_NOOP("Drawer", "Code not valid"), Tone.DANGER, "circle-x"),
    Said.NOT_ACTIVATED: StateWords(QT_TRANSLATE_NOOP("Drawer", "Not activated"), Tone.WARN, "triangle-alert"),
    Said.REGION: StateWords(QT_TRANSLATE_NOOP("Drawer", "Other region"), Tone.WARN, "triangle-alert"),
}


def state_words(card: DrawerCard) -> StateWords:
    """The tag of the card's state. Its text is a source text."""
    return _STATES.get(card.state, _KEPT) if card.said is None else _SAID[card.said]


def state_text(card: DrawerCard) -> str:
    return translate("Drawer", state_words(card).text)


def is_in_hand(card: DrawerCard) -> bool:
    """Whether the card lies in the drawer: neither accepted nor thrown away."""
    return card.state in (DrawerState.KEPT, DrawerState.REFUSED)


def is_open(card: DrawerCard) -> bool:
    """Whether there is still something to redeem: what is activated later, or tried in another region, may
    be accepted yet."""
    return is_in_hand(card) and card.said not in _OVER


def days_left(card: DrawerCard) -> int | None:
    """Until its last day, 0 on that day; None for a card that never ends."""
    if card.ends is None:
        return None
    return (date.fromisoformat(card.ends) - now().astimezone().date()).days


def ends_soon(card: DrawerCard) -> bool:
    left = days_left(card)
    return is_open(card) and left is not None and left <= SOON_DAYS


def in_order(cards: Iterable[DrawerCard]) -> list[DrawerCard]:
    """What waits to be redeemed first, then the rest; each newest first, as they come."""
    return sorted(cards, key=lambda card: (not is_open(card), card.state is DrawerState.DROPPED))


def issuer_text(card: DrawerCard) -> str:
    return f"{card.programme_name} · {card.region}"


def card_text(card: DrawerCard) -> str:
    """The card as a sentence names it: "Amazon gift card ···· KW4P"."""
    return f"{card.programme_name} {masked(card.last_four)}"


def amount_text(card: DrawerCard) -> str:
    if card.amount is None:
        return translate("Drawer", "Amount not known")
    return money_text(card.amount)


def ends_text(card: DrawerCard) -> str:
    return translate("Drawer", "never") if card.ends is None else date_of(date.fromisoformat(card.ends))


def short_end(card: DrawerCard) -> str:
    """ "29 Nov", with the year when it is not this one."""
    return translate("Drawer", "never") if card.ends is None else day_of(card.ends)


def day_of(ends: str) -> str:
    """As `short_end`, of a date such as 2027-05-31."""
    day = date.fromisoformat(ends)
    return month_text(day, with_day=True) if day.year == now().astimezone().year else date_of(day)


def host_of(page: str) -> str:
    """The name people know an issuer's page by: "amazon.de"."""
    return (urlsplit(page).hostname or "").removeprefix("www.")


def still_to_redeem(cards: Iterable[DrawerCard]) -> str:
    """ "€40.00, $75.00 and £10.00": the amounts that are known, by currency; empty where there is none."""
    sums: Counter[str] = Counter()
    for card in cards:
        if is_open(card) and card.amount is not None:
            sums[card.currency] += card.amount.minor
    return QLocale().createSeparatedList([money_text(Money(minor, one)) for one, minor in sums.items()])
