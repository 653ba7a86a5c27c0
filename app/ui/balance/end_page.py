"""The page that asks before a subscription is ended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.formats import money_text
from app.ui.redeem.page import Page
from app.ui.theme import S2, S3, S5, Color
from app.ui.typeface import Type, px
from app.wallet.overview import Subscribed


class EndPage(Page):
    """`confirmed` carries the `Subscribed`. Nothing is decided by Enter: the focus is on the way back."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("subscription-end-page", width=760, parent=parent)
        self._one: Subscribed | None = None
        self._title = Label("", Type.FIGURE, wrap=True, name="end-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="end-meaning")
        self._back = self.back_button(self.tr("Keep it"), "end-back")
        self._end = Button(self.tr("End the subscription"), Kind.DANGER, name="end-confirm").set_decisive()
        self._end.clicked.connect(self._confirm)
        self.body.addWidget(self._title)
        self.body.addSpacing(px(S2))
        self.body.addWidget(self._meaning)
        self.body.addSpacing(px(S5))
        self.body.addLayout(row(self._back, STRETCH, self._end, spacing=px(S3)))

    def ask(self, one: Subscribed) -> None:
        self._one = one
        self._title.setText(self.tr("End {name}?").format(name=one.merchant))
        text = self.tr(
            "{amount} is not paid any more, not even what is due already. What was paid stays paid, and the "
            "subscription cannot be taken up again."
        )
        self._meaning.setText(text.format(amount=money_text(one.amount)))
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self._back, self._end):
            button.setEnabled(not is_busy)

    def focus_first(self) -> None:
        self._back.setFocus()

    def _confirm(self) -> None:
        self.set_busy(is_busy=True)
        self.confirmed.emit(self._one)
