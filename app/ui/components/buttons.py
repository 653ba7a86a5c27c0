"""Buttons: primary (one per page), secondary, quiet and danger; with an icon, a key cap and a focus ring."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.components.enter import PaintedButton, press_by_enter
from app.ui.components.paint import box, focus_ring, inner, key_cap, key_cap_width, painter_for
from app.ui.formats import key_text
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_CONTROL, S1, S4, Color, color, theme
from app.ui.typeface import Type, font, px

_ICON = 20
_GAP = 8
_CAP_GAP = 10
_PAGE_KEYS = ("Enter", "Esc")
"""Keys that belong to the page, not to one of its buttons."""


class Kind(Enum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Button(QPushButton):
    """`key` draws a key cap and becomes the shortcut; Enter and Esc, with `cap_only` any, is drawn only."""

    HEIGHT, IN_BARS, DECISIVE = 36, 32, 44

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str | None = None,
        key: str | None = None,
        cap_only: bool = False,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon_name, self._key = kind, icon, key
        self._has_shortcut = key is not None and key not in _PAGE_KEYS and not cap_only
        self._height = self.HEIGHT
        self.setObjectName(name)
        self.setFont(font(Type.CONTROL))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.setText(text)
        theme().changed.connect(self.update)

    @property
    def kind(self) -> Kind:
        return self._kind

    @property
    def ink(self) -> Color:
        """The colour role its text is drawn in."""
        if not self.isEnabled():
            return Color.INK3
        inks = {Kind.PRIMARY: Color.ON_ACCENT, Kind.QUIET: Color.ACCENT, Kind.DANGER: Color.DANGER}
        return inks.get(self._kind, Color.INK)

    @property
    def ground(self) -> Color | None:
        """The colour role behind its text, None where the page shows through."""
        if self._kind is Kind.QUIET:
            return Color.WASH if self.isDown() or (self.underMouse() and self.isEnabled()) else None
        if not self.isEnabled():
            return Color.SUNKEN
        if self._kind is not Kind.PRIMARY:
            return Color.SUNKEN if self.isDown() else Color.SURFACE if self.underMouse() else Color.RAISED
        return (
            Color.ACCENT_PRESSED
            if self.isDown()
            else Color.ACCENT_HOVER
            if self.underMouse()
            else Color.ACCENT
        )

    def set_height(self, height: int) -> None:
        self._height = height
        self.updateGeometry()

    def set_decisive(self) -> "Button":
        """Taller, for the row that decides."""
        self.set_height(self.DECISIVE)
        return self

    def set_icon(self, icon: str | None) -> None:
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)  # forgets the shortcut
        self.setAccessibleName(text)
        if self._key and self._has_shortcut:
            self.setShortcut(QKeySequence(self._key))
        self.updateGeometry()

    def _padding(self) -> int:
        return px(S1 if self._kind is Kind.QUIET else S4)

    def _content_width(self) -> int:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        if self._icon_name:
            width += px(_ICON) + px(_GAP)
        if self._key:
            width += px(_CAP_GAP) + key_cap_width(self._cap())
        return width

    def _cap(self) -> str:
        return key_text(self._key or "")

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self._padding(), px(self._height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            whole = QRectF(self.rect())
            self._paint_ground(painter, whole)
            self._paint_content(painter, whole)

    def _paint_ground(self, painter: QPainter, whole: QRectF) -> None:
        ground = self.ground
        fill = color(ground) if ground else None
        edge = self._edge()
        box(painter, whole, RADIUS_CONTROL, fill, edge)
        if not self.hasFocus():
            return
        if self._kind is Kind.PRIMARY:
            box(painter, inner(whole, 5), RADIUS_CONTROL - 2, None, color(Color.ON_ACCENT), 2)
        else:
            focus_ring(painter, whole, RADIUS_CONTROL)

    def _edge(self) -> QColor | None:
        if self._kind is Kind.QUIET:
            return None
        if not self.isEnabled():
            return color(Color.LINE)
        if self._kind is Kind.PRIMARY:
            return None
        return color(Color.DANGER if self._kind is Kind.DANGER else Color.EDGE)

    def _paint_content(self, painter: QPainter, whole: QRectF) -> None:
        middle = whole.center().y()
        left = whole.center().x() - self._content_width() / 2
        if self._icon_name:
            size = px(_ICON)
            paint_icon(painter, QRectF(left, middle - size / 2, size, size), self._icon_name, self.ink)
            left += size + px(_GAP)
        painter.setPen(color(self.ink))
        painter.setFont(self.font())
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(left, whole.top(), width + 2, whole.height()), middle_left, self.text())
        if self._key:
            right = left + width + px(_CAP_GAP) + key_cap_width(self._cap())
            key_cap(painter, right, middle, self._cap(), color(self.ink), color(self._cap_edge()))

    def _cap_edge(self) -> Color:
        return Color.ON_ACCENT if self._kind is Kind.PRIMARY and self.isEnabled() else Color.EDGE


class IconButton(PaintedButton):
    """An icon alone: only for close, reveal and the collapsed rail. Its name is its tooltip."""

    def __init__(
        self, icon: str, accessible: str, *, name: str, size: int = 32, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._size = icon, size
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_meaning(icon, accessible)
        theme().changed.connect(self.update)

    def set_meaning(self, icon: str, accessible: str) -> None:
        self._icon_name = icon
        self.setAccessibleName(accessible)
        self.setToolTip(accessible)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            whole = QRectF(self.rect())
            if self.underMouse() or self.isDown():
                box(painter, whole, RADIUS_CONTROL, color(Color.WASH if self.isDown() else Color.SUNKEN))
            size = px(18)
            corner = whole.center() - QPointF(size / 2, size / 2)
            paint_icon(painter, QRectF(corner.x(), corner.y(), size, size), self._icon_name, Color.INK2)
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_CONTROL)
