"""What other issuers hold, what moved there, and the form in which it is booked by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.lines import LinesLeaf
from app.ui.components.notice import Notice
from app.ui.drawer.booking_form import BookingForm
from app.ui.drawer.outside_words import held_text, movement_text, place_text
from app.ui.drawer.services import OutsideDeed
from app.ui.formats import day_text, money_text
from app.ui.messages import Message, Problem, message_of
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.drawer_values import OutsideBalance, OutsideMovement

_WIDTH = 820


class OutsidePage(Page):
    """`book_wanted` when what stands in `form` is to be booked; `older_wanted` for older movements."""

    book_wanted = Signal()
    older_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-outside-page", width=_WIDTH, parent=parent)
        self.form = BookingForm()
        self.told = Notice(name="outside-told", parent=self)
        self._held = LinesLeaf(name="outside-held")
        self._moved = LinesLeaf(name="outside-moved")
        self._nothing = Label("", Type.BODY, Color.INK2, wrap=True, name="outside-nothing")
        self.older = Button(self.tr("Show older ones"), icon="chevron-down", name="outside-older")
        self._back = self.back_button(self.tr("Back"), "outside-back")
        self._book = self.make_decisive("", "outside-book")
        self._is_busy = False
        self._build()
        self._held.set_title(self.tr("There now, as far as it was booked"))
        self._moved.set_title(self.tr("What happened there, newest first"))
        self._book.clicked.connect(self.book_wanted)
        self.older.clicked.connect(self.older_wanted)
        self.form.changed.connect(self._watch)
        self._watch()

    def _build(self) -> None:
        title = Label(self.tr("What other issuers hold"), Type.FIGURE, wrap=True, name="outside-title")
        text = self.tr(
            "Tillfold never asks the issuers. Book here what their pages showed you, and it adds up."
        )
        meaning = Label(text, Type.LEAD, Color.INK2, wrap=True, name="outside-meaning")
        actions = row(self._back, STRETCH, self._book, spacing=px(S3))
        self.body.addLayout(
            column(
                title,
                px(S2),
                meaning,
                px(S4),
                self.form,
                px(S3),
                self.told,
                px(S3),
                actions,
                px(S4),
                self._nothing,
                self._held,
                px(S4),
                self._moved,
                px(S2),
                row(self.older, STRETCH),
            )
        )

    def show_held(self, held: Sequence[OutsideBalance]) -> None:
        self._held.begin()
        self._nothing.setText("" if held else self.tr("Nothing was booked of other issuers yet."))
        self._nothing.setVisible(not held)
        for at, one in enumerate(held):
            place = Label(place_text(one), Type.BODY, wrap=True, name=f"outside-place-{at}")
            self._held.add(place, Label(held_text(one), Type.STRONG, name=f"outside-total-{at}"))

    def show_movements(self, movements: Sequence[OutsideMovement], *, has_more: bool) -> None:
        self._moved.begin()
        for at, one in enumerate(movements):
            self._add_movement(at, one)
        self.older.setVisible(has_more)

    def _add_movement(self, at: int, one: OutsideMovement) -> None:
        ink = Color.SUCCESS if one.amount.minor > 0 else Color.INK
        words = column(
            Label(movement_text(one), Type.CONTROL, wrap=True, name=f"outside-what-{at}"),
            Label(place_text(one), Type.CAPTION, Color.INK2, wrap=True, name=f"outside-where-{at}"),
            spacing=1,
        )
        day = Label(day_text(one.at), Type.SMALL, Color.INK2, name=f"outside-day-{at}")
        day.setMinimumWidth(px(72))
        amount = Label(money_text(one.amount, signed=True), Type.STRONG, ink, name=f"outside-amount-{at}")
        self._moved.add(day, words, amount, stretch=1)

    def say(self, message: Message | None) -> None:
        self.told.show_message(message)

    def show_problem(self, problem: Problem) -> None:
        self.set_busy(is_busy=False)
        self.say(message_of(problem))

    def set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._watch()

    def focus_first(self) -> None:
        self.form.focus_first()

    def _watch(self) -> None:
        words: dict[OutsideDeed, str] = {
            "order": self.tr("Book the order"),
            "refund": self.tr("Book the refund"),
            "balance": self.tr("Set the balance"),
        }
        if self._book.text() != words[self.form.deed]:
            self._book.setText(words[self.form.deed])
        self._book.setEnabled(self.form.booking is not None and not self._is_busy)
