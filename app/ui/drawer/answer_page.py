"""The page that asks what the issuer said, and what it credited where it accepted the card."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.outcomes import QT_TRANSLATE_NOOP, Text
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button
from app.ui.components.enter import ENTER_KEYS, PaintedButton
from app.ui.components.fields import Labelled, TextField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.components.paint import box, focus_ring, painter_for
from app.ui.drawer.words import card_text, host_of
from app.ui.formats import typed_money_text
from app.ui.icons import paint_icon
from app.ui.messages import Problem, message_of
from app.ui.redeem.page import Page
from app.ui.theme import RADIUS_CONTROL, S2, S3, S4, Color, Tone, color, ink_of, theme
from app.ui.typeface import Type, font, px
from app.wallet.drawer_cells import plain_amount
from app.wallet.drawer_values import DrawerCard, Said

translate = QCoreApplication.translate

_WIDTH, _ROW, _ICON, _FIELD = 820, 52, 20, 240
_ANSWERS: Final[tuple[tuple[Said, str, Tone, Text, Text], ...]] = (
    (
        Said.ACCEPTED,
        "circle-check",
        Tone.SUCCESS,
        QT_TRANSLATE_NOOP("Answer", "Accepted"),
        QT_TRANSLATE_NOOP("Answer", "Its value is in your account there now."),
    ),
    (
        Said.ALREADY_REDEEMED,
        "circle-x",
        Tone.DANGER,
        QT_TRANSLATE_NOOP("Answer", "Already redeemed"),
        QT_TRANSLATE_NOOP("Answer", "Somebody used it before. Take card and receipt to the shop."),
    ),
    (
        Said.INVALID,
        "circle-x",
        Tone.DANGER,
        QT_TRANSLATE_NOOP("Answer", "Code not valid"),
        QT_TRANSLATE_NOOP("Answer", "No card has this code. Compare each character with the card."),
    ),
    (
        Said.NOT_ACTIVATED,
        "triangle-alert",
        Tone.WARN,
        QT_TRANSLATE_NOOP("Answer", "Not activated"),
        QT_TRANSLATE_NOOP("Answer", "The till never switched it on. The shop can do that, with the receipt."),
    ),
    (
        Said.REGION,
        "triangle-alert",
        Tone.WARN,
        QT_TRANSLATE_NOOP("Answer", "Other region"),
        QT_TRANSLATE_NOOP("Answer", "It is for another country’s shop than your account there."),
    ),
)


class AnswerRow(PaintedButton):
    """One thing that a page can say: a ring, an icon, a word, and what it means below."""

    def __init__(self, said: Said, icon: str, tone: Tone, words: str, meaning: str) -> None:
        super().__init__()
        self.said = said
        self._icon_name, self._tone, self._meaning = icon, tone, meaning
        self.setObjectName(f"drawer-said-{said.value}")
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(meaning)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(font(Type.SMALL)).horizontalAdvance(self._meaning)
        return QSize(px(_ICON + 3 * S3) + wide, px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        whole, is_on = QRectF(self.rect()), self.isChecked()
        with painter_for(self) as painter:
            ground = Color.WASH if is_on else Color.SURFACE if self.underMouse() else Color.RAISED
            box(painter, whole, RADIUS_CONTROL, color(ground), color(Color.ACCENT if is_on else Color.EDGE))
            size = px(_ICON)
            at = QRectF(px(S3), whole.center().y() - size / 2, size, size)
            paint_icon(painter, at, self._icon_name, ink_of(self._tone))
            words = whole.adjusted(px(S3) + size + px(S3), px(7), -px(S3), -px(7))
            painter.setFont(font(Type.STRONG))
            painter.setPen(color(Color.INK))
            painter.drawText(words, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self.text())
            painter.setFont(font(Type.SMALL))
            painter.setPen(color(Color.INK2))
            below = QFontMetrics(font(Type.SMALL)).elidedText(
                self._meaning, Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, below)
            if self.hasFocus():
                focus_ring(painter, whole, RADIUS_CONTROL)


class AnswerPage(Page):
    """`told` carries the `Said` and what was credited, or None where that is what was noted."""

    told = Signal(object, object)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("drawer-answer", width=_WIDTH, parent=parent)
        self._card: DrawerCard | None = None
        self._title = Label("", Type.FIGURE, wrap=True, name="drawer-answer-title")
        self._meaning = Label("", Type.LEAD, Color.INK2, wrap=True, name="drawer-answer-meaning")
        self.rows = [
            AnswerRow(said, icon, tone, translate("Answer", words), translate("Answer", meaning))
            for said, icon, tone, words, meaning in _ANSWERS
        ]
        self.amount = TextField(name="drawer-credited")
        self._credited = Labelled("", self.amount)
        self._credited.setMaximumWidth(px(_FIELD))
        self.problem = Notice(name="drawer-answer-problem", parent=self)
        self._make_actions()
        self._build()
        for one in self.rows:
            one.clicked.connect(self._follow_row)
        self._choose(None)

    def _make_actions(self) -> None:
        self._back = self.back_button(self.tr("Not yet"), "drawer-answer-back")
        self._again = Button(self.tr("Open the page again"), icon="external-link", name="drawer-answer-again")
        self._again.set_decisive()
        self._book = self.make_decisive(self.tr("Book it"), "drawer-answer-book")
        self._again.clicked.connect(self.again_wanted)
        self._book.clicked.connect(self._send)

    def _build(self) -> None:
        leaf = Leaf(padding=px(S4))
        leaf.body.addLayout(column(*self.rows, spacing=px(S2)))
        leaf.body.addSpacing(px(S3))
        field = row(self._credited, STRETCH)
        field.setStretch(0, 1)
        leaf.body.addLayout(field)
        for part, gap in ((self._title, S2), (self._meaning, S4), (leaf, S3), (self.problem, S4)):
            self.body.addWidget(part)
            self.body.addSpacing(px(gap))
        self.body.addLayout(row(self._back, STRETCH, self._again, self._book, spacing=px(S3)))

    def ask(self, card: DrawerCard, *, is_opened: bool, can_open: bool) -> None:
        """is_opened: whether the page was opened just now. can_open: whether it can be."""
        self._card = card
        self._title.setText(self.tr("What did the page of the issuer say?"))
        opened = self.tr(
            "{host} is open in your browser, with the code of {card} on the clipboard for 30 seconds. "
            "Come back here when it has answered."
        )
        looked = self.tr("It is about {card}. What you say is booked; nothing is sent anywhere.")
        text = opened if is_opened else looked
        self._meaning.setText(text.format(host=host_of(card.page), card=card_text(card)))
        self._again.setVisible(can_open)
        self.amount.setText(typed_money_text(card.amount) if card.amount is not None else "")
        self._credited.set_text(self.tr("Credited, in {currency}").format(currency=card.currency))
        self.forget()

    def forget(self) -> None:
        self.problem.clear()
        self._choose(None)
        self.set_busy(is_busy=False)

    def set_busy(self, *, is_busy: bool) -> None:
        self._is_busy = is_busy
        for button in (self._back, self._again):
            button.setEnabled(not is_busy)
        self._watch()

    def show_problem(self, problem: Problem) -> None:
        self.set_busy(is_busy=False)
        self.problem.show_message(message_of(problem))

    def focus_first(self) -> None:
        chosen = next((one for one in self.rows if one.isChecked()), self.rows[0])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def said(self) -> Said | None:
        return next((one.said for one in self.rows if one.isChecked()), None)

    def _follow_row(self) -> None:
        self._choose(next(one.said for one in self.rows if one is self.sender()))

    def _choose(self, said: Said | None) -> None:
        """No QButtonGroup: it would take all rows but one out of the Tab order."""
        for one in self.rows:
            one.setChecked(one.said is said)
        self._credited.setVisible(said is Said.ACCEPTED)
        self._is_busy = False
        self._watch()

    def _watch(self) -> None:
        self._book.setEnabled(self.said is not None and not self._is_busy)

    def _send(self) -> None:
        said, card = self.said, self._card
        if said is None or card is None:
            return
        self.set_busy(is_busy=True)
        self.told.emit(said, self._other_amount(card) if said is Said.ACCEPTED else None)

    def _other_amount(self, card: DrawerCard) -> str | None:
        typed = plain_amount(self.amount.text().strip(), card.currency)
        noted = card.amount.plain() if card.amount is not None else ""
        return None if typed == noted else typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on an answer that is not chosen yet chooses it."""
        focused = self.focusWidget()
        if event.key() in ENTER_KEYS and isinstance(focused, AnswerRow) and not focused.isChecked():
            focused.click()
        else:
            super().keyPressEvent(event)
