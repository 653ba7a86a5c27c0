"""The one confirmation of a stack: how many cards, how much, into which wallets, and that it stays there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.money import Money
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Slip
from app.ui.components.notice import Notice
from app.ui.components.progress import ProgressBar
from app.ui.formats import money_text, region_line
from app.ui.messages import Message
from app.ui.redeem.page import Page
from app.ui.redeem.stack.cards import StackCard, kinds, totals
from app.ui.redeem.stack.keep_leaf import KeepLeaf
from app.ui.theme import S2, S3, S4, S5, S6, Color, Tone
from app.ui.typeface import Type, px

if TYPE_CHECKING:
    from app.wallet.values import Balance

_WIDTH, _CREASE, _SLIP_HEIGHT, _SLIP_LOW = 760, 330, 260, 200


class StackConfirmPage(Page):
    """Shows the cards that are ready, and reports the decision; while they are added, how far that is."""

    add_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stack-confirm", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._is_adding, self._amounts = False, ""
        self._heading = Label("", Type.FIGURE, wrap=True, name="stack-confirm-heading")
        self._notice = Notice(icon="lock", name="stack-cannot-be-moved", parent=self)
        self.body.addWidget(self._heading)
        self.body.addSpacing(S4)
        self._slip = self._make_slip()
        self.keep = KeepLeaf()
        for part in (self._slip, self._notice, self.keep):
            self.body.addWidget(part)
            self.body.addSpacing(S3)
        self.body.addSpacing(S5)
        self.body.addLayout(self._actions())
        self.keep.changed.connect(self._show_deed)
        self.back_wanted.connect(self._stop)

    def show_cards(
        self,
        cards: Sequence[StackCard],
        elsewhere: Sequence[StackCard],
        balances: "Sequence[Balance]",
        holder: str,
        *,
        is_open: bool,
    ) -> None:
        """cards: to be added. elsewhere: for the drawer, which asks for the password unless it is_open."""
        self._amounts = ""
        self.keep.show_cards(elsewhere, holder, is_open=is_open, are_all=not cards)
        self._slip.setMinimumHeight(px(_SLIP_LOW if elsewhere else _SLIP_HEIGHT))
        for part in (self._slip, self._notice):
            part.setVisible(bool(cards))
        if cards:
            self._show_to_add(cards, balances, holder)
        self._heading.setText(self._question(len(cards), len(elsewhere)))
        self.show_progress(0, 0)

    def show_problem(self, message: Message) -> None:
        """The drawer did not open. Nothing was sent."""
        self.set_opening(is_opening=False)
        self.keep.show_problem(message)

    def set_opening(self, *, is_opening: bool) -> None:
        """The password is being checked."""
        self.keep.set_busy(is_busy=is_opening)
        self._add.setEnabled(not is_opening and self.keep.is_ready)

    def forget(self) -> None:
        """The password goes."""
        self.keep.forget()

    def focus_first(self) -> None:
        if self.keep.asks and not self._is_adding:
            self.keep.password.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    def _question(self, count: int, elsewhere: int) -> str:
        if count == 0 and elsewhere == 1:
            return self.tr("Keep this card in the drawer?")
        if count == 0:
            return self.tr("Keep these {count} cards in the drawer?").format(count=elsewhere)
        if count == 1:
            return self.tr("Add this card to your balance?")
        return self.tr("Add these {count} cards to your balance?").format(count=count)

    def _show_to_add(self, cards: Sequence[StackCard], balances: "Sequence[Balance]", holder: str) -> None:
        sums, count = totals(cards), len(cards)
        amounts = self._amounts = " + ".join(money_text(money) for money in sums.values())
        self._count.setText(self.tr("1 card") if count == 1 else self.tr("{count} cards").format(count=count))
        self._amount.show_text(amounts)
        self._kinds.setText("\n".join(kinds(cards)))
        self._holder.setText(holder)
        self._show_wallets(sums, balances)
        belongs = self.tr(
            "Once added, this balance belongs to {holder}. "
            "It cannot be sent to another account, sold or paid out."
        )
        moved = self.tr("It cannot be moved on")
        self._notice.say(Tone.WARN, moved, belongs.format(holder=holder), icon="lock")

    def _show_deed(self) -> None:
        """What the decisive button does, and what is missing for it."""
        kept = self.keep.kept
        if self._amounts and kept:
            text = self.tr("Add {amount}, keep {count} cards")
            if kept == 1:
                text = self.tr("Add {amount}, keep 1 card")
        elif self._amounts:
            text = self.tr("Add {amount}")
        else:
            text = self.tr("Keep 1 card") if kept == 1 else self.tr("Keep {count} cards")
        self._add.setText(text.format(amount=self._amounts, count=kept))
        self._add.setEnabled(self.keep.is_ready and not self._is_adding)
        if not self._is_adding:
            self._busy.setText("" if self.keep.is_ready else self.tr("The drawer needs your password."))
            self._busy.setVisible(not self.keep.is_ready)

    def show_progress(self, done: int, count: int) -> None:
        """count: how many are being added; 0 while nothing is."""
        self._is_adding = count > 0
        self._add.setVisible(not self._is_adding)
        self.keep.set_busy(is_busy=self._is_adding)
        if self._is_adding:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back.setText(self.tr("Stop after this card") if self._is_adding else self.tr("Back"))
        self._progress.setVisible(self._is_adding)
        self._busy.setVisible(self._is_adding)
        self._progress.setRange(0, max(count, 1))
        self._progress.setValue(done)
        text = self.tr("Adding card {number} of {count} …")
        self._busy.setText(text.format(number=min(done + 1, count), count=count))
        self._show_deed()

    def _show_wallets(self, sums: dict[tuple[str, str], Money], balances: "Sequence[Balance]") -> None:
        clear(self._wallets)
        for (region, currency), money in sums.items():
            now = next((one.total for one in balances if one.region == region), Money(0, currency))
            self._add_line(region_line(region, currency), "", Type.LEAD)
            self._add_line(self.tr("Balance now"), money_text(now), Type.BODY)
            self._add_line(self.tr("These cards"), money_text(money, signed=True), Type.BODY)
            self._add_line(self.tr("Balance after"), money_text(now + money), Type.STRONG)

    def _add_line(self, text: str, amount: str, type_: Type) -> None:
        line = self._wallets.rowCount()
        ink = Color.INK2 if type_ is Type.BODY else Color.INK
        self._wallets.addWidget(Label(text, type_, ink, wrap=True), line, 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._wallets.addWidget(Label(amount, type_), line, 1, right)

    def _make_slip(self) -> Slip:
        slip = Slip(padding=S6, crease=px(_CREASE))
        left = QWidget()
        left.setFixedWidth(px(_CREASE) - S6 - S4)
        left.setLayout(self._cards_side())
        halves = row(left, S4 + S5, self._wallets_side())
        halves.setStretch(2, 1)
        slip.body.addLayout(halves)
        return slip

    def _cards_side(self) -> QVBoxLayout:
        self._count = Label("", Type.BODY, Color.INK2, name="stack-confirm-count")
        self._amount = AmountLabel(name="stack-confirm-amount")
        self._kinds = Label("", Type.BODY, Color.INK2, wrap=True, name="stack-confirm-kinds")
        return column(self._count, S2, self._amount, S3, self._kinds, STRETCH)

    def _wallets_side(self) -> QVBoxLayout:
        self._holder = Label("", Type.TITLE, wrap=True, name="stack-confirm-holder")
        self._wallets = QGridLayout()
        self._wallets.setVerticalSpacing(S2)
        self._wallets.setHorizontalSpacing(S4)
        self._wallets.setColumnStretch(0, 1)
        into = Label(self.tr("will be added to"), Type.BODY, Color.INK2)
        return column(into, S2, self._holder, S3, FlatRule(), S3, self._wallets, STRETCH)

    def _actions(self) -> QHBoxLayout:
        self._back = self.back_button(self.tr("Back"), "stack-confirm-back")
        self._busy = Label("", Type.BODY, Color.INK2, wrap=True, name="stack-adding")
        self._progress = ProgressBar(self.tr("Cards that were added"), name="stack-adding-progress")
        self._add = self.make_decisive(self.tr("Add"), "add-stack")
        self._add.clicked.connect(self.add_wanted)
        line = row(self._back, self._busy, self._progress, STRETCH, self._add, spacing=S4)
        line.setStretch(1, 3)
        line.setStretch(2, 1)
        return line

    def _stop(self) -> None:
        if self._is_adding:
            self.stop_wanted.emit()
