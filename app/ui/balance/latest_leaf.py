"""The latest movements of the wallet that is looked at, on a leaf, and the way to all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTableView, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import WholeRows
from app.ui.history.model import MovementsModel
from app.ui.history.table import MovementTable
from app.ui.theme import S2, S3, S4
from app.ui.typeface import Type, px
from app.wallet.values import HistoryPage

COUNT = 6


class LatestLeaf(Leaf):
    """`all_wanted` when the history is to be opened."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self.model = MovementsModel(self)
        self._table = MovementTable(self.model, name="latest-table")
        self._table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = WholeRows(self._table)
        self._nothing = Label(
            self.tr("Nothing has moved in this wallet yet."), wrap=True, name="latest-nothing"
        )
        self._nothing.setContentsMargins(px(S4), px(S2), px(S4), px(S4))
        title = Label(self.tr("Latest movements"), Type.STRONG, name="latest-title")
        every = Button(self.tr("All movements"), Kind.QUIET, icon="history", name="all-movements")
        every.clicked.connect(self.all_wanted)
        self.body.addLayout(row(title, STRETCH, every, margins=(px(S4) - 2, px(S3) - 2, px(S2), 2)))
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)
        self.body.setContentsMargins(1, 1, 1, px(S2))

    def show_page(self, page: HistoryPage) -> None:
        self.model.show_first(HistoryPage(page.movements[:COUNT], None, page.count))
        rows = self.model.rowCount()
        self._nothing.setVisible(rows == 0)
        self._rows.setVisible(rows > 0)
        self._rows.setFixedHeight(self._table.header_height + rows * self._table.row_height)
