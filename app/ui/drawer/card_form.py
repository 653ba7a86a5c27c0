"""What is noted of a card: its worth, its end, a note, a picture of the receipt."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.bar_fields import DateField
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.fields import Labelled, TextField
from app.ui.components.labels import Label
from app.ui.components.switch import Switch
from app.ui.formats import now, typed_money_text
from app.ui.theme import S1, S2, S4, Color
from app.ui.typeface import Type, px
from app.wallet.drawer_cells import plain_amount
from app.wallet.drawer_judging import LONGEST_NOTE
from app.wallet.drawer_values import DrawerCard

_FIRST_OFFER_DAYS = 365


class CardForm(QWidget):
    """`picture_wanted` when a file is to be chosen. What it gives is as typed: others judge it."""

    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = TextField(name="drawer-amount")
        self._worth = Labelled("", self.amount, self.tr("As printed or told. It may be left open."))
        self.note = TextField(name="drawer-note")
        self.note.setMaxLength(LONGEST_NOTE)
        self._noted = Labelled(self.tr("Note"), self.note, self.tr("Kept encrypted. No code, no password."))
        self.has_end = Switch(self.tr("It ends on a day"), name="drawer-has-end")
        self.end = DateField(self.tr("Its last day"), name="drawer-end")
        self.picture = b""
        self.is_new_picture = False
        self._told = Label("", Type.SMALL, Color.INK2, wrap=True, name="drawer-picture-told")
        self.choose = Button(self.tr("Choose a picture"), icon="image", name="drawer-picture-choose")
        self.remove = Button(self.tr("Remove it"), Kind.QUIET, icon="x", name="drawer-picture-remove")
        self._sides = row(self._left(), self._right(), spacing=px(S4 * 2))
        for at in (0, 1):
            self._sides.setStretch(at, 1)
        self.setLayout(self._sides)
        self.has_end.toggled.connect(self._show_end)
        self.choose.clicked.connect(self.picture_wanted)
        self.remove.clicked.connect(self._drop_picture)
        self.begin("")

    def _left(self) -> QVBoxLayout:
        return column(self._worth, px(S4), self.has_end, px(S1), row(self.end, STRETCH), STRETCH)

    def _right(self) -> QVBoxLayout:
        label = Label(self.tr("Picture of the receipt"), Type.SMALL_STRONG, name="drawer-picture-label")
        buttons = row(self.choose, self.remove, STRETCH, spacing=px(S2))
        return column(self._noted, px(S4), label, px(S1), buttons, px(S1), self._told, STRETCH)

    def begin(self, currency: str) -> None:
        """Empty, for a new card. Unlike clear(), setText leaves nothing to Undo."""
        self.show_currency(currency)
        self.amount.setText("")
        self.note.setText("")
        self.has_end.setChecked(False)
        self._offer(now().astimezone().date())
        self._show_end(wanted=False)
        self._keep_picture(b"", is_new=False)

    def show_card(self, card: DrawerCard, note: str) -> None:
        """As it is noted now."""
        self.begin(card.currency)
        self.amount.setText(typed_money_text(card.amount) if card.amount is not None else "")
        self.note.setText(" ".join(note.split("\n")))
        if card.ends is not None:
            self._offer(date.fromisoformat(card.ends), days=0)
            self.has_end.setChecked(True)
        self._told.setText(self.tr("A picture is kept.") if card.has_picture else self._no_picture())
        self.remove.setVisible(card.has_picture)

    def show_currency(self, currency: str) -> None:
        text = self.tr("Amount in {currency}") if currency else self.tr("Amount")
        self._worth.set_text(text.format(currency=currency))

    def show_worth(self, *, can_change: bool) -> None:
        """Amount and end stay as they are once the issuer has the card."""
        for part in (self._worth, self.has_end):
            part.setVisible(can_change)
        self.end.setVisible(can_change and self.has_end.isChecked())

    def take_picture(self, content: bytes) -> None:
        self._keep_picture(content, is_new=True)

    def plain_amount(self, currency: str) -> str | None:
        """The amount as plain decimal text; None where nothing was typed."""
        typed = self.amount.text().strip()
        return plain_amount(typed, currency) if typed else None

    @property
    def ends(self) -> date | None:
        if not self.has_end.isChecked():
            return None
        chosen = self.end.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _offer(self, day: date, *, days: int = _FIRST_OFFER_DAYS) -> None:
        self.end.show_date(QDate(day.year, day.month, day.day).addDays(days))

    def _show_end(self, wanted: bool) -> None:  # noqa: FBT001 (a signal's)
        self.end.setVisible(wanted)

    def _drop_picture(self) -> None:
        self._keep_picture(b"", is_new=True)
        self.choose.setFocus()

    def _keep_picture(self, content: bytes, *, is_new: bool) -> None:
        self.picture, self.is_new_picture = content, is_new
        self.remove.setVisible(bool(content))
        size = self.tr("{size} kB, kept encrypted.").format(size=-(-len(content) // 1000))
        self._told.setText(size if content else self._no_picture())

    def _no_picture(self) -> str:
        return self.tr("None. It helps when a card was not activated.")
