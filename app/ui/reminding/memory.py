"""What was told already, so that nothing is told twice: on this computer, as digests that say nothing."""

import hashlib
from datetime import date, timedelta

from PySide6.QtCore import QSettings

from app.wallet.reminder_values import Reminder

_KEPT = timedelta(days=400)


class ToldMemory:
    """A thing is told once when it comes near, and once more on its last day. `whose`: the store's place and
    the login."""

    def __init__(self, whose: str) -> None:
        self._whose = whose
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tillfold", "reminders")

    def is_told(self, one: Reminder) -> bool:
        return self._kept.contains(self._digest(one))

    def note(self, one: Reminder, today: date) -> None:
        self._kept.setValue(self._digest(one), today.isoformat())

    def forget_old(self, today: date) -> None:
        """What was told more than a year ago will not come again."""
        for key in self._kept.allKeys():
            if str(self._kept.value(key)) < (today - _KEPT).isoformat():
                self._kept.remove(key)

    def _digest(self, one: Reminder) -> str:
        stage = "last day" if one.days_left == 0 else "near"
        text = "\n".join((self._whose, one.key, stage))
        return hashlib.sha256(text.encode()).hexdigest()[:32]
