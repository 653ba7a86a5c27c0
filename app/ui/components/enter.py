"""Enter presses the button that has the focus, as Space does everywhere in Qt."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether the key was an Enter for this button; a held key presses once.

    A page with `takes_enter` decides about Enter itself: one that comes too soon must not redeem.
    """
    if event.key() not in ENTER_KEYS or _page_takes_enter(button):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def _page_takes_enter(button: QAbstractButton) -> bool:
    parent = button.parentWidget()
    while parent is not None:
        if getattr(parent, "takes_enter", False):
            return True
        parent = parent.parentWidget()
    return False


class PaintedButton(QAbstractButton):
    """A button that paints itself, anew when the pointer comes or goes, and that Enter presses."""

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)
