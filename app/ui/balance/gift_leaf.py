"""The way to a new gift card that is paid with balance; shown where the region allows it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.codes.programme import Issued, Programme, ProgrammeBook
from app.codes.region import Region
from app.ui.components.boxes import column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.icons import IconLabel
from app.ui.theme import S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.values import Balance


def sold_for_balance(book: ProgrammeBook, region: str) -> tuple[Programme, Region] | None:
    """The programme of this store whose cards are bought with balance in the region, if there is one."""
    for programme in book.programmes:
        place = programme.region(region)
        if programme.issued is Issued.HERE and place is not None and place.from_balance:
            return programme, place
    return None


class GiftLeaf(Leaf):
    """`gift_wanted` from its button. Hidden where a card cannot be bought."""

    gift_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(S4))
        self.setObjectName("gift-leaf")
        self._book: ProgrammeBook | None = None
        title = Label(self.tr("Give a gift card"), Type.STRONG, wrap=True, name="gift-title")
        text = self.tr(
            "Paid from the standard balance. Its code is in an e-mail that is saved for you to send."
        )
        self._text = Label(text, Type.SMALL, Color.INK2, wrap=True, name="gift-text")
        self.button = Button(self.tr("Buy a gift card"), icon="gift", name="balance-gift")
        self.button.clicked.connect(self.gift_wanted)
        words = column(title, self._text, spacing=2)
        line = row(IconLabel("gift", px(20), Color.INK2), words, self.button, spacing=px(S3))
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.hide()

    def show_programmes(self, book: ProgrammeBook) -> None:
        self._book = book

    def show_wallet(self, balance: Balance) -> None:
        self.setVisible(self.sold_in(balance.region) is not None and balance.standard.minor > 0)

    def sold_in(self, region: str) -> tuple[Programme, Region] | None:
        return None if self._book is None else sold_for_balance(self._book, region)
