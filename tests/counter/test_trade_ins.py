"""A trade-in is quoted, handed in, assessed, and credited or given back: each step once, in this order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter import trade_ins
from app.counter.trade_ins import Offer, TradedIn, listed
from app.data.integrity import check
from app.money import Money
from app.outcomes import Refused
from tests.counter.desk import outcome, sums
from tests.data.world import World

STEPS = ("receive", "assess", "credit", "give_back")


def quote(world: World, amount: str = "30.00", *, actor=None, key=None, **offer):
    by, command = actor or world.clerk, key or world.key()
    one = Offer(offer.pop("login", "holder"), offer.pop("item", "an old phone"), amount, **offer)
    return world.store.transact(lambda tx: trade_ins.quote(tx, by, one, book=world.book, command=command))


def step(world: World, deed: str, reference: str, amount: str = "20.00", *, actor=None, key=None):
    by, command, work = actor or world.clerk, key or world.key(), getattr(trade_ins, deed)
    words = (reference, amount) if deed == "assess" else (reference,)
    return world.store.transact(lambda tx: work(tx, by, *words, command=command))


def quoted(world: World, **offer) -> str:
    answer = quote(world, **offer)
    assert isinstance(answer, TradedIn), answer
    return answer.reference


def test_what_was_assessed_is_credited_once(world: World) -> None:
    reference = quoted(world)
    for deed in ("receive", "assess"):
        assert isinstance(step(world, deed, reference), TradedIn)
    assert (sums(world), world.total()) == ({}, 0)
    key = world.key()
    answer = step(world, "credit", reference, key=key)
    assert isinstance(answer, TradedIn)
    assert (answer.state, answer.amount, answer.total) == ("CREDITED", Money(2000, "USD"), Money(2000, "USD"))
    assert step(world, "credit", reference, key=key) == answer
    assert outcome(step(world, "credit", reference)) == "WRONG_STATE"
    assert sums(world) == {"Assets:TradeIn": 2000, "Liabilities:Wallet:Standard": -2000}
    assert world.total() == 2000
    assert check(world.store).findings == ()


def test_what_goes_back_credits_nothing(world: World) -> None:
    reference = quoted(world)
    for deed in ("receive", "assess", "give_back"):
        assert isinstance(step(world, deed, reference), TradedIn)
    assert outcome(step(world, "credit", reference)) == "WRONG_STATE"
    assert sums(world) == {}


def test_what_is_worth_nothing_goes_back(world: World) -> None:
    reference = quoted(world)
    step(world, "receive", reference)
    assert isinstance(step(world, "assess", reference, "0"), TradedIn)
    assert outcome(step(world, "credit", reference)) == "WRONG_STATE"
    assert isinstance(step(world, "give_back", reference), TradedIn)


@pytest.mark.parametrize("amount", ["0", "-5", "5,00", "1000000.01", "x"])
def test_a_quote_is_an_amount(world: World, amount: str) -> None:
    assert outcome(quote(world, amount)) == "AMOUNT_OUT_OF_RANGE"


def test_it_needs_an_account_a_region_and_a_reference_of_its_own(world: World) -> None:
    assert outcome(quote(world, login="nobody")) == "NOT_FOUND"
    assert outcome(quote(world, region="XX")) == "NOT_FOUND"
    assert quoted(world, reference="T-1") == "T-1"
    assert outcome(quote(world, reference="T-1")) == "ALREADY_THERE"
    assert outcome(step(world, "receive", "T-9")) == "NOT_FOUND"


def test_the_credit_goes_to_the_wallet_of_the_region(world: World) -> None:
    reference = quoted(world, region="DE")
    for deed in ("receive", "assess", "credit"):
        step(world, deed, reference)
    assert (world.total(), world.total(region="DE")) == (0, 2000)


def test_holders_see_their_own_and_do_nothing_else(world: World) -> None:
    reference = quoted(world)
    quoted(world, login="other")
    assert outcome(quote(world, actor=world.holder)) == "NOT_ALLOWED"
    for deed in STEPS:
        assert outcome(step(world, deed, reference, actor=world.holder)) == "NOT_ALLOWED"
    own = world.store.read(lambda tx: listed(tx, world.holder))
    assert not isinstance(own, Refused)
    assert [(one.reference, one.state) for one in own] == [(reference, "QUOTED")]
    assert outcome(world.store.read(lambda tx: listed(tx, world.holder, "other"))) == "NOT_FOUND"
    everybodys = world.store.read(lambda tx: listed(tx, world.clerk))
    assert not isinstance(everybodys, Refused)
    assert {one.login for one in everybodys} == {"holder", "other"}


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(st.sampled_from(STEPS), max_size=7), amount=st.integers(0, 100_000))
def test_in_any_order_only_the_next_step_is_done_and_credit_comes_once(
    world: World, deeds: list[str], amount: int
) -> None:
    nexts = {
        ("QUOTED", "receive"): "IN_TRANSIT",
        ("IN_TRANSIT", "assess"): "ASSESSED",
        ("ASSESSED", "credit"): "CREDITED",
        ("ASSESSED", "give_back"): "RETURNED",
    }
    if amount == 0:
        del nexts["ASSESSED", "credit"]
    before, reference, now = world.total(), quoted(world), "QUOTED"
    for deed in deeds:
        answer = step(world, deed, reference, Money(amount, "USD").plain())
        expected = nexts.get((now, deed))
        assert (answer.state if isinstance(answer, TradedIn) else None) == expected
        assert expected or outcome(answer) == "WRONG_STATE"
        now = expected or now
    assert world.total() - before == (amount if now == "CREDITED" else 0)
