"""Which till this computer is: asked once, and again where that till is gone. A new one is added there by a
manager, who may sign in on the spot."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject

from app.counter.at_till import TillPlace
from app.counter.till_values import TillState
from app.outcomes import Refused
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, FormFlow, Page, Slot
from app.ui.counter.manager_here import ManagerHere
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Choice, Given, Listing, Row, Subject
from app.ui.messages import message_of
from app.ui.theme import Tone
from app.wallet.values import Actor, Role

_MOST: Final = 9


class ChooseTillFlow(FormFlow):
    """A digit, or its name. One that is not there yet is added by a manager: by who works here, or by one who
    signs in for it."""

    key: ClassVar[str] = "Alt+T"
    name: ClassVar[str] = "choose-till"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._tills: tuple[TillPlace, ...] = ()
        self._named = ""
        self._manager = ManagerHere(desk, self)
        self._manager.known.connect(self._show_managers)

    def word(self) -> str:
        return self.tr("Choose the till")

    def begin(self, subject: Subject) -> None:
        self.forget()
        self.start()
        self.desk.look(partial(self.desk.services.tills, self.desk.actor), self._know_tills)

    def _know_tills(self, found: tuple[TillPlace, ...] | Refused) -> None:
        self._tills = () if isinstance(found, Refused) else found
        if self.is_asking:
            self.show_page()

    def slots(self) -> tuple[Slot, ...]:
        choices = tuple(Choice(str(at), self._called(one)) for at, one in enumerate(self._tills[:_MOST], 1))
        till = Slot("till", self.tr("Till"), self.tr("The digit of the till, or its name"), choices)
        needs_manager = self._is_new(self.values.get("till", "")) and not self.desk.may(Role.MANAGER)
        return (till, *self._manager.slots()) if needs_manager else (till,)

    def _is_new(self, name: str) -> bool:
        return bool(name) and all(one.till != name for one in self._tills)

    def page(self) -> Page:
        detail = self.tr("It is remembered on this computer, and stands on every receipt.")
        return Page(self.tr("Which till is this?"), detail, self._decisive(), self._hint(), self._listing())

    def _decisive(self) -> str:
        name, is_last = self.values.get("till", ""), self.at == len(self.slots()) - 1
        if not self._is_new(name):
            return self.tr("Choose")
        return self.tr("Add {till}").format(till=name) if is_last else self.tr("Next")

    def _hint(self) -> str:
        if self._is_new(self.values.get("till", "")):
            return self.tr("This till is new. A manager adds it here.")
        return "" if self._tills else self.tr("A manager adds the first till: type its name.")

    def _listing(self) -> Listing | None:
        if len(self._tills) <= _MOST:
            return None
        rows = tuple(Row("", one.shop, Tone.NOTE, "store", one.called) for one in self._tills)
        return Listing(self.tr("Tills"), "", rows)

    def chosen(self, slot: Slot, key: str) -> str:
        if slot.name != "till":
            return self._manager.chosen(slot, key)
        at = int(key) - 1 if key.isdigit() else -1
        return self._tills[at].till if 0 <= at < len(self._tills) else ""

    def choose(self, key: str) -> None:
        super().choose(key)
        if self.slots()[self.at].name == "till":
            self.enter()

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name != "till":
            return given.text
        found = self._tills_named(given.text)
        is_name = bool(given.text) and not given.is_scan and given.text.isprintable()
        if len(found) > 1:
            return Bad(self.tr("Several tills are called so. Type its digit."))
        if not found and is_name:
            self.values["till"] = given.text
            self._manager.look()
            return given.text
        return (
            found[0]
            if found
            else Bad(self.tr("This was scanned and is no till. Type its digit or its name."))
        )

    def _tills_named(self, text: str) -> list[str]:
        """The till with this name, else those that people call so."""
        asked = text.casefold()
        by_name = [one.till for one in self._tills if one.till.casefold() == asked]
        return by_name or [one.till for one in self._tills if one.called.casefold() == asked]

    def _called(self, till: TillPlace) -> str:
        """As people call it; with its store where another till is called so too."""
        alike = [one for one in self._tills if one.called == till.called]
        return till.called if len(alike) == 1 else f"{till.called}, {till.shop}"

    def complete(self, values: Mapping[str, str]) -> None:
        desk, name = self.desk, values["till"]
        if not self._is_new(name):
            self._choose(name)
        elif not desk.may(Role.MANAGER):
            self._manager.sign(self.values, self._approve)
        elif name == self._named:
            self._add(name, desk.actor)
        else:  # it might be a slip of the fingers
            self._named = name
            self.show_page()

    def _approve(self, approver: Actor | Refused) -> None:
        if not self.is_asking:
            return
        if isinstance(approver, Refused):
            self.show_page(message_of(approver).title)
        else:
            self._add(self.values["till"], approver)

    def _add(self, name: str, manager: Actor) -> None:
        desk = self.desk
        add = partial(desk.services.add_till_here, manager, name)
        words = self.tr("Add {till}").format(till=name)
        desk.send(Deed(words, partial(_by_key, add), partial(self._added, name)), by=manager)

    def _added(self, name: str, answer: TillState | Refused) -> None:
        if isinstance(answer, Refused):
            self.values.pop("till", None)
            self.at = 0
            self.show_page(message_of(answer).title)
        else:
            self._choose(name)

    def _choose(self, name: str) -> None:
        self.leave()
        self.desk.choose_till(name)

    def forget(self) -> None:
        super().forget()
        self._named = ""

    def _show_managers(self) -> None:
        if self.is_asking:
            self.show_page()


def _by_key(work: Callable[..., TillState | Refused], key: str) -> TillState | Refused:
    return work(key=key)
