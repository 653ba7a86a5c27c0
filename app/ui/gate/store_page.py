"""While the store is opened, and when it cannot be: what is wrong, what to do, and Try again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, add, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.gate.frame import GatePage, promise_side
from app.ui.icons import IconLabel
from app.ui.messages import Message
from app.ui.theme import S3, S4, S5, Color
from app.ui.typeface import Type, px


class StorePage(GatePage):
    """`again_wanted` when the person has put right what was wrong."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(promise_side(), 520, name="store-page", parent=parent)
        self._icon = IconLabel("circle-alert", 40, Color.DANGER)
        self.heading = Label("", Type.FIGURE, wrap=True, name="heading")
        self.text = Label("", Type.LEAD, Color.INK2, wrap=True, name="store-text")
        self.again = Button(
            self.tr("Try again"), Kind.PRIMARY, icon="refresh-cw", key="Enter", name="try-again"
        )
        self.again.set_decisive()
        self.again.setDefault(True)
        self.again.clicked.connect(self.again_wanted)
        for part, gap in ((row(self._icon, STRETCH), S4), (self.heading, S3), (self.text, S5)):
            add(self.body, part)
            add(self.body, px(gap))
        self.body.addLayout(row(self.again, STRETCH))
        self.show_opening()

    def show_opening(self) -> None:
        self._icon.hide()
        self.heading.setText(self.tr("Opening the store…"))
        self.text.setText(self.tr("The accounts of this computer come next."))
        self.again.hide()

    def show_problem(self, message: Message) -> None:
        self._icon.show()
        self.heading.setText(message.title)
        self.text.setText(message.text)
        self.again.show()
        self.again.setFocus()
