"""Pages one behind the other in a place whose size is given: none of them is asked for its own."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class InGivenRoom:
    """Before a `QStackedWidget`, whose own layout asks each page, also those behind, how high it would like
    to be whenever anything on the one in front comes or goes: 50 of the 65 ms that a first scan took."""

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class PageStack(InGivenRoom, QStackedWidget):
    """The pages of a pane."""
