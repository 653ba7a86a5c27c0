"""The redeem pane by its keys: from the code field to the new balance, or to a way out."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import outcomes
from app.outcomes import OUTCOMES, STORE_BUSY, Fault, Refused
from app.ui.formats import money_text
from app.ui.redeem.pane import RedeemPane
from app.ui.redeem.remedies import REMEDIES
from app.wallet.values import Actor
from app.wallet.wording import invalid
from tests.ui.dropping import carry
from tests.ui.fakes import (
    GERMANY,
    GOOD_CODE,
    SLEEPING_CODE,
    UNKNOWN_CODE,
    FakeServices,
    card_facts,
    dollar,
    euro,
    taken,
)

PRINTED = "-".join(GOOD_CODE[at : at + 4] for at in range(0, 16, 4))
FACTS = {
    "issuer": "",
    "whose": "",
    "recognised_as_words": "the serial number",
    "positions": "3, 8",
    "card_region": "US",
    "wallet_region": "DE",
    "until": "2026-11-23T08:00:00+00:00",
    "ended": "2026-10-01T08:00:00+00:00",
    "programmes": "Amazon gift card",
    "hosts": "amazon.de",
    "role": "holder",
}


def type_code(pane: RedeemPane, code: str) -> None:
    QTest.keyClicks(pane.idle.field, code)


def press(pane: RedeemPane, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(pane.focusWidget() or pane, key)


def enter(pane: RedeemPane, code: str) -> None:
    type_code(pane, code)
    press(pane, Qt.Key.Key_Return)


def button(pane: RedeemPane, name: str) -> QPushButton:
    found = pane.findChild(QPushButton, name)
    assert found is not None
    return found


def text_of(pane: RedeemPane, name: str) -> str:
    label = pane.findChild(QLabel, name)
    assert label is not None
    return label.text()


def sent(services: FakeServices) -> int:
    return sum(call[0] == "redeem" for call in services.calls)


def test_a_card_is_redeemed_by_keys_alone(pane: RedeemPane, services: FakeServices, qtbot: QtBot) -> None:
    after = money_text(services.wallets[0].total + euro("50.00"))
    enter(pane, GOOD_CODE)
    assert pane.page is pane.confirm
    assert text_of(pane, "confirm-amount") == "€50.00"
    assert text_of(pane, "confirm-programme") == "House gift card"
    assert text_of(pane, "confirm-holder") == "Mara Lindqvist"
    assert text_of(pane, "confirm-wallet") == "Germany · EUR wallet"
    assert text_of(pane, "balance-after") == after
    assert button(pane, "add-card").text() == "Add €50.00"
    assert sent(services) == 0
    with qtbot.waitSignal(pane.book_changed):
        press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.success
    assert text_of(pane, "success-amount") == "€50.00 added"
    assert text_of(pane, "success-total") == after
    press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.idle
    assert pane.idle.field.hasFocus()


def test_it_is_said_before_that_the_value_cannot_be_moved_on(pane: RedeemPane) -> None:
    enter(pane, GOOD_CODE)
    assert text_of(pane, "cannot-be-moved-title") == "It cannot be moved on"


def test_a_double_enter_sends_once(pane: RedeemPane, services: FakeServices) -> None:
    enter(pane, GOOD_CODE)
    press(pane, Qt.Key.Key_Return)
    pane.confirm.add_wanted.emit()
    assert sent(services) == 1


def test_an_enter_that_rebounds_from_the_code_field_adds_nothing(
    pane: RedeemPane, services: FakeServices
) -> None:
    pane.confirm.rebound_ms = 60_000
    enter(pane, GOOD_CODE)
    press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.confirm
    assert sent(services) == 0
    button(pane, "add-card").click()
    assert sent(services) == 1


@pytest.mark.parametrize("name", [name for name in OUTCOMES if name in REMEDIES])
def test_each_refusal_says_what_it_means_and_what_to_do(
    pane: RedeemPane, services: FakeServices, name: str
) -> None:
    services.inspecting[GOOD_CODE] = Refused(OUTCOMES[name], FACTS)
    enter(pane, GOOD_CODE)
    assert pane.page is pane.refusal
    assert text_of(pane, "refusal-title") == OUTCOMES[name].title
    shown = [label.text() for label in pane.refusal.findChildren(QLabel) if label.isVisible()]
    said = " ".join(shown)
    for step in REMEDIES[name].steps:
        for begun in (text.partition("{")[0] for text in step):
            assert any(text.startswith(begun) for text in shown), begun
    assert "{" not in said
    assert "…" not in said
    assert "T08:00" not in said
    assert GOOD_CODE not in said.replace(" ", "")
    press(pane, Qt.Key.Key_Escape)
    assert pane.page is pane.idle
    assert pane.idle.field.text() == GOOD_CODE


def test_every_outcome_of_looking_and_adding_has_its_steps() -> None:
    reachable = {
        outcomes.INVALID_CLAIM_CODE,
        outcomes.NOT_A_CLAIM_CODE,
        outcomes.CODE_AMBIGUOUS,
        outcomes.CARD_NOT_ACTIVATED,
        outcomes.ALREADY_REDEEMED,
        outcomes.REGION_MISMATCH,
        outcomes.HELD_FOR_REVIEW,
        outcomes.TOO_MANY_ATTEMPTS,
        outcomes.CARD_VOIDED,
        outcomes.CARD_REPLACED,
        outcomes.CARD_EXPIRED,
        outcomes.ISSUED_ELSEWHERE,
    }
    assert {outcome.name for outcome in reachable} <= REMEDIES.keys()


def test_try_again_keeps_the_code(pane: RedeemPane, services: FakeServices) -> None:
    enter(pane, SLEEPING_CODE)
    services.inspecting[SLEEPING_CODE] = card_facts(SLEEPING_CODE)
    press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.confirm


def test_an_invalid_code_goes_back_to_be_corrected(pane: RedeemPane) -> None:
    enter(pane, UNKNOWN_CODE)
    assert button(pane, "correct-code").isVisible()
    assert not button(pane, "try-again").isVisible()
    press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.idle
    assert pane.idle.field.text() == UNKNOWN_CODE


def test_a_code_that_another_issuer_may_know_can_go_to_the_drawer(
    qtbot: QtBot, pane: RedeemPane, services: FakeServices
) -> None:
    amazon = services.programmes().by_key("amazon")
    services.inspecting[UNKNOWN_CODE] = invalid(elsewhere=[amazon])
    enter(pane, UNKNOWN_CODE)
    with qtbot.waitSignal(pane.code_handed) as handed:
        button(pane, "keep-instead").click()
    assert handed.args == ["drawer", UNKNOWN_CODE]
    assert pane.idle.field.text() == ""


@pytest.mark.parametrize("name", ["ALREADY_REDEEMED", "CARD_VOIDED", "CARD_REPLACED", "CARD_EXPIRED"])
def test_a_card_that_is_spent_for_good_makes_room_for_another_code(
    pane: RedeemPane, services: FakeServices, name: str
) -> None:
    services.inspecting[GOOD_CODE] = Refused(OUTCOMES[name], FACTS)
    enter(pane, GOOD_CODE)
    press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.idle
    assert pane.idle.field.text() == ""


def test_a_lost_answer_is_asked_for_again(pane: RedeemPane, services: FakeServices) -> None:
    services.redeem_faults = [Fault(STORE_BUSY)]
    enter(pane, GOOD_CODE)
    press(pane, Qt.Key.Key_Return)
    assert "not known yet" in text_of(pane, "refusal-meaning")
    press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.success
    keys = {call[3] for call in services.calls if call[0] == "redeem"}
    assert len(keys) == 1


def test_my_own_redemption_leads_to_the_history(
    pane: RedeemPane, services: FakeServices, qtbot: QtBot
) -> None:
    enter(pane, GOOD_CODE)
    press(pane, Qt.Key.Key_Return)
    press(pane, Qt.Key.Key_Return)
    services.inspecting[GOOD_CODE] = taken(GOOD_CODE, services.movements[GERMANY][0])
    enter(pane, GOOD_CODE)
    assert "You added this card yourself" in text_of(pane, "refusal-meaning")
    with qtbot.waitSignal(pane.pane_wanted) as wanted:
        button(pane, "refusal-history").click()
    assert wanted.args == ["history"]


def test_a_wallet_for_the_region_of_the_card_is_offered(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = replace(card_facts(GOOD_CODE, dollar("25.00")), region="US")
    del services.wallets[1]
    enter(pane, GOOD_CODE)
    assert "United States" in button(pane, "open-wallet").text()
    button(pane, "open-wallet").click()
    assert pane.page is pane.confirm
    assert "opened with this card" in text_of(pane, "confirm-wallet")


def test_only_inspecting_redeems_nothing_and_says_what_the_card_holds(
    pane: RedeemPane, services: FakeServices
) -> None:
    enter(pane, GOOD_CODE)
    button(pane, "only-inspect").click()
    assert pane.page is pane.idle
    assert "still holds €50.00" in text_of(pane, "redeem-notice-text")
    assert pane.idle.field.text() == ""
    assert sent(services) == 0


def test_a_half_typed_code_is_not_sent(pane: RedeemPane, services: FakeServices) -> None:
    enter(pane, GOOD_CODE[:9])
    assert pane.page is pane.idle
    assert not any(call[0] == "inspect" for call in services.calls)


def test_the_line_follows_each_character(pane: RedeemPane) -> None:
    type_code(pane, "53NV")
    assert "12 to go" in text_of(pane, "code-line")
    type_code(pane, "1")
    assert "11 to go" in text_of(pane, "code-line")


@pytest.mark.parametrize(
    "text",
    [
        f"tillfold://redeem#code={GOOD_CODE}",
        f"Hello Mara,\nthis is for you.\nClaim code: {PRINTED}\nEnjoy\n",
        GOOD_CODE.lower(),
    ],
)
def test_the_code_is_taken_out_of_what_is_pasted(pane: RedeemPane, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(pane.idle.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pane.idle.field.text() == GOOD_CODE


def test_pasting_a_text_without_a_code_loses_nothing_that_was_typed(pane: RedeemPane) -> None:
    type_code(pane, "53NV")
    QGuiApplication.clipboard().setText("Nothing to see here. " * 500)
    button(pane, "paste-code").click()
    assert pane.idle.field.text() == "53NV"
    assert "no claim code" in text_of(pane, "redeem-notice-title")


def test_part_of_a_code_is_pasted_where_the_cursor_is(pane: RedeemPane) -> None:
    type_code(pane, GOOD_CODE[:8])
    QGuiApplication.clipboard().setText(f" {PRINTED[10:]} ")
    button(pane, "paste-code").click()
    assert pane.idle.field.text() == GOOD_CODE


def test_a_dropped_text_fills_the_field_and_sends_nothing(pane: RedeemPane, services: FakeServices) -> None:
    data = QMimeData()
    data.setText(f"Claim code {GOOD_CODE}")
    assert carry(pane, data)
    assert pane.idle.field.text() == GOOD_CODE
    assert sent(services) == 0


def test_locking_forgets_the_code(pane: RedeemPane) -> None:
    type_code(pane, GOOD_CODE)
    pane.show_actor(None)
    assert pane.idle.field.text() == ""
    assert not pane.idle.field.isUndoAvailable()


def test_a_code_goes_along_when_the_account_is_switched_from_the_confirmation(
    pane: RedeemPane, actor: Actor, qtbot: QtBot
) -> None:
    enter(pane, GOOD_CODE)
    with qtbot.waitSignal(pane.account_wanted):
        button(pane, "switch-account-from-confirm").click()
    pane.show_actor(None)
    assert pane.idle.field.text() == ""
    pane.show_actor(actor)
    assert pane.idle.field.text() == GOOD_CODE
    pane.show_actor(None)
    pane.show_actor(actor)
    assert pane.idle.field.text() == ""


def test_a_code_that_waited_for_the_sign_in_is_filled_in_and_not_sent(
    pane: RedeemPane, services: FakeServices
) -> None:
    pane.fill_code(f"tillfold://redeem#code={GOOD_CODE}")
    assert pane.idle.field.text() == GOOD_CODE
    assert not any(call[0] == "inspect" for call in services.calls)


def test_a_whole_code_stands_nowhere_but_in_its_field(pane: RedeemPane) -> None:
    enter(pane, GOOD_CODE)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return):
        for label in pane.findChildren(QLabel):
            assert GOOD_CODE not in label.text()
        for widget in pane.findChildren(QWidget):
            assert GOOD_CODE not in widget.accessibleName() + widget.toolTip() + widget.windowTitle()
        press(pane, key)


def test_the_recent_list_has_what_was_added_and_what_was_refused(pane: RedeemPane) -> None:
    enter(pane, SLEEPING_CODE)
    press(pane, Qt.Key.Key_Escape)
    shown = [label.text() for label in pane.idle.recent.findChildren(QLabel)]
    assert "Card Not Activated" in shown
    assert f"House card ···· {SLEEPING_CODE[-4:]}" in shown
    pane.show_actor(None)
    shown = [label.text() for label in pane.idle.recent.findChildren(QLabel) if label.isVisible()]
    assert "Card Not Activated" not in shown


def test_a_promotion_has_its_name_in_the_recent_list(pane: RedeemPane, services: FakeServices) -> None:
    newest = services.movements[GERMANY][0]
    credit = replace(newest, programme_name=None, last_four=None, promotion="SPRING-10")
    services.movements[GERMANY].insert(0, credit)
    pane.refresh()
    shown = [label.text() for label in pane.idle.recent.findChildren(QLabel)]
    assert "Promotion SPRING-10" in shown


def test_files_that_are_dropped_are_read(
    pane: RedeemPane, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(pane.stack, "read_files", opened.extend)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("one.png", "two.pdf")])
    assert carry(pane, data)
    assert [path.name for path in opened] == ["one.png", "two.pdf"]


def test_pictures_are_chosen_in_the_systems_dialog(
    pane: RedeemPane, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(pane.stack, "read_files", opened.extend)
    QTest.keyClick(pane.idle.field, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pane.findChild(QFileDialog) is not None, timeout=10_000)
    dialog = pane.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit(["one.png", "two.pdf"])
    dialog.reject()
    assert [path.name for path in opened] == ["one.png", "two.pdf"]


def test_the_picture_dialog_opens_in_an_existing_folder_and_then_where_the_last_ones_were(
    pane: RedeemPane, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pane.scanner, "read_picture", lambda path: None)
    button(pane, "open-picture").click()
    first = pane.findChild(QFileDialog)
    assert first is not None
    assert Path(first.directory().absolutePath()).is_dir()
    first.filesSelected.emit([str(tmp_path / "one.png")])
    first.setObjectName("first")
    first.reject()
    button(pane, "open-picture").click()
    second = next(one for one in pane.findChildren(QFileDialog) if one.objectName() != "first")
    assert Path(second.directory().absolutePath()) == tmp_path
    second.reject()


def test_the_amount_after_is_the_sum_of_what_is_shown(pane: RedeemPane, services: FakeServices) -> None:
    services.inspecting[GOOD_CODE] = card_facts(GOOD_CODE, euro("0.05"))
    enter(pane, GOOD_CODE)
    assert text_of(pane, "balance-after") == money_text(services.wallets[0].total + euro("0.05"))


def test_who_comes_back_after_a_card_was_added_can_type_the_next_one(pane: RedeemPane) -> None:
    enter(pane, GOOD_CODE)
    press(pane, Qt.Key.Key_Return)
    assert pane.page is pane.success
    pane.left()
    pane.entered()
    assert pane.page is pane.idle
