"""What happened at an issuer, typed by hand: an order, a refund, or the balance that its page shows."""

from collections.abc import Collection
from typing import Final, get_args

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.codes.programme import Issued, ProgrammeBook
from app.ui.components.boxes import column, row
from app.ui.components.chip_group import ChipGroup
from app.ui.components.fields import Choice, Labelled, TextField
from app.ui.components.flow import Flow
from app.ui.components.leaf import Leaf
from app.ui.components.tags import Chip
from app.ui.drawer.services import OutsideDeed
from app.ui.formats import region_line
from app.ui.theme import S2, S3, S4
from app.ui.typeface import px
from app.wallet.drawer_cells import plain_amount
from app.wallet.drawer_values import Booking

DEEDS: Final[tuple[OutsideDeed, ...]] = get_args(OutsideDeed)
_LONGEST_REFERENCE = 200


class BookingForm(Leaf):
    """`deed` and `booking` are what is typed now; `changed` when either may be another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(S4))
        texts = (self.tr("An order was paid"), self.tr("Something came back"), self.tr("The page shows"))
        self.chips = {
            deed: Chip(text, name=f"outside-{deed}") for deed, text in zip(DEEDS, texts, strict=True)
        }
        self._group = ChipGroup(self.chips, "order", self)
        self.place = Choice(name="outside-place")
        self.amount, self.promotional = TextField(name="outside-amount"), TextField(name="outside-part")
        self.reference = TextField(name="outside-reference")
        self.reference.setMaxLength(_LONGEST_REFERENCE)
        self._amounts = Labelled("", self.amount)
        self._parts = Labelled(self.tr("Promotional part of it"), self.promotional, self.tr("Empty: none."))
        self._references = Labelled(self.tr("Order number there"), self.reference)
        self._currencies: dict[tuple[str, str], str] = {}
        self._build()
        self._group.pressed.connect(self._show_deed)
        self.place.currentIndexChanged.connect(self._follow_place)
        self.amount.textChanged.connect(self.changed)
        self._show_deed()

    def _build(self) -> None:
        places = Labelled(self.tr("At which issuer"), self.place)
        upper, lower = (
            row(*pair, spacing=px(S4)) for pair in ((places, self._references), (self._amounts, self._parts))
        )
        for line in (upper, lower):
            for at in (0, 1):
                line.setStretch(at, 1)
        for part in (self._amounts, self._parts):
            lower.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        chips = Flow(*self.chips.values(), spacing=px(S2))
        self.body.addLayout(column(chips, px(S3), upper, px(S3), lower))

    def show_places(self, book: ProgrammeBook, held: Collection[tuple[str, str]], home: str) -> None:
        """Every programme and region issued elsewhere: those that hold something first, then those of the
        home region."""
        found = [
            (one, place) for one in book.programmes if one.issued is Issued.ELSEWHERE for place in one.regions
        ]
        found.sort(key=lambda pair: ((pair[0].key, pair[1].key) not in held, pair[1].key != home))
        self._currencies = {(one.key, place.key): place.currency for one, place in found}
        blocker = QSignalBlocker(self.place)
        self.place.clear()
        for one, place in found:
            self.place.addItem(f"{one.name} · {region_line(place.key, place.currency)}", (one.key, place.key))
        self.place.setCurrentIndex(0 if found else -1)
        blocker.unblock()
        self._follow_place()

    def forget(self) -> None:
        for field in (self.amount, self.promotional, self.reference):
            field.setText("")  # unlike clear(), nothing comes back by Undo

    @property
    def deed(self) -> OutsideDeed:
        return self._group.key

    @property
    def booking(self) -> Booking | None:
        """None while there is no amount."""
        where, typed = self.place.currentData(), self.amount.text().strip()
        if not where or not typed:
            return None
        programme, region = where
        currency = self._currencies[(programme, region)]
        part = self.promotional.text().strip() or "0"
        reference = self.reference.text().strip() if self.deed != "balance" else ""
        return Booking(
            programme, region, plain_amount(typed, currency), plain_amount(part, currency), reference or None
        )

    def focus_first(self) -> None:
        self.amount.setFocus()

    def _show_deed(self) -> None:
        self._references.setVisible(self.deed != "balance")
        self._follow_place()

    def _follow_place(self) -> None:
        where = self.place.currentData()
        currency = self._currencies[tuple(where)] if where else ""
        balance = self.tr("Balance it shows, in {currency}")
        text = balance if self.deed == "balance" else self.tr("Amount in {currency}")
        self._amounts.set_text(text.format(currency=currency))
        self.changed.emit()
