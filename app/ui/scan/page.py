"""The scan page: picture, hint, meter, code strip, doubts. Shows what was seen, reports what is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.components.boxes import column, row
from app.ui.components.buttons import Button
from app.ui.components.code_cells import CellState, CodeCell
from app.ui.components.enter import ENTER_KEYS
from app.ui.redeem.code_field import CodeField
from app.ui.redeem.reading import SoFar
from app.ui.scan.action_row import ActionRow
from app.ui.scan.code_strip import CodeStrip
from app.ui.scan.doubt_row import DoubtRow
from app.ui.scan.picture_place import PicturePlace
from app.ui.scan.seen import Picture, Seen
from app.ui.scan.side_column import SideColumn
from app.ui.theme import S3, S4, S5, Tone
from app.ui.typeface import px

if TYPE_CHECKING:
    from app.scan.session import Also, Observation

_SIDE, _ROW_GAP = 268, 12
_LARGEST, _LEAST = QSize(1280, 720), QSize(320, 180)


class ScanPage(QWidget):
    """Plain letters belong to doubts, so the page itself has the focus, unless a code is typed in it."""

    code_chosen = Signal(str)
    stop_wanted = Signal()
    type_wanted = Signal()
    retry_wanted = Signal()
    address_given = Signal(str)
    address_left = Signal()
    doubt_decided = Signal(int, str)
    view_resized = Signal(QSize)
    takes_enter = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("redeem-scan")
        self.setAccessibleName(self.tr("Scan a card"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._observation: Observation | None = None
        self._is_lit = self._can_send_typed = False
        self._brightness, self._area = 100, 0
        self._place, self.side, self.strip = PicturePlace(), SideColumn(), CodeStrip()
        self.view, self.nothing, self.address = self._place.view, self._place.nothing, self._place.address
        self.field, self.doubts, self._actions = CodeField(), DoubtRow(), ActionRow()
        self.field.setObjectName("scan-code-field")
        self.side.options.set_live(is_live=True)  # as usual: what is shown later costs a layout each
        self._codes = QStackedWidget()
        for page in (self.strip, self.field):
            self._codes.addWidget(page)
        self._codes.setFixedHeight(self.strip.sizeHint().height())
        top = row(self._place, self.side, spacing=S4)
        top.setStretch(1, 1)
        for part in (self._place, self.side):
            top.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        whole = column(
            top, self._codes, self.doubts, self._actions, spacing=_ROW_GAP, margins=(S5, S4, S5, S3)
        )
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._connect()

    def start(self, *, is_live: bool, waiting: str) -> None:
        """Empty the page for the next camera or picture; `waiting` says what is awaited."""
        self._observation = None
        self._place.setCurrentWidget(self.view)
        self._codes.setCurrentWidget(self.strip)
        self.view.show_waiting(waiting)
        self.strip.clear()
        self.doubts.show_doubts(())
        self.side.show_states((CellState.EMPTY,) * 16, 0)
        self.side.options.set_live(is_live=is_live)
        self.side.set_adjusting(adjusting=False)
        self._show_use()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_picture(self, picture: Picture) -> None:
        self.view.show_picture(picture)

    def show_seen(self, seen: Seen) -> None:
        """Show what is known after the newest frame."""
        observation = self._observation = seen.observation
        self.view.show_seen(seen)
        self.doubts.show_doubts(observation.doubts)
        self._show_cells(observation)
        hint = observation.hint
        self.say_hint(hint.kind.value, _tr_hint(hint.title), _tr_hint(hint.reason))
        self._show_use()

    def say_hint(self, kind: str, title: str, reason: str) -> None:
        self.side.hint.say(kind, title, reason)

    def say(self, tone: Tone, title: str, text: str) -> None:
        """What there is to say below the code while nothing is in doubt."""
        if self.doubts.asked is None:
            self.doubts.say(tone, title, text)

    def show_nothing(self, title: str, text: str, retry: str) -> None:
        """No picture: its rectangle says why and what helps, and the code is typed instead."""
        if not self.field.text():
            self.field.show_code(*self.guess)
        self.nothing.say(title, text, retry)
        self._type_here(self.nothing)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_address(self, address: str) -> None:
        """Ask for the address of a camera, in the picture's place."""
        self.address.show_address(address)
        self._type_here(self.address)
        self.address.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_here(self, instead: QWidget) -> None:
        """Something else stands in the picture's place, and the code can be typed below it."""
        self._place.setCurrentWidget(instead)
        self._codes.setCurrentWidget(self.field)
        self.side.options.set_idle()
        self.side.set_adjusting(adjusting=False)
        self.side.hint.say(
            "show_card", self.tr("Type the code below"), self.tr("Or open a picture of the card.")
        )
        self._show_use()
        self.field.code_edited.emit(self.field.typed())

    def show_so_far(self, so_far: SoFar) -> None:
        """What the code that is typed here is so far."""
        if so_far.groups:
            self.field.show_groups(so_far.groups)
        self._can_send_typed = so_far.can_be_sent
        self.doubts.say(so_far.tone, so_far.plain, so_far.aside)
        self._show_use()

    @property
    def is_typing(self) -> bool:
        """Whether the code is typed here, for want of a picture."""
        return self._codes.currentWidget() is self.field

    def set_lit(self, *, is_lit: bool) -> None:
        """Turn the margins white, to light the card."""
        self._is_lit = is_lit
        self.side.set_lit(is_lit=is_lit)
        self.side.set_adjusting(adjusting=is_lit)
        self._actions.set_lit(is_lit=is_lit)
        self._arrange()
        self.update()

    def show_light(self, *, brightness: int, area: int) -> None:
        """How bright the light is, and how much of the picture's room it takes, both in percent."""
        self._brightness, self._area = brightness, area
        self.side.adjust.show_light(brightness=brightness, area=area)
        self._arrange()
        self.update()

    def forget(self) -> None:
        """Empty the page of every code."""
        self._observation = None
        self.field.forget()
        self.strip.clear()
        self.doubts.show_doubts(())
        self.view.show_waiting("")

    @property
    def guess(self) -> tuple[str, tuple[CellState, ...]]:
        """The best reading so far, with the state of each character; for who types on from it."""
        if self._observation is None or not self._observation.guess:
            return "", ()
        return self._observation.guess, tuple(cell.state for cell in self.strip.cells)

    @property
    def shown(self) -> "Observation | None":
        """The observation that is shown."""
        return self._observation

    @property
    def hint(self) -> str:
        """What the person is told to do now."""
        return self.side.hint.title

    @property
    def has_doubts(self) -> bool:
        return self.doubts.asked is not None

    @property
    def also(self) -> "tuple[Also, ...]":
        """What else was read: serials, barcode numbers, links."""
        return self._observation.also if self._observation is not None else ()

    def _show_cells(self, observation: "Observation") -> None:
        if not observation.cells:
            self.strip.clear()
            self.side.show_states((CellState.EMPTY,) * 16, 0)
            return
        asked = self.doubts.asked
        cells = [
            CodeCell(cell.character, CellState(cell.certainty.value), asked is not None and asked.at == at)
            for at, cell in enumerate(observation.cells)
        ]
        self.strip.show_cells(cells, observation.groups)
        self.side.show_states([cell.state for cell in cells], observation.frames)

    def _show_use(self) -> None:
        observation = self._observation
        is_sure = observation is not None and observation.code is not None
        self._actions.show_use(
            can_use=self._can_send_typed if self.is_typing else is_sure,
            is_typing=self.is_typing,
            is_sure=is_sure,
            doubts=len(observation.doubts) if observation is not None else 0,
        )

    def _connect(self) -> None:
        self._actions.stop.clicked.connect(self.stop_wanted)
        self._actions.type.clicked.connect(self.type_wanted)
        self._actions.use.clicked.connect(self._use_code)
        self.doubts.chosen.connect(self._decide)
        self.field.returnPressed.connect(self._use_code)
        self.side.options.mirror_switched.connect(self._mirror)
        self.side.adjust.done.connect(self._end_adjusting)
        self.side.camera.done.connect(self._end_adjusting)
        self.nothing.retry_wanted.connect(self.retry_wanted)
        self.address.opened.connect(self.address_given)
        self.address.left.connect(self.address_left)

    def _end_adjusting(self) -> None:
        self.side.set_adjusting(adjusting=False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, at: int, character: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.doubt_decided.emit(at, character)

    def _mirror(self, is_mirrored: bool) -> None:  # noqa: FBT001 - the signature of QAbstractButton.toggled
        self.view.set_mirrored(mirrored=is_mirrored)

    def _use_code(self) -> None:
        if self.is_typing:
            if self._can_send_typed:
                self.code_chosen.emit(self.field.typed())
        elif self._observation is not None and self._observation.code is not None:
            self.code_chosen.emit(self._observation.code)

    def _arrange(self) -> None:
        """The picture takes what height and width leave it, up to its largest; the side column the rest."""
        below = self._codes.height() + self.doubts.height() + px(40) + 3 * _ROW_GAP
        height = self.height() - S4 - S3 - below
        width = self.width() - 2 * S5 - S4 - px(_SIDE)
        room = QSize(max(width, _LEAST.width()), max(height, _LEAST.height())).boundedTo(_LARGEST)
        whole = QSize(16, 9).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        size = whole - (whole - _LEAST) * (self._area / 100) if self._is_lit else whole
        self._place.setFixedSize(size)
        self.side.setFixedHeight(whole.height())
        self.view_resized.emit(size * self.devicePixelRatioF())

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_lit:
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), QColor.fromRgbF(*[self._brightness / 100] * 3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop_wanted.emit()
        elif event.key() in ENTER_KEYS:
            self._press_enter(event)
        elif event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ) or not self.doubts.press(event.text().upper()):
            super().keyPressEvent(event)

    def _press_enter(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.isAutoRepeat() or focused in (self.field, self.address.field):
            return  # the fields report their own Enter
        if isinstance(focused, Button) and focused is not self._actions.use:
            focused.click()
        else:
            self._use_code()


def _tr_hint(text: str) -> str:
    return QCoreApplication.translate("Hints", text)
