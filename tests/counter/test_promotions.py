"""Promotions: offered by managers, given once to each account, by a code, of themselves or by hand."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from app.codes.house import check_character
from app.counter import granting
from app.counter.charge_values import Charged
from app.counter.granting import Gift, GivenToMany, Granted, give, grant
from app.counter.promotions import Figures, NewPromotion, Offer, add, end, figures, listed
from app.data import integrity
from app.money import Money
from app.outcomes import Refused
from app.wallet.limits import Limits
from app.wallet.moments import DAY, moment
from app.wallet.promotions import claim_automatic
from app.wallet.values import Actor, CardFacts, Redeemed
from app.wallet.wording import MISTYPED
from tests.counter.counter_orders import Counter
from tests.data.world import BOOK, NOON, World

CODE = "SPRING-2026"
SPRING = NewPromotion("Spring", "code", "5.00", "US", moment(NOON + 10 * DAY), terms="One each.", code=CODE)
WELCOME = NewPromotion("Welcome", "automatic", "2.50", "US", moment(NOON + 10 * DAY))
BY_HAND = NewPromotion("Thanks", "manual", "1.00", "US", moment(NOON + 10 * DAY))


def offered(world: World, new: NewPromotion = SPRING, actor: Actor | None = None) -> Offer | Refused:
    by = actor or world.manager
    return world.store.transact(lambda tx: add(tx, by, new, book=BOOK, command=world.key()))


def given(world: World, gift: Gift, actor: Actor | None = None) -> Granted | Refused:
    by, key = actor or world.manager, world.key()
    return world.store.transact(lambda tx: grant(tx, by, gift, command=key))


def outcome(answer: Any) -> str:
    assert isinstance(answer, Refused)
    return answer.outcome.name


def test_a_promotional_code_is_credited_with_its_end_and_fine_print(world: World) -> None:
    offered(world)
    facts = world.inspect(CODE)
    assert isinstance(facts, CardFacts)
    assert (facts.amount, facts.ends, facts.terms) == (Money(500, "USD"), SPRING.ends, "One each.")
    assert world.total() == 0
    done = world.redeem("spring-2026")
    assert isinstance(done, Redeemed)
    assert (done.amount, done.total, done.ends) == (Money(500, "USD"), Money(500, "USD"), SPRING.ends)
    assert done.last_four == ""
    (movement,) = world.history(search="spring").movements
    assert (movement.kind, movement.ends) == ("promotion", SPRING.ends)
    assert integrity.check(world.store).findings == ()


def test_each_account_gets_a_promotion_once(world: World) -> None:
    offered(world)
    world.redeem(CODE)
    again = world.redeem(CODE)
    assert outcome(again) == "ALREADY_REDEEMED"
    assert isinstance(again, Refused)
    assert again.facts["mine"] is True
    assert world.total() == 500
    assert isinstance(world.redeem(CODE, world.other), Redeemed)


def test_a_promotion_counts_from_its_start_up_to_its_end(world: World) -> None:
    offered(world, replace(SPRING, starts=moment(NOON + DAY)))
    assert outcome(world.redeem(CODE)) == "NOT_A_CLAIM_CODE"
    world.clock.now = NOON + 10 * DAY - 1
    assert isinstance(world.redeem(CODE), Redeemed)
    world.clock.advance(1)
    refused = world.redeem(CODE, world.other)
    assert outcome(refused) == "PROMOTION_EXPIRED"
    assert world.total() == 0


def test_a_promotion_that_was_ended_is_given_no_more_and_stays_where_it_was_given(world: World) -> None:
    offered(world)
    world.redeem(CODE)
    ended = world.store.transact(lambda tx: end(tx, world.manager, "Spring", command=world.key()))
    assert isinstance(ended, Offer)
    assert (ended.state, ended.given) == ("ENDED", 1)
    assert outcome(world.redeem(CODE, world.other)) == "PROMOTION_EXPIRED"
    assert world.total() == 500
    twice = world.store.transact(lambda tx: end(tx, world.manager, "Spring", command=world.key()))
    assert outcome(twice) == "WRONG_STATE"


def test_a_wrong_promotional_code_is_an_attempt(world: World) -> None:
    offered(world)
    for _ in range(Limits().attempts[0].wrong):
        assert outcome(world.redeem("WINTER-2026")) == "NOT_A_CLAIM_CODE"
    assert outcome(world.redeem(CODE)) == "TOO_MANY_ATTEMPTS"
    assert outcome(world.inspect(CODE)) == "TOO_MANY_ATTEMPTS"


LIKE_WORDS = "ACFHJKMNPRVWACF1"  # a card's code but for its last character
ONE_OFF = LIKE_WORDS[:-1] + check_character(LIKE_WORDS[:-1])


def test_a_mistyped_code_that_looks_like_words_is_called_mistyped(world: World) -> None:
    assert ONE_OFF != LIKE_WORDS
    for answer in (world.redeem(LIKE_WORDS), world.inspect(LIKE_WORDS)):
        assert outcome(answer) == "INVALID_CLAIM_CODE"
        assert isinstance(answer, Refused)
        assert answer.facts["issuer"] == MISTYPED


def test_where_promotions_have_codes_it_is_an_attempt_as_every_word_that_is_none(world: World) -> None:
    offered(world)
    for _ in range(Limits().attempts[0].wrong):
        assert outcome(world.redeem(LIKE_WORDS)) == "INVALID_CLAIM_CODE"
    assert outcome(world.redeem(CODE)) == "TOO_MANY_ATTEMPTS"


def test_a_promotion_may_have_such_a_code(world: World) -> None:
    offered(world, replace(SPRING, code=LIKE_WORDS))
    assert isinstance(world.redeem(LIKE_WORDS), Redeemed)


def test_where_no_promotion_has_a_code_a_word_is_no_attempt(world: World) -> None:
    for _ in range(2 * Limits().attempts[0].wrong):
        assert outcome(world.redeem("WINTER-2026")) == "NOT_A_CLAIM_CODE"


def test_credit_of_another_region_goes_into_no_wallet(world: World) -> None:
    offered(world, replace(SPRING, region="DE"))
    assert outcome(world.redeem(CODE)) == "REGION_MISMATCH"
    assert isinstance(world.redeem(CODE, region="DE"), Redeemed)
    assert (world.total(region="US"), world.total(region="DE")) == (0, 500)


def test_an_automatic_promotion_comes_once_of_itself(world: World) -> None:
    offered(world, WELCOME)
    assert [claim_automatic(world.store, world.holder) for _ in range(2)] == [1, 0]
    assert world.total() == 250
    world.clock.now = NOON + 10 * DAY
    assert claim_automatic(world.store, world.other) == 0


def test_what_is_not_automatic_never_comes_of_itself(world: World) -> None:
    offered(world)
    offered(world, BY_HAND)
    assert claim_automatic(world.store, world.holder) == 0


def test_a_promotion_is_given_to_many_and_to_all_once_each(world: World) -> None:
    offered(world, BY_HAND)
    first = give(world.store, world.manager, "Thanks", ["holder"], command=world.key())
    rest = give(world.store, world.manager, "Thanks", None, command=world.key())
    none = give(world.store, world.manager, "Thanks", None, command=world.key())
    assert [one.given for one in (first, rest, none) if isinstance(one, GivenToMany)] == [1, 3, 0]
    assert (world.total(), world.total(world.other)) == (100, 100)


def test_the_same_key_gives_to_the_rest_after_an_interruption(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered(world, BY_HAND)
    monkeypatch.setattr("app.counter.granting.AT_ONCE", 1)
    key, given = world.key(), granting._give
    left = [2]

    def until_cut_off(*asked: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise ConnectionAbortedError
        return given(*asked)

    with monkeypatch.context() as cut:
        cut.setattr(granting, "_give", until_cut_off)
        with pytest.raises(ConnectionAbortedError):
            give(world.store, world.manager, "Thanks", None, command=key)
    assert give(world.store, world.manager, "Thanks", None, command=key) == GivenToMany("Thanks", 2, key.key)
    totals = [world.total(actor) for actor in (world.manager, world.clerk, world.holder, world.other)]
    assert totals == [100, 100, 100, 100]
    again = give(world.store, world.manager, "Thanks", None, command=key)
    assert again == GivenToMany("Thanks", 2, key.key)  # its answer for ever, also once nobody is left
    other = give(world.store, world.manager, "Thanks", ["clerk"], command=key)
    assert isinstance(other, Refused)
    assert other.outcome.name == "IDEMPOTENCY_CONFLICT"


def test_an_account_that_is_not_there_stops_the_giving_before_it_begins(world: World) -> None:
    offered(world, BY_HAND)
    refused = give(world.store, world.manager, "Thanks", ["holder", "nobody"], command=world.key())
    assert outcome(refused) == "NOT_FOUND"
    assert world.total() == 0


def test_credit_given_by_hand_ends_and_goodwill_does_not(world: World) -> None:
    lot = given(world, Gift("holder", "5.00", "USD", "delay", moment(NOON + DAY)))
    assert isinstance(lot, Granted)
    assert lot.total == Money(500, "USD")
    kept = given(world, Gift("holder", "3.00", "USD", "delay"))
    assert isinstance(kept, Granted)
    assert kept.total == Money(800, "USD")
    world.clock.advance(DAY)
    assert world.total() == 300
    assert [one.kind for one in world.history().movements] == ["goodwill", "promotion"]


@pytest.mark.parametrize("amount", ["0", "-1", "1.005", "x", "2000000"])
def test_an_amount_that_is_none_is_not_given(sqlite_world: World, amount: str) -> None:
    assert outcome(given(sqlite_world, Gift("holder", amount, "USD", "why"))) == "AMOUNT_OUT_OF_RANGE"
    assert outcome(offered(sqlite_world, replace(SPRING, amount=amount))) == "AMOUNT_OUT_OF_RANGE"


def test_only_a_manager_offers_and_gives(sqlite_world: World) -> None:
    world = sqlite_world
    offered(world, BY_HAND)
    for actor in (world.clerk, world.holder):
        assert outcome(offered(world, SPRING, actor)) == "NOT_ALLOWED"
        assert outcome(given(world, Gift("holder", "1.00", "USD", "why"), actor)) == "NOT_ALLOWED"
        assert outcome(give(world.store, actor, "Thanks", None, command=world.key())) == "NOT_ALLOWED"
        ended = world.store.transact(lambda tx, by=actor: end(tx, by, "Thanks", command=world.key()))
        assert outcome(ended) == "NOT_ALLOWED"
        assert outcome(world.store.read(lambda tx, by=actor: listed(tx, by))) == "NOT_ALLOWED"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"kind": "other"}, "NOT_FOUND"),
        ({"region": "XX"}, "NOT_FOUND"),
        ({"code": None}, "NOT_FOUND"),
        ({"code": "1234567812345678"}, "NOT_FOUND"),
        ({"ends": moment(NOON)}, "END_TOO_EARLY"),
        ({"starts": moment(NOON + 20 * DAY)}, "END_TOO_EARLY"),
    ],
)
def test_a_promotion_that_nobody_could_get_is_not_offered(
    sqlite_world: World, changed: dict[str, Any], expected: str
) -> None:
    assert outcome(offered(sqlite_world, replace(SPRING, **changed))) == expected


@pytest.mark.parametrize("changed", [{"code": "OTHER-WORD"}, {"name": "Other"}])
def test_name_and_code_of_a_promotion_are_the_only_ones(sqlite_world: World, changed: dict[str, Any]) -> None:
    offered(sqlite_world)
    assert outcome(offered(sqlite_world, replace(SPRING, **changed))) == "ALREADY_THERE"


def test_the_list_says_how_many_got_it_and_never_the_code(sqlite_world: World) -> None:
    offered(sqlite_world)
    sqlite_world.redeem(CODE)
    (one,) = sqlite_world.store.read(lambda tx: listed(tx, sqlite_world.manager))
    assert isinstance(one, Offer)
    assert (one.name, one.given, one.state) == ("Spring", 1, "RUNNING")
    with sqlite_world.sql() as raw:
        assert "SPRING2026" not in raw.cells().upper().replace("-", "")


def test_a_time_without_a_zone_is_a_fault_of_the_caller(sqlite_world: World) -> None:
    naive = datetime(2027, 1, 1)  # noqa: DTZ001
    with pytest.raises(TypeError):
        offered(sqlite_world, replace(SPRING, ends=naive))


def figures_of(world: World, name: str) -> Figures:
    found = world.store.read(lambda tx: figures(tx, world.manager, name))
    assert isinstance(found, Figures), found
    return found


def test_the_figures_say_what_was_given_spent_and_lapsed(world: World) -> None:
    offered(world)
    assert figures_of(world, "Spring").waiting == len(world.actors)
    world.redeem(CODE)
    world.redeem(CODE, world.other)
    assert isinstance(Counter(world).charge("3.00", "A-1"), Charged)
    found = figures_of(world, "Spring")
    assert (found.given, found.spent, found.left, found.lapsed) == tuple(
        Money(minor, "USD") for minor in (1000, 300, 700, 0)
    )
    world.clock.now = NOON + 10 * DAY
    ended = figures_of(world, "Spring")
    assert (ended.given, ended.spent, ended.left, ended.lapsed) == tuple(
        Money(minor, "USD") for minor in (1000, 300, 0, 700)
    )
    world.redeem(world.active().code)
    assert figures_of(world, "Spring") == ended


def test_the_list_shows_the_fine_print_and_the_answers_of_deeds_do_not_keep_it(world: World) -> None:
    made = offered(world)
    assert isinstance(made, Offer) and made.terms == ""
    shown = world.store.read(lambda tx: listed(tx, world.manager))
    assert isinstance(shown, tuple)
    assert [one.terms for one in shown] == ["One each."]


def test_giving_that_is_stopped_says_how_many_have_it_and_another_one_gives_it_to_the_rest(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(granting, "AT_ONCE", 1)
    offered(world, BY_HAND)
    told: list[int] = []

    def goes_on(done: int) -> bool:
        told.append(done)
        return False

    key = world.key()
    first = give(world.store, world.manager, "Thanks", None, command=key, goes_on=goes_on)
    assert isinstance(first, GivenToMany)
    assert (first.given, told) == (1, [1])
    assert give(world.store, world.manager, "Thanks", None, command=key) == first
    rest = give(world.store, world.manager, "Thanks", None, command=world.key())
    assert isinstance(rest, GivenToMany)
    assert rest.given == len(world.actors) - 1
    assert figures_of(world, "Thanks").waiting == 0
