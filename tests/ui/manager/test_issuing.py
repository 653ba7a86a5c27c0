"""The desk of cards by keys alone: what is minted, stopped, put elsewhere, and what is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.counter.gift_words import Language
from app.counter.mint_values import Order
from app.outcomes import NOT_IN_STOCK, STORE_BUSY, UNWRITABLE_FILE, Fault, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.issuing.pane import IssuePane
from app.ui.manager.issuing.serials import serials_in
from app.ui.manager.promotions.days import today
from tests.ui.fake_counter import CLERK, MANAGER
from tests.ui.fake_issuing import AT_PRINTER, NEW, SERIALS, WRITING
from tests.ui.fakes import FakeServices
from tests.ui.screens_issuing import issuing

CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """Somebody with a keyboard at the desk of cards."""

    def __init__(self, qtbot: QtBot, window: MainWindow, pane: IssuePane, services: FakeServices) -> None:
        self.qtbot, self.window, self.pane, self.services = qtbot, window, pane, services

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus, text)

    def tab_to(self, name: str) -> None:
        for _ in range(40):
            if self.focus.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def page(self) -> str:
        return self.pane.pages.current.objectName() if self.pane.pages.current else ""

    def told(self) -> str:
        return f"{self.pane.front.told.title} {self.pane.front.told.text}"

    def begin_mint(self, count: str = "50", folder: str = "/home/dana/codes") -> None:
        self.press(Qt.Key.Key_N, CTRL)
        self.type(count)
        self.tab_to("mint-folder")
        self.press(Qt.Key.Key_A, CTRL)
        self.type(folder)


@pytest.fixture
def desk(qtbot: QtBot, services: FakeServices) -> Iterator[Desk]:
    window, pane = issuing(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    pane.entered()
    yield Desk(qtbot, window, pane, services)
    window.close()


def test_a_batch_is_minted_by_keys_alone_and_its_sheets_come_next(desk: Desk) -> None:
    desk.begin_mint("1200")
    desk.tab_to("mint-amount")
    desk.type("25")
    desk.press(Qt.Key.Key_Return)
    ((order, _),) = desk.services.mint_orders
    assert order == Order(
        "house", "EUR", 1200, Path("/home/dana/codes"), "25.00", "DE", shop="Berlin Mitte", at_printer=False
    )
    assert desk.page() == "print-page"
    assert desk.pane.sheets.page.batch is not None
    assert desk.pane.sheets.page.batch.count == 1200
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.front.batch is not None and desk.pane.front.batch.name == "house-eur-NEWBATCH"


def test_cards_hold_for_ever_unless_a_last_day_is_named(desk: Desk) -> None:
    desk.begin_mint()
    page = desk.pane.minting.page
    assert page.order is not None and page.order.ends is None
    assert not page.last_day.isVisible()
    page.validity.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Tab)
    assert desk.focus is page.last_day
    page.last_day.set_date(today().addYears(6))
    page.deed.click()
    ((order, _),) = desk.services.mint_orders
    assert order.ends is not None
    assert order.ends.date() == page.last_day.day and (order.ends.hour, order.ends.minute) == (23, 59)


def test_what_is_no_day_mints_nothing(desk: Desk) -> None:
    desk.begin_mint()
    page = desk.pane.minting.page
    page.validity.setCurrentIndex(1)
    page.last_day.setFocus()
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("31/02/2040")
    assert page.order is None and not page.deed.isEnabled()


def test_the_law_of_a_region_is_said_where_it_is_known_and_whoever_mints_decides(desk: Desk) -> None:
    desk.begin_mint()
    page = desk.pane.minting.page
    page.prefer("US")
    assert "within 5 years" in page.validity.accessibleDescription()
    page.validity.setCurrentIndex(1)
    page.last_day.set_date(today().addYears(1))
    assert page.order is not None
    page.prefer("DE")
    assert "years" not in page.validity.accessibleDescription()


def test_the_folder_is_offered_again(desk: Desk) -> None:
    desk.begin_mint()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_N, CTRL)
    assert desk.pane.minting.page.folder.text() == "/home/dana/codes"
    assert desk.pane.minting.page.count.text() == ""


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("mint-count", "0"),
        ("mint-count", "1000001"),
        ("mint-count", "ten"),
        ("mint-amount", "4.99"),
        ("mint-amount", "much"),
        ("mint-folder", "codes"),
        ("mint-folder", " "),
    ],
)
def test_what_cannot_be_minted_is_not_sent_and_said_beside_its_field(
    desk: Desk, field: str, text: str
) -> None:
    desk.begin_mint()
    desk.tab_to(field)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type(text)
    assert not desk.pane.minting.page.deed.isEnabled()
    desk.press(Qt.Key.Key_Return)
    assert desk.services.mint_orders == []


def test_a_mint_that_is_stopped_says_what_was_made_and_that_nothing_is_left(desk: Desk) -> None:
    desk.services.mint_steps = 500
    desk.services.mint_meanwhile = lambda done: desk.press(Qt.Key.Key_Escape) if done == 1000 else None
    desk.begin_mint("5000")
    desk.press(Qt.Key.Key_Return)
    told = desk.pane.minting.page.told
    assert told.title == "The batch was stopped"
    assert told.text.startswith("1,000 cards had been made. They are scrapped")
    assert desk.pane.minting.page.count.text() == "5000", "what was typed stays"
    assert len(desk.services.batch_lines) == 4


def test_a_lost_answer_is_asked_for_by_its_key_and_another_order_has_another_one(desk: Desk) -> None:
    desk.services.on_mint = Fault(STORE_BUSY)
    desk.begin_mint()
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.minting.page.told.title == STORE_BUSY.title
    assert desk.pane.minting.page.folder.text() == "/home/dana/codes"
    desk.services.on_mint = Fault(UNWRITABLE_FILE, name="x.csv", why="No space left on device")
    desk.press(Qt.Key.Key_Return)
    desk.tab_to("mint-count")
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("60")
    desk.press(Qt.Key.Key_Return)
    keys = [key for _, key in desk.services.mint_orders]
    assert keys[0] == keys[1] != keys[2]


def test_enter_opens_a_batch_and_goes_on_to_its_sheets(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Home)
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.front.batch == NEW
    desk.press(Qt.Key.Key_Return)
    assert desk.focus.objectName() == "issue-print"
    desk.press(Qt.Key.Key_Return)
    assert desk.page() == "print-page"
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.front.batch is None


def test_a_batch_that_is_written_or_scrapped_offers_no_sheets(desk: Desk) -> None:
    desk.services.batch_lines.insert(0, WRITING)
    desk.press(Qt.Key.Key_F5)
    desk.pane.front.look_at(WRITING.name)
    assert not desk.pane.front.detail.print.isVisible()
    assert not desk.pane.front.detail.put.isVisible()


def test_the_code_file_is_deleted_only_after_a_question_that_enter_does_not_answer(desk: Desk) -> None:
    desk.pane.front.look_at(NEW.name)
    desk.pane.front.detail.print.click()
    desk.tab_to("print-drop")
    desk.press(Qt.Key.Key_Space)
    assert desk.page() == "drop-page"
    desk.press(Qt.Key.Key_Return)
    assert desk.services.dropped_files == []
    desk.pane.front.detail.drop.click()
    desk.tab_to("drop-page-deed")
    desk.press(Qt.Key.Key_Space)
    assert desk.services.dropped_files == [NEW.name]
    assert "is deleted" in desk.told()
    assert not desk.pane.front.detail.print.isVisible()


def test_emails_of_a_batch_are_written_by_keys_alone_and_the_end_says_where_and_what_they_carry(
    desk: Desk,
) -> None:
    desk.pane.front.look_at(NEW.name)
    desk.tab_to("issue-mails")
    desk.press(Qt.Key.Key_Return)
    assert desk.page() == "mails-page"
    assert desk.focus.objectName() == "mails-folder"
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("/home/dana/mails")
    desk.press(Qt.Key.Key_Return)
    assert desk.services.mail_orders == [(NEW.file, Path("/home/dana/mails"), ())]
    told = desk.pane.mails.page.told
    assert told.title.replace("\u200b", "") == "E-mails written into /home/dana/mails: 1,200"
    assert told.text.startswith("They carry the codes readably")
    desk.press(Qt.Key.Key_Escape)
    assert desk.page() == ""


def test_the_emails_are_in_the_language_that_was_chosen_once(desk: Desk) -> None:
    desk.pane.front.look_at(NEW.name)
    desk.pane.front.detail.mails.click()
    page = desk.pane.mails.page
    page.language.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    page.deed.click()
    desk.press(Qt.Key.Key_Escape)
    desk.pane.front.detail.mails.click()
    page.deed.click()
    assert desk.services.mail_languages == [Language.GERMAN, None]


def test_emails_that_are_there_are_named_and_written_anew_only_when_asked_for(desk: Desk) -> None:
    desk.services.mails_there = (f"{SERIALS[0]}.eml",)
    desk.pane.front.look_at(NEW.name)
    desk.pane.front.detail.mails.click()
    desk.press(Qt.Key.Key_Return)
    page = desk.pane.mails.page
    assert page.replace.isVisible()
    assert page.told.title.endswith(": 1,199")
    desk.tab_to("mails-replace")
    desk.press(Qt.Key.Key_Space)
    assert [anew for _, _, anew in desk.services.mail_orders] == [(), (f"{SERIALS[0]}.eml",)]
    assert not page.replace.isVisible()
    assert page.told.title.endswith(": 1")


def test_what_was_there_is_not_written_over_in_another_folder(desk: Desk) -> None:
    desk.services.mails_there = (f"{SERIALS[0]}.eml",)
    desk.pane.front.look_at(NEW.name)
    desk.pane.front.detail.mails.click()
    desk.press(Qt.Key.Key_Return)
    page = desk.pane.mails.page
    assert page.replace.isVisible()
    desk.tab_to("mails-folder")
    desk.type("/other")
    assert not page.replace.isVisible()
    assert page.there == ()


def test_emails_are_stopped_with_esc_and_what_is_left_is_said(desk: Desk) -> None:
    desk.services.mint_steps = 500
    desk.services.mint_meanwhile = lambda done: desk.press(Qt.Key.Key_Escape) if done == 500 else None
    desk.pane.front.look_at(NEW.name)
    desk.pane.front.detail.mails.click()
    desk.press(Qt.Key.Key_Return)
    told = desk.pane.mails.page.told
    assert told.title.startswith("Stopped. ") and told.title.endswith(": 500")
    assert told.text.endswith("Not written: 700 cards.")


def test_emails_that_cannot_be_written_say_why_and_the_folder_stays(desk: Desk) -> None:
    desk.services.on_mails = Fault(UNWRITABLE_FILE, name="1.eml", why="No space left on device")
    desk.pane.front.look_at(NEW.name)
    desk.pane.front.detail.mails.click()
    folder = desk.pane.mails.page.folder.text()
    desk.press(Qt.Key.Key_Return)
    told = desk.pane.mails.page.told
    assert told.title == "1.eml cannot be written"
    assert told.text.endswith("E-mails that were written before it stay: they carry codes.")
    assert desk.pane.mails.page.folder.text() == folder
    assert desk.pane.mails.page.deed.isEnabled()


@pytest.mark.parametrize("folder", ["mails", " "])
def test_emails_go_into_no_folder_that_is_not_named_whole(desk: Desk, folder: str) -> None:
    desk.pane.front.look_at(NEW.name)
    desk.pane.front.detail.mails.click()
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type(folder)
    desk.press(Qt.Key.Key_Return)
    assert desk.services.mail_orders == []


def test_a_whole_batch_comes_into_a_stock(desk: Desk) -> None:
    desk.pane.front.look_at(AT_PRINTER.name)
    desk.pane.front.detail.put.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Down)  # the other store
    assert desk.pane.stock.put_page.store == "Leipzig"
    desk.press(Qt.Key.Key_Return)
    assert desk.told().startswith("In the stock of Leipzig now: 5,000 cards")
    assert dict(desk.services.batch_courses[AT_PRINTER.name].in_stock) == {"Leipzig": 5000}


def test_cards_are_scanned_and_moved_and_enter_in_an_empty_field_moves_them(desk: Desk) -> None:
    desk.tab_to("issue-move")
    desk.press(Qt.Key.Key_Return)
    for serial in SERIALS[:3]:
        desk.type(serial)
        desk.press(Qt.Key.Key_Return)
    desk.type(SERIALS[1])
    desk.press(Qt.Key.Key_Return)
    assert desk.services.card_moves == []
    desk.press(Qt.Key.Key_Return)
    ((serials, store, _),) = desk.services.card_moves
    assert (serials, store) == (SERIALS[:3], "Berlin Mitte")
    assert desk.told().startswith("In the stock of Berlin Mitte now: 3 cards")


def test_cards_that_cannot_be_moved_are_named_and_can_be_taken_off(desk: Desk) -> None:
    desk.tab_to("issue-move")
    desk.press(Qt.Key.Key_Return)
    desk.type(" ".join(SERIALS[:3]))
    desk.press(Qt.Key.Key_Return)
    why = Refused(NOT_IN_STOCK)
    failed = [{"serial": SERIALS[1], "outcome": "x", "title": why.title, "remedy": why.remedy}]
    desk.services.on_move = Refused(NOT_IN_STOCK, {"serial": SERIALS[1], "failed": failed})
    desk.press(Qt.Key.Key_Return)
    page = desk.pane.stock.move_page
    assert page.told.title == "Nothing was moved"
    assert page.list.model().index(0, 0).data() == SERIALS[1]
    assert page.list.model().index(0, 1).data() == why.title
    desk.tab_to("move-drop")
    desk.press(Qt.Key.Key_Space)
    desk.tab_to("move-page-deed")
    desk.press(Qt.Key.Key_Return)
    first, second = desk.services.card_moves
    assert second[0] == (SERIALS[0], SERIALS[2])
    assert first[2] != second[2], "another list has a key of its own"


def choose_scrapped(desk: Desk) -> None:
    """The last of the places, by keys."""
    desk.tab_to("move-store")
    desk.press(Qt.Key.Key_End)
    desk.tab_to("move-serial")


def test_cards_are_scrapped_for_a_reason_and_no_enter_of_a_scanner_does_it(desk: Desk) -> None:
    desk.tab_to("issue-move")
    desk.press(Qt.Key.Key_Return)
    choose_scrapped(desk)
    for serial in SERIALS[:2]:
        desk.type(serial)
        desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    assert desk.focus.objectName() == "move-reason"
    desk.press(Qt.Key.Key_Return)
    assert not desk.pane.stock.move_page.deed.isEnabled(), "no card is scrapped without a reason"
    desk.type("bent")
    assert desk.pane.stock.move_page.deed.text() == "Scrap 2 cards for good"
    desk.press(Qt.Key.Key_Return)
    assert desk.services.scrapped_cards == []
    assert desk.focus.objectName() == "move-page-deed"
    desk.press(Qt.Key.Key_Return)
    assert [one[:2] for one in desk.services.scrapped_cards] == [(SERIALS[:2], "bent")]
    assert desk.services.card_moves == []
    assert desk.told().startswith("Scrapped: 2 cards")


def test_cards_that_cannot_be_scrapped_are_named_and_the_reason_stays(desk: Desk) -> None:
    desk.tab_to("issue-move")
    desk.press(Qt.Key.Key_Return)
    choose_scrapped(desk)
    desk.type(SERIALS[0])
    desk.press(Qt.Key.Key_Return)
    desk.tab_to("move-reason")
    desk.type("lost")
    desk.services.on_move = Fault(STORE_BUSY)
    desk.tab_to("move-page-deed")
    desk.press(Qt.Key.Key_Return)
    page = desk.pane.stock.move_page
    assert page.told.title == STORE_BUSY.title
    desk.services.on_move = Refused(NOT_IN_STOCK, {"serial": SERIALS[0]})
    desk.tab_to("move-page-deed")
    desk.press(Qt.Key.Key_Return)
    first, second = desk.services.scrapped_cards
    assert first == second, "a lost answer is asked for by its key"
    assert (page.told.title, page.reason.text()) == ("Nothing was scrapped", "lost")


def test_the_reason_is_asked_for_where_cards_are_scrapped_alone(desk: Desk) -> None:
    desk.tab_to("issue-move")
    desk.press(Qt.Key.Key_Return)
    page = desk.pane.stock.move_page
    assert not page.reason.isVisible()
    choose_scrapped(desk)
    assert page.reason.isVisible()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4900 2341 1754 2410", ["4900234117542410"]),
        ("4900234117542410 4900234117542411", ["4900234117542410", "4900234117542411"]),
        ("4900234117542410\n4900-2341-1754-2411;4900234117542410", ["4900234117542410", "4900234117542411"]),
        ("12345", ["12345"]),
        ("  ", []),
    ],
)
def test_serials_are_found_however_they_are_written(text: str, expected: list[str]) -> None:
    assert serials_in(text) == expected


def test_what_was_typed_is_forgotten_when_the_window_locks_and_a_clerk_sees_nothing(desk: Desk) -> None:
    desk.begin_mint()
    desk.pane.show_actor(None)
    assert desk.pane.pages.current is None
    assert desk.pane.minting.page.count.text() == ""
    desk.pane.show_actor(CLERK)
    assert desk.pane.front.batches.model().rowCount() == 0
    desk.pane.show_actor(MANAGER)
    assert desk.pane.front.batches.model().rowCount() == 4


def test_f5_keeps_the_batch_that_is_looked_at_and_counts_again(desk: Desk) -> None:
    desk.pane.front.look_at(AT_PRINTER.name)
    del desk.services.batch_lines[0]
    desk.press(Qt.Key.Key_F5)
    assert desk.pane.front.batch == AT_PRINTER
    assert desk.pane.front.batches.currentIndex().row() == 0
