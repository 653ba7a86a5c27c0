"""A manager on the spot: signs in at the till for one thing that a clerk may not do alone, and for nothing
else. Who works there stays the clerk."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.outcomes import Refused
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Slot
from app.ui.counter.values import Choice
from app.wallet.values import Account, Actor, Role

_LETTERS: Final = "ABCDEFGH"
MANAGER: Final = "manager"
PASSWORD: Final = "password"  # noqa: S105 (the name of a field)


class ManagerHere(QObject):
    """The last two fields of a form: who approves, and the password. `known` when the names are there."""

    known = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._managers: tuple[Account, ...] = ()

    def look(self) -> None:
        """Who there is."""
        self._desk.look(self._desk.services.accounts, self._know)

    def slots(self) -> tuple[Slot, Slot]:
        letters = zip(_LETTERS, self._managers, strict=False)
        choices = tuple(Choice(key, one.name) for key, one in letters)
        who = self.tr("Who approves: a letter, or the login")
        password = self.tr("The manager types the password")
        return (
            Slot(MANAGER, self.tr("Manager"), who, choices, is_login=True),
            Slot(PASSWORD, self.tr("Password"), password, is_secret=True),
        )

    def chosen(self, slot: Slot, key: str) -> str:
        """The login behind a letter."""
        at = _LETTERS.find(key.upper())
        return self._managers[at].login if slot.name == MANAGER and 0 <= at < len(self._managers) else ""

    def sign(self, values: dict[str, str], then: Callable[[Actor | Refused], None]) -> None:
        """Sign in with what was typed; the password is taken out of the values. `then` is a bound method of a
        QObject, and is told who approves, or why nobody does."""
        login, password = values[MANAGER], values.pop(PASSWORD)
        self._desk.look(partial(self._desk.services.approver, login, password), then)

    def _know(self, accounts: Sequence[Account]) -> None:
        self._managers = tuple(one for one in accounts if one.role is Role.MANAGER)
        self.known.emit()
