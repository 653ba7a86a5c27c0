"""How the balance is used, with the way to the code that a till scans."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.balance.usage_leaf import UsageLeaf
from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button
from app.ui.theme import S1, S4
from app.ui.typeface import px


class PayLeaf(UsageLeaf):
    """`code_wanted` from its button: to be shown at a counter."""

    code_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pay = Button(self.tr("Show at the counter"), icon="store", name="balance-pay")
        self.pay.clicked.connect(self.code_wanted)
        self.body.addLayout(row(self.pay, STRETCH, margins=(0, px(S1), 0, px(S4 - 8))))
