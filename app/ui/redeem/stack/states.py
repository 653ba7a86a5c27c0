"""A card of a stack in each of its states, with the words for it. Pure functions: the flow decides which."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.outcomes import Refused
from app.ui.messages import message_of
from app.ui.redeem.asking import Slip
from app.ui.redeem.stack.cards import StackCard, State
from app.wallet.values import CardFacts, Redeemed

if TYPE_CHECKING:
    from app.ui.scan.stack_watch import CardRead

translate = QCoreApplication.translate


def looking(number: int, code: str, programme: str) -> StackCard:
    """programme: its name, "" where it is not known."""
    says = translate("StackFlow", "Looking …")
    return StackCard(number, State.LOOKING, programme or _card(), code[-4:], says, code=code)


def seen_again(number: int, same: StackCard) -> StackCard:
    says = translate("StackFlow", "Seen already, card {number}").format(number=same.number)
    return StackCard(number, State.SEEN, same.name, same.last_four, says, of=same.number)


def doubtful(number: int, read: "CardRead", programme: str) -> StackCard:
    """programme: as above."""
    count = len(read.doubts)
    one, many = (
        translate("StackFlow", "1 character in doubt"),
        translate("StackFlow", "{count} characters in doubt"),
    )
    says = (many if count > 1 else one).format(count=count)
    return StackCard(number, State.DOUBTFUL, programme or _card(), read.guess[-4:], says, read=read)


def not_a_code(number: int, read: "CardRead") -> StackCard:
    """A serial, a barcode or a receipt number in its place."""
    names = {
        "serial": translate("StackFlow", "Serial number"),
        "barcode": translate("StackFlow", "Barcode"),
    }
    name = names.get(read.number_kind, translate("StackFlow", "Receipt number"))
    says = translate("StackFlow", "Not a claim code")
    return StackCard(number, State.NOT_A_CODE, name, read.number[-4:], says, read=read)


def ready(card: StackCard, slip: Slip) -> StackCard:
    facts = slip.facts
    card = replace(card, name=facts.programme_name, last_four=facts.last_four, slip=slip)
    return waiting(replace(card, amount=facts.amount))


def waiting(card: StackCard) -> StackCard:
    """To be added; again so, where adding was stopped before its turn."""
    return replace(card, state=State.READY, says=translate("StackFlow", "Ready"))


def for_drawer(card: StackCard) -> StackCard:
    return replace(card, state=State.DRAWER, says=translate("StackFlow", "For the drawer"))


def adding(card: StackCard) -> StackCard:
    return replace(card, state=State.ADDING, says=translate("StackFlow", "Adding …"))


def added(card: StackCard, receipt: Redeemed) -> StackCard:
    return replace(card, state=State.ADDED, says=translate("StackFlow", "Added"), receipt=receipt)


def kept(card: StackCard) -> StackCard:
    return replace(card, state=State.KEPT, says=translate("StackFlow", "In the drawer"))


def refused(card: StackCard, why: Refused, facts: CardFacts | None = None) -> StackCard:
    """facts: what is known of it though it was refused."""
    name = facts.programme_name if facts is not None else card.name
    says = message_of(why).title
    return replace(card, state=State.REFUSED, says=says, name=name, slip=None, amount=None)


def failed(card: StackCard, problem: Exception) -> StackCard:
    return replace(card, state=State.FAILED, says=message_of(problem).title)


def unsettled(card: StackCard) -> StackCard:
    return replace(card, state=State.UNSETTLED, says=translate("StackFlow", "Being settled"))


def _card() -> str:
    return translate("StackFlow", "Card")
