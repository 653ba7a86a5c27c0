"""The form of a charge: its fields, and what stands around them. It asks nobody and moves nothing."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.counter.charge_values import AccountSeen, Charge, ChargePlan
from app.money import Money
from app.ui.counter.charge.money import TENDERS, Payment, notes_for
from app.ui.counter.charge.words import choice_text, other_text, parts_text, way_text
from app.ui.counter.flow import Slot
from app.ui.counter.values import Choice
from app.ui.formats import money_text, region_name

translate = QCoreApplication.translate
FIRST: Final = ("amount", "receipt", "account")
"""The fields that stand before it is known who pays what."""
OTHER: Final = "3"
"""The key that saves the balance at this order, or uses it after all."""
_CASH: Final = "1"
_LETTERS: Final = "ABC"
_LONGEST: Final = 20
Values = Mapping[str, str]


class ChargeForm:
    """`seen`: whose account it is. `plan`: what would pay, once it is known. `order`: its number where it has
    one besides the receipt's. `usual`: the currency of an amount that names none."""

    def __init__(self) -> None:
        self.usual = ""
        self.forget()

    def forget(self) -> None:
        self.seen: AccountSeen | None = None
        self.plan: ChargePlan | None = None
        self.order = ""

    # What was typed

    @property
    def name(self) -> str:
        return self.seen.name if self.seen is not None else ""

    def amount(self, values: Values) -> Money | None:
        plain, _, currency = values.get("amount", "").partition(" ")
        return Money.parse(plain, currency) if currency else None

    def payment(self, values: Values) -> Payment | None:
        """Who pays which part, as far as it was chosen."""
        return self._payment(values, values.get("pay") or _CASH) if self.plan is not None else None

    def _payment(self, values: Values, key: str) -> Payment:
        if self.plan is None:
            raise LookupError("who pays is asked once there is a plan")
        return Payment(self.plan, key, self.uses_balance(values))

    def uses_balance(self, values: Values) -> bool:
        """The choice at this order; without one, what the account has settled."""
        usual = "save" if self.plan is not None and self.plan.saves else "use"
        return values.get("balance", usual) == "use"

    def cash_due(self, values: Values) -> Money | None:
        """What is to be taken in cash; None where nothing is."""
        payment = self.payment(values)
        return payment.due if payment is not None and payment.tender == "cash" else None

    def handed(self, values: Values) -> Money | None:
        """The cash that was handed over."""
        due = self.cash_due(values)
        return Money.parse(values["given"], due.currency) if due is not None and "given" in values else None

    def asked(self, values: Values, till: str) -> Charge:
        """What is rung up: before there is a plan, without a word of who pays."""
        amount, receipt = self.amount(values) or Money(0, self.usual), values.get("receipt", "")
        login, order = values.get("account", ""), self.order or receipt
        payment = self.payment(values)
        if payment is None:
            return Charge(login, amount.plain(), amount.currency, order, till, receipt=receipt)
        return Charge(
            login,
            amount.plain(),
            amount.currency,
            order,
            till,
            balance="use" if payment.uses_balance else "save",
            tender=payment.tender,
            receipt=receipt,
        )

    # The fields

    def slots(self, values: Values, next_receipt: str) -> tuple[Slot, ...]:
        first = (self._amount_slot(), self._receipt_slot(next_receipt), self._account_slot())
        if self.plan is None:
            return first
        due = self.cash_due(values)
        given = (self._given_slot(due),) if due is not None else ()
        return (*first, self._pay_slot(self.plan, values), *given, self._consent_slot(values))

    def _amount_slot(self) -> Slot:
        prompt = translate("Counter", "Amount in {currency}, such as 32.99").format(currency=self.usual)
        return Slot("amount", translate("Counter", "Amount"), prompt)

    def _receipt_slot(self, next_receipt: str) -> Slot:
        prompt = translate("Counter", "Receipt number, or Enter")
        return Slot("receipt", translate("Counter", "Receipt"), prompt, proposed=next_receipt)

    def _account_slot(self) -> Slot:
        prompt = translate("Counter", "Scan the holder's QR, or type the login")
        return Slot("account", translate("Counter", "Account"), prompt, is_login=True)

    def _pay_slot(self, plan: ChargePlan, values: Values) -> Slot:
        payments = [self._payment(values, key) for key in TENDERS]
        if not payments[0].due.minor:  # it is one way, by whichever tender nothing is paid
            payments = payments[:1]
        choices = [Choice(one.key, choice_text(one)) for one in payments]
        if plan.from_balance.minor:
            choices.append(Choice(OTHER, other_text(uses_balance=self.uses_balance(values))))
        prompt = translate("Counter", "A number, or Enter")
        return Slot("pay", translate("Counter", "Paid from"), prompt, tuple(choices), _CASH)

    def _given_slot(self, due: Money) -> Slot:
        notes = zip(_LETTERS, notes_for(due), strict=False)
        prompt = translate("Counter", "Cash handed over, or Enter for {amount} exactly")
        return Slot(
            "given",
            translate("Counter", "Handed over"),
            prompt.format(amount=money_text(due)),
            tuple(Choice(key, money_text(note)) for key, note in notes),
            due.plain(),
        )

    def _consent_slot(self, values: Values) -> Slot:
        has_pin = self.seen is not None and self.seen.has_pin
        # No PIN and no code begins with it, nor does what is typed in place of a look-alike.
        signs = (Choice("+", translate("Counter", "Let a manager sign")),)
        either = translate("Counter", "The holder types the PIN, or shows the QR")
        code = translate("Counter", "The holder shows the QR")
        prompt = either if has_pin else code
        if "consent" in values:
            prompt = translate("Counter", "Enter charges it")
        return Slot("consent", translate("Counter", "Consent"), prompt, signs, is_secret=True)

    def chosen(self, slot: Slot, key: str, values: Values) -> str:
        """The value of the choice with this key."""
        if slot.name == "given" and (due := self.cash_due(values)) is not None:
            notes, at = notes_for(due), _LETTERS.find(key.upper())
            return notes[at].plain() if 0 <= at < len(notes) else ""
        return key if any(one.key == key for one in slot.choices) else ""

    # What stands there

    def shown(self, slot: Slot, value: str, values: Values) -> str:
        """How a value stands in its box."""
        if slot.name == "amount":
            amount = self.amount(values)
            return money_text(amount) if amount is not None else ""
        if slot.name == "pay" and self.plan is not None:
            return way_text(self._payment(values, value))
        if slot.name == "given" and (due := self.cash_due(values)) is not None:
            return money_text(Money.parse(value, due.currency))
        if slot.name == "consent" and value:
            return translate("Counter", "One-time code")
        return shortened(value)

    def title(self, values: Values) -> str:
        amount = self.amount(values)
        if amount is None:
            return translate("Counter", "Charge an account")
        return translate("Counter", "Charge {amount}").format(amount=money_text(amount))

    def detail(self, values: Values) -> str:
        """Whose account it is, and who pays which part."""
        if self.seen is None:
            return translate("Counter", "Nothing moves before the holder has agreed.")
        order = translate("Counter", "order {order}").format(order=self.order) if self.order else ""
        payment = self.payment(values)
        where = region_name(self.seen.region) if payment is None else _parts(payment)
        return " · ".join(filter(None, (self.seen.name, order, where)))

    def hint(self, slot: Slot, values: Values) -> str:
        due, handed = self.cash_due(values), self.handed(values)
        if slot.name == "consent" and due is not None and handed is not None and due < handed:
            return translate("Counter", "Change {amount}").format(amount=money_text(handed - due))
        if slot.name == "consent" and self.seen is not None and not self.seen.has_pin:
            return translate("Counter", "This account has no PIN.")
        return ""


def _parts(payment: Payment) -> str:
    return parts_text(payment.promotional, payment.standard, payment.due, payment.tender)


def shortened(text: str) -> str:
    """What somebody typed, as much of it as a box has room for."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def without(values: Values, names: Sequence[str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if name not in names}
