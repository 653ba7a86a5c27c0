"""What is put on the cards of one receipt: which may join it, what they offer, what they come to."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.at_till import CardSeen
from app.money import Money
from app.ui.counter.flow import Bad, Slot
from app.ui.counter.values import Choice, Given, Listing, Row
from app.ui.counter.words import card_name, state_word
from app.ui.formats import money_text, region_name
from app.ui.theme import Tone

translate = QCoreApplication.translate

MOST: Final = 10
_LETTERS: Final = "ABCDEFG"


def why_not_joined(cards: Sequence[CardSeen], card: CardSeen) -> str:
    """Why this one cannot go on the receipt of the others; "" where it can."""
    if any(one.serial == card.serial for one in cards):
        return translate("Counter", "This card is on the page already.")
    if len(cards) >= MOST:
        text = translate("Counter", "{count} cards go on one receipt. Activate these first.")
        return text.format(count=MOST)
    first = cards[0] if cards else card
    if (first.programme, first.region) != (card.programme, card.region):
        text = translate("Counter", "This is a {programme} for {region}. Activate it on its own.")
        return text.format(programme=card.programme, region=region_name(card.region))
    return ""


def open_ones(cards: Sequence[CardSeen]) -> Sequence[CardSeen]:
    """Those that have no preset amount."""
    return [one for one in cards if one.preset is None]


def amount_slot(cards: Sequence[CardSeen]) -> Slot:
    """The field of the amount that each open card gets."""
    found = open_ones(cards)
    label = translate("Counter", "Amount") if len(found) == 1 else translate("Counter", "Amount of each")
    prompt = translate("Counter", "Amount from {least} to {most}").format(
        least=money_text(found[0].least), most=money_text(found[0].most)
    )
    offered = zip(_LETTERS, found[0].offered, strict=False)
    return Slot("amount", label, prompt, tuple(Choice(key, money_text(amount)) for key, amount in offered))


def offered_amount(cards: Sequence[CardSeen], key: str) -> str:
    """The preset amount behind a letter, as plain decimal text; "" for no letter."""
    at, found = _LETTERS.find(key.upper()), open_ones(cards)
    offered = found[0].offered if found else ()
    return offered[at].plain() if 0 <= at < len(offered) else ""


def read_amount(given: Given, card: CardSeen) -> str | Bad:
    """Plain decimal text; between the least and the most that can be put on the card."""
    try:
        amount = Money.parse(given.text.replace(",", "."), card.amount.currency)
    except ValueError:
        return Bad(translate("Counter", "This is no amount. Type one such as 25 or 12.50."))
    if given.is_scan:
        return Bad(translate("Counter", "This was scanned and is no card. Type the amount."))
    if not card.least <= amount <= card.most:
        text = translate("Counter", "An amount from {least} to {most} can be put on this card.")
        return Bad(text.format(least=money_text(card.least), most=money_text(card.most)))
    return amount.plain()


def of_each(cards: Sequence[CardSeen], typed: str | None) -> Money | None:
    """What was typed for each open card."""
    return Money.parse(typed, cards[0].amount.currency) if typed else None


def total(cards: Sequence[CardSeen], typed: str | None) -> Money | None:
    """What all of them come to; None until every card has its amount."""
    each = of_each(cards, typed)
    if each is None and open_ones(cards):
        return None
    amounts = [one.preset or each for one in cards]
    return Money(sum(one.minor for one in amounts if one is not None), cards[0].amount.currency)


def listing(cards: Sequence[CardSeen], typed: str | None) -> Listing:
    """The cards of the receipt, the last one first."""
    each = of_each(cards, typed)
    rows = tuple(_row(one, one.preset or each) for one in reversed(cards))
    return Listing(translate("Counter", "Cards on this receipt"), "", rows)


def _row(card: CardSeen, amount: Money | None) -> Row:
    text = money_text(amount) if amount else "–"
    return Row("", state_word(card.state), Tone.NOTE, "ticket", card_name(card.serial), "", text)
