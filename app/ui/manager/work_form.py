"""A page of long work on many things: fields before it, how many are done while it runs, what came of it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.formats import count_text
from app.ui.settings.work_page import WorkPage

translate = QCoreApplication.translate


class WorkForm(WorkPage):
    """Progress is counted in things: `show_count` says of how many, `doing` in which words."""

    def __init__(
        self, name: str, deed: str, *, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, deed, icon=icon, parent=parent)
        self.done = 0
        self._count = 0
        self._doing = ""

    def run(self, count: int, doing: str) -> None:
        """doing: with {done} and {count}."""
        self.done, self._count, self._doing = 0, count, doing
        self._bar.setRange(0, count)
        self.stop.setEnabled(True)
        self.show_running()
        self.show_progress(0)

    def show_progress(self, done: int) -> None:
        self.done = done
        super().show_progress(min(done, self._count))
        if self.stop.isEnabled():
            self.say_doing(self._doing.format(done=count_text(done), count=count_text(self._count)))

    def show_stopping(self, text: str) -> None:
        """It stops at the next step; until then this is said."""
        self.stop.setEnabled(False)
        self.say_doing(text)
