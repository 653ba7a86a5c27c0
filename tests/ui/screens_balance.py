"""The screens of the balance pane."""

from dataclasses import replace
from datetime import timedelta

from app.ui.balance.pane import BalancePane
from app.ui.main_window import MainWindow
from app.wallet.values import PendingRefund, PromotionalCredit
from tests.ui.fake_book import some_courses, some_subscriptions
from tests.ui.fakes import GERMANY, NOW, FakeServices, euro
from tests.ui.looking import settle
from tests.ui.screens import Screen
from tests.ui.screens_history import a_life
from tests.ui.screens_shell import poor, rich, signed_in

CHART = ("chart-quarter", "chart-year", "chart-all", "chart-as-table")
USAGE = ("use-orders", "use-one_click", "use-subscriptions", "balance-pay")
PAGE = ("balance-redeem", "balance-gift", "show-wallet-US", "all-movements", *CHART, *USAGE)
ENDS = ("subscription-end-1", "subscription-end-2")


def lived() -> FakeServices:
    """Two wallets, one of them idle; credit with fine print, a refund, subscriptions and trade-ins."""
    services = FakeServices()
    services.movements[GERMANY] = a_life()
    spring = PromotionalCredit(
        euro("10.00"),
        NOW + timedelta(days=9),
        "SPRING-10",
        "For orders of 20 euro and more, once for each account. Not for gift cards.",
    )
    given = PromotionalCredit(euro("5.00"), NOW + timedelta(days=80))
    refund = PendingRefund("4498", euro("12.00"), "R-2026-4401", NOW - timedelta(days=1))
    services.wallets[0] = replace(
        services.wallets[0],
        total=euro("184.20"),
        standard=euro("169.20"),
        promotional=(spring, given),
        pending=(refund,),
    )
    services.wallets[1] = replace(services.wallets[1], idle_since=NOW - timedelta(days=250))
    services.subscribed = some_subscriptions()
    services.courses = some_courses(NOW)
    return services


def balance(services: FakeServices | None = None) -> tuple[MainWindow, BalancePane]:
    window = signed_in(services or lived(), "balance")
    assert window.shell is not None
    pane = window.shell.pane("balance")
    assert isinstance(pane, BalancePane)
    return window, pane


def below() -> MainWindow:
    """What is reached by scrolling."""
    window, pane = balance()
    window.show()
    settle()
    pane.page.scroll_to_end()
    return window


def saving() -> MainWindow:
    window, pane = balance()
    for switch in pane.page.usage.switches.values():
        switch.click()
    return window


def as_table() -> MainWindow:
    window, pane = balance()
    pane.page.chart.show_as_table(wanted=True)
    return window


def ending() -> MainWindow:
    window, pane = balance()
    pane.page.subscriptions.end_wanted.emit(some_subscriptions()[0])
    return window


def giving() -> MainWindow:
    """A card is wanted: its amount, for whom, a few words."""
    window, pane = balance()
    pane.page.gift.button.click()
    pane.gift.form.amount.setText("25")
    pane.gift.form.recipient.setText("Ada Lovelace")
    pane.gift.form.words.setText("Happy birthday, and see you on Sunday.")
    return window


def paying() -> MainWindow:
    window = giving()
    balance_of(window).gift.save_as("/home/mara/Documents/gift-card.eml")
    return window


def given() -> MainWindow:
    window = paying()
    balance_of(window).gift.confirm.pay_wanted.emit()
    return window


def balance_of(window: MainWindow) -> BalancePane:
    assert window.shell is not None
    pane = window.shell.pane("balance")
    assert isinstance(pane, BalancePane)
    return pane


def _screen(name: str, build: object, *controls: str) -> Screen:
    return Screen(name, build, frozenset(controls), in_frame=True)  # type: ignore[arg-type]


SCREENS = [
    _screen("balance", lambda: balance()[0], *PAGE, *ENDS),
    _screen("balance-below", below, *PAGE, *ENDS),
    _screen("balance-saving", saving, *PAGE, *ENDS),
    _screen("balance-table", as_table, "curve-table", *PAGE, *ENDS),
    _screen("balance-rich", lambda: balance(rich())[0], "show-wallet-UK", *PAGE),
    _screen("balance-ending", ending, "end-back", "end-confirm"),
    _screen(
        "balance-gift",
        giving,
        "gift-2500",
        "gift-5000",
        "gift-10000",
        "gift-amount",
        "gift-recipient",
        "gift-words",
        "gift-language",
        "gift-page-back",
        "gift-page-deed",
    ),
    _screen("balance-gift-confirm", paying, "gift-confirm-back", "gift-pay"),
    _screen("balance-gift-done", given, "gift-done-back", "gift-open"),
    _screen("balance-empty", lambda: balance(poor())[0], "empty-redeem"),
]
