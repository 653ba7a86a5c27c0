"""The last few cards of this account: what the history has, and what was refused during this visit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.money import Money
from app.ui.components.boxes import clear
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.tags import Tag
from app.ui.formats import money_text
from app.ui.theme import S2, S3, S4, Color, Tone, color
from app.ui.typeface import Type, px

SHOWN = 4


@dataclass(frozen=True, slots=True)
class RecentCard:
    """One line. `amount` is None where nothing was added."""

    when: str
    card: str
    outcome: str
    tone: Tone
    icon: str
    amount: Money | None


class RecentLeaf(Leaf):
    """A short table that is only looked at; the history pane is the one to work with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S4)
        self.setObjectName("recent-cards")
        self._cards: tuple[RecentCard, ...] = ()
        self._shown = SHOWN
        self.body.addWidget(Label(self.tr("Recent"), Type.STRONG))
        self.body.addSpacing(S3)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S2)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.show_cards(())

    def show_cards(self, cards: Sequence[RecentCard]) -> None:
        """Newest first; only the first few are shown."""
        self._cards = tuple(cards)
        self._fill()

    def set_shown(self, count: int) -> None:
        """How many lines there is room for."""
        if count != self._shown:
            self._shown = count
            self._fill()

    def _fill(self) -> None:
        clear(self._grid)
        for line in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(line, 0)
        cards = self._cards
        if not cards:
            text = self.tr("Cards that you redeem will be listed here, with what became of them.")
            self._grid.addWidget(Label(text, Type.BODY, Color.INK2, wrap=True), 0, 0, 1, 4)
            return
        self._add_header()
        for number, card in enumerate(cards[: self._shown]):
            self._grid.addWidget(FlatRule(), 2 * number + 1, 0, 1, 4)
            self._add_card(2 * number + 2, card)

    def _add_header(self) -> None:
        titles = (self.tr("When"), self.tr("Card"), self.tr("Outcome"), self.tr("Amount"))
        for at, title in enumerate(titles):
            self._grid.addWidget(Label(title, Type.CAPTION_STRONG, Color.INK3), 0, at, _side(at))

    def _add_card(self, line: int, card: RecentCard) -> None:
        amount = money_text(card.amount, signed=True) if card.amount is not None else "–"
        ink = Color.SUCCESS if card.amount is not None else Color.INK3
        cells = (
            Label(card.when),
            _Elided(card.card),
            Tag(card.outcome, card.tone, card.icon),
            Label(amount, Type.STRONG, ink),
        )
        self._grid.setRowMinimumHeight(line, px(28))
        for at, cell in enumerate(cells):
            # An aligned widget keeps its own width, and a cut text has none.
            side = Qt.AlignmentFlag.AlignVCenter if isinstance(cell, _Elided) else _side(at)
            self._grid.addWidget(cell, line, at, side)


class _Elided(Label):
    """Free text of a table may be cut; the tooltip has the whole of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(color(self.ink))
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == 3 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
