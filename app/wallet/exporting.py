"""Export of the history into a file for its owner: as a table (CSV) or as JSON, without any code.

How it looks on paper is the window's: it brings a writer of its own. The file is written beside its place,
for its owner alone, and named last.
"""

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from app.codes.programme import ProgrammeBook
from app.data import people
from app.data.sqlite import copies
from app.data.store import Store, Tx
from app.outcomes import ALREADY_THERE, NOT_FOUND, Refused
from app.wallet.history import LARGEST_PAGE, history
from app.wallet.moments import iso, microseconds
from app.wallet.overview import Asked, Exported
from app.wallet.values import Actor, HistoryPage, Movement, WalletId

COLUMNS = (
    "at", "kind", "amount", "balance", "currency", "region",
    "programme", "last_four", "order", "merchant", "trade_in", "receipt", "ends", "entry",
)  # fmt: skip
Writer = Callable[[Path, Iterable[Movement]], None]
"""Writes the movements, newest first, into the file that stands empty at the path."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class _Stopped(Exception):
    """The person does not want the file any more."""


def export(
    store: Store,
    actor: Actor,
    file: Path,
    write: Writer,
    *,
    book: ProgrammeBook,
    asked: Asked,
    overwrite: bool = False,
    goes_on: Callable[[int], bool] = lambda _done: True,
) -> Exported | Refused | None:
    """Write the account's own movements. A file that stands is replaced only with `overwrite`.

    goes_on: told after each page how many movements were read, and asked whether to go on; None is the answer
    where it said no, and there is no file then. Raises Fault (UNWRITABLE_FILE, and those of the store).
    """
    wallets = store.read(lambda tx: _wallets(tx, actor, asked.region))
    if not wallets:
        return Refused(NOT_FOUND, {"what": "wallet"})
    if file.exists() and not overwrite:
        return Refused(ALREADY_THERE, {"what": "file"})
    counted = _Counted(_movements(store, actor, wallets, book, asked), goes_on)
    with copies.part_beside(file) as part:
        try:
            write(part, counted)
            copies.name(part, file, overwrite=overwrite)
        except FileExistsError:
            return Refused(ALREADY_THERE, {"what": "file"})
        except _Stopped:
            return None
    return Exported(counted.count)


def write_csv(part: Path, movements: Iterable[Movement]) -> None:
    """A table in UTF-8 for any spreadsheet: plain decimal amounts, times in UTC."""
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for one in movements:
            row = _row(one) | {"amount": one.amount.plain(), "balance": one.balance.plain()}
            table.writerow([_cell(name, row[name]) for name in COLUMNS])


def write_json(part: Path, movements: Iterable[Movement]) -> None:
    """A list of objects, one a line; amounts are whole numbers of minor units, as on the command line."""
    with part.open("w", encoding="utf-8") as file:
        opening = "[\n"
        for one in movements:
            row = _row(one) | {"amount": one.amount.minor, "balance": one.balance.minor}
            file.write(opening + json.dumps({name: row[name] for name in COLUMNS}, ensure_ascii=False))
            opening = ",\n"
        file.write("[]\n" if opening == "[\n" else "\n]\n")


def _row(one: Movement) -> dict[str, Any]:
    return {
        "at": iso(microseconds(one.at)),
        "kind": one.kind,
        "currency": one.amount.currency,
        "region": one.region,
        "programme": one.programme_name,
        "last_four": one.last_four,
        "order": one.order,
        "merchant": one.merchant,
        "trade_in": one.trade_in,
        "receipt": one.receipt,
        "ends": None if one.ends is None else iso(microseconds(one.ends)),
        "entry": one.entry,
    }


def _cell(name: str, value: str | None) -> str:
    """A spreadsheet takes a text that begins like a formula for one, and an order can be named anything."""
    text = value or ""
    is_text = name not in ("amount", "balance")
    return f"'{text}" if is_text and text.startswith(_FORMULA) else text


def _wallets(tx: Tx, actor: Actor, region: str | None) -> list[WalletId]:
    own = people.wallets_of(tx, actor.account.id)
    return [WalletId(one.id) for one in own if region in (None, one.region)]


def _movements(
    store: Store, actor: Actor, wallets: Iterable[WalletId], book: ProgrammeBook, asked: Asked
) -> Iterator[list[Movement]]:
    """Pages, each a reading of its own: what is written meanwhile is newer than the first, and not in it."""
    for wallet in wallets:
        after: str | None = None
        page = partial(history, actor=actor, wallet=wallet, book=book, limit=LARGEST_PAGE, kind=asked.kind)
        page = partial(page, since=asked.since, until=asked.until, search=asked.search)
        page = partial(page, ends_by=asked.ends_by)
        while True:
            found = store.read(partial(page, after=after))
            if not isinstance(found, HistoryPage):
                break
            yield list(found.movements)
            after = found.after
            if after is None:
                break


class _Counted:
    """The movements of the pages one by one. `count`: those of the pages read so far."""

    def __init__(self, pages: Iterator[list[Movement]], goes_on: Callable[[int], bool]) -> None:
        self._pages = pages
        self._goes_on = goes_on
        self.count = 0

    def __iter__(self) -> Iterator[Movement]:
        for page in self._pages:
            yield from page
            self.count += len(page)
            if not self._goes_on(self.count):
                raise _Stopped
