"""The accounts of this computer as a list to choose from, two lines each."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.components.paint import box, focus_ring
from app.ui.components.scroll import make_quiet
from app.ui.formats import region_line
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_CONTROL, Color, color, theme
from app.ui.typeface import Type, font, px
from app.wallet.values import Account

_ROW = 54
_GAP = 8
_MOST = 4
_ACCOUNT = Qt.ItemDataRole.UserRole


class _Row(QStyledItemDelegate):
    """A leaf with a person, the name, region and currency; the chosen one has a check mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, px(_ROW + _GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect).adjusted(0, 0, 0, -px(_GAP))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge = (Color.WASH, Color.ACCENT) if chosen else (Color.SURFACE, Color.LINE)
        box(painter, rect, RADIUS_CONTROL, color(ground), color(edge))
        self._paint_row(painter, rect, index.data(_ACCOUNT), chosen=chosen)
        if chosen and option.widget.hasFocus():
            focus_ring(painter, rect, RADIUS_CONTROL)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRectF, account: Account, *, chosen: bool) -> None:
        size, left = px(20), rect.left() + px(48)
        middle, half = rect.center().y(), rect.height() / 2
        ink = Color.ACCENT if chosen else Color.INK2
        paint_icon(painter, QRectF(rect.left() + px(14), middle - size / 2, size, size), "user", ink)
        if chosen:
            paint_icon(painter, QRectF(rect.right() - px(32), middle - size / 2, size, size), "check", ink)
        painter.setFont(font(Type.STRONG))
        painter.setPen(color(Color.INK))
        low, high = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(left, rect.top(), rect.width() - px(90), half), low, account.name)
        painter.setFont(font(Type.CAPTION))
        painter.setPen(color(Color.INK2))
        where = region_line(account.region, account.currency)
        painter.drawText(QRectF(left, middle + 3, rect.width() - px(90), half), high, where)


class AccountList(QListWidget):
    """Up to four whole rows are seen, more are scrolled to."""

    account_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account-list")
        self.setAccessibleName(self.tr("Accounts on this computer"))
        self.setItemDelegate(_Row(self))
        self.setSpacing(0)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerItem)
        make_quiet(self)
        self.viewport().setAutoFillBackground(False)
        self.currentItemChanged.connect(self._tell)
        theme().changed.connect(self.viewport().update)

    def show_accounts(self, accounts: Sequence[Account], chosen: str | None) -> None:
        """List them; `chosen` is the login that is chosen now, by default the first."""
        quiet = QSignalBlocker(self)
        self.clear()
        for account in accounts:
            item = QListWidgetItem(account.name)
            item.setData(_ACCOUNT, account)
            self.addItem(item)
        quiet.unblock()
        logins = [account.login for account in accounts]
        self.setCurrentRow(logins.index(chosen) if chosen in logins else 0 if logins else -1)
        rows = min(max(len(accounts), 1), _MOST)
        self.setFixedHeight(rows * px(_ROW + _GAP))

    @property
    def account(self) -> Account | None:
        item = self.currentItem()
        account: Account | None = item.data(_ACCOUNT) if item is not None else None
        return account

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) account."""
        row = self.currentRow() + by
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def _tell(self) -> None:
        if self.account is not None:
            self.account_chosen.emit(self.account)
