"""Tables: cells as plain values, one delegate that paints them, rows of one height, whole rows only."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.components.scroll import make_quiet
from app.ui.components.tags import paint_tag
from app.ui.theme import Color, Tone, color, stroke, theme
from app.ui.typeface import Type, font, px

CELL: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a model gives a `Cell`."""
ROW_ONE_LINE, ROW_TWO_LINES = 44, 52
_HEADER = 33
_INSET = 14
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a table.

    `second`: a quieter line below; with a `tag` icon it is a tag in the tone of `tone`.
    """

    text: str = ""
    second: str = ""
    ink: Color = Color.INK
    type: Type = Type.BODY
    is_right: bool = False
    tag: str | None = None
    tone: Tone = Tone.WARN


class CellDelegate(QStyledItemDelegate):
    """Paints cells, the rule below each row, and the selection with its bar."""

    def __init__(self, row_height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._row_height = row_height

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, px(self._row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell = index.data(CELL)
        at, last, rect = index.column(), index.model().columnCount() - 1, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index, last)
        if isinstance(cell, Cell):
            self._paint_cell(painter, room_in(rect, at, last), cell)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, last: int
    ) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, color(Color.WASH))
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), color(Color.ACCENT))
            return
        if index.row() == index.model().rowCount() - 1:
            return
        left = px(_INSET) if index.column() == 0 else 0
        right = px(_INSET) if index.column() == last else 0
        rule = QRect(rect.left() + left, rect.bottom(), rect.width() - left - right, stroke())
        painter.fillRect(rule, color(Color.LINE))

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        if cell.tag is not None:
            paint_tag(painter, rect.left(), rect.center().y(), cell.text, cell.tone, cell.tag)
            return
        side = Qt.AlignmentFlag.AlignRight if cell.is_right else Qt.AlignmentFlag.AlignLeft
        if not cell.second:
            _draw(painter, rect, cell.text, cell.type, cell.ink, side | Qt.AlignmentFlag.AlignVCenter)
            return
        half = rect.height() / 2
        above = QRectF(rect.left(), rect.top(), rect.width(), half + 1)
        below = QRectF(rect.left(), rect.top() + half + 3, rect.width(), half)
        _draw(painter, above, cell.text, cell.type, cell.ink, side | Qt.AlignmentFlag.AlignBottom)
        _draw(painter, below, cell.second, Type.CAPTION, Color.INK3, side | Qt.AlignmentFlag.AlignTop)


def room_in(rect: QRect, at: int, last: int) -> QRectF:
    """The room inside a cell: the outer columns keep away from the edge of the leaf."""
    left = px(_INSET) if at == 0 else 0
    right = px(_INSET if at == last else 12)
    return QRectF(rect).adjusted(left, 0, -right, 0)


def _draw(
    painter: QPainter, rect: QRectF, text: str, type_: Type, ink: Color, align: Qt.AlignmentFlag
) -> None:
    painter.setFont(_face(type_))
    painter.setPen(color(ink))
    painter.drawText(rect, align, _fitting(type_, text, int(rect.width()) + 1))


@cache
def _face(type_: Type) -> QFont:
    """Made once: a table that is scrolled draws fifty cells sixty times a second."""
    return font(type_)


@lru_cache(maxsize=4096)
def _fitting(type_: Type, text: str, width: int) -> str:
    return QFontMetrics(_face(type_)).elidedText(text, Qt.TextElideMode.ElideRight, width)


class TableHeader(QHeaderView):
    """Column names in 12/500, a rule below, nothing to click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(px(_HEADER))
        self.setStretchLastSection(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt's name)
        model = self.model()
        words = model.headerData(logicalIndex, Qt.Orientation.Horizontal)
        align = Qt.AlignmentFlag(
            model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        )
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), stroke(), color(Color.LINE))
        room = room_in(rect, logicalIndex, self.count() - 1)
        _draw(painter, room, str(words), Type.CAPTION_STRONG, Color.INK3, align)


class Table(QTableView):
    """Read only; one row can be chosen. Enter and a click open it (`opened`), Esc closes it (`closed`)."""

    opened = Signal(int)
    closed = Signal()

    def __init__(
        self, name: str, accessible: str, row_height: int = ROW_TWO_LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.row_height = px(row_height)
        self.setItemDelegate(CellDelegate(row_height, self))
        self.setHorizontalHeader(TableHeader(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        make_quiet(self)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open_index)
        theme().changed.connect(self.viewport().update)

    @property
    def header_height(self) -> int:
        return px(_HEADER)

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class WholeRows(QWidget):
    """Gives its table a height of whole rows; what is left over stays empty."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        table.setParent(self)

    @property
    def rows(self) -> int:
        """How many whole rows there is room for."""
        return max((self.height() - self.table.header_height) // self.table.row_height, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(320), self.table.header_height + self.table.row_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.table.header_height + self.rows * self.table.row_height
        self.table.setGeometry(0, 0, self.width(), min(height, self.height()))
