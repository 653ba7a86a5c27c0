"""Which wallet is looked at: one chip each. Hidden while there is only one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import clear, row
from app.ui.components.tags import Chip
from app.ui.formats import region_line
from app.ui.theme import S2
from app.ui.typeface import px
from app.wallet.values import Balance, WalletId


class WalletBar(QWidget):
    """`chosen` carries the wallet the person wants to see."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wallet-bar")
        self._line = row(spacing=px(S2))
        # No QButtonGroup: it would take all chips but one out of the Tab order.
        self._chips: dict[WalletId, Chip] = {}
        self.setLayout(self._line)
        self.hide()

    def show_wallets(self, wallets: Sequence[Balance], current: WalletId | None) -> None:
        if [wallet.wallet for wallet in wallets] != list(self._chips):
            self._make_chips(wallets)
        for wallet, chip in self._chips.items():
            chip.setChecked(wallet == current)
        self.setVisible(len(wallets) > 1)

    def _make_chips(self, wallets: Sequence[Balance]) -> None:
        clear(self._line)
        self._chips = {}
        for wallet in wallets:
            text = region_line(wallet.region, wallet.total.currency)
            chip = Chip(text, name=f"wallet-{wallet.region}")
            chip.clicked.connect(self._choose)
            self._chips[wallet.wallet] = chip
            self._line.addWidget(chip)
        self._line.addStretch(1)

    def _choose(self) -> None:
        for wallet, chip in self._chips.items():
            if chip is self.sender():
                chip.setChecked(True)
                self.chosen.emit(wallet)
