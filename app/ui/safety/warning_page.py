"""Somebody asked for the card: stop, what to do, and whom to call. Nothing can be redeemed from here."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.labels import Label
from app.ui.icons import IconLabel
from app.ui.redeem.page import Page
from app.ui.redeem.steps_leaf import FactsLeaf, StepsLeaf
from app.ui.safety.helplines import HELPLINES
from app.ui.theme import S2, S3, S4, Color
from app.ui.typeface import Type

translate = QCoreApplication.translate

_WIDTH = 900


class WarningPage(Page):
    """`stopped`: the person leaves it at that. Back goes to the question."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scam-warning", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self.body.addLayout(self._heading())
        self.body.addSpacing(S4 + S2)
        self._steps, self._calls = StepsLeaf(), FactsLeaf(self.tr("Whom to call"))
        leaves = row(self._steps, self._calls, spacing=S4)
        leaves.setStretch(0, 1)
        self.body.addLayout(leaves)
        self.body.addSpacing(S4)
        self.body.addLayout(self._actions())

    def show_region(self, region: str) -> None:
        """Whose help there is where the account is at home."""
        self._steps.show_steps(self._what_to_do())
        shop = (self.tr("The shop that sold the card"), self.tr("Its number is on the receipt"), Type.CONTROL)
        bank = (
            self.tr("Your bank, if you paid from there"),
            self.tr("Its number is on your bank card"),
            Type.CONTROL,
        )
        lines = HELPLINES.get(region, ())
        named = ((translate("Helplines", one.name), one.number, Type.CONTROL) for one in lines)
        self._calls.show_facts((shop, *named, bank))

    def _what_to_do(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Tell nobody the code"),
                self.tr("Not on the telephone, in a message or as a photo. If there is a call, end it now."),
            ),
            (
                self.tr("Call the shop that sold the card"),
                self.tr("While the value is still on the card, the shop can often block it."),
            ),
            (
                self.tr("Call whoever asked, by a number that you look up yourself"),
                self.tr("Not by the one they gave you. Whoever it really is will say what is true."),
            ),
            (
                self.tr("Keep the card, the receipt and the messages"),
                self.tr("The police will want to see them. Many people are told the same story."),
            ),
        )

    def _heading(self) -> QHBoxLayout:
        icon = IconLabel("shield-alert", 40, Color.WARN)
        title = Label(
            self.tr("Stop: this is how cards are stolen"), Type.FIGURE, wrap=True, name="scam-title"
        )
        text = self.tr("Nothing was redeemed and no code was shown. The card keeps its value.")
        meaning = Label(text, Type.LEAD, Color.INK2, wrap=True, name="scam-meaning")
        line = row(icon, column(title, S2, meaning), spacing=S4 + S2)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignVCenter)
        line.setStretch(1, 1)
        return line

    def _actions(self) -> QHBoxLayout:
        back = self.back_button(self.tr("Back"), "scam-warning-back")
        stop = self.make_decisive(self.tr("Leave the card as it is"), "scam-stop")
        stop.clicked.connect(self.stopped)
        return row(back, STRETCH, stop, spacing=S3)
