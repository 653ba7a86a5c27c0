"""One movement in full, beside the table: what, when, how much, what paid for it, where it stands in the
book."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, IconButton, Kind
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.scroll import Column, Content
from app.ui.formats import date_text, full_text, money_text
from app.ui.history.provenance_list import ProvenanceList
from app.ui.history.words import ORDERS, kind_text, what_text
from app.ui.theme import S1, S2, S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.overview import Provenance
from app.wallet.values import Movement

WIDTH = 286
_SCROLLED = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MovementDetail(Leaf):
    """`closed` when the person is done with it; `provenance_wanted` carries the order that was opened;
    `print_wanted`. What it copies never holds a code, only its last four."""

    closed = Signal()
    provenance_wanted = Signal(str)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(20))
        self.setObjectName("movement-detail")
        self.setFixedWidth(px(WIDTH))
        self.movement: Movement | None = None
        self._what = Label("", Type.LEAD_STRONG, wrap=True, name="detail-what")
        self._when = Label("", Type.SMALL, Color.INK2, wrap=True, name="detail-when")
        self._amount = AmountLabel(Type.FIGURE_34, name="detail-amount")
        self.provenance = ProvenanceList()
        self._facts: QVBoxLayout = column(spacing=px(6))
        self.close_button = IconButton("x", self.tr("Close details"), name="detail-close")
        self.copy = Button(self.tr("Copy details"), icon="copy", name="detail-copy")
        self.print = Button(self.tr("Print"), Kind.QUIET, icon="printer", name="detail-print")
        for button in (self.copy, self.print):
            button.set_height(Button.IN_BARS)
        self.close_button.clicked.connect(self.closed)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self.print_wanted)
        self._build()

    def _build(self) -> None:
        head = row(self._what, self.close_button, -px(S2))
        head.setStretch(0, 1)
        head.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        inner = Content()
        inner.setLayout(column(self.provenance, px(S3), FlatRule(), px(S3), self._facts, STRETCH))
        self._scrolled = Column(inner, name="detail-scroll")
        self.body.setContentsMargins(px(20), px(14), px(20), px(S4))
        self.body.addLayout(column(head, px(S1), self._when, px(S2), self._amount, px(S3)))
        self.body.addWidget(self._scrolled, 1)
        self.body.addSpacing(px(S3))
        self.body.addWidget(Flow(self.copy, self.print, spacing=px(S2)))

    def show_movement(self, movement: Movement) -> None:
        if movement == self.movement:
            return
        self.movement = movement
        self._what.setText(what_text(movement))
        self._when.setText(" · ".join(filter(None, (full_text(movement.at), movement.merchant))))
        self._amount.set_color(Color.SUCCESS if movement.amount.minor > 0 else Color.INK)
        self._amount.show_money(movement.amount, signed=True)
        self._show_facts(movement)
        self.copy.setText(self.tr("Copy details"))
        self.print.setText(self.tr("Print"))
        self.provenance.clear()
        if movement.order is not None and movement.kind in ORDERS:
            self.provenance.show_waiting()
            self.provenance_wanted.emit(movement.order)

    def show_provenance(self, provenance: Provenance) -> None:
        if self.movement is not None and self.movement.order == provenance.order:
            self.provenance.show_provenance(provenance)

    def show_printed(self) -> None:
        self.print.setText(self.tr("Printed"))

    def forget(self) -> None:
        self.movement = None
        self.provenance.clear()
        clear(self._facts)

    def _show_facts(self, movement: Movement) -> None:
        clear(self._facts)
        for name, value in self.facts(movement):
            self._facts.addLayout(self._fact(name, value))

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
        never = self.tr("as before") if movement.kind == "refund" else self.tr("never")
        ends = date_text(movement.ends) if movement.ends else never
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

    def lines(self) -> list[tuple[str, str]]:
        """Everything that is shown below the amount, to be copied or printed."""
        return [*self.provenance.texts(), *(self.facts(self.movement) if self.movement is not None else ())]

    def _copy(self) -> None:
        if self.movement is None:
            return
        head = [what_text(self.movement), self._when.text(), self._amount.text()]
        lines = [f"{name}: {value}" for name, value in self.lines()]
        QGuiApplication.clipboard().setText("\n".join(head + lines))
        self.copy.setText(self.tr("Copied"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _SCROLLED:
            self._scrolled.turn_page(_SCROLLED[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
