"""Where the parts of the counter's board stand: they keep their places on every page."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.ui.counter.pane import CounterPane
from app.ui.main_window import MainWindow
from tests.ui import (
    screens_charge,
    screens_counter,
    screens_counter_camera,
    screens_returns,
    screens_till_day,
)
from tests.ui.looking import settle

LISTS = (screens_counter, screens_charge, screens_counter_camera, screens_returns, screens_till_day)
AWAY = ("counter-away", "counter-doubt", "counter-left-out")
"""A notice stands above the input."""
SCREENS = {one.name: one for part in LISTS for one in part.SCREENS if "counter-input" in one.controls}
SIZES = ((1024, 700), (1180, 760))
Places = Mapping[str, tuple[int, int, int, int]]


def places(window: MainWindow) -> Places:
    """Where what stays stands in the window."""
    settle()
    board = pane_of(window).board
    answer = board.ask if board.is_asking else board.answer
    shown: dict[str, QWidget] = {
        "input": board.entry, "answer": answer, "list": board.list, "till": board.till, "keys": board.keys,
    }  # fmt: skip
    return {
        name: (*one.mapTo(window, QPoint()).toTuple(), *one.size().toTuple()) for name, one in shown.items()
    }


def pane_of(window: MainWindow) -> CounterPane:
    assert window.shell is not None
    pane = window.shell.pane("counter")
    assert isinstance(pane, CounterPane)
    return pane


def at_each_size(window: QWidget) -> list[Places]:
    """window: the main window at the counter, whatever page is there."""
    assert isinstance(window, MainWindow)
    found = []
    for width, height in SIZES:
        window.resize(width, height)
        found.append(places(window))
    return found
