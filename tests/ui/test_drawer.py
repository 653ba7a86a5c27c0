"""The drawer: its cards, and the way to a code: the question, the password, and nowhere left afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.outcomes import ACCOUNT_LOCKED, Refused
from app.ui.background import Background
from app.ui.components.table import CELL
from app.ui.drawer.clipboard import CodeClipboard
from app.ui.drawer.model import AMOUNT, ENDS, ISSUER, STATE
from app.ui.drawer.pane import DrawerPane
from app.wallet.drawer_values import Said
from app.wallet.values import Actor
from tests.ui.drawer_pane import calls, give_password, own_all, shown, texts
from tests.ui.fake_drawer import drawer_card
from tests.ui.fakes import FakeServices
from tests.ui.looking import settle

FIRST = "A1B2C3D4E5KW4P"


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> DrawerPane:
    own_all(services)
    return shown(qtbot, services, background, actor)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def hint(pane: DrawerPane) -> str:
    found = pane.findChild(QLabel, "drawer-detail-hint")
    assert found is not None
    return found.text()


def copy(pane: DrawerPane) -> None:
    pane.list.look_at(9)
    pane.list.detail.copy.click()
    give_password(pane)


def test_what_waits_to_be_redeemed_stands_first_each_newest_first(pane: DrawerPane) -> None:
    assert texts(pane) == ["KW4P", "GRG3", "U9F2", "7CN4", "Q3WE", "L5Z3", "A63N", "FD6X", "M4ZT"]
    QAbstractItemModelTester(pane.list.model)


def test_the_subline_says_what_is_still_to_redeem_by_currency(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor
) -> None:
    pane = DrawerPane(services, background)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.subline_changed) as told:
        pane.show_actor(actor)
    assert told.args == ["Cards of other issuers · €40.00, $75.00 and £10.00 still to redeem"]


def test_an_end_that_is_near_is_marked_and_one_that_is_far_is_not(
    pane: DrawerPane, services: FakeServices
) -> None:
    services.cards = [
        drawer_card(3, "AAAA", "1.00", ends="2099-05-31"),
        drawer_card(2, "BBBB", "1.00", ends="2020-05-31"),
        drawer_card(1, "CCCC", "1.00", ends="2020-05-31", said=Said.INVALID, state="REFUSED"),
    ]
    pane.refresh()
    cells = [pane.list.model.index(row, ENDS).data(CELL) for row in range(3)]
    assert [cell.tag for cell in cells] == [None, "timer", None]


def test_each_state_is_said_by_a_word_and_an_icon(pane: DrawerPane) -> None:
    cells = [pane.list.model.index(row, STATE).data(CELL) for row in range(9)]
    assert [cell.text for cell in cells[3:]] == [
        "Not activated",
        "To redeem",
        "Accepted",
        "Accepted",
        "Already redeemed",
        "Thrown away",
    ]
    assert all(cell.tag for cell in cells)


def test_an_amount_that_nobody_knows_is_said_so(pane: DrawerPane) -> None:
    assert pane.list.model.index(4, AMOUNT).data(CELL).text == "not known"


def test_the_chips_count_and_leave_what_they_say(pane: DrawerPane) -> None:
    chips = pane.list.bar.chips
    assert [chip.text() for chip in chips.values()] == ["All 9", "To redeem 5", "Ends soon 1", "Done 4"]
    chips["soon"].click()
    assert texts(pane) == ["U9F2"]
    chips["done"].click()
    assert texts(pane) == ["L5Z3", "A63N", "FD6X", "M4ZT"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("apple", ["GRG3", "7CN4"]), ("u9f2", ["U9F2"]), ("germany accepted", ["L5Z3", "A63N"]), ("ruth", [])],
)
def test_the_search_looks_at_issuer_region_state_and_last_four(
    pane: DrawerPane, words: str, found: list[str]
) -> None:
    pane.list.bar.search.setText(words)
    assert texts(pane) == found


def test_notes_are_shown_and_searched_once_the_drawer_is_open(pane: DrawerPane) -> None:
    assert pane.list.model.index(0, ISSUER).data(CELL).second == "DE"
    pane.list.leaf.open_button.click()
    give_password(pane)
    assert pane.page is pane.list
    assert pane.list.model.index(0, ISSUER).data(CELL).second == "DE · From Aunt Ruth"
    pane.list.bar.search.setText("ruth")
    assert texts(pane) == ["KW4P"]
    assert pane.list.leaf.open_button.isHidden()


def test_a_search_that_finds_nothing_offers_all_cards(pane: DrawerPane) -> None:
    pane.list.bar.search.setText("umbrella")
    assert pane.list.leaf.clear.isVisible()
    pane.list.leaf.clear.click()
    assert len(texts(pane)) == 9


def test_an_empty_drawer_says_what_will_be_here(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor
) -> None:
    services.cards = []
    pane = shown(qtbot, services, background, actor)
    assert pane.page is pane.empty
    QTest.keyClick(pane, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert pane.page is pane.desk.secrets.page


def test_enter_opens_the_detail_and_then_goes_into_it(pane: DrawerPane) -> None:
    pane.list.table.selectRow(0)
    QTest.keyClick(pane.list.table, Qt.Key.Key_Return)
    assert pane.list.detail.isVisible()
    QTest.keyClick(pane.list.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is pane.list.detail.redeem
    QTest.keyClick(pane.list.detail, Qt.Key.Key_Escape)
    assert pane.list.detail.isHidden()
    assert QApplication.focusWidget() is pane.list.table


def test_the_detail_lies_over_the_table_where_the_window_is_narrow(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor
) -> None:
    pane = shown(qtbot, services, background, actor, width=900)
    pane.list.look_at(9)
    settle()
    assert pane.list.detail.geometry().right() == pane.list.leaf.geometry().right()
    pane.resize(1180, 700)
    settle()
    assert pane.list.detail.geometry().left() > pane.list.leaf.geometry().right()


def test_a_code_is_shown_only_after_the_password_and_hidden_again(pane: DrawerPane) -> None:
    pane.list.look_at(9)
    detail = pane.list.detail
    assert detail.code.text() == "···· KW4P"
    detail.reveal.click()
    assert not detail.code.is_revealed
    give_password(pane)
    assert detail.code.text() == "A1B2-C3D4E5-KW4P"
    detail.reveal.click()
    assert detail.code.text() == "···· KW4P"


def test_a_wrong_password_shows_nothing_and_leaves_nothing_in_the_field(
    pane: DrawerPane, services: FakeServices
) -> None:
    pane.list.look_at(9)
    pane.list.detail.reveal.click()
    give_password(pane, "not it")
    page = pane.desk.secrets.page
    assert pane.page is page
    assert page.problem.title == "Name and password do not fit together"
    assert page.password.text() == ""
    services.reveal_card = lambda *_: Refused(ACCOUNT_LOCKED, {"until": "2026-11-22T12:00:00Z"})
    give_password(pane)
    assert page.problem.isVisible()
    assert not pane.list.detail.code.is_revealed


def test_a_wrong_password_copies_nothing(pane: DrawerPane) -> None:
    QGuiApplication.clipboard().setText("a shopping list")
    pane.list.look_at(9)
    pane.list.detail.copy.click()
    give_password(pane, "not it")
    assert clipboard() == "a shopping list"
    assert not pane.desk.clipboard.is_holding


def test_a_password_does_not_come_back_by_undo(pane: DrawerPane) -> None:
    pane.list.look_at(9)
    pane.list.detail.reveal.click()
    field = pane.desk.secrets.page.password
    QTest.keyClicks(field, "half typed")
    pane.desk.secrets.leave()
    field.reveal.setChecked(True)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


@pytest.mark.parametrize("deed", ["reveal", "copy", "redeem"])
def test_before_any_code_leaves_the_drawer_the_question_is_asked_once_for_the_card(
    pane: DrawerPane, services: FakeServices, deed: str
) -> None:
    services.own_cards = set()
    pane.list.look_at(9)
    getattr(pane.list.detail, deed).click()
    question = pane.desk.secrets.brake.question
    assert pane.page is question
    question.pause_ms = 0
    question.mine.emit()
    assert pane.page is pane.desk.secrets.page
    pane.desk.secrets.page.back_wanted.emit()
    getattr(pane.list.detail, deed).click()
    assert pane.page is pane.desk.secrets.page


def test_whoever_was_asked_for_the_code_is_stopped(pane: DrawerPane, services: FakeServices) -> None:
    services.own_cards = set()
    pane.list.look_at(9)
    pane.list.detail.reveal.click()
    brake = pane.desk.secrets.brake
    brake.question.asked_for.emit()
    assert pane.page is brake.warning
    brake.warning.stopped.emit()
    assert pane.page is pane.list
    assert calls(services, "reveal_card") == []


def test_looking_at_another_card_hides_the_code(pane: DrawerPane) -> None:
    pane.list.look_at(9)
    pane.list.detail.reveal.click()
    give_password(pane)
    pane.list.table.selectRow(1)
    assert pane.list.detail.code.text() == "···· GRG3"
    assert not pane.list.detail.code.is_revealed


def test_leaving_the_pane_hides_the_code_and_gives_up_the_password(pane: DrawerPane) -> None:
    pane.list.look_at(9)
    pane.list.detail.reveal.click()
    give_password(pane)
    pane.left()
    assert not pane.list.detail.code.is_revealed
    pane.list.detail.reveal.click()
    pane.desk.secrets.page.password.setText("half typed")
    pane.left()
    assert pane.page is pane.list
    assert pane.desk.secrets.page.password.text() == ""


def test_a_refresh_leaves_the_card_and_its_code_as_they_are(pane: DrawerPane) -> None:
    pane.list.look_at(9)
    pane.list.detail.reveal.click()
    give_password(pane)
    pane.refresh()
    assert pane.list.detail.code.text() == "A1B2-C3D4E5-KW4P"


def test_a_copied_code_is_cleared_when_its_time_is_over(pane: DrawerPane) -> None:
    copy(pane)
    assert clipboard() == FIRST
    assert hint(pane) == "The code is on the clipboard. It is cleared after 30 seconds."
    assert pane.desk.clipboard.timer.isActive()
    assert pane.desk.clipboard.timer.interval() == 30_000
    pane.desk.clipboard.timer.timeout.emit()
    assert clipboard() == ""
    assert not pane.desk.clipboard.timer.isActive()
    assert hint(pane).startswith("Both ask for your password again.")


def test_what_was_copied_meanwhile_is_left_alone(pane: DrawerPane) -> None:
    copy(pane)
    QGuiApplication.clipboard().setText("a shopping list")
    pane.desk.clipboard.timer.timeout.emit()
    assert clipboard() == "a shopping list"


def test_the_clipboard_is_cleared_when_the_window_locks_or_closes(pane: DrawerPane, actor: Actor) -> None:
    copy(pane)
    pane.show_actor(None)
    assert clipboard() == ""
    pane.show_actor(actor)
    copy(pane)
    pane.shut_down()
    assert clipboard() == ""


def test_the_time_on_the_clipboard_runs_by_itself(qtbot: QtBot) -> None:
    held = CodeClipboard(after_ms=1)
    with qtbot.waitSignal(held.cleared):
        held.hold("A1B2")
    assert clipboard() == ""
    assert not held.is_holding


def test_clipboard_histories_are_asked_to_keep_nothing(pane: DrawerPane) -> None:
    copy(pane)
    assert QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"
    pane.desk.clipboard.clear()


def test_locking_shuts_the_drawer_and_forgets_all_that_was_theirs(
    pane: DrawerPane, services: FakeServices, actor: Actor
) -> None:
    pane.list.look_at(9)
    pane.list.detail.reveal.click()
    give_password(pane)
    pane.show_actor(None)
    assert not services.is_open
    assert texts(pane) == []
    assert not pane.list.detail.code.is_revealed
    assert FIRST not in repr(vars(pane.list.detail.code))
    pane.show_actor(actor)
    assert pane.list.view.notes is None


def test_a_card_that_was_thrown_away_elsewhere_shows_nothing(
    pane: DrawerPane, services: FakeServices
) -> None:
    services.codes.pop(9)
    pane.list.look_at(9)
    pane.list.detail.copy.click()
    give_password(pane)
    assert pane.page is pane.list
    assert clipboard() != FIRST
