"""Pictures that are dropped on the window, wherever on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeServices
from tests.ui.screens_shell import signed_in


def carry(widget: QWidget, data: QMimeData) -> bool:
    """Carry something in and let it go; whether it was taken."""
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *how))
    return entering.isAccepted()


def test_a_picture_dropped_beside_the_pane_is_read_in_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = signed_in(FakeServices(), "balance")
    qtbot.addWidget(window)
    window.show()
    assert window.shell is not None
    opened: list[Path] = []
    monkeypatch.setattr(window.shell.pane("redeem"), "open_pictures", opened.extend)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "card.png")), QUrl("https://shop.example/card.png")])
    assert carry(window.shell, data)
    assert opened == [tmp_path / "card.png"]
    assert window.shell.current.pane_id == "redeem"


def test_what_is_no_file_is_not_taken_by_the_window(qtbot: QtBot) -> None:
    window = signed_in(FakeServices(), "balance")
    qtbot.addWidget(window)
    data = QMimeData()
    data.setText("some words")
    assert window.shell is not None
    assert not carry(window.shell, data)
