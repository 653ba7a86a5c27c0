"""Wrong codes, counted by account and by station. What they lead to is the wallet's `limits`."""

from sqlalchemy import bindparam, insert, select

from app.data.schema import attempt
from app.data.store import Tx

_ADD = insert(attempt)
_NEWEST = {
    column: select(attempt.c.at)
    .where(attempt.c[column] == bindparam("who"))
    .order_by(attempt.c.id.desc())
    .limit(bindparam("most"))
    for column in ("account", "station")
}


def add(tx: Tx, account_id: int, station_id: int) -> None:
    tx.run(_ADD, {"account": account_id, "station": station_id, "at": tx.now})


def newest_of_account(tx: Tx, account_id: int, most: int) -> list[int]:
    """When the account's last wrong codes were, newest first, in µs."""
    return [row.at for row in tx.all(_NEWEST["account"], {"who": account_id, "most": most})]


def newest_of_station(tx: Tx, station_id: int, most: int) -> list[int]:
    return [row.at for row in tx.all(_NEWEST["station"], {"who": station_id, "most": most})]
