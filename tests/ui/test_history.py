"""History: pages that arrive when they are scrolled to, the detail, the wallets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import STORE_BUSY, Fault
from app.ui.background import Background
from app.ui.history.model import AMOUNT, ENDS, WHAT, MovementsModel
from app.ui.history.pane import PAGE, HistoryPane
from app.ui.messages import messages
from app.wallet.values import Actor, HistoryPage
from tests.ui.fakes import GERMANY, STATES, FakeServices, some_movements
from tests.ui.looking import settle


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> HistoryPane:
    services.movements[GERMANY] = some_movements(250)
    made = HistoryPane(services, background)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show_actor(actor)
    made.show()
    settle()
    return made


def pages_asked(services: FakeServices) -> list[object]:
    return [call[2] for call in services.calls if call[0] == "history"]


def test_a_page_is_asked_for_when_it_is_scrolled_to_and_only_once(
    pane: HistoryPane, services: FakeServices
) -> None:
    assert (pane.model.rowCount(), pages_asked(services)) == (PAGE, [None])
    for _ in range(5):
        pane.table.scrollToBottom()
        settle()
    assert pages_asked(services) == [None, "000151", "000051"]
    entries = [movement.entry for movement in pane.model.movements()]
    assert entries == [movement.entry for movement in services.movements[GERMANY]]


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_qts_rules_while_it_grows() -> None:
    model, lines, wanted = MovementsModel(), some_movements(60), []
    model.page_wanted.connect(wanted.append)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_first(HistoryPage(tuple(lines[:30]), "x", 60))
    model.fetchMore()
    assert (wanted, model.canFetchMore()) == (["x"], False)
    model.add_page(HistoryPage(tuple(lines[30:]), None, 60))
    assert (model.rowCount(), model.canFetchMore()) == (60, False)
    assert tester.model() is model


def test_a_page_that_does_not_come_can_be_asked_for_again(
    pane: HistoryPane, services: FakeServices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_named: object) -> None:
        raise Fault(STORE_BUSY)

    monkeypatch.setattr(services, "history", fail)
    with qtbot.waitSignal(messages().raised):
        pane.model.fetchMore()
    assert pane.model.rowCount() == PAGE
    assert pane.model.canFetchMore()


def test_rows_say_what_moved_in_words_and_amounts(pane: HistoryPane) -> None:
    newest = [pane.model.index(0, column).data() for column in range(pane.model.columnCount())]
    assert newest[WHAT].endswith("Redeemed")
    assert newest[AMOUNT].startswith("+€")
    assert newest[ENDS] == "never"
    assert pane.model.index(1, ENDS).data() == "1 Dec"


def test_enter_opens_the_detail_and_escape_closes_it(pane: HistoryPane) -> None:
    pane.table.setFocus()
    pane.table.selectRow(2)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert pane.detail.isVisible()
    facts = dict(pane.detail.facts(pane.model.movement(2)))
    assert facts["Balance after"] == pane.model.index(2, 4).data()
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    assert pane.detail._movement == pane.model.movement(3)
    QTest.keyClick(pane.table, Qt.Key.Key_Escape)
    assert not pane.detail.isVisible()


def test_what_is_copied_holds_the_last_four_only(pane: HistoryPane) -> None:
    pane.table.opened.emit(0)
    pane.detail.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "···· " in copied
    assert "Balance after: " in copied
    assert pane.detail.copy.text() == "Copied"


def test_a_refresh_keeps_the_open_movement_where_it_now_stands(
    pane: HistoryPane, services: FakeServices
) -> None:
    pane.table.selectRow(1)
    pane.table.opened.emit(1)
    opened = pane.detail._movement
    newer = some_movements(251)[:1]
    services.movements[GERMANY] = newer + services.movements[GERMANY]
    pane.refresh()
    assert pane.detail.isVisible()
    assert pane.detail._movement == opened
    assert pane.table.currentIndex().row() == 2


def test_another_wallet_shows_its_own_movements_and_may_be_empty(
    pane: HistoryPane, services: FakeServices
) -> None:
    pane.wallets.chosen.emit(STATES)
    assert pane.model.rowCount() == 0
    assert services.calls[-1] == ("history", STATES, None)


def test_rows_have_one_height_and_only_whole_rows_are_seen(pane: HistoryPane) -> None:
    for height in (700, 633, 571):
        pane.resize(1180, height)
        settle()
        rows = pane.table.height() - pane.table.header_height
        assert rows % pane.table.row_height == 0
        assert pane.table.rowHeight(0) == pane.table.rowHeight(99) == pane.table.row_height


def test_locking_takes_the_movements_off_the_screen(pane: HistoryPane) -> None:
    pane.table.opened.emit(0)
    pane.show_actor(None)
    assert pane.model.rowCount() == 0
    assert not pane.detail.isVisible()


def test_choosing_a_wallet_leaves_the_focus_where_it_is(pane: HistoryPane) -> None:
    pane.activateWindow()
    chip = pane.wallets.findChild(QWidget, "wallet-US")
    assert chip is not None
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    settle()
    assert pane.model.rowCount() == 0
    assert QApplication.focusWidget() is chip
