"""The settings pane: groups at the left, their rows at the right, pages over both; saved as changed."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.outcomes import Refused
from app.ui.background import Background, Job, Lane
from app.ui.balance.read import Around, read_around
from app.ui.components.bar_fields import SearchField
from app.ui.components.boxes import column, row
from app.ui.components.notice import Notice
from app.ui.components.page_stack import PageStack
from app.ui.messages import Message, messages
from app.ui.pane import Pane
from app.ui.reminding.notifier import Notifier
from app.ui.reminding.words import Told
from app.ui.services import Services
from app.ui.settings.account_flow import AccountFlow
from app.ui.settings.account_group import AccountGroup
from app.ui.settings.group import Group, Place
from app.ui.settings.group_list import GroupList
from app.ui.settings.groups import KINDS, Groups
from app.ui.settings.household_flow import HouseholdFlow
from app.ui.settings.notices import notices
from app.ui.settings.notices_page import NoticesPage
from app.ui.settings.pages import Pages
from app.ui.settings.search import FoundPage
from app.ui.settings.store_flow import StoreFlow
from app.ui.theme import S2, S3, S4, S5
from app.ui.typeface import px
from app.wallet.household_values import Member
from app.wallet.values import Actor

_LIST_WIDTH = 208


class SettingsPane(Pane):
    """Ctrl F searches. Every change counts at once; what cannot be undone has a page of its own."""

    pane_id: ClassVar[str] = "settings"
    icon_name: ClassVar[str] = "settings"
    rail_key: ClassVar[str | None] = "Ctrl+,"

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(services, background, parent)
        self._around: Around | None = None
        self._jobs: list[Job] = []
        self._farewell: Message | None = None
        self.search = SearchField(self.tr("Search the settings"), self.tr("Search"), name="settings-search")
        self.list = GroupList([(one.key, one.icon_name, one.name()) for one in KINDS])
        self.told, self.found = Notice(name="settings-told", parent=self), FoundPage()
        self._right, self._stack = PageStack(), PageStack()
        self.groups = Groups(services, background, self._right, self)
        self.pages = Pages(self._stack, self._build(), self._focus_front)
        self.notifier = Notifier(self)
        self.account_flow = AccountFlow(services, background, self.pages, self)
        self.household = HouseholdFlow(services, background, self.pages, self)
        self.store_flow = StoreFlow(services, background, self.pages, self)
        self._connect()

    def title(self) -> str:
        return self.tr("Settings")

    def _build(self) -> QWidget:
        self._right.addWidget(self.found)
        left = QWidget()
        left.setFixedWidth(max(px(_LIST_WIDTH), self.list.sizeHint().width()))
        left.setLayout(column(self.search, px(S3), self.list))
        right = column(self.told, self._right, spacing=px(S3))
        right.setStretch(1, 1)
        front = QWidget()
        whole = row(left, right, spacing=px(S5))
        whole.setStretch(1, 1)
        front.setLayout(whole)
        self.setLayout(column(self._stack, margins=(px(S5), px(S4), px(S3), px(S2))))
        return front

    def _connect(self) -> None:
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._focus_search)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.found.choose_first)
        self.found.chosen.connect(self._go_to)
        self.list.chosen.connect(self._choose)
        self.groups.page_wanted.connect(self._open_page)
        self.groups.work_wanted.connect(self._open_work)
        self.groups.notices_wanted.connect(self._show_notices)
        self.groups.leave_wanted.connect(self.household.open_leave)
        self.groups.usage_changed.connect(self._change)
        self.groups.trial_wanted.connect(self._try_reminder)
        self.groups.pane_wanted.connect(self.pane_wanted)
        self.groups.lock_wanted.connect(self.account_wanted)
        self.groups.grown.connect(self._find_again)
        for flow in (self.account_flow, self.household):
            flow.said.connect(self._say)
        self.account_flow.gone.connect(self.account_wanted)
        self.household.members_read.connect(self._show_members)
        self.store_flow.replaced.connect(self._leave_store)

    # What is made when it is first wanted

    @cached_property
    def notices_page(self) -> NoticesPage:
        page = NoticesPage()
        page.back_wanted.connect(self.pages.close)
        return page

    # What the window says

    def show_actor(self, actor: Actor | None) -> None:
        super().show_actor(actor)
        for job in self._jobs:
            job.drop()
        self._jobs, self._around = [], None
        self.pages.close()
        self.search.clear()
        self.told.clear()
        for flow in (self.account_flow, self.household, self.store_flow):
            flow.show_actor(actor)
        self.groups.show_actor(actor)
        if actor is not None:
            self.subline_changed.emit(self.tr("Saved as you change them"))
        elif self.groups.is_begun:
            self._open(AccountGroup.key)

    def refresh(self) -> None:
        if self.actor is None or not self.groups.is_begun:
            return
        if self.groups.current is not None:
            self.groups.current.begin()
        self.household.read()
        read = partial(read_around, self.services, self.actor)
        self._jobs = [*self._jobs[-3:], self.background.ask(read, self._show_around)]

    def entered(self) -> None:
        """What is behind the first look at it is made now."""
        if not self.groups.is_begun:
            self._open(AccountGroup.key)
            self.refresh()
        self.pages.focus()

    def left(self) -> None:
        """What was typed on a page is forgotten; long work goes on until it is stopped."""
        self.told.clear()
        self.search.clear()
        self.store_flow.stop()
        self.pages.close()

    def shut_down(self) -> None:
        self.groups.stop_making()
        self.store_flow.stop()
        self.notifier.close()

    # Groups and the search

    def _focus_front(self) -> None:
        if self.groups.current is not None:
            self.groups.current.focus_first()
        else:
            self.search.setFocus()

    def _focus_search(self) -> None:
        if self.pages.current is None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _choose(self, key: str) -> None:
        self.search.clear()
        self._open(key)

    def _open(self, key: str) -> None:
        self.told.clear()
        self.list.set_current(key)
        self.groups.open(key)

    def _find(self, words: str) -> None:
        if not words.strip():
            self.groups.stop_making()
            self.found.forget()
            if self._right.currentWidget() is self.found:
                self._open(AccountGroup.key)
            return
        self.told.clear()
        self.list.set_current(None)
        self.found.show_found(self.groups.found(words), words.strip())
        self._right.setCurrentWidget(self.found)

    def _find_again(self) -> None:
        self._find(self.search.text())

    def _go_to(self, group: Group, found: Place) -> None:
        self.search.clear()
        self._open(group.key)
        group.reach(found)

    # What is settled

    def _open_page(self, name: str) -> None:
        self.told.clear()
        if name == "join":
            self.household.open_join()
        else:
            self.account_flow.open(name)

    def _open_work(self, name: str) -> None:
        self.told.clear()
        self.store_flow.open(name)

    def _show_around(self, around: Around) -> None:
        self._around = around
        running = sum(one.next_due is not None for one in around.subscriptions)
        if self.groups.account is not None:
            self.groups.account.usage.show_settings(around.settings, running)

    def _show_members(self, members: Sequence[Member]) -> None:
        if self.groups.account is not None:
            self.groups.account.show_members(members)

    def _change(self, name: str, choice: str) -> None:
        """Written at once; a switch that was refused goes back."""
        if self.actor is not None:
            change = partial(self.services.change_settings, self.actor, {name: choice})
            work = partial(change, key=self.services.new_key())
            self.background.ask(work, self._changed, self._not_changed)

    def _changed(self, answer: object) -> None:
        if isinstance(answer, Refused):
            messages().show(answer)
        self.refresh()
        self.book_changed.emit()

    def _not_changed(self, problem: Exception) -> None:
        messages().show(problem)
        if self._around is not None:
            self._show_around(self._around)

    def _say(self, message: Message) -> None:
        self.told.show_message(message)

    def _try_reminder(self) -> None:
        title = self.tr("So a reminder looks")
        self.notifier.show([Told(title, self.tr("It names amounts and days, never a code."))])

    def _show_notices(self) -> None:
        self.background.ask(notices, self.notices_page.show_notices, lane=Lane.FREE)
        self.pages.open(self.notices_page)

    def _leave_store(self, message: Message) -> None:
        """The sign-in page asks who there is now; what happened is said on it after that."""
        self._farewell = message
        self.account_wanted.emit()
        self.background.ask(self.services.accounts, self._bid_farewell)

    def _bid_farewell(self, _: object) -> None:
        messages().raised.emit(self._farewell)
