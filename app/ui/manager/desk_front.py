"""The first page of a manager's pane: its bar, what was done last, one of its views; and what stands in its
place while there is nothing to show."""

from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from app.ui.components.boxes import column
from app.ui.components.empty import EmptyState
from app.ui.components.notice import Notice
from app.ui.messages import Message
from app.ui.theme import S3
from app.ui.typeface import px


class DeskFront(QWidget):
    """`told` says what was done last, `_views` holds what can be looked at."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = Notice(name=f"{name}-told", parent=self)
        self._views = QStackedWidget()

    def _lay_out(self, bar: QLayout | QWidget, *views: QWidget) -> None:
        for view in views:
            self._views.addWidget(view)
        whole = column(bar, self.told, self._views, spacing=px(S3))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def say(self, message: Message | None) -> None:
        """What was done last, until the next deed."""
        self.told.show_message(message)

    def focus_first(self) -> None:
        """Where the person goes on."""


class FrontOrEmpty(QStackedWidget):
    """The first page; or, while there is nothing, what it is good for and the way to the first one."""

    def __init__(self, front: DeskFront, empty: EmptyState, name: str) -> None:
        super().__init__()
        self._front, self._empty = front, empty
        self._told = Notice(name=f"{name}-empty-told", parent=self)
        nothing = QWidget()
        nothing.setLayout(column(self._told, empty))
        for page in (front, nothing):
            self.addWidget(page)

    def show_whether(self, *, is_empty: bool) -> None:
        self.setCurrentIndex(1 if is_empty else 0)

    def say(self, message: Message | None) -> None:
        """On both: whichever is in front when it comes, and after it."""
        self._front.say(message)
        self._told.show_message(message)

    def focus_first(self) -> None:
        if self.currentIndex() == 0:
            self._front.focus_first()
        elif self._empty.button is not None:
            self._empty.button.setFocus()
