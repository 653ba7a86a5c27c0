"""The lines of an entry, added up: what it moved in all, and on accounts of one kind.

What is noted on accounts of captures, which say how much may come back, moves nothing.
"""

from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, bindparam, func, select

from app.data.rules import CAPTURED, CAPTURED_COUNTER
from app.data.schema import entry, ledger_account, line, station
from app.data.store import Tx

NO_CAPTURE: ColumnElement[bool] = ledger_account.c.kind.not_in((CAPTURED, CAPTURED_COUNTER))
"""Of lines joined with their accounts."""
_SUM = (
    select(func.coalesce(func.sum(line.c.amount), 0))
    .select_from(line)
    .join(entry, entry.c.id == line.c.entry)
    .join(station, station.c.id == entry.c.station)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .where(
        station.c.name == bindparam("station"),
        entry.c.station_seq == bindparam("seq"),
        ledger_account.c.kind == bindparam("kind"),
    )
)


def moved() -> ScalarSelect[Any]:
    """What the entry of the statement around it moved: the sum of its debits, NULL for none."""
    debits = select(func.sum(line.c.amount)).join(ledger_account, ledger_account.c.id == line.c.account)
    debits = debits.where(line.c.entry == entry.c.id, line.c.amount > 0, NO_CAPTURE)
    return debits.correlate(entry).scalar_subquery()


def sum_of(tx: Tx, name: str, kind: str) -> int:
    """Minor units that the entry of this name, such as till-1-42, moved on accounts of this kind: debits
    count as positive."""
    where, _, seq = name.rpartition("-")
    return int(tx.all(_SUM, {"station": where, "seq": int(seq), "kind": kind})[0][0])
