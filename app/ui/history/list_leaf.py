"""The leaf with the table, what stands in its place when a filter finds nothing, and the line below it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import WholeRows
from app.ui.formats import count_text
from app.ui.history.model import MovementsModel
from app.ui.history.table import MovementTable
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, px


class ListLeaf(Leaf):
    """`clear_wanted` when all filters are to go."""

    clear_wanted = Signal()

    def __init__(self, model: MovementsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self._model = model
        self.table = MovementTable(model, name="history-table")
        self.rows = WholeRows(self.table)
        self._count = Label("", Type.SMALL, Color.INK2, name="history-count")
        self._again = Label(self.tr("F5 refreshes"), Type.SMALL, Color.INK2, name="history-again")
        self.clear = Button(self.tr("Clear the filters"), icon="x", name="history-clear")
        self.clear.clicked.connect(self.clear_wanted)
        self._nothing = Label("", Type.LEAD, Color.INK2, wrap=True, name="history-nothing")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.rows)
        self._pages.addWidget(self._make_nothing())
        foot = row(self._count, STRETCH, self._again, margins=(px(S3), px(S2), px(S3), px(S3) - 2))
        self.body.addWidget(self._pages, 1)
        self.body.addLayout(foot)

    def _make_nothing(self) -> QWidget:
        whole = QWidget()
        button = row(self.clear, STRETCH)
        whole.setLayout(
            column(self._nothing, px(S3), button, STRETCH, margins=(px(20), px(20), px(20), px(S4)))
        )
        return whole

    def show_state(self, *, is_filtered: bool) -> None:
        """After rows came: how many there are, or that there are none."""
        rows = self._model.rowCount()
        self._pages.setCurrentIndex(1 if rows == 0 else 0)
        self.clear.setVisible(is_filtered)
        if rows == 0:
            self._count.setText("")
            self._nothing.setText(
                self.tr("Nothing that moved in this wallet fits the search and the filters.")
                if is_filtered
                else self.tr("Nothing has moved in this wallet yet.")
            )
            return
        self._count.setText(self._counted(rows, is_filtered=is_filtered))

    def _counted(self, rows: int, *, is_filtered: bool) -> str:
        if self._model.has_more:
            return self.tr("{count} found so far, more come as you scroll").format(count=count_text(rows))
        if is_filtered:
            text = self.tr("{count} of {all} movements")
            return text.format(count=count_text(rows), all=count_text(self._model.total))
        text = self.tr("1 movement") if rows == 1 else self.tr("{count} movements")
        return text.format(count=count_text(rows))
