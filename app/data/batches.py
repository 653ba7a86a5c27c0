"""Batches of cards that came into being together: what they are, whether their file has its name, which codes
are free for them, and their cards in portions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import bindparam, exists, func, select

from app.data import steps
from app.data.drafts import Custody, Move, Record
from app.data.ids import new_id
from app.data.schema import batch, card, card_event, custody, entry, store_info
from app.data.steps import Step
from app.data.store import Tx

CHAIN = "batch_event"
WRITING, NAMED, SCRAPPED = "WRITING", "NAMED", "SCRAPPED"
_ASKED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Batch:
    """`cards` is how many it is to have; `actor` and `station` are those of the entry that began it."""

    id: int
    name: str
    kind: str
    cards: int
    folder: str | None
    actor: int
    station: int
    step: Step

    @property
    def state(self) -> str:
        return self.step.state


@dataclass(frozen=True, slots=True)
class Unsold:
    """A card of a batch that nothing has happened to yet but its making."""

    id: int
    place: str
    place_seq: int

    def scrapped(self) -> tuple[Move, Custody]:
        move = Move(self.id, 2, "ISSUED", "SCRAPPED")
        return move, Custody(self.id, self.place_seq + 1, self.place, "scrapped", None)


_BATCH = (
    select(
        batch.c.id, batch.c.name, batch.c.kind, batch.c.cards, batch.c.folder, entry.c.actor, entry.c.station
    )
    .join(entry, entry.c.id == batch.c.entry)
    .where(batch.c.name == bindparam("name"))
)  # fmt: skip
_ENDS = (
    select(card.c.ends).where(card.c.batch == bindparam("batch")).order_by(card.c.id).limit(1)
)  # fmt: skip
_STORE_ID = select(store_info.c.store_id)
_COUNT = select(func.count()).select_from(card).where(card.c.batch == bindparam("batch"))
_EVENT, _PLACE = card_event.alias(), custody.alias()
_HAS_EVENT = exists().where(_EVENT.c.card == card.c.id, _EVENT.c.seq > 1)
_HAS_PLACE = exists().where(_PLACE.c.card == card.c.id, _PLACE.c.seq == custody.c.seq + 1)
_UNSOLD = (
    select(card.c.id, custody.c.place, custody.c.seq)
    .join(custody, custody.c.card == card.c.id)
    .where(card.c.batch == bindparam("batch"), ~_HAS_EVENT, ~_HAS_PLACE)
    .order_by(card.c.id)
    .limit(bindparam("most"))
)
_KEYED = {
    name: select(card.c[name]).where(card.c[name].in_(bindparam("values", expanding=True)))
    for name in ("exact_index", "fold_index", "serial")
}


def store_id(tx: Tx) -> str:
    """Which store this is: one data folder can serve several."""
    return str(tx.all(_STORE_ID)[0].store_id)


def find(tx: Tx, name: str) -> Batch | None:
    row = tx.first(_BATCH, {"name": name})
    step = row and steps.last(tx, CHAIN, row.id)
    if row is None or step is None:
        return None
    return Batch(row.id, row.name, row.kind, row.cards, row.folder, row.actor, row.station, step)


def ends_of(tx: Tx, batch_id: int) -> int | None:
    """From when on its cards are expired (µs), as the first of them; None for cards that never are."""
    row = tx.first(_ENDS, {"batch": batch_id})
    return None if row is None else row.ends


def is_ready(tx: Tx, batch_id: int | None) -> bool:
    """Whether the cards of the batch may be sold: their file has its name. Cards may be of no batch."""
    step = None if batch_id is None else steps.last(tx, CHAIN, batch_id)
    return step is None or step.state == NAMED


def begin(
    tx: Tx,
    *,
    name: str,
    kind: str,
    programme: str,
    region: str,
    cards: int,
    folder: str | None,
    shop: int | None,
    state: str,
) -> tuple[int, Sequence[Record]]:
    """The id of a new batch and the rows that make it, to be posted with an entry."""
    (made,) = tx.all(select(new_id(batch)))[0]
    row = {"id": made, "name": name, "kind": kind, "programme": programme, "region": region}
    row |= {"cards": cards, "folder": folder, "shop": shop}
    return made, (Record("batch", row), steps.following(CHAIN, made, None, state))


def count(tx: Tx, batch_id: int) -> int:
    """How many cards the batch has by now."""
    return int(tx.all(_COUNT, {"batch": batch_id})[0][0])


def unsold(tx: Tx, batch_id: int, most: int) -> list[Unsold]:
    """At most so many cards of the batch to which nothing has happened yet."""
    return [Unsold(*tuple(row)) for row in tx.all(_UNSOLD, {"batch": batch_id, "most": most})]


def taken(tx: Tx, column: str, values: Iterable[bytes | str]) -> set[bytes | str]:
    """Those of the values that a card has. column: exact_index, fold_index or serial."""
    rest, found = iter(values), set[bytes | str]()
    while some := list(islice(rest, _ASKED_AT_ONCE)):
        found |= {row[0] for row in tx.all(_KEYED[column], {"values": some})}
    return found


def new_card_ids(tx: Tx, many: int) -> Sequence[int]:
    """Numbers for so many new cards, in one statement."""
    if tx.connection.dialect.name == "postgresql":
        numbers = select(new_id(card)).select_from(func.generate_series(1, many))
        return [row[0] for row in tx.all(numbers)]
    first = tx.all(select(new_id(card)))[0][0]
    return range(first, first + many)
