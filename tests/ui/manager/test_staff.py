"""Staff and stores by keys alone: hired, given a role, locked out; stores are named, tills added."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.outcomes import ALREADY_THERE, LAST_MANAGER, STORE_BUSY, Fault, Refused
from app.ui.main_window import MainWindow
from app.ui.manager.staff.front import STORES
from app.ui.manager.staff.pane import StaffPane
from app.wallet.values import Role
from tests.ui.fake_counter import CLERK, MANAGER
from tests.ui.fake_desk import CODE
from tests.ui.fakes import FakeServices
from tests.ui.screens_staff import fill_hire, staffing


class Desk:
    """Somebody with a keyboard at the staff."""

    def __init__(self, qtbot: QtBot, window: MainWindow, pane: StaffPane, services: FakeServices) -> None:
        self.qtbot, self.window, self.pane, self.services = qtbot, window, pane, services
        self.front = pane.front

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget(), key)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def open(self, login: str) -> None:
        """Down to somebody, then Enter."""
        self.front.team_table.setFocus()
        self.front.team_table.selectRow(0)
        names = [one.login for one in self.services.staff(MANAGER)]  # type: ignore[union-attr]
        self.press(*[Qt.Key.Key_Down] * names.index(login), Qt.Key.Key_Return)

    def told(self) -> str:
        return f"{self.front.told.title} {self.front.told.text}"

    @property
    def sent(self) -> list[tuple[object, ...]]:
        return self.services.desk_changes


@pytest.fixture
def desk(qtbot: QtBot, services: FakeServices) -> Iterator[Desk]:
    window, pane = staffing(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    pane.entered()
    yield Desk(qtbot, window, pane, services)
    window.close()


def test_everybody_who_works_here_is_listed_with_how_they_stand(desk: Desk) -> None:
    model = desk.front.team_table.model()
    states = {str(model.index(at, 0).data()): model.index(at, 3).data() for at in range(model.rowCount())}
    assert states["Ines Carvalho, ines"] == "Locked"
    assert states["Paul Winter, paul"].startswith("Paused until")
    assert states["Theo Brandt, theo"] == "May sign in"


def test_enter_shows_what_somebody_may_do_and_enter_again_goes_into_it(desk: Desk) -> None:
    desk.open("theo")
    assert desk.front.member.member is not None and desk.front.member.member.login == "theo"
    desk.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is desk.front.member.roles[Role.MANAGER]
    desk.press(Qt.Key.Key_Escape)
    assert not desk.front.team_beside.is_open


def test_a_clerk_becomes_a_manager(desk: Desk) -> None:
    desk.open("theo")
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert [one[:3] for one in desk.sent] == [("role", "theo", Role.MANAGER)]
    assert "theo is a manager now" in desk.told()
    assert desk.front.member.member is not None and desk.front.member.member.role is Role.MANAGER


def test_ones_own_role_is_another_managers_to_change(desk: Desk) -> None:
    desk.open("dana")
    assert not any(one.isVisible() for one in desk.front.member.roles.values())
    assert not desk.front.member.lock.isVisible()


def test_somebody_is_locked_out_and_let_in_again(desk: Desk) -> None:
    desk.open("theo")
    desk.front.member.lock.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert "Theo Brandt is locked out" in desk.told()
    assert not desk.front.member.lock.isVisible()
    desk.front.member.unlock.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert "can sign in again" in desk.told()
    assert [one[0] for one in desk.sent] == ["lock", "unlock"]


def test_a_pin_that_was_lost_is_taken_away(desk: Desk) -> None:
    desk.open("theo")
    desk.front.member.pin.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert "opens nothing any more" in desk.told()
    assert not desk.front.member.pin.isVisible()


def test_the_last_manager_stays_and_why_is_told(desk: Desk) -> None:
    desk.services.on_change = Refused(LAST_MANAGER, {"login": "theo"})
    desk.open("theo")
    desk.front.member.roles[Role.HOLDER].click()
    assert desk.front.told.title == Refused(LAST_MANAGER, {"login": "theo"}).title


def test_a_lost_answer_is_asked_for_again_by_its_key(desk: Desk) -> None:
    desk.services.on_change = Fault(STORE_BUSY)
    desk.open("theo")
    desk.front.member.lock.click()
    assert desk.front.told.title == STORE_BUSY.title
    desk.front.member.lock.click()
    first, second = desk.sent
    assert first == second
    desk.front.member.unlock.click()
    assert desk.sent[-1][-1] != first[-1], "another change has a key of its own"


def test_somebody_new_gets_an_account_and_a_code_that_is_shown_once(desk: Desk) -> None:
    desk.front.hire.setFocus()
    desk.press(Qt.Key.Key_Return)
    page = desk.pane.staff.hire_page
    assert QApplication.focusWidget() is page.person
    desk.type("Nora Falk")
    assert page.login.text() == "nora" and not page.deed.isEnabled()
    for field in (page.secret.first, page.secret.second):
        field.setFocus()
        desk.type("till at the harbour")
    desk.press(Qt.Key.Key_Return)
    ((what, login, name, region, role, _),) = desk.sent
    assert (what, login, name, region, role) == ("hire", "nora", "Nora Falk", "DE", Role.CLERK)
    hired = desk.pane.staff.hired_page
    assert hired._groups.accessibleDescription().replace(" ", "").replace(",", "") == CODE.replace("-", "")
    assert page.secret.secret == "" and page.person.text() == ""
    desk.press(Qt.Key.Key_Return)
    assert desk.pane.pages.current is None
    assert hired._code == "" and hired._groups.accessibleDescription() == ""
    assert any("Nora Falk" in str(row) for row in names(desk))


def names(desk: Desk) -> list[object]:
    model = desk.front.team_table.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_a_login_that_is_taken_is_told_of_on_the_page(desk: Desk) -> None:
    desk.services.on_change = Refused(ALREADY_THERE, {"what": "login"})
    fill_hire(desk.pane)
    page = desk.pane.staff.hire_page
    page.deed.click()
    assert page.told.title == Refused(ALREADY_THERE, {"what": "login"}).title
    assert page.person.text() == "Nora Falk"


def test_a_holder_becomes_a_clerk_by_login(desk: Desk) -> None:
    desk.front.give.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.type("mara")
    desk.press(Qt.Key.Key_Return)
    assert desk.sent[-1][:3] == ("role", "mara", Role.CLERK)
    assert any("Mara Lindqvist" in str(row) for row in names(desk))


def test_a_store_gets_another_name_and_keeps_its_clock(desk: Desk) -> None:
    desk.front.chips[STORES].click()
    desk.front.store_table.setFocus()
    desk.front.store_table.selectRow(0)
    desk.press(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    page = desk.pane.stores.store_page
    page.name.setFocus()
    page.name.selectAll()
    desk.type("Mitte am Markt")
    desk.press(Qt.Key.Key_Return)
    assert desk.sent[-1][:4] == ("rename", "Berlin Mitte", "Mitte am Markt", "Europe/Berlin")
    assert "Mitte am Markt" in desk.told()


def test_a_further_store_and_its_first_till_are_added(desk: Desk) -> None:
    desk.front.chips[STORES].click()
    desk.front.add_store.click()
    page = desk.pane.stores.store_page
    page.name.setText("Leipzig Markt")
    page.zone.setCurrentText("Europe/Berlin")
    page.deed.click()
    assert desk.sent[-1][:3] == ("store", "Leipzig Markt", "Europe/Berlin")
    desk.front.look_at_store("Leipzig Markt")
    desk.front.store.add_till.click()
    desk.type("till-9")
    desk.press(Qt.Key.Key_Return)
    assert desk.sent[-1][:3] == ("till", "till-9", "Leipzig Markt")
    assert desk.front.store.store is not None
    assert [till.name for till in desk.front.store.store.tills] == ["till-9"]


def test_people_read_another_name_of_a_till_and_its_own_stays(desk: Desk) -> None:
    desk.front.chips[STORES].click()
    desk.front.look_at_store("Berlin Mitte")
    desk.front.store.label.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    desk.type("Till by the door")
    desk.press(Qt.Key.Key_Return)
    assert desk.sent[-1][:3] == ("label", "till-2", "Till by the door")
    assert "Till by the door" in desk.told() and "till-2" in desk.told()
    model = desk.front.store_table.model()
    assert "till-1, Till by the door" in [model.index(0, at).data() for at in range(model.columnCount())]
    desk.front.store.label.click()
    assert desk.pane.stores.label_page.label.text() == ""
    desk.pane.stores.label_page.till.setCurrentIndex(1)
    assert desk.pane.stores.label_page.label.text() == "Till by the door"
    desk.pane.stores.label_page.label.clear()
    desk.pane.stores.label_page.deed.click()
    assert desk.sent[-1][:3] == ("label", "till-2", "")
    assert "People read till-2 again" in desk.told()


def test_the_address_of_a_store_is_typed_line_by_line_and_can_be_taken_away(desk: Desk) -> None:
    desk.front.chips[STORES].click()
    desk.front.look_at_store("Berlin Mitte")
    desk.front.store.address.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.type("Marktstraße 1")
    desk.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    desk.type("10115 Berlin")
    desk.press(Qt.Key.Key_Return)
    assert desk.sent[-1][:3] == ("address", "Berlin Mitte", ("Marktstraße 1", "10115 Berlin"))
    desk.front.store.address.click()
    page = desk.pane.stores.address_page
    assert [line.text() for line in page.lines] == ["Marktstraße 1", "10115 Berlin", "", ""]
    for line in page.lines:
        line.clear()
    page.deed.click()
    assert desk.sent[-1][:3] == ("address", "Berlin Mitte", ())
    assert "no address" in desk.told()


def test_nothing_typed_is_left_when_the_window_locks(desk: Desk) -> None:
    fill_hire(desk.pane)
    desk.pane.show_actor(None)
    page = desk.pane.staff.hire_page
    assert (page.person.text(), page.login.text(), page.secret.secret) == ("", "", "")
    desk.pane.show_actor(CLERK)
    desk.pane.entered()
    assert desk.front.team_table.model().rowCount() == 0, "a clerk sees nothing of it"
