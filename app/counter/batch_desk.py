"""Batches as managers look after them: what became of each, its cards into a stock, its code file away."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from app.codes.programme import ProgrammeBook
from app.counter import code_files, roles, stock
from app.counter.batch_values import BatchLine, BatchState, Course, Moved
from app.counter.unfinished import PORTION, let_others_in
from app.data import batch_course, batches
from app.data.batch_course import BatchRow, Standing
from app.data.batches import NAMED, Batch
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import NOT_FOUND, WRONG_STATE, Refused
from app.wallet.moments import maybe, moment
from app.wallet.values import Actor, Command, Role

MOST = 500
_WRITTEN_HERE = "mint"


def listed(tx: Tx, actor: Actor, book: ProgrammeBook) -> tuple[BatchLine, ...] | Refused:
    """The newest batches. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    return tuple(_line(row, book) for row in batch_course.listed(tx, MOST))


def course(tx: Tx, actor: Actor, name: str) -> Course | Refused:
    """Where the cards of the batch are now. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    batch = batches.find(tx, name)
    if batch is None:
        return Refused(NOT_FOUND, {"what": "batch"})
    found = batch_course.standing(tx, name)
    stocks = dict.fromkeys(one.shop for one in found if one.shop is not None)
    return Course(
        name,
        _count(found, lambda one: one.place == "printed"),
        tuple((shop, _count(found, lambda one, shop=shop: one.shop == shop)) for shop in stocks),  # type: ignore[misc]
        _count(found, lambda one: one.place == "sold"),
        _count(found, lambda one: one.state == "REDEEMED"),
        _count(found, lambda one: one.place == "scrapped"),
        batch.folder is not None and code_files.named(Path(batch.folder), name).exists(),
    )


def put_in_stock(
    store: Store,
    actor: Actor,
    name: str,
    shop: str,
    *,
    command: Command,
    goes_on: Callable[[int], bool] = lambda _done: True,
) -> Moved | Refused:
    """Put all blank cards of the batch into the stock of the shop: from the printer, and from other stocks.
    Needs a manager.

    It goes on in portions, so that tills go on; where it was interrupted, the same key does the rest.
    goes_on: told how many cards were put there, and asked whether to go on.
    """
    batch = store.read(lambda tx: _ready(tx, actor, name))
    if isinstance(batch, Refused):
        return batch
    serials = store.read(lambda tx: batch_course.lying_elsewhere(tx, name, shop))
    done = 0
    while done < len(serials) and goes_on(done):
        part = serials[done : done + PORTION]
        put = store.transact(
            lambda tx, part=part: stock.receive(tx, actor, part, shop, command=_part_of(command, part))  # type: ignore[misc]
        )
        if isinstance(put, Refused):
            return put
        done += len(part)
        let_others_in(store)
    goes_on(done)
    return Moved(name, shop, done, len(serials) - done, command.key)


def drop_file(store: Store, actor: Actor, name: str) -> Path | Refused:
    """Delete the code file of the batch, whose cards stay what they are: no sheet of it can be printed any
    more. Needs a manager. Raises Fault(UNWRITABLE_FILE)."""
    batch = store.read(lambda tx: _ready(tx, actor, name))
    if isinstance(batch, Refused):
        return batch
    if batch.folder is None:
        return Refused(NOT_FOUND, {"what": "file"})
    return code_files.drop(Path(batch.folder), name)


def _part_of(command: Command, serials: Sequence[str]) -> Command:
    """A key of its own for these cards, the same one whenever they are put there again for this command."""
    return Command(f"{command.key}/{hashlib.sha256(' '.join(serials).encode()).hexdigest()[:16]}")


def _ready(tx: Tx, actor: Actor, name: str) -> Batch | Refused:
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    batch = batches.find(tx, name)
    if batch is None:
        return Refused(NOT_FOUND, {"what": "batch"})
    return batch if batch.state == NAMED else Refused(WRONG_STATE, {"what": "batch", "state": batch.state})


def _count(found: Sequence[Standing], is_it: Callable[[Standing], bool]) -> int:
    return sum(one.count for one in found if is_it(one))


def _line(row: BatchRow, book: ProgrammeBook) -> BatchLine:
    programme = next((one for one in book.programmes if one.key == row.programme), None)
    place = programme.region(row.region) if programme else None
    currency = row.currency or (place.currency if place else "")
    is_own = row.kind == _WRITTEN_HERE and row.folder is not None
    return BatchLine(
        row.name,
        row.programme,
        programme.name if programme else row.programme,
        row.region,
        currency,
        row.cards,
        None if row.preset is None else Money(row.preset, currency),
        row.shop,
        BatchState(row.state),
        row.by,
        moment(row.at),
        code_files.named(Path(row.folder), row.name) if is_own and row.folder else None,
        maybe(row.ends),
    )
