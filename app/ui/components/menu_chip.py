"""A chip with a menu: a filter of which one of several holds, or none. On, it has a × that takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.components.enter import ENTER_KEYS, PaintedButton
from app.ui.components.menu import Menu
from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.icons import paint_icon
from app.ui.theme import S3, Color, color, theme
from app.ui.typeface import Type, font, px

_ICON, _GAP = 16, 6
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
Options = Sequence[tuple[str, str, str]]
"""Key, icon, words."""


class MenuChip(PaintedButton):
    """`chosen` carries the key of an option, "" for none of them. Delete and the × choose none.

    nothing: the words while no option holds; an empty text for a choice that is always one of them.
    """

    chosen = Signal(str)

    def __init__(
        self, meaning: str, nothing: str, *, icon: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meaning, self._nothing, self._icon_name = meaning, nothing, icon
        self._options: Options = ()
        self._key = ""
        self._menu = Menu(self, name=f"{name}-menu")
        self._menu.triggered.connect(self._take)
        self.setObjectName(name)
        self.setFont(font(Type.SMALL_STRONG))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme().changed.connect(self.update)
        self._say()

    @property
    def key(self) -> str:
        return self._key

    @property
    def options(self) -> Options:
        return self._options

    @property
    def can_be_off(self) -> bool:
        return bool(self._nothing)

    def set_options(self, options: Options, key: str | None = None) -> None:
        """What there is to choose from; key: what holds, or else what held before."""
        self._options = options
        self._menu.clear_all()
        none = [("", "x", self._nothing)] if self.can_be_off else []
        for at, (option, icon, words) in enumerate([*none, *options]):
            action = self._menu.add(icon, words, name=f"{self.objectName()}-{at}")
            action.setData(option)
        self.set_key(self._key if key is None else key)

    def set_key(self, key: str) -> None:
        self._key = key if any(option == key for option, _, _ in self._options) else ""
        self._say()

    def choose(self, key: str) -> None:
        """What a person does with the menu."""
        self.set_key(key)
        self.chosen.emit(self._key)

    def open_menu(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _take(self, action: QAction) -> None:
        self.choose(str(action.data()))

    def _say(self) -> None:
        words = next((words for option, _, words in self._options if option == self._key), self._nothing)
        self.setText(words)
        self.setAccessibleName(f"{self._meaning}: {words}")
        self.updateGeometry()
        self.update()

    @property
    def _is_on(self) -> bool:
        return bool(self._key) and self.can_be_off

    def _cross(self) -> QRectF:
        size = px(_ICON)
        return QRectF(self.width() - size - px(10), (self.height() - size) / 2, size, size)

    # Qt

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + 2 * px(_ICON + _GAP) + px(2 * S3) - px(2), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_on and event.position().x() >= self._cross().left() - px(4):
            self.setDown(False)
            self.choose("")
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_on and event.key() in _REMOVING:
            self.choose("")
        elif event.key() in (*ENTER_KEYS, Qt.Key.Key_Down):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        ink = Color.ACCENT if self._is_on else Color.INK2
        with painter_for(self) as painter:
            ground = color(Color.WASH if self._is_on else Color.SURFACE)
            box(painter, whole, whole.height() / 2, ground, color(ink if self._is_on else Color.EDGE))
            size = px(_ICON)
            at = QRectF(px(10), whole.center().y() - size / 2, size, size)
            paint_icon(painter, at, self._icon_name, ink)
            paint_icon(painter, self._cross(), "x" if self._is_on else "chevron-down", ink)
            painter.setFont(self.font())
            painter.setPen(color(ink))
            rest = whole.adjusted(px(10 + _GAP) + size, 0, 0, 0)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
            if self.hasFocus():
                focus_ring(painter, whole, whole.height() / 2)
