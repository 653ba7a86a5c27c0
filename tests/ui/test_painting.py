"""Painters end with the painting they were made for."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import app.ui
from app.ui.components.paint import painter_for

_MAKERS = {"QPainter", "painter_for", "painter_on"}


def makers_outside_with(source: str) -> list[int]:
    """The lines where a painter is made that no `with` ends."""
    tree = ast.parse(source)
    held = {item.context_expr for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items}
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _MAKERS
        if node not in held
    ]


def test_a_painter_that_nothing_ends_is_found() -> None:
    assert makers_outside_with("box(painter_for(self))\nwith QPainter(self) as painter: pass") == [1]


def test_every_painter_of_the_window_is_ended_by_a_with() -> None:
    folder = Path(app.ui.__path__[0])
    maker = folder / "components" / "paint.py"  # the makers themselves, which hand their painters on
    files = [path for path in folder.rglob("*.py") if path != maker]
    assert len(files) > 80
    assert {path.name: makers_outside_with(path.read_text("utf-8")) for path in files} == {
        path.name: [] for path in files
    }


class Broken(QWidget):
    """Fails in the middle of its first painting."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[QPainter] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            self.made.append(painter)
            if len(self.made) == 1:
                raise ValueError("the first painting fails")


def test_a_painter_ends_also_when_painting_fails(qtbot: QtBot) -> None:
    widget = Broken()
    qtbot.addWidget(widget)
    with pytest.raises(ValueError, match="the first painting fails"):
        widget.grab()
    widget.grab()
    assert [painter.isActive() for painter in widget.made] == [False, False]


def test_a_window_of_a_test_is_held_until_it_is_closed(qtbot: QtBot, kept_windows: list[QWidget]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert kept_windows == [window]
