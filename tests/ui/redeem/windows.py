"""A window around a pane, as large as the room beside the rail."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


def in_a_window(pane: QWidget, qtbot: QtBot) -> QWidget:
    """A window as large as the room beside the rail, whatever the pane would like."""
    host = QWidget()
    qtbot.addWidget(host)
    layout = QVBoxLayout(host)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(pane)
    host.resize(964, 668)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    return host
