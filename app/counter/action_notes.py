"""Actions of a till's window that have no answer yet: noted on this computer before they are sent, so that
one which was cut off, by a power cut as by a crash, is settled at the next start.

A note says what the action is called and by which key the store knows it, which is all that asking for its
answer needs: no code, PIN or password is ever in one. What became of it, the store says (`becoming`).
"""

import json
import os
from contextlib import ExitStack, suppress
from dataclasses import asdict
from pathlib import Path

from app.counter.action_values import ActionNote
from app.data import held, keyplace
from app.outcomes import UNWRITABLE_FILE, Fault

_FOLDER = "actions"


class ActionNotes:
    """The notes of one store in a data folder. Each is held by the program that wrote or found it, until it
    removes it: another window of this computer leaves it alone meanwhile."""

    def __init__(self, data: Path, store_id: str) -> None:
        self._folder = data / _FOLDER
        self._store_id = store_id
        self._held: dict[str, ExitStack] = {}

    def write(self, note: ActionNote) -> None:
        """See the note on the disk; one that is there already stays. Raises Fault(UNWRITABLE_FILE)."""
        if note.key in self._held:
            return
        path = self._path(note.key)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with ExitStack() as stack:  # held before it is there: another window would settle it
                stack.enter_context(held.alone(path))
                if not path.exists():
                    _write(path, json.dumps({"store": self._store_id, **asdict(note)}))
                self._held[note.key] = stack.pop_all()
        except OSError as error:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise Fault(UNWRITABLE_FILE, name=str(path), why=error.strerror) from error

    def left(self) -> tuple[ActionNote, ...]:
        """Those that a program left behind which is gone, oldest first. They are held from now on."""
        paths = sorted(self._folder.glob("*.json"))
        found = [self._take(path) for path in paths if path.stem not in self._held]
        return tuple(sorted((one for one in found if one), key=lambda note: note.at))

    def remove(self, key: str) -> None:
        """Its answer is known. Once more does nothing."""
        path = self._path(key)
        with suppress(OSError):
            path.unlink(missing_ok=True)
        self._let_go(key, path)

    def _take(self, path: Path) -> ActionNote | None:
        with ExitStack() as stack, suppress(Fault, OSError):  # a window that is working just now has it
            stack.enter_context(held.alone(path))
            if not path.exists():
                return None
            store_id, note = _read(path)
            if note is None or store_id == self._store_id:
                self._held[path.stem] = stack.pop_all()
            if note is None:  # cut off when it was written: nothing was sent under it
                self.remove(path.stem)
            return note if store_id == self._store_id else None
        return None

    def _let_go(self, key: str, path: Path) -> None:
        if (hold := self._held.pop(key, None)) is not None:
            hold.close()
            with suppress(OSError):  # Windows keeps a file that is open; it is empty
                path.with_name(path.name + held.ENDING).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def _write(path: Path, text: str) -> None:
    with os.fdopen(keyplace.open_private(path, os.O_EXCL), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    keyplace.sync_folder(path.parent)


def _read(path: Path) -> tuple[str, ActionNote | None]:
    """Of which store it is, and the note; None for one that was cut off."""
    try:
        row = json.loads(path.read_text("utf-8"))
        return row.pop("store"), ActionNote(**row)
    except (ValueError, KeyError, TypeError, AttributeError):
        return "", None
