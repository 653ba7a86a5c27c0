"""What other issuers hold, booked by hand; cards brought in from a table, and taken out into a file."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QTableView
from pytestqt.qtbot import QtBot

from app.outcomes import CANNOT_BE_TAKEN, NOT_ENOUGH_BALANCE, STORE_BUSY, Fault, Refused
from app.ui.background import Background
from app.ui.components.table import CELL
from app.ui.drawer.outside_page import OutsidePage
from app.ui.drawer.pane import DrawerPane
from app.wallet.drawer_plan import Plan
from app.wallet.drawer_table import Column
from app.wallet.drawer_values import Booking, ExportedDrawer
from app.wallet.values import Actor
from tests.ui.drawer_pane import calls, give_password, own_all, shown
from tests.ui.fake_drawer import PASSWORD, some_outside_movements
from tests.ui.fakes import FakeServices

PASSPHRASE = "umbrella walnut copper"


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> DrawerPane:
    own_all(services)
    services.is_open = True
    return shown(qtbot, services, background, actor)


def text_of(pane: DrawerPane, name: str) -> str:
    found = pane.findChild(QLabel, name)
    assert found is not None
    return found.text()


def outside(pane: DrawerPane) -> OutsidePage:
    pane.list.bar.outside_wanted.emit()
    page = pane.desk.outside.page
    assert pane.page is page
    return page


def press(page: object) -> None:
    page.decisive.click()  # type: ignore[attr-defined]


def test_what_is_seldom_wanted_stands_in_a_menu(pane: DrawerPane) -> None:
    QTest.keyClick(pane.list.bar.more, Qt.Key.Key_Return)
    menu = pane.findChild(QMenu, "drawer-menu")
    assert menu is not None
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == [
        "What issuers hold",
        "Bring in a table",
        "Take the cards out",
    ]
    menu.close()
    for action, errand in zip(
        menu.actions(), (pane.desk.outside, pane.desk.bringing, pane.desk.taking_out), strict=True
    ):
        action.trigger()
        assert pane.page is errand.page
        errand.leave()


# What issuers hold


def test_what_is_there_and_what_happened_there_is_listed(pane: DrawerPane) -> None:
    outside(pane)
    assert text_of(pane, "outside-total-0") == "€65.00"
    assert text_of(pane, "outside-what-0") == "Order 302-7711903-8831"
    assert text_of(pane, "outside-what-3") == "Card ···· L5Z3 accepted"
    assert pane.desk.outside.page.older.isHidden()


@pytest.mark.parametrize(("deed", "reference"), [("order", "302-1"), ("refund", "302-1"), ("balance", None)])
def test_orders_refunds_and_balances_are_booked_by_hand(
    pane: DrawerPane, services: FakeServices, deed: str, reference: str | None
) -> None:
    page = outside(pane)
    page.form.chips[deed].click()  # type: ignore[index]
    page.form.amount.setText("24,99")
    page.form.promotional.setText("5")
    page.form.reference.setText("302-1")
    press(page)
    assert calls(services, "book_outside")[0][1:3] == (
        deed,
        Booking("amazon", "DE", "24.99", "5", reference),
    )
    assert page.told.title.endswith("are booked")
    assert page.form.amount.text() == ""


def test_nothing_is_booked_without_an_amount(pane: DrawerPane) -> None:
    page = outside(pane)
    assert page.decisive is not None
    assert not page.decisive.isEnabled()
    page.form.amount.setText("1")
    assert page.decisive.isEnabled()


def test_a_booking_whose_answer_was_lost_is_sent_again_with_its_key(
    pane: DrawerPane, services: FakeServices
) -> None:
    booked, keys = services.book_outside, []

    def lost(*asked: object, key: str) -> object:
        keys.append(key)
        if len(keys) == 1:
            raise Fault(STORE_BUSY)
        return booked(*asked, key=key)  # type: ignore[arg-type]

    services.book_outside = lost  # type: ignore[assignment,method-assign]
    page = outside(pane)
    page.form.amount.setText("5")
    press(page)
    assert page.form.amount.text() == "5"
    press(page)
    page.form.amount.setText("5")
    press(page)
    assert keys[0] == keys[1] != keys[2]


def test_why_a_booking_is_refused_is_told_beside_it(pane: DrawerPane, services: FakeServices) -> None:
    services.refusing_drawer = Refused(NOT_ENOUGH_BALANCE, {"amount": "99.00 EUR", "short": "34.00 EUR"})
    page = outside(pane)
    page.form.amount.setText("99")
    press(page)
    assert page.told.isVisible()
    assert page.form.amount.text() == "99"


def test_older_movements_come_when_they_are_wanted(pane: DrawerPane, services: FakeServices) -> None:
    services.moved = some_outside_movements() * 6
    page = outside(pane)
    assert page.older.isVisible()
    assert pane.findChild(QLabel, "outside-what-20") is None
    page.older.click()
    assert text_of(pane, "outside-what-20")


# Bringing in


def test_a_table_is_looked_at_row_by_row_before_anything_is_kept(
    pane: DrawerPane, services: FakeServices
) -> None:
    pane.list.bar.import_wanted.emit()
    pane.desk.bringing.take_file("/somewhere/cards.csv")
    page = pane.desk.bringing.page
    shown_table = page.findChild(QTableView, "import-table")
    assert shown_table is not None
    table = shown_table.model()
    assert [table.index(row, 1).data(CELL).text for row in range(3)] == [
        "Will be kept",
        "Will be kept",
        "The end date cannot be taken",
    ]
    assert table.index(2, 1).data(CELL).second.startswith("It is no date.")
    assert text_of(pane, "import-summary") == "2 of 3 rows can be kept. The others are left out."
    assert calls(services, "import_drawer") == []
    press(page)
    assert calls(services, "import_drawer")
    assert pane.page is pane.list
    assert pane.list.told.title == "2 cards are in the drawer now"


def test_the_drawer_is_opened_before_a_table_is_brought_in(pane: DrawerPane, services: FakeServices) -> None:
    services.is_open = False
    pane.refresh()
    pane.list.bar.import_wanted.emit()
    give_password(pane)
    assert pane.page is pane.desk.bringing.page


def test_what_a_column_means_can_be_said_and_is_looked_at_again(
    pane: DrawerPane, services: FakeServices
) -> None:
    pane.list.bar.import_wanted.emit()
    pane.desk.bringing.take_file("/somewhere/cards.csv")
    page = pane.desk.bringing.page
    page.codes.setCurrentIndex(1)
    page.issuer.setCurrentIndex(page.issuer.findData("apple"))
    page.region.setCurrentIndex(page.region.findData("UK"))
    plan = calls(services, "preview_import")[-1][1]
    assert isinstance(plan, Plan)
    assert (plan.columns, plan.programme, plan.region) == ({Column.CODE: 1}, "apple", "UK")


def test_an_exported_file_asks_for_its_passphrase_and_keeps_it_nowhere(
    pane: DrawerPane, services: FakeServices
) -> None:
    services.needs_passphrase = True
    pane.list.bar.import_wanted.emit()
    pane.desk.bringing.take_file("/somewhere/cards.tfdrawer")
    page = pane.desk.bringing.page
    assert page.passphrase.isVisible()
    page.passphrase.setText(PASSPHRASE)
    press(page)
    assert page.passphrase.text() == ""
    assert not page.passphrase.isVisible()
    assert text_of(pane, "import-summary")


def test_a_table_that_cannot_be_read_is_told_where_the_file_was_chosen(
    pane: DrawerPane, services: FakeServices
) -> None:
    answer = Refused(CANNOT_BE_TAKEN, {"what": "The table", "why": "It is no table of text (CSV)."})
    services.read_card_table = lambda *_: answer  # type: ignore[assignment,method-assign]
    pane.list.bar.import_wanted.emit()
    pane.desk.bringing.take_file("/somewhere/cards.csv")
    page = pane.desk.bringing.page
    assert page.told.title == "The table cannot be taken"
    assert page.decisive is not None
    assert not page.decisive.isEnabled()


def test_the_file_is_chosen_in_the_systems_dialog(pane: DrawerPane) -> None:
    pane.list.bar.import_wanted.emit()
    page = pane.desk.bringing.page
    page.choose.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    assert pane.page is page


def test_leaving_the_pane_forgets_the_table(pane: DrawerPane) -> None:
    pane.list.bar.import_wanted.emit()
    pane.desk.bringing.take_file("/somewhere/cards.csv")
    pane.left()
    assert pane.desk.bringing.plan is None
    assert pane.page is pane.list


# Taking out


def test_a_list_without_codes_needs_no_password(
    pane: DrawerPane, services: FakeServices, tmp_path: Path
) -> None:
    QTest.keyClick(pane, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = pane.desk.taking_out.page
    assert pane.page is page
    pane.desk.taking_out.save(str(tmp_path / "cards"))
    assert calls(services, "export_drawer") == [("export_drawer", "cards.csv", True)]
    assert page.told.text == "9 cards are in cards.csv."


def test_codes_are_written_only_with_passphrase_twice_and_password(
    pane: DrawerPane, services: FakeServices, tmp_path: Path
) -> None:
    pane.list.bar.export_wanted.emit()
    page = pane.desk.taking_out.page
    page.chips["codes"].click()
    assert page.decisive is not None
    page.passphrase.first.setText("too short")
    page.passphrase.second.setText("too short")
    page.password.setText(PASSWORD)
    assert text_of(pane, "drawer-passphrase-strength") == "Too short: 12 characters at least"
    assert not page.decisive.isEnabled()
    page.passphrase.first.setText(PASSPHRASE)
    assert not page.decisive.isEnabled()
    page.passphrase.second.setText(PASSPHRASE)
    assert page.decisive.isEnabled()
    pane.desk.taking_out.save(str(tmp_path / "cards"))
    assert calls(services, "export_drawer_codes") == [
        ("export_drawer_codes", "cards.tfdrawer", PASSPHRASE, True)
    ]
    assert page.password.text() == page.passphrase.secret == ""
    assert page.told.title == "The file is written"


def test_a_wrong_password_writes_no_codes(pane: DrawerPane, tmp_path: Path) -> None:
    pane.list.bar.export_wanted.emit()
    page = pane.desk.taking_out.page
    page.chips["codes"].click()
    for field in (page.passphrase.first, page.passphrase.second):
        field.setText(PASSPHRASE)
    page.password.setText("not it")
    pane.desk.taking_out.save(str(tmp_path / "cards"))
    assert page.told.title == "Name and password do not fit together"
    assert page.password.text() == ""
    assert not (tmp_path / "cards.tfdrawer").exists()


def test_leaving_the_export_forgets_what_was_typed(pane: DrawerPane) -> None:
    pane.list.bar.export_wanted.emit()
    page = pane.desk.taking_out.page
    page.chips["codes"].click()
    page.passphrase.first.setText(PASSPHRASE)
    page.password.setText(PASSWORD)
    pane.left()
    assert pane.page is pane.list
    assert page.password.text() == page.passphrase.secret == ""


def test_an_export_tells_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, services: FakeServices, actor: Actor, tmp_path: Path
) -> None:
    background, halfway, goes_on = Background(), threading.Event(), []

    def export(told):
        told(3)
        halfway.wait(10)
        goes_on.append(told(4))
        return None if not goes_on[0] else ExportedDrawer(8)

    services.on_drawer_export = export
    try:
        pane = shown(qtbot, services, background, actor)
        qtbot.waitUntil(lambda: len(pane.list.model.cards) == 9, timeout=20_000)
        pane.list.bar.export_wanted.emit()
        page = pane.desk.taking_out.page
        page.chips["codes"].click()
        page.password.setText(PASSWORD)
        pane.desk.taking_out.save(str(tmp_path / "cards.tfdrawer"))
        qtbot.waitUntil(
            lambda: text_of(pane, "drawer-export-doing") == "3 of 8 codes are read", timeout=20_000
        )
        QTest.keyClick(page.stop, Qt.Key.Key_Escape)
        halfway.set()
        qtbot.waitUntil(lambda: page.told.title == "The export was stopped", timeout=20_000)
        assert goes_on == [False]
    finally:
        halfway.set()
        background.shutdown()


def test_where_to_save_is_asked_in_the_systems_dialog(pane: DrawerPane) -> None:
    pane.list.bar.export_wanted.emit()
    page = pane.desk.taking_out.page
    press(page)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("tillfold-drawer.csv")
    dialog.reject()
