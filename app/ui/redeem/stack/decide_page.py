"""The doubts of one card of a stack, decided while no camera looks: each by the key of its letter."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.code_cells import CellState, CodeCell
from app.ui.components.labels import Label
from app.ui.redeem.page import Page
from app.ui.redeem.reading import SoFar
from app.ui.redeem.stack.cards import StackCard
from app.ui.scan.code_strip import CodeStrip
from app.ui.scan.doubt_row import DoubtRow
from app.ui.theme import S3, S4, S5, Color, Tone
from app.ui.typeface import Type, px

if TYPE_CHECKING:
    from app.scan.session import Doubt

_WIDTH = 900


class DecidePage(Page):
    """`read` checks grammar and check character at once. A code that does not fit is asked about anew."""

    decided = Signal(int, str)

    def __init__(self, read: Callable[[str], SoFar | None], parent: QWidget | None = None) -> None:
        super().__init__("stack-decide", width=_WIDTH, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._read = read
        self._number = 0
        self._guess = ""
        self._groups: tuple[int, ...] = ()
        self._open: dict[int, Doubt] = {}
        self._all: tuple[Doubt, ...] = ()
        self._heading = Label("", Type.FIGURE, wrap=True, name="decide-heading")
        self._text = Label("", Type.LEAD, Color.INK2, wrap=True, name="decide-text")
        self.strip, self.doubts = CodeStrip(), DoubtRow()
        self.strip.setFixedHeight(px(82))
        self.doubts.chosen.connect(self._decide)
        back = self.back_button(self.tr("Back"), "decide-back")
        for part in (self._heading, S3, self._text, S5, self.strip, S4, self.doubts, S5):
            if isinstance(part, int):
                self.body.addSpacing(part)
            else:
                self.body.addWidget(part)
        self.body.addLayout(row(back, STRETCH))

    def show_card(self, card: StackCard) -> None:
        """Ask about every doubt of the card, from the first."""
        if card.read is None:
            return
        self._number = card.number
        self._all, self._groups = card.read.doubts, card.read.groups
        text = self.tr("Which characters are printed on card {number}?")
        self._heading.setText(text.format(number=card.number))
        self._begin(card.read.guess)

    def forget(self) -> None:
        """No code stays behind."""
        self._guess, self._open, self._all = "", {}, ()
        self.strip.clear()
        self.doubts.show_doubts(())

    def focus_first(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, guess: str) -> None:
        self._guess = guess
        self._open = {doubt.at: doubt for doubt in self._all}
        self._text.setText(self.tr("Compare each marked character with the card, and press what is printed."))
        self._text.set_color(Color.INK2)
        self._show()

    def _decide(self, at: int, character: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._guess = self._guess[:at] + character + self._guess[at + 1 :]
        self._open.pop(at, None)
        if self._open:
            self._show()
            return
        so_far = self._read(self._guess)
        if so_far is not None and so_far.is_whole:
            self.decided.emit(self._number, so_far.text)
        else:
            self._ask_again()

    def _ask_again(self) -> None:
        """These letters make no code of any card: the check character tells."""
        self._all = tuple(replace(doubt, p=0.0) for doubt in self._all)
        self._begin(self._guess)
        text = self.tr("With these letters the check does not fit. Compare them with the card once more.")
        self._text.setText(text)
        self._text.set_color(Color.WARN)

    def _show(self) -> None:
        self.doubts.show_doubts(tuple(self._open.values()))
        asked = self.doubts.asked
        self.strip.show_cells(
            [
                CodeCell(
                    letter,
                    CellState.DOUBTFUL if at in self._open else CellState.CERTAIN,
                    asked is not None and asked.at == at,
                )
                for at, letter in enumerate(self._guess)
            ],
            self._groups,
        )
        if asked is None:
            self.doubts.say(Tone.NOTE, self.tr("Nothing is in doubt any more"), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.doubts.press(event.text().upper()):
            super().keyPressEvent(event)
