"""Where the detail of one row stands: beside its table, or over it from the right in a narrow window."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components.leaf import Leaf
from app.ui.narrow import NARROW

EDGE = 1
"""Between the leaf of a table and what stands in it."""


def show_beside(line: QHBoxLayout, leaf: Leaf, detail: QWidget) -> None:
    """line: holds the leaf of the table. detail: of a fixed width, in the widget whose layout the line is. To
    be called again when the window has another size."""
    if leaf.window().width() >= NARROW:
        if line.indexOf(detail) < 0:
            line.addWidget(detail)
    else:
        line.removeWidget(detail)
        place, width = leaf.geometry(), detail.minimumWidth()
        detail.setGeometry(place.right() + 1 - width, place.top(), width, place.height())
        detail.raise_()
    detail.show()
    _keep_clear(line, leaf, detail)


def hide_beside(line: QHBoxLayout, leaf: Leaf, detail: QWidget) -> None:
    detail.hide()
    _keep_clear(line, leaf, detail)


def _keep_clear(line: QHBoxLayout, leaf: Leaf, detail: QWidget) -> None:
    """What stands in the leaf keeps to what is seen of it, so that no column lies under the detail."""
    is_over = not detail.isHidden() and line.indexOf(detail) < 0
    leaf.body.setContentsMargins(EDGE, EDGE, detail.minimumWidth() if is_over else EDGE, EDGE)
