"""Every entry: it follows the one before it at its station, is hashed as it stands, and its lines add up."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rfc8785 import CanonicalizationError
from sqlalchemy import exists, select

from app.data import chains, schema
from app.data.checks import words
from app.data.checks.reading import Book, Finding, Row, belonging, by_id, chunks, guarded, station_names
from app.data.checks.words import say
from app.data.rules import MONEY_KINDS, RECORDS

_IN_ORDER = select(schema.entry).order_by(schema.entry.c.station, schema.entry.c.station_seq)
_HASHES = ("prev_hash", "hash")


@dataclass(frozen=True, slots=True)
class _Parts:
    """What belongs to some entries: rows by table and entry; ledger accounts and wallets by their own ids."""

    records: Mapping[str, Mapping[int, Sequence[Row]]]
    accounts: Mapping[int, Row]
    wallets: Mapping[int, Row]

    def of(self, entry: Row) -> Mapping[str, Sequence[Row]]:
        """The rows that belong to the entry, its lines among them."""
        return {table: rows.get(entry["id"], ()) for table, rows in self.records.items()}


def entries(book: Book) -> Iterator[Finding]:
    """Chains, times, hashes, sums, and whose wallet was moved."""
    names = station_names(book)
    in_use = [name for name in RECORDS if _has_rows(book, name)]
    last: dict[int, Row] = {}
    for chunk in chunks(book, _IN_ORDER):
        parts = _parts(book, chunk, in_use)
        for entry in chunk:
            where = f"{names.get(entry['station'], '?')}-{entry['station_seq']}"
            yield from guarded(_entry(book, entry, last.get(entry["station"]), parts, where), where)
            last[entry["station"]] = entry


def _has_rows(book: Book, table: str) -> bool:
    return bool(book.connection.scalar(select(exists().select_from(schema.metadata.tables[table]))))


def _parts(book: Book, chunk: Sequence[Row], in_use: Sequence[str]) -> _Parts:
    ids = [entry["id"] for entry in chunk]
    records = {name: belonging(book, schema.metadata.tables[name], "entry", ids) for name in in_use}
    lines = (line for own in records.get("line", {}).values() for line in own)
    accounts = by_id(book, schema.ledger_account, (line["account"] for line in lines))
    owners = {one["wallet"] for one in accounts.values() if one["wallet"] is not None}
    return _Parts(records, accounts, by_id(book, schema.wallet, owners))


def _entry(book: Book, entry: Row, before: Row | None, parts: _Parts, where: str) -> Iterator[Finding]:
    yield from _follows(entry, before, where)
    rows = parts.of(entry)
    lines = rows.get("line", ())
    if not _is_hashed(book, entry, rows, parts):
        yield Finding("chain", where, say(words.CHANGED))
    if bool(lines) != (entry["kind"] in MONEY_KINDS):
        yield Finding("sum", where, say(words.LINES_UNFIT))
    for currency in _unbalanced(lines):
        yield Finding("sum", where, say(words.UNBALANCED, currency=currency))
    yield from _moved(rows, parts, where)
    yield from _redeemed_by_its_owner(entry, lines, parts, where)


def _follows(entry: Row, before: Row | None, where: str) -> Iterator[Finding]:
    if entry["station_seq"] != (before["station_seq"] + 1 if before else 1):
        yield Finding("chain", where, say(words.ENTRY_MISSING))
    elif entry["prev_hash"] != (before["hash"] if before else chains.GENESIS):
        yield Finding("chain", where, say(words.NO_CONTINUATION))
    if before and entry["at"] < before["at"]:
        yield Finding("time", where, say(words.EARLIER_THAN_ENTRY))


def _is_hashed(book: Book, entry: Row, rows: Mapping[str, Sequence[Row]], parts: _Parts) -> bool:
    head = {name: value for name, value in entry.items() if name not in _HASHES}
    lines = rows.get("line", ())
    others = {name: own for name, own in rows.items() if name != "line"}
    accounts = [parts.accounts.get(line["account"]) for line in lines]
    paths = [chains.path_of(account) if account else "" for account in accounts]
    try:
        link = book.keys.link(chains.canonical(head, lines, paths, others, entry["prev_hash"]))
    except (CanonicalizationError, AttributeError, TypeError, ValueError):  # a cell holds another type
        return False
    return bool(link == entry["hash"])


def _moved(rows: Mapping[str, Sequence[Row]], parts: _Parts, where: str) -> Iterator[Finding]:
    """No hash covers the movements of wallets, because they repeat the lines: so they are compared."""
    owed: dict[int, int] = defaultdict(int)
    for line in rows.get("line", ()):
        account = parts.accounts.get(line["account"])
        if account is not None and account["wallet"] is not None:
            owed[account["wallet"]] -= line["amount"]
    told = {one["wallet"]: one["amount"] for one in rows.get("movement", ())}
    for wallet in sorted(owed.keys() | told.keys()):
        if owed.get(wallet, 0) != told.get(wallet, 0):
            yield Finding("movement", where, say(words.MOVES_OTHERWISE, wallet=wallet))


def _redeemed_by_its_owner(entry: Row, lines: Sequence[Row], parts: _Parts, where: str) -> Iterator[Finding]:
    """The owner of a wallet is hashed with no entry, but what somebody redeemed went into one of theirs."""
    if entry["kind"] != "redeem":
        return
    for line in lines:
        wallet = parts.wallets.get(parts.accounts[line["account"]]["wallet"])
        if wallet is not None and wallet["account"] != entry["actor"]:
            yield Finding("owner", where, say(words.OTHERS_WALLET))


def _unbalanced(lines: Iterable[Row]) -> list[str]:
    """The currencies in which the lines do not sum to zero."""
    totals: dict[str, int] = defaultdict(int)
    for line in lines:
        totals[line["currency"]] += line["amount"]
    return [currency for currency, total in totals.items() if total]
