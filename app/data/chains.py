"""What the hash of an entry covers, in one canonical form. The keyed hash itself is `vault.Keys.link`."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.data.rules import CHAINS, DERIVED_COLUMNS, DERIVED_TABLES, OWNERS

GENESIS = bytes(32)
"""The previous hash of a station's first entry."""

Row = Mapping[str, Any]

_FIRST_NAMES = {"card_event": "events", "custody": "custody", "card": "cards"}
"""Tables whose rows have been in every hash since the first form of the store, under these names."""


def canonical(
    head: Row,
    lines: Sequence[Row],
    paths: Sequence[str],
    rows: Mapping[str, Sequence[Row]],
    prev_hash: bytes,
) -> dict[str, Any]:
    """The entry, its lines (with the paths of their accounts), every other row that belongs to it by table
    (`rules.RECORDS`), and the hash before it, in the order of their keys.

    Empty fields and tables are left out, so that one added later changes no hash made before it. So is what
    other rows say already (`rules.DERIVED_TABLES`).
    """
    by_account = sorted(zip(lines, paths, strict=True), key=lambda pair: pair[0]["account"])
    parts: dict[str, Any] = {
        "entry": _filled(head),
        "lines": [{**_filled(line), "path": path} for line, path in by_account],
        "prev_hash": prev_hash.hex(),
    }
    for table, name in _FIRST_NAMES.items():
        parts[name] = _hashed(table, rows.get(table, ()))
    others = {
        table: _hashed(table, own)
        for table, own in rows.items()
        if own and table not in _FIRST_NAMES and table not in DERIVED_TABLES
    }
    return {**parts, "records": others} if others else parts


def path_of(account: Row) -> str:
    """The name in the book of an account, from its row: its kind, and the first owner that is filled."""
    owner = next((account[name] for name in OWNERS if account[name] is not None), None)
    return str(account["kind"]) if owner is None else f"{account['kind']}:{owner}"


def _hashed(table: str, rows: Sequence[Row]) -> list[dict[str, Any]]:
    left_out = DERIVED_COLUMNS.get(table, ())
    ordered = sorted(rows, key=lambda row: _order(table, row))
    return [_filled({name: row[name] for name in row if name not in left_out}) for row in ordered]


def _order(table: str, row: Row) -> tuple[Any, ...]:
    """The same order for the same rows, however they were read."""
    if table in CHAINS:
        return (row[CHAINS[table].thing], row["seq"])
    return (row["id"],) if "id" in row else tuple(str(row[name]) for name in sorted(row))


def _filled(row: Row) -> dict[str, Any]:
    return {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in row.items()
        if value is not None
    }
