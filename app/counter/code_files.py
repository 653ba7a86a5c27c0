"""Files that carry codes: written privately under a name that says they are not done, synced to the disk, and
named last. Reading one that somebody brings is here too. What the codes are worth is the store's."""

import csv
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.data import keyplace
from app.outcomes import QT_TRANSLATE_NOOP, UNREADABLE_FILE, UNWRITABLE_FILE, Fault, Filled

COLUMNS = ("serial", "code", "amount", "currency", "programme", "region")
LANGUAGE = "language"
"""A further column that somebody may add to the file of a batch: of each card's e-mail."""
LARGEST_FILE = 64 * 1024 * 1024
"""Bytes that are read of a file with cards: more than half a million cards."""
LONGEST_VALUE = 200

_NO_TABLE = QT_TRANSLATE_NOOP(
    "Outcomes",
    "It is to be a table in UTF-8 with the columns {columns}, divided by commas. "
    "Line {line} is not like that.",
)


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A line of such a file, as texts. The code never shows in a repr."""

    serial: str
    code: str = field(repr=False)
    amount: str
    currency: str
    programme: str
    region: str
    language: str = ""


def part_of(folder: Path, name: str) -> Path:
    """What the file is called until it counts."""
    return folder / f"{name}.csv.part"


def named(folder: Path, name: str) -> Path:
    return folder / f"{name}.csv"


def write_part(folder: Path, name: str, rows: Iterable[CodeRow]) -> None:
    """Write the file for its owner alone, under its unfinished name, and see it on the disk before going on.
    Raises Fault(UNWRITABLE_FILE)."""
    part = part_of(folder, name)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = keyplace.open_private(part, os.O_EXCL)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow(COLUMNS)
            table.writerows([getattr(row, column) for column in COLUMNS] for row in rows)
            file.flush()
            os.fsync(file.fileno())
        keyplace.sync_folder(folder)
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(part), why=error.strerror) from error


def give_name(folder: Path, name: str) -> None:
    """Give the file its name; from then on it counts. Raises Fault(UNWRITABLE_FILE)."""
    try:
        part_of(folder, name).replace(named(folder, name))
        keyplace.sync_folder(folder)
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(named(folder, name)), why=error.strerror) from error


def drop_part(folder: Path, name: str) -> None:
    """Take away a file with worthless codes, which never got its name. Raises Fault(UNWRITABLE_FILE)."""
    part = part_of(folder, name)
    try:
        part.unlink(missing_ok=True)
    except NotADirectoryError:  # a file is where its folder was to be
        return
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(part), why=error.strerror) from error


def drop(folder: Path, name: str) -> Path:
    """Delete the file of a batch, of which nothing is to be printed any more; returns where it was. Raises
    Fault(UNWRITABLE_FILE)."""
    path = named(folder, name)
    try:
        path.unlink(missing_ok=True)
        keyplace.sync_folder(folder)
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(path), why=error.strerror) from error
    return path


def read(path: Path) -> list[CodeRow]:
    """The rows of a file with cards. Raises Fault(UNREADABLE_FILE)."""
    return list(each(path))


def each(path: Path, *, also: Sequence[str] = ()) -> Iterator[CodeRow]:
    """The rows one by one, so that a long file takes no memory. also: columns that may stand behind the
    others. Raises Fault(UNREADABLE_FILE), on the way too."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            if os.fstat(file.fileno()).st_size > LARGEST_FILE:
                raise _unlike_a_table(path, 0)
            yield from _rows(path, csv.reader(file, strict=True), ((*COLUMNS,), (*COLUMNS, *also)))
    except OSError as error:
        raise Fault(UNREADABLE_FILE, name=str(path), why=error.strerror) from error
    except (UnicodeDecodeError, ValueError) as error:  # ValueError: a NUL in the path
        raise _unlike_a_table(path, 0) from error


def _rows(path: Path, lines: Iterator[list[str]], heads: Sequence[tuple[str, ...]]) -> Iterator[CodeRow]:
    """heads: the columns that the file may have."""
    number, width = 0, 0
    try:
        for number, line in enumerate(lines, start=1):
            if number == 1:
                width = len(line)
                if tuple(word.strip().lower() for word in line) not in heads:
                    raise _unlike_a_table(path, 1)
                continue
            if not any(line):
                continue
            if len(line) != width or any(len(word) > LONGEST_VALUE for word in line):
                raise _unlike_a_table(path, number)
            yield CodeRow(*(word.strip() for word in line))
    except csv.Error as error:
        raise _unlike_a_table(path, number + 1) from error


def _unlike_a_table(path: Path, line: int) -> Fault:
    why = Filled(_NO_TABLE, {"columns": ", ".join(COLUMNS), "line": line})
    return Fault(UNREADABLE_FILE, name=str(path), why=why)
