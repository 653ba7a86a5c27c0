"""The leaf with the table of cards, what stands in its place when nothing fits, and the line below it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.table import Table, WholeRows
from app.ui.components.tags import tag_width
from app.ui.drawer.model import AMOUNT, ENDS, ISSUER, LAST_FOUR, STATE, DrawerModel
from app.ui.icons import IconLabel
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type, font, px

_HIGH = 56
_GAP = 22


class DrawerTable(Table):
    """Its columns are as wide as what stands in them; the issuer and the note take the rest."""

    def __init__(self, model: DrawerModel, parent: QWidget | None = None) -> None:
        super().__init__("drawer-table", "", _HIGH, parent)
        self.setAccessibleName(self.tr("Cards of other issuers, those to redeem first"))
        self.setModel(model)
        self._cards = model
        header = self.horizontalHeader()
        header.setSectionResizeMode(ISSUER, QHeaderView.ResizeMode.Stretch)
        for at in (LAST_FOUR, ENDS, STATE, AMOUNT):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        """A drawer has few cards: all of them are measured, each text once."""
        strong = QFontMetrics(font(Type.STRONG))
        plain, code = QFontMetrics(font(Type.BODY)), QFontMetrics(font(Type.CODE_INLINE))
        faces = {Type.STRONG: strong, Type.BODY: plain, Type.CODE_INLINE: code}
        for at, least in ((LAST_FOUR, 96), (ENDS, 76), (STATE, 110), (AMOUNT, 90)):
            cells = {self._cards.cell(row, at) for row in range(self._cards.rowCount())}
            widths = [
                tag_width(cell.text) + px(18)
                if cell.tag is not None
                else faces[cell.type].horizontalAdvance(cell.text) + px(_GAP)
                for cell in cells
            ]
            self.setColumnWidth(at, max([px(least), *widths]))


class DrawerLeaf(Leaf):
    """`clear_wanted` when all cards are to be shown; `open_wanted` when the notes are to be read."""

    clear_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, model: DrawerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=1)
        self._model = model
        self.table = DrawerTable(model)
        self._rows = WholeRows(self.table)
        self._nothing = Label("", Type.LEAD, Color.INK2, wrap=True, name="drawer-nothing")
        self.clear = Button(self.tr("Show all cards"), icon="x", name="drawer-clear")
        self._foot = Label("", Type.SMALL, Color.INK2, wrap=True, name="drawer-foot")
        self.open_button = Button(
            self.tr("Open the drawer"), Kind.QUIET, icon="key-round", name="drawer-open"
        )
        self.open_button.set_height(Button.IN_BARS)
        self._pages = QStackedWidget()
        self._build()
        self.clear.clicked.connect(self.clear_wanted)
        self.open_button.clicked.connect(self.open_wanted)

    def _build(self) -> None:
        nothing = QWidget()
        nothing.setLayout(
            column(
                self._nothing,
                px(S3),
                row(self.clear, STRETCH),
                STRETCH,
                margins=(px(20), px(20), px(20), px(S4)),
            )
        )
        for page in (self._rows, nothing):
            self._pages.addWidget(page)
        foot = row(
            IconLabel("lock", 16, Color.INK2),
            self._foot,
            self.open_button,
            spacing=px(S2),
            margins=(px(S3) + 2, px(S2), px(S3), px(S2)),
        )
        foot.setStretch(1, 1)
        self.body.addWidget(self._pages, 1)
        self.body.addLayout(foot)

    def show_state(self, *, is_open: bool, has_notes: bool) -> None:
        """After cards came. is_open: whether the drawer is; has_notes: whether there are any to show."""
        is_empty = self._model.rowCount() == 0
        self._pages.setCurrentIndex(1 if is_empty else 0)
        self._nothing.setText(self.tr("No card in the drawer fits the search and the filter."))
        self.open_button.setVisible(has_notes and not is_open)
        self._foot.setText(
            self.tr("Encrypted with your password. Only the last four are shown.")
            if is_open or not has_notes
            else self.tr("Encrypted with your password. Notes are shown while the drawer is open.")
        )
