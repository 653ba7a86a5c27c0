"""Codes of a stack that came by messages: one question for all of them, before the one confirmation."""

import pytest
from PySide6.QtWidgets import QPushButton

from app.ui.redeem.pane import RedeemPane
from app.ui.redeem.stack.cards import State
from app.ui.redeem.stack.flow import StackFlow
from app.ui.scan.stack_watch import CardRead
from tests.ui.fakes import GOOD_CODE, FakeServices, card_facts, euro
from tests.ui.redeem.conftest import pane
from tests.ui.screens_scan import MORE_CODES

__all__ = ["pane"]

ANOTHER, THIRD = MORE_CODES[:2]


@pytest.fixture
def flow(pane: RedeemPane, services: FakeServices) -> StackFlow:
    for code in (ANOTHER, THIRD):
        services.inspecting[code] = card_facts(code, euro("25.00"))
    pane.stack.show_list()
    pane.stack.brake.question.pause_ms = 0
    return pane.stack.ready().visit.flow


def click(pane: RedeemPane, name: str) -> None:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    found.click()


def take(flow: StackFlow, *, mailed: tuple[str, ...] = (), shown: tuple[str, ...] = ()) -> None:
    for code in mailed:
        flow.take(CardRead(code=code, source="present.eml"))
    for code in shown:
        flow.take(CardRead(code=code))


def review(pane: RedeemPane) -> None:
    pane.stack.ready().page.review_wanted.emit()


def test_cards_that_were_shown_are_confirmed_without_a_question(pane: RedeemPane, flow: StackFlow) -> None:
    take(flow, shown=(GOOD_CODE, ANOTHER))
    review(pane)
    assert pane.page is pane.stack.ready().confirm


def test_one_question_is_asked_for_all_that_came_by_mail_and_once(
    pane: RedeemPane, flow: StackFlow, services: FakeServices
) -> None:
    take(flow, mailed=(GOOD_CODE, ANOTHER), shown=(THIRD,))
    review(pane)
    assert pane.page is pane.stack.brake.question
    click(pane, "scam-no")
    assert pane.page is pane.stack.ready().confirm
    assert {card for _, card in services.own_cards} == {GOOD_CODE, ANOTHER}
    pane.stack.ready().confirm.back_wanted.emit()
    review(pane)
    assert pane.page is pane.stack.ready().confirm


def test_cards_that_somebody_asked_for_leave_the_stack(pane: RedeemPane, flow: StackFlow) -> None:
    take(flow, mailed=(GOOD_CODE,), shown=(ANOTHER,))
    review(pane)
    click(pane, "scam-yes")
    click(pane, "scam-stop")
    assert pane.page is pane.stack.ready().page
    assert [card.code for card in flow.of(State.READY)] == [ANOTHER]


def test_back_from_the_question_keeps_the_list(pane: RedeemPane, flow: StackFlow) -> None:
    take(flow, mailed=(GOOD_CODE,))
    review(pane)
    click(pane, "scam-back")
    assert pane.page is pane.stack.ready().page
    assert len(flow.of(State.READY)) == 1
