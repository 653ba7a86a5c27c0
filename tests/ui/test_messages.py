"""What people are told when something is refused or breaks."""

import json
import logging
import sys

import pytest
from pytestqt.qtbot import QtBot

from app.outcomes import (
    ALREADY_IN_DRAWER,
    AMOUNT_OUT_OF_RANGE,
    CARD_EXPIRED,
    INVALID_CLAIM_CODE,
    NOT_A_CLAIM_CODE,
    OUTCOMES,
    STORE_BUSY,
    WRONG_STATE,
    Fault,
    Filled,
    Refused,
)
from app.ui.messages import install_excepthook, message_of, messages
from app.ui.theme import Tone
from app.wallet import wording
from app.wallet.drawer import KEPT_ON


def test_a_refusal_and_a_fault_say_their_own_words_with_their_facts() -> None:
    refused = message_of(Refused(CARD_EXPIRED, {"ended": "1 Dec 2026"}))
    assert refused.title == "This card has expired"
    assert refused.text.startswith("It ended on 1 Dec 2026.")
    assert message_of(Fault(STORE_BUSY)).tone is Tone.DANGER


@pytest.mark.parametrize("name", sorted(OUTCOMES))
def test_every_outcome_can_be_said(name: str) -> None:
    message = message_of(Refused(OUTCOMES[name]))
    assert message.title
    assert "please" not in message.text.lower()
    assert "!" not in message.title + message.text


def test_what_nobody_expected_is_logged_and_said_without_its_details(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    install_excepthook()
    with qtbot.waitSignal(messages().raised) as raised, caplog.at_level(logging.ERROR):
        sys.excepthook(KeyError, KeyError("inner"), None)
    assert "inner" not in raised.args[0].title + raised.args[0].text
    assert caplog.records[0].exc_info is not None


@pytest.mark.usefixtures("in_german")
def test_a_fact_that_is_a_sentence_of_ours_is_said_in_the_windows_language() -> None:
    facts = {"programmes": "Amazon", "hosts": "amazon.de"}
    refused = Refused(INVALID_CLAIM_CODE, {"issuer": Filled(wording.ONLY_ITS_ISSUER, facts)})
    assert message_of(refused).text.endswith("der allein sie einlösen kann: amazon.de.")
    number = Refused(NOT_A_CLAIM_CODE, {"recognised_as_words": "the serial number"})
    assert message_of(number).text.startswith("Es liest sich als die Seriennummer.")


@pytest.mark.usefixtures("in_german")
def test_commands_and_the_store_keep_such_a_fact_in_english() -> None:
    fact = Filled(wording.ONLY_ITS_ISSUER, {"programmes": "Amazon", "hosts": "amazon.de"})
    assert fact.startswith("It can also be a card of another issuer (Amazon)")
    assert json.loads(json.dumps(fact)) == fact


@pytest.mark.usefixtures("in_german")
def test_words_that_the_store_keeps_are_said_as_people_say_them() -> None:
    refused = Refused(WRONG_STATE, {"what": "till", "state": "CLOSED"})
    assert message_of(refused).title.endswith("Kasse")
    assert message_of(refused).text.startswith("Der Zustand ist geschlossen.")


@pytest.mark.usefixtures("in_german")
def test_amounts_and_dates_are_said_as_they_are_written_in_this_country() -> None:
    refused = Refused(AMOUNT_OUT_OF_RANGE, {"least": "0.01 EUR", "most": "10000.00 EUR"})
    assert "0,01\u00a0€" in message_of(refused).text
    assert "10.000,00\u00a0€" in message_of(refused).text
    where = Filled(KEPT_ON, {"kept": "2026-10-31", "last_four": "KW4P"})
    assert "31. Okt. 2026" in message_of(Refused(ALREADY_IN_DRAWER, {"where": where})).text


def test_what_only_looks_like_an_amount_is_said_as_it_is() -> None:
    assert "12.345 EUR" in message_of(Refused(CARD_EXPIRED, {"ended": "12.345 EUR"})).text
