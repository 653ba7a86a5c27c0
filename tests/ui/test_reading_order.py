"""Tab goes as a page is read, whatever was made first, and never where nothing can be done."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.fields import PasswordField
from app.ui.components.reading_order import neighbour
from tests.ui.looking import settle

PARTS = ("deed", "back", "right", "left-low", "left-top")


def button(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setObjectName(name)
    return made


class Window(QWidget):
    """Two columns and a row below them; what is below was made first."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = {name: button(name) for name in PARTS}
        left, right, below, columns = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for layout, held in (
            (left, ("left-top", "left-low")),
            (right, ("right",)),
            (below, ("back", "deed")),
        ):
            for name in held:
                layout.addWidget(self.parts[name])
        columns.addLayout(left)
        columns.addLayout(right)
        self.whole = QVBoxLayout(self)
        self.whole.addLayout(columns)
        self.whole.addLayout(below)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        found = neighbour(self, forward=is_next)
        if found is None:
            return super().focusNextPrevChild(is_next)
        found.setFocus()
        return True

    def walk(self, key: Qt.Key = Qt.Key.Key_Tab, steps: int = 5) -> list[str]:
        """What has the focus after each press of the key."""
        walked = []
        for _ in range(steps):
            QTest.keyClick(self.focusWidget() or self, key)
            walked.append(self.focusWidget().objectName())
        return walked


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_it_goes_down_a_column_then_over_to_the_next_and_round(window: Window) -> None:
    window.parts["left-top"].setFocus()
    assert window.walk() == ["left-low", "right", "back", "deed", "left-top"]
    assert window.walk(Qt.Key.Key_Backtab) == ["deed", "back", "right", "left-low", "left-top"]


def test_what_is_hidden_switched_off_or_not_for_tab_is_passed_over(window: Window) -> None:
    window.parts["left-low"].hide()
    window.parts["right"].setEnabled(False)
    window.parts["back"].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.parts["left-top"].setFocus()
    assert window.walk(steps=2) == ["deed", "left-top"]


@pytest.mark.parametrize("leave", [QPushButton.hide, QPushButton.setDisabled])
def test_from_what_is_hidden_or_switched_off_the_focus_stays_in_the_window(
    window: Window, leave: Callable[..., None]
) -> None:
    right = window.parts["right"]
    right.setFocus()
    leave(right, *([True] if leave is QPushButton.setDisabled else []))
    assert window.focusWidget() in {*window.parts.values()} - {right}


def test_a_grid_is_read_by_rows(window: Window) -> None:
    grid = QGridLayout()
    for name, row, column in (("d", 1, 1), ("a", 0, 0), ("c", 1, 0), ("b", 0, 1)):
        grid.addWidget(button(name), row, column)
    window.whole.addLayout(grid)
    settle()
    window.parts["deed"].setFocus()
    assert window.walk(steps=4) == ["a", "b", "c", "d"]


def test_the_eye_of_a_password_comes_right_after_it(window: Window) -> None:
    field = PasswordField(name="secret")
    window.whole.insertWidget(0, field)
    settle()
    field.setFocus()
    assert window.walk(steps=2) == ["secret-reveal", "left-top"]
