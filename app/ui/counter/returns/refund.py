"""Refunding: money of an order goes back to what paid for it, found by its receipt or its number."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QObject

from app.codes.kinds import Kind
from app.counter.refund_values import DROP, NOW, PROMISE, SETTLE, GivenBack, OrderSeen, Refund, RefundPlan
from app.money import Money
from app.outcomes import Refused
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, FormFlow, Page, Slot
from app.ui.counter.returns.refund_reading import read_amount, read_line
from app.ui.counter.returns.refund_words import (
    REASONS,
    done_answer,
    lapse_text,
    nothing_left_answer,
    order_line,
    order_listing,
    plan_text,
    reason_text,
    refused_answer,
)
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Choice, Given, Subject
from app.ui.formats import money_text
from app.wallet.values import Actor

_WHEN = {"1": NOW, "2": PROMISE}
_DEEDS = {"1": SETTLE, "2": DROP}


class RefundFlow(FormFlow):
    """Order, amount, now or promised, receipt, reason; or of what was promised: given back, or withdrawn."""

    key: ClassVar[str] = "F4"
    name: ClassVar[str] = "refund"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._order: OrderSeen | None = None
        self._plan: RefundPlan | None = None
        self._is_promise = False
        self._word = ""

    def word(self) -> str:
        return self.tr("Refund")

    def begin(self, subject: Subject) -> None:
        self.forget()
        if subject.order is not None:
            self._look(subject.order)
        else:
            self.start()

    def _look(self, word: str) -> None:
        desk = self.desk
        self._word = word
        desk.look(partial(desk.services.order_seen, desk.actor, word), self._see)

    def _see(self, found: OrderSeen | Refused) -> None:
        if not self.desk.has_actor:
            return
        self.forget()
        if isinstance(found, Refused):
            self._answer(refused_answer(found, self._word))
            return
        promised = found.promised
        if not (found.left.minor or promised):
            self._answer(nothing_left_answer(found))
            return
        self._order = found
        of_receipt = any(one.receipt == self._word for one in promised)
        self._is_promise = of_receipt or not found.left.minor
        self.start({"promise": self._word} if of_receipt else {})

    # The form

    def slots(self) -> tuple[Slot, ...]:
        if self._order is None:
            return (
                Slot("order", self.tr("Receipt or order"), self.tr("Scan the receipt, or type its number")),
            )
        if self._is_promise:
            reason = (self._reason_slot(),) if self.values.get("deed") == DROP else ()
            return (self._promise_slot(self._order), self._deed_slot(), *reason)
        return (self._amount_slot(self._order), self._when_slot(), self._receipt_slot(), self._reason_slot())

    def _amount_slot(self, order: OrderSeen) -> Slot:
        choices = (Choice("P", self.tr("What was promised")),) if order.promised else ()
        return Slot(
            "amount",
            self.tr("Amount"),
            self.tr("An amount up to {most}, or Enter for all of it").format(most=money_text(order.left)),
            choices,
            proposed=order.left.plain(),
        )

    def _when_slot(self) -> Slot:
        choices = (Choice("1", self.tr("Now")), Choice("2", self.tr("Promised")))
        return Slot("when", self.tr("Given back"), self.tr("1 or 2, or Enter"), choices, proposed=NOW)

    def _reason_slot(self) -> Slot:
        choices = tuple(Choice(str(at), reason_text(text)) for at, text in enumerate(REASONS, 1))
        prompt = self.tr("A digit, or the reason in a few words")
        proposed = "" if self._is_promise else REASONS[0]
        return Slot("reason", self.tr("Reason"), prompt, choices, proposed=proposed)

    def _receipt_slot(self) -> Slot:
        prompt = self.tr("Receipt number of the refund, or Enter")
        return Slot("receipt", self.tr("Receipt"), prompt, proposed=self.desk.next_receipt)

    def _promise_slot(self, order: OrderSeen) -> Slot:
        prompt = self.tr("Scan or type the receipt of the promise, or Enter")
        return Slot("promise", self.tr("Promised on receipt"), prompt, proposed=order.promised[0].receipt)

    def _deed_slot(self) -> Slot:
        """Proposes nothing: money that was promised is never given by an Enter too many."""
        choices = (Choice("1", self.tr("Give it back")), Choice("2", self.tr("Withdraw it")))
        return Slot("deed", self.tr("The promise"), self.tr("1 or 2"), choices)

    def page(self) -> Page:
        order = self._order
        if order is None:
            text = self.tr("Money goes back to what paid for the order, the balance first.")
            return Page(self.tr("Refund an order"), text, self.tr("Next"))
        title = self.tr("Refund {order}").format(order=order.order)
        is_decided = not self._is_promise or "deed" in self.values
        is_last = self.at == len(self.slots()) - 1 and is_decided
        detail = order_line(order) if self._plan is None else plan_text(self._plan, order)
        return Page(
            title,
            detail,
            self._decisive(order) if is_last else self.tr("Next"),
            self._hint(order),
            order_listing(order),
            Subject(order=order.order),
        )

    def _hint(self, order: OrderSeen) -> str:
        if self._plan is not None and self._plan.lapsed.minor:
            return lapse_text(self._plan)
        if self.at == 0 and order.gone.minor:
            text = self.tr("{amount} cannot go back: the account of the balance that paid it is closed.")
            return text.format(amount=money_text(order.gone))
        if self.at == 0 and order.others:
            return self.tr("Also on this receipt: {orders}").format(orders=", ".join(order.others))
        return self.tr("Alt L shows what was done with it, to print a receipt again.") if self.at == 0 else ""

    def _decisive(self, order: OrderSeen) -> str:
        texts = {
            NOW: self.tr("Refund {amount}"),
            PROMISE: self.tr("Promise {amount}"),
            SETTLE: self.tr("Give {amount} back"),
            DROP: self.tr("Withdraw {amount}"),
        }
        return texts[self._asked_deed()].format(amount=money_text(self._amount(order)))

    def _asked_deed(self) -> str:
        return self.values.get("deed", SETTLE) if self._is_promise else self.values.get("when", NOW)

    def _amount(self, order: OrderSeen) -> Money:
        if self._is_promise:
            receipt = self.value_of(self._promise_slot(order))
            return next(one.amount for one in order.promised if one.receipt == receipt)
        return Money.parse(self.values.get("amount") or order.left.plain(), order.amount.currency)

    def shown(self, slot: Slot, value: str) -> str:
        if slot.name == "amount" and self._order is not None:
            return money_text(self._amount(self._order))
        if slot.name == "when":
            return self.tr("Now") if value == NOW else self.tr("Promised")
        if slot.name == "deed" and value:
            return self.tr("Give it back") if value == SETTLE else self.tr("Withdraw it")
        return reason_text(value) if slot.name == "reason" else value

    # What is given

    def choose(self, key: str) -> None:
        if key.upper() == "P" and not self._is_promise:
            self._is_promise, self._plan = True, None
            self.start()
        else:
            super().choose(key)

    def chosen(self, slot: Slot, key: str) -> str:
        if slot.name in ("when", "deed"):
            return (_WHEN if slot.name == "when" else _DEEDS).get(key, "")
        at = int(key) - 1 if slot.name == "reason" and key.isdigit() else -1
        return REASONS[at] if 0 <= at < len(REASONS) else ""

    def divert(self, given: Given) -> bool:
        """A receipt or an order that is scanned is looked at, except where the refund's own is asked."""
        slot = self.slots()[self.at].name
        is_number = given.kind in (Kind.RECEIPT, Kind.ORDER)
        if slot == "order":
            self._look(given.number)
            return True
        if given.is_scan and is_number and slot not in ("receipt", "promise"):
            self._look(given.number)
            return True
        return False

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name == "amount":
            return read_amount(given, self._order)
        if slot.name == "when":
            return Bad(self.tr("Press 1 for now or 2 for a promise."))
        if slot.name == "deed":
            return Bad(self.missing(slot))
        if slot.name == "promise":
            receipts = [one.receipt for one in self._order.promised] if self._order else []
            is_known = given.text in receipts
            return given.text if is_known else Bad(self.tr("Nothing was promised on this receipt."))
        if slot.name == "reason" and given.is_scan:
            return Bad(self.tr("This was scanned and is no reason. Type it, or press a digit."))
        return read_line(given)

    def missing(self, slot: Slot) -> str:
        if slot.name == "deed":
            return self.tr("Press 1 to give it back, or 2 to withdraw it.")
        return super().missing(slot)

    def _go_on(self) -> None:
        is_amount = self.slots()[self.at].name == "amount"
        super()._go_on()
        if is_amount and self._order is not None:
            desk, order = self.desk, self._order
            plan = partial(desk.services.refund_plan, desk.actor, order.order, self.values["amount"])
            desk.look(plan, self._know_plan)

    def _know_plan(self, found: RefundPlan | Refused) -> None:
        order = self._order
        if not self.is_asking or order is None:
            return
        if isinstance(found, Refused):
            self.forget()
            self._answer(refused_answer(found, order.order))
            return
        self._plan = found
        self.show_page()

    def back(self) -> None:
        if self.at == 1:
            self._plan = None
        super().back()

    # Doing it

    def complete(self, values: Mapping[str, str]) -> None:
        order, desk = self._order, self.desk
        if order is None:
            return
        amount = self._amount(order)
        asked = Refund(
            order.order,
            values["promise" if self._is_promise else "receipt"],
            desk.till,
            None if self._is_promise else amount.plain(),
            self._asked_deed(),
            values.get("reason"),
        )
        words = self.tr("Refund of order {order}, {amount}, receipt {receipt}").format(
            order=order.order, amount=money_text(amount), receipt=asked.receipt
        )
        refund = partial(_refund, desk.services.refund, desk.actor, asked)
        desk.send(Deed(words, refund, partial(self._refunded, asked)))

    def _refunded(self, asked: Refund, answer: GivenBack | Refused) -> None:
        self.forget()
        if isinstance(answer, Refused):
            self._answer(refused_answer(answer, asked.order, asked.receipt))
            return
        self.desk.done.emit()
        self._answer(done_answer(answer))

    def forget(self) -> None:
        super().forget()
        self._order, self._plan, self._is_promise = None, None, False


def _refund(
    refund: Callable[..., GivenBack | Refused], actor: Actor, asked: Refund, key: str
) -> GivenBack | Refused:
    return refund(actor, asked, key=key)
