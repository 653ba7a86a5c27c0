"""While the store is opened, and when it cannot be: what is wrong, what to do, and Try again."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:  # made where a key is missing alone: the first paint comes sooner
    from app.ui.gate.key_back import KeyBack


class StorePage(GatePage):
    """`again_wanted` when the person has put right what was wrong, `recovery_wanted` with the recovery code
    where the store key is missing."""

    again_wanted = Signal()
    recovery_wanted = Signal(str)

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
        self._key_back: KeyBack | None = None
        self.show_opening()

    @property
    def key_back(self) -> KeyBack:
        """Made when it is first needed."""
        if self._key_back is None:
            from app.ui.gate.key_back import KeyBack

            self._key_back = KeyBack()
            self._key_back.wanted.connect(self.recovery_wanted)
            self.body.addSpacing(px(S5))
            self.body.addWidget(self._key_back)
        return self._key_back

    def show_recovery(self) -> None:
        """Offer the way back for the key, under what went wrong."""
        self.key_back.begin()
        self.key_back.show()

    def show_refused(self, message: Message) -> None:
        """The recovery code was another one."""
        self.key_back.show_refused(message)

    def show_opening(self) -> None:
        self._icon.hide()
        self.heading.setText(self.tr("Opening the store…"))
        self.text.setText(self.tr("The accounts of this computer come next."))
        self.again.hide()
        if self._key_back is not None:
            self._key_back.hide()

    def show_problem(self, message: Message) -> None:
        self._icon.show()
        self.heading.setText(message.title)
        self.text.setText(message.text)
        self.again.show()
        self.again.setFocus()
