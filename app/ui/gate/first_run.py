"""The first account, or one more: who and where, a password, the recovery code. Created at the last step."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.components.boxes import STRETCH
from app.ui.components.notice import Notice
from app.ui.fade import FadingStack
from app.ui.gate.account_steps import AccountStep, PasswordStep
from app.ui.gate.frame import Side
from app.ui.gate.long_page import LongPage
from app.ui.gate.recovery import RecoveryStep
from app.ui.gate.steps import Step, StepList
from app.ui.messages import Message
from app.ui.theme import S4, Color
from app.ui.typeface import Type, px

WIDTH = 770


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What `Services.create_account` takes."""

    login: str
    name: str
    region: str
    password: str = field(repr=False)
    recovery_code: str = field(repr=False)


class FirstRun(LongPage):
    """`create_wanted` after the last step, `cancelled` when the person goes back before the first."""

    create_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._list = StepList()
        super().__init__(Side(300, px(56), self._list, STRETCH), WIDTH, name="first-run", parent=parent)
        self.side.foot.setText(self.tr("You can go back. Nothing is created before the last step."))
        self.side.foot.set_type(Type.SMALL)
        self.side.foot.set_color(Color.INK2)
        self.account, self.passwords, self.recovery = AccountStep(), PasswordStep(), RecoveryStep()
        self._steps: tuple[Step, ...] = (self.account, self.passwords, self.recovery)
        self._stack = FadingStack()
        self.problem = Notice(name="first-run-problem", parent=self)
        self.body.addWidget(self._stack)
        self.body.addSpacing(px(S4))
        self.body.addWidget(self.problem)
        self._list.show_steps([step.title() for step in self._steps])
        for step in self._steps:
            self._stack.addWidget(step)
            step.back_wanted.connect(self._back)
            step.next_wanted.connect(self._next)

    def begin(self, regions: Sequence[tuple[str, str]], recovery_code: str, *, may_cancel: bool) -> None:
        """Start over. `regions` are (region, currency) pairs; `recovery_code` has groups parted by dashes.

        may_cancel: there are accounts already, so there is something to go back to.
        """
        for step in self._steps:
            step.forget()
        self.problem.clear()
        self.account.show_regions(regions)
        self.account.set_may_go_back(may=may_cancel)
        self.recovery.show_code(recovery_code, opens_store=not may_cancel)
        self._go_to(0)

    @property
    def password(self) -> str:
        """What was typed, until `forget`."""
        return self.passwords.password

    def entered(self) -> None:
        self._steps[self._at].entered()

    def forget(self) -> None:
        for step in self._steps:
            step.forget()

    def show_problem(self, message: Message) -> None:
        """Everything typed is still there; the account step is where it can be put right."""
        self.recovery.set_busy(busy=False)
        self._go_to(0)
        self.problem.show_message(message)

    @property
    def _at(self) -> int:
        return self._stack.currentIndex()

    def _go_to(self, at: int) -> None:
        self._list.set_current(at)
        self._stack.turn_to(self._steps[at])
        self._steps[at].entered()

    def _back(self) -> None:
        self.problem.clear()
        if self._at == 0:
            self.cancelled.emit()
        else:
            self._go_to(self._at - 1)

    def _next(self) -> None:
        self.problem.clear()
        if self._at + 1 < len(self._steps):
            self._go_to(self._at + 1)
            return
        self.recovery.set_busy(busy=True)
        self.create_wanted.emit(
            NewAccount(
                login=self.account.login,
                name=self.account.person,
                region=self.account.region,
                password=self.passwords.password,
                recovery_code=self.recovery.code,
            )
        )
