"""The scam brake: asked once for each card, with no answer in the first second, and a way to help."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import STORE_BUSY, Fault
from app.ui.background import Background
from app.ui.messages import messages
from app.ui.safety.brake import CardWords, ScamBrake
from app.ui.safety.helplines import HELPLINES
from app.wallet.values import Actor
from tests.ui.fakes import GOOD_CODE, JONAS, MARA, FakeServices
from tests.ui.redeem.windows import in_a_window

CARD = CardWords("House gift card", GOOD_CODE[-4:], "The code came by a message.")


class Host(QObject):
    """Whoever uses a code: shows the brake's pages and counts how the question ended."""

    def __init__(self, brake: ScamBrake) -> None:
        super().__init__()
        self.pages = QStackedWidget()
        self.cleared = self.left = 0
        self.brake = brake
        brake.page_wanted.connect(self._show)
        brake.cleared.connect(self._count_cleared)
        brake.left.connect(self._count_left)

    @Slot(QWidget, str)
    def _show(self, page: QWidget, _subline: str) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.brake.focus(page)

    def _count_cleared(self) -> None:
        self.cleared += 1

    def _count_left(self) -> None:
        self.left += 1


@pytest.fixture
def host(services: FakeServices, background: Background, actor: Actor, qtbot: QtBot) -> Host:
    brake = ScamBrake(services, background)
    brake.set_actor(actor)
    brake.question.pause_ms = 0
    host = Host(brake)
    in_a_window(host.pages, qtbot)
    return host


def press(host: Host, name: str) -> None:
    found = host.pages.findChild(QPushButton, name)
    assert found is not None
    found.click()


def texts(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_a_card_that_is_mine_is_asked_about_once(host: Host) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    assert host.pages.currentWidget() is host.brake.question
    assert host.cleared == 0
    press(host, "scam-no")
    assert host.cleared == 1
    host.brake.ask(GOOD_CODE, CARD)
    assert host.cleared == 2


def test_another_account_is_asked_about_the_same_card(host: Host) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    press(host, "scam-no")
    host.brake.set_actor(Actor(JONAS, "desk-1"))
    host.brake.ask(GOOD_CODE, CARD)
    assert host.cleared == 1


def test_yes_leads_to_whom_to_call_and_never_on(host: Host, services: FakeServices) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    press(host, "scam-yes")
    assert host.pages.currentWidget() is host.brake.warning
    said = texts(host.brake.warning)
    assert "The shop that sold the card" in said
    assert "110" in said
    press(host, "scam-stop")
    assert (host.cleared, host.left) == (0, 1)
    assert services.own_cards == set()
    host.brake.ask(GOOD_CODE, CARD)
    assert host.pages.currentWidget() is host.brake.question


@pytest.mark.parametrize("region", ["US", "UK", "CA", "DE", "JP", "elsewhere"])
def test_in_each_region_the_warning_names_who_helps_there(host: Host, region: str) -> None:
    account = replace(MARA, region=region)
    host.brake.set_actor(Actor(account, "desk-1"))
    host.brake.ask(GOOD_CODE, CARD)
    press(host, "scam-yes")
    shown = {label.text() for label in host.brake.warning.findChildren(QLabel)}
    assert {"The shop that sold the card", "Your bank, if you paid from there"} <= shown
    there = {one.number for one in HELPLINES.get(region, ())}
    others = {one.number for name, lines in HELPLINES.items() if name != region for one in lines}
    assert there <= shown
    assert not (others - there) & shown


def test_the_page_tells_how_people_lose_cards_and_names_the_card(host: Host) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    said = texts(host.brake.question)
    for warned in ("An authority or a bank wants a fee", "Technical support calls", "read its code to them"):
        assert warned in said
    assert "House gift card" in said
    assert CARD.why in said


@pytest.mark.parametrize(("name", "cleared"), [("scam-no", 1), ("scam-yes", 0)])
def test_each_answer_is_given_by_keys_alone(host: Host, name: str, cleared: int) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    page = host.brake.question
    for _ in range(3):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        focused = page.focusWidget()
        if focused is not None and focused.objectName() == name:
            QTest.keyClick(focused, Qt.Key.Key_Return)
            break
    assert host.cleared == cleared
    assert (host.pages.currentWidget() is host.brake.warning) is (name == "scam-yes")


def test_no_press_counts_in_the_first_second(host: Host) -> None:
    host.brake.question.pause_ms = 60_000
    host.brake.ask(GOOD_CODE, CARD)
    page = host.brake.question
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(page.focusWidget() or page, key)
    press(host, "scam-no")
    press(host, "scam-yes")
    assert host.pages.currentWidget() is page
    assert host.cleared == 0


def test_no_answer_has_the_focus_and_both_are_alike(host: Host) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    page = host.brake.question
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert host.cleared == 0
    yes, no = (page.findChild(QPushButton, name) for name in ("scam-yes", "scam-no"))
    assert yes is not None
    assert no is not None
    assert yes.size() == no.size()
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert page.focusWidget() in (yes, no, page.findChild(QPushButton, "scam-back"))


def test_escape_leaves_and_nothing_is_remembered(host: Host, services: FakeServices) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    QTest.keyClick(host.brake.question, Qt.Key.Key_Escape)
    assert (host.cleared, host.left) == (0, 1)
    assert services.own_cards == set()


def test_who_locks_the_window_is_asked_no_more(host: Host) -> None:
    host.brake.ask(GOOD_CODE, CARD)
    host.brake.set_actor(None)
    press(host, "scam-yes")
    assert host.pages.currentWidget() is host.brake.question
    assert (host.cleared, host.left) == (0, 0)


def test_where_it_cannot_be_known_it_is_asked(
    host: Host, services: FakeServices, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(actor: Actor, about: str) -> bool:
        raise Fault(STORE_BUSY)

    monkeypatch.setattr(services, "is_scam_question_due", fail)
    with qtbot.waitSignal(messages().raised):
        host.brake.ask(GOOD_CODE, CARD)
    assert host.pages.currentWidget() is host.brake.question
    assert host.cleared == 0
