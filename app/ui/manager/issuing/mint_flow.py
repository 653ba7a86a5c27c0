"""Minting, step by step: what is wanted, the work with its progress, and what came of it."""

from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.codes.programme import ProgrammeBook
from app.counter.mint_values import Minted
from app.outcomes import Refused
from app.ui.background import Background, Lane
from app.ui.manager.desk_flow import WorkFlow
from app.ui.manager.issuing.folder import ask_folder
from app.ui.manager.issuing.mint_page import MintPage
from app.ui.manager.issuing.preferences import IssuePreferences
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

translate = QCoreApplication.translate


class MintFlow(WorkFlow):
    """`minted` carries the name of the batch that is there now; `changed` when one was begun that is not.
    What is being minted while somebody leaves is finished: it was ordered."""

    minted = Signal(str)

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(services, background, pages, parent)
        self._preferences = IssuePreferences()

    @cached_property
    def page(self) -> MintPage:
        """Made when it is first wanted."""
        stopping = translate(
            "Issuing", "It stops: what was made is being scrapped, so that nothing half done is left."
        )
        page = self._work_form(MintPage(), self._mint, stopping)
        page.folder_wanted.connect(self._ask_folder)
        return page

    def begin(self, actor: Actor) -> None:
        self._actor = actor
        self._ask(partial(self._options, actor), self._open)

    def _options(self, actor: Actor) -> tuple[ProgrammeBook, tuple[str, ...]] | Refused:
        """On a worker."""
        stores = self._services.store_names(actor)
        return stores if isinstance(stores, Refused) else (self._services.programmes(), stores)

    def _open(self, answer: tuple[ProgrammeBook, tuple[str, ...]] | Refused) -> None:
        if isinstance(answer, Refused):
            self._fail(answer)
        elif self._actor is not None:
            self.page.begin()
            self.page.show_book(*answer, self._preferences.folder)
            self.page.prefer(self._actor.account.region)
            self._pages.open(self.page)

    def _mint(self) -> None:
        order = self.page.order
        if order is None or self._actor is None:
            return
        key = self._key.of(order)
        self._preferences.folder = str(order.folder)
        doing = translate("Issuing", "{done} of {count} cards are made. Tills go on.")
        goes_on = self._begin_work(self.page, order.count, doing).goes_on
        mint = partial(self._services.mint, self._actor, order, key=key, goes_on=goes_on)
        self._ask(mint, self._answer, self._fail_mint, lane=Lane.FREE)

    def _answer(self, answer: Minted | Refused | None) -> None:
        self._work = None
        self._key.forget()
        if isinstance(answer, Minted):
            self.page.forget()
            self.minted.emit(answer.name)
            return
        if answer is None:
            self.page.show_stopped()
        else:
            self.page.show_problem(message_of(answer))
        self.changed.emit()

    def _fail_mint(self, problem: Exception) -> None:
        """What was typed stays; sent again as it is, it goes by the same key."""
        self._work = None
        self.page.show_problem(message_of(problem))
        self.changed.emit()

    def _ask_folder(self) -> None:
        ask_folder(self._pages.window, self.page.folder)
