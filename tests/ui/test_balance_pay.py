"""The code for the till on the holder's own window: it is read back, counts for a while, stays nowhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.codes.links import account_link_for
from app.money import Money
from app.ui import theme
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.balance.pay_flow import PayFlow
from app.ui.main_window import MainWindow
from app.ui.settings.pages import Pages
from app.wallet.consent_values import PaidWith
from app.wallet.values import Actor
from tests.ui.fake_charge import ONE_TIME
from tests.ui.fakes import FakeServices
from tests.ui.looking import settle
from tests.ui.reading import barcodes_on
from tests.ui.screens_balance import balance, lived

PAID = PaidWith(Money(3299, "EUR"), "Berlin Mitte", "88-20418")


class HandClock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def services() -> FakeServices:
    return lived()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def pane(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor, clock: HandClock
) -> BalancePane:
    made = BalancePane(services, background)
    pages: Pages = made.pay._pages
    made.pay = PayFlow(services, background, pages, made, clock=clock)
    qtbot.addWidget(made)
    made.resize(964, 670)
    made.show_actor(actor)
    made.show()
    settle()
    return made


def open_page(pane: BalancePane) -> None:
    QTest.keyClick(pane.page.usage.pay, Qt.Key.Key_Space)
    settle()


def said(pane: QWidget, name: str) -> str:
    label = pane.findChild(QLabel, name)
    assert label is not None
    return label.text()


@pytest.mark.parametrize("dark", [False, True])
def test_a_scanner_reads_the_account_off_the_screen_in_both_themes(pane: BalancePane, dark: bool) -> None:
    theme.set_scheme(dark=dark, high_contrast=False)
    open_page(pane)
    assert barcodes_on(pane.pay.page) == [account_link_for(ONE_TIME)]
    assert said(pane, "pay-code") == "ACFHJ-KMNPR"
    assert said(pane, "pay-name") == "Mara Lindqvist"


def test_its_time_runs_down_and_an_ended_code_stands_nowhere(pane: BalancePane, clock: HandClock) -> None:
    open_page(pane)
    assert said(pane, "pay-left") == "2:00 left"
    clock.now += 55.5
    pane.pay.tick()
    assert said(pane, "pay-left") == "1:04 left"
    clock.now += 65
    pane.pay.tick()
    assert said(pane, "pay-page-title") == "This code has ended"
    assert (said(pane, "pay-code"), pane.pay.page.square.is_empty) == ("", True)


def test_enter_makes_a_new_code_when_one_has_ended(
    pane: BalancePane, clock: HandClock, services: FakeServices
) -> None:
    open_page(pane)
    clock.now += 121
    pane.pay.tick()
    page = pane.pay.page
    page.rebound_ms = 0
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert services.calls.count(("one_time_code", "mara")) == 2
    assert said(pane, "pay-left") == "2:00 left"


def test_what_was_charged_with_it_is_said_when_the_book_changes(
    pane: BalancePane, services: FakeServices
) -> None:
    open_page(pane)
    pane.refresh()
    assert said(pane, "pay-code") == "ACFHJ-KMNPR"
    services.used[ONE_TIME] = PAID
    pane.refresh()
    assert said(pane, "pay-page-title") == "€32.99 charged"
    assert said(pane, "pay-left") == "Paid at Berlin Mitte"
    assert pane.pay.page.square.is_empty
    page = pane.pay.page
    page.rebound_ms = 0
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert not pane.pay.is_open


def test_a_code_that_was_used_in_its_last_second_is_not_said_to_have_ended(
    pane: BalancePane, services: FakeServices, clock: HandClock
) -> None:
    open_page(pane)
    services.used[ONE_TIME] = PAID
    clock.now += 121
    pane.pay.tick()
    assert said(pane, "pay-page-title") == "€32.99 charged"


def test_a_store_that_is_away_makes_none_and_says_so(pane: BalancePane, services: FakeServices) -> None:
    services.is_away = True
    open_page(pane)
    assert pane.pay.page.told.title == "No code was made."
    services.is_away = False
    page = pane.pay.page
    page.rebound_ms = 0
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert said(pane, "pay-code") == "ACFHJ-KMNPR"


@pytest.mark.parametrize("way", ["locked", "left", "closed", "escaped"])
def test_no_code_is_left_standing_behind_somebody(qtbot: QtBot, way: str) -> None:
    window, pane = balance()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    open_page(pane)
    page = pane.pay.page
    assert said(page, "pay-code")
    leave(window, page, way)
    assert (said(page, "pay-code"), page.square.is_empty, pane.pay.is_open) == ("", True, False)


def leave(window: MainWindow, page: QWidget, way: str) -> None:
    if way == "locked":
        window.lock()
    elif way == "left" and window.shell is not None:
        window.shell.go_to("history")
    elif way == "closed":
        window.close()
    else:
        QTest.keyClick(page, Qt.Key.Key_Escape)
