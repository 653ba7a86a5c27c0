"""Events of all that has a state (`rules.CHAINS`): the last one of a thing, and the one that comes next.

A card's are read with the card (`cards`). Which moves there are is held by the database.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from app.data import schema
from app.data.drafts import Record
from app.data.rules import CHAINS
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Step:
    """The last event of a thing: its number and the state that it led to. `entry` is where it was written."""

    seq: int
    state: str
    entry: int


_LAST = {
    name: select(table.c.seq, table.c[chain.state], table.c.entry)
    .where(table.c[chain.thing] == bindparam("thing"))
    .order_by(table.c.seq.desc())
    .limit(1)
    for name, chain in CHAINS.items()
    for table in [schema.metadata.tables[name]]
}


def last(tx: Tx, chain: str, thing: int) -> Step | None:
    """The last event of the thing in this table of events; None where it has none yet."""
    row = tx.first(_LAST[chain], {"thing": thing})
    return None if row is None else Step(*tuple(row))


def following(chain: str, thing: int, before: Step | None, state: str, **more: Any) -> Record:
    """The event that leads the thing from its last one to `state`, to be posted with an entry. more: values
    of the table's own columns. The database refuses a move not listed, and a second one from one event."""
    about = CHAINS[chain]
    row = {about.thing: thing, "seq": before.seq + 1 if before else 1, about.state: state}
    row |= {"prev_seq": before.seq if before else None, "was": before.state if before else None}
    return Record(chain, row | more)
