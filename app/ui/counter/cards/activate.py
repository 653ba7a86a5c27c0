"""Activating cards: scan, amount, receipt, tender. Up to ten on one receipt, all or none."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject

from app.codes.kinds import Kind
from app.counter.at_till import CardSale, CardSeen, Selling, Sold
from app.money import Money
from app.outcomes import ALREADY_ACTIVE, Refused
from app.ui.counter.cards import amounts
from app.ui.counter.cards.activate_words import failed_answer, refused_answer, sold_answer
from app.ui.counter.cards.checked_form import CheckedForm
from app.ui.counter.cards.custody import Verdict
from app.ui.counter.cards.looks import LOOK, STOPPED
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, Page, Slot
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Answer, Choice, Given, Subject
from app.ui.counter.words import card_name, tender_word
from app.ui.formats import money_text, region_name
from app.wallet.values import Actor, CardState

_TENDERS: Final = {"1": "cash", "2": "card"}


class ActivateFlow(CheckedForm):
    key: ClassVar[str] = "F2"
    name: ClassVar[str] = "activate"
    kinds = frozenset((Kind.SERIAL, Kind.BARCODE))

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._left: tuple[CardSeen, ...] = ()
        self._values_left: dict[str, str] = {}
        self._receipt_before = ""
        self._on_receipt = ("", 0)
        """The receipt of the last sale, and how many cards went on it one after the other."""

    def word(self) -> str:
        return self.tr("Activate")

    @property
    def cards(self) -> Sequence[CardSeen]:
        return tuple(self._cards)

    def subline(self) -> str:
        """With the receipt, once there is one: "Activate · 2 cards on receipt 88-20417"."""
        receipt, count = self._on_receipt
        if not receipt or receipt != (self._receipt_before or self.desk.same_receipt):
            return self.word()
        text = self.tr("Activate · {count} cards on receipt {receipt}")
        if count == 1:
            text = self.tr("Activate · 1 card on receipt {receipt}")
        return text.format(count=count, receipt=receipt)

    # Cards

    def begin(self, subject: Subject) -> None:
        """With a card that is waiting to be sold its page opens; else the next scan begins."""
        if subject.card is not None and subject.card.state is CardState.ISSUED:
            self._add(subject.card)
        else:
            self.leave()

    def take(self, given: Given) -> None:
        if self.is_asking:
            super().take(given)
        else:
            self._look(given)

    def divert(self, given: Given) -> bool:
        """One more card at any time; a receipt that is scanned is the receipt. Both can look like goods."""
        slot = self.slots()[self.at].name
        if given.kind is Kind.SERIAL or (given.kind is Kind.BARCODE and slot != "receipt"):
            is_held = any(one.serial == given.number for one in self._cards)
            if is_held and self.desk.checks.of(given.number) is not None:
                self.show_page()
            else:
                self._look(given)
            return True
        if given.kind is Kind.RECEIPT and given.is_scan and slot != "receipt":
            self.values["receipt"] = given.number
            self.show_page()
            return True
        return False

    def _look(self, given: Given) -> None:
        desk = self.desk
        check = desk.checks.of(given.number)
        if check is not None and check.numbers == "different":  # whichever card it is, this is not it
            self.stop_card(Verdict.SWAPPED, given.number)
            return
        work = partial(desk.services.card_seen, desk.actor, given.number, desk.till)
        desk.look(work, partial(self._see, given))

    def _see(self, given: Given, found: CardSeen | Refused) -> None:
        if not self.desk.has_actor:
            return
        if isinstance(found, Refused) and given.kind is Kind.BARCODE and not self.is_asking:
            self.handed.emit("look-up", Subject(receipt=given.text))  # a receipt can be a number like that
        elif isinstance(found, Refused):
            self._refuse(refused_answer(found, None, ""))
        elif found.state is not CardState.ISSUED:
            self._refuse(refused_answer(_not_waiting(found), found, self.desk.same_receipt))
        elif (verdict := self.looks.verdict(found)) in STOPPED:
            self.stop_card(verdict, found.serial)
        else:
            self._add(found)

    def _refuse(self, answer: Answer) -> None:
        """Of a card that is not added to others the page says why, and the others stay."""
        if self._cards and self.is_asking:
            self.show_page(f"{answer.headline}: {answer.detail}")
        else:
            self._answer(answer)

    def _add(self, card: CardSeen) -> None:
        problem = amounts.why_not_joined(self._cards, card)
        if problem:
            self.show_page(problem)
            return
        self._cards.append(card)
        if len(self._cards) == 1:
            receipt, self.desk.same_receipt = self.desk.same_receipt, ""
            self.want_look()
            self.start({"receipt": receipt} if receipt else {})
        else:
            self.want_look()
            self.show_page()

    # The form

    def form_slots(self) -> tuple[Slot, ...]:
        receipt = Slot(
            "receipt",
            self.tr("Receipt"),
            self.tr("Receipt number, or Enter"),
            proposed=self.desk.next_receipt,
        )
        tender = Slot(
            "tender",
            self.tr("Paid by"),
            self.tr("1 or 2, or Enter"),
            tuple(Choice(key, tender_word(word)) for key, word in _TENDERS.items()),
            proposed="cash",
        )
        amount = (amounts.amount_slot(self._cards),) if amounts.open_ones(self._cards) else ()
        return (*amount, receipt, tender)

    def page(self) -> Page:
        first, count = self._cards[0], len(self._cards)
        title = self.tr("Activate {card}").format(card=card_name(first.serial))
        if count > 1:
            title = self.tr("Activate {count} cards").format(count=count)
        names = (first.programme, region_name(first.region), self.looks.praise(self._cards))
        detail = " · ".join(filter(None, names))
        total = self._total()
        decisive = self.tr("Next") if self.at < len(self.slots()) - 1 or total is None else self._deed(total)
        hint = "" if count > 1 else self.tr("Scan more cards for the same receipt.")
        hint = self.looks.sentence(self._cards) or hint
        if self.is_not_so:
            decisive = self.tr("Put it aside")
        listing = amounts.listing(self._cards, self.values.get("amount")) if count > 1 else None
        return Page(title, detail, decisive, hint, listing)

    def _deed(self, total: Money) -> str:
        return self.tr("Activate {amount}").format(amount=money_text(total))

    def _total(self) -> Money | None:
        return amounts.total(self._cards, self.values.get("amount"))

    def shown(self, slot: Slot, value: str) -> str:
        if slot.name == LOOK:
            return self.looks.shown(value)
        if slot.name == "amount":
            amount = amounts.of_each(self._cards, value)
            return money_text(amount) if amount else ""
        return tender_word(value) if slot.name == "tender" else value

    def chosen(self, slot: Slot, key: str) -> str:
        if slot.name == "tender":
            return _TENDERS.get(key, "")
        return amounts.offered_amount(self._cards, key)

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name == "amount":
            return amounts.read_amount(given, amounts.open_ones(self._cards)[0])
        if slot.name == LOOK:
            return self.read_look(given)
        if slot.name == "tender":
            return Bad(self.tr("Press 1 for cash or 2 for card."))
        is_line = given.text.isprintable() and len(given.text) <= 200
        return given.text if is_line else Bad(self.tr("A receipt number is one line of text."))

    # Doing it

    def complete(self, values: Mapping[str, str]) -> None:
        cards = tuple(CardSale(one.serial, None if one.preset else values["amount"]) for one in self._cards)
        selling = Selling(cards, values["receipt"], self.desk.till, values["tender"])
        total = self._total()
        count = len(cards)
        name = card_name(cards[0].serial) if count == 1 else self.tr("{count} cards").format(count=count)
        words = self.tr("Activate {what}, {amount}, receipt {receipt}").format(
            what=name, amount=money_text(total) if total else "", receipt=selling.receipt
        )
        sell = partial(_sell, self.desk.services.sell, self.desk.actor, selling)
        self.desk.send(Deed(words, sell, partial(self._sold, selling, tuple(self._cards))))

    def _sold(self, selling: Selling, cards: tuple[CardSeen, ...], answer: Sold | Refused) -> None:
        self.forget()
        if isinstance(answer, Sold):
            self._receipt_before = selling.receipt
            before = self._on_receipt[1] if self._on_receipt[0] == selling.receipt else 0
            self._on_receipt = (selling.receipt, before + len(cards))
            self.desk.done.emit()
            self._answer(sold_answer(answer, selling, cards))
            return
        failed = answer.facts.get("failed")
        if isinstance(failed, list):
            self._left = tuple(one for one in cards if one.serial not in [row["serial"] for row in failed])
            self._values_left = {"receipt": selling.receipt, "tender": selling.tender}
            self._answer(failed_answer(failed, cards))
        else:
            self._answer(refused_answer(answer, cards[0], selling.receipt))

    def again(self) -> None:
        """After a sale the next card goes on the same receipt; after a refusal of some, the others go on."""
        left, values = self._left, self._values_left
        if left:
            self.forget()
            self._cards = list(left)
            self.start(values)
            return
        self.desk.same_receipt = self._receipt_before
        self.ended.emit()

    def forget(self) -> None:
        super().forget()
        self._left, self._values_left = (), {}
        self._receipt_before = ""


def _sell(sell: Callable[..., Sold | Refused], actor: Actor, selling: Selling, key: str) -> Sold | Refused:
    return sell(actor, selling, key=key)


def _not_waiting(card: CardSeen) -> Refused:
    return Refused(ALREADY_ACTIVE, {"state": card.state.value})
