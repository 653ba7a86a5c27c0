"""A table in its leaf with the detail of one row: beside it, or over it from the right where it is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.beside import EDGE, hide_beside, show_beside
from app.ui.components.boxes import Item, column, row
from app.ui.components.buttons import IconButton
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.scroll import Column, Content
from app.ui.components.table import Table, WholeRows
from app.ui.theme import S1, S2, S4
from app.ui.typeface import px

DETAIL_WIDTH = 286


class Detail(Leaf):
    """What is beside the table. `closed` when the person is done with it; Esc closes it too."""

    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(20))
        self.setObjectName(name)
        self.setFixedWidth(px(DETAIL_WIDTH))

    def lay_out(self, name: Label, close: IconButton, below: Sequence[Item], scrolling: QVBoxLayout) -> None:
        """The name with the way out beside it and what is `below` stay; the rest scrolls."""
        head = row(name, close, -px(S2))
        head.setStretch(0, 1)
        head.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        inner = Content()
        inner.setLayout(scrolling)
        self.body.setContentsMargins(px(20), px(14), px(20), px(S4))
        self.body.addLayout(column(head, px(S1), *below))
        self.body.addWidget(Column(inner, name=f"{self.objectName()}-scroll"), 1)
        close.clicked.connect(self.closed)

    def focus_first(self) -> None:
        """Where the person goes on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class DetailBeside(QWidget):
    """`looked_at` carries the row that the detail is to show, `left` says that it shows none any more.

    told: the columns of the table that the detail says too; while it is open they give it their room."""

    looked_at = Signal(int)
    left = Signal()

    def __init__(
        self, table: Table, detail: Detail, *, told: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table, self.detail, self._told = table, detail, told
        detail.setParent(self)
        detail.hide()
        self._leaf = Leaf(padding=EDGE)
        self._leaf.body.addWidget(WholeRows(table))
        self._beside = row(self._leaf, spacing=px(S4))
        self._beside.setStretch(0, 1)
        self.setLayout(self._beside)
        table.opened.connect(self._open_or_enter)
        table.closed.connect(self.close_detail)
        table.selectionModel().currentRowChanged.connect(self._follow_selection)
        detail.closed.connect(self.close_detail)

    @property
    def is_open(self) -> bool:
        return not self.detail.isHidden()

    def follow(self, at: int | None) -> None:
        """To where what is looked at stands now; None: it is not there any more."""
        if at is None:
            self.close_quietly()
        else:
            self.open_row(at)

    def open_row(self, at: int) -> None:
        self.table.selectRow(at)
        self._hide_told(is_hidden=True)
        self.looked_at.emit(at)
        self._place()

    def close_detail(self) -> None:
        if self.detail.isVisible():  # else the focus is somebody else's
            self.table.setFocus()
        self.close_quietly()

    def close_quietly(self) -> None:
        self.table.clearSelection()
        hide_beside(self._beside, self._leaf, self.detail)
        self._hide_told(is_hidden=False)
        self.left.emit()

    def _hide_told(self, *, is_hidden: bool) -> None:
        for at in self._told:
            self.table.setColumnHidden(at, is_hidden)

    def _open_or_enter(self, at: int) -> None:
        """Enter opens the detail; pressed again on the same row it goes into it."""
        if self.is_open and not self.table.underMouse():
            self.detail.focus_first()
        else:
            self.open_row(at)

    def _follow_selection(self) -> None:
        at = self.table.currentIndex()
        if at.isValid() and self.detail.isVisible():
            self.looked_at.emit(at.row())

    def _place(self) -> None:
        show_beside(self._beside, self._leaf, self.detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_open:
            self._place()
