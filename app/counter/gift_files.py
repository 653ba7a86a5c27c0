"""The e-mail of a card that was bought with balance: written privately before the card exists, named when it
does.

What was being written is noted on this computer, so that a program that stopped in between finds it at its
next start: the mail of a card that was paid gets its name, that of one that was not is taken away.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.counter.gift_mail import GiftMail
from app.data import batches, held, keyplace
from app.data.store import Store
from app.outcomes import UNWRITABLE_FILE, Fault

_FOLDER = "gifts"


@dataclass(frozen=True, slots=True)
class Note:
    """That this computer is writing the mail of a gift: held for as long as it does, left behind by a crash.
    `name` is the gift's batch, `file` where its mail is to be."""

    path: Path
    store_id: str
    name: str
    file: Path

    @property
    def part(self) -> Path:
        return self.file.with_name(f"{self.file.name}.{self.name}.part")


def note_of(store: Store, data: Path, name: str, file: Path) -> Note:
    """The note to be written for a gift of this name. data: the data folder."""
    return Note(data / _FOLDER / f"{name}.json", store.read(batches.store_id), name, file.absolute())


def settle(store: Store, data: Path) -> None:
    """Bring to an end what this computer was writing when it stopped."""
    notes = [_read(path) for path in sorted((data / _FOLDER).glob("*.json"))]
    own = store.read(batches.store_id) if notes else None
    for note in notes:
        if note is not None and note.store_id == own:
            with suppress(Fault, OSError), held.alone(note.path):  # one that is being written just now
                if note.path.exists():
                    _settle(store, note)


@contextmanager
def noted(store: Store, note: Note) -> Iterator[None]:
    """Note the gift for as long as it is written; at the end its mail has its name, or is not there. Raises
    Fault(UNWRITABLE_FILE)."""
    try:
        note.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        hold = held.alone(note.path)  # before the note is there: another program would settle it
        with hold:
            text = {"store": note.store_id, "gift": note.name, "file": str(note.file)}
            _write(note.path, json.dumps(text).encode())
            try:
                yield
            finally:
                with suppress(Fault, OSError):  # then the next start does it
                    _settle(store, note)
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(note.file), why=error.strerror) from error


def write_part(note: Note, mail: GiftMail) -> None:
    """Write the mail for its owner alone, under its unfinished name, and see it on the disk before going on.
    Raises OSError."""
    _write(note.part, mail.as_bytes())


def fill(path: Path, content: bytes) -> None:
    """Write a new file for its owner alone, and see what is in it on the disk. Raises OSError."""
    with os.fdopen(keyplace.open_private(path, os.O_EXCL), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _write(path: Path, content: bytes) -> None:
    fill(path, content)
    keyplace.sync_folder(path.parent)


def _read(path: Path) -> Note | None:
    """None for one that was cut off when it was written: nothing was begun under it."""
    try:
        row = json.loads(path.read_text("utf-8"))
        return Note(path, row["store"], row["gift"], Path(row["file"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _settle(store: Store, note: Note) -> None:
    is_bought = store.read(lambda tx: batches.find(tx, note.name)) is not None
    if is_bought and note.part.exists():
        note.part.replace(_free(note))
        keyplace.sync_folder(note.file.parent)
    note.part.unlink(missing_ok=True)
    note.path.unlink(missing_ok=True)
    with suppress(OSError):  # Windows keeps a file that is open; it is empty
        note.path.with_name(note.path.name + held.ENDING).unlink(missing_ok=True)


def _free(note: Note) -> Path:
    """The mail's name; another one where somebody has put a file there meanwhile, which stays as it is."""
    return note.file.with_stem(f"{note.file.stem}-{note.name}") if note.file.exists() else note.file
