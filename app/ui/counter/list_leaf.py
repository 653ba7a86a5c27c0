"""The leaf below the answer: the last actions at this till, or what a flow lists in their place."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QHeaderView, QWidget

from app.ui.components.boxes import row
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import CELL, Cell, Table, WholeRows
from app.ui.counter.values import Row
from app.ui.theme import S3, Color
from app.ui.typeface import Type, font, px

ROW = 36
_INSET = 14
_SCROLLS: Final = {
    Qt.Key.Key_Up.value: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down.value: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp.value: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown.value: QAbstractSlider.SliderAction.SliderPageStepAdd,
}
_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """A few rows, all at once."""

    def __init__(self, heads: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = heads
        self.rows: tuple[Row, ...] = ()

    @property
    def heads(self) -> tuple[str, ...]:
        """What was done has a time. Of anything else the tag and what it is about need no heads."""
        is_of_deeds = not self.rows or any(one.time for one in self.rows)
        return self._heads if is_of_deeds else ("", "", "", *self._heads[3:])

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == 4 else Qt.AlignmentFlag.AlignLeft
            return (side | Qt.AlignmentFlag.AlignVCenter).value
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        cells = _cells(self.rows[index.row()])
        if role == CELL:
            return cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()].text
        return None


def _cells(shown: Row) -> tuple[Cell, ...]:
    return (
        Cell(shown.time, ink=Color.INK2),
        Cell(shown.tag, tag=shown.icon, tone=shown.tone),
        Cell(shown.about),
        Cell(shown.receipt, ink=Color.INK2),
        Cell(shown.amount, type=Type.STRONG, is_right=True),
    )


def _used(rows: Sequence[Row]) -> tuple[bool, ...]:
    """Which columns have something in them; all of them while there are no rows. Without a time the first one
    is the margin."""
    if not rows:
        return (True,) * 5
    _, receipts, amounts = map(any, _varying(rows))
    return (True, True, True, receipts, amounts)


def _varying(rows: Sequence[Row]) -> Sequence[Sequence[str]]:
    """Times, receipts and amounts."""
    return [[one.time for one in rows], [one.receipt for one in rows], [one.amount for one in rows]]


class ListLeaf(Leaf):
    """Only shows: whoever wants more of a line scans or types its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        heads = (
            self.tr("Time"),
            self.tr("What"),
            self.tr("Card or account"),
            self.tr("Receipt"),
            self.tr("Amount"),
        )
        self._title = Label("", Type.STRONG, name="list-title")
        self._note = Label("", Type.CAPTION, Color.INK3, name="list-note")
        self.table = Table("list-table", self.tr("Last actions"), ROW)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = RowsModel(heads, self)
        self.table.setModel(self.model)
        self.table.horizontalHeader().setMinimumSectionSize(1)
        self._shown = WholeRows(self.table)
        head = row(self._title, px(S3), self._note, margins=(px(_INSET), px(S3), px(_INSET), 0))
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._shown)
        self.body.setStretch(1, 1)
        self.body.setContentsMargins(2, 0, 2, px(6))

    def show_rows(self, title: str, note: str, rows: Sequence[Row]) -> None:
        self._title.setText(title)
        self._note.setText(note)
        self.table.setAccessibleName(title)
        self.model.show_rows(rows)
        self._fit()

    def go_through(self, key: int) -> bool:
        """Whether the key goes through the list. The input keeps the focus."""
        action = _SCROLLS.get(key)
        if action is not None:
            self.table.verticalScrollBar().triggerAction(action)
        return action is not None

    @property
    def room(self) -> int:
        """How many rows are seen at once."""
        return self._shown.rows

    def _fit(self) -> None:
        """What is short gets what it needs; what it is about, the rest."""
        rows, heads = self.model.rows, self.model.heads
        times, receipts, amounts = _varying(rows)
        widths = [
            max(_widest(Type.BODY, times, heads[0]) + px(30), px(60)) if heads[0] else px(_INSET) - 2,
            max(_widest(Type.CAPTION_STRONG, [one.tag for one in rows], heads[1]) + px(54), px(120)),
            0,
            max(_widest(Type.BODY, receipts, heads[3]) + px(30), px(90)),
            max(_widest(Type.STRONG, amounts, heads[4]) + px(36), px(90)),
        ]
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for at, is_used in enumerate(_used(rows)):
            header.setSectionHidden(at, not is_used)
            widths[at] = widths[at] if is_used else 0
        widths[2] = max(self.width() - sum(widths) - 6, px(110))
        for at, width in enumerate(widths):
            if width:
                header.resizeSection(at, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _widest(type_: Type, texts: Sequence[str], head: str) -> int:
    """In pixels: of the texts and of what stands above them."""
    metrics, above = QFontMetrics(font(type_)), QFontMetrics(font(Type.CAPTION_STRONG))
    widths = [metrics.horizontalAdvance(one) for one in set(texts)]
    return max((*widths, above.horizontalAdvance(head)))
