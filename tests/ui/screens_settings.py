"""The screens of the settings pane."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from app.outcomes import NOT_FOUND, Refused
from app.ui.main_window import MainWindow
from app.ui.paper.preferences import PaperPreferences
from app.ui.paper.stock import Paper
from app.ui.settings.pane import SettingsPane
from app.ui.settings.told import Checked, WhatIsWrong
from app.wallet.household_values import Member
from app.wallet.values import Role
from tests.ui.fake_book import some_subscriptions
from tests.ui.fake_settings import MORNING
from tests.ui.fakes import MARA, PASSWORD, FakeServices
from tests.ui.looking import settle
from tests.ui.screens import Screen
from tests.ui.screens_shell import signed_in

LIST = (
    "settings-search",
    "group-account",
    "group-look",
    "group-camera",
    "group-printing",
    "group-safety",
    "group-reminders",
    "group-store",
    "group-about",
)
KEEPER = ("rail-counter", "rail-review", "rail-issue", "rail-promotions", "rail-reports", "rail-staff")
"""What stands in the rail of who keeps the store besides."""
ACCOUNT = (
    "settings-password",
    "settings-recovery",
    "settings-pin",
    "settings-join",
    "use-orders",
    "use-one_click",
    "use-subscriptions",
    "settings-close",
)


def lived() -> FakeServices:
    """Mara lives with Jonas, and has two cameras."""
    services = FakeServices()
    services.members = [Member("jonas", "Jonas Lindqvist", MORNING)]
    services.camera_names = ("USB camera", "Camera at work")
    services.subscribed = some_subscriptions()
    return services


def kept() -> FakeServices:
    """Mara keeps the store."""
    services = lived()
    services.people[0] = replace(MARA, role=Role.MANAGER)
    return services


def settings(group: str = "account", services: FakeServices | None = None) -> tuple[MainWindow, SettingsPane]:
    window = signed_in(services or lived(), "settings")
    assert window.shell is not None
    pane = window.shell.pane("settings")
    assert isinstance(pane, SettingsPane)
    pane.list.chosen.emit(group)
    return window, pane


def only(group: str, services: FakeServices | None = None) -> Callable[[], MainWindow]:
    return lambda: settings(group, services)[0]


def fill(window: MainWindow, **texts: str) -> None:
    for name, text in texts.items():
        field = window.findChild(QLineEdit, name.replace("_", "-"))
        assert field is not None
        field.setText(text)


def printing_pages() -> MainWindow:
    """Receipts on the same paper as everything else, on a printer that is switched off just now."""
    kept = PaperPreferences()
    kept.paper = Paper.A4
    kept.keep_printer(Paper.A4, "Office printer on the second floor")
    return settings("printing")[0]


def searched() -> MainWindow:
    window, pane = settings()
    for _ in LIST:
        pane.groups.grow()
    pane.search.setText("code")
    for _ in pane.groups.found("code"):  # a line comes with each turn of the event loop
        settle()
    return window


def searched_in_vain() -> MainWindow:
    window, pane = settings()
    pane.search.setText("fax machine")
    return window


def proving() -> MainWindow:
    window, pane = settings()
    pane.groups.page_wanted.emit("password")
    fill(window, prove_password="not it")
    pane.account_flow.prove.deed.click()
    return window


def password() -> MainWindow:
    window, pane = settings()
    pane.groups.page_wanted.emit("password")
    fill(window, prove_password=PASSWORD)
    pane.account_flow.prove.deed.click()
    fill(window, new_password="violet ladder 7 canyon")
    return window


def password_changed() -> MainWindow:
    window = password()
    assert window.shell is not None
    pane = window.shell.pane("settings")
    assert isinstance(pane, SettingsPane)
    fill(window, new_password_again="violet ladder 7 canyon")
    pane.account_flow.passwords.go_on.click()
    return window


def recovery() -> MainWindow:
    window, pane = settings()
    pane.groups.page_wanted.emit("recovery")
    fill(window, prove_password=PASSWORD)
    pane.account_flow.prove.deed.click()
    fill(window, second_group="K8WD")
    return window


def pin() -> MainWindow:
    window, pane = settings()
    pane.groups.page_wanted.emit("pin")
    fill(window, pin_first="2719", pin_second="2719")
    return window


def closing() -> MainWindow:
    window, pane = settings()
    pane.groups.page_wanted.emit("close")
    fill(window, close_password=PASSWORD)
    return window


def joining() -> MainWindow:
    window, pane = settings()
    pane.groups.page_wanted.emit("join")
    fill(window, join_login="jonas", join_theirs=PASSWORD, join_mine=PASSWORD)
    return window


def leaving() -> MainWindow:
    window, pane = settings()
    pane.household.open_leave(Member("jonas", "Jonas Lindqvist", MORNING))
    return window


def checking() -> MainWindow:
    """In the middle of it: the page as it is before the answer."""
    window, pane = settings("store")
    pane.groups.work_wanted.emit("check")
    pane.store_flow.check_page.show_running()
    pane.store_flow.check_page.show_progress(430)
    return window


def wrong() -> MainWindow:
    services = lived()
    found = WhatIsWrong("desk-1-12", "Its hash is another than that of what it holds.")
    services.checked = Checked(1204, 310, (found, replace(found, where="desk-1-13")))
    window, pane = settings("store", services)
    pane.groups.work_wanted.emit("check")
    pane.store_flow.check_page.deed.click()
    return window


def backed_up() -> MainWindow:
    window, pane = settings("store")
    pane.groups.work_wanted.emit("backup")
    pane.store_flow.back_up_to("/media/stick/tillfold-2026-11-22.tillfold-backup")
    return window


def restoring() -> MainWindow:
    services = kept()
    services.refused["bring_back"] = Refused(NOT_FOUND, {"what": "recovery code"})
    window, pane = settings("store", services)
    pane.store_flow.show_backup("/media/stick/tillfold-2026-11-22.tillfold-backup")
    fill(window, restore_password=PASSWORD)
    pane.store_flow.restore_page.deed.click()
    fill(window, restore_password=PASSWORD)
    return window


def licences() -> MainWindow:
    window, pane = settings("about")
    pane.groups.notices_wanted.emit()
    return window


def _screen(name: str, build: Callable[[], MainWindow], *controls: str) -> Screen:
    return Screen(f"settings-{name}", build, frozenset(controls), in_frame=True)


SCREENS = [
    _screen("account", only("account"), *LIST, *ACCOUNT, "leave-jonas"),
    _screen("look", only("look"), *LIST, "choose-scheme", "choose-language", "reduce-motion"),
    _screen(
        "printing",
        only("printing"),
        *LIST,
        "settings-paper",
        "settings-receipt-printer",
        "settings-page-printer",
    ),
    _screen("printing-pages", printing_pages, *LIST, "settings-paper", "settings-receipt-printer"),
    _screen(
        "camera",
        only("camera"),
        *LIST,
        "settings-camera",
        "settings-mirror",
        "settings-brightness",
        "settings-sounds",
    ),
    _screen(
        "camera-none",
        lambda: settings("camera", FakeServices())[0],
        *LIST,
        "settings-mirror",
        "settings-brightness",
        "settings-sounds",
    ),
    _screen("safety", only("safety"), *LIST, "lock-after", "settings-lock", "settings-link"),
    _screen(
        "reminders",
        only("reminders"),
        *LIST,
        "remind-promotion",
        "remind-drawer_card",
        "remind-idle",
        "remind-days",
        "remind-trial",
    ),
    _screen(
        "store",
        lambda: settings("store", kept())[0],
        *LIST,
        "settings-check",
        "settings-backup",
        "settings-restore",
        *KEEPER,
        "settings-history",
    ),
    _screen("store-holder", only("store"), *LIST, "settings-check", "settings-backup", "settings-history"),
    _screen("about", only("about"), *LIST, "settings-notices"),
    _screen(
        "searched",
        searched,
        *LIST,
        "found-row-recovery",
        "found-row-lock",
        "found-row-masked",
        "found-row-clipboard",
        "found-row-backup",
        "found-row-drawer_card",
        "found-row-history",
    ),
    _screen("searched-in-vain", searched_in_vain, *LIST),
    _screen("proving", proving, "prove-password", "prove-password-reveal", "prove-page-back"),
    _screen(
        "password",
        password,
        "new-password",
        "new-password-reveal",
        "new-password-again",
        "new-password-again-reveal",
        "password-step-back",
    ),
    _screen("password-changed", password_changed, *LIST, *ACCOUNT, "leave-jonas"),
    _screen("recovery", recovery, "print-code", "second-group", "last-group", "recovery-step-back"),
    _screen(
        "pin",
        pin,
        "pin-first",
        "pin-first-reveal",
        "pin-second",
        "pin-second-reveal",
        "pin-page-back",
        "pin-page-deed",
    ),
    _screen(
        "closing", closing, "close-password", "close-password-reveal", "close-page-back", "close-page-deed"
    ),
    _screen(
        "joining",
        joining,
        "join-login",
        "join-theirs",
        "join-theirs-reveal",
        "join-mine",
        "join-mine-reveal",
        "join-page-back",
        "join-page-deed",
    ),
    _screen("leaving", leaving, "leave-page-back", "leave-page-deed"),
    _screen("checking", checking, "check-page-stop"),
    _screen("wrong", wrong, "check-page-back", "check-page-deed"),
    _screen("backed-up", backed_up, "backup-page-back", "backup-page-deed"),
    _screen(
        "restoring",
        restoring,
        "restore-password",
        "restore-password-reveal",
        "restore-code",
        "restore-page-back",
        "restore-page-deed",
        *KEEPER,
    ),
    _screen("licences", licences, "choose-notice", "notice-text", "notices-back"),
]
