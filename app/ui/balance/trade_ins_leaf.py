"""Trade-ins from the quote to the credit: which steps are done, and when."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.outcomes import QT_TRANSLATE_NOOP
from app.ui.components.boxes import column, row
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.lines import LinesLeaf
from app.ui.formats import day_text, money_text
from app.ui.icons import IconLabel
from app.ui.theme import S1, S4, Color
from app.ui.typeface import Type, px
from app.wallet.overview import TradeInCourse, TradeInStep

_STEPS = ("QUOTED", "IN_TRANSIT", "ASSESSED", "CREDITED")
_RETURNED = "RETURNED"
_NAMES = {
    "QUOTED": QT_TRANSLATE_NOOP("TradeIns", "Quoted"),
    "IN_TRANSIT": QT_TRANSLATE_NOOP("TradeIns", "Handed in"),
    "ASSESSED": QT_TRANSLATE_NOOP("TradeIns", "Assessed"),
    "CREDITED": QT_TRANSLATE_NOOP("TradeIns", "Credited"),
    "RETURNED": QT_TRANSLATE_NOOP("TradeIns", "Given back"),
}


class TradeInsLeaf(LinesLeaf):
    """Newest first; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="trade-ins-leaf", parent=parent)
        self.set_title(self.tr("Trade-ins"))

    def show_courses(self, courses: Sequence[TradeInCourse]) -> None:
        self.begin()
        for one in courses:
            self._add(one)

    def _add(self, one: TradeInCourse) -> None:
        key = one.reference
        done = {step.state: step for step in one.steps}
        states = (*_STEPS[:-1], _RETURNED) if _RETURNED in done else _STEPS
        steps = Flow(*(_step(state, done.get(state), key) for state in states), spacing=px(S4))
        name = self.tr("{item}, trade-in {reference}").format(item=one.item, reference=one.reference)
        words = column(Label(name, Type.CONTROL, wrap=True, name=f"trade-in-{key}"), steps, spacing=px(S1))
        self.add(words, self._worth(one, done))

    def _worth(self, one: TradeInCourse, done: dict[str, TradeInStep]) -> QVBoxLayout:
        """What it brought, or what it may bring."""
        if "CREDITED" in done:
            words = self.tr("credited")
        elif _RETURNED in done:
            words = self.tr("nothing credited")
        else:
            words = self.tr("assessed") if "ASSESSED" in done else self.tr("quoted, not counted yet")
        key = one.reference
        amount = Label(money_text(one.amount), Type.STRONG, name=f"trade-in-amount-{key}")
        told = Label(words, Type.CAPTION, Color.INK2, name=f"trade-in-worth-{key}")
        for label in (amount, told):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        return column(amount, told, spacing=1)


def _step(state: str, step: TradeInStep | None, key: str) -> QWidget:
    """A mark, the step's name, and the day it was done on."""
    ink = Color.SUCCESS if step is not None else Color.INK3
    name = QCoreApplication.translate("TradeIns", _NAMES[state])
    text = name if step is None else f"{name} {day_text(step.at)}"
    whole = QWidget()
    mark = IconLabel("circle-check" if step is not None else "clock", px(16), ink)
    words = Label(
        text, Type.CAPTION, Color.INK2 if step is not None else Color.INK3, name=f"step-{key}-{state}"
    )
    whole.setLayout(row(mark, words, spacing=px(S1)))
    return whole
