"""The ledger: opening accounts, posting an entry with its lines and events, reading balances.

Lines go in first and the entry last, so that its trigger sees them all. What an entry must be is held by the
database (`schema`, `sqlite/triggers`); here it is written so that it can be.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, literal_column, select

from app.data import chains
from app.data.rules import CARD_ACCOUNT, HIGH_VALUE, SHOP_ACCOUNTS, STATION_ACCOUNTS, WALLET_ACCOUNT, bound_of
from app.data.schema import card, card_event, custody, entry, ledger_account, line, station
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class LedgerAccount:
    """An account of the book. `owner` is the id of its card, wallet, station or shop; None for a lone one."""

    id: int
    kind: str
    owner: int | None
    currency: str

    @property
    def path(self) -> str:
        """Its name in the book, e.g. "Liabilities:Wallet:Standard:7"."""
        return self.kind if self.owner is None else f"{self.kind}:{self.owner}"


@dataclass(frozen=True, slots=True)
class Posting:
    """What an entry does to one account, in minor units. Debits are positive, credits negative."""

    account: LedgerAccount
    amount: int


@dataclass(frozen=True, slots=True)
class Move:
    """A card's next state. `was` is None for a card that is new in this entry."""

    card: int
    seq: int
    was: str | None
    state: str


@dataclass(frozen=True, slots=True)
class Custody:
    """Where the piece of plastic is from now on: printed, in stock of a shop, sold, scrapped."""

    card: int
    seq: int
    place: str
    shop: int | None


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry to be. `cards` are rows of cards that came into being with it."""

    station: int
    kind: str
    actor: int
    command: str | None = None
    postings: Sequence[Posting] = ()
    moves: Sequence[Move] = ()
    custody: Sequence[Custody] = ()
    cards: Sequence[dict[str, Any]] = ()
    reverses: int | None = None
    receipt: str | None = None
    reason: str | None = None
    subject: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """An entry that stands. `balances` are those of its accounts after it, by account id."""

    id: int
    name: str
    at: int
    balances: dict[int, int]


_OWNER_COLUMN = {
    CARD_ACCOUNT: "card",
    WALLET_ACCOUNT: "wallet",
    **dict.fromkeys(STATION_ACCOUNTS, "station"),
    **dict.fromkeys(SHOP_ACCOUNTS, "shop"),
}
_FIND = {
    owner: select(ledger_account.c.id).where(
        ledger_account.c[owner] == bindparam("owner"),
        ledger_account.c.kind == bindparam("kind"),
        ledger_account.c.currency == bindparam("currency"),
    )
    for owner in ("card", "wallet", "station", "shop")
}
_FIND_ALONE = select(ledger_account.c.id).where(
    *(ledger_account.c[owner].is_(None) for owner in ("card", "wallet", "station", "shop")),
    ledger_account.c.kind == bindparam("kind"),
    ledger_account.c.currency == bindparam("currency"),
)
_NEXT_ACCOUNT = select(func.coalesce(func.max(ledger_account.c.id), 0) + 1)
_ANY_ENTRY = entry.alias()
_NEXT_ENTRY = select(func.coalesce(func.max(_ANY_ENTRY.c.id), 0) + 1).scalar_subquery()
_LAST_OF_STATION = (
    select(_NEXT_ENTRY.label("next_id"), station.c.name, entry.c.station_seq, entry.c.hash, entry.c.at)
    .select_from(station.outerjoin(entry, entry.c.station == station.c.id))
    .where(station.c.id == bindparam("station"))
    .order_by(entry.c.station_seq.desc())
    .limit(1)
)
_LAST_LINE = (
    select(line.c.seq, line.c.balance, entry.c.at)
    .join(entry, entry.c.id == line.c.entry)
    .where(line.c.account == bindparam("account"))
    .order_by(line.c.seq.desc())
    .limit(1)
)
_HIGH_VALUE = (
    select(entry.c.at)
    .where(entry.c.actor == bindparam("actor"), entry.c.reason == literal_column(f"'{HIGH_VALUE}'"))
    .order_by(entry.c.id.desc())
    .limit(bindparam("most"))
)
_INSERT = {table.name: insert(table) for table in (card, line, card_event, custody, entry, ledger_account)}


def find_account(tx: Tx, kind: str, owner: int | None, currency: str) -> LedgerAccount | None:
    values = {"kind": kind, "currency": currency}
    if owner is None:
        row = tx.first(_FIND_ALONE, values)
    else:
        row = tx.first(_FIND[_OWNER_COLUMN[kind]], values | {"owner": owner})
    return None if row is None else LedgerAccount(row.id, kind, owner, currency)


def open_account(tx: Tx, kind: str, owner: int | None, currency: str) -> LedgerAccount:
    """The account of this kind and owner; made if it is not there yet."""
    found = find_account(tx, kind, owner, currency)
    if found is not None:
        return found
    (new_id,) = tx.all(_NEXT_ACCOUNT)[0]
    row = {"id": new_id, "kind": kind, "currency": currency, "bound": bound_of(kind)}
    if owner is not None:
        row[_OWNER_COLUMN[kind]] = owner
    tx.run(_INSERT["ledger_account"], row)
    return LedgerAccount(new_id, kind, owner, currency)


def balance(tx: Tx, account: LedgerAccount | None) -> int:
    """What stands on the account now, signed as in the book: one read of an index. No account, no balance."""
    row = account and tx.first(_LAST_LINE, {"account": account.id})
    return row.balance if row else 0


def newest_high_value(tx: Tx, account_id: int, most: int) -> list[int]:
    """When the account last redeemed high-value cards, newest first, in µs."""
    return [row.at for row in tx.all(_HIGH_VALUE, {"actor": account_id, "most": most})]


def post(tx: Tx, draft: Draft) -> Posted:
    """Write the entry with all that belongs to it, chained to the last one of its station.

    Its time is the store's clock, but never before the last entry of the station, nor before the last line
    of an account it touches. Raises sqlalchemy's IntegrityError where the database refuses it.
    """
    last = tx.first(_LAST_OF_STATION, {"station": draft.station})
    if last is None:
        raise LookupError(f"no station {draft.station}")
    entry_id: int = last.next_id
    lasts = [tx.first(_LAST_LINE, {"account": posting.account.id}) for posting in draft.postings]
    at = max([tx.now, last.at or 0, *(row.at for row in lasts if row)])
    lines = [_line(entry_id, posting, row) for posting, row in zip(draft.postings, lasts, strict=True)]
    head = _head(draft, entry_id, (last.station_seq or 0) + 1, at)
    prev_hash = last.hash or chains.GENESIS
    events = [_event(entry_id, move) for move in draft.moves]
    places = [_custody(entry_id, one) for one in draft.custody]
    cards = [{**row, "entry": entry_id} for row in draft.cards]
    paths = [posting.account.path for posting in draft.postings]
    link = tx.keys.link(chains.canonical(head, lines, paths, events, places, cards, prev_hash))
    for name, rows in (("card", cards), ("line", lines), ("card_event", events), ("custody", places)):
        if rows:
            tx.run(_INSERT[name], rows)
    tx.run(_INSERT["entry"], {**head, "prev_hash": prev_hash, "hash": link})
    balances = {one["account"]: one["balance"] for one in lines}
    return Posted(entry_id, f"{last.name}-{head['station_seq']}", at, balances)


def _head(draft: Draft, entry_id: int, station_seq: int, at: int) -> dict[str, Any]:
    return {
        "id": entry_id,
        "station": draft.station,
        "station_seq": station_seq,
        "at": at,
        "kind": draft.kind,
        "actor": draft.actor,
        "command": draft.command,
        "reverses": draft.reverses,
        "receipt": draft.receipt,
        "reason": draft.reason,
        "subject": draft.subject,
        "until": draft.until,
    }


def _line(entry_id: int, posting: Posting, last: Row[Any] | None) -> dict[str, Any]:
    seq, before = (last.seq, last.balance) if last else (0, 0)
    return {
        "entry": entry_id,
        "account": posting.account.id,
        "currency": posting.account.currency,
        "bound": bound_of(posting.account.kind),
        "seq": seq + 1,
        "amount": posting.amount,
        "prev_seq": seq or None,
        "prev_balance": before,
        "balance": before + posting.amount,
    }


def _event(entry_id: int, move: Move) -> dict[str, Any]:
    return {
        "entry": entry_id,
        "card": move.card,
        "seq": move.seq,
        "prev_seq": move.seq - 1 or None,
        "was": move.was,
        "state": move.state,
    }


def _custody(entry_id: int, one: Custody) -> dict[str, Any]:
    return {"entry": entry_id, "card": one.card, "seq": one.seq, "place": one.place, "shop": one.shop}
