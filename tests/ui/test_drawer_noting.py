"""Keeping cards and what is noted of them: typed, pasted, handed over; amount, end, note and receipt."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.outcomes import CANNOT_BE_TAKEN, Refused
from app.ui.background import Background
from app.ui.drawer.add_page import AddPage
from app.ui.drawer.pane import DrawerPane
from app.ui.drawer.receipt import decoded, read_receipt
from app.wallet.drawer_judging import LARGEST_PICTURE
from app.wallet.drawer_values import DrawerChanges, NewDrawerCard
from app.wallet.values import Actor
from tests.ui.drawer_pane import calls, give_password, own_all, shown, texts
from tests.ui.fake_drawer import AMAZON_CODE
from tests.ui.fakes import FakeServices
from tests.ui.screens_drawer import picture

PLAIN = AMAZON_CODE.replace("-", "")
APPLE = "XA1B-C2D3-E4F5-G6H7"


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> DrawerPane:
    own_all(services)
    services.is_open = True
    services.picture = picture()
    return shown(qtbot, services, background, actor)


def adding(pane: DrawerPane) -> AddPage:
    QTest.keyClick(pane, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = pane.desk.notes.add_page
    assert pane.page is page
    return page


def press(page: object) -> None:
    page.decisive.click()  # type: ignore[attr-defined]


def kept(services: FakeServices) -> NewDrawerCard:
    new = calls(services, "keep_card")[0][1]
    assert isinstance(new, NewDrawerCard)
    return new


def changed(services: FakeServices) -> DrawerChanges:
    changes = calls(services, "change_card")[0][2]
    assert isinstance(changes, DrawerChanges)
    return changes


def line(page: AddPage) -> str:
    found = page.findChild(QLabel, "drawer-code-line")
    assert found is not None
    return found.text()


def test_a_typed_code_is_named_and_kept_with_all_that_is_noted(
    pane: DrawerPane, services: FakeServices
) -> None:
    page = adding(pane)
    QTest.keyClicks(page.field, AMAZON_CODE.lower())
    assert "Amazon gift card" in line(page)
    page.form.amount.setText("40,00 €")
    page.form.note.setText(" From Aunt Ruth ")
    page.form.has_end.setChecked(True)
    page.form.end.set_date(QDate(2027, 5, 31))
    page.form.take_picture(picture())
    press(page)
    assert kept(services) == NewDrawerCard(
        PLAIN, "amazon", "DE", "40.00", date(2027, 5, 31), "From Aunt Ruth", picture()
    )


def test_the_new_card_is_looked_at_and_its_code_is_nowhere_on_the_page(
    pane: DrawerPane, services: FakeServices
) -> None:
    page = adding(pane)
    page.fill(AMAZON_CODE)
    press(page)
    assert pane.page is pane.list
    assert pane.list.card is not None
    assert pane.list.card.card == 10
    assert pane.list.told.title == "Amazon gift card ···· KW4P is in the drawer"
    assert page.field.text() == ""
    assert not page.field.isUndoAvailable()


def test_a_drawer_that_is_shut_asks_for_the_password_first(pane: DrawerPane, services: FakeServices) -> None:
    services.is_open = False
    pane.refresh()
    QTest.keyClick(pane, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    give_password(pane)
    assert pane.page is pane.desk.notes.add_page
    assert services.is_open


def test_a_code_handed_over_comes_along_through_the_password(
    pane: DrawerPane, services: FakeServices
) -> None:
    services.is_open = False
    pane.refresh()
    pane.fill_code(APPLE)
    give_password(pane)
    page = pane.desk.notes.add_page
    assert pane.page is page
    assert page.field.text() == APPLE.replace("-", "")
    assert "Apple gift card" in line(page)


def test_a_code_handed_over_is_forgotten_when_the_password_is_not_given(
    pane: DrawerPane, services: FakeServices
) -> None:
    services.is_open = False
    pane.refresh()
    pane.fill_code(APPLE)
    pane.desk.secrets.page.back_wanted.emit()
    assert pane.page is pane.list
    pane.add_card()
    give_password(pane)
    assert pane.desk.notes.add_page.field.text() == ""


def test_a_code_handed_over_waits_for_the_programmes(
    qtbot: QtBot, services: FakeServices, actor: Actor
) -> None:
    background = Background()
    services.is_open = True
    try:
        pane = DrawerPane(services, background)
        qtbot.addWidget(pane)
        pane.show_actor(actor)
        pane.fill_code(AMAZON_CODE)
        qtbot.waitUntil(lambda: pane.page is pane.desk.notes.add_page, timeout=20_000)
        assert pane.desk.notes.add_page.field.text() == PLAIN
    finally:
        background.shutdown()


def test_a_pasted_message_gives_the_code_that_is_in_it(pane: DrawerPane) -> None:
    page = adding(pane)
    QGuiApplication.clipboard().setText(f"Your gift card: claim code {AMAZON_CODE}. Enjoy it!")
    page.field.paste()
    assert page.field.text() == PLAIN
    QGuiApplication.clipboard().clear()


def test_a_code_that_is_not_whole_cannot_be_kept(pane: DrawerPane) -> None:
    page = adding(pane)
    assert page.decisive is not None
    page.fill("A1B2-C3D4")
    assert not page.decisive.isEnabled()
    page.fill(AMAZON_CODE)
    assert page.decisive.isEnabled()


def test_the_region_of_the_account_is_offered_and_sets_the_currency(
    pane: DrawerPane, services: FakeServices
) -> None:
    page = adding(pane)
    page.fill(AMAZON_CODE)
    assert page.region.currentData() == "DE"
    page.region.setCurrentIndex(page.region.findData("UK"))
    assert page.form.amount.accessibleName() == "Amount in GBP"
    press(page)
    assert kept(services).region == "UK"
    assert kept(services).amount is None


def test_why_a_card_is_not_kept_is_told_on_the_page_and_nothing_is_lost(
    pane: DrawerPane, services: FakeServices
) -> None:
    services.refusing_drawer = Refused(CANNOT_BE_TAKEN, {"what": "The note", "why": "It is too long."})
    page = adding(pane)
    page.fill(AMAZON_CODE)
    page.form.amount.setText("40")
    press(page)
    assert page.problem.title == "The note cannot be taken"
    assert page.field.text() == PLAIN
    assert page.form.amount.text() == "40"


def test_locking_empties_the_form(pane: DrawerPane) -> None:
    page = adding(pane)
    page.fill(AMAZON_CODE)
    page.form.note.setText("From Aunt Ruth")
    pane.show_actor(None)
    assert page.field.text() == page.form.note.text() == ""


def test_only_what_differs_is_changed(pane: DrawerPane, services: FakeServices) -> None:
    pane.list.look_at(9)
    pane.list.detail.change.click()
    page = pane.desk.notes.change_page
    assert (page.form.amount.text(), page.form.note.text()) == ("40.00", "From Aunt Ruth")
    page.form.amount.setText("35")
    press(page)
    assert changed(services) == DrawerChanges(amount="35")
    assert pane.list.card is not None
    assert pane.list.card.amount is not None
    assert pane.list.card.amount.minor == 3500


def test_an_end_and_a_note_and_a_picture_can_be_taken_away(pane: DrawerPane, services: FakeServices) -> None:
    pane.list.look_at(7)
    pane.list.detail.change.click()
    page = pane.desk.notes.change_page
    assert page.form.ends == date(2026, 11, 29)
    page.form.has_end.setChecked(False)
    page.form.note.clear()
    page.form.remove.click()
    press(page)
    assert changed(services) == DrawerChanges(never_ends=True, note="", picture=b"")


def test_saving_without_a_change_sends_nothing(pane: DrawerPane, services: FakeServices) -> None:
    pane.list.look_at(9)
    pane.list.detail.change.click()
    press(pane.desk.notes.change_page)
    assert pane.page is pane.list
    assert calls(services, "change_card") == []


def test_of_an_accepted_card_only_note_and_picture_can_be_changed(pane: DrawerPane) -> None:
    pane.list.look_at(5)
    pane.list.detail.change.click()
    form = pane.desk.notes.change_page.form
    assert form.amount.isHidden() or not form.amount.isVisible()
    assert form.note.isVisible()


def test_a_picture_is_chosen_in_the_systems_dialog_and_told_by_its_size(
    pane: DrawerPane, tmp_path: Path
) -> None:
    file = tmp_path / "receipt.png"
    file.write_bytes(picture())
    page = adding(pane)
    page.form.choose.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    pane.desk.notes.take_picture(str(file))
    assert page.form.picture == picture()
    assert page.form.remove.isVisible()


def test_a_picture_that_cannot_be_read_is_told_on_the_page(pane: DrawerPane, tmp_path: Path) -> None:
    page = adding(pane)
    pane.desk.notes.take_picture(str(tmp_path / "gone.png"))
    assert page.problem.isVisible()
    assert page.form.picture == b""


def test_a_large_picture_is_kept_with_fewer_pixels(tmp_path: Path) -> None:
    file = tmp_path / "large.bmp"
    image = QImage(1500, 2600, QImage.Format.Format_RGB32)
    image.fill(QColor("#f6f2e8"))
    assert image.save(str(file))
    assert file.stat().st_size > LARGEST_PICTURE
    content = read_receipt(file)
    assert len(content) <= LARGEST_PICTURE
    assert content.startswith(b"\xff\xd8\xff")
    assert max(QImage.fromData(content).size().toTuple()) == 2000
    assert max(decoded(content).size().toTuple()) == 1000  # painting it anew costs little


def test_the_receipt_is_shown_in_the_open_drawer(pane: DrawerPane) -> None:
    pane.list.look_at(9)
    pane.list.detail.receipt.click()
    page = pane.desk.receipts.page
    assert pane.page is page
    assert page.picture.isVisible()
    page.back_wanted.emit()
    assert pane.page is pane.list
    assert texts(pane)[0] == "KW4P"


def test_a_shut_drawer_shows_a_receipt_after_the_password(pane: DrawerPane, services: FakeServices) -> None:
    services.is_open = False
    pane.refresh()
    pane.list.look_at(9)
    pane.list.detail.receipt.click()
    give_password(pane)
    assert pane.page is pane.desk.receipts.page
