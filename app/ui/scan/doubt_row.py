"""The place below the code: the doubt that is asked and the next one, or what there is to say instead."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.notice import Notice
from app.ui.scan.doubt_leaf import DoubtLeaf, candidates
from app.ui.theme import S4, Tone
from app.ui.typeface import px

if TYPE_CHECKING:
    from app.scan.session import Doubt

HEIGHT = 134
_BESIDE = 4  # candidates of both doubts together that fit beside each other


class DoubtRow(QStackedWidget):
    """Keeps its height whatever it shows, so that nothing moves when a doubt turns up."""

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HEIGHT))
        self._asked_at: int | None = None
        self._doubts: tuple[Doubt, ...] = ()
        self._asked = DoubtLeaf("asked-doubt", is_asked=True)
        self._next = DoubtLeaf("next-doubt", is_asked=False)
        self._asked.chosen.connect(self.chosen)
        self.notice = Notice(name="scan-message", parent=self)
        words, doubts = QWidget(), QWidget()
        words.setLayout(column(self.notice, STRETCH))
        leaves = row(self._asked, self._next, spacing=S4)
        leaves.setStretch(0, 1)
        leaves.setStretch(1, 1)
        doubts.setLayout(leaves)
        self.addWidget(words)
        self.addWidget(doubts)

    @property
    def asked(self) -> "Doubt | None":
        """The doubt that takes the keys now."""
        return next((doubt for doubt in self._doubts if doubt.at == self._asked_at), None)

    def show_doubts(self, doubts: "Sequence[Doubt]") -> None:
        """The doubt that is asked stays the same one until it is decided: a key never meets another one."""
        asked, self._doubts = self._asked_at, tuple(doubts)
        if asked is None or self.asked is None:
            self._asked_at = self._doubts[0].at if self._doubts else None
        waiting = [doubt for doubt in self._doubts if doubt.at != self._asked_at]
        following = waiting[0] if waiting and self._fit_beside(waiting[0]) else None
        self._asked.show_doubt(self.asked, 0 if following else len(waiting))
        self._next.show_doubt(following)
        if self.asked is not None:
            self.setCurrentIndex(1)

    def say(self, tone: Tone, title: str, text: str) -> None:
        """What there is to say while nothing is in doubt."""
        self.notice.say(tone, title, text)
        self.setCurrentIndex(0)

    def press(self, letter: str) -> bool:
        """A key was pressed: whether it decides the doubt that is asked."""
        asked = self.asked
        if asked is None or letter not in candidates(asked):
            return False
        self.chosen.emit(asked.at, letter)
        return True

    def _fit_beside(self, following: "Doubt") -> bool:
        asked = self.asked
        return asked is not None and len(candidates(asked)) + len(candidates(following)) <= _BESIDE
