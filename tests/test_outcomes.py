"""Outcomes are data: named once, with texts whose placeholders never fail to be filled."""

import re
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import outcomes
from app.outcomes import NOT_FOUND, OUTCOMES, REGION_MISMATCH, Fault, Outcome, Refused, fill

EVERY = pytest.mark.parametrize("outcome", OUTCOMES.values(), ids=list(OUTCOMES))


def test_every_outcome_is_listed_under_its_name() -> None:
    written = {name: value for name, value in vars(outcomes).items() if isinstance(value, Outcome)}
    assert written == OUTCOMES
    assert len(OUTCOMES) > 20
    assert all(name == outcome.name for name, outcome in OUTCOMES.items())


@EVERY
def test_an_outcome_says_what_happened_and_what_to_do(outcome: Outcome) -> None:
    assert outcome.title and not outcome.title.endswith(".")
    assert outcome.remedy.endswith((".", "}"))
    assert outcome.exit_status in (outcomes.REFUSED, outcomes.STORE, outcomes.MACHINE)


@EVERY
def test_texts_neither_beg_nor_cheer_nor_scold(outcome: Outcome) -> None:
    text = f"{outcome.title} {outcome.remedy}"
    assert re.findall(r"!|please|sorry|oops|you must|wrong", text, re.IGNORECASE) == []


@EVERY
def test_placeholders_are_plain_names(outcome: Outcome) -> None:
    names = [
        name for _, name, _, _ in Formatter().parse(f"{outcome.title} {outcome.remedy}") if name is not None
    ]
    assert all(re.fullmatch(r"[a-z_]+", name) for name in names)


def test_a_refusal_and_a_fault_tell_the_same() -> None:
    facts = {"card_region": "DE", "wallet_region": "US"}
    refused, fault = Refused(REGION_MISMATCH, facts), Fault(REGION_MISMATCH, **facts)
    assert refused.title == fault.title == "Region Mismatch"
    assert refused.remedy == fault.remedy
    assert refused.remedy.startswith("This card is for DE, and the wallet is for US.")
    assert str(fault) == "REGION_MISMATCH: Region Mismatch"


def test_refusals_are_equal_by_what_they_say() -> None:
    assert Refused(NOT_FOUND) == Refused(NOT_FOUND, {})
    assert Refused(NOT_FOUND, {"what": "card"}) != Refused(NOT_FOUND, {"what": "account"})


def test_a_missing_fact_leaves_the_sentence_readable() -> None:
    assert Refused(NOT_FOUND).title == "There is no such …"


@given(st.text())
def test_a_fact_is_shown_as_it_is_and_never_read_as_a_placeholder(fact: str) -> None:
    assert fill("There is no such {what}", {"what": fact, "key": "never shown"}) == f"There is no such {fact}"
