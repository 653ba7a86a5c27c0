"""Before a card is reported: what the shop gets to know, and a line for what it should know."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.fields import Labelled, TextField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.formats import masked
from app.ui.messages import Message
from app.ui.redeem.page import Page
from app.ui.theme import S3, S4, S5, Color, Tone
from app.ui.typeface import Type

_WIDTH = 760
_LONGEST = 500


class ReportPage(Page):
    """Reports what is to be told of the card; without a number it can be reported too."""

    report_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("report-card-page", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._title = Label("", Type.FIGURE, wrap=True, name="report-title")
        text = self.tr(
            "Somebody redeemed this card into another account. Was it new when you got it? Then the shop "
            "looks into it, and can replace it."
        )
        self.body.addWidget(self._title)
        self.body.addSpacing(S3)
        self.body.addWidget(Label(text, Type.LEAD, Color.INK2, wrap=True))
        self.body.addSpacing(S5)
        self.body.addWidget(self._leaf())
        self.body.addSpacing(S4)
        self.notice = Notice(name="report-notice", parent=self)
        self.body.addWidget(self.notice)
        self.body.addSpacing(S4)
        self.body.addLayout(self._actions())

    def show_card(self, programme: str, last_four: str) -> None:
        card = f"{programme} {masked(last_four)}"
        self._title.setText(self.tr("Report {card} to the shop?").format(card=card))
        self._report.setText(self.tr("Report {code}").format(code=masked(last_four)))
        self.told.setText("")
        privacy = self.tr("The shop sees this card, your name and what you write. It never gets the code.")
        self.notice.say(Tone.NOTE, self.tr("What is told"), privacy)
        self.set_busy(is_busy=False)

    def say(self, message: Message) -> None:
        self.notice.show_message(message)
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self._back, self._report):
            button.setEnabled(not is_busy)

    def focus_first(self) -> None:
        self.told.setFocus()

    def _leaf(self) -> Leaf:
        leaf = Leaf()
        self.told = TextField(name="report-told")
        self.told.setMaxLength(_LONGEST)
        hint = self.tr("Such as the number of the purchase receipt, and where and when the card was bought.")
        leaf.body.addWidget(Labelled(self.tr("What should the shop know?"), self.told, hint))
        return leaf

    def _actions(self) -> QHBoxLayout:
        self._back = self.back_button(self.tr("Back"), "report-back")
        self._report = self.make_decisive("", "send-report", icon="flag")
        self._report.clicked.connect(self._send)
        return row(self._back, STRETCH, self._report, spacing=S3)

    def _send(self) -> None:
        self.report_wanted.emit(self.told.text().strip())
