"""A switch with its label: on has a check mark, so that colour is not the only sign."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_TAG, Color, color, theme
from app.ui.typeface import Type, font, px

_TRACK_WIDTH, _TRACK_HEIGHT, _KNOB = 38, 20, 14
_HEIGHT, _ROUND_LINES, _BESIDE_ICON = 32, 8, 28
_KEPT = 16


class Switch(QAbstractButton):
    """The whole row switches."""

    def __init__(
        self, text: str, *, name: str, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._lines: dict[tuple[int, str, str], int] = {}
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFont(font(Type.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self.update)

    def _beside_words(self) -> int:
        return (px(_BESIDE_ICON) if self._icon_name else 0) + px(_TRACK_WIDTH + 12)

    def _row(self) -> int:
        """A list may set its rows closer."""
        return min(px(_HEIGHT), self.maximumHeight())

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + self._beside_words(), self._row())

    def minimumSizeHint(self) -> QSize:
        """Words may wrap, and none of them is cut."""
        metrics = QFontMetrics(self.font())
        widest = metrics.boundingRect(QRect(0, 0, 1, 1), Qt.TextFlag.TextWordWrap, self.text()).width()
        return QSize(widest + self._beside_words(), self._row())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._row(), self._height_of_words(width - self._beside_words()) + px(_ROUND_LINES))

    def _height_of_words(self, width: int) -> int:
        """Kept: layouts ask for it a hundred times while a page is shown first, for 0.1 ms each."""
        asked = (width, self.text(), self.font().key())
        if asked not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            room = QRect(0, 0, max(width, 1), 10_000)
            lines = QFontMetrics(self.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
            self._lines[asked] = lines.height()
        return self._lines[asked]

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            left = 0.0
            if self._icon_name:
                size = px(18)
                rect = QRectF(0, whole.center().y() - size / 2, size, size)
                paint_icon(painter, rect, self._icon_name, Color.INK2)
                left = px(_BESIDE_ICON)
            painter.setFont(self.font())
            painter.setPen(color(Color.INK if self.isEnabled() else Color.INK3))
            words = whole.adjusted(left, 0, -px(_TRACK_WIDTH + 12), 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
            self._paint_track(painter, whole)
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_TAG)

    def _paint_track(self, painter: QPainter, whole: QRectF) -> None:
        width, height = px(_TRACK_WIDTH), px(_TRACK_HEIGHT)
        track = QRectF(whole.right() - width - 2, whole.center().y() - height / 2, width, height)
        is_on = self.isChecked()
        fill = color(Color.ACCENT) if is_on else color(Color.RAISED)
        box(painter, track, height / 2, fill, None if is_on else color(Color.EDGE))
        size = px(_KNOB)
        inset = (height - size) / 2
        x = track.right() - inset - size if is_on else track.left() + inset
        knob = QRectF(x, track.center().y() - size / 2, size, size)
        box(painter, knob, size / 2, color(Color.ON_ACCENT if is_on else Color.EDGE))
        if is_on:
            paint_icon(painter, knob.adjusted(2, 2, -2, -2), "check", Color.ACCENT)
