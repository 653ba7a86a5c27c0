"""Charging an account: amount, receipt, whose it is, who pays which part, and the holder's consent."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject

from app.codes.kinds import Kind
from app.counter.charge_values import AccountSeen, Agreed, Charge, Charged, ChargePlan, Override
from app.outcomes import Refused
from app.ui.counter.charge.form import FIRST, OTHER, ChargeForm, shortened, without
from app.ui.counter.charge.reading import read_amount, read_consent, read_handed, read_line
from app.ui.counter.charge.words import Rung, agreed_text, charged_answer, not_charged_answer
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, Page, Slot
from app.ui.counter.override import OverridableFlow
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Given, Subject

_GIVEN: Final = "given"
"""That there is consent, which itself is kept apart from what was typed."""
_ASKED_AGAIN: Final = {
    "ORDER_ALREADY_CHARGED": ("receipt",),
    "AMOUNT_OUT_OF_RANGE": ("amount",),
    "NOT_FOUND": ("account",),
    "NOT_ENOUGH_BALANCE": ("pay", "given", "balance"),
}
"""The fields that stand in the way, by the refusal."""


@dataclass(frozen=True, slots=True)
class _Left:
    """What was typed before a refusal, without any secret: it comes back."""

    values: Mapping[str, str]
    order: str
    seen: AccountSeen | None


class ChargeFlow(OverridableFlow):
    """A one-time code says whose account it is. It is consent too, but only once the amount stands: nobody
    agrees to what is not rung up yet."""

    key: ClassVar[str] = "F3"
    name: ClassVar[str] = "charge"
    kinds = frozenset((Kind.ACCOUNT,))

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.form = ChargeForm()
        self._agreed: Agreed | None = None
        self._left: _Left | None = None

    def word(self) -> str:
        return self.tr("Charge")

    def begin(self, subject: Subject) -> None:
        self.forget()
        if subject.login is None:
            self.start()
        else:
            self._look_login(subject.login)

    def start(self, values: Mapping[str, str] | None = None) -> None:
        now = self.desk.now
        drawer = (*now.given, *now.cash) if now is not None else ()
        self.form.usual = drawer[0].currency if drawer else self.desk.actor.account.currency
        super().start(values)

    def forget(self) -> None:
        super().forget()
        self.form.forget()
        self._agreed = self._left = None

    def again(self) -> None:
        """Behind a refusal everything that was typed stands there again, and what would pay is asked anew."""
        left = self._left
        if left is None:
            self.ended.emit()
            return
        self.forget()
        self.form.order, self.form.seen = left.order, left.seen
        self.start(left.values)
        if all(name in self.values for name in FIRST):
            self._look_plan()

    def back(self) -> None:
        """Before the plan again, nothing of it stays; nor does consent, which was to what stood there."""
        if not self.is_overriding and self.at and self.slots()[self.at - 1].name in FIRST:
            self.form.plan = self._agreed = None
            self.values = {name: one for name, one in self.values.items() if name in FIRST}
        super().back()

    # The fields

    def own_slots(self) -> tuple[Slot, ...]:
        return self.form.slots(self.values, self.desk.next_receipt)

    @property
    def _slot(self) -> Slot:
        return self.slots()[self.at]

    def own_page(self) -> Page:
        slot, (_, deed) = self._slot, self.whose()
        decisive = deed if slot.name == "consent" else self.tr("Next")
        return Page(deed, self.form.detail(self.values), decisive, self.form.hint(slot, self.values))

    def whose(self) -> tuple[str, str]:
        return self.form.name, self.form.title(self.values)

    def shown(self, slot: Slot, value: str) -> str:
        if self.is_overriding:
            return shortened(super().shown(slot, value))
        return self.form.shown(slot, value, self.values)

    def chosen(self, slot: Slot, key: str) -> str:
        return super().chosen(slot, key) if self.is_overriding else self.form.chosen(slot, key, self.values)

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name == "amount":
            return read_amount(given, self.form.usual, dict(self.desk.book.regions).values())
        if slot.name == "given" and (due := self.form.cash_due(self.values)) is not None:
            return read_handed(given, due)
        if slot.name == "pay":
            return Bad(self.tr("Press the number of a way to pay."))
        if slot.name != "consent":
            return read_line(given)
        agreed = read_consent(given)
        if isinstance(agreed, Bad):
            return agreed
        self._agreed = agreed
        return _GIVEN

    def divert(self, given: Given) -> bool:
        """One-time codes, logins, and what was scanned for another field than the one that is asked."""
        name = self._slot.name
        if self.is_overriding:
            return False
        if given.kind is Kind.ACCOUNT:
            self._take_code(given.number)
        elif name == "account":
            self._look_login(given.text)
        elif given.kind is Kind.ORDER and name in FIRST:
            self.form.order = given.text
            self.show_page()
        elif given.kind is Kind.RECEIPT and given.is_scan and name == "amount":
            self.values["receipt"] = given.text
            self.show_page()
        else:
            return False
        return True

    # Whose account it is

    def take(self, given: Given) -> None:
        if self.is_asking:
            super().take(given)
        else:
            self._look_code(given.number)

    def _take_code(self, code: str) -> None:
        if self._slot.name == "consent":
            self._agreed, self.values["consent"] = Agreed(code, is_one_time=True), _GIVEN
            self._go_on()
        elif self._slot.name in FIRST:
            self._look_code(code)
        else:
            self.show_page(self.tr("Say first how it is paid, then scan the code again."))

    def _look_login(self, login: str) -> None:
        desk = self.desk
        desk.look(partial(desk.services.account_of_login, desk.actor, login), self._see)

    def _look_code(self, code: str) -> None:
        desk = self.desk
        work = partial(desk.services.account_of_code, desk.actor, code)
        desk.look(work, partial(self._see, code=code))

    def _see(self, found: AccountSeen | Refused, code: str = "") -> None:
        if not self.desk.has_actor:
            return
        if isinstance(found, Refused):
            self._say_unknown(found, code)
        elif not self.is_asking:
            self.form.seen = found
            self.start({"account": found.login})
        else:
            self._keep_account(found, code)

    def _keep_account(self, found: AccountSeen, code: str) -> None:
        """A code that was scanned behind the amount is consent to it."""
        self.form.seen, self.values["account"] = found, found.login
        self._agreed = None
        if self._slot.name != "account":
            self.show_page()
            return
        self._agreed = Agreed(code, is_one_time=True) if code else None
        self._go_on()

    def _say_unknown(self, refused: Refused, code: str) -> None:
        if not self.is_asking:
            self._answer(not_charged_answer(refused, None, ""))
        elif code:
            self.show_page(self.tr("No account here showed this code. Ask for a fresh one."))
        else:
            self.show_page(self.tr("Nobody has this login. Type it again, or scan the holder's QR."))

    # Who pays which part

    def _go_on(self) -> None:
        """Behind receipt and account it is looked up who would pay."""
        if self.form.plan is None and self.form.seen is not None and self._slot.name in FIRST[1:]:
            self._look_plan()
        else:
            super()._go_on()

    def _look_plan(self) -> None:
        desk, asked = self.desk, self._asked()
        desk.look(partial(desk.services.plan_charge, desk.actor, asked), partial(self._show_plan, asked))

    def _show_plan(self, asked: Charge, found: ChargePlan | Refused) -> None:
        if not self.is_asking:
            return
        if isinstance(found, Refused):
            self._refuse(found, asked, self.form.name, self._kept())
            return
        self.form.plan, self.form.seen = found, found.holder
        if self._agreed is not None:
            self.values["consent"] = _GIVEN
        slots = self.slots()
        still_open = [at for at, one in enumerate(slots) if one.name not in self.values]
        self.at = min(still_open, default=len(slots) - 1)
        self.show_page()

    # Consent, and the deed

    def choose(self, key: str) -> None:
        if self._slot.name == "consent":
            self.begin_override()
        elif self._slot.name == "pay" and key == OTHER:
            self.values["balance"] = "save" if self.form.uses_balance(self.values) else "use"
            self.show_page()
        else:
            super().choose(key)

    def missing(self, slot: Slot) -> str:
        if slot.name == "consent":
            return self.tr("{name} has not agreed yet.").format(name=self.form.name)
        return super().missing(slot)

    def own_complete(self) -> None:
        if self._agreed is not None:
            self._send(self._agreed)

    def overridden(self, override: Override) -> None:
        self._send(override)

    def _send(self, agreed: Agreed | Override) -> None:
        asked, form = self._asked(), self.form
        rung = Rung(asked, form.name, form.handed(self.values), agreed_text(agreed))
        words = self.tr("{deed}, {name}, receipt {receipt}").format(
            deed=form.title(self.values), name=form.name, receipt=asked.receipt
        )
        self._agreed = None
        self.values.pop("consent", None)
        charge = partial(self.desk.services.charge, self.desk.actor, asked, agreed)
        then = partial(self._charged, rung, self._kept())
        self.desk.send(Deed(words, lambda key: charge(key=key), then))

    def _charged(self, rung: Rung, left: _Left, answer: Charged | Refused) -> None:
        if isinstance(answer, Refused):
            self._refuse(answer, rung.asked, rung.name, left)
            return
        self.forget()
        self.desk.done.emit()
        self._answer(charged_answer(answer, rung))

    def _refuse(self, refused: Refused, asked: Charge, name: str, left: _Left) -> None:
        self.forget()
        again = _ASKED_AGAIN.get(refused.outcome.name, ())
        order = "" if "receipt" in again else left.order
        self._left = _Left(without(left.values, again), order, left.seen)
        self._answer(not_charged_answer(refused, asked, name))

    def _asked(self) -> Charge:
        return self.form.asked(self.values, self.desk.till)

    def _kept(self) -> _Left:
        gone = ("consent", "reason", "manager", "password")
        return _Left(without(self.values, gone), self.form.order, self.form.seen)
