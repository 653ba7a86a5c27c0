"""The wallets that are not looked at: one stands beside the slip, several below it, flat, in columns."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from app.ui.balance.other_wallet import OtherWallet
from app.ui.components.boxes import clear, row
from app.ui.theme import S4
from app.ui.typeface import px
from app.wallet.values import Balance


class OtherWallets(QObject):
    """`chosen` carries the wallet to be shown. Two layouts, of which one is filled: `beside` and `below`."""

    chosen = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.beside: QHBoxLayout = row()
        self.below = QGridLayout()
        self.below.setSpacing(px(S4))

    def show_wallets(self, others: Sequence[Balance], columns: int) -> None:
        clear(self.beside)
        clear(self.below)
        is_flat = len(others) > 1
        for at, other in enumerate(others):
            leaf = OtherWallet(other, is_flat=is_flat)
            leaf.chosen.connect(self.chosen)
            if is_flat:
                self.below.addWidget(leaf, at // columns, at % columns)
            else:
                leaf.setFixedWidth(px(OtherWallet.WIDTH))
                self.beside.addWidget(leaf)
