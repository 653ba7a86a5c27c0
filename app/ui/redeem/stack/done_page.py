"""How a stack ended: what was added, what the balances are now, and which cards stayed out and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.money import Money
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf, Slip
from app.ui.components.tags import Tag
from app.ui.formats import masked, money_text, region_line
from app.ui.icons import IconLabel
from app.ui.redeem.page import Page
from app.ui.redeem.stack.cards import StackCard, State
from app.ui.redeem.stack.table import LOOKS
from app.ui.theme import S2, S3, S4, S5, S6, Color
from app.ui.typeface import Type, px

if TYPE_CHECKING:
    from app.wallet.values import Balance

_WIDTH = 760
_OUT = (State.UNSETTLED, State.REFUSED, State.FAILED, State.READY, State.DOUBTFUL, State.DRAWER)


class StackDonePage(Page):
    """Esc does what Next stack does. An answer that was lost is asked for again from here."""

    next_wanted = Signal()
    again_wanted = Signal()
    history_wanted = Signal()
    drawer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("stack-done", width=_WIDTH, parent=parent)
        self.rebound_ms = self.REBOUND_MS
        self._has_unsettled = False
        self.body.addWidget(self._slip())
        self.body.addSpacing(S4)
        self._out = Leaf(padding=S5)
        self._lines = QGridLayout()
        self._lines.setVerticalSpacing(S2)
        self._lines.setHorizontalSpacing(S4)
        self._lines.setColumnStretch(0, 1)
        self._out.body.addWidget(Label(self.tr("Not added"), Type.STRONG))
        self._out.body.addSpacing(S3)
        self._out.body.addLayout(self._lines)
        self.body.addWidget(self._out)
        self.body.addSpacing(S4)
        self.body.addLayout(self._actions())
        self.back_wanted.connect(self.next_wanted)

    def show_cards(self, cards: Sequence[StackCard], balances: "Sequence[Balance]", holder: str) -> None:
        added = [card for card in cards if card.receipt is not None]
        out = [card for card in cards if card.state in _OUT]
        kept = sum(card.state is State.KEPT for card in cards)
        self._has_unsettled = any(card.state is State.UNSETTLED for card in cards)
        sums = _sums(added)
        amounts = " + ".join(money_text(money) for money in sums.values())
        self._headline.show_text(self._what(amounts, kept))
        is_done = bool(added) or kept > 0
        self._icon.set_icon("circle-check" if is_done else "info", Color.SUCCESS if is_done else Color.INK2)
        self._who.setText(self._where(len(added), kept, holder))
        self._show_balances([one for one in balances if (one.region, one.total.currency) in sums], kept)
        self._drawer.setVisible(kept > 0)
        self._show_out(out)
        again = self.tr("Ask again for the answers")
        self._next.setText(again if self._has_unsettled else self.tr("Next stack"))

    def _what(self, amounts: str, kept: int) -> str:
        if amounts:
            return self.tr("{amount} added").format(amount=amounts)
        if kept == 0:
            return self.tr("No card was added")
        text = self.tr("1 card kept") if kept == 1 else self.tr("{count} cards kept")
        return text.format(count=kept)

    def _where(self, added: int, kept: int, holder: str) -> str:
        if kept and not added:
            return self.tr("in the drawer of {holder}").format(holder=holder)
        words = self.tr("1 card to {holder}") if added == 1 else self.tr("{count} cards to {holder}")
        return words.format(count=added, holder=holder)

    def _show_balances(self, balances: "Sequence[Balance]", kept: int) -> None:
        clear(self._balances)
        for one in balances:
            wallet = self.tr("Your balance is now · {wallet}")
            name = wallet.format(wallet=region_line(one.region, one.total.currency))
            self._add_line(name, money_text(one.total))
        if kept:
            text = self.tr("1 card") if kept == 1 else self.tr("{count} cards").format(count=kept)
            self._add_line(self.tr("In the drawer, to be redeemed at the issuer"), text)

    def _add_line(self, name: str, worth: str) -> None:
        line = self._balances.rowCount()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._balances.addWidget(Label(name, Type.BODY, Color.INK2, wrap=True), line, 0)
        self._balances.addWidget(Label(worth, Type.TITLE), line, 1, right)

    def _show_out(self, cards: Sequence[StackCard]) -> None:
        clear(self._lines)
        self._out.setVisible(bool(cards))
        for line, card in enumerate(cards):
            name = f"{card.number} · {card.name} {masked(card.last_four)}" if card.last_four else card.name
            self._lines.addWidget(Label(name, Type.BODY, wrap=True), line, 0)
            tone, icon = LOOKS[card.state]
            self._lines.addWidget(Tag(card.says, tone, icon), line, 1, Qt.AlignmentFlag.AlignRight)

    def _slip(self) -> Slip:
        self._icon = IconLabel("circle-check", 40, Color.SUCCESS)
        self._headline = AmountLabel(Type.FIGURE_L, name="stack-done-amount")
        self._who = Label("", Type.BODY, Color.INK2, wrap=True, name="stack-done-holder")
        words = column(self._headline, S2, self._who)
        line = row(self._icon, words, spacing=S4 + S2, margins=(S6, S5, S6, S5))
        line.setStretch(1, 1)
        upper = QWidget()
        upper.setLayout(line)
        self._balances = QGridLayout()
        self._balances.setContentsMargins(S6, S4, S6, S5)
        self._balances.setVerticalSpacing(S2)
        self._balances.setColumnStretch(0, 1)
        slip = _Receipt(upper)
        slip.body.addWidget(upper)
        slip.body.addLayout(self._balances)
        return slip

    def _actions(self) -> QHBoxLayout:
        self._next = self.make_decisive(self.tr("Next stack"), "next-stack")
        self._next.clicked.connect(self._go_on)
        history = Button(self.tr("See it in History"), name="see-stack-history").set_decisive()
        history.clicked.connect(self.history_wanted)
        self._drawer = Button(self.tr("Open the drawer"), name="open-stack-drawer").set_decisive()
        self._drawer.clicked.connect(self.drawer_wanted)
        return row(self._next, history, self._drawer, STRETCH, spacing=S3)

    def _go_on(self) -> None:
        if self._has_unsettled:
            self.again_wanted.emit()
        else:
            self.next_wanted.emit()


class _Receipt(Slip):
    """Its crease runs below what happened, however high that is."""

    def __init__(self, upper: QWidget) -> None:
        super().__init__(padding=0, horizontal=True)
        self._upper = upper
        self.setMinimumWidth(px(480))

    def paintEvent(self, event: object) -> None:
        self.set_crease(self._upper.geometry().bottom())
        super().paintEvent(event)  # type: ignore[arg-type]


def _sums(cards: Sequence[StackCard]) -> dict[tuple[str, str], Money]:
    sums: dict[tuple[str, str], Money] = {}
    for card in cards:
        if card.receipt is not None:
            where = card.receipt.region, card.receipt.amount.currency
            before = sums.get(where, Money(0, card.receipt.amount.currency))
            sums[where] = before + card.receipt.amount
    return sums
