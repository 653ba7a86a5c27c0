"""Tab goes through a window as it is read, and not, as Qt has it, in the order in which its parts were made:
a page whose buttons are made before its fields would be left by Tab before its end."""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def neighbour(window: QWidget, *, forward: bool) -> QWidget | None:
    """Where Tab goes from the focus, round and round; None where that is left to Qt: the focus is nowhere, or
    on what was just hidden or switched off, so that nobody pressed Tab."""
    stops = [widget for widget in _read(window) if _is_stop(widget)]
    holder = window.focusWidget()
    if holder not in stops:
        return None
    return stops[(stops.index(holder) + (1 if forward else -1)) % len(stops)]


def _is_stop(widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
    )


def _read(widget: QWidget) -> Iterator[QWidget]:
    """A widget and what is seen in it: what its layouts hold, in their order, then what lies over that."""
    yield widget
    layout = widget.layout()
    placed = [] if layout is None else list(_placed(layout))
    over = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    for child in (*placed, *(one for one in over if one not in placed)):
        if child.isVisibleTo(widget):
            yield from _read(child)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in _places(layout):
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)


def _places(layout: QLayout) -> list[int]:
    """A grid's by rows: its parts may have been put in anyhow."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        where = cast("Callable[[int], tuple[int, int, int, int]]", layout.getItemPosition)
        places.sort(key=where)
    return places
