"""What people read of tills and stores: labels, addresses, names; and what was printed stays what it was."""

from collections.abc import Sequence

import pytest

from app.counter import stores, till_view
from app.counter.at_till import TillNow
from app.counter.receipts import slip_of, till_report
from app.counter.slips import Slip, TillReport
from app.counter.staff_values import (
    LONGEST_LABEL,
    LONGEST_LINE,
    MOST_LINES,
    AddressChanged,
    StoreChanged,
    StoreOf,
    TillChanged,
    address_from,
    label_from,
)
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet.values import Activated, Actor
from tests.counter.desk import outcome
from tests.counter.test_till_day import closed, count, open_till
from tests.data.world import World

ADDRESS = ("Marktstraße 1", "10115 Berlin", "USt-IdNr. DE123456789")
MINUTE = 60_000_000


def label(world: World, text: str, till: str = "till-1", actor: Actor | None = None) -> TillChanged | Refused:
    by, command = actor or world.manager, world.key()
    return world.store.transact(lambda tx: stores.label_till(tx, by, till, text, command=command))


def address(world: World, lines: Sequence[str], shop: str | None = None) -> AddressChanged | Refused:
    name, command = shop or all_stores(world)[0].name, world.key()
    return world.store.transact(
        lambda tx: stores.change_address(tx, world.manager, name, lines, command=command)
    )


def rename(world: World, name: str) -> None:
    old, command = all_stores(world)[0], world.key()
    done = world.store.transact(
        lambda tx: stores.change_store(tx, world.manager, old.name, name, old.time_zone, command=command)
    )
    assert isinstance(done, StoreChanged)


def all_stores(world: World) -> tuple[StoreOf, ...]:
    found = world.store.read(lambda tx: stores.stores(tx, world.manager))
    assert not isinstance(found, Refused)
    return found


def sold(world: World, till: str = "till-1") -> Activated:
    """A card, a minute later."""
    world.clock.advance(MINUTE)
    done = world.activate(world.issued(), till=till)
    assert isinstance(done, Activated)
    world.clock.advance(MINUTE)
    return done


def slip(world: World, entry: str) -> Slip:
    found = world.store.read(lambda tx: slip_of(tx, world.clerk, entry, book=world.book))
    assert isinstance(found, Slip)
    return found


def now(world: World, till: str = "till-1") -> TillNow:
    found = world.store.read(lambda tx: till_view.till_now(tx, world.clerk, till, most=9))
    assert isinstance(found, TillNow)
    return found


def test_people_read_the_label_and_the_numbers_keep_the_name(world: World) -> None:
    sold(world)
    done = label(world, "  Till by\tthe door ")
    assert isinstance(done, TillChanged)
    assert (done.name, done.label) == ("till-1", "Till by the door")
    sale = sold(world)
    assert sale.entry.startswith("till-1-")
    assert (now(world).till, now(world).called) == ("till-1", "Till by the door")
    assert {one.till for one in now(world).deeds} == {"Till by the door"}
    assert all(one.entry.startswith("till-1-") for one in now(world).deeds)
    (till,) = all_stores(world)[0].tills
    assert (till.name, till.label, till.called) == ("till-1", "Till by the door", "Till by the door")
    assert check(world.store).findings == ()


def test_without_a_label_people_read_the_name_again(world: World) -> None:
    sold(world)
    label(world, "Front")
    assert isinstance(label(world, ""), TillChanged)
    assert (now(world).label, now(world).called) == ("", "till-1")


def test_a_till_is_not_called_as_another_of_its_store(world: World) -> None:
    for till in ("till-1", "till-2"):
        sold(world, till)
    label(world, "Front")
    for taken in ("front", "TILL-1"):
        assert outcome(label(world, taken, "till-2")) == "ALREADY_THERE"
    assert isinstance(label(world, "FRONT"), TillChanged), "its own label in other letters"
    assert now(world, "till-2").called == "till-2"


def test_only_a_manager_labels_and_only_a_till(world: World) -> None:
    sold(world)
    assert outcome(label(world, "Front", actor=world.clerk)) == "NOT_ALLOWED"
    assert outcome(label(world, "Front", "till-9")) == "NOT_FOUND"
    assert outcome(label(world, "Front", "desk-1")) == "NOT_FOUND"
    assert outcome(address(world, ADDRESS, "nowhere")) == "NOT_FOUND"


def test_a_label_that_is_sent_again_is_one_change(world: World) -> None:
    sold(world)
    command = world.key()
    first, again = (
        world.store.transact(lambda tx: stores.label_till(tx, world.manager, "till-1", "A", command=command))
        for _ in range(2)
    )
    assert first == again
    other = world.store.transact(
        lambda tx: stores.label_till(tx, world.manager, "till-1", "B", command=command)
    )
    assert outcome(other) == "IDEMPOTENCY_CONFLICT"
    assert now(world).called == "A"


def test_a_receipt_says_what_it_said_when_it_was_given(world: World) -> None:
    name = all_stores(world)[0].name
    plain = sold(world)
    label(world, "Front")
    address(world, ADDRESS)
    rename(world, "Berlin Mitte")
    dressed = sold(world)
    label(world, "By the door")
    address(world, ())
    rename(world, "Mitte")
    bare = sold(world)
    said = [
        (one.shop, one.till, one.address)
        for one in (slip(world, sale.entry) for sale in (plain, dressed, bare))
    ]
    assert said == [
        (name, "till-1", ()),
        ("Berlin Mitte", "Front", ADDRESS),
        ("Mitte", "By the door", ()),
    ]
    assert check(world.store).findings == ()


def test_a_closed_tills_report_says_what_it_said_too(world: World) -> None:
    open_till(world, "10.00")
    label(world, "Front")
    world.clock.advance(MINUTE)
    count(world, ("5.00", 2))
    done = closed(world)
    world.clock.advance(MINUTE)
    label(world, "By the door")
    found = world.store.read(lambda tx: till_report(tx, world.clerk, done.entry))
    assert isinstance(found, TillReport)
    assert found.till == "Front"


def test_an_address_has_lines_that_say_something(world: World) -> None:
    done = address(world, [" Marktstraße  1 ", "", "10115\u200b Berlin\n"])
    assert isinstance(done, AddressChanged)
    assert done.address == ("Marktstraße 1", "10115 Berlin") == all_stores(world)[0].address


@pytest.mark.parametrize("lines", [["x" * (LONGEST_LINE + 1)], ["x"] * (MOST_LINES + 1)])
def test_what_does_not_fit_is_no_address(lines: list[str]) -> None:
    with pytest.raises(ValueError, match="characters"):
        address_from(lines)


def test_what_is_too_long_is_no_label() -> None:
    assert label_from("x" * LONGEST_LABEL)
    with pytest.raises(ValueError, match="characters"):
        label_from("x" * (LONGEST_LABEL + 1))
