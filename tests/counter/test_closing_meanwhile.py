"""An account that closes between being looked up and being locked gets nothing any more, and owes nothing."""

from collections.abc import Callable
from typing import Any

import pytest

from app.counter import granting, trade_ins
from app.counter.charge_values import Charge
from app.counter.charging import charge
from app.counter.trade_ins import Offer
from app.data import people
from app.data.integrity import check
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet.membership import Membership, close
from tests.data.world import World

Ask = Callable[[World, Tx], Any]


def credit(world: World, tx: Tx) -> Any:
    gift = granting.Gift(login="other", amount="5.00", currency="USD", reason="a late parcel")
    return granting.grant(tx, world.manager, gift, command=world.key())


def trade(world: World, tx: Tx) -> Any:
    offer = Offer("other", "a book", "5.00", "US", "T-1")
    return trade_ins.quote(tx, world.clerk, offer, book=world.book, command=world.key())


def order(world: World, tx: Tx) -> Any:
    asked = Charge("other", "5.00", "USD", "O-1", "till-1", tender="cash")
    return charge(tx, world.manager, asked, book=world.book, given=None, command=world.key())


@pytest.mark.parametrize("ask", [credit, trade, order])
def test_who_closed_the_account_meanwhile_is_not_found(
    postgres_world: World, monkeypatch: pytest.MonkeyPatch, ask: Ask
) -> None:
    """On SQLite nobody gets in between: there is one writer."""
    world, second = postgres_world, postgres_world.reopened()
    world.active()  # which opens the till
    find = people.by_login

    def then_it_closes(tx: Tx, login: str) -> Any:
        found = find(tx, login)
        monkeypatch.setattr(people, "by_login", find)
        done = second.transact(lambda other: close(other, world.other, "other", command=world.key()))
        assert isinstance(done, Membership)
        return found

    monkeypatch.setattr(people, "by_login", then_it_closes)
    answer = world.store.transact(lambda tx: ask(world, tx))
    second.close()
    assert isinstance(answer, Refused)
    assert (answer.outcome.name, answer.facts) == ("NOT_FOUND", {"what": "account"})
    assert check(world.store).findings == ()
