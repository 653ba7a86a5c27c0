"""What an account changes of itself, step by step: password, recovery code, PIN, its end."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.outcomes import Refused
from app.ui.background import Background, Job
from app.ui.gate.account_steps import PasswordStep
from app.ui.gate.recovery import RecoveryStep
from app.ui.messages import Message, message_of
from app.ui.services import Services
from app.ui.settings.account_pages import ClosePage, PinPage, ProvePage
from app.ui.settings.form_page import FormPage
from app.ui.settings.pages import Pages
from app.ui.settings.proofs import refusal
from app.ui.settings.step_page import StepPage
from app.ui.settings.told import AccountClosed, NewRecovery
from app.ui.theme import Tone
from app.wallet.values import Actor

Form = TypeVar("Form", bound=FormPage)


class AccountFlow(QObject):
    """`said` carries a `Message` of what was done; `gone` when the account is closed."""

    said = Signal(object)
    gone = Signal()

    def __init__(
        self, services: Services, background: Background, pages: Pages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._pages = services, background, pages
        self._actor: Actor | None = None
        self._password = ""
        self._next: Callable[[Actor], None] = self._begin_password
        self._job: Job | None = None
        self._made: list[FormPage | StepPage] = []

    # The pages, each made when it is first wanted

    @cached_property
    def prove(self) -> ProvePage:
        return self._form(ProvePage(), self._prove)

    @cached_property
    def pin(self) -> PinPage:
        return self._form(PinPage(), self._set_pin)

    @cached_property
    def close(self) -> ClosePage:
        return self._form(ClosePage(), self._close)

    @cached_property
    def passwords(self) -> PasswordStep:
        return PasswordStep()

    @cached_property
    def recovery(self) -> RecoveryStep:
        return RecoveryStep()

    @cached_property
    def password_page(self) -> StepPage:
        return self._step(StepPage(self.passwords, name="password-page"), self._change_password)

    @cached_property
    def recovery_page(self) -> StepPage:
        return self._step(StepPage(self.recovery, name="recovery-page"), self._replace_recovery)

    def _form(self, page: Form, then: Callable[[], None]) -> Form:
        page.sent.connect(then)
        page.back_wanted.connect(self._back)
        self._made.append(page)
        return page

    def _step(self, page: StepPage, then: Callable[[], None]) -> StepPage:
        page.step.next_wanted.connect(then)
        page.step.back_wanted.connect(self._back)
        self._made.append(page)
        return page

    def show_actor(self, actor: Actor | None) -> None:
        self._actor = actor
        self.forget()

    def forget(self) -> None:
        """Nothing typed, proved or drawn is kept, and no answer is waited for."""
        self._password = ""
        if self._job is not None:
            self._job.drop()
        for page in self._made:
            page.forget()

    # What the settings ask for

    def open(self, name: str) -> None:
        """name: password, recovery, pin or close."""
        if self._actor is None:
            return
        self.forget()
        if name == "pin":
            self.pin.begin()
            self._pages.open(self.pin)
        elif name == "close":
            self.close.begin()
            self.close.show_account(self._actor.account)
            self._pages.open(self.close)
        else:
            self._ask_proof(name)

    def _ask_proof(self, name: str) -> None:
        self.prove.begin()
        if name == "password":
            self.prove.ask_for_password()
            self._next = self._begin_password
        else:
            self.prove.ask_for_recovery()
            self._next = self._begin_recovery
        self._pages.open(self.prove)

    def _back(self) -> None:
        self.forget()
        self._pages.close()

    # The password once more

    def _prove(self) -> None:
        if self._actor is not None:
            self._password = self.prove.password.text()
            self._next(self._actor)

    def _begin_password(self, actor: Actor) -> None:
        work = partial(self._services.prove, actor, self._password)
        self._job = self._background.ask(work, self._proved, self._prove_failed)

    def _begin_recovery(self, actor: Actor) -> None:
        work = partial(self._services.begin_recovery, actor, self._password)
        self._job = self._background.ask(work, self._show_recovery, self._prove_failed)

    def _proved(self, refused: Refused | None) -> None:
        if refused is not None:
            self.prove.show_problem(refusal(refused))
            return
        self.password_page.begin()
        self._pages.open(self.password_page)

    def _show_recovery(self, answer: NewRecovery | Refused) -> None:
        if isinstance(answer, Refused):
            self.prove.show_problem(refusal(answer))
            return
        self.recovery_page.begin()
        self._pages.open(self.recovery_page)
        self.recovery.show_code(answer.code, opens_store=answer.opens_store)

    def _prove_failed(self, problem: Exception) -> None:
        self.prove.show_problem(message_of(problem))

    # The deeds

    def _change_password(self) -> None:
        if self._actor is not None:
            self.password_page.set_busy(is_busy=True)
            change = partial(self._services.change_password, self._actor.account.login, self._password)
            work = partial(change, self.passwords.password, key=self._services.new_key())
            self._job = self._background.ask(work, self._password_changed, self._password_failed)

    def _password_changed(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self.password_page.show_problem(refusal(answer))
            return
        text = self.tr("From now on the new one counts. The recovery code stays the same.")
        self._done(self.tr("The password is changed"), text)

    def _password_failed(self, problem: Exception) -> None:
        self.password_page.show_problem(message_of(problem))

    def _replace_recovery(self) -> None:
        if self._actor is not None:
            self.recovery_page.set_busy(is_busy=True)
            replace = partial(self._services.replace_recovery, self._actor, self._password)
            work = partial(replace, self.recovery.code, key=self._services.new_key())
            self._job = self._background.ask(work, self._recovery_replaced, self._recovery_failed)

    def _recovery_replaced(self, answer: object) -> None:
        if isinstance(answer, Refused):
            self.recovery_page.show_problem(refusal(answer))
            return
        text = self.tr("The code before it opens nothing any more. It is not shown again.")
        self._done(self.tr("The new recovery code counts"), text)

    def _recovery_failed(self, problem: Exception) -> None:
        self.recovery_page.show_problem(message_of(problem))

    def _set_pin(self) -> None:
        if self._actor is not None:
            work = partial(self._services.set_pin, self._actor, self.pin.pin, key=self._services.new_key())
            self._job = self._background.ask(work, self._pin_set, self._pin_failed)

    def _pin_set(self, refused: Refused | None) -> None:
        if refused is not None:
            self.pin.show_problem(message_of(refused))
            return
        text = self.tr("A till asks for it when you pay there with the balance.")
        self._done(self.tr("The PIN is set"), text)

    def _pin_failed(self, problem: Exception) -> None:
        self.pin.show_problem(message_of(problem))

    def _close(self) -> None:
        if self._actor is not None:
            password, key = self.close.password.text(), self._services.new_key()
            work = partial(self._services.close_account, self._actor, password, key=key)
            self._job = self._background.ask(work, self._closed, self._close_failed)

    def _closed(self, answer: AccountClosed | Refused) -> None:
        if isinstance(answer, Refused):
            self.close.show_problem(refusal(answer))
        else:
            self._back()
            self.gone.emit()

    def _close_failed(self, problem: Exception) -> None:
        self.close.show_problem(message_of(problem))

    def _done(self, title: str, text: str) -> None:
        self._back()
        self.said.emit(Message(Tone.SUCCESS, title, text))
