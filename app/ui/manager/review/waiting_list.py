"""The list of what waits: one line a case, the newest first, with what is at stake."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelection, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QWidget

from app.counter.review_values import Case
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import ROW_TWO_LINES, Cell, Table
from app.ui.components.tags import Tag
from app.ui.formats import count_text
from app.ui.manager.cells import Cells
from app.ui.manager.review.words import second_of, title_of, worth_text
from app.ui.theme import S2, Tone
from app.ui.typeface import Type, font, px

translate = QCoreApplication.translate

_INSETS, _WIDEST = 18, 150


class WaitingList(QWidget):
    """`chosen` carries the case that is selected."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases: Sequence[Case] = ()
        title = translate("Review", "Waiting")
        self.model = Cells((title, translate("Review", "Worth")), right=(1,), parent=self)
        self.table = Table("reviews", translate("Review", "What waits to be decided"), ROW_TWO_LINES)
        self.table.setModel(self.model)
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.count = Tag("", Tone.WARN, "hourglass", name="reviews-count")
        leaf = Leaf(padding=1)
        leaf.body.addWidget(self.table)
        head = row(Label(title, Type.STRONG, name="reviews-title"), STRETCH, self.count)
        self.past = Button("", Kind.QUIET, icon="history", name="reviews-past").set_decisive()
        self.setLayout(column(head, leaf, row(self.past, STRETCH), spacing=px(S2)))

    @property
    def case(self) -> Case | None:
        """The one that is selected."""
        at = self.table.currentIndex().row()
        return self._cases[at] if 0 <= at < len(self._cases) else None

    def show_cases(self, cases: Sequence[Case]) -> None:
        """The same one stays selected; where it was decided, the one that came after it."""
        was, at = self.case, max(self.table.currentIndex().row(), 0)
        ids = [case.id for case in cases]
        if was is not None and was.id in ids:
            at = ids.index(was.id)
        self._cases = cases
        self.model.show_rows([_cells(case) for case in cases])
        self.count.setText(count_text(len(cases)))
        metrics = QFontMetrics(font(Type.STRONG))
        widest = max((metrics.horizontalAdvance(worth_text(case)) for case in cases), default=0)
        self.table.horizontalHeader().resizeSection(1, min(widest + px(_INSETS), px(_WIDEST)))
        if cases:
            self.table.selectRow(min(at, len(cases) - 1))
        self.chosen.emit(self.case)

    def step(self, by: int) -> None:
        """To the next one (1) or the one before (-1)."""
        at = self.table.currentIndex().row() + by
        if 0 <= at < len(self._cases):
            self.table.selectRow(at)

    def _choose(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if self.case is not None:
            self.chosen.emit(self.case)


def _cells(case: Case) -> tuple[Cell, Cell]:
    what = Cell(title_of(case), second_of(case), type=Type.STRONG)
    return what, Cell(worth_text(case), type=Type.STRONG, is_right=True)
