"""The ledger: posting an entry with its lines and all that belongs to it, chained to the last of its station.

Lines go in first and the entry last, so that its trigger sees them all. What an entry must be is held by the
database (`schema`, the dialects' triggers); here it is written so that it can be. Accounts are `book`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, insert, literal_column, select

from app.data import chains, schema, words
from app.data.book import LAST_LINE, balance, find_account, open_account
from app.data.drafts import Custody, Draft, LedgerAccount, Move, Posted, Posting, Record
from app.data.ids import new_id
from app.data.rules import HIGH_VALUE, RECORDS, bound_of
from app.data.schema import entry, movement, station
from app.data.store import Tx

__all__ = [
    "Custody",
    "Draft",
    "LedgerAccount",
    "Move",
    "Posted",
    "Posting",
    "Record",
    "balance",
    "find_account",
    "newest_high_value",
    "open_account",
    "post",
    "total",
]

_ENTRIES = entry.alias()
_NEWEST_OF_STATION = (
    select(func.max(_ENTRIES.c.station_seq))
    .where(_ENTRIES.c.station == bindparam("station"))
    .scalar_subquery()
)
_LAST_OF_STATION = (
    select(
        select(new_id(entry)).scalar_subquery().label("next_id"),
        station.c.name,
        entry.c.station_seq,
        entry.c.hash,
        entry.c.at,
    )
    .select_from(
        station.outerjoin(
            entry, and_(entry.c.station == station.c.id, entry.c.station_seq == _NEWEST_OF_STATION)
        )
    )
    .where(station.c.id == bindparam("station"))
)
_LAST_MOVEMENT = (
    select(movement.c.seq, movement.c.total, movement.c.at)
    .where(movement.c.wallet == bindparam("wallet"))
    .order_by(movement.c.seq.desc())
    .limit(1)
)
_HIGH_VALUE = (
    select(entry.c.at)
    .where(
        entry.c.actor == bindparam("actor"),
        entry.c.reason == literal_column(f"'{HIGH_VALUE}'"),
        entry.c.id > bindparam("behind"),
    )
    .order_by(entry.c.id.desc())
    .limit(bindparam("most"))
)
_TABLES = schema.metadata.tables
_INSERT = {name: insert(_TABLES[name]) for name in (*RECORDS, "search_word", "entry")}
_HEAD = (
    "station", "kind", "actor", "command", "reverses", "receipt", "reason", "subject", "until",
    "value_at", "approved_by", "purchase", "promo_grant", "trade_in",
)  # fmt: skip


def newest_high_value(tx: Tx, account_id: int, most: int, *, behind: int = 0) -> list[int]:
    """When the account last redeemed high-value cards, newest first, in µs. behind: the entry after which
    they count."""
    values = {"actor": account_id, "most": most, "behind": behind}
    return [row.at for row in tx.all(_HIGH_VALUE, values)]


def total(tx: Tx, wallet: int) -> int:
    """The worth of the wallet by its last movement: lots count that have ended and not lapsed yet."""
    row = tx.first(_LAST_MOVEMENT, {"wallet": wallet})
    return row.total if row else 0


def post(tx: Tx, draft: Draft) -> Posted:
    """Write the entry with all that belongs to it, chained to the last one of its station.

    Its time is `tx.now`, and never before the last entry of the station, nor before the last line of an
    account it touches or the last movement of a wallet. Raises Later where the clock is behind those, and
    sqlalchemy's IntegrityError where the database refuses the entry.
    """
    unguarded = [one.account.id for one in draft.postings if not _is_guarded(tx, one.account, draft.station)]
    tx.lock_rest(ledger=unguarded, station=draft.station)
    last = tx.first(_LAST_OF_STATION, {"station": draft.station})
    if last is None:
        raise LookupError(f"no station {draft.station}")
    lasts = [tx.first(LAST_LINE, {"account": posting.account.id}) for posting in draft.postings]
    moved = _moved(draft.postings)
    before = {wallet: tx.first(_LAST_MOVEMENT, {"wallet": wallet}) for wallet in moved}
    at = tx.now
    tx.require_not_before(max([last.at or 0, *(row.at for row in (*lasts, *before.values()) if row)]))
    head = {"id": last.next_id, "station_seq": (last.station_seq or 0) + 1, "at": at}
    head |= {name: getattr(draft, name) for name in _HEAD}
    rows = _rows(draft)
    rows["line"] = [_line(posting, row) for posting, row in zip(draft.postings, lasts, strict=True)]
    rows["movement"] = [_movement(wallet, at, moved[wallet], before[wallet]) for wallet in moved]
    paths = [posting.account.path for posting in draft.postings]
    _write(tx, head, rows, paths, last.hash or chains.GENESIS)
    if found_by := _found_by(draft.kind, draft.words, rows["movement"]):
        tx.run(_INSERT["search_word"], found_by)
    balances = {one["account"]: one["balance"] for one in rows["line"]}
    totals = {one["wallet"]: one["total"] for one in rows["movement"]}
    return Posted(last.next_id, f"{last.name}-{head['station_seq']}", at, balances, totals)


def _is_guarded(tx: Tx, account: LedgerAccount, station: int) -> bool:
    """Whether nobody else posts to the account, because the row it belongs to is locked, or will be here."""
    if account.wallet is not None:
        return tx.held.holds("wallet", account.wallet)
    if account.purchase is not None:
        return tx.held.holds("purchase", account.purchase)
    if account.owner is None or account.owner_column not in ("card", "purchase", "account", "station"):
        return tx.held.holds("ledger_account", account.id)
    is_here = account.owner_column == "station" and account.owner == station
    return is_here or tx.held.holds(account.owner_column, account.owner)


def _write(
    tx: Tx,
    head: Mapping[str, Any],
    rows: Mapping[str, list[dict[str, Any]]],
    paths: Sequence[str],
    prev_hash: bytes,
) -> None:
    """Insert everything and the entry last. rows: by table, without the entry they belong to."""
    for own in rows.values():
        for row in own:
            row["entry"] = head["id"]
    others = {name: own for name, own in rows.items() if name != "line"}
    link = tx.keys.link(chains.canonical(head, rows["line"], paths, others, prev_hash))
    for name, own in rows.items():
        if own:
            tx.run(_INSERT[name], own)
    tx.run(_INSERT["entry"], {**head, "prev_hash": prev_hash, "hash": link})


def _rows(draft: Draft) -> dict[str, list[dict[str, Any]]]:
    """The rows of the draft by table, tables and rows in the order in which they refer to each other."""
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    rows["card"] += [dict(row) for row in draft.cards]
    rows["card_event"] += [_event(move) for move in draft.moves]
    rows["custody"] += [{**_columns(one), "prev_seq": one.seq - 1 or None} for one in draft.custody]
    for record in draft.records:
        rows[record.table].append(dict(record.row))
    return rows


def _line(posting: Posting, last: Row[Any] | None) -> dict[str, Any]:
    seq, before = (last.seq, last.balance) if last else (0, 0)
    return {
        "account": posting.account.id,
        "currency": posting.account.currency,
        "bound": bound_of(posting.account.kind),
        "seq": seq + 1,
        "amount": posting.amount,
        "prev_seq": seq or None,
        "prev_balance": before,
        "balance": before + posting.amount,
    }


def _moved(postings: Sequence[Posting]) -> dict[int, int]:
    """What the entry does to each wallet as its holder sees it: what the book owes is what the holder has."""
    moved: dict[int, int] = defaultdict(int)
    for posting in postings:
        if posting.account.wallet is not None:
            moved[posting.account.wallet] -= posting.amount
    return moved


def _movement(wallet: int, at: int, amount: int, last: Row[Any] | None) -> dict[str, Any]:
    seq, before = (last.seq, last.total) if last else (0, 0)
    return {
        "wallet": wallet,
        "seq": seq + 1,
        "at": at,
        "amount": amount,
        "prev_seq": seq or None,
        "prev_total": before,
        "total": before + amount,
    }


def _columns(one: Move | Custody) -> dict[str, Any]:
    """As `dataclasses.asdict`, which copies every value and takes four times as long."""
    return {name: getattr(one, name) for name in one.__slots__}


def _event(move: Move) -> dict[str, Any]:
    return {**_columns(move), "prev_seq": move.seq - 1 or None}


def _found_by(
    kind: str, texts: Sequence[str], movements: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """The rows by which the movements of an entry are found again."""
    found = [words.word_of_kind(kind), *words.words_of(texts)]
    return [{"wallet": one["wallet"], "word": word, "seq": one["seq"]} for one in movements for word in found]
