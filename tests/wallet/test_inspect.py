"""Inspecting: what is on a card, to whoever holds its code; looking moves nothing."""

from datetime import UTC, datetime

import pytest

from app.money import Money
from app.outcomes import Refused
from app.wallet.looking import LONGEST_ENTERED
from app.wallet.moments import SECOND, moment
from app.wallet.values import CardFacts, CardState
from tests.data.world import NOON, World

ENDS = datetime(2027, 1, 1, tzinfo=UTC)


def seen(world: World, code: str) -> CardFacts:
    facts = world.inspect(code)
    assert isinstance(facts, CardFacts)
    return facts


def test_an_active_card_shows_all_about_it(world: World) -> None:
    card = world.active("practice-apple", "UK", amount="30.00", ends=ENDS)
    facts = seen(world, card.code)
    assert (facts.programme, facts.programme_name) == ("practice-apple", "Practice card (X, 16)")
    assert (facts.amount, facts.region, facts.state) == (Money(3000, "GBP"), "UK", CardState.ACTIVE)
    assert (facts.activated_at, facts.ends, facts.last_four) == (moment(NOON), ENDS, card.code[-4:])


def test_a_card_in_stock_is_worth_nothing(world: World) -> None:
    facts = seen(world, world.issued().code)
    assert (facts.amount, facts.state, facts.activated_at) == (Money(0, "USD"), CardState.ISSUED, None)


def test_a_redeemed_card_is_empty(world: World) -> None:
    card = world.active()
    world.redeem(card.code)
    facts = seen(world, card.code)
    assert (facts.amount, facts.state) == (Money(0, "USD"), CardState.REDEEMED)


def test_a_card_whose_end_has_come_shows_as_expired_with_its_value(world: World) -> None:
    card = world.active(ends=moment(NOON + SECOND))
    world.clock.advance(SECOND)
    facts = seen(world, card.code)
    assert (facts.amount, facts.state) == (Money(2500, "USD"), CardState.EXPIRED)


@pytest.mark.parametrize(("state", "kind"), [("HELD", "hold"), ("VOIDED", "void"), ("REPLACED", "replace")])
def test_other_states_show_as_they_are(world: World, state: str, kind: str) -> None:
    card = world.active()
    world.move(card, state, kind)
    assert seen(world, card.code).state == state


def test_looking_moves_nothing_and_a_miss_adds_one_attempt(world: World) -> None:
    card = world.active("practice-amazon")
    names = ("entry", "line", "card_event", "custody", "command", "wallet", "ledger_account", "attempt")

    def counts() -> dict[str, int]:
        with world.sql() as raw:
            return {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}

    before = counts()
    seen(world, card.code)
    assert counts() == before
    assert isinstance(world.inspect("ZZZZ-ZZZZZZ-ZZZZ"), Refused)
    assert counts() == before | {"attempt": 1}


def test_a_miss_runs_the_same_statements_as_a_hit_before_it_is_known(world: World) -> None:
    card = world.active("practice-amazon")

    def statements(code: str) -> list[str]:
        sent: list[str] = []
        with world.traced(sent):
            world.redeem(code)
        return sent

    miss, hit = statements("ZZZZ-ZZZZZZ-ZZZZ"), statements(card.code)
    common = next(at for at, (one, other) in enumerate(zip(hit, miss, strict=False)) if one != other)
    assert [one for one in miss if one.startswith("SELECT")] == [
        one for one in hit[:common] if one.startswith("SELECT")
    ]
    assert [one.split()[2] for one in miss[common:]] == ["attempt", "command"]


def test_a_code_is_looked_for_in_the_beginning_of_a_text_alone(world: World) -> None:
    card = world.active()
    within = "words " * ((LONGEST_ENTERED - 100) // 6) + f"claim code: {card.code}"
    assert isinstance(world.inspect(within), CardFacts)
    assert isinstance(world.inspect("words " * (LONGEST_ENTERED // 6) + f"claim code: {card.code}"), Refused)
