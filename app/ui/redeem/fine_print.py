"""The fine print of a promotion, as it was written for it."""

from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import column
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type


class FinePrint(QWidget):
    """Hidden where there is none. It is as long as its text: the page scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        leaf = Leaf(padding=S4)
        self._terms = Label("", Type.SMALL, Color.INK2, wrap=True, name="fine-print")
        leaf.body.addWidget(Label(self.tr("Fine print"), Type.STRONG))
        leaf.body.addSpacing(S2)
        leaf.body.addWidget(self._terms)
        self.setLayout(column(leaf, margins=(0, S3, 0, 0)))
        self.hide()

    def show_terms(self, terms: str) -> None:
        self._terms.setText(terms)
        self.setVisible(bool(terms))
