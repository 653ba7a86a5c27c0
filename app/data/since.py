"""What was kept elsewhere of the chains: heads on a receipt, in a text file, or in a backup."""

from pathlib import Path

from app.data import backup, heads
from app.data.heads import Head
from app.data.store import Store
from app.outcomes import NOT_FOUND, Refused

_LONGEST = 1_000_000
"""Characters of a text file that are looked through."""


def kept_heads(store: Store, told: str) -> tuple[Head, ...] | Refused:
    """The heads that a receipt tells, or the file that is named. One of another store is refused (NOT_FOUND).

    Raises Fault (STORE_DAMAGED) for a backup that cannot be read.
    """
    file = Path(told).expanduser()
    if not _is_file(file):
        found = heads.parse(told)
    elif backup.mark_of(file.absolute()) == backup.APPLICATION_ID:
        found = _sealed_heads(store, file.absolute())
    else:
        with file.open(encoding="utf-8", errors="replace") as text:
            found = heads.parse(text.read(_LONGEST))
    return found or Refused(NOT_FOUND, {"what": "head of a chain of this store"})


def _is_file(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:  # what is told is too long to be a name
        return False


def _sealed_heads(store: Store, file: Path) -> tuple[Head, ...]:
    kept, seal = backup.kept_in(file)
    keys = store.read(lambda tx: tx.keys)
    return kept.heads if seal == kept.sealed(keys) else ()
