"""The screens of the window around the panes."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from app.outcomes import KEY_MISSING, Fault
from app.ui.background import Background
from app.ui.main_window import MainWindow
from app.ui.services import StoreState
from app.wallet.values import Account, AccountId, Role
from tests.ui.fakes import GERMANY, PASSWORD, FakeServices, euro, one_balance, some_movements
from tests.ui.screens import Screen


def make_window(services: FakeServices, *, pending_code: str | None = None) -> MainWindow:
    """The window with its work done at once; the store is opened."""
    window = unopened(services, pending_code=pending_code)
    window.door.open_store()
    return window


def unopened(services: FakeServices, *, pending_code: str | None = None) -> MainWindow:
    """The window as it is first painted, and stays: opening does not follow by itself."""
    window = MainWindow(lambda: services, Background(inline=True), pending_code=pending_code)
    window.first_painted.disconnect(window.door.open_store)
    return window


def signed_in(services: FakeServices | None = None, pane: str = "balance") -> MainWindow:
    window = make_window(services or FakeServices())
    sign_in(window)
    assert window.shell is not None
    window.shell.go_to(pane)
    return window


def sign_in(window: MainWindow, password: str = PASSWORD) -> None:
    page = window.door.sign_in_page
    page.password.setText(password)
    page.sign_in.click()


def type_into(window: MainWindow, name: str, text: str) -> None:
    field = window.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)


def sign_in_page() -> MainWindow:
    window = make_window(FakeServices(), pending_code="5 3 N V")
    type_into(window, "password", PASSWORD)
    return window


def sign_in_refused() -> MainWindow:
    window = make_window(FakeServices())
    sign_in(window, "not it")
    return window


def recovering() -> MainWindow:
    window = make_window(FakeServices())
    window.door.sign_in_page.recover.click()
    type_into(window, "recover-code", "N3QX-K8WD-72MT-HV5P-R4JC")
    type_into(window, "recover-password", PASSWORD)
    type_into(window, "recover-password-again", PASSWORD)
    return window


def store_missing() -> MainWindow:
    services = FakeServices()
    services.fault = Fault(KEY_MISSING, where="keyring (tillfold)")
    return make_window(services)


def opening() -> MainWindow:
    return unopened(FakeServices())


def new_store() -> MainWindow:
    services = FakeServices()
    services.people.clear()
    services.state = StoreState.NEW
    return make_window(services)


def first_run_password() -> MainWindow:
    window = new_store()
    type_into(window, "new-name", "Mara Lindqvist")
    window.door.first_run.account.go_on.click()
    type_into(window, "new-password", PASSWORD)
    type_into(window, "new-password-again", "correct")
    return window


def first_run_recovery() -> MainWindow:
    window = first_run_password()
    type_into(window, "new-password-again", PASSWORD)
    window.door.first_run.passwords.go_on.click()
    type_into(window, "second-group", "H7KP")
    type_into(window, "last-group", "N6")
    return window


def poor() -> FakeServices:
    services = FakeServices()
    services.wallets = [one_balance(GERMANY, "DE", euro("0"))]
    services.movements = {GERMANY: []}
    return services


def rich() -> FakeServices:
    """Three wallets, long amounts, a long name."""
    services = FakeServices()
    name = "Alexandra-Maria Freifrau von Hohenstaufen"
    services.people.insert(0, Account(AccountId(9), "alexandra", name, Role.HOLDER, "DE", "EUR"))
    services.wallets[0] = one_balance(GERMANY, "DE", euro("1234567.89"), euro("10.00"))
    services.wallets.append(one_balance(services.wallets[1].wallet, "UK", services.wallets[1].total))
    services.movements[GERMANY] = some_movements(214)
    return services


def _screen(name: str, build: Callable[[], MainWindow], *controls: str, in_frame: bool = False) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame)


SCREENS = [
    _screen("opening", opening),
    _screen("store-missing", store_missing, "try-again", "store-recovery-code"),
    _screen(
        "sign-in",
        sign_in_page,
        "account-list",
        "password",
        "password-reveal",
        "sign-in",
        "use-recovery",
        "new-account",
    ),
    _screen(
        "sign-in-refused",
        sign_in_refused,
        "account-list",
        "password",
        "password-reveal",
        "use-recovery",
        "new-account",
    ),
    _screen(
        "recover-account",
        recovering,
        "recover-code",
        "recover-password",
        "recover-password-reveal",
        "recover-password-again",
        "recover-password-again-reveal",
        "recover-back",
        "recover-deed",
    ),
    _screen("first-run-account", new_store, "new-name", "new-login", "new-region"),
    _screen(
        "first-run-password",
        first_run_password,
        "new-password",
        "new-password-reveal",
        "new-password-again",
        "new-password-again-reveal",
        "password-step-back",
    ),
    _screen(
        "first-run-recovery",
        first_run_recovery,
        "print-code",
        "second-group",
        "last-group",
        "recovery-step-back",
    ),
]
