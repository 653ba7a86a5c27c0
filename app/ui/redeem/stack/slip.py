"""What the stack is worth: the total that is ready, and how many cards stay out and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.money import Money
from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.labels import Label
from app.ui.components.leaf import Slip
from app.ui.formats import money_text, region_line
from app.ui.redeem.stack.cards import TO_ADD, StackCard, State, totals
from app.ui.theme import S1, S2, S3, S4, Color
from app.ui.typeface import Type
from app.wallet.values import Account

_OUT = (
    (Color.WARN, (State.DOUBTFUL,)),
    (Color.INK, (State.SEEN,)),
    (Color.INK, (State.DRAWER,)),
    (Color.DANGER, (State.REFUSED, State.NOT_A_CODE, State.FAILED)),
)


class StackSlip(Slip):
    """Its crease runs between what is added and what is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, horizontal=True)
        self.setObjectName("stack-slip")
        self._count = Label("", Type.STRONG, name="stack-count")
        self._total = AmountLabel(Type.FIGURE_L, name="stack-total")
        self._other = Label("", Type.SMALL, Color.INK2, wrap=True, name="stack-other")
        self._to = Label("", Type.SMALL, Color.INK2, wrap=True, name="stack-holder")
        caption = Label(self.tr("Ready to add"), Type.BODY, Color.INK2)
        self._upper = QWidget()
        self._upper.setLayout(
            column(
                row(caption, STRETCH, self._count),
                self._total,
                self._to,
                self._other,
                spacing=S1,
                margins=(S4 + S1, S3, S4 + S1, S3),
            )
        )
        self.body.addWidget(self._upper)
        self.body.addLayout(self._counts())

    def show_cards(self, cards: Sequence[StackCard], account: Account) -> None:
        """`account` is who the cards are added for; its own region stands first."""
        ready = [card for card in cards if card.state in TO_ADD]
        sums = totals(ready)
        own = sums.pop((account.region, account.currency), Money(0, account.currency))
        self._total.show_money(own)
        count = self.tr("1 card") if len(ready) == 1 else self.tr("{count} cards").format(count=len(ready))
        self._count.setText(count)
        wallet = region_line(account.region, account.currency)
        self._to.setText(self.tr("to {holder} · {wallet}").format(holder=account.name, wallet=wallet))
        others = [f"{money_text(money)} · {region_line(*where)}" for where, money in sums.items()]
        self._other.setText(self.tr("and {others}").format(others=", ".join(others)) if others else "")
        self._other.setVisible(bool(others))
        for number, (_, states) in zip(self._numbers, _OUT, strict=True):
            number.setText(str(sum(card.state in states for card in cards)))

    def _counts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(S4 + S3, S3, S4, S3)
        grid.setHorizontalSpacing(S2)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        words = (
            self.tr("in doubt"),
            self.tr("seen already"),
            self.tr("for the drawer"),
            self.tr("not accepted"),
        )
        self._numbers = [Label("0", Type.STRONG, ink) for ink, _ in _OUT]
        for at, (number, word) in enumerate(zip(self._numbers, words, strict=True)):
            line, side = divmod(at, 2)
            grid.addWidget(number, line, 2 * side)
            grid.addWidget(Label(word, Type.SMALL, Color.INK2, wrap=True), line, 2 * side + 1)
        return grid

    def paintEvent(self, event: object) -> None:
        self.set_crease(self._upper.geometry().bottom())
        super().paintEvent(event)  # type: ignore[arg-type]
