"""The page a visit begins with: the code field, the other ways to bring a code, and where to find it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.codes.telling import Place
from app.ui.components.boxes import STRETCH, column, row
from app.ui.components.buttons import Button, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import Leaf
from app.ui.components.notice import Notice
from app.ui.icons import IconLabel
from app.ui.messages import Message
from app.ui.redeem.code_field import CodeField
from app.ui.redeem.drop_strip import DropStrip
from app.ui.redeem.reading import SoFar
from app.ui.redeem.recent_leaf import SHOWN, RecentLeaf
from app.ui.redeem.where_picture import WherePicture
from app.ui.theme import S2, S3, S4, S5, Color, ink_of
from app.ui.typeface import Type, px

_SIDE, _WORDY_SIDE = 268, 348
_LOW, _LOWEST, _LEAST = 640, 590, 540
_LEAF_PADDING = 20


class IdlePage(QWidget):
    """Reports what the person wants; the pane says what the text is and what comes next."""

    submitted = Signal()
    scan_wanted = Signal()
    picture_wanted = Signal()
    stack_wanted = Signal()
    link_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("redeem-idle")
        self.field = CodeField()
        self._see_link = Button(self.tr("Show what gives it away"), Kind.QUIET, name="see-link")
        self._see_link.clicked.connect(self.link_wanted)
        self.notice = Notice(action=self._see_link, name="redeem-notice", parent=self)
        self._see_link.hide()
        self.drop_strip = DropStrip()
        self.recent = RecentLeaf()
        self._usual_how = self.tr(
            "On the back, under the scratch panel. "
            "Rub gently with a coin or a fingernail, never with a blade."
        )
        self._is_usual = True
        self._where = self._where_leaf()
        below = row(self.recent, self._where, spacing=S4)
        below.setStretch(0, 1)
        whole = column(
            self.notice, self._code_leaf(), self.drop_strip, below, spacing=S4, margins=(S5, S4, S5, S4)
        )
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.field.returnPressed.connect(self.submitted)

    def show_so_far(self, so_far: SoFar) -> None:
        """Say what the text in the field is."""
        self._line_icon.set_icon(so_far.icon, ink_of(so_far.tone))
        self._line.setText(so_far.html)
        self._aside.setText(so_far.aside)
        self.field.setAccessibleDescription(so_far.plain)
        if so_far.groups:
            self.field.show_groups(so_far.groups)
        self._show_where(so_far)

    def _show_where(self, so_far: SoFar) -> None:
        """Where the claim code is, of the card that something else was given of."""
        self._picture.show_place(so_far.place or Place.PANEL)
        self._how.setText(so_far.where or self._usual_how)
        self._is_usual = not so_far.where
        self._make_room()

    def say(self, message: Message | None) -> None:
        """A message that stands where the action was, until the next one."""
        self._see_link.hide()
        self.notice.show_message(message)
        self._make_room()

    def say_link(self, message: Message) -> None:
        """What was given is a link: what the check says of it, and the way to its page."""
        self.say(message)
        self._see_link.show()

    def show_stack(self, waiting: int) -> None:
        """How many cards of a stack wait to be added."""
        text = self.tr("Go on with the stack ({count})").format(count=waiting)
        self._stack.setText(text if waiting else self.tr("Read a stack"))

    def set_busy(self, *, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)

    def _code_leaf(self) -> Leaf:
        leaf = Leaf(padding=S4 + S2)
        title = Label(self.tr("Claim code"), Type.STRONG)
        title.setBuddy(self.field)
        hint = Label(self.tr("Dashes, spaces and case do not matter"), Type.SMALL, Color.INK3)
        leaf.body.addLayout(row(title, STRETCH, hint))
        leaf.body.addSpacing(S3)
        leaf.body.addWidget(self.field)
        leaf.body.addSpacing(S3)
        leaf.body.addLayout(self._line_row())
        leaf.body.addSpacing(S4)
        leaf.body.addLayout(self._buttons())
        return leaf

    def _line_row(self) -> QHBoxLayout:
        self._line_icon = IconLabel("info", 18, Color.INK2)
        self._line = Label("", Type.BODY, Color.INK2, wrap=True, name="code-line")
        self._line.setTextFormat(Qt.TextFormat.RichText)
        self._line.setMinimumHeight(px(20))
        self._aside = Label("", Type.SMALL, Color.INK3, name="code-aside")
        line = row(self._line_icon, self._line, self._aside, spacing=S2)
        line.setStretch(1, 1)
        return line

    def _buttons(self) -> QHBoxLayout:
        scan = Button(self.tr("Scan a card"), Kind.PRIMARY, icon="camera", key="F2", name="scan-card")
        picture = Button(self.tr("Open picture"), icon="image", key="Ctrl+O", name="open-picture")
        paste = Button(self.tr("Paste"), icon="clipboard-paste", key="Ctrl+V", name="paste-code")
        self._stack = Button(self.tr("Read a stack"), Kind.QUIET, icon="copy", key="F4", name="read-stack")
        self._stack.clicked.connect(self.stack_wanted)
        for button in (scan, picture, paste, self._stack):
            button.set_height(40)
        scan.clicked.connect(self.scan_wanted)
        picture.clicked.connect(self.picture_wanted)
        paste.clicked.connect(self.field.paste)
        self._busy = Label(self.tr("Looking at the card …"), Type.BODY, Color.INK2, name="looking")
        self._busy.hide()
        return row(scan, picture, paste, STRETCH, self._busy, self._stack, spacing=S2)

    def _where_leaf(self) -> Leaf:
        leaf = Leaf(padding=_LEAF_PADDING)
        leaf.setFixedWidth(px(_SIDE))
        leaf.body.addWidget(Label(self.tr("Where is the code?"), Type.STRONG))
        leaf.body.addSpacing(S3)
        self._picture = WherePicture()
        leaf.body.addWidget(self._picture)
        leaf.body.addSpacing(S3)
        self._how = Label(self._usual_how, Type.SMALL, Color.INK2, wrap=True, name="where-is-code")
        leaf.body.addWidget(self._how)
        leaf.body.addSpacing(S3)
        receipt = self.tr("Cards without a panel: the code is printed on the card, or on the receipt.")
        self._receipt_hint = Label(receipt, Type.SMALL, Color.INK2, wrap=True)
        leaf.body.addWidget(self._receipt_hint)
        leaf.body.addStretch(1)
        return leaf

    def _make_room(self) -> None:
        """Where it is low, whole lines go before anything is cut; a message takes the drop strip's place."""
        has_message = not self.notice.isHidden()
        is_low, is_lowest = self.height() < px(_LOW), self.height() < px(_LOWEST)
        missing = is_low + has_message
        is_cramped = is_lowest or (is_low and not self._is_usual)
        self.drop_strip.setVisible(not has_message and not is_cramped)
        self._receipt_hint.setVisible(missing == 0 and self._is_usual)
        self._where.setVisible(not (is_low and has_message))
        self._where.setFixedWidth(px(_SIDE if self._is_usual else _WORDY_SIDE))
        self.recent.set_shown(SHOWN - missing)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), px(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)
