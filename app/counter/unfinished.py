"""Batches that are being written: noted on this computer for as long as they are, so that one which was cut
off is found and scrapped at the next start, unless its file had got its name."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.counter import code_files
from app.data import batches, held, keyplace, ledger, steps
from app.data.batches import CHAIN, NAMED, SCRAPPED, WRITING, Batch
from app.data.drafts import Draft
from app.data.store import Store, Tx
from app.outcomes import UNWRITABLE_FILE, Fault

PORTION = 1000
"""Cards of one transaction, so that the tills go on meanwhile: a third of a second on an idle machine."""

_PAUSE_S = 0.12
"""Between two portions: who waits for an SQLite file looks each tenth of a second whether it is free, and
would find the next portion at work. On PostgreSQL nobody waits for them."""
_FOLDER = "minting"
_CUT_OFF = "the batch was never finished"


def let_others_in(store: Store) -> None:
    """Between two portions. Called on a worker."""
    if store.path is not None:
        time.sleep(_PAUSE_S)


@dataclass(frozen=True, slots=True)
class Note:
    """That this computer is writing a batch: held for as long as it does, left behind by a crash."""

    path: Path
    store_id: str
    name: str
    folder: Path


def note_of(store: Store, data: Path, name: str, folder: Path) -> Note:
    """The note to be written for a batch of this name. data: the data folder; folder: where its file goes."""
    return Note(data / _FOLDER / f"{name}.json", store.read(batches.store_id), name, folder.absolute())


def settle(store: Store, data: Path) -> None:
    """Scrap the batches that this computer was writing when it stopped, unless their file got its name."""
    notes = [_read_note(path) for path in sorted((data / _FOLDER).glob("*.json"))]
    own = store.read(batches.store_id) if notes else None
    for note in notes:
        if note is not None and note.store_id == own:
            with suppress(Fault), held.alone(note.path):  # a batch that is being written just now
                if note.path.exists():
                    _settle(store, note)


@contextmanager
def noted(store: Store, note: Note) -> Iterator[None]:
    """Note the batch for as long as it is written, and leave nothing unfinished behind if it can be helped.
    Raises Fault(UNWRITABLE_FILE)."""
    try:
        note.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        hold = held.alone(note.path)  # before the note is there: another program would settle it
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(note.path), why=error.strerror) from error
    with hold:
        _write_note(note)
        try:
            yield
        finally:
            with suppress(Fault):  # then the next start does it
                _settle(store, note)


def _write_note(note: Note) -> None:
    text = json.dumps({"store": note.store_id, "batch": note.name, "folder": str(note.folder)})
    try:
        with os.fdopen(keyplace.open_private(note.path, os.O_EXCL), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        keyplace.sync_folder(note.path.parent)
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(note.path), why=error.strerror) from error


def _read_note(path: Path) -> Note | None:
    """None for one that was cut off when it was written: nothing was begun under it."""
    try:
        row = json.loads(path.read_text("utf-8"))
        return Note(path, row["store"], row["batch"], Path(row["folder"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _settle(store: Store, note: Note) -> None:
    """Bring the batch to an end: its file has its name, or there is no such batch and no such file."""
    batch = store.read(lambda tx: batches.find(tx, note.name))
    if batch is not None and batch.state == WRITING:
        has_file = code_files.named(note.folder, note.name).exists()
        end(store, note, NAMED) if has_file else _scrap(store, note)
    code_files.drop_part(note.folder, note.name)
    note.path.unlink(missing_ok=True)
    with suppress(OSError):  # Windows keeps a file that is open; it is empty
        note.path.with_name(note.path.name + held.ENDING).unlink(missing_ok=True)


def _scrap(store: Store, note: Note) -> None:
    while store.transact(lambda tx: _scrap_some(tx, note)):
        let_others_in(store)
    end(store, note, SCRAPPED)


def _scrap_some(tx: Tx, note: Note) -> bool:
    """Scrap a portion of the batch's cards. Whether there was one."""
    batch = locked(tx, note)
    cards = batches.unsold(tx, batch.id, PORTION)
    if cards:
        moved = [card.scrapped() for card in cards]
        moves, custody = [move for move, _ in moved], [place for _, place in moved]
        ledger.post(
            tx, Draft(batch.station, "scrap", batch.actor, moves=moves, custody=custody, reason=_CUT_OFF)
        )
    return bool(cards)


def end(store: Store, note: Note, state: str) -> None:
    def work(tx: Tx) -> None:
        batch = locked(tx, note)
        if batch.state == WRITING:
            record = steps.following(CHAIN, batch.id, batch.step, state)
            ledger.post(tx, Draft(batch.station, "batch", batch.actor, records=[record]))

    store.transact(work)


def locked(tx: Tx, note: Note) -> Batch:
    """The batch, read after the station that writes it was locked."""
    tx.lock(station=_found(tx, note).station)
    return _found(tx, note)


def _found(tx: Tx, note: Note) -> Batch:
    batch = batches.find(tx, note.name)
    if batch is None:
        raise LookupError("a batch that was begun is there")
    return batch
