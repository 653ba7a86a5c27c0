"""What one deed of the counter is: which input it wants, what page it shows, what answer it gives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from app.codes.kinds import Kind
from app.ui.counter.desk import Desk
from app.ui.counter.values import Answer, Ask, Choice, Field, Given, Listing, Subject
from app.wallet.values import Role


class CounterFlow(QObject):
    """One deed; made once, used again and again. It draws nothing: it emits an `Ask`, then an `Answer`.

    key: what begins it (F2 to F9, F12, never F10); "" for one that is begun otherwise. least: whoever has
    less does not see it. kinds: of numbers that begin it when nothing else is under way.
    """

    asked = Signal(Ask)
    answered = Signal(Answer)
    ended = Signal()
    handed = Signal(str, Subject)
    """What was scanned or typed is another flow's, which its name says: the book knows it as such."""

    key: ClassVar[str] = ""
    name: ClassVar[str]
    least: ClassVar[Role] = Role.CLERK
    kinds: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.is_asking = False

    def word(self) -> str:
        """Its word in the strip of keys, and in the line under the title."""
        raise NotImplementedError

    def subline(self) -> str:
        """What stands under the title while it has the input."""
        return self.word()

    def begin(self, subject: Subject) -> None:
        """Its key was pressed. subject: what the page was about."""
        raise NotImplementedError

    def wants(self, kind: Kind) -> bool:
        """Whether such a number is for this flow while its answer stands."""
        return kind in self.kinds

    def take(self, given: Given) -> None:
        """Something was scanned, or typed and sent by Enter, for this flow."""
        raise NotImplementedError

    def choose(self, key: str) -> None:
        """One of the choices of its page."""

    def enter(self) -> None:
        """Enter with nothing typed, while its page asks."""

    def again(self) -> None:
        """Enter with nothing typed, while its answer stands."""
        self.ended.emit()

    def check_again(self, serial: str) -> bool:
        """The camera says something of a card; whether that card is on this page."""
        return False

    def step(self, key: str) -> None:
        """A step of its answer that is no flow's key."""

    def back(self) -> None:
        """Esc: one field back, or out."""
        self.leave()

    def forget(self) -> None:
        """Somebody else comes, or another flow: nothing of it stays."""
        self.is_asking = False

    def leave(self) -> None:
        self.forget()
        self.ended.emit()

    def _ask(self, ask: Ask) -> None:
        self.is_asking = True
        self.asked.emit(ask)

    def _answer(self, answer: Answer) -> None:
        self.is_asking = False
        self.answered.emit(answer)


@dataclass(frozen=True, slots=True)
class Slot:
    """A field of a form. proposed: what Enter accepts while nothing was given. is_login: what is typed is
    looked up as one, however much it looks like a code."""

    name: str
    label: str
    prompt: str
    choices: tuple[Choice, ...] = ()
    proposed: str = ""
    is_secret: bool = False
    is_code: bool = False
    is_login: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What stands around the fields of a form."""

    title: str
    detail: str
    decisive: str
    hint: str = ""
    listing: Listing | None = None
    subject: Subject = field(default_factory=Subject)


@dataclass(frozen=True, slots=True)
class Bad:
    """What was given cannot stand in the field; `why` is a sentence."""

    why: str


class FormFlow(CounterFlow):
    """Fields one after the other. Enter accepts what is proposed and goes on; behind the last one it is done.

    A flow says its `slots`, what a text means in one (`read`), the `page`, and what it does (`complete`).
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.values: dict[str, str] = {}
        self.at = 0

    def slots(self) -> tuple[Slot, ...]:
        raise NotImplementedError

    def page(self) -> Page:
        raise NotImplementedError

    def read(self, slot: Slot, given: Given) -> str | Bad:
        """The value that the text stands for."""
        raise NotImplementedError

    def shown(self, slot: Slot, value: str) -> str:
        """How a value stands in its box."""
        return "•" * 8 if slot.is_secret and value else value

    def divert(self, given: Given) -> bool:
        """Whether this was for the flow, whatever field is asked: one more card, a scanned receipt."""
        return False

    def complete(self, values: Mapping[str, str]) -> None:
        """Every field has its value, and Enter was pressed."""
        raise NotImplementedError

    def start(self, values: Mapping[str, str] | None = None) -> None:
        """Ask from the first field on that has no value yet."""
        self.values, self.at = dict(values or {}), 0
        slots = self.slots()
        while self.at < len(slots) - 1 and self.values.get(slots[self.at].name):
            self.at += 1
        self.show_page()

    def show_page(self, problem: str = "") -> None:
        page, slots = self.page(), self.slots()
        self.at = min(self.at, len(slots) - 1)
        now = slots[self.at]
        self._ask(
            Ask(
                page.title,
                page.detail,
                self.fields(slots),
                now.prompt,
                page.decisive,
                now.choices,
                page.hint,
                problem,
                now.is_secret,
                page.listing,
                page.subject,
            )
        )

    def fields(self, slots: Sequence[Slot]) -> tuple[Field, ...]:
        """The boxes of the page: one for each slot."""
        now = slots[self.at]
        return tuple(
            Field(one.label, self.shown(one, self.value_of(one)), one is now, one.is_code) for one in slots
        )

    def value_of(self, slot: Slot) -> str:
        return self.values.get(slot.name) or slot.proposed

    def take(self, given: Given) -> None:
        slot = self.slots()[self.at]
        if given.kind is Kind.CLAIM_CODE and not _takes_codes(slot, given):
            self.show_page(self.tr("This looks like the claim code of a card. It was not kept."))
            return
        if self.divert(given):
            return
        value = self.read(slot, given)
        if isinstance(value, Bad):
            self.show_page(value.why)
            return
        self.values[slot.name] = value
        self._go_on()

    def choose(self, key: str) -> None:
        """A choice is a value of its field; it goes on, except behind the last field, where Enter decides."""
        slot = self.slots()[self.at]
        value = self.chosen(slot, key)
        if value:
            self.values[slot.name] = value
            self.at = min(self.at + 1, len(self.slots()) - 1)  # a choice may bring a further field
            self.show_page()

    def chosen(self, slot: Slot, key: str) -> str:
        """The value of the choice with this key."""
        return key

    def enter(self) -> None:
        slot = self.slots()[self.at]
        value = self.value_of(slot)
        if not value:
            self.show_page(self.missing(slot))
            return
        self.values[slot.name] = value
        self._go_on()

    def missing(self, slot: Slot) -> str:
        return self.tr("{field} is still missing.").format(field=slot.label)

    def _go_on(self) -> None:
        slots = self.slots()
        if self.at < len(slots) - 1:
            self.at += 1
            self.show_page()
            return
        empty = next((at for at, one in enumerate(slots) if not self.value_of(one)), None)
        if empty is None:
            self.complete({one.name: self.value_of(one) for one in slots})
        else:
            self.at = empty
            self.show_page()

    def back(self) -> None:
        if self.at == 0:
            self.leave()
            return
        self.at -= 1
        self.show_page()

    def forget(self) -> None:
        super().forget()
        self.values, self.at = {}, 0


def _takes_codes(slot: Slot, given: Given) -> bool:
    """A password may look like the code of a card, and so may a login that is typed."""
    return slot.is_secret or (slot.is_login and not given.is_scan)
