"""The groups of the settings as a list at the left: icon and word, the current one a surface with a bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, column
from app.ui.components.enter import PaintedButton
from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_CONTROL, S3, Color, color, theme
from app.ui.typeface import Type, font, px

_ITEM, _ICON, _WORDS = 40, 20, 44
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class GroupItem(PaintedButton):
    """One line of the list."""

    def __init__(self, icon: str, text: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    @property
    def _ink(self) -> Color:
        return Color.ACCENT if self.isChecked() else Color.INK2

    def _paint_ground(self, painter: QPainter, whole: QRectF) -> None:
        if self.isChecked():
            box(painter, whole, RADIUS_CONTROL, color(Color.SURFACE), color(Color.LINE))
            bar = QRectF(0, whole.center().y() - px(10), 3, px(20))
            box(painter, bar, 1.5, color(Color.ACCENT))
        elif self.underMouse():
            box(painter, whole, RADIUS_CONTROL, color(Color.SUNKEN))

    # Qt

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(Type.STRONG)).horizontalAdvance(self.text())
        return QSize(px(_WORDS) + words + px(S3), px(_ITEM))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down are the list's: by itself a button would only move the focus."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            self._paint_ground(painter, whole)
            size = px(_ICON)
            icon = QRectF(px(S3), whole.center().y() - size / 2, size, size)
            paint_icon(painter, icon, self._icon_name, self._ink)
            painter.setFont(font(Type.STRONG if self.isChecked() else Type.CONTROL))
            painter.setPen(color(self._ink))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(whole.adjusted(px(_WORDS), 0, 0, 0), middle, self.text())
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_CONTROL)


class GroupList(QWidget):
    """`chosen` carries the key of a group. Up and Down go through them."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """groups: (key, icon, word)."""
        super().__init__(parent)
        self.setObjectName("settings-groups")
        self._items = {key: GroupItem(icon, word, name=f"group-{key}") for key, icon, word in groups}
        self.setLayout(column(*self._items.values(), STRETCH, spacing=2))
        for item in self._items.values():
            item.clicked.connect(self._choose)

    def set_current(self, key: str | None) -> None:
        """None: no group is open, but what was searched for."""
        for other, item in self._items.items():
            item.setChecked(other == key)
            item.update()

    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName().removeprefix("group-"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        items = list(self._items.values())
        focused = self.focusWidget()
        if step is None or focused not in items:
            super().keyPressEvent(event)
            return
        target = items[(items.index(focused) + step) % len(items)]
        target.setFocus()
        target.click()
