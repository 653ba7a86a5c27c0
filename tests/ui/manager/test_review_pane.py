"""The review desk by keys alone: one case at a time, decided once, with a reason."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.outcomes import NOT_IN_STOCK, STORE_BUSY, Fault, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.review.pane import ReviewPane
from app.ui.rail import RailItem
from tests.ui.fake_counter import CLERK, MANAGER
from tests.ui.fake_review import HELD, REPORTED
from tests.ui.fakes import FakeServices
from tests.ui.looking import settle
from tests.ui.screens_manager import case, reviewing
from tests.ui.translating import spoken

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Desk:
    """Somebody with a keyboard at the review desk."""

    def __init__(self, qtbot: QtBot, window: MainWindow, pane: ReviewPane, services: FakeServices) -> None:
        self.qtbot, self.window, self.pane, self.services = qtbot, window, pane, services

    @property
    def shown(self) -> int | None:
        case = self.pane.page.case
        return case.id if case else None

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    def decide(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> tuple[int, bool, str, str | None, str]:
        """Press the key of a decision, which a button takes a moment for; returns what was sent."""
        before = len(self.services.decisions)
        self.press(key, modifier)
        self.qtbot.waitUntil(lambda: len(self.services.decisions) == before + 1)
        return self.services.decisions[-1]

    def told(self) -> str:
        notice = self.pane.page.notice
        return f"{notice.title} {notice.text}"


@pytest.fixture
def desk(qtbot: QtBot, services: FakeServices) -> Iterator[Desk]:
    window, pane = reviewing(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    pane.entered()
    yield Desk(qtbot, window, pane, services)
    window.close()


def test_the_newest_case_is_open_with_the_focus_in_its_reason(desk: Desk) -> None:
    assert desk.shown == HELD.id
    assert QApplication.focusWidget() is desk.pane.page.reason
    assert desk.pane.page.slip.title.text() == "Account held for review"
    assert [desk.pane.page.facts.index(at, 0).data() for at in range(2)] == [
        "All 26 activated at one till",
        "Serial numbers in one run",
    ]
    assert desk.pane.page.facts.index(0, 1).data() == "till-3, receipt 88-20377"


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_every_fact_of_a_case_has_its_line_on_the_page_in_a_low_window(qtbot: QtBot, language: str) -> None:
    with spoken(language):
        for number in range(3):
            window = case(number, reason="seen", by="4900234117542468" if number else "")()
            qtbot.addWidget(window)
            window.resize(1024, 700)
            window.show()
            settle()
            pane = window.findChild(ReviewPane)
            assert pane is not None
            table = pane.page.table
            facts = table.model().rowCount()
            assert facts >= 3
            assert table.height() >= table.header_height + facts * table.row_height, (language, number)
            window.close()


def test_it_is_approved_with_ctrl_enter_and_the_next_one_comes(desk: Desk) -> None:
    desk.type("invoice seen")
    assert desk.decide(Qt.Key.Key_Return, CTRL)[:4] == (HELD.id, True, "invoice seen", None)
    assert desk.shown == REPORTED.id
    assert "Mara Lindqvist can redeem again." in desk.told()
    assert desk.pane.page.reason.text() == ""


def test_it_is_rejected_with_alt_r(desk: Desk) -> None:
    desk.type("not the holder")
    assert desk.decide(Qt.Key.Key_R, ALT)[:3] == (HELD.id, False, "not the holder")
    assert "stays held until its hold ends" in desk.told()


def test_without_a_reason_nothing_is_decided(desk: Desk) -> None:
    for key, modifier in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_R, ALT)):
        desk.press(key, modifier)
    desk.type("   ")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.services.decisions == []


def test_up_and_down_go_through_the_list_from_the_reason(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    assert desk.shown == REPORTED.id
    assert QApplication.focusWidget() is desk.pane.page.reason
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    assert desk.shown == 3
    desk.press(Qt.Key.Key_Up)
    assert desk.shown == REPORTED.id


def test_a_reported_card_is_made_good_by_a_new_one(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    desk.type("receipt seen")
    desk.pane.page.by.setFocus()
    desk.type("4900234117542468")
    assert desk.pane.page.approve.text() == "Approve and make good €75.00"
    assert not desk.pane.page.reject.isEnabled(), "a rejected case gives no card"
    assert desk.decide(Qt.Key.Key_Return, CTRL)[:4] == (REPORTED.id, True, "receipt seen", "4900234117542468")
    assert "4900234117542468 has €75.00" in desk.told()


def test_the_last_decision_is_told_where_nothing_waits_any_more(desk: Desk) -> None:
    del desk.services.cases[1:]
    desk.pane.refresh()
    desk.type("seen")
    desk.decide(Qt.Key.Key_Return, CTRL)
    assert desk.pane.empty.isVisible()
    assert desk.pane.last.isVisible() and desk.pane.last.text == "Mara Lindqvist can redeem again."


def test_a_refusal_keeps_what_was_typed(desk: Desk) -> None:
    desk.services.on_decide = Refused(NOT_IN_STOCK)
    desk.press(Qt.Key.Key_Down)
    desk.type("receipt seen")
    desk.decide(Qt.Key.Key_Return, CTRL)
    assert desk.shown == REPORTED.id
    assert desk.pane.page.reason.text() == "receipt seen"
    assert desk.pane.page.notice.title == Refused(NOT_IN_STOCK).title


def test_a_lost_answer_is_asked_for_again_by_its_key(desk: Desk) -> None:
    desk.services.on_decide = Fault(STORE_BUSY)
    desk.type("seen")
    first = desk.decide(Qt.Key.Key_Return, CTRL)
    assert desk.pane.page.notice.title == STORE_BUSY.title
    assert desk.decide(Qt.Key.Key_Return, CTRL) == first
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Up)
    desk.type("seen")
    assert desk.decide(Qt.Key.Key_Return, CTRL)[4] != first[4], "another decision has a key of its own"


def test_what_was_typed_is_forgotten_when_the_window_locks(desk: Desk) -> None:
    desk.type("half a reason")
    desk.pane.show_actor(None)
    assert desk.pane.page.reason.text() == ""
    desk.pane.show_actor(CLERK)
    assert desk.shown is None, "a clerk sees nothing of it"
    desk.pane.show_actor(MANAGER)
    assert desk.shown == HELD.id


def test_f5_keeps_the_case_and_what_was_typed(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    desk.type("receipt")
    desk.press(Qt.Key.Key_F5)
    assert (desk.shown, desk.pane.page.reason.text()) == (REPORTED.id, "receipt")


def test_the_rail_counts_what_waits(desk: Desk) -> None:
    assert desk.window.shell is not None
    item = desk.window.shell.rail.findChild(RailItem, "rail-review")
    assert item is not None and item.accessibleName() == "Review desk, 3 waiting"
    desk.type("seen")
    desk.decide(Qt.Key.Key_Return, CTRL)
    assert item.accessibleName() == "Review desk, 2 waiting"
    desk.pane.show_actor(None)
    assert item.accessibleName() == "Review desk"


def test_a_change_by_somebody_else_is_counted_while_another_pane_is_in_front(desk: Desk) -> None:
    assert desk.window.shell is not None
    item = desk.window.shell.rail.findChild(RailItem, "rail-review")
    desk.window.shell.go_to("balance")
    del desk.services.cases[1:]
    desk.window.shell.note_change()
    assert item is not None and item.accessibleName() == "Review desk, 1 waiting"


def test_what_was_decided_today_is_listed_with_its_reason(desk: Desk) -> None:
    desk.type("invoice seen")
    desk.decide(Qt.Key.Key_Return, CTRL)
    assert desk.pane.list.past.text() == "Decided today (1)"
    desk.pane.list.past.setFocus()
    desk.press(Qt.Key.Key_Return)
    model = desk.pane.past_page.table.model()
    assert [model.index(0, at).data() for at in range(1, 4)] == [
        "Account held for review, Mara Lindqvist",
        "Approved",
        "invoice seen",
    ]
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.over.current is None
    assert QApplication.focusWidget() is desk.pane.page.reason


def test_the_holder_is_asked_by_a_note_that_names_no_code(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[str, list[str]]] = []
    monkeypatch.setattr(desk.pane.tray, "print_note", lambda title, lines: printed.append((title, lines)))
    desk.type("half a reason")
    desk.pane.page.slip.ask.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    ((title, lines),) = printed
    assert title == "A question about your gift cards" and lines[0] == "For Mara Lindqvist"
    assert "26 gift cards worth €2,600.00" in lines[1]
    desk.press(Qt.Key.Key_Escape)
    assert desk.pane.page.reason.text() == "half a reason", "nothing typed is lost"


def test_nobody_is_asked_about_a_card_that_nobody_is_known_to_have(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Down)
    assert desk.pane.page.slip.ask.isVisible()
    desk.press(Qt.Key.Key_Down)
    assert not desk.pane.page.slip.ask.isVisible()


def test_up_and_down_belong_to_the_page_that_is_open(desk: Desk) -> None:
    desk.pane.list.past.click()
    desk.press(Qt.Key.Key_Down)
    assert desk.shown == HELD.id
