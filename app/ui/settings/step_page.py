"""A step of the first run, on a page of its own in the pane: the same words, the same checks."""

from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.notice import Notice
from app.ui.components.scroll import Column, Content
from app.ui.gate.steps import Step
from app.ui.messages import Message
from app.ui.theme import S3
from app.ui.typeface import px

_WIDTH = 770


class StepPage(QWidget):
    """Scrolls where the window is low."""

    def __init__(self, step: Step, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.step = step
        self.told = Notice(name=f"{name}-told", parent=self)
        middle = QWidget()
        middle.setMaximumWidth(px(_WIDTH))
        middle.setLayout(column(self.told, px(S3), step))
        whole = Content()
        line = row(STRETCH, middle, STRETCH)
        line.setStretch(1, 1000)
        whole.setLayout(column(STRETCH, line, STRETCH))
        self.setLayout(column(Column(whole, name=f"{name}-scroll")))

    def begin(self) -> None:
        self.step.forget()
        self.told.clear()

    def forget(self) -> None:
        self.step.forget()

    def set_busy(self, *, is_busy: bool) -> None:
        self.step.go_on.setEnabled(not is_busy and self.step.is_ready())
        self.step.back.setEnabled(not is_busy)

    def show_problem(self, message: Message) -> None:
        self.set_busy(is_busy=False)
        self.told.show_message(message)

    def focus_first(self) -> None:
        self.step.entered()
