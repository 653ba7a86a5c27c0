"""Refunding by keys alone: the receipt is scanned, the money goes back to what paid, once."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.counter.refund_values import DROP, NOW, PENDING, PROMISE, SETTLE, PaidBy, Refund, RefundSeen
from app.outcomes import (
    ACCOUNT_CLOSED,
    AMOUNT_OUT_OF_RANGE,
    NOT_ALLOWED,
    NOT_FOUND,
    REFUND_EXCEEDS_CAPTURE,
    TILL_NOT_OPEN,
    WRONG_STATE,
    Refused,
)
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_counter import CLERK, MANAGER, ORDER, euro
from tests.ui.fake_counter import NOW as MORNING
from tests.ui.fake_refund import ORDER_RECEIPT
from tests.ui.fakes import GOOD_CODE, FakeServices


def asked(services: FakeServices) -> list[Refund]:
    return [call[1] for call in services.calls if call[0] == "refund"]  # type: ignore[misc]


def fields(pane: CounterPane) -> list[str]:
    assert pane.board.ask.ask is not None
    return [one.value for one in pane.board.ask.ask.fields]


def promise(services: FakeServices, receipt: str = "88-20416", amount: str = "14.90") -> None:
    """Part of the order was promised this morning."""
    order = services.orders[ORDER]
    made = RefundSeen(receipt, euro(amount), PENDING, MORNING, "Returned")
    services.orders[ORDER] = replace(order, left=order.left - euro(amount), refunds=(*order.refunds, made))


def test_a_scanned_receipt_of_an_order_begins_it_and_four_enters_give_all_of_it_back(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    assert texts(pane, "ask-title") == [f"Refund {ORDER}"]
    assert [(row.tag, row.amount) for row in pane.board.list.model.rows] == [
        ("Promotional credit", "€5.00"),
        ("Balance", "€15.00"),
        ("Cash", "€12.99"),
    ]
    assert keyboard.type("\n\n\n\n") == 4
    assert asked(services) == [
        Refund(ORDER, "88-20418", "till-3", "32.99", NOW, "Returned"),
    ]
    assert texts(pane, "answer-headline") == ["Refunded  €32.99"]
    assert texts(pane, "answer-detail") == [
        "Hand out €12.99 in cash. €20.00 is in the balance again, €5.00 of it as promotional credit."
    ]
    assert heard.sounds == [Chime.DONE]


def test_a_part_goes_to_the_balance_first_and_the_clerk_sees_where_before_it_is_done(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("17,50\n")
    assert texts(pane, "ask-detail") == ["All of it goes to the balance."]
    assert fields(pane)[0] == "€17.50"
    keyboard.type("\n")
    keyboard.scan("88-20500")
    keyboard.type("3\n")
    (refund,) = asked(services)
    assert (refund.amount, refund.reason, refund.receipt) == ("17.50", "Overcharged", "88-20500")
    assert texts(pane, "answer-detail") == [
        "€17.50 is in the balance again, €2.50 of it as promotional credit."
    ]
    assert texts(pane, "answer-foot") == ["Receipt 88-20500. €15.49 of the order can still be refunded."]


def test_f4_asks_for_the_order_and_takes_its_number_or_the_receipt_of_an_earlier_refund(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F4)
    assert texts(pane, "ask-title") == ["Refund an order"]
    keyboard.type(f"{ORDER}\n")
    keyboard.type("10\n\n\n\n")
    press_key(pane, Qt.Key.Key_F4)
    keyboard.type("88-20418\n")
    assert [(row.tag, row.receipt) for row in pane.board.list.model.rows][-1] == ("Refunded", "88-20418")
    assert fields(pane)[0] == "€22.99"


def test_a_receipt_with_cards_on_it_too_is_looked_up_and_f4_refunds_its_order(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    card = next(one for one in services.deeds if one.kind == "activate")
    services.deeds.append(replace(card, receipt=ORDER_RECEIPT))
    keyboard.scan(ORDER_RECEIPT)
    assert texts(pane, "answer-headline") == [f"Receipt {ORDER_RECEIPT}  €57.99"]
    press_key(pane, Qt.Key.Key_F4)
    assert texts(pane, "ask-title") == [f"Refund {ORDER}"]


def test_a_receipt_of_an_activation_is_looked_up(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan("88-20417")
    assert not pane.turns.now.is_asking
    assert texts(pane, "answer-headline") == ["Receipt 88-20417  €25.00"]


def test_a_reason_of_ones_own_is_kept_as_it_was_typed(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n\n\nLid was cracked\n")
    assert asked(services)[0].reason == "Lid was cracked"


def test_a_promise_gives_nothing_yet_and_its_receipt_brings_it_up_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, qtbot: QtBot
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("14.90\n2\n\n")
    assert asked(services)[0].deed == PROMISE
    assert texts(pane, "answer-headline", "answer-detail") == [
        "Promised  €14.90",
        "Nothing was given back yet. Receipt 88-20418 brings it up again.",
    ]
    press_key(pane, Qt.Key.Key_F4)
    keyboard.scan("88-20418")
    keyboard.type("\n")
    assert texts(pane, "ask-hint", "ask-decide") == ["Press 1 to give it back, or 2 to withdraw it.", "Next"]
    assert len(asked(services)) == 1
    keyboard.type("1")
    qtbot.waitUntil(lambda: texts(pane, "ask-decide") == ["Give €14.90 back"])
    keyboard.type("\n")
    settled = asked(services)[1]
    assert (settled.deed, settled.receipt, settled.amount) == (SETTLE, "88-20418", None)
    assert texts(pane, "answer-headline") == ["Refunded  €14.90"]


def test_what_was_promised_is_withdrawn_with_a_reason(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    promise(services)
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("p\n2\nkept after all\n")
    (refund,) = asked(services)
    assert (refund.deed, refund.receipt, refund.reason) == (DROP, "88-20416", "kept after all")
    assert texts(pane, "answer-headline") == ["Withdrawn  €14.90"]


def test_of_two_promises_the_receipt_that_is_typed_is_the_one(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, qtbot: QtBot
) -> None:
    promise(services)
    promise(services, "88-20417", "5.00")
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("P")
    qtbot.waitUntil(lambda: texts(pane, "ask-label-0") == ["Promised on receipt"])
    keyboard.type("88-99999\n")
    assert texts(pane, "ask-hint") == ["Nothing was promised on this receipt."]
    keyboard.type("88-20417\n1\n")
    assert asked(services)[0].receipt == "88-20417"


def test_alt_l_shows_what_was_done_with_the_order_to_print_it_again_and_f4_goes_back(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    press_key(pane, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert texts(pane, "answer-headline") == [f"Order {ORDER}  €32.99"]
    assert pane.board.answer.has_step("F9")
    press_key(pane, Qt.Key.Key_F4)
    assert texts(pane, "ask-title") == [f"Refund {ORDER}"]


def test_an_order_that_was_given_back_whole_is_shown_and_nothing_is_asked(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n\n\n\n")
    keyboard.scan(ORDER_RECEIPT)
    assert not pane.turns.now.is_asking
    assert texts(pane, "answer-headline", "answer-foot") == [
        "Nothing left",
        "All of this order was given back before.",
    ]


def test_credit_that_has_ended_is_said_before_it_lapses(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    order = services.orders[ORDER]
    ended = PaidBy("promo", euro("5.00"), euro("5.00"), MORNING - timedelta(days=1))
    services.orders[ORDER] = replace(order, paid=(ended, *order.paid[1:]))
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n")
    assert texts(pane, "ask-hint") == [
        "€5.00 goes back to promotional credit that has ended, and is gone at once."
    ]
    keyboard.type("\n\n\n")
    (detail,) = texts(pane, "answer-detail")
    assert detail.endswith("€5.00 was for credit that has ended, and is gone.")


def test_of_an_order_whose_account_is_closed_only_what_tender_paid_goes_back(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    order = services.orders[ORDER]
    services.orders[ORDER] = replace(order, left=euro("12.99"), gone=euro("20.00"))
    keyboard.scan(ORDER_RECEIPT)
    assert [row.about for row in pane.board.list.model.rows] == [
        "Cannot go back",
        "Cannot go back",
        "All can go back",
    ]
    assert texts(pane, "ask-hint") == [
        "€20.00 cannot go back: the account of the balance that paid it is closed."
    ]
    keyboard.type("\n\n\n\n")
    assert texts(pane, "answer-detail") == ["Hand out €12.99 in cash."]
    services.orders[ORDER] = replace(order, left=euro("0"), gone=euro("20.00"))
    keyboard.scan(ORDER_RECEIPT)
    assert texts(pane, "answer-headline") == ["Account closed"]


def test_the_card_terminal_is_named_where_a_bank_card_paid(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    order = services.orders[ORDER]
    paid = PaidBy("card", euro("32.99"), euro("32.99"))
    services.orders[ORDER] = replace(order, paid=(paid,))
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n")
    assert texts(pane, "ask-detail") == ["€32.99 to the bank card."]
    keyboard.type("\n\n\n")
    assert texts(pane, "answer-detail") == ["Give €32.99 back to the bank card at its terminal."]


@pytest.mark.parametrize("amount", ["0", "33", "abc", "1.234", "-5"])
def test_an_amount_that_cannot_be_is_told_and_asked_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, amount: str
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type(f"{amount}\n")
    assert pane.board.ask.ask is not None
    assert pane.board.ask.ask.problem
    assert fields(pane)[0] == "€32.99"
    assert asked(services) == []


REFUSALS = {
    "More than is left": Refused(REFUND_EXCEEDS_CAPTURE, {"order": ORDER, "left": "1.00 EUR"}),
    "Account closed": Refused(ACCOUNT_CLOSED, {"order": ORDER, "gift": "20.00 EUR", "tender": "0.00 EUR"}),
    "Till not open": Refused(TILL_NOT_OPEN, {"till": "till-3"}),
    "Not allowed": Refused(NOT_ALLOWED, {"role": "clerk"}),
    "Not waiting for this": Refused(WRONG_STATE, {"what": "refund", "state": "POSTED"}),
    "Not found": Refused(NOT_FOUND, {"what": "promised refund"}),
    "Amount out of range": Refused(AMOUNT_OUT_OF_RANGE, {"least": "0.01 EUR", "most": "32.99 EUR"}),
}


@pytest.mark.parametrize(("headline", "refused"), REFUSALS.items(), ids=REFUSALS)
def test_every_refusal_says_that_nothing_was_refunded(
    pane: CounterPane,
    keyboard: Keyboard,
    services: FakeServices,
    heard: Heard,
    headline: str,
    refused: Refused,
) -> None:
    services.refunding = refused
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n\n\n\n")
    assert texts(pane, "answer-headline") == [headline]
    (detail,) = texts(pane, "answer-detail")
    assert detail.endswith("Nothing was refunded.")
    assert heard.sounds == [Chime.REFUSED]
    assert pane.board.list.model.rows[0].tag == headline


def test_what_another_till_gave_back_meanwhile_is_told_before_anything_is_sent(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.refund_planning = REFUSALS["More than is left"]
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n")
    assert texts(pane, "answer-headline") == ["More than is left"]
    assert asked(services) == []


def test_where_all_of_it_was_promised_only_the_promise_is_asked_about(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    promise(services, amount="32.99")
    keyboard.scan(ORDER_RECEIPT)
    assert fields(pane) == ["88-20416", ""]
    keyboard.type("\n1\n")
    assert [(one.deed, one.receipt) for one in asked(services)] == [(SETTLE, "88-20416")]


def test_a_number_that_no_order_has_is_told_so(pane: CounterPane, keyboard: Keyboard) -> None:
    press_key(pane, Qt.Key.Key_F4)
    keyboard.type("88-99999\n")
    assert texts(pane, "answer-headline", "answer-detail") == [
        "Not found",
        "No order was charged under 88-99999, or against it. Nothing was refunded.",
    ]


def test_a_claim_code_is_neither_looked_up_nor_kept_as_a_reason(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F4)
    keyboard.scan(GOOD_CODE)
    assert [call for call in services.calls if call[0] == "order_seen"] == []
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n\n\n")
    keyboard.type(f"{GOOD_CODE}\n")
    assert texts(pane, "ask-hint") == ["This looks like the claim code of a card. It was not kept."]
    assert GOOD_CODE not in repr(pane.turns.now.values)


def test_a_lost_answer_is_found_again_with_its_key_by_whoever_comes(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(ORDER_RECEIPT)
    services.losing = 1
    keyboard.type("\n\n\n")
    assert asked(services) == []
    services.losing = 1
    keyboard.type("\n")
    assert texts(pane, "answer-headline") == ["Being settled"]
    pane.show_actor(None)
    pane.show_actor(MANAGER)
    services.is_away = False
    pane.reach.probe()
    assert texts(pane, "answer-headline") == ["Refunded  €32.99"]
    keys = [call[2] for call in services.calls if call[0] == "refund"]
    assert len(keys) > 1
    assert len(set(keys)) == 1
    assert services.orders[ORDER].left == euro("0")


def test_a_receipt_that_is_scanned_while_the_store_is_away_stays_in_the_input(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.is_away = True
    keyboard.scan(ORDER_RECEIPT)
    assert pane.board.entry.text() == ORDER_RECEIPT
    services.is_away = False
    pane.reach.probe()
    keyboard.type("\n")
    assert texts(pane, "ask-title") == [f"Refund {ORDER}"]


def test_a_lock_forgets_the_order(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan(ORDER_RECEIPT)
    pane.show_actor(None)
    pane.show_actor(CLERK)
    assert not pane.turns.now.is_asking
    assert texts(pane, "answer-headline") == ["Scan a card"]


def test_escape_goes_one_field_back_and_then_out(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.scan(ORDER_RECEIPT)
    keyboard.type("\n")
    keyboard.send("\x1b", 0)
    assert pane.turns.now.is_asking
    (detail,) = texts(pane, "ask-detail")
    assert detail.startswith("Mara Lindqvist")
    keyboard.send("\x1b", 0)
    assert texts(pane, "answer-headline") == ["Scan a card"]
