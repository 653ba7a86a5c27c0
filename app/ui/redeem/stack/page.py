"""The stack page: picture, what happened last, the list, the total. Shows and reports; the flow decides."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.enter import ENTER_KEYS
from app.ui.components.fields import TextField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.progress import ProgressBar
from app.ui.components.switch import Switch
from app.ui.formats import money_text
from app.ui.redeem.stack.cards import TO_ADD, StackCard, State, totals
from app.ui.redeem.stack.last_leaf import LastLeaf
from app.ui.redeem.stack.slip import StackSlip
from app.ui.redeem.stack.table import StackTable
from app.ui.scan.live_view import LiveView
from app.ui.scan.no_picture import NoPicture
from app.ui.theme import S2, S3, S4, S5, Color, Tone
from app.ui.typeface import Type, font, px
from app.wallet.values import Account

if TYPE_CHECKING:
    from app.ui.scan.seen import Picture, Seen

_LEFT, _LOW, _LOWEST, _LAST = 400, 712, 112, 64


class StackPage(QWidget):
    """The list has the focus: Space pauses, D decides, Del takes out, Enter goes on, Esc stops."""

    stop_wanted = Signal()
    pause_wanted = Signal()
    retry_wanted = Signal()
    review_wanted = Signal()
    decide_wanted = Signal(int)
    removed = Signal(int)
    text_given = Signal(str)
    sounds_switched = Signal(bool)
    view_resized = Signal(QSize)
    takes_enter = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("redeem-stack")
        self.setAccessibleName(self.tr("Read a stack of cards"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view, self.nothing, self.last = LiveView(), NoPicture(), LastLeaf()
        self.view.setMinimumHeight(px(_LOWEST))  # a low window shows a small picture, not half of one
        self.table, self.slip = StackTable(), StackSlip()
        self._cards: tuple[StackCard, ...] = ()
        self._pictures = QStackedWidget()
        for page in (self.view, self.nothing):
            self._pictures.addWidget(page)
        leaf = Leaf(padding=1)
        leaf.body.addWidget(self.table)
        both = row(self._left(), leaf, spacing=S4)
        both.setStretch(1, 1)
        whole = column(both, self._actions(), spacing=S4, margins=(S5, S4, S5, S3))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._connect()

    # What is shown

    def start(self, waiting: str, *, is_live: bool) -> None:
        """A camera or files begin; the list stays as it is."""
        self._pictures.setCurrentWidget(self.view)
        self.view.show_waiting(waiting)
        self.progress.setVisible(not is_live)
        self._reading.setVisible(not is_live)
        self._pause.setVisible(is_live)
        self.last.show()
        self._arrange()
        self.sounds.setVisible(is_live)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_picture(self, picture: "Picture") -> None:
        self.view.show_picture(picture)

    def show_seen(self, seen: "Seen") -> None:
        self.view.show_seen(seen)
        observation = seen.observation
        certain = sum(cell.certainty == "certain" for cell in observation.cells)
        state = self.tr("{certain} of {count} certain").format(certain=certain, count=len(observation.cells))
        self.show_reading(state if observation.cells else self.tr("No card yet"))

    def show_reading(self, state: str) -> None:
        """The last line of the list: the card before the camera; "" where no camera looks."""
        self.table.cards.show_reading(self.tr("Reading …") if state else "", state)

    def show_nothing(self, title: str, text: str) -> None:
        """The camera's place says what is wrong; a code can be typed below it."""
        self.nothing.say(title, text, self.tr("Try again"))
        self._pictures.setCurrentWidget(self.nothing)
        self.show_reading("")
        self._pause.hide()
        self.last.hide()
        self._arrange()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paused(self, *, is_paused: bool) -> None:
        self._pause.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        if is_paused:
            self.view.show_waiting(self.tr("Paused. Space goes on."))
            self.show_reading("")

    def show_progress(self, before: int, count: int, name: str) -> None:
        """`name` is the file that is read now; empty when the last one was read."""
        self.progress.setRange(0, count)
        self.progress.setValue(before)
        text = self.tr("Reading file {number} of {count}: {name}")
        done = self.tr("Files read: {count}").format(count=count)
        self._reading.setText(text.format(number=before + 1, count=count, name=name) if name else done)
        self._stop.setText(self.tr("Stop reading") if name else self.tr("Stop"))

    def show_cards(self, cards: Sequence[StackCard], account: Account) -> None:
        """The list and everything that follows from it."""
        self._cards = tuple(cards)
        self.table.show_cards(cards)
        self.slip.show_cards(cards, account)
        self._show_review()
        doubtful = self.doubtful
        self._decide.setVisible(doubtful is not None)
        if doubtful is not None:
            self._decide.setText(self.tr("Decide card {number}").format(number=doubtful.number))

    def say_about_files(self, text: str) -> None:
        """Which file could not be read."""
        self.last.say(Tone.WARN, "file-warning", self.tr("A file could not be opened"), text)

    def forget(self) -> None:
        """No code and no picture stays behind."""
        self.code.clear()
        self.view.show_waiting("")
        self.show_reading("")

    @property
    def doubtful(self) -> StackCard | None:
        """The card that D decides: the chosen one, or the first in doubt."""
        chosen = self.table.chosen
        if chosen is not None and chosen.state is State.DOUBTFUL:
            return chosen
        return next((card for card in self._cards if card.state is State.DOUBTFUL), None)

    def _show_review(self) -> None:
        """The decisive button: to the confirmation, or after answers that were lost."""
        states = {card.state for card in self._cards}
        sums = totals([card for card in self._cards if card.state in TO_ADD])
        amounts = " + ".join(money_text(money) for money in sums.values())
        text = self.tr("Review and add")
        if sums:
            text = self.tr("Review and add {amount}").format(amount=amounts)
        elif State.DRAWER in states:
            text = self.tr("Review and keep")
        elif State.UNSETTLED in states:
            text = self.tr("Ask again for the answers")
        is_any_ready = bool(states & {*TO_ADD, State.DRAWER})
        self._review.setText(text)
        self._review.setEnabled(is_any_ready or State.UNSETTLED in states)
        self._why.setText(self._what_stays(is_any_ready))

    def _what_stays(self, is_any_ready: bool) -> str:  # noqa: FBT001
        if is_any_ready:
            return self.tr("Cards that are not ready stay out")
        return self.tr("No card is ready yet. Nothing is redeemed until you confirm.")

    # What it is made of

    def _left(self) -> QWidget:
        self.code = TextField(name="stack-code", type_=Type.CODE_INLINE)
        self.code.setAccessibleName(self.tr("Type or paste a code"))
        self.code.textChanged.connect(self._set_face)
        self.code.setFont(font(Type.BODY))
        self.code.setPlaceholderText(self.tr("Type or paste a code, Enter"))
        self.progress = ProgressBar(self.tr("Files that were read"), name="stack-progress")
        self._reading = Label("", Type.SMALL, Color.INK2, wrap=True, name="stack-reading")
        self.sounds = Switch(self.tr("Sounds"), name="stack-sounds", icon="volume-2")
        self._pause = Button(self.tr("Pause"), key="Space", cap_only=True, name="pause-stack")
        self._pause.set_height(Button.IN_BARS)
        bar = row(self._pause, self.sounds, spacing=S4)
        left = QWidget()
        left.setFixedWidth(px(_LEFT))
        self._column: QVBoxLayout = column(
            self._pictures,
            self.last,
            self.code,
            bar,
            self._reading,
            self.progress,
            STRETCH,
            self.slip,
            spacing=S2,
        )
        left.setLayout(self._column)
        return left

    def _actions(self) -> QHBoxLayout:
        self._stop = Button(self.tr("Stop"), key="Esc", name="stop-stack")
        self._decide = Button("", icon="eye", key="D", cap_only=True, name="decide-card")
        self._why = Label("", Type.SMALL, Color.INK2, wrap=True, name="stack-why")
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._review = Button("", Kind.PRIMARY, key="Enter", name="review-stack")
        for button in (self._stop, self._decide, self._review):
            button.set_decisive()
        line = row(self._stop, self._decide, self._why, self._review, spacing=S3)
        line.setStretch(2, 1)
        return line

    def _connect(self) -> None:
        self._stop.clicked.connect(self.stop_wanted)
        self._pause.clicked.connect(self.pause_wanted)
        self._decide.clicked.connect(self._want_decision)
        self._review.clicked.connect(self.review_wanted)
        self.nothing.retry_wanted.connect(self.retry_wanted)
        self.sounds.toggled.connect(self.sounds_switched)
        self.table.remove_wanted.connect(self.removed)
        self.table.opened.connect(self._review_by_row)
        self.table.closed.connect(self.stop_wanted)
        self.code.returnPressed.connect(self._give_text)

    def _set_face(self, text: str) -> None:
        """Codes alone have the face of codes, not the words that ask for one."""
        self.code.setFont(font(Type.CODE_INLINE if text else Type.BODY))

    def _review_by_row(self) -> None:
        if self._review.isEnabled():
            self.review_wanted.emit()

    def _want_decision(self) -> None:
        doubtful = self.doubtful
        if doubtful is not None:
            self.decide_wanted.emit(doubtful.number)

    def _give_text(self) -> None:
        if text := self.code.text().strip():
            self.text_given.emit(text)

    def _arrange(self) -> None:
        """Where it is low the picture gives way; words in its place take that of the last card too."""
        missing = max(px(_LOW) - self.height(), 0)
        height = max(px(_LEFT) * 9 // 16 - missing, px(_LOWEST))
        more = 0 if self._pictures.currentWidget() is self.view else px(_LAST)
        self._pictures.setFixedSize(px(_LEFT), height + more)
        self.view_resized.emit(self._pictures.size() * self.devicePixelRatioF())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.stop_wanted.emit()
        elif key in ENTER_KEYS:
            self._press_enter(event)
        elif self.code.hasFocus():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space and self._pause.isVisible():
            self.pause_wanted.emit()
        elif key == Qt.Key.Key_D:
            self._want_decision()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.table.chosen is not None:
            self.removed.emit(self.table.chosen.number)
        else:
            super().keyPressEvent(event)

    def _press_enter(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.isAutoRepeat() or focused is self.code:
            return  # the field reports its own Enter
        if isinstance(focused, Button) and focused is not self._review:
            focused.click()
        else:
            self._review_by_row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
