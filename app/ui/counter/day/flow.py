"""The till's day: opened with its float, counted by notes and coins, closed with its difference."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import QObject

from app.counter.till_values import TillClosed, TillDrawer, TillState
from app.outcomes import NOT_FOUND, Refused
from app.ui.counter.day.forms import (
    AGAIN,
    GO_ON,
    REPORT,
    CloseForm,
    CountForm,
    Form,
    OpenForm,
    currencies_of,
)
from app.ui.counter.day.words import (
    closed_answer,
    counted_answer,
    opened_answer,
    refused_answer,
    report_answer,
)
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, FormFlow, Page, Slot
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Field, Given, Subject
from app.ui.formats import money_text
from app.wallet.values import Role

T = TypeVar("T")


class TillDayFlow(FormFlow):
    """What F12 begins is what the till needs next: a float, a count, the close."""

    key: ClassVar[str] = "F12"
    name: ClassVar[str] = "till-day"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._form: Form | None = None
        self._to_count: list[str] = []

    def word(self) -> str:
        now = self.desk.now
        is_on = now is not None and now.state in ("OPEN", "COUNTED")
        return self.tr("Close till") if is_on else self.tr("Open till")

    def begin(self, subject: Subject) -> None:
        self.forget()
        self._look()

    def _look(self) -> None:
        desk = self.desk
        if desk.till:
            desk.look(partial(desk.services.till_drawer, desk.actor, desk.till), self._see)

    def _see(self, found: TillDrawer | Refused) -> None:
        """A till that does not stand is made by a manager's first opening."""
        if not self.desk.has_actor:
            return
        if isinstance(found, Refused):
            if found.outcome is not NOT_FOUND or not self.desk.may(Role.MANAGER):
                self._answer(refused_answer(found, self.desk.till_called))
                return
            found = TillDrawer(self.desk.till, None, None, (), (), None)
        self._begin_form(found)

    def _begin_form(self, drawer: TillDrawer) -> None:
        currency = self.desk.actor.account.currency
        if drawer.state == "OPEN":
            self._to_count = list(currencies_of(drawer, currency))
            self._ask_form(CountForm(drawer, self._to_count.pop(0)))
        elif drawer.state == "COUNTED":
            self._ask_form(CloseForm(drawer))
        else:
            self._ask_form(OpenForm(drawer, currency))

    def _ask_form(self, form: Form) -> None:
        self._form = form
        self.start()

    # The form

    @property
    def form(self) -> Form:
        if self._form is None:
            raise LookupError("no page of the till is begun")
        return self._form

    def slots(self) -> tuple[Slot, ...]:
        return self.form.slots(self.values)

    def page(self) -> Page:
        return self.form.page(self.values, self.at)

    def fields(self, slots: Sequence[Slot]) -> tuple[Field, ...]:
        now = slots[self.at]
        shown = self.form.boxes(slots, self.at)
        return tuple(
            Field(one.label, self.shown(one, self._value_in(one, slots)), one is now) for one in shown
        )

    def _value_in(self, slot: Slot, slots: Sequence[Slot]) -> str:
        """A proposal stands only where it is asked: a note that was not counted yet has no number."""
        is_counting = isinstance(self._form, CountForm)
        return self.values.get(slot.name, "") if is_counting else self.value_of(slot)

    def shown(self, slot: Slot, value: str) -> str:
        return self.form.shown(slot, value)

    def read(self, slot: Slot, given: Given) -> str | Bad:
        return self.form.read(slot, given)

    def chosen(self, slot: Slot, key: str) -> str:
        return next((one.key for one in slot.choices if one.key == key.upper()), "")

    # Doing it

    def complete(self, values: Mapping[str, str]) -> None:
        form = self._form
        if isinstance(form, OpenForm) and values["float"] == REPORT:
            self._answer(report_answer(form.drawer.called, form.drawer.closed or ""))
        elif isinstance(form, OpenForm):
            self._open(values["float"], form.currency)
        elif isinstance(form, CountForm):
            self._count(form, values)
        elif isinstance(form, CloseForm):
            self._end(form, values)

    def _open(self, amount: str, currency: str, *, goes_on: bool = False) -> None:
        desk = self.desk
        words = self.tr("Open {till}, float {amount} {currency}")
        work = partial(desk.services.open_till, desk.actor, desk.till, amount, currency)
        self._send(
            words.format(till=desk.till_called, amount=amount, currency=currency),
            work,
            partial(self._opened, goes_on=goes_on),
        )

    def _count(self, form: CountForm, values: Mapping[str, str]) -> None:
        desk = self.desk
        words = self.tr("Count {till}, {amount} in cash")
        work = partial(desk.services.count_till, desk.actor, form.counting(values))
        amount = money_text(form.cash(values))
        self._send(
            words.format(till=desk.till_called, amount=amount), work, partial(self._counted, form.drawer)
        )

    def _end(self, form: CloseForm, values: Mapping[str, str]) -> None:
        desk, what = self.desk, values["what"]
        if what == AGAIN:
            self._to_count = list(currencies_of(form.drawer, desk.actor.account.currency))
            self._ask_form(CountForm(form.drawer, self._to_count.pop(0)))
        elif what == GO_ON:
            self._open("0", desk.actor.account.currency, goes_on=True)
        else:
            reason = values.get("reason") if form.differs else None
            work = partial(desk.services.close_till, desk.actor, desk.till, reason)
            self._send(self.tr("Close {till}").format(till=desk.till_called), work, self._closed)

    def _send(self, words: str, work: Callable[..., T | Refused], then: Callable[[T], None]) -> None:
        self.desk.send(Deed(words, partial(_by_key, work), partial(self._done, self.desk.till_called, then)))

    def _done(self, till: str, then: Callable[[T], None], answer: T | Refused) -> None:
        if isinstance(answer, Refused):
            self.forget()
            self._answer(refused_answer(answer, till))
        else:
            then(answer)
            self.desk.done.emit()

    def _opened(self, done: TillState, *, goes_on: bool) -> None:
        self.forget()
        self._answer(opened_answer(done, self.desk.till_called, goes_on=goes_on))

    def _counted(self, drawer: TillDrawer, done: TillState) -> None:
        """The next currency, then the close; where it was locked meanwhile, F12 goes on with it."""
        if not self.is_asking:
            self._answer(counted_answer(done, self.desk.till_called))
        elif self._to_count:
            self._ask_form(CountForm(drawer, self._to_count.pop(0)))
        else:
            self._look()

    def _closed(self, done: TillClosed) -> None:
        self.forget()
        self._answer(closed_answer(done, self.desk.till_called))
        self.desk.report_wanted.emit(done.entry)

    def forget(self) -> None:
        super().forget()
        self._form, self._to_count = None, []


def _by_key(work: Callable[..., T], key: str) -> T:
    return work(key=key)
