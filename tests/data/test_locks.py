"""The order of locks, watched on every store: whoever locks late finds out in a test, not at the till."""

from collections.abc import Mapping
from typing import Any

import pytest

from app.data.locks import LockedLate
from tests.data.world import World


def lock(world: World, *calls: Mapping[str, Any]) -> None:
    def use_case(tx) -> None:
        for call in calls:
            tx.lock(**call)

    world.store.transact(use_case)


def test_everything_may_be_locked_in_one_call_or_kind_by_kind(world: World) -> None:
    lock(world, {"station": 1, "ledger": (2, 1), "wallets": (1,), "accounts": (1,), "cards": (3, 1)})
    lock(world, {"folds": (bytes(32),)}, {"accounts": (1,)}, {"wallets_of": (1,)}, {"station": 1})


@pytest.mark.parametrize(
    ("first", "late"),
    [
        ({"station": 1}, {"accounts": (1,)}),
        ({"wallets": (1,)}, {"cards": (1,)}),
        ({"wallets_of": (1,)}, {"serials": ("1",)}),
        ({"station": 1}, {"ledger": (1,)}),
        ({"cards": (3,)}, {"cards": (1,)}),
        ({"folds": (bytes(32),)}, {"serials": ("1",)}),
        ({"station": 2}, {"station": 1}),
    ],
)
def test_a_row_is_never_locked_behind_one_that_comes_after_it(
    world: World, first: Mapping[str, Any], late: Mapping[str, Any]
) -> None:
    with pytest.raises(LockedLate):
        lock(world, first, late)


def test_an_id_that_no_row_can_have_is_locked_like_any_other(world: World) -> None:
    lock(world, {"subscriptions": (-5,), "station": 1})


def test_what_is_held_already_may_be_asked_for_again(world: World) -> None:
    lock(world, {"cards": (3, 1), "station": 1}, {"cards": (1,)}, {"station": 1})


def test_what_the_transaction_has_made_is_its_own(world: World) -> None:
    def use_case(tx) -> None:
        tx.lock(station=1)
        tx.held.made("wallet", 99)
        tx.lock(wallets=(99,))

    world.store.transact(use_case)
