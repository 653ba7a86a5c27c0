"""Trade-ins by keys alone: quoted, handed in, assessed, credited or given back, each step once."""

import pytest
from PySide6.QtCore import Qt

from app.codes.links import account_link_for
from app.counter.trade_in_values import Offer, Stage
from app.outcomes import ALREADY_THERE, AMOUNT_OUT_OF_RANGE, NOT_ALLOWED, NOT_FOUND, WRONG_STATE, Refused
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_charge import ONE_TIME
from tests.ui.fake_counter import CLERK, MANAGER
from tests.ui.fake_trade_in import ASSESSED, CREDITED, HANDED_IN, QUOTED, WORTHLESS
from tests.ui.fakes import GOOD_CODE, FakeServices


def taken(services: FakeServices) -> list[tuple[object, ...]]:
    """Number, stage and amount of the steps that were taken."""
    return [call[1:4] for call in services.calls if call[0] == "trade_in_step"]


def offers(services: FakeServices) -> list[Offer]:
    return [call[1] for call in services.calls if call[0] == "quote"]  # type: ignore[misc]


def fields(pane: CounterPane) -> list[str]:
    assert pane.board.ask.ask is not None
    return [one.value for one in pane.board.ask.ask.fields]


def test_f6_lists_those_that_wait_and_a_login_begins_a_new_one(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    assert [row.receipt for row in pane.board.list.model.rows] == [QUOTED, HANDED_IN, ASSESSED, WORTHLESS]
    keyboard.type("mara\n")
    assert texts(pane, "ask-title") == ["Trade-in of Mara Lindqvist"]
    keyboard.type("Phone 64 GB\n2\n")
    keyboard.type("80\n")
    assert fields(pane)[2] == "€80.00"
    assert texts(pane, "ask-decide") == ["Quote €80.00"]
    assert offers(services) == []
    keyboard.type("\n")
    assert offers(services) == [Offer("mara", "Phone 64 GB, good", "80.00")]
    assert texts(pane, "answer-headline") == ["Quoted  €80.00"]
    (detail,) = texts(pane, "answer-detail")
    assert "Nothing is owed yet." in detail
    assert heard.sounds == [Chime.DONE]


def test_the_qr_of_the_holders_window_says_whose_it_is(pane: CounterPane, keyboard: Keyboard) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(account_link_for(ONE_TIME))
    assert texts(pane, "ask-title") == ["Trade-in of Mara Lindqvist"]


def test_its_number_leads_to_the_next_step_whatever_is_under_way(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(QUOTED)
    assert texts(pane, "ask-title", "ask-decide") == ["Phone 128 GB, good · Mara Lindqvist", "Take it in"]
    keyboard.type("\n")
    assert taken(services) == [(QUOTED, Stage.IN_TRANSIT, None)]
    assert texts(pane, "answer-headline") == ["Handed in  €120.00"]
    keyboard.scan(QUOTED)
    assert texts(pane, "ask-decide") == ["Assess at €120.00"]


def test_f6_on_the_answer_goes_on_with_the_same_one(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(QUOTED)
    keyboard.type("\n")
    press_key(pane, Qt.Key.Key_F6)
    keyboard.type("95\n")
    assert texts(pane, "ask-decide") == ["Assess at €95.00"]
    keyboard.type("\n")
    press_key(pane, Qt.Key.Key_F6)
    assert texts(pane, "ask-decide", "ask-hint") == ["Credit €95.00", "It cannot be moved on."]
    keyboard.type("\n")
    assert [step[1] for step in taken(services)] == [Stage.IN_TRANSIT, Stage.ASSESSED, Stage.CREDITED]
    assert texts(pane, "answer-headline") == ["Credited  €95.00"]
    (detail,) = texts(pane, "answer-detail")
    assert detail.endswith("The balance is €143.20 now. It cannot be moved on.")


def test_what_was_assessed_can_be_given_back_instead(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.type(f"{ASSESSED.lower()}\n")
    keyboard.type("2\n")
    assert taken(services) == [(ASSESSED, Stage.RETURNED, None)]
    assert texts(pane, "answer-headline") == ["Given back"]
    (detail,) = texts(pane, "answer-detail")
    assert detail.endswith("Nothing was credited. The item went back.")


def test_what_is_worth_nothing_can_only_go_back(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(HANDED_IN)
    keyboard.type("0\n\n")
    assert taken(services) == [(HANDED_IN, Stage.ASSESSED, "0.00")]
    press_key(pane, Qt.Key.Key_F6)
    assert texts(pane, "ask-decide", "ask-detail") == [
        "Give the item back",
        "It is worth nothing, so nothing can be credited. The item goes back.",
    ]
    keyboard.type("\n")
    assert taken(services)[1] == (HANDED_IN, Stage.RETURNED, None)


def test_the_receipt_of_a_step_is_recognised_wherever_it_is_scanned(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(QUOTED)
    keyboard.type("\n\n")
    assert not pane.turns.now.is_asking
    keyboard.scan(QUOTED)
    assert texts(pane, "ask-decide") == ["Assess at €120.00"]


def test_one_that_has_ended_is_shown_and_nothing_is_asked(pane: CounterPane, keyboard: Keyboard) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(CREDITED)
    assert not pane.turns.now.is_asking
    assert texts(pane, "answer-headline", "answer-foot") == [
        "Credited  €80.00",
        "There is no further step.",
    ]
    assert [row.tag for row in pane.board.list.model.rows] == ["Quoted", "Handed in", "Assessed", "Credited"]


def test_what_is_neither_a_number_nor_a_login_is_told_and_asked_again(
    pane: CounterPane, keyboard: Keyboard
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.type("nobody\n")
    assert texts(pane, "ask-hint") == [
        "There is no trade-in with this number, and no account with this login."
    ]


@pytest.mark.parametrize("amount", ["0", "abc", "1.234", "-5"])
def test_a_quote_that_cannot_be_is_told_and_asked_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, amount: str
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.type("mara\nPhone\n2\n")
    keyboard.type(f"{amount}\n")
    assert pane.board.ask.ask is not None
    assert pane.board.ask.ask.problem
    assert fields(pane)[2] == ""
    assert offers(services) == []


@pytest.mark.parametrize("scanned", ["0049234117542468", "88-20417", GOOD_CODE])
def test_a_scan_is_no_item_and_a_claim_code_is_not_kept(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, scanned: str
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.type("mara\n")
    keyboard.scan(scanned)
    assert fields(pane)[0] == ""
    assert scanned not in repr(pane.turns.now.values)


REFUSALS = {
    "Not waiting for this": Refused(WRONG_STATE, {"what": "trade-in", "state": "CREDITED"}),
    "Not allowed": Refused(NOT_ALLOWED, {"role": "clerk"}),
    "Not found": Refused(NOT_FOUND, {"what": "till"}),
    "Amount out of range": Refused(AMOUNT_OUT_OF_RANGE, {"least": "0.00 EUR", "most": "100000.00 EUR"}),
    "There already": Refused(ALREADY_THERE, {"what": "trade-in"}),
}


@pytest.mark.parametrize(("headline", "refused"), REFUSALS.items(), ids=REFUSALS)
def test_every_refusal_says_that_nothing_was_credited(
    pane: CounterPane,
    keyboard: Keyboard,
    services: FakeServices,
    heard: Heard,
    headline: str,
    refused: Refused,
) -> None:
    services.trading = refused
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(ASSESSED)
    keyboard.type("\n")
    assert texts(pane, "answer-headline") == [headline]
    (detail,) = texts(pane, "answer-detail")
    assert detail.endswith("Nothing was credited, and the trade-in is where it was.")
    assert heard.sounds == [Chime.REFUSED]


def test_a_lost_answer_is_found_again_with_its_key_by_whoever_comes(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.scan(ASSESSED)
    services.losing = 1
    keyboard.type("\n")
    assert texts(pane, "answer-headline") == ["Being settled"]
    pane.show_actor(None)
    pane.show_actor(MANAGER)
    services.is_away = False
    pane.reach.probe()
    assert texts(pane, "answer-headline") == ["Credited  €95.00"]
    keys = [call[4] for call in services.calls if call[0] == "trade_in_step"]
    assert len(keys) > 1
    assert len(set(keys)) == 1


def test_a_lock_forgets_what_was_typed_of_an_item(pane: CounterPane, keyboard: Keyboard) -> None:
    press_key(pane, Qt.Key.Key_F6)
    keyboard.type("mara\nPhone\n")
    pane.show_actor(None)
    pane.show_actor(CLERK)
    assert not pane.turns.now.is_asking
    press_key(pane, Qt.Key.Key_F6)
    assert texts(pane, "ask-title") == ["Trade-in"]
