"""The hash of an entry: every cell of every row that belongs to it changes it, unless another row says it."""

from typing import Any

import pytest
from sqlalchemy import LargeBinary, Table, Text

from app.data import chains, schema
from app.data.rules import CHAINS, DERIVED_COLUMNS, DERIVED_TABLES, OWNERS, RECORDS

HEAD = {"id": 7, "station": 1, "station_seq": 3, "at": 5, "kind": "review", "actor": 1, "receipt": None}
HASHED = [name for name in RECORDS if name not in (*DERIVED_TABLES, "line")]


def row_of(table: Table, seq: int = 1) -> dict[str, Any]:
    """A row with something in every cell."""
    row: dict[str, Any] = {column.name: _value(column) for column in table.columns}
    return row | ({"seq": seq} if "seq" in row else {"id": seq} if "id" in row else {})


def _value(column: Any) -> Any:
    if isinstance(column.type, Text):
        return f"a {column.name}"
    return b"bytes" if isinstance(column.type, LargeBinary) else 11


def form(table: str, *rows: dict[str, Any]) -> dict[str, Any]:
    return chains.canonical(HEAD, [], [], {table: rows}, chains.GENESIS)


@pytest.mark.parametrize("name", HASHED)
def test_every_cell_of_every_row_is_in_the_hash(name: str) -> None:
    row = row_of(schema.metadata.tables[name])
    before = form(name, row)
    for column, value in row.items():
        changed = {**row, column: value + 1 if isinstance(value, int) else value * 2}
        is_said_by_another_row = column in DERIVED_COLUMNS.get(name, ())
        assert (form(name, changed) == before) is is_said_by_another_row


@pytest.mark.parametrize("name", HASHED)
def test_a_row_more_or_less_changes_the_hash_and_their_order_does_not(name: str) -> None:
    table = schema.metadata.tables[name]
    one, other = row_of(table, 1), {**row_of(table, 2), **_another_key(table)}
    assert form(name, one, other) == form(name, other, one)
    assert len({repr(form(name)), repr(form(name, one)), repr(form(name, one, other))}) == 3


def _another_key(table: Table) -> dict[str, Any]:
    """Rows without number are told apart by what their key is made of."""
    if table.name in CHAINS or "id" in table.columns:
        return {}
    last = list(table.primary_key.columns)[-1]
    return {last.name: "another" if isinstance(last.type, Text) else 12}


def test_an_empty_column_or_table_that_is_added_later_changes_no_hash() -> None:
    row = row_of(schema.card)
    assert form("card", {**row, "colour": None}) == form("card", row)
    later = chains.canonical({**HEAD, "colour": None}, [], [], {"card": [row], "shelf": []}, chains.GENESIS)
    assert later == form("card", row)


def test_the_path_of_an_account_is_its_kind_and_its_first_owner() -> None:
    nobody = dict.fromkeys(OWNERS)
    assert chains.path_of({"kind": "Equity:Opening", **nobody}) == "Equity:Opening"
    lot = {"kind": "Liabilities:Wallet:Promo", **nobody, "promo_grant": 3, "wallet": 8}
    assert chains.path_of(lot) == "Liabilities:Wallet:Promo:3"
