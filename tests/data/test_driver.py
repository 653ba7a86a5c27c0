"""Statements that go past SQLAlchemy: the same answers and errors, and only where nothing is translated."""

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import bindparam, insert, select, true
from sqlalchemy.exc import IntegrityError

from app.data.driver import Driver
from app.data.rules import LARGEST
from app.data.schema import attempt, card, station, store_info
from app.data.vault import in_canonical_form
from tests.data.world import World

BY_NAME = select(station.c.id, station.c.name, station.c.kind).where(station.c.name == bindparam("name"))
KEY = select(store_info.c.key_check, store_info.c.recovery_salt, store_info.c.made_at).limit(1)
IS_TRUE = select(true().label("is_true"), station.c.id)
AMONG = select(station.c.id).where(station.c.name.in_(bindparam("names", expanding=True)))
ATTEMPT = {"account": 1, "station": 1, "at": 7}


@pytest.mark.parametrize(("statement", "values"), [(BY_NAME, {"name": "desk-1"}), (KEY, {})])
def test_rows_are_those_that_sqlalchemy_gives(world: World, statement, values) -> None:
    def both_ways(tx) -> None:
        plain, sqlalchemys = tx.all(statement, values), tx.connection.execute(statement, values).all()
        assert [tuple(row) for row in plain] == [tuple(row) for row in sqlalchemys]
        assert plain[0]._fields == sqlalchemys[0]._fields

    world.store.read(both_ways)


@pytest.mark.parametrize("statement", [IS_TRUE, AMONG])
def test_what_is_to_be_translated_goes_by_way_of_sqlalchemy(world: World, statement) -> None:
    asked = world.store.read(lambda tx: Driver(tx.connection).rows(statement, {"names": ["desk-1"]}))
    assert asked is None
    first = world.store.read(lambda tx: tx.first(statement, {"names": ["desk-1"]}))
    assert first is not None


def test_one_row_and_several_are_inserted(world: World) -> None:
    world.store.transact(lambda tx: tx.run(insert(attempt), ATTEMPT))
    world.store.transact(lambda tx: tx.run(insert(attempt), [ATTEMPT, ATTEMPT | {"at": 8}]))
    found = select(attempt.c.at).order_by(attempt.c.at)
    assert [row.at for row in world.store.read(lambda tx: tx.all(found))] == [7, 7, 8]


def test_errors_are_sqlalchemys_and_show_no_values(world: World) -> None:
    row = {"id": 1, "name": "a-name-that-nobody-knows", "kind": "no kind", "shop": 1}
    with pytest.raises(IntegrityError) as raised:
        world.store.transact(lambda tx: tx.run(insert(station), row))
    assert "a-name" not in str(raised.value) + repr(raised.value.__cause__)


def test_a_look_at_no_row_is_empty(world: World) -> None:
    nothing = select(card.c.id).where(card.c.serial == bindparam("serial"))
    assert world.store.read(
        lambda tx: (tx.all(nothing, {"serial": "?"}), tx.first(nothing, {"serial": "?"}))
    ) == (
        [],
        None,
    )


VALUES = st.recursive(
    st.none() | st.integers(-LARGEST, LARGEST) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.from_regex(r"[a-z_]+", fullmatch=True), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.from_regex(r"[a-z_]+", fullmatch=True), VALUES))
def test_the_canonical_form_is_that_of_rfc_8785(value) -> None:
    assert in_canonical_form(value) == rfc8785.dumps(value)
