"""Managers look at who works in the store, take PINs away, lock and unlock accounts; stores are named."""

import pytest

from app.counter import staff, stores
from app.counter.clerk_change import take_over
from app.counter.staff_values import StaffChanged, StaffMember, StoreChanged, StoreOf, TillOf
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet import membership
from app.wallet.accounts import sign_in
from app.wallet.consent import set_pin
from app.wallet.values import Activated, Actor, Role
from tests.counter.desk import outcome
from tests.data.world import PASSWORDS, World

PIN = "4711"


def members(world: World) -> dict[str, StaffMember]:
    found = world.store.read(lambda tx: staff.staff(tx, world.manager))
    assert not isinstance(found, Refused)
    return {one.login: one for one in found}


def change(world: World, use_case, login: str = "clerk", *, actor: Actor | None = None):
    by, command = actor or world.manager, world.key()
    return world.store.transact(lambda tx: use_case(tx, by, login, command=command))


def enter(world: World, password: str = "clerk-password") -> Actor | Refused:
    return sign_in(world.store, "clerk", password, passwords=PASSWORDS)


def give_pin(world: World) -> None:
    set_pin(world.store, world.clerk, PIN, passwords=PASSWORDS, command=world.key())


def make(world: World, login: str, role: Role) -> None:
    command = world.key()
    done = world.store.transact(
        lambda tx: membership.change_role(tx, world.manager, login, role, command=command)
    )
    assert not isinstance(done, Refused), done


def test_clerks_and_managers_are_staff_and_holders_are_not(world: World) -> None:
    assert {one.login: one.role for one in members(world).values()} == {
        "clerk": Role.CLERK,
        "manager": Role.MANAGER,
    }


def test_a_pin_that_is_taken_away_opens_nothing_and_another_can_be_set(world: World) -> None:
    give_pin(world)
    world.active(amount="5.00")
    assert isinstance(take_over(world.store, "clerk", PIN, "till-1", passwords=PASSWORDS), Actor)
    assert members(world)["clerk"].has_pin
    assert isinstance(change(world, staff.take_pin), StaffChanged)
    assert not members(world)["clerk"].has_pin
    assert outcome(take_over(world.store, "clerk", PIN, "till-1", passwords=PASSWORDS)) == "PIN_DOES_NOT_FIT"
    give_pin(world)
    assert members(world)["clerk"].has_pin


def test_who_is_locked_signs_in_nowhere_and_does_nothing_more(world: World) -> None:
    give_pin(world)
    world.active(amount="5.00")
    assert isinstance(change(world, staff.lock), StaffChanged)
    assert members(world)["clerk"].is_locked
    assert outcome(enter(world)) == "LOCKED_OUT"
    assert outcome(enter(world, "another")) == "SIGN_IN_FAILED", "who does not know it is told nothing"
    assert outcome(take_over(world.store, "clerk", PIN, "till-1", passwords=PASSWORDS)) == "LOCKED_OUT"
    assert outcome(world.activate(world.issued(), actor=world.clerk)) == "NOT_ALLOWED"
    assert isinstance(change(world, staff.unlock), StaffChanged)
    assert isinstance(enter(world), Actor)
    assert isinstance(world.activate(world.issued(), actor=world.clerk), Activated)
    assert check(world.store).findings == ()


def test_passwords_that_did_not_fit_are_forgiven(world: World) -> None:
    for _ in range(6):
        enter(world, "another")
    assert outcome(enter(world)) == "ACCOUNT_LOCKED"
    assert members(world)["clerk"].paused_until is not None
    change(world, staff.unlock)
    assert members(world)["clerk"].paused_until is None
    assert isinstance(enter(world), Actor)


def test_the_last_manager_cannot_be_locked_out(world: World) -> None:
    assert outcome(change(world, staff.lock, "manager")) == "LAST_MANAGER"
    make(world, "clerk", Role.MANAGER)
    assert isinstance(change(world, staff.lock, "clerk"), StaffChanged)
    assert outcome(change(world, staff.lock, "manager")) == "LAST_MANAGER", "who is locked counts for none"
    command = world.key()
    asked = world.store.transact(
        lambda tx: membership.change_role(tx, world.manager, "manager", Role.CLERK, command=command)
    )
    assert outcome(asked) == "LAST_MANAGER"


def test_holders_are_not_locked(world: World) -> None:
    assert outcome(change(world, staff.lock, "holder")) == "NOT_FOUND"


@pytest.mark.parametrize("use_case", [staff.take_pin, staff.lock, staff.unlock])
def test_accounts_are_a_managers(world: World, use_case) -> None:
    assert outcome(change(world, use_case, "manager", actor=world.clerk)) == "NOT_ALLOWED"
    assert outcome(change(world, use_case, "nobody")) == "NOT_FOUND"


def test_looking_at_staff_and_stores_is_a_managers(world: World) -> None:
    assert outcome(world.store.read(lambda tx: staff.staff(tx, world.clerk))) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: stores.stores(tx, world.clerk))) == "NOT_ALLOWED"


def test_the_same_key_locks_once(world: World) -> None:
    command = world.key()
    first, second = (
        world.store.transact(lambda tx: staff.lock(tx, world.manager, "clerk", command=command))
        for _ in range(2)
    )
    assert first == second


def all_stores(world: World) -> tuple[StoreOf, ...]:
    found = world.store.read(lambda tx: stores.stores(tx, world.manager))
    assert not isinstance(found, Refused)
    return found


def rename(world: World, shop: str, name: str, zone: str = "Europe/Berlin", actor: Actor | None = None):
    by, command = actor or world.manager, world.key()
    return world.store.transact(lambda tx: stores.change_store(tx, by, shop, name, zone, command=command))


def test_a_store_gets_another_name_and_clock_and_its_till_stays(world: World) -> None:
    world.active(amount="5.00")
    (first,) = all_stores(world)
    assert first.tills == (TillOf("till-1", "OPEN"),)
    assert isinstance(rename(world, first.name, "Berlin Mitte"), StoreChanged)
    assert all_stores(world) == (StoreOf("Berlin Mitte", "Europe/Berlin", first.tills),)
    assert isinstance(world.activate(world.issued(), actor=world.clerk), Activated)
    assert check(world.store).findings == ()


def test_a_store_that_cannot_be_called_so_stays_as_it_is(world: World) -> None:
    (first,) = all_stores(world)
    assert outcome(rename(world, "nowhere", "Mitte")) == "NOT_FOUND"
    assert outcome(rename(world, first.name, "Mitte", "Mars/Olympus")) == "NOT_FOUND"
    assert outcome(rename(world, first.name, "Mitte", actor=world.clerk)) == "NOT_ALLOWED"
    assert isinstance(rename(world, first.name, first.name, "UTC"), StoreChanged)
    assert [one.name for one in all_stores(world)] == [first.name]
