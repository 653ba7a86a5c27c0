"""What people are told when something is refused or breaks."""

import logging
import sys

import pytest
from pytestqt.qtbot import QtBot

from app.outcomes import CARD_EXPIRED, OUTCOMES, STORE_BUSY, Fault, Refused
from app.ui.messages import install_excepthook, message_of, messages
from app.ui.theme import Tone


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
