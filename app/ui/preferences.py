"""What the window remembers on this computer: its theme, motion, when it locks, and what it reminds of.

The language is `language`'s, the camera's part is `scan.preferences`'; all lie in the same folder.
"""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSettings

LOCK_MINUTES: Final = (1, 2, 5, 10, 15, 30, 60)
"""What is offered; ten without a choice."""
REMINDER_DAYS: Final = (1, 3, 7, 14, 30)
"""How many days before its end something is told; seven without a choice."""
_USUAL_LOCK, _USUAL_DAYS = 10, 7


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @property
    def is_dark(self) -> bool | None:
        """None: as the system has it."""
        return None if self is Scheme.SYSTEM else self is Scheme.DARK


class WindowPreferences:
    """Reads and writes at once; nothing here decides what is done with it."""

    def __init__(self) -> None:
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tillfold", "window")

    @property
    def scheme(self) -> Scheme:
        found = str(self._kept.value("scheme", Scheme.SYSTEM.value))
        return Scheme(found) if found in list(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("scheme", scheme.value)

    @property
    def is_still(self) -> bool:
        """Whether motion is reduced."""
        return self._flag("still", usual=False)

    @is_still.setter
    def is_still(self, still: bool) -> None:
        self._kept.setValue("still", still)

    @property
    def lock_minutes(self) -> int:
        """After so many minutes without a touch the window locks."""
        return self._one_of("lock-minutes", LOCK_MINUTES, _USUAL_LOCK)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._kept.setValue("lock-minutes", minutes)

    @property
    def reminder_days(self) -> int:
        return self._one_of("reminder-days", REMINDER_DAYS, _USUAL_DAYS)

    @reminder_days.setter
    def reminder_days(self, days: int) -> None:
        self._kept.setValue("reminder-days", days)

    def reminds_of(self, kind: str) -> bool:
        """Whether reminders of this kind are wanted."""
        return self._flag(f"remind-{kind}", usual=True)

    def remind_of(self, kind: str, *, wanted: bool) -> None:
        self._kept.setValue(f"remind-{kind}", wanted)

    def _flag(self, name: str, *, usual: bool) -> bool:
        return bool(self._kept.value(name, usual, bool))

    def _one_of(self, name: str, offered: tuple[int, ...], usual: int) -> int:
        found = self._kept.value(name, usual, int)
        return found if isinstance(found, int) and found in offered else usual
