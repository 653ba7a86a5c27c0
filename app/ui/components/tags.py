"""Small marks: tags (a state), badges (a region), chips (a filter that is on or off), key caps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_TAG, S2, S3, Color, Tone, color, ink_of, theme, wash_of
from app.ui.typeface import Type, font, px

_TAG_ICON = 14
_CHIP_ICON = 16


def tag_width(text: str) -> int:
    return QFontMetrics(font(Type.CAPTION_STRONG)).horizontalAdvance(text) + px(_TAG_ICON + 4 + 6 + 7)


def paint_tag(painter: QPainter, left: float, middle: float, text: str, tone: Tone, icon: str) -> None:
    """A tag with its left edge at `left`, centred on `middle`; tables draw theirs with it."""
    rect = QRectF(left, middle - px(12), tag_width(text), px(24))
    edge = color(ink_of(tone))
    edge.setAlphaF(0.35)
    box(painter, rect, RADIUS_TAG, color(wash_of(tone)), edge)
    size = px(_TAG_ICON)
    paint_icon(painter, QRectF(left + px(6), middle - size / 2, size, size), icon, ink_of(tone))
    painter.setFont(font(Type.CAPTION_STRONG))
    painter.setPen(color(ink_of(tone)))
    rest = rect.adjusted(px(6) + size + px(4), 0, 0, 0)
    painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class _Mark(QLabel):
    """A label that draws itself; being a QLabel, screen readers read its text."""

    def __init__(self, text: str, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(Type.CAPTION_STRONG))
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Tag(_Mark):
    """Icon and word in a tone."""

    def __init__(
        self, text: str, tone: Tone, icon: str, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        self._tone, self._icon_name = tone, icon
        super().__init__(text, name, parent)

    def say(self, text: str, tone: Tone, icon: str) -> None:
        self._tone, self._icon_name = tone, icon
        self.setText(text)
        self.update()

    @property
    def tone(self) -> Tone:
        return self._tone

    @property
    def ink(self) -> Color:
        return ink_of(self._tone)

    @property
    def ground(self) -> Color:
        return wash_of(self._tone)

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self.text()), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            paint_tag(painter, 0, self.height() / 2, self.text(), self._tone, self._icon_name)


class Badge(_Mark):
    """The letters of a region on wash."""

    ink, ground = Color.ACCENT, Color.WASH

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, name, parent)
        self.setFont(font(Type.SMALL_STRONG))

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + px(2 * S2)
        return QSize(max(width, px(34)), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            paint_badge(painter, QRectF(self.rect()), self.text())


def paint_badge(painter: QPainter, rect: QRectF, text: str) -> None:
    box(painter, rect, RADIUS_TAG, color(Color.WASH))
    painter.setFont(font(Type.SMALL_STRONG))
    painter.setPen(color(Color.ACCENT))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class Chip(QAbstractButton):
    """A round choice that is on or off; on is wash with an accent edge and a check mark."""

    def __init__(
        self, text: str, *, name: str, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setObjectName(name)
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(font(Type.SMALL_STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def say(self, text: str) -> None:
        """Another text, such as another count: the chip becomes as wide as that."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + px(2 * S3)
        return QSize(width + (px(_CHIP_ICON) + px(6) if self._icon_name else 0), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            ink = Color.ACCENT if self.isChecked() else Color.INK2
            ground = color(Color.WASH if self.isChecked() else Color.SURFACE)
            box(painter, whole, whole.height() / 2, ground, color(ink if self.isChecked() else Color.EDGE))
            left = px(S3)
            if self._icon_name:
                size = px(_CHIP_ICON)
                at = QRectF(left, whole.center().y() - size / 2, size, size)
                paint_icon(painter, at, self._icon_name, ink)
                left += size + px(6)
            painter.setFont(self.font())
            painter.setPen(color(ink))
            rest = whole.adjusted(left, 0, 0, 0)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
            if self.hasFocus():
                focus_ring(painter, whole, whole.height() / 2)
