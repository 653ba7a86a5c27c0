"""What the window system sends when something is carried in and let go."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_PLACE = QPointF(50, 50)


def carry(widget: QWidget, data: QMimeData) -> bool:
    """Carry it in and let it go; whether it was taken."""
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = _entering(*how)
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(_PLACE, *how))
    return entering.isAccepted()


def carry_files(widget: QWidget, paths: Iterable[Path]) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return carry(widget, data)


def _entering(*how: object) -> QDragEnterEvent:
    """Qt 6.11 takes whole places alone, and 6.12 calls them deprecated."""
    try:
        return QDragEnterEvent(_PLACE, *how)  # type: ignore[call-overload, no-any-return, unused-ignore]
    except TypeError:
        whole = QPoint(_PLACE.toPoint())
        return QDragEnterEvent(whole, *how)  # type: ignore[call-overload, no-any-return, unused-ignore]
