"""The header: where one is at the left, who is signed in at the right, always."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.enter import PaintedButton
from app.ui.components.labels import Label
from app.ui.components.menu import Menu
from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.components.tags import paint_badge
from app.ui.formats import region_line
from app.ui.icons import paint_icon
from app.ui.theme import RADIUS_CONTROL, S2, S3, S5, Color, color, stroke, theme
from app.ui.typeface import Type, font, px
from app.wallet.values import Account

HEIGHT = 64
_BADGE = 34
_CHEVRON = 16


class AccountButton(PaintedButton):
    """Name, region and currency, badge: one button. Never hidden, never shortened below the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._where = self._badge = ""
        self.setObjectName("account-button")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_account(self, account: Account) -> None:
        self._name, self._badge = account.name, account.region
        self._where = region_line(account.region, account.currency)
        self.setAccessibleName(
            self.tr("Signed in: {name}, {where}").format(name=self._name, where=self._where)
        )
        self.updateGeometry()
        self.update()

    def show_station(self, where: str) -> None:
        """Role, till and store of who works at a counter; the region stays in the badge."""
        self._where = where
        self.setAccessibleName(
            self.tr("Signed in: {name}, {where}").format(name=self._name, where=self._where)
        )
        self.updateGeometry()
        self.update()

    def _words(self) -> int:
        name = QFontMetrics(font(Type.STRONG)).horizontalAdvance(self._name)
        return max(name, QFontMetrics(font(Type.CAPTION)).horizontalAdvance(self._where)) + 2

    def sizeHint(self) -> QSize:
        return QSize(px(S2) + self._words() + px(S3 + _BADGE + S3 + _CHEVRON + S2), px(48))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painter_for(self) as painter:
            if self.underMouse() or self.isDown():
                box(painter, whole, RADIUS_CONTROL, color(Color.SUNKEN))
            middle, size = whole.center().y(), px(_CHEVRON)
            right = whole.right() - px(S2)
            chevron = QRectF(right - size, middle - size / 2, size, size)
            paint_icon(painter, chevron, "chevron-down", Color.INK2)
            badge = QRectF(chevron.left() - px(S3 + _BADGE), middle - px(12), px(_BADGE), px(24))
            paint_badge(painter, badge, self._badge)
            self._paint_words(painter, QRectF(0, 0, badge.left() - px(S3), whole.height()))
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_CONTROL)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        right, half = Qt.AlignmentFlag.AlignRight, area.height() / 2
        painter.setFont(font(Type.STRONG))
        painter.setPen(color(Color.INK))
        above = QRectF(area.left(), area.top(), area.width(), half + 1)
        painter.drawText(above, right | Qt.AlignmentFlag.AlignBottom, self._name)
        painter.setFont(font(Type.CAPTION))
        painter.setPen(color(Color.INK2))
        below = QRectF(area.left(), half + 2, area.width(), half)
        painter.drawText(below, right | Qt.AlignmentFlag.AlignTop, self._where)


class Header(QWidget):
    """Title, subline and the account button with its menu."""

    switch_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", Type.TITLE, name="page-title")
        self._subline = Label("", Type.SMALL, Color.INK2, name="page-subline")
        self.account = AccountButton()
        self.account.clicked.connect(self._open_menu)
        self._menu = self._make_menu()
        texts = column(STRETCH, self._title, self._subline, STRETCH)
        self.setLayout(row(texts, STRETCH, self.account, margins=(px(S5), 0, px(S5) - px(S2), 0)))
        self.setFixedHeight(px(HEIGHT))
        theme().changed.connect(self.update)

    def _make_menu(self) -> QMenu:
        menu = Menu(self, name="account-menu")
        menu.add("users", self.tr("Switch account"), self.switch_wanted, name="switch-account")
        menu.add("lock", self.tr("Lock now"), self.lock_wanted, name="lock-account")
        return menu

    def show_place(self, title: str, subline: str) -> None:
        self._title.setText(title)
        self._subline.setText(subline)
        self._subline.setVisible(bool(subline))

    def _open_menu(self) -> None:
        corner = self.account.mapToGlobal(QPoint(self.account.width(), self.account.height() + 2))
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        rule = self.height() - stroke()
        with QPainter(self) as painter:
            painter.fillRect(0, rule, self.width(), stroke(), color(Color.LINE))
