"""The self-check: replay every entry, line and event of the store, and compare with what is there.

It trusts nothing that the code or the database was to make sure of, and changes nothing.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rfc8785 import CanonicalizationError
from sqlalchemy import Select, select

from app.data import chains, schema
from app.data.rules import MONEY_KINDS, MOVES, STATES_WITH_VALUE, bound_of
from app.data.sqlite import shape
from app.data.store import Store, Tx

Row = Mapping[str, Any]
Groups = Mapping[int, Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not hold: what kind of rule, where, and what is wrong."""

    kind: str
    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Report:
    entries: int
    cards: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Book:
    """All that the store holds of the past, as plain rows."""

    entries: Sequence[Row]
    names: Mapping[int, str]
    accounts: Mapping[int, Row]
    lines: Sequence[Row]
    events: Sequence[Row]
    custody: Sequence[Row]
    cards: Sequence[Row]
    commands: Sequence[Row]
    roles: Mapping[int, str]
    owners: Mapping[int, int]  # of wallets


def check(store: Store) -> Report:
    """Check the whole store on one snapshot. No findings means that everything it must hold holds."""
    return store.read(_check)


def _check(tx: Tx) -> Report:
    book = _load(tx)
    replays = (_sums, _lines, _cards, _custody, _commands, _roles, _owners)
    findings = [*_file(tx), *_guarded(_chains(tx, book))]
    findings += [finding for replay in replays for finding in _guarded(replay(book))]
    return Report(len(book.entries), len(book.cards), tuple(findings))


def _guarded(findings: Iterator[Finding]) -> Iterator[Finding]:
    """In a file that was tampered with, a cell can hold anything; that is a finding and no crash."""
    try:
        yield from findings
    except (TypeError, ValueError, AttributeError, LookupError) as error:
        yield Finding("file", "store", f"A cell holds another kind of value than was written ({error}).")


def _load(tx: Tx) -> _Book:
    stations = _rows(tx, select(schema.station))
    names = {station["id"]: station["name"] for station in stations}
    entry, line, event = schema.entry, schema.line, schema.card_event
    return _Book(
        entries=_rows(tx, select(entry).order_by(entry.c.station, entry.c.station_seq)),
        names=names,
        accounts={row["id"]: row for row in _rows(tx, select(schema.ledger_account))},
        lines=_rows(tx, select(line).order_by(line.c.account, line.c.seq)),
        events=_rows(tx, select(event).order_by(event.c.card, event.c.seq)),
        custody=_rows(tx, select(schema.custody).order_by(schema.custody.c.card, schema.custody.c.seq)),
        cards=_rows(tx, select(schema.card)),
        commands=_rows(tx, select(schema.command)),
        roles={row["id"]: row["role"] for row in _rows(tx, select(schema.account))},
        owners={row["id"]: row["account"] for row in _rows(tx, select(schema.wallet))},
    )


def _rows(tx: Tx, statement: Select[Any]) -> list[Row]:
    return [dict(row._mapping) for row in tx.all(statement)]


def _file(tx: Tx) -> Iterator[Finding]:
    """What SQLite says of its own file, and whether every rule still stands in it."""
    for (message,) in tx.plain("PRAGMA integrity_check"):
        if message != "ok":
            yield Finding("file", "store", str(message))
    for broken in tx.plain("PRAGMA foreign_key_check"):
        table, row, parent, _ = tuple(broken)
        yield Finding("reference", f"{table} {row}", f"It refers to a row of {parent} that is not there.")
    for difference in shape.differences(tx.connection, schema.metadata):
        yield Finding("rules", "store", difference)


def _chains(tx: Tx, book: _Book) -> Iterator[Finding]:
    """Every station's entries: numbered without a gap, in the order of time, and hashed as they stand."""
    lines, events = _by(book.lines, "entry"), _by(book.events, "entry")
    custody, cards = _by(book.custody, "entry"), _by(book.cards, "entry")
    last: dict[int, Row] = {}
    for entry in book.entries:
        where, before = _name(book, entry), last.get(entry["station"])
        if entry["station_seq"] != (before["station_seq"] + 1 if before else 1):
            yield Finding("chain", where, "An entry before it is missing.")
        elif entry["prev_hash"] != (before["hash"] if before else chains.GENESIS):
            yield Finding("chain", where, "It does not continue the entry before it.")
        if before and entry["at"] < before["at"]:
            yield Finding("time", where, "It is earlier than the entry before it.")
        parts = [groups.get(entry["id"], ()) for groups in (lines, events, custody, cards)]
        if not _is_hashed(tx, book, entry, *parts):
            yield Finding("chain", where, "It was changed after it was written.")
        last[entry["station"]] = entry


def _is_hashed(
    tx: Tx,
    book: _Book,
    entry: Row,
    lines: Sequence[Row],
    events: Sequence[Row],
    custody: Sequence[Row],
    cards: Sequence[Row],
) -> bool:
    head = {name: value for name, value in entry.items() if name not in ("prev_hash", "hash")}
    paths = [_path(book.accounts.get(line["account"])) for line in lines]
    try:
        canonical = chains.canonical(head, lines, paths, events, custody, cards, entry["prev_hash"])
        link = tx.keys.link(canonical)
    except (CanonicalizationError, AttributeError, TypeError):  # a cell holds another type than was written
        return False
    return bool(link == entry["hash"])


def _path(account: Row | None) -> str:
    if account is None:
        return ""
    owners = (account[name] for name in ("card", "wallet", "station", "shop"))
    owner = next((one for one in owners if one is not None), None)
    return account["kind"] if owner is None else f"{account['kind']}:{owner}"


def _sums(book: _Book) -> Iterator[Finding]:
    lines = _by(book.lines, "entry")
    for entry in book.entries:
        where, own = _name(book, entry), lines.get(entry["id"], ())
        if bool(own) != (entry["kind"] in MONEY_KINDS):
            yield Finding("sum", where, "It has no lines, or lines where its kind moves no money.")
        for currency in _unbalanced(own):
            yield Finding("sum", where, f"Its lines in {currency} do not sum to zero.")
    for currency in _unbalanced(book.lines):
        yield Finding("sum", "trial balance", f"All lines in {currency} together do not sum to zero.")


def _unbalanced(lines: Iterable[Row]) -> list[str]:
    totals: dict[str, int] = defaultdict(int)
    for line in lines:
        totals[line["currency"]] += line["amount"]
    return [currency for currency, total in totals.items() if total]


def _lines(book: _Book) -> Iterator[Finding]:
    """Every account: its lines follow each other, add up, and stay on the right side of its bound."""
    for account_id, lines in _by(book.lines, "account").items():
        account = book.accounts.get(account_id)
        balance = 0
        for number, line in enumerate(lines, start=1):
            where = f"account {account_id}, line {line['seq']}"
            continues = line["seq"] == number and line["prev_balance"] == balance
            balance += line["amount"]
            if not continues or line["balance"] != balance:
                yield Finding("balance", where, "It does not follow from the lines before it.")
            if account is None or (account["currency"], account["bound"]) != (
                line["currency"],
                line["bound"],
            ):
                yield Finding("balance", where, "Currency or bound are not those of its account.")
            elif line["bound"] != bound_of(account["kind"]) or (line["bound"] == "credit" and balance > 0):
                yield Finding("bound", where, "The account is on the wrong side of its bound.")


def _cards(book: _Book) -> Iterator[Finding]:
    """Every card: its events are listed moves, and it holds value only where its state allows it."""
    owned = {account["card"]: account["id"] for account in book.accounts.values() if account["card"]}
    balances = {line["account"]: line["balance"] for line in book.lines}
    events = _by(book.events, "card")
    for card in book.cards:
        where, state = f"card {card['serial']}", None
        for number, event in enumerate(events.get(card["id"], ()), start=1):
            if event["seq"] != number or event["was"] != state or (state, event["state"]) not in MOVES:
                yield Finding(
                    "card", where, f"Its event {event['seq']} does not follow from those before it."
                )
            state = event["state"]
        if state is None:
            yield Finding("card", where, "It has no state.")
        if balances.get(owned.get(card["id"], 0), 0) and state not in STATES_WITH_VALUE:
            yield Finding("card", where, "It holds value in a state that has none.")


def _custody(book: _Book) -> Iterator[Finding]:
    for card_id, places in _by(book.custody, "card").items():
        if [place["seq"] for place in places] != list(range(1, len(places) + 1)):
            yield Finding("custody", f"card number {card_id}", "A place it was in is missing.")


def _commands(book: _Book) -> Iterator[Finding]:
    """Every answer that names an entry has it, and every entry that a command made has its answer."""
    made = {_name(book, entry): entry for entry in book.entries}
    keys = {command["key"] for command in book.commands}
    for command in book.commands:
        answer = json.loads(command["answer"]).get("answer") or {}
        named = answer.get("entry") or answer.get("batch")
        if named and (named not in made or made[named]["command"] != command["key"]):
            yield Finding("command", named, "The entry of an answer that was given is not there.")
    for name, entry in made.items():
        if entry["command"] is not None and entry["command"] not in keys:
            yield Finding("command", name, "Its answer is not there.")


def _roles(book: _Book) -> Iterator[Finding]:
    told = {
        entry["subject"]: entry["reason"]
        for entry in sorted(book.entries, key=lambda entry: int(entry["id"]))
        if entry["kind"] == "role"
    }
    for account_id, role in book.roles.items():
        if told.get(account_id) != role:
            yield Finding(
                "role", f"account number {account_id}", "Its role is not the one that was given to it."
            )


def _owners(book: _Book) -> Iterator[Finding]:
    """What somebody redeemed went into a wallet of theirs: the owner of a wallet is hashed with no entry."""
    lines = _by(book.lines, "entry")
    for entry in book.entries:
        wallets = [book.accounts[line["account"]]["wallet"] for line in lines.get(entry["id"], ())]
        others = [one for one in wallets if one is not None and book.owners.get(one) != entry["actor"]]
        if entry["kind"] == "redeem" and others:
            yield Finding("owner", _name(book, entry), "The wallet is not that of the one who redeemed.")


def _by(rows: Iterable[Row], column: str) -> Groups:
    groups: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row[column]].append(row)
    return groups


def _name(book: _Book, entry: Row) -> str:
    return f"{book.names.get(entry['station'], '?')}-{entry['station_seq']}"
