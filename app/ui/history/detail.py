"""One movement in full, beside the table: what, when, how much, and where it stands in the book."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, IconButton
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.formats import date_text, full_text, money_text
from app.ui.history.words import kind_text, what_text
from app.ui.theme import S1, S2, S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.values import Movement

WIDTH = 286


class MovementDetail(Leaf):
    """`closed` when the person is done with it. What it copies never holds a code, only its last four."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(20))
        self.setObjectName("movement-detail")
        self.setFixedWidth(px(WIDTH))
        self._movement: Movement | None = None
        self._what = Label("", Type.LEAD_STRONG, wrap=True, name="detail-what")
        self._when = Label("", Type.SMALL, Color.INK2, wrap=True, name="detail-when")
        self._amount = AmountLabel(Type.FIGURE_34, name="detail-amount")
        self._facts: QVBoxLayout = column(spacing=px(6))
        self.close_button = IconButton("x", self.tr("Close details"), name="detail-close")
        self.copy = Button(self.tr("Copy details"), icon="copy", name="detail-copy")
        self.copy.set_height(Button.IN_BARS)
        self.close_button.clicked.connect(self.closed)
        self.copy.clicked.connect(self._copy)
        self._build()

    def _build(self) -> None:
        head = row(self._what, self.close_button, -px(S2))
        head.setStretch(0, 1)
        head.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        parts = (head, px(S1), self._when, px(S2), self._amount, px(S3), FlatRule(), px(S3), self._facts)
        self.body.setContentsMargins(px(20), px(14), px(20), px(20))
        self.body.addLayout(column(*parts))
        self.body.addStretch(1)
        self.body.addLayout(row(self.copy, STRETCH, margins=(0, px(S4), 0, 0)))

    def show_movement(self, movement: Movement) -> None:
        self._movement = movement
        self._what.setText(what_text(movement))
        self._when.setText(full_text(movement.at))
        self._amount.set_color(Color.SUCCESS if movement.amount.minor > 0 else Color.INK)
        self._amount.show_money(movement.amount, signed=True)
        clear(self._facts)
        for name, value in self.facts(movement):
            self._facts.addLayout(self._fact(name, value))
        self.copy.setText(self.tr("Copy details"))

    def _fact(self, name: str, value: str) -> QVBoxLayout:
        strong = name == self.tr("Balance after")
        told = Label(value, Type.STRONG if strong else Type.SMALL, wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = row(Label(name, Type.SMALL, Color.INK2), told, spacing=px(S2))
        line.setStretch(1, 1)
        return column(line)

    def facts(self, movement: Movement) -> list[tuple[str, str]]:
        """Name and value of everything known, in the order it is shown."""
        before = movement.balance - movement.amount
        ends = date_text(movement.ends) if movement.ends else self.tr("never")
        known = [
            (self.tr("Kind"), kind_text(movement)),
            (self.tr("Ends"), ends if movement.amount.minor > 0 else ""),
            (self.tr("Balance before"), money_text(before)),
            (self.tr("Balance after"), money_text(movement.balance)),
            (self.tr("Order"), movement.order or ""),
            (self.tr("Receipt"), movement.receipt or ""),
            (self.tr("Entry in the book"), movement.entry),
        ]
        return [(name, value) for name, value in known if value]

    def _copy(self) -> None:
        if self._movement is None:
            return
        head = [what_text(self._movement), full_text(self._movement.at), self._amount.text()]
        lines = [f"{name}: {value}" for name, value in self.facts(self._movement)]
        QGuiApplication.clipboard().setText("\n".join(head + lines))
        self.copy.setText(self.tr("Copied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
