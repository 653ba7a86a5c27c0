"""The one input of the counter: every key goes to it. It tells a scan from typing, and draws its own box."""

import time

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.components.enter import ENTER_KEYS
from app.ui.components.paint import box, focus_ring, key_cap, key_cap_width, painter_for
from app.ui.counter.input.wedge import LEAST, PAUSE_MS, Burst, Entered, Setup, Wedge
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_LEAF, S4, Color, color, theme
from app.ui.typeface import Type, px, sized

HEIGHT = 58
_ICON = 28
CHOICE_MS = 90
"""A letter that chooses waits so long: it may be the first of a scan."""


class EntryBar(QLineEdit):
    """`entered` carries an `Entered`; `chosen` a character that is one of the choices; `broke`: a scan lacked
    its end, and its text is gone."""

    entered = Signal(object)
    chosen = Signal(str)
    broke = Signal()
    burst_seen = Signal(list, str)
    """The keys of a whole burst with their times, and its suffix: for setting the scanner up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wedge, self._choices = Wedge(), frozenset[str]()
        self._restored = ""
        self._help = self.tr("F1 help")
        self.setObjectName("counter-input")
        self.setAccessibleName(self.tr("Scan or type"))
        self.setFont(sized(Type.LEAD, 20))
        self.setFrame(False)
        self.setMaxLength(4000)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        see_through = QPalette()
        see_through.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(see_through)
        self._silence = QTimer(self, singleShot=True, interval=PAUSE_MS + 10)
        self._silence.timeout.connect(self._fall_silent)
        self._letter = QTimer(self, singleShot=True, interval=CHOICE_MS)
        self._letter.timeout.connect(self._choose)
        self.textChanged.connect(self._watch)
        self._give_room()
        theme().changed.connect(self.update)

    def set_up(self, setup: Setup) -> None:
        self._wedge = Wedge(setup)

    def ask(self, prompt: str, choices: frozenset[str] = frozenset(), *, is_secret: bool = False) -> None:
        """What is wanted next. What was typed stays, unless it was, or is to be, a secret."""
        mode = QLineEdit.EchoMode.Password if is_secret else QLineEdit.EchoMode.Normal
        if self.echoMode() is not mode:
            self.forget()
            self.setEchoMode(mode)
        self.setPlaceholderText(prompt)
        self._choices = choices

    def forget(self) -> None:
        self._silence.stop()
        self._letter.stop()
        self._wedge.forget()
        self.clear()

    def _give_room(self) -> None:
        cap = key_cap_width(self._help)
        self.setTextMargins(px(58), 0, cap + px(2 * S4), 0)

    def _watch(self, text: str) -> None:
        if text in self._choices and text:
            self._letter.start()
        else:
            self._letter.stop()

    def _choose(self) -> None:
        text = self.text()
        if text in self._choices and text:
            self.forget()
            self.chosen.emit(text)

    def _fall_silent(self) -> None:
        """Nothing came behind a run of keys: a scan without suffix, or one that broke off."""
        keys = self._wedge.keys
        burst = self._wedge.rest()
        if burst is not None:
            self.burst_seen.emit(keys, "")
            self._enter_burst(burst)
        elif self._wedge.broke:
            self._break()

    def _end(self, at_ms: int, suffix: str) -> None:
        """Enter, or the scanner's Tab: of a burst, of a choice, or of what was typed."""
        self._silence.stop()
        keys = self._wedge.keys
        burst = self._wedge.enter(at_ms)
        if burst is not None:
            self.burst_seen.emit(keys, suffix)
            self._enter_burst(burst)
            return
        text = self.text()
        if text in self._choices and text:
            self._letter.stop()
            self._choose()
            text = ""
        self.clear()
        self.entered.emit(Entered(text))

    def _enter_burst(self, burst: Burst) -> None:
        restored = self._take_restored()
        before = restored if restored != burst.text else ""
        self.entered.emit(Entered(burst.text, is_scan=True, is_suspect=burst.is_suspect, in_place_of=before))

    def _break(self) -> None:
        """The run of keys is gone; what had stood before it is not."""
        if restored := self._take_restored():
            self.restore(restored)
        self.broke.emit()

    def _take_restored(self) -> str:
        """Empty the field. Returns what had been restored, where it stood there still."""
        restored = self._restored if self.text().startswith(self._restored) else ""
        self.clear()
        return restored

    def restore(self, text: str) -> None:
        """Put back what could not be sent."""
        self.setText(text)
        self._restored = text

    def clear(self) -> None:
        """Qt's own leaves what stood here to Undo: a PIN, a claim code, or what another clerk had typed."""
        self._restored = ""
        self.setText("")

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(300), px(HEIGHT))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_tab = event.key() == Qt.Key.Key_Tab
            if is_tab and len(self._wedge.keys) >= LEAST and self._wedge.setup.suffix != "enter":
                self._end(_at(event), "tab")
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            if not event.isAutoRepeat():
                self._end(_at(event), "enter")
            return
        text = event.text()
        if text and text.isprintable():
            self._wedge.key(text, _at(event))
            if self._wedge.broke:
                self._break()
            self._silence.start()
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._silence.stop()
        self._letter.stop()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            box(painter, whole, RADIUS_LEAF, color(Color.RAISED), color(Color.EDGE))
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_LEAF)
            size = px(_ICON)
            at = QRectF(px(19), whole.center().y() - size / 2, size, size)
            paint_icon(painter, at, "scan-barcode", Color.ACCENT)
            middle, right = whole.center().y(), whole.right() - px(S4)
            key_cap(painter, right, middle, self._help, color(Color.INK2), color(Color.EDGE))
        super().paintEvent(event)


def _at(event: QKeyEvent) -> int:
    """When the key was pressed, in ms: as the system says, so that a window that stood still does not make
    slow keys look like a burst."""
    return event.timestamp() or round(time.monotonic() * 1000)
