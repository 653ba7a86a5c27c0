"""What the panes of the manager's desk share: they are a manager's alone, their pages lie over one another,
and of their questions to the store the newest counts."""

from collections.abc import Callable
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.background import Background, Job, Lane
from app.ui.components.boxes import column
from app.ui.components.page_stack import PageStack
from app.ui.pane import Pane
from app.ui.services import Services
from app.ui.theme import S4, S5
from app.ui.typeface import px
from app.wallet.values import Actor, Role

T = TypeVar("T")


class DeskPane(Pane):
    """Whoever is no manager does not see it, and is nobody here."""

    least_role: ClassVar[Role] = Role.MANAGER

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._jobs: dict[str, Job] = {}
        self._stack = PageStack()
        self.setLayout(column(self._stack, margins=(px(S5), px(S4), px(S5), px(S4))))

    def show_actor(self, actor: Actor | None) -> None:
        """None: locked. No answer is waited for any more."""
        is_manager = actor is not None and actor.account.role is Role.MANAGER
        super().show_actor(actor if is_manager else None)
        self._drop_jobs()

    def _ask(
        self,
        what: str,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None,
        *,
        lane: Lane = Lane.STORE,
    ) -> None:
        """The newest question of a kind is answered, those before it are not."""
        if what in self._jobs:
            self._jobs[what].drop()
        self._jobs[what] = self.background.ask(work, then, otherwise, lane=lane)

    def _drop_jobs(self) -> None:
        for job in self._jobs.values():
            job.drop()
        self._jobs = {}

    def _do_on(self, key: str, deed: Callable[[], None]) -> None:
        """Press the key anywhere on the pane."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)
