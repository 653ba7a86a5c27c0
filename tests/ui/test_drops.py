"""Pictures that are dropped on the window, wherever on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from tests.ui.dropping import carry
from tests.ui.fakes import FakeServices
from tests.ui.screens_shell import signed_in


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
