"""Reports on a real store, with real workers: what the window says of any day stands in the book, and the
files and pages that are taken out say the same."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.outcomes import Refused
from app.ui.manager.reports.pane import ReportsPane
from app.ui.manager.reports.period import CHOSEN
from app.ui.manager.reports.view import BY_CLERK, DONE, HELD, TILLS, TRIES
from app.ui.pane import Pane
from tests.counter.test_review import decide, hold, hold_account
from tests.counter.test_till_day import close, count, open_till
from tests.data.world import World
from tests.ui.manager.at_desk import PATIENCE_MS, focused, press, rows, tab_to
from tests.ui.paper.reading import dense, pages

DAY = QDate(2026, 11, 22)
"""Of the hand clock."""


@pytest.fixture
def reports(make: Callable[[type[Pane]], Pane]) -> Callable[[], ReportsPane]:
    """The pane, opened when the book is as it is to be."""

    def opened() -> ReportsPane:
        pane = make(ReportsPane)
        assert isinstance(pane, ReportsPane)
        pane.entered()
        return pane

    return opened


def on(pane: ReportsPane, first: QDate, last: QDate) -> None:
    """The report of these days."""
    pane.front.bar.time.choose(CHOSEN)
    pane.front.bar.first.set_date(first)
    pane.front.bar.last.set_date(last)


def test_a_report_says_what_was_sold_and_its_file_too(
    qtbot: QtBot, shop: World, reports: Callable[[], ReportsPane], tmp_path: Path
) -> None:
    card = shop.active(amount="25.00")
    shop.activate(shop.issued(), actor=shop.clerk, amount="40.00")
    shop.redeem(card.code)
    pane = reports()
    table = pane.front.table
    qtbot.waitUntil(lambda: [row[-1] for row in rows(table)] == ["$65.00"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: pane.front.chart.table.model().rowCount() == 13, timeout=PATIENCE_MS)
    pane.front.bar.chips[DONE].setFocus()
    press(qtbot, Qt.Key.Key_Space)
    on(pane, DAY, QDate.currentDate())
    pane.front.bar.group.choose(BY_CLERK)
    qtbot.waitUntil(
        lambda: ["clerk", "Gift cards activated", "1", "$40.00"] in rows(table), timeout=PATIENCE_MS
    )
    pane.front.bar.export.click()
    file = tmp_path / "done.csv"
    pane.exporter.save(str(file))
    qtbot.waitUntil(lambda: bool(pane.export_page.told.title), timeout=PATIENCE_MS)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        sold = [row for row in csv.DictReader(lines) if row["kind"] == "activate"]
    assert sorted((row["clerk"], row["amount"]) for row in sold) == [("clerk", "40.00"), ("manager", "25.00")]


def test_what_was_owed_at_the_end_of_any_day_is_shown_and_taken_out_as_pages(
    qtbot: QtBot, shop: World, reports: Callable[[], ReportsPane], tmp_path: Path
) -> None:
    shop.active(amount="25.00")
    pane = reports()
    qtbot.waitUntil(lambda: rows(pane.front.table) != [], timeout=PATIENCE_MS)
    on(pane, DAY.addDays(-1), DAY.addDays(-1))
    qtbot.waitUntil(lambda: [row[-1] for row in rows(pane.front.table)] == ["$0.00"], timeout=PATIENCE_MS)
    on(pane, DAY, DAY)
    qtbot.waitUntil(lambda: [row[-1] for row in rows(pane.front.table)] == ["$25.00"], timeout=PATIENCE_MS)
    pane.front.bar.export.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, "report-pdf")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "report-save")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(pane.findChildren(QFileDialog)), timeout=PATIENCE_MS)
    (dialog,) = pane.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "owed.pdf"))
    dialog.hide()  # closed, it would say that nothing was chosen
    dialog.deleteLater()
    qtbot.waitUntil(lambda: "owed.pdf" in pane.export_page.told.title, timeout=PATIENCE_MS)
    (page,) = pages(tmp_path / "owed.pdf", dpi=72)
    report = pane._report
    assert "$25.00" in page.text and dense(report.digest) in page.dense  # type: ignore[union-attr]


def test_the_close_of_a_till_is_told_with_its_difference_and_why(
    qtbot: QtBot, shop: World, reports: Callable[[], ReportsPane]
) -> None:
    open_till(shop, "100.00")
    count(shop, ("50.00", 1), ("20.00", 2))
    assert not isinstance(close(shop, "a note was missing"), Refused)
    pane = reports()
    pane.front.bar.choose(TILLS)
    on(pane, DAY, DAY)
    qtbot.waitUntil(lambda: rows(pane.front.table) != [], timeout=PATIENCE_MS)
    (row,) = rows(pane.front.table)
    assert row[0].startswith("till-1") and "a note was missing" in row[1]
    assert row[2:] == ["$100.00", "$90.00", "−$10.00"]


def test_a_card_that_was_tried_before_its_sale_is_told_with_who_tried_it(
    qtbot: QtBot, shop: World, reports: Callable[[], ReportsPane]
) -> None:
    card = shop.issued()
    assert isinstance(shop.redeem(card.code), Refused)
    assert isinstance(shop.redeem("NA3FMKMC36R7JJ9X", shop.other), Refused)
    pane = reports()
    pane.front.bar.choose(TRIES)
    on(pane, DAY, DAY)
    qtbot.waitUntil(lambda: len(rows(pane.front.table)) == 2, timeout=PATIENCE_MS)
    tried, wrong = rows(pane.front.table)
    assert tried[:5] == ["Card tried before it was sold", "holder", "desk-1", card.serial, "1"]
    assert wrong[:5] == ["Wrong codes", "other", "desk-1", "", "1"]
    assert focused() is not None


def test_what_was_held_is_told_with_who_decided_it_and_why(
    qtbot: QtBot, shop: World, reports: Callable[[], ReportsPane]
) -> None:
    card = shop.active()
    decide(shop, hold(shop, card).id, approve=False)
    hold_account(shop)
    pane = reports()
    pane.front.bar.choose(HELD)
    on(pane, DAY, DAY)
    qtbot.waitUntil(lambda: len(rows(pane.front.table)) == 2, timeout=PATIENCE_MS)
    account, held = rows(pane.front.table)
    assert account[0] == "Account held for review" and account[3:] == ["Waiting", ""]
    assert held[0].endswith(card.serial) and held[1].endswith("looked at")
    assert held[3] == "Rejected" and held[4].startswith("manager")
