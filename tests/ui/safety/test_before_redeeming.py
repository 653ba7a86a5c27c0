"""The scam question stands before the first redemption of a code that came by a message, and nowhere else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.outcomes import CARD_NOT_ACTIVATED, Refused
from app.ui.redeem.pane import RedeemPane
from app.wallet.values import Actor
from tests.ui.dropping import carry
from tests.ui.fakes import GOOD_CODE, JONAS, FakeServices
from tests.ui.redeem.conftest import pane

__all__ = ["pane"]

PRINTED = "-".join(GOOD_CODE[at : at + 4] for at in range(0, 16, 4))
MESSAGE = f"Hello, here is your card: {PRINTED}. Redeem it today!"


@pytest.fixture(autouse=True)
def no_pause(pane: RedeemPane) -> None:
    pane.brake.question.pause_ms = 0


def click(pane: RedeemPane, name: str) -> None:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    found.click()


def send(pane: RedeemPane) -> None:
    QTest.keyClick(pane.idle.field, Qt.Key.Key_Return)


def paste(pane: RedeemPane, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    pane.idle.field.paste()


def test_a_code_from_a_link_is_asked_about_before_it_can_be_added(
    pane: RedeemPane, services: FakeServices
) -> None:
    pane.fill_code(GOOD_CODE)
    send(pane)
    assert pane.page is pane.brake.question
    click(pane, "scam-no")
    assert pane.page is pane.confirm
    click(pane, "add-card")
    assert pane.page is pane.success


def test_a_pasted_message_is_asked_about_and_a_pasted_code_is_not(pane: RedeemPane) -> None:
    paste(pane, PRINTED)
    send(pane)
    assert pane.page is pane.confirm
    click(pane, "confirm-back")
    pane.idle.field.forget()
    paste(pane, MESSAGE)
    send(pane)
    assert pane.page is pane.brake.question


def test_a_dropped_message_is_asked_about(pane: RedeemPane) -> None:
    data = QMimeData()
    data.setText(MESSAGE)
    carry(pane, data)
    send(pane)
    assert pane.page is pane.brake.question


def test_a_code_that_is_typed_is_not_asked_about(pane: RedeemPane) -> None:
    QTest.keyClicks(pane.idle.field, GOOD_CODE)
    send(pane)
    assert pane.page is pane.confirm


def test_a_code_that_is_typed_after_a_message_is_not_asked_about(pane: RedeemPane) -> None:
    pane.fill_code(GOOD_CODE)
    pane.idle.field.selectAll()
    QTest.keyClick(pane.idle.field, Qt.Key.Key_Delete)
    QTest.keyClicks(pane.idle.field, GOOD_CODE)
    send(pane)
    assert pane.page is pane.confirm


def test_a_code_that_is_corrected_by_hand_came_by_the_message_still(pane: RedeemPane) -> None:
    pane.fill_code(GOOD_CODE)
    QTest.keyClick(pane.idle.field, Qt.Key.Key_Backspace)
    QTest.keyClicks(pane.idle.field, GOOD_CODE[-1])
    send(pane)
    assert pane.page is pane.brake.question


def test_the_same_card_is_asked_about_once(pane: RedeemPane) -> None:
    pane.fill_code(GOOD_CODE)
    send(pane)
    click(pane, "scam-no")
    click(pane, "confirm-back")
    pane.fill_code(GOOD_CODE)
    send(pane)
    assert pane.page is pane.confirm


def test_a_code_that_goes_along_to_another_account_is_asked_about_there(pane: RedeemPane) -> None:
    pane.fill_code(GOOD_CODE)
    send(pane)
    click(pane, "scam-no")
    click(pane, "switch-account-from-confirm")
    pane.show_actor(None)
    pane.show_actor(Actor(JONAS, "desk-1"))
    send(pane)
    assert pane.page is pane.brake.question


def test_who_was_asked_for_the_card_leaves_with_the_code_gone(
    pane: RedeemPane, services: FakeServices
) -> None:
    pane.fill_code(GOOD_CODE)
    send(pane)
    click(pane, "scam-yes")
    assert pane.page is pane.brake.warning
    click(pane, "scam-stop")
    assert pane.page is pane.idle
    assert pane.idle.field.text() == ""
    assert pane.idle.notice.title == "Nothing was redeemed"
    assert not [call for call in services.calls if call[0] == "redeem"]


def test_back_from_the_question_keeps_the_code(pane: RedeemPane) -> None:
    pane.fill_code(GOOD_CODE)
    send(pane)
    QTest.keyClick(pane.brake.question, Qt.Key.Key_Escape)
    assert pane.page is pane.idle
    assert pane.idle.field.text() == GOOD_CODE


def test_a_card_that_cannot_be_added_is_not_asked_about(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = Refused(CARD_NOT_ACTIVATED)
    pane.fill_code(GOOD_CODE)
    send(pane)
    assert pane.page is pane.refusal


def test_locking_the_window_ends_the_question(pane: RedeemPane, actor: Actor) -> None:
    pane.fill_code(GOOD_CODE)
    send(pane)
    pane.show_actor(None)
    assert pane.page is pane.idle
    pane.show_actor(actor)
    assert pane.idle.field.text() == ""


def test_a_code_read_from_an_e_mail_is_asked_about_and_one_from_a_picture_is_not(
    pane: RedeemPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, visit = pane.scanner.ready()
    monkeypatch.setattr(visit, "read_picture", lambda _path: None)  # what it reads comes from the page here
    for name, expected in (("present.EML", pane.brake.question), ("card.png", pane.confirm)):
        pane.open_pictures([tmp_path / name])
        page.code_chosen.emit(GOOD_CODE)
        assert pane.page is expected
