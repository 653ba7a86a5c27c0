"""Short ways to write layouts: a column or a row of widgets, layouts, gaps (a number) and STRETCH."""

from typing import Final, TypeVar

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget


class _Stretch:
    """A gap that takes what is left."""


STRETCH: Final = _Stretch()
Box = TypeVar("Box", bound=QBoxLayout)
Item = QWidget | QLayout | int | _Stretch


def column(*items: Item, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Items from top to bottom; margins as left, top, right, bottom."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def row(*items: Item, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Items in reading direction; margins as left, top, right, bottom."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def _filled(box: Box, items: tuple[Item, ...], spacing: int, margins: tuple[int, int, int, int]) -> Box:
    box.setSpacing(spacing)
    box.setContentsMargins(QMargins(*margins))
    for item in items:
        add(box, item)
    return box


def add(box: QBoxLayout, item: Item) -> None:
    if isinstance(item, QWidget):
        box.addWidget(item)
    elif isinstance(item, QLayout):
        box.addLayout(item)
    elif isinstance(item, int):
        box.addSpacing(item)
    else:
        box.addStretch(1)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are hidden now and deleted by the event loop."""
    while item := layout.takeAt(0):
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
