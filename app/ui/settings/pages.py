"""Pages over a pane, turned to and back from; what is typed on them is forgotten when they are left."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.redeem.page import Page
from app.ui.settings.step_page import StepPage

AnyPage = Page | StepPage


class Pages:
    """Turns between a pane's front and one page over it. `home` puts the focus where the front wants it."""

    def __init__(self, stack: QStackedWidget, front: QWidget, home: Callable[[], None]) -> None:
        self._stack, self._front, self._home = stack, front, home
        self.current: AnyPage | None = None
        if stack.indexOf(front) < 0:
            stack.addWidget(front)

    @property
    def window(self) -> QWidget:
        """What the system's dialogs belong to."""
        return self._stack.window()

    def open(self, page: AnyPage) -> None:
        """Leave the one before, and forget what was typed there."""
        self._leave()
        self.turn(page)

    def turn(self, page: AnyPage) -> None:
        """As `open`, but what was typed on the one before stays: it is come back to."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self.current = page
        self._stack.setCurrentWidget(page)
        self.focus()

    def close(self) -> None:
        """Back to the front."""
        if self.current is not None:
            self._leave()
            self.current = None
            self._stack.setCurrentWidget(self._front)
            self.focus()

    def focus(self) -> None:
        if not self._stack.isVisible():
            return
        if self.current is None:
            self._home()
        else:
            self.current.focus_first()

    def _leave(self) -> None:
        if self.current is not None:
            self.current.forget()
