"""A switch with its label: on has a check mark, so that colour is not the only sign."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_TAG, Color, color, theme
from app.ui.typeface import Type, font, px

_TRACK_WIDTH, _TRACK_HEIGHT, _KNOB = 38, 20, 14


class Switch(QAbstractButton):
    """The whole row switches."""

    def __init__(
        self, text: str, *, name: str, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFont(font(Type.BODY))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        icon = px(28) if self._icon_name else 0
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + icon + px(_TRACK_WIDTH + 12)
        return QSize(width, px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            left = 0.0
            if self._icon_name:
                size = px(18)
                rect = QRectF(0, whole.center().y() - size / 2, size, size)
                paint_icon(painter, rect, self._icon_name, Color.INK2)
                left = px(28)
            painter.setFont(self.font())
            painter.setPen(color(Color.INK if self.isEnabled() else Color.INK3))
            painter.drawText(whole.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
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
