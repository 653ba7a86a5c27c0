"""The review desk: what is held moves only by a manager's decision, once, with a reason."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter import expiry, review
from app.counter.expiry import Closed
from app.counter.review import Reviewed
from app.counter.review_list import pending
from app.data import ledger, people, reviews
from app.data.drafts import Draft
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet.moments import DAY, HOUR, moment
from app.wallet.values import CardState, Redeemed
from tests.counter.desk import outcome, state, sums
from tests.data.world import Card, World


def hold(world: World, card: Card, actor=None, key=None):
    by, command = actor or world.manager, key or world.key()
    return world.store.transact(lambda tx: review.hold(tx, by, card.serial, "stolen", command=command))


def decide(world: World, number: int, *, approve: bool, by: Card | None = None, actor=None, key=None):
    who, command, serial = actor or world.manager, key or world.key(), by.serial if by else None
    return world.store.transact(
        lambda tx: review.decide(
            tx, who, number, approve=approve, reason="looked at", by=serial, command=command
        )
    )


def report(world: World, card: Card) -> int:
    """The holder reports that somebody else used the card."""

    def work(tx):
        at = people.find_station(tx, world.holder.station)
        row = reviews.begin(
            tx, "report", world.holder.account.id, card_id=card_id(world, card), told="it was new"
        )
        ledger.post(tx, Draft(at.id, "report", world.holder.account.id, records=row[1]))
        return row[0]

    return world.store.transact(work)


def hold_account(world: World) -> int:
    """The holder's redemptions are held for their speed."""

    def work(tx):
        at, who = people.find_station(tx, world.holder.station), world.holder.account.id
        number, records = reviews.begin(tx, "velocity", who, until=tx.now + HOUR)
        ledger.post(tx, Draft(at.id, "hold", who, records=records, subject=who, until=tx.now + HOUR))
        return number

    return world.store.transact(work)


def card_id(world: World, card: Card) -> int:
    with world.sql() as raw:
        return int(raw.execute("SELECT id FROM card WHERE serial = ?", (card.serial,)).fetchone()[0])


def test_a_held_card_is_not_redeemed_and_is_given_back_as_it_was(world: World) -> None:
    card = world.active()
    held = hold(world, card)
    assert isinstance(held, Reviewed)
    assert outcome(world.redeem(card.code)) == "HELD_FOR_REVIEW"
    answer = decide(world, held.id, approve=False)
    assert isinstance(answer, Reviewed)
    assert (answer.state, answer.card_state) == ("REJECTED", CardState.ACTIVE)
    assert isinstance(world.redeem(card.code), Redeemed)
    assert check(world.store).findings == ()


def test_confirmed_fraud_voids_the_card_to_the_fraud_loss(world: World) -> None:
    card = world.active(amount="40.00")
    held = hold(world, card)
    answer = decide(world, held.id, approve=True)
    assert isinstance(answer, Reviewed)
    assert (answer.card_state, state(world, card)) == (CardState.VOIDED, "VOIDED")
    assert sums(world) == {"Assets:Tender:cash": 4000, "Expenses:FraudLoss": -4000}
    assert outcome(world.redeem(card.code)) == "CARD_VOIDED"


def test_a_voided_card_is_made_good_by_a_new_one(world: World) -> None:
    card, new = world.active(amount="40.00"), world.issued()
    answer = decide(world, hold(world, card).id, approve=True, by=new)
    assert isinstance(answer, Reviewed)
    assert answer.made_good == new.serial
    done = world.redeem(new.code)
    assert isinstance(done, Redeemed)
    assert done.amount.minor == 4000
    assert sums(world) == {"Assets:Tender:cash": 4000, "Liabilities:Wallet:Standard": -4000}
    assert check(world.store).findings == ()


def test_a_reported_card_that_somebody_used_is_made_good_and_the_loss_is_booked(world: World) -> None:
    card, new = world.active(amount="40.00"), world.issued()
    world.redeem(card.code, world.other)
    number = report(world, card)
    facts = world.store.read(lambda tx: pending(tx, world.manager))
    assert not isinstance(facts, Refused)
    (one,) = facts
    assert (one.kind, one.login, one.redeemed_by, one.card_state) == ("report", "holder", "other", "REDEEMED")
    assert one.amount is not None and one.amount.minor == 4000
    assert isinstance(decide(world, number, approve=True, by=new), Reviewed)
    assert sums(world)["Expenses:FraudLoss"] == 4000
    assert isinstance(world.redeem(new.code), Redeemed)


def test_a_report_can_be_turned_down_and_moves_nothing(world: World) -> None:
    card = world.active()
    world.redeem(card.code, world.other)
    before = sums(world)
    answer = decide(world, report(world, card), approve=False)
    assert isinstance(answer, Reviewed)
    assert (answer.state, answer.card_state, sums(world)) == ("REJECTED", CardState.REDEEMED, before)
    facts = world.store.read(lambda tx: pending(tx, world.manager))
    assert facts == ()
    everything = world.store.read(lambda tx: pending(tx, world.manager, only_open=False))
    assert not isinstance(everything, Refused)
    assert [one.state for one in everything] == ["REJECTED"]


def test_a_held_account_redeems_again_when_it_is_freed_and_not_before(world: World) -> None:
    card, number = world.active(), hold_account(world)
    assert outcome(world.redeem(card.code)) == "HELD_FOR_REVIEW"
    assert isinstance(decide(world, number, approve=True), Reviewed)
    assert isinstance(world.redeem(card.code), Redeemed)


def test_a_held_account_stays_held_to_its_end_when_it_is_not_freed(world: World) -> None:
    card, number = world.active(), hold_account(world)
    assert isinstance(decide(world, number, approve=False), Reviewed)
    assert outcome(world.redeem(card.code)) == "HELD_FOR_REVIEW"
    world.clock.advance(HOUR)
    assert isinstance(world.redeem(card.code), Redeemed)


@pytest.mark.parametrize("first", [True, False])
def test_a_review_is_decided_once(world: World, first: bool) -> None:
    held, key = hold(world, world.active()), world.key()
    answer = decide(world, held.id, approve=first, key=key)
    assert decide(world, held.id, approve=first, key=key) == answer
    for again in (True, False):
        refused = decide(world, held.id, approve=again)
        assert outcome(refused) == "WRONG_STATE"
    assert outcome(decide(world, 99, approve=True)) == "NOT_FOUND"


def test_only_cards_with_value_are_held_and_only_from_stock_made_good(world: World) -> None:
    assert outcome(hold(world, world.issued())) == "WRONG_STATE"
    assert outcome(hold(world, Card("", "1"))) == "NOT_FOUND"
    card, sold, abroad = world.active(), world.active(), world.issued(region="DE")
    held = hold(world, card)
    assert outcome(decide(world, held.id, approve=True, by=sold)) == "ALREADY_ACTIVE"
    assert outcome(decide(world, held.id, approve=True, by=abroad)) == "REGION_MISMATCH"
    assert outcome(decide(world, held.id, approve=False, by=world.issued())) == "WRONG_STATE"
    assert state(world, card) == "HELD"


@pytest.mark.parametrize("role", ["holder", "clerk"])
def test_the_desk_is_the_managers_alone(world: World, role: str) -> None:
    card = world.active()
    held = hold(world, card)
    who = world.actors[role]
    assert outcome(hold(world, world.active(), who)) == "NOT_ALLOWED"
    assert outcome(decide(world, held.id, approve=True, actor=who)) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: pending(tx, who))) == "NOT_ALLOWED"
    assert outcome(close(world, card, who)) == "NOT_ALLOWED"


def close(world: World, card: Card, actor=None):
    by, command = actor or world.manager, world.key()
    return world.store.transact(lambda tx: expiry.close_expired(tx, by, card.serial, command=command))


def test_an_expired_card_is_closed_and_its_rest_becomes_income(world: World) -> None:
    card = world.active(amount="40.00", ends=moment(world.clock.now + DAY))
    world.clock.advance(DAY - 1)
    assert outcome(close(world, card)) == "WRONG_STATE"
    world.clock.advance(1)
    answer = close(world, card)
    assert isinstance(answer, Closed)
    assert (answer.amount.minor, state(world, card)) == (4000, "CLOSED")
    assert sums(world) == {"Assets:Tender:cash": 4000, "Income:Breakage": -4000}
    assert outcome(close(world, card)) == "WRONG_STATE"
    assert outcome(world.redeem(card.code)) == "CARD_EXPIRED"
    assert check(world.store).findings == ()


def test_an_expired_card_can_be_held_and_comes_back_expired(world: World) -> None:
    card = world.active(ends=moment(world.clock.now + DAY))
    world.clock.advance(DAY)
    held = hold(world, card)
    assert isinstance(decide(world, held.id, approve=False), Reviewed)
    assert outcome(world.redeem(card.code)) == "CARD_EXPIRED"
    assert isinstance(close(world, card), Closed)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    amount=st.integers(500, 50_000), approve=st.booleans(), makes_good=st.booleans(), is_used=st.booleans()
)
def test_whatever_is_decided_no_money_comes_from_nowhere(
    world: World, amount: int, approve: bool, makes_good: bool, is_used: bool
) -> None:
    before = sums(world)
    text = f"{amount // 100}.{amount % 100:02}"
    card, new = world.active(amount=text), world.issued() if makes_good and approve else None
    if is_used:
        assert isinstance(world.redeem(card.code, world.other), Redeemed)
    number = report(world, card) if is_used else hold(world, card).id
    assert isinstance(decide(world, number, approve=approve, by=new), Reviewed)
    after = sums(world)
    change = {kind: after.get(kind, 0) - before.get(kind, 0) for kind in {*before, *after}}
    owed = change.get("Liabilities:Card", 0) + change.get("Liabilities:Wallet:Standard", 0)
    loss = change.get("Expenses:FraudLoss", 0)
    assert owed + loss + change["Assets:Tender:cash"] == 0
    lost = amount if new and is_used else 0 if new or is_used or not approve else -amount
    assert loss == lost
    world.clock.advance(2 * HOUR)
