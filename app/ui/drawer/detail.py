"""One card of the drawer beside the table: what it is worth, its code behind a password, and what to do."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.components.amounts import AmountLabel
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, IconButton, Kind
from app.ui.components.flow import Flow
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule, Leaf
from app.ui.components.scroll import Column, Content
from app.ui.drawer.code_box import CodeBox
from app.ui.drawer.words import amount_text, days_left, ends_text, host_of, is_in_hand, state_text
from app.ui.formats import date_text, region_line
from app.ui.icons import IconLabel
from app.ui.theme import S1, S2, S3, S4, Color
from app.ui.typeface import Type, px
from app.wallet.drawer_values import DrawerCard, DrawerState

WIDTH = 286
_SCROLLED: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DrawerDetail(Leaf):
    """Reports what is wanted with its card; `closed` when the person is done with it."""

    closed = Signal()
    reveal_wanted = Signal()
    copy_wanted = Signal()
    redeem_wanted = Signal()
    tell_wanted = Signal()
    change_wanted = Signal()
    receipt_wanted = Signal()
    throw_wanted = Signal()
    back_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=px(20))
        self.setObjectName("drawer-detail")
        self.setFixedWidth(px(WIDTH))
        self.card: DrawerCard | None = None
        self._groups: tuple[int, ...] = ()
        self._make_labels()
        self._make_buttons()
        self._build()
        self._connect()

    def _make_labels(self) -> None:
        self._issuer = Label("", Type.LEAD_STRONG, wrap=True, name="drawer-detail-issuer")
        self._region = Label("", Type.SMALL, Color.INK2, wrap=True, name="drawer-detail-region")
        self._amount = AmountLabel(Type.FIGURE_34, name="drawer-detail-amount")
        self.code = CodeBox(name="drawer-detail-code")
        self._hint = Label("", Type.CAPTION, Color.INK2, wrap=True, name="drawer-detail-hint")
        self._where = Label("", Type.SMALL, Color.INK2, wrap=True, name="drawer-detail-where")
        self._facts: QVBoxLayout = column(spacing=px(6))
        self._checked = Label("", Type.SMALL, Color.INK2, wrap=True, name="drawer-detail-checked")
        self._shield = IconLabel("shield-check", 18, Color.SUCCESS)

    def _make_buttons(self) -> None:
        self.close_button = IconButton("x", self.tr("Close details"), name="drawer-close")
        self.reveal = Button(self.tr("Reveal"), icon="eye", name="drawer-reveal")
        self.copy = Button(self.tr("Copy"), icon="copy", name="drawer-copy")
        self.redeem = Button("", Kind.PRIMARY, icon="external-link", name="drawer-redeem")
        self.tell = Button(self.tr("Tell what it said"), Kind.QUIET, icon="list", name="drawer-tell")
        self.back = Button(self.tr("Take this back"), icon="undo-2", name="drawer-take-back")
        self.change = Button(self.tr("Change"), icon="pencil", name="drawer-change")
        self.receipt = Button(self.tr("Receipt"), icon="receipt", name="drawer-receipt")
        self.throw = Button(self.tr("Throw away"), Kind.DANGER, icon="trash-2", name="drawer-throw")
        self.forget_code = Button(
            self.tr("Forget its code"), Kind.DANGER, icon="trash-2", name="drawer-forget"
        )
        for button in (self.reveal, self.copy, self.change, self.receipt, self.throw, self.forget_code):
            button.set_height(Button.IN_BARS)

    def _build(self) -> None:
        head = row(self._issuer, self.close_button, -px(S2))
        head.setStretch(0, 1)
        head.setAlignment(self.close_button, Qt.AlignmentFlag.AlignTop)
        inner = Content()
        inner.setLayout(self._scrolling())
        self._scrolled = Column(inner, name="drawer-detail-scroll")
        self.body.setContentsMargins(px(20), px(14), px(20), px(S4))
        self.body.addLayout(column(head, px(S1), self._region, px(S2), self._amount, px(S3)))
        self.body.addWidget(self._scrolled, 1)
        foot = row(self._shield, self._checked, spacing=px(S2), margins=(0, px(S3), 0, 0))
        foot.setStretch(1, 1)
        self.body.addLayout(foot)

    def _scrolling(self) -> QVBoxLayout:
        """Each part brings the gap below it, so that a part that is hidden leaves none."""
        self._code_part, self._way_part = QWidget(), QWidget()
        codes = Flow(self.reveal, self.copy, spacing=px(S1))
        self._code_part.setLayout(
            column(self.code, px(6), codes, px(S1), self._hint, px(S3), FlatRule(), px(S3))
        )
        told = (row(self.tell, STRETCH), row(self.back, STRETCH))
        self._way_part.setLayout(
            column(self.redeem, px(S2), self._where, px(S1), *told, px(S3), FlatRule(), px(S3))
        )
        deeds = Flow(self.change, self.receipt, self.throw, self.forget_code, spacing=px(S2))
        return column(self._code_part, self._way_part, self._facts, px(S3), deeds, STRETCH)

    def _connect(self) -> None:
        pairs = (
            (self.close_button, self.closed),
            (self.copy, self.copy_wanted),
            (self.redeem, self.redeem_wanted),
            (self.tell, self.tell_wanted),
            (self.change, self.change_wanted),
            (self.receipt, self.receipt_wanted),
            (self.throw, self.throw_wanted),
            (self.back, self.back_wanted),
            (self.forget_code, self.forget_wanted),
        )
        for button, signal in pairs:
            button.clicked.connect(signal)
        self.reveal.clicked.connect(self._reveal_or_hide)

    def show_card(self, card: DrawerCard, note: str | None, groups: Sequence[int], *, official: bool) -> None:
        """note: None while the drawer is shut. official: whether the card's page is on its programme's
        list."""
        if self.card != card:
            self.hide_code(card, groups)
        self.card, self._groups = card, tuple(groups)
        self._issuer.setText(card.programme_name)
        self._region.setText(region_line(card.region, card.currency))
        self._amount.show_text(amount_text(card))
        self._amount.set_color(self._ink(card))
        self._show_ways(card, official=official)
        self._show_facts(card, note)

    def _ink(self, card: DrawerCard) -> Color:
        return Color.INK if is_in_hand(card) and card.amount is not None else Color.INK2

    def show_code(self, code: str) -> None:
        """All of it, until it is hidden."""
        self.code.show_code(code, self._groups)
        self.reveal.setText(self.tr("Hide"))
        self.reveal.set_icon("eye-off")
        self._hint.setText(self.tr("Whoever sees it can use it. It is hidden when you leave this card."))

    def hide_code(self, card: DrawerCard | None = None, groups: Sequence[int] | None = None) -> None:
        """The last four only; of the card that is shown next, where one is given."""
        shown = card or self.card
        self.code.show_masked(shown.last_four if shown else "", self._groups if groups is None else groups)
        self.reveal.setText(self.tr("Reveal"))
        self.reveal.set_icon("eye")
        self._say_both_ask()

    def show_copied(self) -> None:
        self._hint.setText(self.tr("The code is on the clipboard. It is cleared after 30 seconds."))

    def show_cleared(self) -> None:
        if not self.code.is_revealed:
            self._say_both_ask()

    def forget(self) -> None:
        self.card = None
        self.hide_code()
        clear(self._facts)

    def _say_both_ask(self) -> None:
        self._hint.setText(
            self.tr("Both ask for your password again. The clipboard is cleared after 30 seconds.")
        )

    def _show_ways(self, card: DrawerCard, *, official: bool) -> None:
        in_hand = is_in_hand(card)
        self._code_part.setVisible(card.has_code)
        can_open = in_hand and card.has_code and official
        for widget in (self.redeem, self._where, self._shield):
            widget.setVisible(can_open)
        self.redeem.setText(self.tr("Redeem at {host}").format(host=host_of(card.page)))
        self._where.setText(
            self.tr(
                "Opens the official page in your browser, with the code on the clipboard. "
                "Then tell Tillfold what the page said."
            )
        )
        self.tell.setVisible(in_hand)
        can_undo = card.state is DrawerState.ACCEPTED or card.said is not None
        self.back.setVisible(can_undo and card.has_code)
        self._way_part.setVisible(in_hand or (can_undo and card.has_code))
        self.change.setVisible(card.state is not DrawerState.DROPPED)
        self.receipt.setVisible(card.has_picture)
        self.throw.setVisible(in_hand)
        self.forget_code.setVisible(card.state is DrawerState.ACCEPTED and card.has_code)
        self._checked.setVisible(in_hand)
        self._checked.setText(
            self.tr("Address checked: official") if official else self.tr("No official page is known")
        )

    def _show_facts(self, card: DrawerCard, note: str | None) -> None:
        clear(self._facts)
        for name, value in self.facts(card):
            told = Label(value, Type.SMALL, wrap=True)
            told.setAlignment(Qt.AlignmentFlag.AlignRight)
            line = row(Label(name, Type.SMALL, Color.INK2), told, spacing=px(S2))
            line.setStretch(1, 1)
            self._facts.addLayout(column(line))
        if card.has_note:
            text = self.tr("A note is kept beside it.") if note is None else note
            self._facts.addWidget(Label(text, Type.SMALL, Color.INK2, wrap=True, name="drawer-detail-note"))

    def facts(self, card: DrawerCard) -> list[tuple[str, str]]:
        """Name and value of what is known besides the amount."""
        known = [
            (self.tr("State"), state_text(card)),
            (self.tr("Ends"), self._ends(card)),
            (self.tr("Kept on"), date_text(card.kept_at)),
        ]
        return [(name, value) for name, value in known if value]

    def _ends(self, card: DrawerCard) -> str:
        left = days_left(card)
        if left is None or left < 0 or not is_in_hand(card):
            return ends_text(card)
        if left == 0:
            return self.tr("today")
        text = self.tr("in 1 day, on {date}") if left == 1 else self.tr("in {days} days, on {date}")
        return text.format(days=left, date=ends_text(card))

    def _reveal_or_hide(self) -> None:
        if self.code.is_revealed:
            self.hide_code()
        else:
            self.reveal_wanted.emit()

    def focus_first(self) -> None:
        """Where the person goes on: the issuer's page, or whatever else there is."""
        found = next((one for one in (self.redeem, self.tell, self.back) if not one.isHidden()), None)
        (found or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _SCROLLED:
            self._scrolled.turn_page(_SCROLLED[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
