"""The till that a window is, who works there, replacing with a manager, the scanner's set-up, printing."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.counter.input.wedge import Setup
from app.ui.counter.pane import CounterPane
from app.wallet.values import Role
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_counter import BLANK, CLERK, MANAGER, MANAGER_PASSWORD, PIN, SOLD, THEO
from tests.ui.fakes import MARA, PASSWORD, FakeServices
from tests.ui.screens_counter import counter, own_preferences, staff
from tests.ui.screens_shell import make_window, signed_in


def test_a_window_that_is_no_till_yet_asks_once_and_remembers(pane: CounterPane, keyboard: Keyboard) -> None:
    pane.desk.preferences = own_preferences(till="")
    pane.show_actor(CLERK)
    assert texts(pane, "ask-title") == ["Which till is this?"]
    keyboard.type("2\n")
    assert pane.desk.preferences.till == "till-2"
    assert texts(pane, "till-title", "answer-headline") == ["till-2", "Scan a card"]


def test_alt_t_chooses_another_till_by_its_digit_or_its_name(pane: CounterPane, keyboard: Keyboard) -> None:
    press_key(pane, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert texts(pane, "ask-title") == ["Which till is this?"]
    keyboard.type("1\n")
    assert pane.desk.preferences.till == "till-1"
    press_key(pane, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    keyboard.type("TILL-2\n")
    assert pane.desk.preferences.till == "till-2"


def test_people_read_the_label_of_a_till_and_choose_it_by_that(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.till_labels = {"till-1": "By the door", "till-2": "At the back"}
    pane.desk.preferences = own_preferences(till="")
    pane.refresh()
    keyboard.type("at the BACK\n")
    assert pane.desk.preferences.till == "till-2", "its name stays what this computer remembers"
    assert texts(pane, "till-title") == ["At the back"]
    assert [call[1] for call in services.calls if call[0] == "till_now"][-1] == "till-2"


def test_tills_that_are_called_alike_are_told_apart_by_their_digit(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.till_labels = {"till-1": "Front", "till-3": "Front"}
    pane.desk.preferences = own_preferences(till="")
    pane.refresh()
    keyboard.type("front\n")
    assert texts(pane, "ask-hint") == ["Several tills are called so. Type its digit."]
    keyboard.type("3\n")
    assert pane.desk.preferences.till == "till-3"


def test_a_till_that_is_not_there_yet_is_added_by_a_manager_who_signs_in_on_the_spot(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    pane.desk.preferences = own_preferences(till="")
    pane.show_actor(CLERK)
    keyboard.type("till-9\n")
    assert texts(pane, "ask-hint") == ["This till is new. A manager adds it here."]
    keyboard.type("a\nwrong password\n")
    assert texts(pane, "ask-hint") == ["Name and password do not fit together"]
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    assert [call[1:3] for call in services.calls if call[0] == "add_till"] == [("dana", "till-9")]
    assert pane.desk.preferences.till == "till-9"
    assert pane.actor == CLERK


def test_a_manager_adds_a_till_by_a_second_enter_and_a_scan_names_none(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    pane.desk.preferences = own_preferences(till="")
    pane.show_actor(MANAGER)
    keyboard.scan(BLANK)
    assert texts(pane, "ask-hint") == ["This was scanned and is no till. Type its digit or its name."]
    keyboard.type("till-9\n")
    assert texts(pane, "ask-decide") == ["Add till-9"]
    assert [call for call in services.calls if call[0] == "add_till"] == []
    keyboard.type("\n")
    assert pane.desk.preferences.till == "till-9"


def test_the_note_of_what_a_manager_does_on_the_spot_is_under_the_managers_name(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    pane.desk.preferences = own_preferences(till="")
    pane.show_actor(CLERK)
    keyboard.type("till-9\na\n")
    services.losing = 1
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    (note,) = services.action_notes.values()
    assert note.actor == MANAGER.account.id
    assert MANAGER_PASSWORD not in repr(note)


def test_a_till_that_is_gone_is_asked_for_again(pane: CounterPane, services: FakeServices) -> None:
    services.till_names = ["till-1"]
    pane.refresh()
    assert texts(pane, "ask-title") == ["Which till is this?"]


def test_a_closed_till_says_so_before_anything_is_scanned(pane: CounterPane, services: FakeServices) -> None:
    services.till_state = "CLOSED"
    pane.refresh()
    (foot,) = texts(pane, "answer-foot")
    assert foot.startswith("till-3 is not open.")


def test_a_lock_forgets_what_was_typed_and_the_page(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan(BLANK)
    keyboard.type("25")
    pane.show_actor(None)
    pane.show_actor(CLERK)
    assert pane.board.entry.text() == ""
    assert not pane.turns.now.is_asking
    assert texts(pane, "answer-headline") == ["Scan a card"]


def test_a_card_is_replaced_when_a_manager_signs_in_on_the_spot(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F7)
    keyboard.scan(SOLD)
    keyboard.scan("88-20401")
    keyboard.scan(BLANK)
    keyboard.type("a\n")
    assert pane.board.is_secret
    keyboard.type("wrong password\n")
    assert texts(pane, "ask-hint") == ["Name and password do not fit together"]
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    assert texts(pane, "answer-headline") == ["Replaced  €50.00"]
    (call,) = (call for call in services.calls if call[0] == "replace")
    assert (call[1].serial, call[1].by, call[2]) == (SOLD, BLANK, "dana")  # type: ignore[union-attr]


def test_a_managers_password_is_never_shown_kept_or_brought_back(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F7)
    keyboard.scan(SOLD)
    keyboard.scan("88-20401")
    keyboard.scan(BLANK)
    keyboard.type("a\n")
    services.is_away = True
    keyboard.type(f"{MANAGER_PASSWORD}\n")
    assert pane.board.entry.text() == ""
    assert MANAGER_PASSWORD not in repr(pane.turns.now.values)


@pytest.mark.parametrize(
    ("prefix", "suffix", "learnt"),
    [
        ("~", "\t", Setup("~", "tab", "", 20.0)),
        ("", "\n", Setup("", "enter", "", 20.0)),
        ("", "", Setup("", "", "", 20.0)),
    ],
)
def test_the_scanner_is_set_up_by_scanning_one_card(
    pane: CounterPane,
    keyboard: Keyboard,
    services: FakeServices,
    qtbot: QtBot,
    prefix: str,
    suffix: str,
    learnt: Setup,
) -> None:
    press_key(pane, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    keyboard.scan(BLANK, gap_ms=5, prefix=prefix, suffix=suffix)
    qtbot.waitUntil(lambda: texts(pane, "answer-headline") == ["Scanner set up"])
    assert pane.desk.preferences.scanner == learnt
    assert [call[1] for call in services.calls if call[0] == "card_seen"] == []
    keyboard.scan(BLANK, gap_ms=5, prefix=prefix, suffix=suffix)
    qtbot.waitUntil(lambda: [call[1] for call in services.calls if call[0] == "card_seen"] == [BLANK])


def test_typing_sets_no_scanner_up(pane: CounterPane, keyboard: Keyboard) -> None:
    press_key(pane, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    keyboard.type(f"{BLANK}\n")
    assert texts(pane, "ask-hint") == ["That was no scan of a card. Scan the barcode of a card, in one go."]


def test_f1_says_what_the_keys_do(pane: CounterPane) -> None:
    press_key(pane, Qt.Key.Key_F1)
    assert {row.tag for row in pane.board.list.model.rows} >= {"F2", "F7", "F8", "F9", "Enter"}


def test_only_a_list_of_what_was_done_has_heads_for_it(pane: CounterPane) -> None:
    listed = pane.board.list.model
    press_key(pane, Qt.Key.Key_F1)
    assert listed.heads == ("", "", "", "Receipt", "Amount")
    press_key(pane, Qt.Key.Key_Escape)
    assert listed.heads == ("Time", "What", "Card or account", "Receipt", "Amount")


def test_f9_prints_the_receipt_of_the_answer_and_again_as_a_copy(
    pane: CounterPane, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, bool, bool]] = []

    def note(_actor: object, entry: str, *, is_old: bool, saves: bool) -> None:
        asked.append((entry, is_old, saves))

    monkeypatch.setattr(pane.printing, "print", note)
    press_key(pane, Qt.Key.Key_F9)
    keyboard.scan(BLANK)
    press_key(pane, Qt.Key.Key_F9)
    keyboard.type("50\n\n\n")
    press_key(pane, Qt.Key.Key_F9)
    press_key(pane, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert [(is_old, saves) for _, is_old, saves in asked] == [(False, False), (False, True)]


@pytest.mark.parametrize("role", Role)
def test_only_who_works_at_a_counter_sees_it(role: Role, qtbot: object) -> None:
    services = FakeServices()
    actors = {Role.HOLDER: MARA, Role.CLERK: THEO, Role.MANAGER: MANAGER.account}
    services.people = [actors[role]]
    window = signed_in(services)
    assert window.shell is not None
    item = window.shell.rail.findChild(type(window.shell.rail._lock), "rail-counter")
    assert item is not None
    assert item.isVisibleTo(window.shell) is (role is not Role.HOLDER)
    window.close()


def test_clerks_change_by_pin_once_somebody_has_signed_in_by_password(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from app.ui.gate import pins

    monkeypatch.setattr(pins, "till_here", lambda: "till-3")
    services = staff()
    window = make_window(services)
    page = window.door.sign_in_page

    def give(text: str) -> None:
        page.password.setText(text)
        page.sign_in.click()

    give(PIN)
    assert window.actor is None
    assert [call for call in services.calls if call[0] == "sign_in_by_pin"] == []
    give(PASSWORD)
    assert window.actor is not None
    assert window.shell is not None
    assert window.shell.current.pane_id == "counter"
    window.lock()
    give("1111")
    assert window.actor is None
    give(PIN)
    assert window.actor is not None
    assert window.actor.account == THEO
    window.close()


def test_a_till_that_was_chosen_since_the_sign_in_takes_pins_too(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.ui.gate import pins

    here = [""]
    monkeypatch.setattr(pins, "till_here", lambda: here[0])
    window = make_window(staff())
    page = window.door.sign_in_page
    page.password.setText(PASSWORD)
    page.sign_in.click()
    here[0] = "till-3"
    window.lock()
    page.password.setText(PIN)
    page.sign_in.click()
    assert window.actor is not None
    window.close()


def test_beside_the_name_stands_who_works_at_which_till(qtbot: object) -> None:
    window, _ = counter()
    assert window.shell is not None
    name = window.shell.header.account.accessibleName()
    assert name == "Signed in: Theo Brandt, Clerk · till-3 · Berlin Mitte"
    window.close()


def test_beside_the_name_stands_the_label_of_the_till(
    pane: CounterPane, services: FakeServices, qtbot: QtBot
) -> None:
    services.till_labels = {"till-3": "By the door"}
    with qtbot.waitSignal(pane.station_changed) as told:
        pane.refresh()
    assert told.args == ["Clerk · By the door · Berlin Mitte"]
