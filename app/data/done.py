"""Who did an entry, where and by which command: what a receipt of it says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from app.data.place_texts import ADDRESS_THEN, LABEL_THEN, SHOP_THEN, lines_of
from app.data.schema import account, entry, shop, station
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Done:
    """An entry as a receipt names it; `at` in µs. `till`: its label then; `shop`, `address`: the shop's, as
    they were. `clerk` is a name, `actor` the account's id."""

    name: str
    at: int
    station: int
    till: str
    shop: str
    clerk: str
    actor: int
    command: str | None
    receipt: str | None
    address: tuple[str, ...] = ()


def _done() -> Select[Any]:
    return (
        select(
            station.c.name.label("named"),
            entry.c.station_seq,
            entry.c.at,
            station.c.id.label("station"),
            LABEL_THEN.label("till"),
            SHOP_THEN.label("shop"),
            account.c.name.label("clerk"),
            account.c.id.label("actor"),
            entry.c.command,
            entry.c.receipt,
            ADDRESS_THEN.label("address"),
        )
        .select_from(entry)
        .join(station, station.c.id == entry.c.station)
        .join(shop, shop.c.id == station.c.shop)
        .join(account, account.c.id == entry.c.actor)
    )


_BY_NAME = _done().where(station.c.name == bindparam("station"), entry.c.station_seq == bindparam("seq"))
_ON_RECEIPT = (
    _done()
    .where(entry.c.receipt == bindparam("receipt"))
    .order_by(entry.c.at, entry.c.id)
    .limit(bindparam("most"))
)
_LONGEST_SEQ = 15


def find(tx: Tx, name: str) -> Done | None:
    """The entry of this name, such as till-1-42."""
    where, _, seq = name.rpartition("-")
    if not (seq.isascii() and seq.isdigit() and len(seq) <= _LONGEST_SEQ):
        return None
    found = tx.all(_BY_NAME, {"station": where, "seq": int(seq)})
    return next(iter(_rows(found)), None)


def on_receipt(tx: Tx, receipt: str, most: int) -> Sequence[Done]:
    """At most so many entries that name the receipt, oldest first."""
    return _rows(tx.all(_ON_RECEIPT, {"receipt": receipt, "most": most}))


def _rows(found: Sequence[Row[Any]]) -> list[Done]:
    return [
        Done(
            f"{row.named}-{row.station_seq}", row.at, row.station, row.till, row.shop, row.clerk, row.actor,
            row.command, row.receipt, lines_of(row.address),
        )
        for row in found
    ]  # fmt: skip
