"""What a till says at its next start of the action that was under way when it was killed."""

from datetime import timedelta

from PySide6.QtCore import Qt

from app.counter.action_values import ActionNote, Became
from app.counter.at_till import TillDeed
from app.outcomes import ALREADY_ACTIVE, STORE_UNREACHABLE, UNWRITABLE_FILE, Fault, Refused
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_counter import BLANK, BLANKS, CLERK, MANAGER, MANAGER_PASSWORD, NOW, SOLD, euro
from tests.ui.fakes import FakeServices

WORDS = "Activate ···· 2468, €50.00, receipt 88-20418"
NOTE = ActionNote("lost", WORDS, 3, "till-3", NOW.isoformat())
DEED = TillDeed("activate", NOW, "till-3", "Theo Brandt", "till-3-99", BLANK, "9NZK", receipt="88-20418",
                amount=euro("50.00"))  # fmt: skip


def begin_again(pane: CounterPane, services: FakeServices, *left: ActionNote) -> None:
    """As a window does that is started anew."""
    services.notes_found = left
    pane.settling.aftermath._has_found = False
    pane.show_actor(None)
    pane.show_actor(CLERK)


def test_an_action_that_was_done_is_told_with_card_amount_time_and_receipt(
    pane: CounterPane, services: FakeServices, heard: Heard
) -> None:
    services.became["lost"] = Became(NOW, (DEED,))
    begin_again(pane, services, NOTE)
    headline, detail, foot = texts(pane, "answer-headline", "answer-detail", "answer-foot")
    assert headline == "Activated  €50.00"
    assert detail.startswith("Card ···· 2468 was activated with €50.00, ")
    assert detail.endswith("on receipt 88-20418.")
    assert foot == "This till stopped before the answer came. It was done once."
    assert heard.sounds == [Chime.DONE]
    assert services.action_notes == {}


def test_an_action_that_was_not_done_is_told_so_and_that_it_is_not_done_later(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    begin_again(pane, services, NOTE)
    assert texts(pane, "answer-headline", "answer-detail") == [
        "Not done",
        f"{WORDS}: this was not done. Nothing was booked, and it is not done later.",
    ]
    keyboard.type("\n")
    assert texts(pane, "answer-headline") == ["Scan a card"]
    keyboard.scan(BLANK)
    assert texts(pane, "ask-title") == ["Activate ···· 2468"]


def test_an_action_that_was_refused_is_told_with_its_reason(
    pane: CounterPane, services: FakeServices
) -> None:
    services.became["lost"] = Became(NOW, (), Refused(ALREADY_ACTIVE, {"state": "ACTIVE"}))
    begin_again(pane, services, NOTE)
    headline, detail = texts(pane, "answer-headline", "answer-detail")
    assert headline == "Already active"
    assert "and nothing was booked. This card is not waiting to be activated." in detail


def test_an_action_of_another_kind_is_called_as_it_was_when_it_was_sent(
    pane: CounterPane, services: FakeServices
) -> None:
    note = ActionNote("lost", "Charge Mara Lindqvist €32.99", 3, "till-3", NOW.isoformat())
    deed = TillDeed("purchase", NOW, "till-3", "Theo Brandt", "till-3-99", amount=euro("32.99"))
    services.became["lost"] = Became(NOW, (deed,))
    begin_again(pane, services, note)
    headline, detail = texts(pane, "answer-headline", "answer-detail")
    assert headline == "Charged  €32.99"
    assert detail.startswith("Charge Mara Lindqvist €32.99: this was done ")


def test_of_cards_that_were_sold_together_each_has_its_line(
    pane: CounterPane, services: FakeServices
) -> None:
    deeds = tuple(
        TillDeed("activate", NOW, "till-3", "Theo", f"till-3-{at}", serial, amount=euro("25.00"))
        for at, serial in enumerate(BLANKS[:3])
    )
    services.became["lost"] = Became(NOW, deeds)
    begin_again(pane, services, NOTE)
    assert [row.about for row in pane.board.list.model.rows] == [f"···· {one[-4:]}" for one in BLANKS[:3]]


def test_of_two_windows_that_stopped_both_actions_are_told(pane: CounterPane, services: FakeServices) -> None:
    services.became["lost"] = Became(NOW, (DEED,))
    other = ActionNote("other", "Void ···· 9188, €50.00", 3, "till-3", (NOW + timedelta(1)).isoformat())
    begin_again(pane, services, NOTE, other)
    assert texts(pane, "answer-headline") == ["2 actions settled"]
    assert [row.tag for row in pane.board.list.model.rows] == ["Activated", "Not done"]
    assert services.action_notes == {}


def test_while_the_store_is_away_it_is_being_settled_and_told_when_it_is_back(
    pane: CounterPane, services: FakeServices
) -> None:
    services.notes_found, services.became["lost"] = (NOTE,), Became(NOW, (DEED,))
    pane.settling.aftermath._has_found = False
    services.is_away = True
    pane.settling.begin()
    assert texts(pane, "answer-headline") == ["Scan a card"]
    services.is_away = False
    pane.reach.probe()
    assert texts(pane, "answer-headline", "till-doubt") == ["Activated  €50.00", "No action in doubt"]


def test_an_answer_that_was_told_takes_its_note_away_and_a_lost_one_keeps_it(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(BLANK)
    services.losing = 1
    keyboard.type("50\n\n\n")
    (note,) = services.action_notes.values()
    assert (note.words, note.actor, note.till) == (WORDS, CLERK.account.id, "till-3")
    pane.show_actor(None)
    services.is_away = False
    pane.desk.outbox.again()
    assert list(services.action_notes.values()) == [note]
    pane.show_actor(CLERK)
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]
    assert services.action_notes == {}


def test_what_cannot_be_noted_is_not_sent_and_its_page_stays(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.note_fault = Fault(UNWRITABLE_FILE, name="/data/actions", why="No space left on device")
    keyboard.scan(BLANK)
    keyboard.type("50\n\n\n")
    assert texts(pane, "ask-hint") == ["/data/actions cannot be written. Nothing was sent."]
    assert [call for call in services.calls if call[0] == "sell"] == []
    services.note_fault = None
    keyboard.type("\n")
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]


def test_what_is_in_doubt_is_asked_for_with_its_key_also_where_it_cannot_be_noted_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.losing = 1
    keyboard.scan(BLANK)
    keyboard.type("50\n\n\n")
    assert texts(pane, "answer-headline") == ["Being settled"]
    services.note_fault = Fault(UNWRITABLE_FILE, name="/data/actions", why="No space left on device")
    pane.desk.outbox.again()  # the store is still away
    assert texts(pane, "answer-headline") == ["Being settled"]
    assert pane.desk.outbox.is_in_doubt
    services.is_away = False
    pane.desk.outbox.again()
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]
    assert [deed.serial for deed in services.deeds].count(BLANK) == 1
    assert len({call[-1] for call in services.calls if call[0] == "sell"}) == 1


def test_nothing_is_sent_that_could_never_be_noted(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.note_fault = Fault(STORE_UNREACHABLE, why="no route")
    keyboard.scan(BLANK)
    keyboard.type("50\n\n\n")
    services.note_fault = Fault(UNWRITABLE_FILE, name="/data/actions", why="No space left on device")
    pane.desk.outbox.again()
    assert [call for call in services.calls if call[0] == "sell"] == []
    assert pane.desk.outbox.is_in_doubt
    services.note_fault = None
    pane.desk.outbox.again()
    assert texts(pane, "answer-headline") == ["Activated  €50.00"]
    assert [deed.serial for deed in services.deeds].count(BLANK) == 1


def test_no_password_is_in_a_note(pane: CounterPane, keyboard: Keyboard, services: FakeServices) -> None:
    services.losing = 1
    press_key(pane, Qt.Key.Key_F7)
    keyboard.scan(SOLD)
    keyboard.scan("88-20401")
    keyboard.scan(BLANK)
    keyboard.type(f"a\n{MANAGER_PASSWORD}\n")
    (note,) = services.action_notes.values()
    assert MANAGER_PASSWORD not in repr(note)
    assert note.actor == CLERK.account.id != MANAGER.account.id
