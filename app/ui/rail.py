"""The rail at the left: the mark, the panes, and below them what is needed seldom. Narrow, it shows icons."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.enter import PaintedButton
from app.ui.components.labels import Label
from app.ui.components.mark import Mark
from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.formats import count_text, key_text
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_CONTROL, S1, S3, Color, color, stroke, theme
from app.ui.typeface import Type, font, px

WIDE, NARROW = 216, 64
_ITEM = 40
_HEADER = 64
_ICON = 20
_KEYS = "1234567890"


class RailItem(PaintedButton):
    """One line of the rail: icon, word, key. The current pane's is a surface with an accent bar."""

    def __init__(self, icon: str, text: str, key: str, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._key, self._is_narrow = icon, key, False
        self._count = 0
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        if key:
            at_once = QShortcut(QKeySequence(key), self)  # a button's own shortcut clicks only after 100 ms
            at_once.activated.connect(self.click)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def set_narrow(self, *, narrow: bool) -> None:
        self._is_narrow = narrow
        words = f"{self.text()} ({self._cap()})" if self._key else self.text()
        self.setToolTip(words if narrow else "")
        self.updateGeometry()

    def show_count(self, count: int) -> None:
        """So many things wait there; they are told in place of the key."""
        self._count = count
        waiting = self.tr("{pane}, {count} waiting").format(pane=self.text(), count=count_text(count))
        self.setAccessibleName(waiting if count else self.text())
        self.update()

    def _cap(self) -> str:
        return key_text(self._key)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(Type.STRONG)).horizontalAdvance(self.text())
        keys = QFontMetrics(font(Type.CAPTION)).horizontalAdvance(self._cap())
        wide = px(44) + words + px(S3) + keys + px(S3)
        return QSize(px(_ITEM) if self._is_narrow else wide, px(_ITEM))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            self._paint_ground(painter, whole)
            size = px(_ICON)
            left = whole.center().x() - size / 2 if self._is_narrow else px(S3)
            ink = Color.ACCENT if self.isChecked() else Color.INK2
            paint_icon(painter, QRectF(left, whole.center().y() - size / 2, size, size), self._icon_name, ink)
            if not self._is_narrow:
                self._paint_words(painter, whole, ink)
            if self._count:
                self._paint_count(painter, whole)
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_CONTROL)

    def _paint_ground(self, painter: QPainter, whole: QRectF) -> None:
        if self.isChecked():
            box(painter, whole, RADIUS_CONTROL, color(Color.SURFACE), color(Color.LINE))
            bar = QRectF(0, whole.center().y() - px(10), 3, px(20))
            box(painter, bar, 1.5, color(Color.ACCENT))
        elif self.underMouse():
            box(painter, whole, RADIUS_CONTROL, color(Color.CANVAS))

    def _paint_words(self, painter: QPainter, whole: QRectF, ink: Color) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Type.STRONG if self.isChecked() else Type.CONTROL))
        painter.setPen(color(ink))
        painter.drawText(whole.adjusted(px(44), 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, self.text())
        if self._count:
            return
        painter.setFont(font(Type.CAPTION))
        painter.setPen(color(Color.INK2 if self.isChecked() else Color.INK3))
        painter.drawText(whole.adjusted(0, 0, -px(S3), 0), middle | Qt.AlignmentFlag.AlignRight, self._cap())

    def _paint_count(self, painter: QPainter, whole: QRectF) -> None:
        """Where the key stands; over the icon's corner where there is no room for words."""
        upper = Qt.AlignmentFlag.AlignTop if self._is_narrow else Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Type.CAPTION_STRONG if self._is_narrow else Type.STRONG))
        painter.setPen(color(Color.WARN))
        place = whole.adjusted(0, px(2), -px(3), 0) if self._is_narrow else whole.adjusted(0, 0, -px(S3), 0)
        painter.drawText(place, upper | Qt.AlignmentFlag.AlignRight, count_text(self._count))


class Rail(QWidget):
    """`pane_chosen` names the pane; `lock_wanted` when Lock now was pressed."""

    ground = Color.SUNKEN

    pane_chosen = Signal(str)
    lock_wanted = Signal()

    def __init__(
        self,
        panes: Sequence[tuple[str, str, str]],
        below: Sequence[tuple[str, str, str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """panes: (pane id, icon, word), in the order of their keys Ctrl 1 to Ctrl 9, Ctrl 0; below:
        those that stand over Lock now, with a key of their own or none ("")."""
        super().__init__(parent)
        self._items = {
            pane: RailItem(icon, word, f"Ctrl+{key}", name=f"rail-{pane}")
            for key, (pane, icon, word) in zip(_KEYS, panes, strict=False)
        }
        self._below = {
            pane: RailItem(icon, word, key, name=f"rail-{pane}") for pane, icon, word, key in below
        }
        self._lock = RailItem("lock", self.tr("Lock now"), "Ctrl+L", name="rail-lock")
        self._name = Label("Tillfold", Type.LEAD_STRONG)
        self._head = row(Mark(26), self._name, STRETCH, spacing=px(11))
        self._build()
        self.set_narrow(narrow=False)
        theme().changed.connect(self.update)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(S3), 0, px(S3), px(S3) + 4)
        whole.setSpacing(px(S1))
        head = QWidget()
        head.setFixedHeight(px(_HEADER))
        head.setLayout(self._head)
        whole.addWidget(head)
        whole.addSpacing(2)
        for item in self._items.values():
            whole.addWidget(item)
        whole.addStretch(1)
        for item in self._below.values():
            whole.addWidget(item)
        for item in (*self._items.values(), *self._below.values()):
            item.setCheckable(True)
            item.clicked.connect(self._choose)
        whole.addWidget(self._lock)
        self._lock.clicked.connect(self.lock_wanted)

    def _choose(self) -> None:
        self.pane_chosen.emit(self.sender().objectName().removeprefix("rail-"))

    def show_only(self, panes: Collection[str]) -> None:
        """Of the panes that have a number, those that who is signed in may see."""
        for name, item in self._items.items():
            item.setVisible(name in panes)

    def show_count(self, pane: str, count: int) -> None:
        """So many things wait in the pane; 0 for none."""
        self._items[pane].show_count(count)

    def set_current(self, pane: str) -> None:
        for name, item in (*self._items.items(), *self._below.items()):
            item.setChecked(name == pane)

    def set_narrow(self, *, narrow: bool) -> None:
        self.setFixedWidth(px(NARROW if narrow else WIDE))
        self._name.setVisible(not narrow)
        self._head.setContentsMargins(px(7 if narrow else S3), 0, 0, 0)
        for item in (*self._items.values(), *self._below.values(), self._lock):
            item.set_narrow(narrow=narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), color(Color.SUNKEN))
            painter.fillRect(self.width() - stroke(), 0, stroke(), self.height(), color(Color.LINE))
