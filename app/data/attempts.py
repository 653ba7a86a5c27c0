"""Wrong codes, counted by account and by station, and alerts to the managers. What they lead to is the
wallet's `limits`."""

from sqlalchemy import bindparam, insert, select

from app.data.schema import alert, attempt
from app.data.store import Tx

NOT_SOLD, TOO_MANY = "not_sold", "attempts"
"""What managers are alerted to: a card that was tried before it was sold, and too many wrong codes."""

_ADD, _ADD_ALERT = insert(attempt), insert(alert)
_NEWEST = {
    column: select(attempt.c.at)
    .where(attempt.c[column] == bindparam("who"))
    .order_by(attempt.c.id.desc())
    .limit(bindparam("most"))
    for column in ("account", "station")
}


def add(tx: Tx, account_id: int, station_id: int) -> None:
    tx.run(_ADD, {"account": account_id, "station": station_id, "at": tx.now})


def add_alert(tx: Tx, kind: str, account_id: int, station_id: int, card_id: int | None = None) -> None:
    """kind: NOT_SOLD, which names the card, or TOO_MANY."""
    row = {"account": account_id, "station": station_id, "card": card_id, "at": tx.now, "kind": kind}
    tx.run(_ADD_ALERT, row)


def newest_of_account(tx: Tx, account_id: int, most: int) -> list[int]:
    """When the account's last wrong codes were, newest first, in µs."""
    return [row.at for row in tx.all(_NEWEST["account"], {"who": account_id, "most": most})]


def newest_of_station(tx: Tx, station_id: int, most: int) -> list[int]:
    return [row.at for row in tx.all(_NEWEST["station"], {"who": station_id, "most": most})]
