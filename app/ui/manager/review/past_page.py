"""The page of what was decided today: what, how, by whom, and the reason that is kept with it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.counter.review_values import PastCase
from app.ui.components.boxes import STRETCH, row
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import ROW_TWO_LINES
from app.ui.manager.cell_table import CellTable
from app.ui.manager.review.words import past_cells
from app.ui.redeem.page import Page
from app.ui.theme import S2, S4, S5, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate

_WIDTH, _MOST = 900, 8


class PastPage(Page):
    """Newest first. Nothing here can be changed: a decision is made once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("past-page", width=_WIDTH, parent=parent)
        title = translate("Review", "Decided today")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="past-meaning")
        self.table = CellTable(
            "past-reviews",
            translate("Review", "What was decided today, newest first"),
            (
                translate("Review", "When"),
                translate("Review", "What"),
                translate("Review", "Decision"),
                translate("Review", "Reason"),
            ),
            rest=3,
        )
        self.table.closed.connect(self.back_wanted)
        self._leaf = Leaf(padding=1)
        self._leaf.body.addWidget(self.table)
        self.body.addWidget(Label(title, Type.FIGURE, wrap=True, name="past-title"))
        self.body.addSpacing(px(S2))
        self.body.addWidget(self._meaning)
        self.body.addSpacing(px(S4))
        self.body.addWidget(self._leaf)
        self.body.addSpacing(px(S5))
        self._back = self.back_button(translate("Review", "Back"), "past-back")
        self.body.addLayout(row(self._back, STRETCH))

    def show_past(self, past: Sequence[PastCase]) -> None:
        nothing = translate("Review", "Nothing was decided yet today.")
        kept = translate(
            "Review", "Each decision stands in the book with who made it, and is not made again."
        )
        self._meaning.setText(kept if past else nothing)
        self._leaf.setVisible(bool(past))
        self.table.show_rows([past_cells(one) for one in past])
        rows = min(len(past), _MOST)
        self.table.setFixedHeight(self.table.header_height + rows * px(ROW_TWO_LINES))

    def focus_first(self) -> None:
        (self._back if self._leaf.isHidden() else self.table).setFocus()

    def forget(self) -> None:
        self.show_past(())
