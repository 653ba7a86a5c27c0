"""The groups of the settings, each made when it is first opened or searched, and what they ask for."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.background import Background
from app.ui.services import Services
from app.ui.settings.about_group import AboutGroup
from app.ui.settings.account_group import AccountGroup
from app.ui.settings.camera_group import CameraGroup
from app.ui.settings.group import Group, Place
from app.ui.settings.look_group import LookGroup
from app.ui.settings.printing_group import PrintingGroup
from app.ui.settings.reminders_group import RemindersGroup
from app.ui.settings.safety_group import SafetyGroup
from app.ui.settings.store_group import StoreGroup
from app.wallet.values import Actor

KINDS: Final[tuple[type[Group], ...]] = (
    AccountGroup,
    LookGroup,
    CameraGroup,
    PrintingGroup,
    SafetyGroup,
    RemindersGroup,
    StoreGroup,
    AboutGroup,
)
"""In the order of the list."""
_HISTORY_PANE, _LINK_PANE = "history", "link"


class Groups(QObject):
    """`page_wanted` and `work_wanted` name a page of the account or the store, `pane_wanted` another pane;
    `leave_wanted` carries a `Member`, `usage_changed` a setting and its choice. `grown`: one more is made."""

    page_wanted = Signal(str)
    work_wanted = Signal(str)
    pane_wanted = Signal(str)
    leave_wanted = Signal(object)
    usage_changed = Signal(str, str)
    lock_wanted = Signal()
    trial_wanted = Signal()
    notices_wanted = Signal()
    grown = Signal()

    def __init__(
        self, services: Services, background: Background, stack: QStackedWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._stack = services, background, stack
        self._made: dict[str, Group] = {}
        self._actor: Actor | None = None
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self.grow)

    @property
    def is_begun(self) -> bool:
        """Whether any group was opened yet."""
        return bool(self._made)

    @property
    def current(self) -> Group | None:
        page = self._stack.currentWidget()
        return page if isinstance(page, Group) else None

    @property
    def account(self) -> AccountGroup | None:
        """None as long as it was not opened."""
        made = self._made.get(AccountGroup.key)
        return made if isinstance(made, AccountGroup) else None

    def show_actor(self, actor: Actor | None) -> None:
        self._actor = actor
        self._rest.stop()
        for group in self._made.values():
            group.show_actor(actor)

    def open(self, key: str) -> Group:
        """Bring the group to front and show what is settled now."""
        group = self._group(key)
        self._stack.setCurrentWidget(group)
        if self._actor is not None:
            group.begin()
        return group

    def found(self, words: str) -> list[tuple[Group, Place]]:
        """The places with these words in the groups made so far; the missing ones are made one at a time, so
        that a key waits for one of them at most."""
        if len(self._made) < len(KINDS):
            self._rest.start()
        made = (self._made[kind.key] for kind in KINDS if kind.key in self._made)
        return [(group, one) for group in made for one in group.found(words)]

    def stop_making(self) -> None:
        self._rest.stop()

    def grow(self) -> None:
        """Make one more, as long as any is missing."""
        missing = next((kind.key for kind in KINDS if kind.key not in self._made), None)
        if missing is None:
            self._rest.stop()
            return
        self._group(missing)
        self.grown.emit()

    def _group(self, key: str) -> Group:
        if key not in self._made:
            made = self._made[key] = self._make(key)
            self._stack.addWidget(made)
            made.show_actor(self._actor)
        return self._made[key]

    def _make(self, key: str) -> Group:
        makers: dict[str, Callable[[], Group]] = {
            AccountGroup.key: self._make_account,
            LookGroup.key: LookGroup,
            CameraGroup.key: partial(CameraGroup, self._services, self._background),
            PrintingGroup.key: partial(PrintingGroup, self._background),
            SafetyGroup.key: self._make_safety,
            RemindersGroup.key: self._make_reminders,
            StoreGroup.key: self._make_store,
            AboutGroup.key: self._make_about,
        }
        return makers[key]()

    def _make_account(self) -> AccountGroup:
        account = AccountGroup()
        account.wanted.connect(self.page_wanted)
        account.leave_wanted.connect(self.leave_wanted)
        account.usage.changed.connect(self.usage_changed)
        return account

    def _make_safety(self) -> SafetyGroup:
        safety = SafetyGroup()
        safety.link_wanted.connect(partial(self.pane_wanted.emit, _LINK_PANE))
        safety.lock_wanted.connect(self.lock_wanted)
        return safety

    def _make_reminders(self) -> RemindersGroup:
        reminders = RemindersGroup()
        reminders.trial_wanted.connect(self.trial_wanted)
        return reminders

    def _make_store(self) -> StoreGroup:
        store = StoreGroup(self._services.place())
        store.wanted.connect(self.work_wanted)
        store.history_wanted.connect(partial(self.pane_wanted.emit, _HISTORY_PANE))
        return store

    def _make_about(self) -> AboutGroup:
        about = AboutGroup(self._services, self._background)
        about.wanted.connect(self.notices_wanted)
        return about
