"""One of the staff beside the table: what they may do, and what a manager can change about it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.counter.staff_values import StaffMember
from app.ui.components.boxes import STRETCH, clear, column, row
from app.ui.components.buttons import Button, IconButton, Kind
from app.ui.components.labels import Label
from app.ui.components.leaf import FlatRule
from app.ui.manager.detail_beside import Detail
from app.ui.manager.staff.words import may_texts, role_text, state_text
from app.ui.theme import S2, S3, Color
from app.ui.typeface import Type, px
from app.wallet.values import Role

translate = QCoreApplication.translate


class MemberDetail(Detail):
    """`role_wanted` carries the role to be given. One's own account is another manager's to change."""

    role_wanted = Signal(object)
    pin_wanted = Signal()
    lock_wanted = Signal()
    unlock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("member-detail", parent)
        self.member: StaffMember | None = None
        self._name = Label("", Type.LEAD_STRONG, wrap=True, name="member-name")
        self._under = Label("", Type.SMALL, Color.INK2, wrap=True, name="member-under")
        self._may_head = Label("", Type.SMALL_STRONG, wrap=True, name="member-may-head")
        self._may: QVBoxLayout = column(spacing=px(6))
        self._own = Label("", Type.SMALL, Color.INK2, wrap=True, name="member-own")
        self.close_button = IconButton("x", translate("Staff", "Close details"), name="member-close")
        self.roles = {
            Role.MANAGER: Button(
                translate("Staff", "Make a manager"), icon="shield-check", name="make-manager"
            ),
            Role.CLERK: Button(translate("Staff", "Make a clerk"), icon="user", name="make-clerk"),
            Role.HOLDER: Button(translate("Staff", "End the role"), icon="log-out", name="make-holder"),
        }
        self.pin = Button(translate("Staff", "Take the PIN"), icon="key-round", name="take-pin")
        self.lock = Button(translate("Staff", "Lock out"), Kind.DANGER, icon="lock", name="lock-member")
        self.unlock = Button(translate("Staff", "Let in again"), icon="lock-open", name="unlock-member")
        for button in (*self.roles.values(), self.pin, self.lock, self.unlock):
            button.set_height(Button.IN_BARS)
        self.lay_out(self._name, self.close_button, (self._under, px(S3)), self._scrolling())
        self._connect()

    def _scrolling(self) -> QVBoxLayout:
        self._deeds = QWidget()
        buttons = [row(one, STRETCH) for one in (*self.roles.values(), self.pin, self.unlock, self.lock)]
        self._deeds.setLayout(column(*buttons, spacing=px(S2)))
        return column(
            self._may_head, px(S2), self._may, px(S3), FlatRule(), px(S3), self._own, self._deeds, STRETCH
        )

    def _connect(self) -> None:
        self.pin.clicked.connect(self.pin_wanted)
        self.lock.clicked.connect(self.lock_wanted)
        self.unlock.clicked.connect(self.unlock_wanted)
        for button in self.roles.values():
            button.clicked.connect(self._want_role)

    def show_member(self, one: StaffMember, *, is_own: bool) -> None:
        self.member = one
        self._name.setText(one.name)
        under = translate("Staff", "{login} · {role} · {state}")
        self._under.setText(under.format(login=one.login, role=role_text(one.role), state=state_text(one)))
        self._may_head.setText(translate("Staff", "What the role may do"))
        clear(self._may)
        for text in may_texts(one.role):
            self._may.addWidget(Label(text, Type.SMALL, Color.INK2, wrap=True))
        self._own.setText(
            translate("Staff", "This is your own account: another manager changes its role or locks it.")
        )
        self._own.setVisible(is_own)
        for role, button in self.roles.items():
            button.setVisible(role is not one.role and not is_own)
        is_out = one.is_locked or one.paused_until is not None
        self.pin.setVisible(one.has_pin)
        self.lock.setVisible(not one.is_locked and not is_own)
        self.unlock.setVisible(is_out and not is_own)

    def forget(self) -> None:
        self.member = None

    def focus_first(self) -> None:
        """On what changes the least."""
        first = next((one for one in self.roles.values() if one.isVisible()), self.close_button)
        first.setFocus()

    def _want_role(self) -> None:
        self.role_wanted.emit(next(role for role, one in self.roles.items() if one is self.sender()))
