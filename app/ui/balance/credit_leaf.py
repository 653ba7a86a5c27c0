"""Promotional credit lot by lot: what it is called, when it ends, and its fine print."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import column
from app.ui.components.labels import Label
from app.ui.components.lines import LinesLeaf
from app.ui.components.tags import Tag
from app.ui.formats import day_text, ends_text, money_text, now
from app.ui.history.words import SOON
from app.ui.theme import Color, Tone
from app.ui.typeface import Type
from app.wallet.values import PromotionalCredit


class CreditLeaf(LinesLeaf):
    """Soonest end first; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="credit-leaf", parent=parent)
        self.set_title(self.tr("Promotional credit and its fine print"))

    def show_lots(self, lots: Sequence[PromotionalCredit]) -> None:
        self.begin()
        for at, lot in enumerate(sorted(lots, key=lambda lot: lot.ends)):
            self._add_lot(at, lot)

    def _add_lot(self, at: int, lot: PromotionalCredit) -> None:
        name = lot.name or self.tr("Given by the shop")
        terms = lot.terms or self.tr("It has no fine print.")
        words = column(
            Label(name, Type.CONTROL, wrap=True, name=f"lot-{at}"),
            Label(ends_text(lot.ends), Type.CAPTION, Color.INK2, wrap=True, name=f"lot-ends-{at}"),
            Label(terms, Type.SMALL, Color.INK2, wrap=True, name=f"lot-terms-{at}"),
            spacing=2,
        )
        amount = Label(money_text(lot.amount), Type.STRONG, name=f"lot-amount-{at}")
        if lot.ends - now() <= SOON:
            tag = Tag(day_text(lot.ends), Tone.WARN, "timer", name=f"lot-tag-{at}")
            self.add(words, tag, amount)
        else:
            self.add(words, amount)
