"""The way in: opens the store, asks who is there, makes the first account. Ends with somebody signed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.outcomes import Refused
from app.ui.background import Background
from app.ui.fade import FadingStack
from app.ui.gate.frame import GatePage
from app.ui.gate.store_page import StorePage
from app.ui.messages import Message, message_of
from app.ui.services import Services, StoreState

if TYPE_CHECKING:  # the pages that follow the first one are imported when they are needed
    from app.ui.gate.first_run import FirstRun, NewAccount
    from app.ui.gate.sign_in import SignInPage
    from app.wallet.values import Account, Actor

    Needs = tuple[Sequence[tuple[str, str]], str]


def _make_and_open(factory: Callable[[], Services]) -> tuple[Services, StoreState]:
    """On the worker: both the making and the opening import much, so not before the first paint.

    The page that comes next is imported here too: the window must not stand still for it.
    """
    services = factory()
    state = services.open()
    import app.ui.gate.first_run
    import app.ui.gate.sign_in  # noqa: F401

    return services, state


def _first_run_needs(services: Services) -> Needs:
    return services.regions(), services.new_recovery_code()


class Door(FadingStack):
    """`opened` gives the services once; `signed_in` the actor, each time."""

    opened = Signal(object)
    signed_in = Signal(object)

    def __init__(
        self, factory: Callable[[], Services], background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._factory, self._background = factory, background
        self._services: Services | None = None
        self._last_login: str | None = None
        self._is_new = False
        self._is_waiting = False
        self._sign_in_page: SignInPage | None = None
        self._first_run: FirstRun | None = None
        self.store_page = StorePage()
        self.addWidget(self.store_page)
        self.store_page.again_wanted.connect(self.open_store)

    @property
    def sign_in_page(self) -> SignInPage:
        """Made when it is first needed."""
        if self._sign_in_page is None:
            from app.ui.gate.sign_in import SignInPage

            self._sign_in_page = SignInPage()
            self._sign_in_page.sign_in_wanted.connect(self._sign_in)
            self._sign_in_page.new_account_wanted.connect(self._ask_needs)
            self.addWidget(self._sign_in_page)
        return self._sign_in_page

    @property
    def first_run(self) -> FirstRun:
        """Made when it is first needed."""
        return self._ready_first_run()

    def _ready_first_run(self) -> FirstRun:
        if self._first_run is None:
            from app.ui.gate.first_run import FirstRun

            self._first_run = FirstRun()
            self._first_run.create_wanted.connect(self._create)
            self._first_run.cancelled.connect(self.ask_accounts)
            self.addWidget(self._first_run)
        return self._first_run

    def _go_to(self, page: GatePage) -> None:
        self.turn_to(page)
        page.entered()

    # The store

    def open_store(self) -> None:
        self.store_page.show_opening()
        self._go_to(self.store_page)
        self._background.ask(partial(_make_and_open, self._factory), self._store_opened, self._failed)

    def _failed(self, problem: Exception) -> None:
        self.store_page.show_problem(message_of(problem))
        self._go_to(self.store_page)

    def _store_opened(self, answer: tuple[Services, StoreState]) -> None:
        self._services, state = answer
        self._is_new = state is StoreState.NEW
        self.opened.emit(self._services)
        if self._is_new:
            self._ask_needs()
        else:
            self.ask_accounts()

    def show_message(self, message: Message) -> None:
        """Something nobody expected, said on the page that is open."""
        page = self.currentWidget()
        if isinstance(page, GatePage):
            page.show_problem(message)

    # Signing in

    def ask_accounts(self) -> None:
        if self._services is not None:
            self._background.ask(self._services.accounts, self._show_sign_in, self._failed)

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say on the sign-in page that a code came before anybody signed in."""
        self._is_waiting = is_waiting
        if self._sign_in_page is not None:
            self._sign_in_page.show_waiting(is_waiting=is_waiting)

    def _show_sign_in(self, accounts: Sequence[Account]) -> None:
        place = self._services.place() if self._services is not None else ""
        self.sign_in_page.show_accounts(accounts, self._last_login, place)
        self.sign_in_page.show_waiting(is_waiting=self._is_waiting)
        self._go_to(self.sign_in_page)

    def _sign_in(self, login: str, password: str) -> None:
        if self._services is not None:
            self._last_login = login
            work = partial(self._services.sign_in, login, password)
            self._background.ask(work, self._answered, self._sign_in_failed)

    def _answered(self, answer: Actor | Refused) -> None:
        if isinstance(answer, Refused):
            self.sign_in_page.show_problem(message_of(answer))
            if self.currentWidget() is not self.sign_in_page:
                self.ask_accounts()
            return
        self.sign_in_page.forget()
        if self._first_run is not None:
            self._first_run.forget()
        self.signed_in.emit(answer)

    def _sign_in_failed(self, problem: Exception) -> None:
        self.sign_in_page.show_problem(message_of(problem))

    # The first account, or one more

    def _ask_needs(self) -> None:
        if self._services is not None:
            self._background.ask(partial(_first_run_needs, self._services), self._begin, self._failed)
            self._ready_first_run()  # while the worker gets what it needs

    def _begin(self, needs: Needs) -> None:
        regions, recovery_code = needs
        self.first_run.begin(regions, recovery_code, may_cancel=not self._is_new)
        self._go_to(self.first_run)

    def _create(self, new: NewAccount) -> None:
        if self._services is not None:
            work = partial(
                self._services.create_account,
                login=new.login,
                name=new.name,
                region=new.region,
                password=new.password,
                recovery_code=new.recovery_code,
            )
            self._background.ask(work, self._created, self._create_failed)

    def _created(self, answer: Account | Refused) -> None:
        if isinstance(answer, Refused):
            self.first_run.show_problem(message_of(answer))
            return
        self._is_new = False
        self._sign_in(answer.login, self.first_run.password)

    def _create_failed(self, problem: Exception) -> None:
        self.first_run.show_problem(message_of(problem))
