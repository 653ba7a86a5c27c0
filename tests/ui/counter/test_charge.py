"""Charging an account by keys alone: what pays which part, consent in three ways, and what was refused."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.codes.links import account_link_for
from app.counter.charge_values import Agreed, Charge, Override
from app.outcomes import (
    AMOUNT_OUT_OF_RANGE,
    IDEMPOTENCY_CONFLICT,
    NOT_ALLOWED,
    NOT_FOUND,
    ORDER_ALREADY_CHARGED,
    TILL_NOT_OPEN,
    TOO_MANY_ATTEMPTS,
    Refused,
)
from app.ui.counter.pane import CounterPane
from app.ui.counter.values import Chime
from app.ui.theme import Tone
from tests.ui.counter.conftest import Heard
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.fake_charge import HOLDER_PIN, ONE_TIME
from tests.ui.fake_counter import BLANK, DANA, MANAGER_PASSWORD, euro
from tests.ui.fakes import FakeServices

LINK = account_link_for(ONE_TIME)
CONSENT = f"{HOLDER_PIN}\n"


def charges(services: FakeServices) -> list[tuple[Charge, Agreed | Override]]:
    return [(call[1], call[2]) for call in services.calls if call[0] == "charge"]  # type: ignore[misc]


def rung(services: FakeServices) -> Charge:
    """The one charge that was sent."""
    ((asked, _),) = charges(services)
    return asked


def ring_up(pane: CounterPane, keyboard: Keyboard, amount: str = "20", login: str = "mara") -> None:
    """As far as what pays is asked."""
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type(f"{amount}\n\n{login}\n")


def charge(pane: CounterPane, keyboard: Keyboard, amount: str = "20", *, paid: str = "\n") -> None:
    """To the end, with the holder's PIN."""
    ring_up(pane, keyboard, amount)
    keyboard.type(paid + CONSENT)


def fields(pane: CounterPane) -> dict[str, str]:
    """What stands in the boxes, by their labels."""
    assert pane.board.is_asking
    assert pane.board.ask.ask is not None
    return {one.label: one.value for one in pane.board.ask.ask.fields}


def ways(pane: CounterPane) -> list[str]:
    """The choices of the page."""
    assert pane.board.ask.ask is not None
    return [one.text for one in pane.board.ask.ask.choices]


# What pays


def test_promotions_pay_first_then_the_standard_balance(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    ring_up(pane, keyboard, "20")
    (detail,) = texts(pane, "ask-detail")
    assert detail == "Mara Lindqvist · €10.00 promotional credit · €10.00 standard balance"
    keyboard.type("\n" + CONSENT)
    assert texts(pane, "answer-headline") == ["Charged  €20.00"]
    assert rung(services) == Charge(
        "mara", "20.00", "EUR", "88-20418", "till-3", balance="use", tender=None, receipt="88-20418"
    )
    assert heard.sounds == [Chime.DONE]


def test_what_the_balance_does_not_cover_is_taken_in_cash_and_the_change_is_the_largest(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    charge(pane, keyboard, "32,99", paid="\n50\n")
    assert rung(services).tender == "cash"
    assert texts(pane, "answer-headline", "answer-detail", "answer-foot") == [
        "Charged €32.99, change  €40.00",
        "Mara Lindqvist: €10.00 promotional credit · €12.99 standard balance · €10.00 in cash",
        "Receipt 88-20418 · Agreed by PIN",
    ]


def test_cash_that_fits_gives_no_change_and_a_letter_stands_for_the_next_note(
    pane: CounterPane, keyboard: Keyboard
) -> None:
    charge(pane, keyboard, "32.99", paid="\n\n")
    assert texts(pane, "answer-headline") == ["Charged  €32.99"]
    keyboard.type("\n")
    charge(pane, keyboard, "7.01", paid="\nb\n")
    assert texts(pane, "answer-headline") == ["Charged €7.01, change  €12.99"]


def test_too_little_cash_is_told_with_what_is_missing(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    ring_up(pane, keyboard, "32.99")
    keyboard.type("\n9\n")
    assert texts(pane, "ask-hint") == ["€1.00 is still missing."]
    assert not charges(services)


def test_the_rest_by_card_is_said_with_its_amount(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    charge(pane, keyboard, "32.99", paid="2\n")
    assert rung(services).tender == "card"
    assert texts(pane, "answer-headline") == ["Charged €32.99, by card  €10.00"]


def test_the_holder_may_save_the_balance_at_this_order(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, qtbot: QtBot
) -> None:
    ring_up(pane, keyboard, "20")
    assert ways(pane) == ["Balance", "Save balance"]
    keyboard.type("3")
    qtbot.waitUntil(lambda: ways(pane) == ["Cash", "Card", "Use balance"])
    assert texts(pane, "ask-detail") == ["Mara Lindqvist · €20.00 in cash"]
    keyboard.type("2\n" + CONSENT)
    assert (rung(services).balance, rung(services).tender) == ("save", "card")


def test_an_account_that_saves_its_balance_is_proposed_to(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.saves = True
    charge(pane, keyboard, "20", paid="\n\n")
    assert rung(services).balance == "save"


def test_without_any_balance_there_is_cash_and_card_alone(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.promotional = services.standard = 0
    ring_up(pane, keyboard)
    assert pane.board.choices == frozenset("12")
    assert ways(pane) == ["Cash", "Card"]


def test_another_currency_is_typed_behind_the_amount(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    charge(pane, keyboard, "20 usd", paid="\n\n")
    assert (rung(services).amount, rung(services).currency) == ("20.00", "USD")


@pytest.mark.parametrize("typed", ["abc", "0", "12.345", "20 XXX", "-5"])
def test_what_is_no_amount_is_told(pane: CounterPane, keyboard: Keyboard, typed: str) -> None:
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type(f"{typed}\n")
    assert texts(pane, "ask-hint") == ["This is no amount. Type one such as 25, 12.50 or 20 USD."]


def test_a_balance_that_became_less_meanwhile_is_said_with_what_is_still_to_take(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    ring_up(pane, keyboard, "32.99")
    services.standard = 1000
    keyboard.type("\n\n" + CONSENT)
    answer = pane.board.answer.answer
    assert answer is not None
    assert (answer.tone, answer.headline, answer.amount) == (
        Tone.WARN,
        "Charged €32.99, still to take",
        "€2.99",
    )


# Whose account


def test_the_holders_qr_says_whose_account_it_is_and_begins_the_charge(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(LINK)
    assert texts(pane, "ask-title", "ask-detail") == ["Charge an account", "Mara Lindqvist · Germany"]
    keyboard.type("20\n\n\n")
    assert pane.board.is_secret
    assert not charges(services)


def test_a_code_that_is_scanned_before_the_amount_is_no_consent_to_it(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    keyboard.scan(LINK)
    keyboard.type("20\n\n\n")
    keyboard.type("\n")
    assert texts(pane, "ask-hint") == ["Mara Lindqvist has not agreed yet."]
    keyboard.scan(LINK)
    assert charges(services)[0][1] == Agreed(ONE_TIME, is_one_time=True)
    assert texts(pane, "answer-headline") == ["Charged  €20.00"]


def test_a_code_that_is_scanned_behind_the_amount_is_account_and_consent_in_one(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type("20\n\n")
    keyboard.scan(LINK)
    keyboard.type("\n")
    assert (fields(pane)["Consent"], texts(pane, "ask-decide")) == ("One-time code", ["Charge €20.00"])
    assert pane.board.entry.placeholderText() == "Enter charges it"
    assert not charges(services)
    keyboard.type("\n")
    assert charges(services)[0][1] == Agreed(ONE_TIME, is_one_time=True)


def test_to_go_back_to_the_amount_takes_the_consent_to_it_away(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type("20\n\n")
    keyboard.scan(LINK)
    keyboard.type("\x1b\x1b\x1b")
    keyboard.type("22\n\n\n\n")
    keyboard.type("\n")
    assert texts(pane, "ask-hint") == ["Mara Lindqvist has not agreed yet."]
    assert not charges(services)


def test_a_login_that_nobody_has_and_a_code_that_nobody_showed_are_told(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    ring_up(pane, keyboard, login="nobody")
    assert texts(pane, "ask-hint") == ["Nobody has this login. Type it again, or scan the holder's QR."]
    services.one_time_codes.clear()
    keyboard.scan(LINK)
    assert texts(pane, "ask-hint") == ["No account here showed this code. Ask for a fresh one."]
    keyboard.type("mara\n")
    assert texts(pane, "ask-title") == ["Charge €20.00"]


def test_a_login_that_is_typed_at_the_start_leads_to_its_charge(
    pane: CounterPane, keyboard: Keyboard
) -> None:
    keyboard.type("mara\n")
    assert texts(pane, "ask-title", "ask-detail") == ["Charge an account", "Mara Lindqvist · Germany"]
    assert fields(pane)["Account"] == "mara"


def test_what_is_nobodys_login_either_is_not_found(pane: CounterPane, keyboard: Keyboard) -> None:
    keyboard.type("nobody\n")
    assert texts(pane, "answer-headline") == ["Not found"]


def test_a_long_reason_does_not_make_the_window_wider(pane: CounterPane, keyboard: Keyboard) -> None:
    ring_up(pane, keyboard)
    keyboard.type("\n+\n")
    width = pane.minimumSizeHint().width()
    keyboard.type("because " * 20 + "\n")
    assert fields(pane)["Reason"] == "because because beca…"
    assert pane.minimumSizeHint().width() <= width


def test_an_unknown_code_at_the_start_is_refused_with_a_sound(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    services.one_time_codes.clear()
    keyboard.scan(LINK)
    assert texts(pane, "answer-headline") == ["Not found"]
    assert heard.sounds == [Chime.REFUSED]


def test_an_order_that_is_scanned_is_charged_under_its_number(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F3)
    keyboard.scan("302-1234567-7654321")
    keyboard.type("20\n\nmara\n\n" + CONSENT)
    assert (rung(services).order, rung(services).receipt) == ("302-1234567-7654321", "88-20418")


# Consent


def test_a_pin_is_shown_as_bullets_and_kept_nowhere(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    ring_up(pane, keyboard)
    keyboard.type("\n" + HOLDER_PIN)
    assert pane.board.entry.displayText() == "●" * len(HOLDER_PIN)
    keyboard.type("\n")
    assert pane.board.entry.text() == ""
    ((_, agreed),) = charges(services)
    assert HOLDER_PIN not in repr(agreed)
    assert HOLDER_PIN not in repr(pane.board.answer.answer)


def test_a_one_time_code_can_be_typed(pane: CounterPane, keyboard: Keyboard, services: FakeServices) -> None:
    ring_up(pane, keyboard)
    keyboard.type("\nacfhj-kmnpr\n")
    assert charges(services)[0][1] == Agreed(ONE_TIME, is_one_time=True)
    assert texts(pane, "answer-foot") == ["Receipt 88-20418 · Agreed by one-time code"]


def test_an_account_without_a_pin_is_asked_for_its_qr(pane: CounterPane, keyboard: Keyboard) -> None:
    ring_up(pane, keyboard, login="jonas")
    keyboard.type("\n")
    assert texts(pane, "ask-hint") == ["This account has no PIN."]
    assert pane.board.entry.placeholderText() == "The holder shows the QR"


@pytest.mark.parametrize("number", [BLANK, "88-20417"])
def test_a_card_or_a_receipt_that_is_scanned_is_no_consent(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, number: str
) -> None:
    ring_up(pane, keyboard)
    keyboard.type("\n")
    keyboard.scan(number)
    assert texts(pane, "ask-hint") == ["This is neither a PIN nor a one-time code. Nothing was taken."]
    assert not charges(services)


def test_a_wrong_pin_takes_nothing_and_everything_else_stays_typed(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices, heard: Heard
) -> None:
    ring_up(pane, keyboard, "32.99")
    keyboard.type("\n50\n1111\n")
    assert texts(pane, "answer-headline", "answer-detail", "answer-enter") == [
        "Not agreed",
        "The PIN is not right. Nothing was taken.",
        "Ask again",
    ]
    assert heard.sounds == [Chime.REFUSED]
    keyboard.type("\n" + CONSENT)
    assert texts(pane, "answer-headline") == ["Charged €32.99, change  €40.00"]
    keys = [call[3] for call in services.calls if call[0] == "charge"]
    assert len(set(keys)) == 2


def test_a_used_code_is_refused_and_a_manager_can_sign_instead(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.one_time_codes.clear()
    ring_up(pane, keyboard)
    keyboard.type("\n")
    keyboard.scan(LINK)
    assert texts(pane, "answer-detail") == [
        "The one-time code is not right, was used, or has ended. Nothing was taken."
    ]
    keyboard.type(f"\n+\nTelephone is flat\na\n{MANAGER_PASSWORD}\n")
    agreed = charges(services)[1][1]
    assert isinstance(agreed, Override)
    assert (agreed.approver.account, agreed.reason) == (DANA, "Telephone is flat")
    assert texts(pane, "answer-headline", "answer-foot") == [
        "Charged  €20.00",
        "Receipt 88-20418 · Signed by Dana Okafor",
    ]


def test_without_a_reason_no_manager_signs_and_esc_leads_back_to_the_holder(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    ring_up(pane, keyboard)
    keyboard.type("\n+\n")
    assert texts(pane, "ask-hint") == ["Reason is still missing."]
    keyboard.type("\x1b")
    assert pane.board.entry.placeholderText() == "The holder types the PIN, or shows the QR"
    keyboard.type(CONSENT)
    assert texts(pane, "answer-headline") == ["Charged  €20.00"]


def test_a_manager_whose_password_does_not_fit_signs_nothing(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    ring_up(pane, keyboard)
    keyboard.type("\n+\nWhy\ndana\nwrong\n")
    assert texts(pane, "ask-hint") == ["Name and password do not fit together"]
    assert not charges(services)


def test_a_lock_forgets_what_was_typed_and_who_agreed(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type("20\n\n")
    keyboard.scan(LINK)
    actor = pane.actor
    pane.show_actor(None)
    pane.show_actor(actor)
    press_key(pane, Qt.Key.Key_F3)
    assert fields(pane) == {"Amount": "", "Receipt": "88-20418", "Account": ""}
    keyboard.type("20\n\nmara\n\n")
    keyboard.type("\n")
    assert texts(pane, "ask-hint") == ["Mara Lindqvist has not agreed yet."]


# Refusals, before the holder was asked and after


@pytest.mark.parametrize(
    ("refused", "headline", "detail", "foot"),
    [
        (
            Refused(ORDER_ALREADY_CHARGED, {"order": "88-20418", "amount": "20.00 EUR", "at": "09:12"}),
            "Charged already",
            "The order 88-20418 was charged already.",
            "at 09:12. Nothing was taken this time.",
        ),
        (
            Refused(AMOUNT_OUT_OF_RANGE, {"least": "0.01 EUR", "most": "100000000.00 EUR"}),
            "Amount out of range",
            "This amount is out of range. Nothing was taken.",
            "Give an amount from ",
        ),
        (
            Refused(TILL_NOT_OPEN, {"till": "till-3"}),
            "Till not open",
            "The till till-3 is not open.",
            "No money was moved. Open the till with its float, then do it again.",
        ),
        (
            Refused(NOT_ALLOWED, {"role": "clerk"}),
            "Not allowed",
            "Not allowed for this account. Nothing was taken.",
            "This needs the role clerk. Ask someone who has it to sign in.",
        ),
        (
            Refused(IDEMPOTENCY_CONFLICT),
            "This key was used for something else",
            "This key was used for something else.",
            "Nothing was done. Repeat the request with a new key.",
        ),
        (
            Refused(TOO_MANY_ATTEMPTS, {"until": "2026-11-22T10:07:00Z"}),
            "Too Many Attempts",
            "Too many wrong PINs or codes were given for this account. Nothing was taken.",
            "It can agree again from",
        ),
        (
            Refused(NOT_FOUND, {"what": "account"}),
            "Not found",
            "Nothing was taken.",
            "",
        ),
    ],
)
@pytest.mark.parametrize("when", ["planning", "charging"])
def test_every_refusal_says_what_happened_and_that_nothing_was_taken(
    pane: CounterPane,
    keyboard: Keyboard,
    services: FakeServices,
    heard: Heard,
    refused: Refused,
    headline: str,
    detail: str,
    foot: str,
    when: str,
) -> None:
    setattr(services, when, refused)
    ring_up(pane, keyboard)
    if when == "charging":
        keyboard.type("\n" + CONSENT)
    said = texts(pane, "answer-headline", "answer-detail", "answer-foot")
    assert said[0] == headline
    assert detail in said[1]
    assert foot in said[2]
    assert heard.sounds == [Chime.REFUSED]
    assert pane.board.list.model.rows[0].about == "Mara Lindqvist"


def test_a_balance_that_became_too_little_is_refused_and_what_pays_is_asked_anew(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    ring_up(pane, keyboard, "20")
    services.standard = 0
    keyboard.type("\n" + CONSENT)
    headline, foot = texts(pane, "answer-headline", "answer-foot")
    assert headline == "Not enough balance"
    assert foot.startswith("Nothing was taken.")
    keyboard.type("\n")
    assert ways(pane)[0] == "Rest cash"
    keyboard.type("\n\n" + CONSENT)
    assert texts(pane, "answer-headline") == ["Charged  €20.00"]


def test_an_order_that_was_charged_already_asks_for_another_receipt_alone(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.planning = Refused(ORDER_ALREADY_CHARGED, {"order": "1", "amount": "1", "at": "1"})
    ring_up(pane, keyboard)
    services.planning = None
    keyboard.type("\n88-20777\n")
    keyboard.type("\n" + CONSENT)
    assert (rung(services).order, rung(services).amount) == ("88-20777", "20.00")


# The store, and the receipt


def test_a_lost_answer_is_found_again_by_its_key_and_charged_once(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    services.losing = 1
    charge(pane, keyboard, "32.99", paid="\n50\n")
    assert texts(pane, "answer-headline") == ["Being settled"]
    assert pane.board.list.model.rows[0].about == "Charge €32.99, Mara Lindqvist, receipt 88-20418"
    services.is_away = False
    pane.reach.probe()
    assert texts(pane, "answer-headline") == ["Charged €32.99, change  €40.00"]
    assert len({call[3] for call in services.calls if call[0] == "charge"}) == 1
    assert [deed.kind for deed in services.deeds].count("purchase") == 2


def test_a_store_that_is_away_keeps_the_page_and_asks_again(
    pane: CounterPane, keyboard: Keyboard, services: FakeServices
) -> None:
    press_key(pane, Qt.Key.Key_F3)
    keyboard.type("20\n\n")
    services.is_away = True
    keyboard.type("mara\n")
    assert (pane.board.entry.text(), fields(pane)["Amount"]) == ("mara", "€20.00")
    services.is_away = False
    pane.reach.probe()
    keyboard.type("\n\n" + CONSENT)
    assert texts(pane, "answer-headline") == ["Charged  €20.00"]


def test_the_receipt_is_printed_with_the_cash_that_was_handed_over(
    pane: CounterPane, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = []
    monkeypatch.setattr(pane.printing, "print", lambda _actor, subject, **_: printed.append(subject))
    charge(pane, keyboard, "32.99", paid="\n50\n")
    press_key(pane, Qt.Key.Key_F9)
    assert [(one.entry, one.given) for one in printed] == [("till-3-160", euro("50.00"))]
