"""A row that goes on in the next line where there is no more room: for chips, which are never shortened."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Items in reading direction at the size they ask for; `at_end`: each line ends where the room does."""

    def __init__(self, *widgets: QWidget, spacing: int, at_end: bool = False) -> None:
        super().__init__()
        self._at_end = at_end
        self._items: list[QLayoutItem] = []
        self._known: dict[int, list[QRect]] = {}
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed(self, width: int) -> list[QRect]:
        """Where each shown item stands in so much width, kept until an item changes: Qt asks a dozen times
        for each page that is turned to."""
        if width not in self._known:
            self._known[width] = self._place(width)
        return self._known[width]

    def _place(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        x = y = high = 0
        for item in self._shown():
            size = item.sizeHint()
            if x > 0 and x + size.width() > width:
                x, y, high = 0, y + high + self._gap, 0
            places.append(QRect(QPoint(x, y), QSize(min(size.width(), width), size.height())))
            x, high = x + size.width() + self._gap, max(high, size.height())
        return places

    # Qt

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._placed(width)), default=0)

    def sizeHint(self) -> QSize:
        places = self._placed(10**6)
        right = max((place.right() + 1 for place in places), default=0)
        return QSize(right, max((place.height() for place in places), default=0))

    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._shown()]
        width = max((hint.width() for hint in hints), default=0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        places = self._placed(rect.width())
        for item, place in zip(self._shown(), places, strict=True):
            line_end = max(one.right() for one in places if one.top() == place.top())
            moved = rect.width() - 1 - line_end if self._at_end else 0
            item.setGeometry(place.translated(rect.left() + moved, rect.top()))


class Flow(QWidget):
    """A widget with such a layout; it takes the height that its width needs."""

    def __init__(
        self, *widgets: QWidget, spacing: int, at_end: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLayout(FlowLayout(*widgets, spacing=spacing, at_end=at_end))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
