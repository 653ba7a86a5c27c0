"""Taking a card to its issuer: the official page, the code on the clipboard, what the page said booked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.outcomes import AMOUNT_OUT_OF_RANGE, STORE_BUSY, Fault, Refused
from app.ui.background import Background
from app.ui.drawer.pane import DrawerPane
from app.wallet.drawer_values import DrawerState, Said
from app.wallet.values import Actor
from tests.ui.drawer_pane import Browser, calls, give_password, own_all, shown
from tests.ui.fake_drawer import drawer_card
from tests.ui.fakes import FakeServices

FIRST = "A1B2C3D4E5KW4P"


@pytest.fixture
def browser() -> Browser:
    return Browser()


@pytest.fixture
def pane(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor, browser: Browser
) -> DrawerPane:
    own_all(services)
    pane = shown(qtbot, services, background, actor)
    pane.desk.answers.open_url = browser.open
    return pane


def take_to_issuer(pane: DrawerPane, card: int = 9) -> None:
    pane.list.look_at(card)
    pane.list.detail.redeem.click()
    give_password(pane)


def say(pane: DrawerPane, said: Said) -> None:
    page = pane.desk.answers.page
    assert pane.page is page
    next(one for one in page.rows if one.said is said).click()
    assert page.decisive is not None
    page.decisive.click()


def test_the_official_page_opens_with_the_code_on_the_clipboard(pane: DrawerPane, browser: Browser) -> None:
    pane.list.look_at(9)
    assert pane.list.detail.redeem.text() == "Redeem at amazon.de"
    pane.list.detail.redeem.click()
    assert browser.opened == []
    give_password(pane)
    assert browser.opened == ["https://www.amazon.de/gc/redeem"]
    assert QGuiApplication.clipboard().text() == FIRST
    assert pane.page is pane.desk.answers.page
    pane.desk.clipboard.clear()


@pytest.mark.parametrize(
    "page",
    [
        "https://www.amazon-redeem-gift.com/gc/redeem",
        "http://www.amazon.de/gc/redeem",
        "https://www.amazon.de@evil.example/gc/redeem",
        "https://www.amazon.com/gc/redeem",
        "",
    ],
)
def test_a_page_that_is_not_on_the_programmes_list_cannot_be_opened(
    pane: DrawerPane, services: FakeServices, browser: Browser, page: str
) -> None:
    services.cards[0] = drawer_card(9, "KW4P", "40.00", page=page)
    pane.refresh()
    pane.list.look_at(9)
    assert pane.list.detail.redeem.isHidden()
    pane.list.detail.redeem_wanted.emit()
    give_password(pane)
    assert browser.opened == []


def test_without_a_browser_the_address_is_told_to_be_typed(pane: DrawerPane, browser: Browser) -> None:
    browser.is_there = False
    take_to_issuer(pane)
    told = pane.desk.answers.page.problem
    assert told.title == "No browser could be opened"
    assert "https://www.amazon.de/gc/redeem" in told.text
    pane.desk.clipboard.clear()


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (Said.ACCEPTED, DrawerState.ACCEPTED),
        (Said.ALREADY_REDEEMED, DrawerState.REFUSED),
        (Said.INVALID, DrawerState.REFUSED),
        (Said.NOT_ACTIVATED, DrawerState.REFUSED),
        (Said.REGION, DrawerState.REFUSED),
    ],
)
def test_what_the_page_said_is_booked(
    pane: DrawerPane, services: FakeServices, said: Said, state: DrawerState
) -> None:
    take_to_issuer(pane)
    say(pane, said)
    assert calls(services, "book_answer")[0][1:4] == (9, said, None)
    assert pane.page is pane.list
    assert pane.list.card is not None
    assert pane.list.card.state is state
    assert pane.list.told.isVisible()


def test_nothing_is_booked_before_an_answer_is_chosen(pane: DrawerPane, services: FakeServices) -> None:
    take_to_issuer(pane)
    page = pane.desk.answers.page
    assert page.decisive is not None
    assert not page.decisive.isEnabled()
    page.back_wanted.emit()
    assert pane.page is pane.list
    assert calls(services, "book_answer") == []


def test_the_answers_are_given_by_keys_alone(pane: DrawerPane, services: FakeServices) -> None:
    take_to_issuer(pane)
    page = pane.desk.answers.page
    page.rows[3].setFocus()
    QTest.keyClick(page.rows[3], Qt.Key.Key_Return)
    assert page.said is Said.NOT_ACTIVATED
    QTest.keyClick(page.rows[3], Qt.Key.Key_Return)
    assert calls(services, "book_answer")[0][1:3] == (9, Said.NOT_ACTIVATED)


@pytest.mark.parametrize(("typed", "sent"), [("38,50", "38.50"), ("€38.50", "38.50"), ("40.00", None)])
def test_another_amount_than_was_noted_is_sent_as_it_was_credited(
    pane: DrawerPane, services: FakeServices, typed: str, sent: str | None
) -> None:
    take_to_issuer(pane)
    pane.desk.answers.page.rows[0].click()
    pane.desk.answers.page.amount.setText(typed)
    assert pane.desk.answers.page.decisive is not None
    pane.desk.answers.page.decisive.click()
    assert calls(services, "book_answer")[0][3] == sent


def test_a_refused_amount_is_told_on_the_page_and_can_be_mended(
    pane: DrawerPane, services: FakeServices
) -> None:
    services.refusing_drawer = Refused(AMOUNT_OUT_OF_RANGE, {"least": "0.01 EUR", "most": "10.00 EUR"})
    take_to_issuer(pane)
    say(pane, Said.ACCEPTED)
    assert pane.desk.answers.page.problem.title == "This amount is out of range"
    services.refusing_drawer = None
    say(pane, Said.ACCEPTED)
    assert pane.page is pane.list
    keys = [call[4] for call in calls(services, "book_answer")]
    assert keys[0] != keys[1]


def test_an_answer_that_was_lost_is_asked_for_with_the_same_key(
    pane: DrawerPane, services: FakeServices
) -> None:
    answered, keys = services.book_answer, []

    def lost(*asked: object, key: str, **more: object) -> object:
        keys.append(key)
        if len(keys) == 1:
            raise Fault(STORE_BUSY)
        return answered(*asked, key=key, **more)

    services.book_answer = lost
    take_to_issuer(pane)
    say(pane, Said.ACCEPTED)
    assert pane.page is pane.desk.answers.page
    say(pane, Said.ACCEPTED)
    assert pane.page is pane.list
    assert keys[0] == keys[1]


def test_what_was_said_can_be_told_without_opening_anything(
    pane: DrawerPane, services: FakeServices, browser: Browser
) -> None:
    pane.list.look_at(9)
    pane.list.detail.tell.click()
    say(pane, Said.ACCEPTED)
    assert browser.opened == []
    assert calls(services, "reveal_card") == []
    assert calls(services, "book_answer")


def test_opening_the_page_again_asks_for_the_password_again(pane: DrawerPane, browser: Browser) -> None:
    take_to_issuer(pane)
    pane.desk.answers.page.again_wanted.emit()
    assert pane.page is pane.desk.secrets.page
    give_password(pane)
    assert len(browser.opened) == 2
    pane.desk.clipboard.clear()


def test_what_was_booked_last_can_be_taken_back(pane: DrawerPane, services: FakeServices) -> None:
    pane.list.look_at(5)
    assert pane.list.detail.redeem.isHidden()
    pane.list.detail.back.click()
    assert calls(services, "settle_card")[0][1:3] == (5, "back")
    assert pane.list.card is not None
    assert pane.list.card.state is DrawerState.KEPT
    assert pane.list.told.title == "Amazon gift card ···· L5Z3 waits to be redeemed again"


@pytest.mark.parametrize(("card", "name", "deed"), [(9, "throw", "drop"), (5, "forget_code", "forget")])
def test_a_code_is_deleted_only_after_it_was_asked_and_not_by_enter(
    pane: DrawerPane, services: FakeServices, card: int, name: str, deed: str
) -> None:
    pane.list.look_at(card)
    getattr(pane.list.detail, name).click()
    page = pane.desk.settling.page
    assert pane.page is page
    QTest.keyClick(page, Qt.Key.Key_Return)  # the way back has the focus
    assert pane.page is pane.list
    assert calls(services, "settle_card") == []
    getattr(pane.list.detail, name).click()
    page.confirmed.emit(deed)
    assert calls(services, "settle_card")[0][1:3] == (card, deed)
    assert pane.page is pane.list
    assert pane.list.card is not None
    assert not pane.list.card.has_code
