"""Where each cent of an order came from: one line for each card, promotion or trade-in that paid."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.boxes import clear, column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule
from app.ui.formats import money_text
from app.ui.history.words import brought_text, source_text
from app.ui.theme import S2, Color
from app.ui.typeface import Type, px
from app.wallet.overview import Cents, Provenance


class ProvenanceList(QWidget):
    """Hidden for what is no order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("provenance")
        self._provenance: Provenance | None = None
        self._head = Label(
            self.tr("Where each cent came from"), Type.SMALL_STRONG, wrap=True, name="provenance-head"
        )
        self._lines: QVBoxLayout = column()
        self.setLayout(column(self._head, px(S2), self._lines))
        self.hide()

    def show_waiting(self) -> None:
        self._begin(None)
        self._lines.addWidget(
            Label(self.tr("Reading the book…"), Type.SMALL, Color.INK2, name="provenance-wait")
        )
        self.show()

    def show_provenance(self, provenance: Provenance) -> None:
        self._begin(provenance)
        for part in provenance.parts:
            self._add(part)
        self.show()

    def clear(self) -> None:
        self._begin(None)
        self.hide()

    def texts(self) -> list[tuple[str, str]]:
        """Name and amount of every part, to be copied or printed."""
        parts = self._provenance.parts if self._provenance is not None else ()
        return [(f"{source_text(part)}, {brought_text(part)}", money_text(part.amount)) for part in parts]

    def _begin(self, provenance: Provenance | None) -> None:
        self._provenance = provenance
        clear(self._lines)

    def _add(self, part: Cents) -> None:
        if self._lines.count():
            self._lines.addWidget(FlatRule())
        at = self._lines.count()
        words = column(
            Label(source_text(part), Type.CONTROL, wrap=True, name=f"source-{at}"),
            Label(brought_text(part), Type.CAPTION, Color.INK2, wrap=True, name=f"brought-{at}"),
        )
        amount = Label(money_text(part.amount), Type.STRONG, name=f"cents-{at}")
        line = row(words, amount, spacing=px(S2), margins=(0, px(S2), 0, px(S2)))
        line.setStretch(0, 1)
        self._lines.addLayout(line)
