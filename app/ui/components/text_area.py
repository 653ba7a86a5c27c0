"""A field for several lines in our box: Tab leaves it, Enter makes a line."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.ui.components.boxes import column
from app.ui.components.labels import Label
from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.components.scroll import make_quiet
from app.ui.theme import RADIUS_CONTROL, S1, S2, Color, color, theme
from app.ui.typeface import Type, font, px

_SPARE = 14
"""What the document keeps free above and below its lines."""


class _Lines(QPlainTextEdit):
    """Tells its box when the focus comes or goes."""

    focus_moved = Signal()

    def __init__(self, name: str, lines: int) -> None:
        super().__init__()
        self._high = lines
        self.setObjectName(name)
        self.setFont(font(Type.BODY))
        make_quiet(self)
        self.setTabChangesFocus(True)
        see_through = QPalette()
        see_through.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(see_through)  # only this one role: the others follow the theme
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.fontMetrics().lineSpacing() * self._high + _SPARE)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit()


class _Box(QWidget):
    """Painted as the box of a text field is."""

    def __init__(self, lines: _Lines) -> None:
        super().__init__()
        self._lines = lines
        self.setLayout(column(lines, margins=(px(S2), px(S1), px(S1), px(S1))))
        lines.focus_moved.connect(self.update)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            ground = Color.RAISED if self._lines.isEnabled() else Color.SUNKEN
            box(painter, whole, RADIUS_CONTROL, color(ground), color(Color.EDGE))
            if self._lines.hasFocus():
                focus_ring(painter, whole, RADIUS_CONTROL)


class TextArea(QWidget):
    """A label over the box; longer texts than `lines` scroll. `lines` is what has the focus and the text."""

    def __init__(
        self, label: str, hint: str = "", *, name: str, lines: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = _Lines(name, lines)
        self.lines.setAccessibleName(label)
        self.lines.setAccessibleDescription(hint)
        above = Label(label, Type.SMALL_STRONG, name=f"{name}-label")
        above.setBuddy(self.lines)
        under = Label(hint, Type.SMALL, Color.INK3, wrap=True, name=f"{name}-under")
        under.setVisible(bool(hint))
        self.setLayout(column(above, _Box(self.lines), under, spacing=S1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def text(self) -> str:
        return self.lines.toPlainText().strip()
