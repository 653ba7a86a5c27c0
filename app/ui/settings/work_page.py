"""A page for long work on the whole store: what it does, how far it is with Stop, then what came of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.progress import ProgressBar
from app.ui.messages import Message
from app.ui.settings.form_page import FormPage
from app.ui.theme import S2, S4, Tone
from app.ui.typeface import Type, px

_WHOLE = 1000


class WorkPage(FormPage):
    """`stop_wanted` while it runs; Esc stops too. Progress is in thousandths."""

    stop_wanted = Signal()

    def __init__(
        self,
        name: str,
        deed: str,
        *,
        icon: str | None = None,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, deed, icon=icon, danger=danger, parent=parent)
        self._said = Label("", Type.BODY, wrap=True, name=f"{name}-doing")
        self._bar = ProgressBar("", name=f"{name}-bar")
        self._bar.setRange(0, _WHOLE)
        self.stop = Button(self.tr("Stop"), icon="x", key="Esc", name=f"{name}-stop").set_decisive()
        self.stop.clicked.connect(self.stop_wanted)
        self._running = QWidget()
        line = row(column(self._said, px(S2), self._bar), self.stop, spacing=px(S4))
        line.setStretch(0, 1)
        self._running.setLayout(line)
        self.foot.insertWidget(1, self._running)  # above what is told of it
        self._running.hide()

    def say_doing(self, doing: str) -> None:
        """What goes on while it runs."""
        self._said.setText(doing)
        self._bar.setAccessibleName(doing)

    @property
    def is_running(self) -> bool:
        return not self._running.isHidden()

    def begin(self) -> None:
        super().begin()
        self._set_running(is_running=False)

    def show_running(self) -> None:
        self.told.clear()
        self._bar.setValue(0)
        self._set_running(is_running=True)
        self.stop.setFocus()

    def show_progress(self, done: int) -> None:
        self._bar.setValue(done)

    def show_end(self, tone: Tone, title: str, text: str) -> None:
        self._end_running()
        self.told.say(tone, title, text)
        self._back.setFocus()

    def show_problem(self, message: Message) -> None:
        self._end_running()
        super().show_problem(message)

    def _end_running(self) -> None:
        self._set_running(is_running=False)
        self.set_busy(is_busy=False)

    def _set_running(self, *, is_running: bool) -> None:
        self._running.setVisible(is_running)
        for button in (self._back, self.deed):
            button.setVisible(not is_running)
        for field in self._fields:
            field.setEnabled(not is_running)
