"""What the tests do at the manager's desk by keys, and how they read its tables."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(qtbot: QtBot, name: str) -> None:
    for _ in range(60):
        if focused().objectName() == name:
            return
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name}")


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(focused(), key)


def type_into(qtbot: QtBot, name: str, text: str) -> None:
    """In place of what stands in the field, which Tab reaches."""
    tab_to(qtbot, name)
    qtbot.keyClick(focused(), Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(focused(), text)


def rows(table: QAbstractItemView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(at, one).data()) for one in range(model.columnCount())]
        for at in range(model.rowCount())
    ]
