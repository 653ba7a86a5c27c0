"""The screens of staff and stores."""

from collections.abc import Callable

from app.outcomes import ALREADY_THERE, LAST_MANAGER, NOT_FOUND, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.staff.front import STORES
from app.ui.manager.staff.pane import StaffPane
from tests.ui.fake_counter import DANA, THEO
from tests.ui.fakes import MARA, FakeServices
from tests.ui.screens import Screen
from tests.ui.screens_shell import signed_in

FRAME = (
    "rail-counter", "rail-review", "rail-issue", "rail-promotions", "rail-reports", "rail-staff",
)  # fmt: skip
BAR = (*FRAME, "view-staff", "view-stores")
TEAM = (*BAR, "staff-give", "staff-hire", "staff-table")
SHOPS = (*BAR, "store-add", "stores-table")
HIRE = (
    "hire-name", "hire-login", "hire-role", "hire-region", "hire-password", "hire-password-reveal",
    "hire-password-again", "hire-password-again-reveal", "hire-page-back",
)  # fmt: skip
STORE = ("store-page-name", "store-page-zone", "store-page-back", "store-page-deed")


def staffing(services: FakeServices | None = None) -> tuple[MainWindow, StaffPane]:
    """The window with a manager at the staff."""
    services = services or FakeServices()
    services.people = [DANA, THEO, MARA]
    window = signed_in(services, "staff")
    assert window.shell is not None
    pane = window.shell.pane("staff")
    assert isinstance(pane, StaffPane)
    return window, pane


def team() -> MainWindow:
    return staffing()[0]


def member(login: str) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = staffing()
        window.show()
        pane.front.look_at_member(login)
        return window

    return build


def locked() -> MainWindow:
    window, pane = staffing()
    window.show()
    pane.front.look_at_member("theo")
    pane.front.member.lock.click()
    return window


def last_manager() -> MainWindow:
    services = FakeServices()
    window, pane = staffing(services)
    services.on_change = Refused(LAST_MANAGER, {"login": "dana"})
    window.show()
    pane.front.look_at_member("theo")
    pane.front.member.lock.click()
    return window


def fill_hire(pane: StaffPane) -> None:
    pane.front.hire.click()
    page = pane.staff.hire_page
    page.person.setText("Nora Falk")
    for field in (page.secret.first, page.secret.second):
        field.setText("till at the harbour")


def hire(*, filled: bool = False, taken: bool = False) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        services = FakeServices()
        window, pane = staffing(services)
        pane.front.hire.click()
        if filled or taken:
            fill_hire(pane)
        if taken:
            services.on_change = Refused(ALREADY_THERE, {"what": "login"})
            pane.staff.hire_page.deed.click()
        return window

    return build


def hired() -> MainWindow:
    window, pane = staffing()
    fill_hire(pane)
    pane.staff.hire_page.deed.click()
    return window


def role(*, unknown: bool = False) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        services = FakeServices()
        window, pane = staffing(services)
        pane.front.give.click()
        pane.staff.role_page.login.setText("mara")
        if unknown:
            services.on_change = Refused(NOT_FOUND, {"what": "account"})
            pane.staff.role_page.deed.click()
        return window

    return build


def stores(look_at: str = "") -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window, pane = staffing()
        window.show()
        pane.front.chips[STORES].click()
        if look_at:
            pane.front.look_at_store(look_at)
        return window

    return build


def new_store() -> MainWindow:
    window, pane = staffing()
    pane.front.chips[STORES].click()
    pane.front.add_store.click()
    pane.stores.store_page.name.setText("Leipzig Markt")
    pane.stores.store_page.zone.setCurrentText("Europe/Berlin")
    return window


def change_store() -> MainWindow:
    window, pane = staffing()
    window.show()
    pane.front.chips[STORES].click()
    pane.front.look_at_store("Berlin Mitte")
    pane.front.store.change.click()
    return window


def new_till() -> MainWindow:
    window, pane = staffing()
    window.show()
    pane.front.chips[STORES].click()
    pane.front.look_at_store("Hamburg Hafen")
    pane.front.store.add_till.click()
    pane.stores.till_page.till.setText("till-3")
    return window


def address(*lines: str) -> Callable[[], MainWindow]:
    """The page of an address with these lines typed into it."""

    def build() -> MainWindow:
        window, pane = staffing()
        window.show()
        pane.front.chips[STORES].click()
        pane.front.look_at_store("Berlin Mitte")
        pane.front.store.address.click()
        for field, line in zip(pane.stores.address_page.lines, lines, strict=False):
            field.setText(line)
        return window

    return build


def address_kept() -> MainWindow:
    window = address(*ADDRESS)()
    _staff_of(window).stores.address_page.deed.click()
    return window


def label(text: str = "") -> Callable[[], MainWindow]:
    """The page of what people read of a till."""

    def build() -> MainWindow:
        window, pane = staffing()
        window.show()
        pane.front.chips[STORES].click()
        pane.front.look_at_store("Berlin Mitte")
        pane.front.store.label.click()
        pane.stores.label_page.label.setText(text)
        return window

    return build


def label_taken() -> MainWindow:
    services = FakeServices()
    window, pane = staffing(services)
    window.show()
    pane.front.chips[STORES].click()
    pane.front.look_at_store("Berlin Mitte")
    pane.front.store.label.click()
    services.on_change = Refused(ALREADY_THERE, {"what": "till"})
    pane.stores.label_page.label.setText("Till by the door")
    pane.stores.label_page.deed.click()
    return window


def label_kept() -> MainWindow:
    window = label("Till by the door")()
    _staff_of(window).stores.label_page.deed.click()
    return window


def _staff_of(window: MainWindow) -> StaffPane:
    assert window.shell is not None
    pane = window.shell.pane("staff")
    assert isinstance(pane, StaffPane)
    return pane


def till_added() -> MainWindow:
    window = new_till()
    _staff_of(window).stores.till_page.deed.click()
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)


CLOSE = "member-close"
OF_CLERK = (CLOSE, "make-manager", "make-holder")
OF_STORE = ("store-close", "store-change", "store-address", "store-add-till")
WITH_TILL = (*OF_STORE, "store-label")
ADDRESS = ("Marktstraße 1, Hinterhof", "10115 Berlin", "Tel. 030 1234567", "USt-IdNr. DE123456789")
LINES = ("address-1", "address-2", "address-3", "address-4", "address-page-back", "address-page-deed")
LABEL = ("label-till", "label-text", "label-page-back", "label-page-deed")
SCREENS: list[Screen] = [
    _screen("staff", team, *TEAM),
    _screen("staff-clerk", member("theo"), *TEAM, *OF_CLERK, "take-pin", "lock-member"),
    _screen("staff-locked", member("ines"), *TEAM, *OF_CLERK, "unlock-member"),
    _screen("staff-paused", member("paul"), *TEAM, *OF_CLERK, "take-pin", "lock-member", "unlock-member"),
    _screen("staff-own", member("dana"), *TEAM, CLOSE, "take-pin"),
    _screen("staff-lock-done", locked, *TEAM, *OF_CLERK, "take-pin", "unlock-member"),
    _screen("staff-refused", last_manager, *TEAM, *OF_CLERK, "take-pin", "lock-member"),
    _screen("staff-hire", hire(), *FRAME, *HIRE),
    _screen("staff-hire-filled", hire(filled=True), *FRAME, *HIRE, "hire-page-deed"),
    _screen(
        "staff-hire-taken", hire(taken=True), *FRAME, *HIRE, "hire-page-deed"),
    _screen("staff-hired", hired, *FRAME, "hired-print", "hired-done"),
    _screen("staff-role", role(), *FRAME, "role-login", "role-role", "role-page-back", "role-page-deed"),
    _screen(
        "staff-role-unknown", role(unknown=True), *FRAME, "role-login", "role-role", "role-page-back",
        "role-page-deed",
    ),
    _screen("stores", stores(), *SHOPS),
    _screen("stores-store", stores("Berlin Mitte"), *SHOPS, *WITH_TILL),
    _screen("stores-no-till", stores("Hamburg Hafen"), *SHOPS, *OF_STORE),
    _screen("stores-new", new_store, *FRAME, *STORE),
    _screen("stores-change", change_store, *FRAME, *STORE),
    _screen("stores-new-till", new_till, *FRAME, "till-name", "till-page-back", "till-page-deed"),
    _screen("stores-till-added", till_added, *SHOPS, *WITH_TILL),
    _screen("stores-address", address(), *FRAME, *LINES),
    _screen("stores-address-filled", address(*ADDRESS), *FRAME, *LINES),
    _screen("stores-address-kept", address_kept, *SHOPS, *WITH_TILL),
    _screen("stores-label", label(), *FRAME, *LABEL),
    _screen("stores-label-taken", label_taken, *FRAME, *LABEL),
    _screen("stores-label-kept", label_kept, *SHOPS, *WITH_TILL),
]  # fmt: skip
