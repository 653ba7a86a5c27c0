"""On a real store: the question is remembered, a promotion is credited once, a household and a report."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.counter import promotions
from app.counter.issuing import CardToIssue
from app.counter.promotions import NewPromotion
from app.data.passwords import Cost, Passwords
from app.ui.background import Background
from app.ui.redeem.pane import RedeemPane
from app.wallet import household
from app.wallet.values import Actor, Command, Role
from tests.ui.fakes import GOOD_CODE, PASSWORD
from tests.ui.redeem.windows import in_a_window

PATIENCE_MS = 60_000
TERMS = "For orders above 20 euro."


class Desk:
    """A pane on a real store, and who can sign in there."""

    def __init__(self, tillfold: Tillfold, pane: RedeemPane, qtbot: QtBot, people: dict[str, Actor]) -> None:
        self.tillfold, self.pane, self._qtbot, self.people = tillfold, pane, qtbot, people

    def wait(self, page: QWidget) -> None:
        self._qtbot.waitUntil(lambda: self.pane.page is page, timeout=PATIENCE_MS)

    def sign_in(self, login: str) -> None:
        self.pane.show_actor(None)
        self.pane.show_actor(self.people[login])

    def click(self, name: str) -> None:
        found = self.pane.findChild(QPushButton, name)
        assert found is not None
        found.click()

    def said(self) -> str:
        page = self.pane.page
        assert page is not None
        return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())

    def type(self, code: str) -> None:
        self.pane.idle.field.setText(code.replace("-", ""))
        self.pane.idle.field.textEdited.emit(self.pane.idle.field.text())
        self.pane.idle.submitted.emit()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    tillfold = Tillfold(data=tmp_path, passwords=Passwords(Cost(1, 8, 1)))
    people: dict[str, Actor] = {}
    for login, role in (("mara", Role.MANAGER), ("jonas", Role.HOLDER), ("stranger", Role.HOLDER)):
        named = {"login": login, "name": login.title(), "region": "DE", "role": role, "password": PASSWORD}
        tillfold.add_account(**named, actor=people.get("mara"), key=f"make-{login}")
        actor = tillfold.sign_in(login, PASSWORD)
        assert isinstance(actor, Actor)
        people[login] = actor
    stock(tillfold, people)
    background = Background()
    pane = RedeemPane(tillfold, background)
    for page in (pane.confirm, pane.success, pane.refusal):
        page.rebound_ms = 0
    pane.brake.question.pause_ms = 0
    host = in_a_window(pane, qtbot)
    qtbot.waitUntil(lambda: pane.idle.notice.isHidden() and not background.is_busy, timeout=PATIENCE_MS)
    yield Desk(tillfold, pane, qtbot, people)
    pane.shut_down()
    background.shutdown(tillfold.close)
    host.close()


def stock(tillfold: Tillfold, people: dict[str, Actor]) -> None:
    """A house card of 50 euro, a promotion of 5, and a household of two."""
    mara, jonas = people["mara"], people["jonas"]
    card = CardToIssue(GOOD_CODE, "4000000000000001")
    tillfold.issue(mara, "house", "DE", [card], key="issue")
    tillfold.activate(mara, serial=card.serial, amount="50.00", receipt="R-1", till="till-1", key="sell")
    ends = datetime.now(UTC) + timedelta(days=30)
    offer = NewPromotion("Autumn", "code", "5.00", "DE", ends, terms=TERMS, code="AUTUMN-5")
    add = partial(promotions.add, actor=mara, new=offer, book=tillfold.programmes(), command=Command("offer"))
    tillfold.act(add)
    tillfold.act(partial(household.join, actor=mara, other=jonas, command=Command("join")))


def test_the_question_is_asked_once_and_the_card_then_added(desk: Desk) -> None:
    pane = desk.pane
    desk.sign_in("mara")
    pane.fill_code(GOOD_CODE)
    pane.idle.submitted.emit()
    desk.wait(pane.brake.question)
    desk.click("scam-no")
    desk.wait(pane.confirm)
    desk.click("confirm-back")
    pane.fill_code(GOOD_CODE)
    pane.idle.submitted.emit()
    desk.wait(pane.confirm)
    desk.click("add-card")
    desk.wait(pane.success)


def test_who_has_a_card_is_told_to_each_as_they_may_know(desk: Desk) -> None:
    pane = desk.pane
    desk.sign_in("mara")
    desk.type(GOOD_CODE)
    desk.wait(pane.confirm)
    desk.click("add-card")
    desk.wait(pane.success)
    for login, told in (
        ("mara", "You added this card yourself"),
        ("jonas", "One of your household has it"),
        ("stranger", "was moved into an account before"),
    ):
        desk.sign_in(login)
        desk.type(GOOD_CODE)
        desk.wait(pane.refusal)
        assert told in desk.said()
    desk.click("report-card")
    pane.report.page.told.setText("R-2026-004398")
    desk.click("send-report")
    desk.wait(pane.idle)
    assert "was reported" in pane.idle.notice.title


def test_a_promotional_code_is_credited_once_with_its_fine_print_shown_before(desk: Desk) -> None:
    pane = desk.pane
    desk.sign_in("mara")
    desk.type("AUTUMN-5")
    desk.wait(pane.confirm)
    assert TERMS in desk.said()
    desk.click("add-card")
    desk.wait(pane.success)
    assert "€5.00 added" in desk.said()
    desk.click("next-card")
    desk.type("autumn 5")
    desk.wait(pane.refusal)
    assert "You have this credit already" in desk.said()
