"""The household: who is in it, joining with both passwords, leaving alone."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal

from app.outcomes import Refused
from app.ui.background import Background, Job
from app.ui.messages import Message, message_of
from app.ui.services import Services
from app.ui.settings.account_pages import JoinPage, LeavePage
from app.ui.settings.pages import Pages
from app.ui.settings.proofs import joint_refusal
from app.ui.theme import Tone
from app.wallet.household_values import Housemate, Member
from app.wallet.values import Actor


class HouseholdFlow(QObject):
    """`members_read` carries the members; `said` a `Message` of what was done."""

    members_read = Signal(object)
    said = Signal(object)

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._pages = services, background, pages
        self._actor: Actor | None = None
        self._leaving: Member | None = None
        self._jobs: list[Job] = []

    @cached_property
    def join_page(self) -> JoinPage:
        """Made when it is first wanted, as the other one."""
        page = JoinPage()
        page.sent.connect(self._join)
        page.back_wanted.connect(self._back)
        return page

    @cached_property
    def leave_page(self) -> LeavePage:
        page = LeavePage()
        page.sent.connect(self._leave)
        page.back_wanted.connect(self._back)
        return page

    def show_actor(self, actor: Actor | None) -> None:
        for job in self._jobs:
            job.drop()
        self._actor, self._leaving, self._jobs = actor, None, []

    def read(self) -> None:
        if self._actor is not None:
            work = partial(self._services.housemates, self._actor)
            self._ask(self._background.ask(work, self._show))

    def _show(self, members: Sequence[Member]) -> None:
        self.members_read.emit(members)

    def open_join(self) -> None:
        if self._actor is not None:
            self.join_page.begin()
            self.join_page.show_account(self._actor.account)
            self._pages.open(self.join_page)

    def open_leave(self, one: Member) -> None:
        self._leaving = one
        self.leave_page.begin()
        self.leave_page.show_member(one)
        self._pages.open(self.leave_page)

    def _back(self) -> None:
        self._pages.close()

    def _join(self) -> None:
        if self._actor is not None:
            page, key = self.join_page, self._services.new_key()
            join = partial(self._services.join_household, self._actor, page.mine.text())
            work = partial(join, page.other.text().strip(), page.theirs.text(), key=key)
            self._ask(self._background.ask(work, self._joined, self._not_joined))

    def _joined(self, answer: Housemate | Refused) -> None:
        if isinstance(answer, Refused):
            self.join_page.show_problem(joint_refusal(answer))
            return
        text = self.tr("Of a card that one of you has redeemed, the other is told so.")
        self._done(self.tr("You and {name} live together").format(name=answer.name), text)

    def _not_joined(self, problem: Exception) -> None:
        self.join_page.show_problem(message_of(problem))

    def _leave(self) -> None:
        if self._actor is not None and self._leaving is not None:
            leave = partial(self._services.leave_household, self._actor, self._leaving.login)
            work = partial(leave, key=self._services.new_key())
            self._ask(self._background.ask(work, self._left, self._not_left))

    def _left(self, answer: Housemate | Refused) -> None:
        if isinstance(answer, Refused):
            self.leave_page.show_problem(message_of(answer))
            return
        self._done(self.tr("You and {name} live apart").format(name=answer.name), "")

    def _not_left(self, problem: Exception) -> None:
        self.leave_page.show_problem(message_of(problem))

    def _done(self, title: str, text: str) -> None:
        self._pages.close()
        self.said.emit(Message(Tone.SUCCESS, title, text))
        self.read()

    def _ask(self, job: Job) -> None:
        self._jobs = [*self._jobs[-3:], job]
