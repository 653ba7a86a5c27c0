"""On the confirmation of a stack: the cards that are issued elsewhere, and the password of the drawer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.fields import Labelled, PasswordField
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.components.switch import Switch
from app.ui.messages import Message
from app.ui.redeem.stack.cards import StackCard, kinds
from app.ui.theme import S1, S3, S4, S5, Color
from app.ui.typeface import Type, px

_FIELD = 300


class KeepLeaf(Leaf):
    """Switched on at first: the cards are kept unless somebody says otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S4)
        self.setObjectName("stack-keep")
        self.switch = Switch("", name="keep-in-drawer", icon="archive")
        self._count = Label("", Type.STRONG, name="keep-count")
        self._kinds = Label("", Type.BODY, wrap=True, name="keep-kinds")
        self.password = PasswordField(name="keep-password")
        self._labelled = Labelled("", self.password)
        self._labelled.setFixedWidth(px(_FIELD))
        self._problem = Notice(name="keep-problem", parent=self)
        self._is_open, self._cards = False, 0
        meaning = self.tr("Only their issuers redeem them. Until then the drawer keeps them encrypted.")
        small = Label(meaning, Type.SMALL, Color.INK2, wrap=True)
        words = column(self._count, self.switch, self._kinds, small, STRETCH, spacing=S1)
        both = row(words, self._labelled, spacing=S5)
        both.setStretch(0, 1)
        both.setAlignment(self._labelled, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(S3)
        self.body.addLayout(both)
        self.body.addWidget(self._problem)
        self.switch.toggled.connect(self._show_field)
        self.password.textChanged.connect(self._note_text)

    def show_cards(self, cards: Sequence[StackCard], holder: str, *, is_open: bool, are_all: bool) -> None:
        """is_open: the drawer is, and asks for no password. are_all: there is nothing else to confirm."""
        self._is_open = is_open
        self._cards = len(cards)
        text = self.tr("Keep 1 card in the drawer")
        if len(cards) > 1:
            text = self.tr("Keep {count} cards in the drawer").format(count=len(cards))
        self.switch.setText(text)
        self.switch.setAccessibleName(text)
        self.switch.setVisible(not are_all)
        self._count.setText(text)
        self._count.setVisible(are_all)
        self._kinds.setText(" · ".join(kinds(cards)))
        self._labelled.set_text(self.tr("Password for {name}").format(name=holder))
        self.switch.setChecked(True)
        self.forget()
        self._show_field()
        self.setVisible(bool(cards))

    def show_problem(self, message: Message) -> None:
        """The drawer did not open; the password has to be typed again."""
        self.forget()
        self._problem.show_message(message)
        self.password.setFocus()

    def forget(self) -> None:
        self.password.clear()
        self.password.hide_text()
        self._problem.clear()

    def set_busy(self, *, is_busy: bool) -> None:
        self.password.setReadOnly(is_busy)
        self.switch.setEnabled(not is_busy)

    @property
    def kept(self) -> int:
        """How many cards are to be kept."""
        return self._cards if self.switch.isChecked() else 0

    @property
    def asks(self) -> bool:
        """Whether the drawer has to be opened first."""
        return self.kept > 0 and not self._is_open

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing for what is switched on."""
        return not self.asks or bool(self.password.text())

    def _show_field(self) -> None:
        self._labelled.setVisible(self.switch.isChecked() and not self._is_open)
        self.changed.emit()

    def _note_text(self, text: str) -> None:
        if text:
            self._problem.clear()
        self.changed.emit()
