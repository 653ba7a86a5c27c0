"""Which wallet is looked at: one chip each. Hidden while there is only one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

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
        self._group = QButtonGroup(self)
        self._shown: list[WalletId] = []
        self.setLayout(self._line)
        self.hide()

    def show_wallets(self, wallets: Sequence[Balance], current: WalletId | None) -> None:
        if [wallet.wallet for wallet in wallets] != self._shown:
            self._make_chips(wallets)
        for chip in self._group.buttons():
            chip.setChecked(self._group.id(chip) == current)
        self.setVisible(len(wallets) > 1)

    def _make_chips(self, wallets: Sequence[Balance]) -> None:
        for chip in self._group.buttons():
            self._group.removeButton(chip)
        clear(self._line)
        for wallet in wallets:
            text = region_line(wallet.region, wallet.total.currency)
            chip = Chip(text, name=f"wallet-{wallet.region}")
            chip.clicked.connect(self._choose)
            self._group.addButton(chip, wallet.wallet)
            self._line.addWidget(chip)
        self._line.addStretch(1)
        self._shown = [wallet.wallet for wallet in wallets]

    def _choose(self) -> None:
        self.chosen.emit(self._group.checkedId())
