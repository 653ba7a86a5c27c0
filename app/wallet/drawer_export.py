"""Exporting the drawer: its cards as a table without codes, or with them in a file that a passphrase
encrypts.

A file with codes is only made after signing in again, and is never in the clear on a disk, not even for a
while.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.codes.programme import ProgrammeBook
from app.data.drawer_key import DrawerKey
from app.data.passwords import Passwords
from app.data.sqlite import copies
from app.data.store import Store
from app.outcomes import ALREADY_THERE, PASSPHRASE_TOO_SHORT, Refused
from app.wallet.drawer import cards_of
from app.wallet.drawer_file import FileCost, sealed
from app.wallet.drawer_key import open_drawer, unsealed
from app.wallet.drawer_values import SHORTEST_PASSPHRASE, DrawerCard, ExportedDrawer
from app.wallet.moments import iso, microseconds
from app.wallet.values import Actor

COLUMNS = (
    "programme", "region", "last_four", "amount", "currency", "ends", "state", "said", "kept_at",
)  # fmt: skip
"""Of the table without codes."""
COLUMNS_WITH_CODES = (
    "programme", "region", "code", "amount", "currency", "ends", "note", "state", "kept_at",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_list(
    store: Store, actor: Actor, file: Path, *, book: ProgrammeBook, overwrite: bool = False
) -> ExportedDrawer | Refused:
    """Write every card without its code. A file that stands is replaced only with `overwrite`.

    Raises Fault (UNWRITABLE_FILE, and those of the store).
    """
    cards = store.read(lambda tx: cards_of(tx, actor, book=book))
    rows = [{**_row(one), "last_four": one.last_four, "said": one.said or ""} for one in cards]
    content = _table(COLUMNS, rows).encode("utf-8-sig")
    return write_private(file, content, overwrite=overwrite) or ExportedDrawer(len(rows))


def export_codes(
    store: Store,
    actor: Actor,
    file: Path,
    password: str,
    passphrase: str,
    *,
    passwords: Passwords,
    book: ProgrammeBook,
    overwrite: bool = False,
    cost: FileCost | None = None,
    goes_on: Callable[[int], bool] = lambda _done: True,
) -> ExportedDrawer | Refused | None:
    """Write every card whose code is there, with code and note, encrypted with the passphrase. goes_on: told
    how many cards were read, and asked whether to go on; None is the answer where it said no.

    Raises Fault (UNWRITABLE_FILE, STORE_DAMAGED and the others of the store).
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return Refused(PASSPHRASE_TOO_SHORT, {"least": SHORTEST_PASSPHRASE})
    if file.exists() and not overwrite:
        return Refused(ALREADY_THERE, {"what": "file"})
    key = open_drawer(store, actor, password, passwords=passwords)
    if isinstance(key, Refused):
        return key
    cards = [one for one in store.read(lambda tx: cards_of(tx, actor, book=book)) if one.has_code]
    rows: list[dict[str, str]] = []
    for row in _with_codes(store, key, cards):
        rows.append(row)
        if not goes_on(len(rows)):
            return None
    content = sealed(_table(COLUMNS_WITH_CODES, rows).encode(), passphrase, cost or FileCost())
    return write_private(file, content, overwrite=overwrite) or ExportedDrawer(len(rows))


def _with_codes(store: Store, key: DrawerKey, cards: Sequence[DrawerCard]) -> Iterable[dict[str, str]]:
    for card in cards:
        found = unsealed(store, key, card.card)
        if isinstance(found, Refused) or found.code is None:  # thrown away meanwhile
            continue
        note = f"'{found.note}" if found.note.startswith(_FORMULA) else found.note
        yield {**_row(card), "code": found.code, "note": note}


def _row(card: DrawerCard) -> dict[str, str]:
    return {
        "programme": card.programme,
        "region": card.region,
        "amount": card.amount.plain() if card.amount else "",
        "currency": card.currency,
        "ends": card.ends or "",
        "state": card.state.value,
        "kept_at": iso(microseconds(card.kept_at)),
    }


def _table(columns: Sequence[str], rows: Iterable[dict[str, str]]) -> str:
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, columns)
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()


def write_private(file: Path, content: bytes, *, overwrite: bool = False) -> Refused | None:
    """Write a file for its owner alone: beside its place, and named last. Raises Fault (UNWRITABLE_FILE)."""
    if file.exists() and not overwrite:
        return Refused(ALREADY_THERE, {"what": "file"})
    with copies.part_beside(file) as part:
        try:
            part.write_bytes(content)
            copies.name(part, file, overwrite=overwrite)
        except FileExistsError:
            return Refused(ALREADY_THERE, {"what": "file"})
    return None
