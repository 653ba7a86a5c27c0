"""The report of a card that somebody else used: it reaches the desk, says no name, and moves nothing."""

import pytest

from app.counter import review, review_list
from app.counter.review_list import ReviewFacts
from app.outcomes import Refused
from app.wallet.card_report import report_card
from app.wallet.moments import HOUR, moment
from app.wallet.overview import Reported
from app.wallet.values import Actor, Command
from tests.data.world import NOON, Card, World


def report(
    world: World,
    code: str,
    *,
    actor: Actor | None = None,
    told: str | None = None,
    key: Command | None = None,
) -> Reported | Refused:
    by, command = actor or world.holder, key or world.key()
    return world.store.transact(
        lambda tx: report_card(tx, by, code, book=world.book, told=told, command=command)
    )


def desk(world: World) -> list[ReviewFacts]:
    found = world.store.read(lambda tx: review_list.pending(tx, world.manager))
    assert not isinstance(found, Refused)
    return list(found)


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


@pytest.fixture
def used(world: World) -> Card:
    """A card whose value another account has."""
    card = world.active(amount="40.00")
    world.redeem(card.code, world.other)
    return card


def test_a_card_that_somebody_else_used_reaches_the_review_desk(world: World, used: Card) -> None:
    before = world.total(world.other)
    answer = report(world, used.code, told="R-77")
    assert isinstance(answer, Reported)
    assert (answer.programme, answer.last_four, answer.at) == ("house", used.code[-4:], moment(NOON))
    (case,) = desk(world)
    assert (case.id, case.kind, case.login, case.told) == (answer.review, "report", "holder", "R-77")
    assert (case.serial, case.redeemed_by) == (used.serial, "other")
    assert world.total(world.other) == before


def test_its_answer_names_nobody_and_the_desk_keeps_no_code(world: World, used: Card) -> None:
    answer = report(world, used.code, told=f"my code is {used.code}")
    assert "other" not in repr(answer).lower()
    (case,) = desk(world)
    assert case.told is None
    with world.sql() as raw:
        assert used.code not in raw.cells()


def test_reported_again_while_it_waits_it_is_the_same_report(world: World, used: Card) -> None:
    key = world.key()
    first = report(world, used.code, key=key)
    assert report(world, used.code, key=key) == first
    world.clock.advance(HOUR)
    again = report(world, used.code)
    assert isinstance(first, Reported) and isinstance(again, Reported)
    assert (again.review, again.at) == (first.review, first.at)
    assert len(desk(world)) == 1


def test_a_report_that_was_decided_is_not_opened_again(world: World, used: Card) -> None:
    first = report(world, used.code)
    assert isinstance(first, Reported)
    decided = world.store.transact(
        lambda tx: review.decide(
            tx, world.manager, first.review, approve=False, reason="looked at", command=world.key()
        )
    )
    assert not isinstance(decided, Refused)
    assert outcome(report(world, used.code)) == "WRONG_STATE"
    assert desk(world) == []


def test_only_a_card_that_somebody_else_used_is_reported(world: World) -> None:
    mine, full, blank = world.active(), world.active(), world.issued()
    world.redeem(mine.code)
    assert outcome(report(world, mine.code)) == "ALREADY_REDEEMED"
    assert outcome(report(world, full.code)) == "WRONG_STATE"
    assert outcome(report(world, blank.code)) == "CARD_NOT_ACTIVATED"
    assert outcome(report(world, "1234567890123456")) == "NOT_A_CLAIM_CODE"
    assert desk(world) == []


def test_wrong_codes_are_attempts_and_over_the_limit_nothing_is_reported(world: World) -> None:
    used = world.active("practice-amazon")
    world.redeem(used.code, world.other)
    for number in range(5):
        assert outcome(report(world, f"QQQQ-{number:06d}-QQQQ")) == "INVALID_CLAIM_CODE"
    assert outcome(report(world, used.code)) == "TOO_MANY_ATTEMPTS"
    assert desk(world) == []
