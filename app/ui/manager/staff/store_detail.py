"""One store beside the table: its clock, its tills, and what a manager can change about it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.counter.staff_values import StoreOf
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, IconButton
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule
from app.ui.manager.detail_beside import Detail
from app.ui.manager.staff.words import till_text
from app.ui.theme import S2, S3, Color
from app.ui.typeface import Type, px

translate = QCoreApplication.translate


class StoreDetail(Detail):
    """Reports what is wanted with its store."""

    change_wanted = Signal()
    address_wanted = Signal()
    till_wanted = Signal()
    label_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("store-detail", parent)
        self.store: StoreOf | None = None
        self._name = Label("", Type.LEAD_STRONG, wrap=True, name="store-name")
        self._zone = Label("", Type.SMALL, Color.INK2, wrap=True, name="store-zone")
        self._tills: QVBoxLayout = column(spacing=px(6))
        self.close_button = IconButton("x", translate("Staff", "Close details"), name="store-close")
        self.change = Button(translate("Staff", "Name and clock"), icon="pencil", name="store-change")
        self.address = Button(translate("Staff", "Address on receipts"), icon="receipt", name="store-address")
        self.add_till = Button(translate("Staff", "Add a till"), icon="plus", name="store-add-till")
        self.label = Button(translate("Staff", "Label a till"), icon="pencil", name="store-label")
        for button in (self.change, self.address, self.add_till, self.label):
            button.set_height(Button.IN_BARS)
        self.lay_out(self._name, self.close_button, (self._zone, px(S3)), self._scrolling())
        self.change.clicked.connect(self.change_wanted)
        self.address.clicked.connect(self.address_wanted)
        self.add_till.clicked.connect(self.till_wanted)
        self.label.clicked.connect(self.label_wanted)

    def _scrolling(self) -> QVBoxLayout:
        text = translate(
            "Staff",
            "A till keeps its name: it stands in the number of everything that was done there. What people "
            "read in its place can be changed.",
        )
        kept = Label(text, Type.CAPTION, Color.INK3, wrap=True, name="store-kept")
        return column(
            Label(translate("Staff", "Tills"), Type.SMALL_STRONG),
            px(S2), self._tills, px(S3), FlatRule(), px(S3),
            row(self.change, STRETCH), px(S2), row(self.address, STRETCH), px(S3), FlatRule(), px(S3),
            row(self.add_till, STRETCH), px(S2), row(self.label, STRETCH), px(S3), kept, STRETCH,
        )  # fmt: skip

    def show_store(self, one: StoreOf) -> None:
        self.store = one
        self._name.setText(one.name)
        self._zone.setText(translate("Staff", "Clock: {zone}").format(zone=one.time_zone))
        self.label.setVisible(bool(one.tills))
        clear(self._tills)
        for till in one.tills:
            self._tills.addWidget(Label(till_text(till), Type.SMALL, Color.INK2, wrap=True))
        if not one.tills:
            text = translate("Staff", "No till yet: nothing can be sold here.")
            self._tills.addWidget(Label(text, Type.SMALL, Color.INK2, wrap=True))

    def forget(self) -> None:
        self.store = None

    def focus_first(self) -> None:
        self.change.setFocus()
