"""What each outcome's page tells besides its steps: whose card it is, until when, the report, the paper."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import (
    HELD_FOR_REVIEW,
    NOT_A_CLAIM_CODE,
    PROMOTION_EXPIRED,
    STORE_BUSY,
    TOO_MANY_ATTEMPTS,
    WRONG_STATE,
    Fault,
    Refused,
)
from app.ui.redeem import steps_sheet
from app.ui.redeem.asking import Refusal
from app.ui.redeem.pane import RedeemPane
from app.ui.redeem.refusal_facts import Typed
from app.ui.redeem.refusal_words import Explanation, explain_refusal
from app.wallet.values import CardFacts, CardState
from tests.ui.fakes import GERMANY, GOOD_CODE, FakeServices, card_facts, euro, taken
from tests.ui.looking import settle

UNTIL = "2026-11-23T08:00:00Z"
PROMOTION = "AUTUMN-5"


def enter(pane: RedeemPane, code: str = GOOD_CODE) -> None:
    pane.idle.field.setText(code.replace("-", ""))
    pane.idle.field.textEdited.emit(pane.idle.field.text())
    pane.idle.submitted.emit()


def shown(page: QWidget | None) -> str:
    assert page is not None
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(pane: RedeemPane, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    return found


def credit(ends: datetime = datetime(2026, 12, 31, tzinfo=UTC), terms: str | None = None) -> CardFacts:
    return CardFacts("promotion", PROMOTION, "", euro("5.00"), "DE", CardState.ACTIVE, None, ends, terms)


def test_somebody_of_the_household_has_the_card(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE, household=True)
    enter(pane)
    said = shown(pane.refusal)
    assert "One of your household has it" in said
    assert "Ask in your household" in said
    assert "pay someone" not in said
    assert button(pane, "report-card").isHidden()


def test_my_own_card_is_told_with_its_entry(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE, services.movements[GERMANY][2])
    enter(pane)
    assert "You added this card yourself" in shown(pane.refusal)
    assert button(pane, "refusal-history").isVisible()
    assert button(pane, "report-card").isHidden()


def test_the_time_a_hold_ends_is_the_largest_thing_on_its_page(
    pane: RedeemPane, services: FakeServices
) -> None:
    services.inspecting[GOOD_CODE] = Refused(TOO_MANY_ATTEMPTS, {"until": UNTIL})
    enter(pane)
    until = pane.refusal.findChild(QLabel, "refusal-until")
    assert until is not None
    assert until.isVisible()
    assert "23 Nov 2026" in until.text()
    assert until.font().pixelSize() == 40
    assert "Several codes in a row" in shown(pane.refusal)


def test_a_held_card_and_a_held_account_have_reasons_of_their_own(
    pane: RedeemPane, services: FakeServices
) -> None:
    held = Refused(HELD_FOR_REVIEW, {"until": UNTIL})
    services.inspecting[GOOD_CODE] = replace(card_facts(GOOD_CODE), state=CardState.HELD, refused=held)
    enter(pane)
    assert "This card is being looked at" in shown(pane.refusal)
    services.inspecting[GOOD_CODE] = card_facts(GOOD_CODE)
    services.on_redeem = lambda _: held
    button(pane, "refusal-back").click()
    enter(pane)
    button(pane, "add-card").click()
    assert "Many cards of high value" in shown(pane.refusal)


def test_in_a_wide_window_what_is_read_stays_in_a_column_of_900(
    pane: RedeemPane, services: FakeServices
) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    enter(pane)
    pane.window().resize(2400, 1000)
    settle()
    labels = [one for one in pane.refusal.findChildren(QLabel) if one.isVisible()]
    lefts = [one.mapTo(pane, QPoint(0, 0)).x() for one in labels]
    rights = [left + one.width() for left, one in zip(lefts, labels, strict=True)]
    assert pane.refusal.width() == 2400
    assert max(rights) - min(lefts) <= 900


def test_what_has_no_end_shows_none(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = Refused(HELD_FOR_REVIEW, {})
    enter(pane)
    until = pane.refusal.findChild(QLabel, "refusal-until")
    assert until is not None
    assert not until.isVisible()


def test_a_wrong_number_is_answered_with_where_the_claim_code_is() -> None:
    refused = Refused(
        NOT_A_CLAIM_CODE, {"recognised_as": "serial", "recognised_as_words": "the serial number"}
    )
    explained = explain_refusal(Refusal(refused), Typed("2468", "", where="Under the label: peel it off."))
    assert explained.steps[0] == ("Look for the claim code", "Under the label: peel it off.")
    assert len(explained.steps) == 2


# The report


def report(pane: RedeemPane, told: str = "") -> None:
    button(pane, "report-card").click()
    assert pane.page is pane.report.page
    pane.report.page.told.setText(told)
    button(pane, "send-report").click()


def test_a_card_that_somebody_else_redeemed_is_reported_to_the_shop(
    pane: RedeemPane, services: FakeServices
) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    enter(pane)
    report(pane, " R-2026-004398 ")
    (sent,) = [call for call in services.calls if call[0] == "report_card"]
    assert sent[1:3] == (GOOD_CODE, "R-2026-004398")
    assert pane.page is pane.idle
    assert "was reported" in pane.idle.notice.title
    assert "12" in pane.idle.notice.text
    assert pane.idle.field.text() == ""
    assert pane.report.page.told.text() == ""


def test_a_report_that_is_refused_says_why_and_stays(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    services.report_answer = Refused(WRONG_STATE, {"what": "report", "state": "DONE"})
    enter(pane)
    report(pane)
    assert pane.page is pane.report.page
    assert pane.report.page.notice.title
    button(pane, "report-back").click()
    assert pane.page is pane.refusal


def test_a_report_whose_answer_was_lost_is_sent_again_with_its_key(
    pane: RedeemPane, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    keys = []

    def lose(*_: object, key: str, **__: object) -> None:
        keys.append(key)
        raise Fault(STORE_BUSY)

    enter(pane)
    with monkeypatch.context() as losing:
        losing.setattr(services, "report_card", lose)
        report(pane)
    button(pane, "send-report").click()
    (sent,) = [call for call in services.calls if call[0] == "report_card"]
    assert [sent[3]] == keys


def test_nothing_of_a_report_is_left_when_the_window_locks(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    enter(pane)
    button(pane, "report-card").click()
    pane.report.page.told.setText("bought at the corner")
    pane.show_actor(None)
    assert pane.report.page.told.text() == ""
    assert pane.page is pane.idle


# Promotional codes


def test_a_promotional_code_is_confirmed_with_its_fine_print_and_its_end(
    pane: RedeemPane, services: FakeServices
) -> None:
    services.inspecting["AUTUMN5"] = credit(terms="For orders above 20 euro.")
    enter(pane, PROMOTION)
    assert pane.page is pane.confirm
    said = shown(pane.confirm)
    assert "Add this credit to your balance?" in said
    assert "For orders above 20 euro." in said
    assert "31 Dec 2026" in said
    assert "····" not in said
    assert not [call for call in services.calls if call[0] == "redeem"]
    button(pane, "add-card").click()
    assert pane.page is pane.success


def test_a_card_after_a_promotion_is_shown_as_a_card(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting["AUTUMN5"] = credit(terms="For orders above 20 euro.")
    enter(pane, PROMOTION)
    button(pane, "confirm-back").click()
    enter(pane)
    said = shown(pane.confirm)
    assert "Add this card to your balance?" in said
    assert "fine print" not in said.lower()
    assert "Activated" in said


def test_a_promotion_by_message_is_not_asked_about(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting["AUTUMN5"] = credit()
    pane.fill_code(PROMOTION)
    pane.idle.submitted.emit()
    assert pane.page is pane.confirm


def test_a_promotion_that_has_ended_says_when(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting["AUTUMN5"] = Refused(PROMOTION_EXPIRED, {"ended": "2026-11-01T00:00:00Z"})
    enter(pane, PROMOTION)
    said = shown(pane.refusal)
    assert "1 Nov 2026" in said
    assert "Nothing was credited" in said


def test_a_promotion_that_i_have_already_leads_to_its_entry(pane: RedeemPane, services: FakeServices) -> None:
    mine = next(one for one in services.movements[GERMANY] if one.kind == "promotion")
    mine = replace(mine, promotion=PROMOTION)
    services.movements[GERMANY] = [mine]
    services.inspecting["AUTUMN5"] = replace(credit(), refused=taken(GOOD_CODE, mine).refused)
    enter(pane, PROMOTION)
    assert "You have this credit already" in shown(pane.refusal)
    assert button(pane, "refusal-history").isVisible()


# On paper


def explained(until: str | None = UNTIL) -> Explanation:
    facts = {} if until is None else {"until": until}
    return explain_refusal(Refusal(Refused(HELD_FOR_REVIEW, facts), card_facts(GOOD_CODE)), Typed("", ""))


def test_the_steps_are_printed_with_the_last_four_characters_alone(qtbot: QtBot, tmp_path: Path) -> None:
    text = steps_sheet.sheet_of(explained()).toPlainText()
    assert "Held for Review" in text
    assert "23 Nov 2026" in text
    assert "Keep the card and its receipt" in text
    assert GOOD_CODE[-4:] in text
    assert GOOD_CODE not in text
    file = tmp_path / "steps.pdf"
    steps_sheet.draw(explained(), QPdfWriter(str(file)))
    assert file.read_bytes().startswith(b"%PDF")


def test_printing_asks_for_a_printer_when_it_is_wanted(
    pane: RedeemPane, services: FakeServices, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = []
    monkeypatch.setattr(steps_sheet, "ask_for_printer", lambda parent, then: asked.append(parent))
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE)
    enter(pane)
    QTest.keyClick(pane.refusal, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: asked == [pane], timeout=10_000)
