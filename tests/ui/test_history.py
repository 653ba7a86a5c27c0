"""History: any row of a million, the filters, the detail with what paid for it, the wallets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.outcomes import STORE_BUSY, Fault
from app.ui.background import Background
from app.ui.components.bar_fields import DateField
from app.ui.components.menu_chip import MenuChip
from app.ui.components.table import CELL
from app.ui.components.tags import Chip
from app.ui.history.model import AMOUNT, ENDS, WHAT, MovementsModel
from app.ui.history.pane import HistoryPane
from app.ui.history.rows import BLOCK, Wanted
from app.ui.messages import messages
from app.ui.theme import Tone
from app.wallet.values import Actor, HistoryPage, Movement
from tests.ui.fake_book import some_provenance
from tests.ui.fakes import GERMANY, NOW, STATES, FakeServices, euro, movement, some_movements
from tests.ui.looking import settle

pytestmark = pytest.mark.usefixtures("that_morning")

Shown = Callable[[], HistoryPane]


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


def entries(pane: HistoryPane) -> list[str]:
    found = [pane.model.movement(row) for row in range(pane.model.rowCount())]
    return [one.entry for one in found if one is not None]


def chip(pane: HistoryPane, name: str) -> Chip:
    found = pane.findChild(Chip, name)
    assert found is not None
    return found


def menu(pane: HistoryPane, name: str) -> MenuChip:
    found = pane.findChild(MenuChip, name)
    assert found is not None
    return found


def test_a_whole_history_has_all_its_rows_at_once_and_reads_only_what_is_seen(
    pane: HistoryPane, services: FakeServices
) -> None:
    assert pane.model.rowCount() == 250
    assert pages_asked(services) == [None]
    pane.table.scrollToBottom()
    settle()
    assert pages_asked(services) == [None, "101"]
    oldest = services.movements[GERMANY][-1]
    assert pane.model.movement(249) == oldest
    assert pane.model.movement(140) is None
    pane.table.scrollTo(pane.model.index(140, 0))
    settle()
    assert sorted(entries(pane)) == sorted(one.entry for one in services.movements[GERMANY])
    pane.table.scrollToTop()
    settle()
    assert len(pages_asked(services)) == 3


@pytest.mark.usefixtures("qapp")
def test_of_a_million_rows_only_some_pages_are_kept() -> None:
    one = some_movements(1)[0]
    page = HistoryPage(tuple([one] * BLOCK), None, 1_000_000)
    model, wanted = MovementsModel(), []
    model.page_wanted.connect(wanted.append)
    model.show_first(page, is_whole=True)
    for row in range(0, 1_000_000, 5_000):
        model.see(row, row + 10)
        model.add_page(page)
    assert model.rowCount() == 1_000_000
    assert len(wanted) > 150
    held = sum(model.movement(row) is not None for row in range(0, 1_000_000, 100))
    assert held <= 61


@pytest.mark.usefixtures("qapp")
def test_one_page_is_asked_for_at_a_time_and_then_what_is_in_sight_by_now() -> None:
    lines, wanted = some_movements(500), []
    model = MovementsModel()
    model.page_wanted.connect(wanted.append)
    model.show_first(HistoryPage(tuple(lines[:BLOCK]), None, 500), is_whole=True)
    for first in (150, 250, 350, 450):  # a thumb that is dragged
        model.see(first, first + 9)
    assert wanted == [Wanted("401", 399)]
    model.add_page(HistoryPage(tuple(lines[100:200]), None, 500))
    assert wanted[1:] == [Wanted("101", 99)]
    assert model.movement(150) == lines[150]


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_qts_rules_while_a_search_and_a_book_grow() -> None:
    model, lines, wanted = MovementsModel(), some_movements(60), []
    model.page_wanted.connect(wanted.append)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_first(HistoryPage(tuple(lines[:30]), "31", 60))
    model.see(0, 10)
    assert wanted == [Wanted("31", 30)]
    model.add_page(HistoryPage(tuple(lines[30:]), None, 60))
    assert (model.rowCount(), model.has_more) == (60, False)
    model.show_first(HistoryPage(tuple(lines[2:]), None, 58), is_whole=True)
    model.show_again(HistoryPage(tuple(lines), None, 60), is_whole=True)
    assert [model.movement(row) for row in (0, 1, 2, 59)] == [lines[0], lines[1], lines[2], lines[59]]
    assert tester.model() is model


def test_a_page_that_does_not_come_can_be_asked_for_again(
    pane: HistoryPane, services: FakeServices, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_named: object) -> None:
        raise Fault(STORE_BUSY)

    with monkeypatch.context() as broken:
        broken.setattr(services, "history", fail)
        with qtbot.waitSignal(messages().raised):
            pane.table.scrollToBottom()
            settle()
    assert pane.model.movement(249) is None
    pane.table.scrollTo(pane.model.index(200, 0))
    settle()
    assert pane.model.movement(200) is not None


def test_rows_in_sight_are_read_also_where_a_refresh_came_between(
    qtbot: QtBot, services: FakeServices, actor: Actor
) -> None:
    background = Background()
    services.movements[GERMANY] = some_movements(250)
    try:
        pane = HistoryPane(services, background)
        qtbot.addWidget(pane)
        pane.resize(1180, 700)
        pane.show_actor(actor)
        pane.show()
        qtbot.waitUntil(lambda: pane.model.rowCount() == 250)
        pane.table.scrollToBottom()
        pane.refresh()  # before the page of the last rows is here
        qtbot.waitUntil(lambda: pane.model.movement(249) is not None)
    finally:
        background.shutdown()


def test_rows_say_what_moved_in_words_and_amounts(pane: HistoryPane) -> None:
    newest = [pane.model.index(0, column).data() for column in range(pane.model.columnCount())]
    assert newest[WHAT].endswith("Redeemed")
    assert newest[AMOUNT].startswith("+€")
    assert newest[ENDS] == "never"
    assert pane.model.index(1, ENDS).data() == "1 Dec"


def test_an_end_that_is_near_is_marked_and_one_that_is_far_or_over_is_not(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor
) -> None:
    rows = some_movements(4)
    ends = (NOW + timedelta(days=9), NOW + timedelta(days=80), NOW - timedelta(days=1), None)
    services.movements[GERMANY] = [replace(row, ends=end) for row, end in zip(rows, ends, strict=True)]
    pane = HistoryPane(services, background)
    qtbot.addWidget(pane)
    pane.show_actor(actor)
    pane.show()
    settle()
    cells = [pane.model.index(row, ENDS).data(CELL) for row in range(4)]
    assert [cell.tone if cell.tag else None for cell in cells] == [Tone.WARN, None, None, None]


def test_enter_opens_the_detail_and_escape_closes_it(pane: HistoryPane) -> None:
    pane.table.setFocus()
    pane.table.selectRow(2)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert pane.detail.isVisible()
    facts = dict(pane.detail.lines())
    assert facts["Balance after"] == pane.model.index(2, 4).data()
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    assert pane.detail.movement == pane.model.movement(3)
    QTest.keyClick(pane.table, Qt.Key.Key_Escape)
    assert not pane.detail.isVisible()


def order(number: str = "4502") -> Movement:
    return movement(
        NOW, "purchase", euro("-32.99"), euro("124.20"), "251", order=number, merchant="Moonbeam Coffee"
    )


def test_an_order_shows_where_each_cent_came_from(pane: HistoryPane, services: FakeServices) -> None:
    services.movements[GERMANY].insert(0, order())
    services.traced["4502"] = some_provenance("4502", NOW)
    pane.refresh()
    pane.table.opened.emit(0)
    assert pane.detail.provenance.texts() == [
        ("Promotion AUTUMN-5, promotional credit of 13 Nov", "€4.90"),
        ("House card ···· M9AE, redeemed on 4 Oct", "€20.00"),
        ("Trade-in T-118, credited on 5 Nov", "€5.00"),
        ("Cash, not from the balance", "€3.09"),
    ]
    pane.detail.copy.click()
    assert "Trade-in T-118, credited on 5 Nov: €5.00" in QGuiApplication.clipboard().text()
    pane.table.opened.emit(1)
    assert pane.detail.provenance.isHidden()


def test_what_came_into_the_wallet_is_named_and_not_traced(pane: HistoryPane, services: FakeServices) -> None:
    pane.table.opened.emit(0)
    assert ("provenance", "4502") not in services.calls
    assert pane.detail.provenance.isHidden()


def test_what_is_copied_holds_the_last_four_only(pane: HistoryPane) -> None:
    pane.table.opened.emit(0)
    pane.detail.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "···· " in copied
    assert "Balance after: " in copied
    assert pane.detail.copy.text() == "Copied"


def test_what_is_new_comes_on_top_and_what_is_open_stays_open(
    pane: HistoryPane, services: FakeServices
) -> None:
    pane.table.scrollTo(pane.model.index(30, 0))
    pane.table.selectRow(30)
    pane.table.opened.emit(30)
    opened = pane.detail.movement
    services.movements[GERMANY].insert(0, order())
    pane.refresh()
    assert pane.detail.isVisible()
    assert pane.detail.movement == opened
    assert pane.table.currentIndex().row() == 31
    assert pane.model.rowCount() == 251


def test_the_words_that_are_typed_search_when_typing_stops(
    pane: HistoryPane, services: FakeServices, qtbot: QtBot
) -> None:
    QTest.keyClick(pane, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is pane.bar.search
    QTest.keyClicks(pane.bar.search, "m9ae")
    assert pane.model.rowCount() == 250
    qtbot.waitUntil(lambda: pane.model.rowCount() < 250)
    shown = [pane.model.index(row, WHAT).data() for row in range(pane.model.rowCount())]
    assert shown
    assert all("M9AE" in text for text in shown)


def test_a_search_grows_as_it_is_scrolled(pane: HistoryPane, services: FakeServices) -> None:
    chip(pane, "kind-redeem").click()
    assert pane.model.rowCount() == BLOCK
    for _ in range(3):
        pane.table.scrollToBottom()
        settle()
    assert pane.model.rowCount() == 249
    assert entries(pane) == [one.entry for one in services.movements[GERMANY] if one.kind == "redeem"]


def test_one_kind_holds_at_a_time_and_its_chip_takes_it_away_again(pane: HistoryPane) -> None:
    chip(pane, "kind-redeem").click()
    chip(pane, "kind-promotion").click()
    assert not chip(pane, "kind-redeem").isChecked()
    assert pane.model.rowCount() == 1
    menu(pane, "history-kind").choose("lapse")
    assert not chip(pane, "kind-promotion").isChecked()
    assert pane.model.rowCount() == 0
    chip(pane, "kind-promotion").click()
    assert menu(pane, "history-kind").key == ""
    chip(pane, "kind-promotion").click()
    assert pane.model.rowCount() == 250


def test_a_programme_is_a_filter(pane: HistoryPane) -> None:
    options = [key for key, _, _ in menu(pane, "history-programme").options]
    assert options == ["house", "practice-amazon", "practice-apple"]
    menu(pane, "history-programme").choose("practice-apple")
    shown = [pane.model.index(row, WHAT).data() for row in range(pane.model.rowCount())]
    assert shown
    assert all("Apple" in text for text in shown)
    QTest.keyClick(menu(pane, "history-programme"), Qt.Key.Key_Delete)
    assert pane.model.rowCount() == 250


def test_two_dates_narrow_the_list_and_tell_the_balance_of_the_last_one(
    pane: HistoryPane, services: FakeServices
) -> None:
    menu(pane, "history-days").choose("dates")
    assert pane.dates.isVisible()
    fields = [pane.findChild(DateField, name) for name in ("history-first", "history-last")]
    first, last = (field for field in fields if field is not None)
    newest = services.movements[GERMANY][0].at.date()
    day = newest - timedelta(days=30)
    last.set_date(QDate(day.year, day.month, day.day))
    first.set_date(QDate(day.year, day.month, 1))
    shown = [pane.model.movement(row) for row in range(pane.model.rowCount())]
    assert shown
    assert all(one is not None and one.at.date() <= day for one in shown)
    past = pane.findChild(QWidget, "history-past")
    newest_shown = shown[0]
    assert past is not None
    assert newest_shown is not None
    assert f"{newest_shown.balance.minor / 100:.2f}" in past.text().replace(",", "")  # type: ignore[attr-defined]
    menu(pane, "history-days").choose("")
    assert not pane.dates.isVisible()
    assert pane.model.rowCount() == 250


def test_a_last_day_before_the_first_takes_the_first_with_it(pane: HistoryPane) -> None:
    menu(pane, "history-days").choose("dates")
    first, last = (pane.findChild(DateField, name) for name in ("history-first", "history-last"))
    assert first is not None
    assert last is not None
    last.set_date(QDate(2020, 5, 5))
    assert first.date() == QDate(2020, 5, 5)
    first.set_date(QDate(2021, 1, 1))
    assert last.date() == QDate(2021, 1, 1)


def test_where_nothing_is_found_the_filters_can_be_cleared(pane: HistoryPane) -> None:
    chip(pane, "kind-refund").click()
    assert pane.list.clear.isVisible()
    pane.list.clear.click()
    assert not chip(pane, "kind-refund").isChecked()
    assert pane.model.rowCount() == 250


def test_another_wallet_shows_its_own_movements_and_may_be_empty(
    pane: HistoryPane, services: FakeServices
) -> None:
    menu(pane, "history-wallet").choose(str(STATES))
    assert pane.model.rowCount() == 0
    assert services.calls[-1] == ("history", STATES, None)
    assert menu(pane, "history-wallet").text() == "United States · USD"


def test_rows_have_one_height_and_only_whole_rows_are_seen(pane: HistoryPane) -> None:
    for height in (700, 633, 571):
        pane.resize(1180, height)
        settle()
        rows = pane.table.height() - pane.table.header_height
        assert rows % pane.table.row_height == 0
        assert pane.table.rowHeight(0) == pane.table.rowHeight(99) == pane.table.row_height


def test_locking_takes_the_movements_and_the_filters_off_the_screen(pane: HistoryPane) -> None:
    pane.bar.search.setText("m9ae")
    pane.table.opened.emit(0)
    pane.show_actor(None)
    assert pane.model.rowCount() == 0
    assert not pane.detail.isVisible()
    assert pane.detail.movement is None
    assert pane.bar.search.text() == ""


def test_a_subscription_is_named_by_its_merchant_and_a_refund_by_its_order(
    pane: HistoryPane, services: FakeServices
) -> None:
    paid = replace(order("SUB-1-2026-12-01"), kind="subscription")
    back = replace(order("4471"), kind="refund", amount=euro("14.90"), cursor="252", entry="desk-1/252")
    services.movements[GERMANY][:0] = [back, paid]
    pane.refresh()
    assert pane.model.index(0, WHAT).data() == "Refund for order 4471, Back to its sources"
    assert pane.model.index(0, ENDS).data() == "as before"  # it went back to where it came from
    assert pane.model.index(1, WHAT).data() == "Moonbeam Coffee, Subscription"


def test_what_ends_soon_is_a_chip_of_its_own_beside_the_kinds(
    pane: HistoryPane, services: FakeServices
) -> None:
    ending = [one for one in services.movements[GERMANY] if one.ends is not None]
    assert 0 < len(ending) < 250
    QTest.keyClick(chip(pane, "history-ending"), Qt.Key.Key_Space)
    assert entries(pane) == [one.entry for one in ending]
    chip(pane, "kind-redeem").click()
    assert entries(pane) == []
    chip(pane, "kind-redeem").click()
    chip(pane, "history-ending").click()
    assert pane.model.rowCount() == 250
