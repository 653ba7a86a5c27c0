"""Up to ten cards on one receipt: all are sold or none, and each that cannot be is named with its reason."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter.activation import Sale, SoldTogether, activate
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet.moments import DAY, moment
from app.wallet.values import Activated
from tests.counter.desk import activate_together, count, outcome, state, sums, void
from tests.data.world import Card, World


def failures(answer: object) -> list[tuple[str, str]]:
    assert isinstance(answer, Refused), answer
    listed = answer.facts["failed"]
    assert isinstance(listed, list)
    return [(one["serial"], one["outcome"]) for one in listed]


def test_ten_cards_are_sold_on_one_receipt_each_as_an_entry_of_its_own(world: World) -> None:
    cards = [world.issued() for _ in range(10)]
    key = world.key()
    answer = activate_together(world, cards, ["10.00"] * 9 + ["25.00"], key=key)
    assert isinstance(answer, SoldTogether)
    assert [one.serial for one in answer.cards] == [card.serial for card in cards]
    assert len({one.entry for one in answer.cards}) == 10
    assert activate_together(world, cards, ["10.00"] * 9 + ["25.00"], key=key) == answer
    assert outcome(activate_together(world, cards, ["10.00"] * 10, key=key)) == "IDEMPOTENCY_CONFLICT"
    assert sums(world) == {"Assets:Tender:cash": 11500, "Liabilities:Card": -11500}
    assert isinstance(void(world, cards[3]), Activated)
    assert check(world.store).findings == ()


def test_one_that_cannot_be_sold_stops_all_and_every_reason_is_told(world: World) -> None:
    good, sold, unknown = world.issued(), world.active(), Card("", "4999999999999999")
    ended = world.issued(ends=moment(world.clock.now + DAY))
    world.clock.advance(DAY)
    cards, amounts = [good, sold, unknown, ended, good], ["10.00", "10.00", "10.00", "10.00", "1.00"]
    assert failures(activate_together(world, cards, amounts)) == [
        (sold.serial, "ALREADY_ACTIVE"),
        (unknown.serial, "NOT_IN_STOCK"),
        (ended.serial, "CARD_EXPIRED"),
        (good.serial, "ALREADY_ACTIVE"),
    ]
    assert (state(world, good), sums(world)["Liabilities:Card"]) == ("ISSUED", -2500)


def test_a_refused_first_use_leaves_no_till_behind(world: World) -> None:
    before = count(world, "station")
    assert outcome(world.activate(Card("", "1"), till="till-9")) == "NOT_IN_STOCK"
    assert (
        outcome(activate_together(world, [world.issued()], ["1.00"], till="till-9")) == "AMOUNT_OUT_OF_RANGE"
    )
    assert count(world, "station") == before
    assert isinstance(world.activate(world.issued(), till="till-9"), Activated)
    assert count(world, "station") == before + 1


def test_what_was_paid_by_card_goes_to_the_card_slips_and_back_from_them(world: World) -> None:
    card, command = world.issued(), world.key()
    sale = Sale(card.serial, "25.00", "R-1", "till-1", "card")
    done = world.store.transact(
        lambda tx: activate(tx, world.manager, sale, book=world.book, command=command)
    )
    assert isinstance(done, Activated)
    assert sums(world) == {"Assets:Tender:card": 2500, "Liabilities:Card": -2500}
    assert isinstance(void(world, card), Activated)
    assert sums(world) == {}


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    picks=st.lists(
        st.tuples(st.sampled_from(["blank", "sold", "unknown"]), st.sampled_from(["10.00", "4.99", None])),
        min_size=2,
        max_size=5,
    )
)
def test_any_selection_is_sold_wholly_or_not_at_all(
    world: World, picks: Sequence[tuple[str, str | None]]
) -> None:
    made = {"blank": world.issued, "sold": world.active, "unknown": lambda: Card("", "4999999999999999")}
    cards = [made[kind]() for kind, _ in picks]
    before = sums(world)
    answer = activate_together(world, cards, [amount for _, amount in picks])
    is_fine = all(kind == "blank" and amount == "10.00" for kind, amount in picks)
    assert isinstance(answer, SoldTogether) == is_fine
    blank = [card for card, (kind, _) in zip(cards, picks, strict=True) if kind == "blank"]
    assert {state(world, card) for card in blank} <= {"ACTIVE" if is_fine else "ISSUED"}
    change = before.get("Liabilities:Card", 0) - sums(world).get("Liabilities:Card", 0)
    assert change == (1000 * len(picks) if is_fine else 0)


@pytest.mark.parametrize("tender", ["cash", "card"])
def test_the_request_of_one_card_paid_in_cash_is_known_by_its_key_as_ever(world: World, tender: str) -> None:
    card, key = world.issued(), world.key()
    first = world.activate(card, key=key)
    sale = Sale(card.serial, "25.00", "R-1", "till-1", tender)
    again = world.store.transact(lambda tx: activate(tx, world.manager, sale, book=world.book, command=key))
    assert again == first if tender == "cash" else outcome(again) == "IDEMPOTENCY_CONFLICT"
