"""Looks from time to time what ends soon or lies idle, and tells what is wanted and was not told yet."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.ui.background import Background, Job
from app.ui.formats import now
from app.ui.preferences import WindowPreferences
from app.ui.reminding.memory import ToldMemory
from app.ui.reminding.notifier import Notifier
from app.ui.reminding.words import told
from app.ui.services import Services
from app.wallet.reminder_values import Reminder
from app.wallet.values import Actor

_FIRST_MS = 4_000
"""The balance comes first."""
_EVERY_MS = 3_600_000


class Reminding(QObject):
    """From `begin` to `stop`, for whoever has signed in."""

    def __init__(
        self, services: Services, background: Background, notifier: Notifier, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._notifier = services, background, notifier
        self._kept = WindowPreferences()
        self._actor: Actor | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setObjectName("reminding")
        self._timer.timeout.connect(self.look)

    def begin(self, actor: Actor) -> None:
        self._actor = actor
        self._timer.start(_FIRST_MS)

    def stop(self) -> None:
        self._timer.stop()
        self._actor = None
        if self._job is not None:
            self._job.drop()
        self._notifier.close()

    def look(self) -> None:
        """Ask now, and again in an hour. A store that cannot be read is told of by what is in front."""
        if self._actor is not None:
            self._timer.start(_EVERY_MS)
            ask = partial(self._services.reminders, self._actor, days=self._kept.reminder_days)
            self._job = self._background.ask(ask, self._tell, self._keep_still)

    def _tell(self, found: Sequence[Reminder]) -> None:
        if self._actor is None:
            return
        memory = ToldMemory(f"{self._services.place()}\n{self._actor.account.login}")
        wanted = [one for one in found if self._kept.reminds_of(one.kind.value) and not memory.is_told(one)]
        if wanted:
            self._notifier.show([told(one) for one in wanted])
        today = now().astimezone().date()
        for one in wanted:
            memory.note(one, today)
        memory.forget_old(today)

    def _keep_still(self, _problem: Exception) -> None:
        """It is asked again in an hour."""
