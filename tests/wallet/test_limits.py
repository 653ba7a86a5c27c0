"""Pauses after wrong codes, and the review after many high-value cards."""

import pytest

from app.counter import reporting, review, store_settings
from app.counter.reporting import Period
from app.counter.review_list import ReviewFacts, pending
from app.counter.store_settings import StoreSettings
from app.outcomes import Refused
from app.wallet.limits import Limits, paused_until
from app.wallet.moments import DAY, HOUR, MINUTE, SECOND, iso, moment
from app.wallet.values import CardFacts, Redeemed
from tests.data.world import NOON, World

LIMITS = Limits()


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def wrong(number: int) -> str:
    return f"QQQQ-{number:06d}-QQQQ"


def miss(world: World, times: int, *, apart: int = SECOND, first: int = 0) -> list[str]:
    answers = []
    for number in range(first, first + times):
        answers.append(outcome(world.redeem(wrong(number))))
        world.clock.advance(apart)
    return answers


@pytest.fixture(autouse=True)
def cards_of_that_shape(world: World) -> None:
    world.issued("practice-amazon")


def test_the_fifth_wrong_code_within_a_minute_pauses_for_a_minute(world: World) -> None:
    assert miss(world, 5, apart=0) == ["INVALID_CLAIM_CODE"] * 5
    answer = world.redeem(wrong(9))
    assert outcome(answer) == "TOO_MANY_ATTEMPTS"
    assert isinstance(answer, Refused)
    assert answer.facts["until"] == iso(NOON + MINUTE)


def test_four_are_none_too_many(world: World) -> None:
    miss(world, 4)
    assert isinstance(world.redeem(world.active().code), Redeemed)


def test_five_within_more_than_a_minute_are_none_too_many(world: World) -> None:
    assert miss(world, 8, apart=15 * SECOND) == ["INVALID_CLAIM_CODE"] * 8


def test_the_pause_ends_at_its_moment_exactly(world: World) -> None:
    card = world.active()
    miss(world, 5, apart=0)
    world.clock.now = NOON + MINUTE - 1
    assert outcome(world.redeem(card.code)) == "TOO_MANY_ATTEMPTS"
    world.clock.now = NOON + MINUTE
    assert isinstance(world.redeem(card.code), Redeemed)


def test_over_the_limit_a_right_code_and_a_wrong_one_get_the_same_answer(world: World) -> None:
    card = world.active()
    miss(world, 5, apart=0)
    assert world.redeem(card.code) == world.redeem(wrong(7)) == world.inspect(card.code)


def test_over_the_limit_nothing_is_looked_up_and_no_attempt_added(world: World) -> None:
    miss(world, 5, apart=0)
    world.redeem(wrong(8))
    world.inspect(wrong(9))
    with world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM attempt").fetchone() == (5,)


def test_looking_counts_like_redeeming(world: World) -> None:
    for number in range(5):
        world.inspect(wrong(number))
    assert outcome(world.redeem(wrong(6))) == "TOO_MANY_ATTEMPTS"


def test_a_found_card_that_is_refused_is_no_attempt(world: World) -> None:
    card = world.issued()
    for _ in range(10):
        assert outcome(world.redeem(card.code)) == "CARD_NOT_ACTIVATED"
        assert isinstance(world.inspect(card.code), CardFacts)


def test_the_limit_is_the_accounts_at_every_station(world: World) -> None:
    miss(world, 5, apart=0)
    world.activate(world.issued(), till="till-1")
    elsewhere = type(world.holder)(world.holder.account, "till-1")
    assert outcome(world.redeem(wrong(6), elsewhere)) == "TOO_MANY_ATTEMPTS"


def test_the_limit_is_the_stations_for_every_account(world: World) -> None:
    for number in range(5):
        world.redeem(wrong(number), world.holder if number % 2 else world.other)
    assert outcome(world.redeem(wrong(6), world.manager)) == "TOO_MANY_ATTEMPTS"


def test_pauses_only_grow_for_whoever_goes_on(world: World) -> None:
    pauses = []
    for number in range(42):
        answer = world.redeem(wrong(number))
        begun = world.clock.now
        while outcome(answer) == "TOO_MANY_ATTEMPTS":
            world.clock.advance(MINUTE)
            answer = world.redeem(wrong(number))
        pauses.append((world.clock.now - begun) // MINUTE)
    waited = [pause for pause in pauses if pause]
    assert waited == sorted(waited)
    assert sorted(set(waited)) == [1, 5, 15, 30, 240]


@pytest.mark.parametrize("rule", LIMITS.attempts)
def test_each_rule_ends_and_a_later_one_lasts_longer(rule) -> None:
    newest = [NOON] * rule.wrong
    assert paused_until(newest, NOON, LIMITS) == NOON + rule.pause
    assert paused_until(newest, NOON + rule.pause, LIMITS) is None
    assert paused_until(newest[1:], NOON + MINUTE, LIMITS) != NOON + rule.pause


def test_no_wrong_code_is_no_pause() -> None:
    assert paused_until([], NOON, LIMITS) is None


def high_value(world: World, times: int) -> None:
    for _ in range(times):
        assert isinstance(world.redeem(world.active(amount="100.00").code), Redeemed)


def test_after_24_high_value_cards_in_an_hour_the_account_is_held_until_a_time(world: World) -> None:
    high_value(world, 24)
    card = world.active(amount="100.00")
    answer = world.redeem(card.code)
    assert outcome(answer) == "HELD_FOR_REVIEW"
    assert isinstance(answer, Refused)
    assert answer.facts["until"] == iso(NOON + DAY)
    assert world.total() == 24 * 10000
    world.clock.now = NOON + DAY - 1
    assert outcome(world.redeem(card.code)) == "HELD_FOR_REVIEW"
    world.clock.now = NOON + DAY
    assert isinstance(world.redeem(card.code), Redeemed)


def test_a_held_account_redeems_no_small_card_either_but_others_do(world: World) -> None:
    high_value(world, 24)
    world.redeem(world.active(amount="100.00").code)
    small = world.active(amount="5.00")
    assert outcome(world.redeem(small.code)) == "HELD_FOR_REVIEW"
    assert isinstance(world.redeem(small.code, world.other), Redeemed)


def test_the_hold_is_an_entry_that_moves_nothing(world: World) -> None:
    high_value(world, 24)
    world.redeem(world.active(amount="100.00").code)
    with world.sql() as raw:
        holds = raw.execute("SELECT subject, until FROM entry WHERE kind = 'hold'").fetchall()
    assert holds == [(world.holder.account.id, NOON + DAY)]


def decide(world: World, *, approve: bool) -> object:
    """What a manager says to the one case at the desk."""
    (case,) = waiting(world)
    return world.store.transact(
        lambda tx: review.decide(
            tx, world.manager, case.id, approve=approve, reason="looked at", command=world.key()
        )
    )


def waiting(world: World) -> tuple[ReviewFacts, ...]:
    found = world.store.read(lambda tx: pending(tx, world.manager))
    assert not isinstance(found, Refused)
    return found


def test_a_held_account_waits_at_the_desk_and_once_freed_it_is_not_held_for_the_same_cards(
    world: World,
) -> None:
    limits = Limits(high_value_cards=3)
    cards = world.many(7, amount="100.00")
    for card in cards[:3]:
        assert isinstance(world.redeem(card.code, limits=limits), Redeemed)
    for _ in range(2):
        assert outcome(world.redeem(cards[3].code, limits=limits)) == "HELD_FOR_REVIEW"
    (case,) = waiting(world)
    assert (case.kind, case.login, case.until) == ("velocity", "holder", moment(NOON + DAY))
    assert not isinstance(decide(world, approve=True), Refused)
    for card in cards[3:6]:
        assert isinstance(world.redeem(card.code, limits=limits), Redeemed)
    assert outcome(world.redeem(cards[6].code, limits=limits)) == "HELD_FOR_REVIEW"
    assert not isinstance(decide(world, approve=False), Refused)
    assert outcome(world.redeem(cards[6].code, limits=limits)) == "HELD_FOR_REVIEW"


def test_a_store_settles_which_cards_count_how_many_and_how_long_the_hold_lasts(world: World) -> None:
    changes = {
        "high_value_USD": "5.00",
        "high_value_cards": "2",
        "high_value_minutes": "10",
        "hold_hours": "3",
    }
    done = world.store.transact(
        lambda tx: store_settings.settle(tx, world.manager, changes, command=world.key())
    )
    assert isinstance(done, StoreSettings)
    cards = world.many(3, amount="5.00")
    for card in cards[:2]:
        assert isinstance(world.redeem(card.code), Redeemed)
    held = world.redeem(cards[2].code)
    assert isinstance(held, Refused)
    assert (held.outcome.name, held.facts["until"]) == ("HELD_FOR_REVIEW", iso(NOON + 3 * HOUR))
    world.clock.advance(3 * HOUR)
    assert isinstance(world.redeem(cards[2].code), Redeemed)


def alerts(world: World) -> list[tuple[str, str, str, str | None]]:
    period = Period(moment(NOON - DAY), moment(NOON + DAY))
    found = world.store.read(lambda tx: reporting.alerts(tx, world.manager, period))
    assert not isinstance(found, Refused)
    return [(one.kind, one.login, one.station, one.serial) for one in found]


def test_a_card_that_is_tried_before_it_was_sold_is_told_to_the_managers(world: World) -> None:
    card = world.issued()
    world.redeem(card.code)
    world.inspect(card.code, world.other)
    assert alerts(world) == [
        ("not_sold", "other", "desk-1", card.serial),
        ("not_sold", "holder", "desk-1", card.serial),
    ]
    world.activate(card)
    world.redeem(card.code)
    assert len(alerts(world)) == 2


def test_the_wrong_code_that_begins_a_pause_is_told_to_the_managers_once(world: World) -> None:
    miss(world, 4, apart=0)
    assert alerts(world) == []
    miss(world, 3, apart=0, first=4)
    assert alerts(world) == [("attempts", "holder", "desk-1", None)]


def test_small_cards_do_not_count(world: World) -> None:
    for _ in range(30):
        assert isinstance(world.redeem(world.active(amount="99.99").code), Redeemed)


def test_cards_spread_over_more_than_an_hour_do_not_count(world: World) -> None:
    for _ in range(30):
        high_value(world, 1)
        world.clock.advance(HOUR // 24 + 1)
