"""The way in: opens the store, asks who is there, makes the first account. Ends with somebody signed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.outcomes import KEY_MISSING, Fault, Refused
from app.ui.background import Background
from app.ui.fade import FadingPages
from app.ui.gate import pins
from app.ui.gate.frame import GatePage
from app.ui.gate.store_page import StorePage
from app.ui.messages import Message, message_of
from app.ui.services import Services, StoreState

if TYPE_CHECKING:  # the pages that follow the first one are imported when they are needed
    from app.ui.gate.first_run import FirstRun, NewAccount
    from app.ui.gate.recover_page import RecoverPage
    from app.ui.gate.sign_in import SignInPage
    from app.wallet.values import Account, Actor

    Here = tuple[Sequence[Account], str]
    Needs = tuple[Sequence[tuple[str, str]], str]


def _make_and_open(
    factory: Callable[[], Services], keep: Callable[[Services], None]
) -> tuple[Services, StoreState]:
    """On the worker: both the making and the opening import much, so not before the first paint.

    The page that comes next is imported here too: the window must not stand still for it.
    """
    services = factory()
    keep(services)
    state = services.open()
    import app.ui.gate.first_run
    import app.ui.gate.sign_in  # noqa: F401

    return services, state


def _recover_and_open(services: Services, code: str) -> tuple[Services, StoreState] | Refused:
    """On the worker: the recovery code brings the key back, or is refused."""
    import app.ui.gate.first_run
    import app.ui.gate.sign_in  # noqa: F401

    refused = services.recover_store_key(code)
    return refused or (services, services.open())


def _recover_and_sign_in(services: Services, login: str, code: str, new: str, key: str) -> Actor | Refused:
    recovered = services.recover_account(login, code, new, key=key)
    return recovered if isinstance(recovered, Refused) else services.sign_in(login, new)


def _who_is_here(services: Services) -> Here:
    """On the worker: naming the place imports what knows the system's folders."""
    return services.accounts(), services.place()


def _first_run_needs(services: Services) -> Needs:
    return services.regions(), services.new_recovery_code()


class Door(FadingPages):
    """`opened` gives the services once; `signed_in` the actor, each time."""

    opened = Signal(object)
    signed_in = Signal(object)

    def __init__(
        self, factory: Callable[[], Services], background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._factory, self._background = factory, background
        self._services: Services | None = None
        self._unopened: Services | None = None
        self._last_login: str | None = None
        self._till, self._had_staff = "", False
        self._is_new = False
        self._is_waiting = False
        self._sign_in_page: SignInPage | None = None
        self._first_run: FirstRun | None = None
        self.store_page = StorePage()
        self.addWidget(self.store_page)
        self.store_page.again_wanted.connect(self.open_store)
        self.store_page.recovery_wanted.connect(self._recover_key)

    @property
    def sign_in_page(self) -> SignInPage:
        """Made when it is first needed."""
        return self._ready_sign_in()

    def _ready_sign_in(self) -> SignInPage:
        if self._sign_in_page is None:
            from app.ui.gate.sign_in import SignInPage

            self._sign_in_page = SignInPage()
            self._sign_in_page.sign_in_wanted.connect(self._sign_in)
            self._sign_in_page.new_account_wanted.connect(self._ask_needs)
            self._sign_in_page.recover_wanted.connect(self._begin_recovery)
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
        before = self.currentWidget()
        if isinstance(before, GatePage) and before is not page:
            before.forget()
        self.turn_to(page)
        page.entered()

    # The store

    def open_store(self) -> None:
        self.store_page.show_opening()
        self._go_to(self.store_page)
        self._background.ask(
            partial(_make_and_open, self._factory, self._keep), self._store_opened, self._failed
        )

    def _keep(self, services: Services) -> None:
        """Called by the worker before the store is opened: what fails then may be mended with these."""
        self._unopened = services

    def _failed(self, problem: Exception) -> None:
        self.store_page.show_problem(message_of(problem))
        if isinstance(problem, Fault) and problem.outcome is KEY_MISSING and self._unopened is not None:
            self.store_page.show_recovery()
        self._go_to(self.store_page)

    def _recover_key(self, code: str) -> None:
        if self._unopened is not None:
            work = partial(_recover_and_open, self._unopened, code)
            self._background.ask(work, self._key_recovered, self._failed)

    def _key_recovered(self, answer: tuple[Services, StoreState] | Refused) -> None:
        if isinstance(answer, Refused):
            self.store_page.show_refused(message_of(answer))
        else:
            self._store_opened(answer)

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
            self._background.ask(partial(_who_is_here, self._services), self._show_sign_in, self._failed)
            self._ready_sign_in()  # while the worker asks

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Say on the sign-in page that a code came before anybody signed in."""
        self._is_waiting = is_waiting
        if self._sign_in_page is not None:
            self._sign_in_page.show_waiting(is_waiting=is_waiting)

    def _show_sign_in(self, here: Here) -> None:
        accounts, place = here
        self._till = pins.till_here() if self._had_staff else ""  # it may have been chosen since
        self.sign_in_page.set_till(is_till=bool(self._till))
        self.sign_in_page.show_accounts(accounts, self._last_login, place)
        self.sign_in_page.show_waiting(is_waiting=self._is_waiting)
        self._go_to(self.sign_in_page)

    def _sign_in(self, login: str, password: str) -> None:
        if self._services is not None:
            self._last_login = login
            work = partial(self._services.sign_in, login, password)
            if self._till and self.sign_in_page.takes_pin:
                work = partial(pins.sign_in, self._services, login, password, self._till)
            self._background.ask(work, self._answered, self._sign_in_failed)

    def _answered(self, answer: Actor | Refused) -> None:
        if isinstance(answer, Refused):
            self.sign_in_page.show_problem(message_of(answer))
            if self.currentWidget() is not self.sign_in_page:
                self.ask_accounts()
            return
        self.sign_in_page.forget()
        self._had_staff = self._had_staff or pins.takes_pin(answer.account)
        if self._first_run is not None:
            self._first_run.forget()
        self.signed_in.emit(answer)

    def _sign_in_failed(self, problem: Exception) -> None:
        self.sign_in_page.show_problem(message_of(problem))

    # Another password, by the recovery code

    @cached_property
    def recover_page(self) -> RecoverPage:
        """Made when it is first needed."""
        from app.ui.gate.recover_page import RecoverPage

        page = RecoverPage()
        page.recover_wanted.connect(self._recover_account)
        page.back_wanted.connect(self._leave_recovery)
        self.addWidget(page)
        return page

    def _begin_recovery(self, account: Account) -> None:
        self.recover_page.begin(account)
        self._go_to(self.recover_page)

    def _leave_recovery(self) -> None:
        self.recover_page.forget()
        self.ask_accounts()

    def _recover_account(self, login: str, code: str, new: str) -> None:
        if self._services is not None:
            key = self._services.new_key()
            work = partial(_recover_and_sign_in, self._services, login, code, new, key)
            self._background.ask(work, self._recovered, self._recovery_failed)

    def _recovered(self, answer: Actor | Refused) -> None:
        if isinstance(answer, Refused):
            self.recover_page.show_problem(message_of(answer))
            return
        self.recover_page.forget()
        self._last_login = answer.account.login
        self._answered(answer)

    def _recovery_failed(self, problem: Exception) -> None:
        self.recover_page.show_problem(message_of(problem))

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
