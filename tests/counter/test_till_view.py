"""What a till's window looks at, on both stores; and who may take a till over by PIN."""

import pytest

from app.counter.at_till import CardSeen, TillNow
from app.counter.clerk_change import take_over
from app.counter.till_view import card_seen, next_receipt, on_receipt, till_now, tills_here
from app.outcomes import Refused
from app.wallet.consent import set_pin
from app.wallet.moments import DAY, moment
from app.wallet.values import Activated, Actor, CardState
from tests.counter.desk import outcome, replace, void
from tests.data.world import BOOK, PASSWORDS, World


def seen(world: World, serial: str) -> CardSeen:
    found = world.store.read(lambda tx: card_seen(tx, world.clerk, serial, "till-1", book=BOOK))
    assert isinstance(found, CardSeen)
    return found


def now(world: World, till: str = "till-1") -> TillNow:
    found = world.store.read(lambda tx: till_now(tx, world.clerk, till, most=9))
    assert isinstance(found, TillNow)
    return found


def test_a_card_is_seen_with_its_amounts_and_until_when_its_sale_can_be_taken_back(world: World) -> None:
    card = world.issued()
    before = seen(world, card.serial)
    assert (before.state, before.sold_at, before.void_until) == (CardState.ISSUED, None, None)
    assert [one.plain() for one in (before.least, before.most)] == ["5.00", "500.00"]
    world.activate(card)
    after = seen(world, card.serial)
    assert (after.state, after.receipt, after.till) == (CardState.ACTIVE, "R-1", "till-1")
    assert after.void_until == moment(world.clock.now + DAY)
    world.clock.advance(DAY)
    assert seen(world, card.serial).void_until is None


def test_a_holder_sees_nothing_of_it(world: World) -> None:
    card = world.active()
    looks = (
        lambda tx: card_seen(tx, world.holder, card.serial, "till-1", book=BOOK),
        lambda tx: on_receipt(tx, world.holder, "R-1"),
        lambda tx: till_now(tx, world.holder, "till-1", most=9),
        lambda tx: tills_here(tx, world.holder),
    )
    assert {outcome(world.store.read(look)) for look in looks} == {"NOT_ALLOWED"}


def test_the_last_actions_are_newest_first_with_one_line_each(world: World) -> None:
    first, second, third = world.active(), world.active(), world.issued()
    void(world, first)
    replace(world, second, third)
    deeds = now(world).deeds
    assert [(one.kind, one.serial) for one in deeds] == [
        ("replace", third.serial),
        ("void", first.serial),
        ("activate", second.serial),
        ("activate", first.serial),
        ("till", None),
    ]
    assert deeds[0].clerk == deeds[1].clerk != deeds[2].clerk


def test_the_strip_says_what_lies_in_the_drawer_and_how_many_cards_were_sold(world: World) -> None:
    world.active()
    world.active(amount="10.00")
    strip = now(world)
    assert (strip.state, strip.sold, [one.plain() for one in strip.cash]) == ("OPEN", 2, ["35.00"])
    assert strip.next_receipt == "R-2"


@pytest.mark.parametrize("till", ["till-1", "till-2"])
def test_a_sale_taken_back_at_any_till_is_no_card_sold(world: World, till: str) -> None:
    taken_back = world.active()
    world.active()
    world.activate(world.issued(), till="till-2")
    assert (now(world).sold, now(world, "till-2").sold) == (2, 1)
    assert isinstance(void(world, taken_back, till=till), Activated)
    assert (now(world).sold, now(world, "till-2").sold) == (1, 1)


def test_receipt_numbers_count_on_and_begin_with_the_tills_own() -> None:
    assert next_receipt(None, 3) == "03-00001"
    assert next_receipt("88-20417", 3) == "88-20418"
    assert next_receipt("R-2026-009999", 3) == "R-2026-010000"
    assert next_receipt("ABC", 3) == "03-00001"


def test_on_a_receipt_stands_all_that_was_done_against_it(world: World) -> None:
    card = world.active()
    void(world, card)
    found = world.store.read(lambda tx: on_receipt(tx, world.clerk, "R-1"))
    assert not isinstance(found, Refused)
    assert [one.kind for one in found] == ["activate", "void"]
    assert outcome(world.store.read(lambda tx: on_receipt(tx, world.clerk, "R-9"))) == "NOT_FOUND"


def change(world: World, login: str, pin: str) -> Actor | Refused:
    return take_over(world.store, login, pin, "till-1", passwords=PASSWORDS)


def test_a_clerk_takes_over_by_pin_and_a_holder_never_does(world: World) -> None:
    for actor in (world.clerk, world.holder):
        set_pin(world.store, actor, "2580", passwords=PASSWORDS, command=world.key())
    assert change(world, "clerk", "2580") == world.clerk
    assert outcome(change(world, "clerk", "2581")) == "PIN_DOES_NOT_FIT"
    assert outcome(change(world, "nobody", "2580")) == "PIN_DOES_NOT_FIT"
    assert outcome(change(world, "manager", "2580")) == "PIN_DOES_NOT_FIT"
    assert outcome(change(world, "holder", "2580")) == "NOT_ALLOWED"


def test_after_five_wrong_pins_the_right_one_waits(world: World) -> None:
    set_pin(world.store, world.clerk, "2580", passwords=PASSWORDS, command=world.key())
    for _ in range(5):
        assert outcome(change(world, "clerk", "0000")) == "PIN_DOES_NOT_FIT"
    assert outcome(change(world, "clerk", "2580")) == "ACCOUNT_LOCKED"
