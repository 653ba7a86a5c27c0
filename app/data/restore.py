"""Putting a backup back as a store: checked first, all or nothing; a key that is lost is brought back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from app.data import backup, faults, held, integrity, transfer, unlock, upgrade
from app.data.address import place_of
from app.data.backup import Backup, Kept
from app.data.course import UNTOLD, Course
from app.data.integrity import Book, Report
from app.data.keyplace import StoreKey
from app.data.places import Place
from app.data.sqlite import copies, files
from app.data.unlock import Locked
from app.data.vault import Keys
from app.outcomes import ALREADY_THERE, KEY_MISSING, NOT_FOUND, QT_TRANSLATE_NOOP, Fault, Refused

ALTERED = QT_TRANSLATE_NOOP("Outcomes", "the backup was changed since it was made")


@dataclass(frozen=True, slots=True)
class _Opened:
    """A backup whose keys are known. `brought`: the store key, where the recovery code had to bring it."""

    store_id: str
    is_old: bool
    keys: Keys = field(repr=False)
    brought: StoreKey | None = field(repr=False)


def restore(
    file: Path,
    address: str | Path,
    *,
    data_folder: Path,
    recovery_code: Callable[[], str],
    overwrite: bool = False,
    course: Course = UNTOLD,
) -> Backup | Refused:
    """Make the store at this address what the backup holds. One that stands is replaced only with `overwrite`
    and while nobody has it open.

    recovery_code: gives that of the first account; asked only where the store key is not kept on this
    machine. A wrong one is refused (NOT_FOUND), and nothing has changed. Raises Fault, and Stopped until
    the store is put in its place.
    """
    kept, seal = backup.kept_in(file)
    place = place_of(address)
    if place.exists() and not overwrite:
        return Refused(ALREADY_THERE, {"what": "store"})
    with _workshop(place, data_folder, file) as part:
        copies.copy_still(file, part, course.part(0, 2))
        opened = _opened(part, data_folder, recovery_code)
        if opened is None:
            return Refused(NOT_FOUND, {"what": "recovery code"})
        if seal != kept.sealed(opened.keys):
            raise faults.damaged(ALTERED, file)
        report = _made_a_store(part, opened, kept, data_folder, file, course.part(1, 2))
        _put(part, place, overwrite=overwrite)
    return Backup(kept, report)


@contextmanager
def _workshop(place: Place, data_folder: Path, file: Path) -> Iterator[Path]:
    """A private file to work in, and the place of a file held alone meanwhile."""
    beside = place.path or data_folder / file.name
    files.make_folder(beside)
    files.refuse_network_share(beside)
    with nullcontext() if place.path is None else held.alone(place.path):
        copies.remove_left_over(beside)
        with copies.part_beside(beside) as part:
            yield part


def _opened(part: Path, data_folder: Path, recovery_code: Callable[[], str]) -> _Opened | None:
    """None where the recovery code is another one."""
    with copies.looking(part).connect() as connection:
        locked = unlock.locked(connection, part)
    key, brought = _kept_key(locked, data_folder), None
    if key is None:
        key = brought = locked.recovered_key(recovery_code())
    return None if key is None else _Opened(locked.info.store_id, locked.is_old, locked.keys(key), brought)


def _kept_key(locked: Locked, data_folder: Path) -> StoreKey | None:
    try:
        return locked.kept_key(data_folder)
    except Fault as fault:
        if fault.outcome is not KEY_MISSING:
            raise
        return None


def _made_a_store(
    part: Path, opened: _Opened, kept: Kept, data_folder: Path, file: Path, course: Course
) -> Report:
    """Turn the copy into a store of this version, check it, and keep its key on this machine. What the check
    finds was in the store when it was backed up, or the backup was changed since."""
    with copies.writing(part) as connection:
        backup.make_a_store(connection)
    if opened.is_old:
        upgrade.migrate_alone(part)
    with copies.looking(part).connect() as connection:
        report = integrity.report(Book(connection, opened.keys, course))
    if report.findings and not kept.findings:
        raise faults.damaged(ALTERED, file)
    if opened.brought is not None:
        with copies.writing(part) as connection:
            unlock.keep_key(connection, opened.store_id, opened.brought, data_folder)
    return report


def _put(part: Path, place: Place, *, overwrite: bool) -> None:
    """Put the finished store in its place, all or nothing. The log of a file that stood is folded in first,
    so that an end in between leaves that one whole."""
    if place.path is None:
        _into_database(part, place, overwrite=overwrite)
        return
    if overwrite and backup.mark_of(place.path) == files.APPLICATION_ID:
        copies.fold_in(place.path)
    copies.name(part, place.path, overwrite=overwrite)


def _into_database(part: Path, place: Place, *, overwrite: bool) -> None:
    from app.data.postgres.alone import emptied  # who has a file need not wait for this

    with emptied(place, overwrite=overwrite) as target, copies.looking(part).connect() as source:
        transfer.fill_anew(source, target)
