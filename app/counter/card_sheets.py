"""Cards to be printed: from the file of their batch, the one place where their codes are, for managers."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from app.codes.links import link_for
from app.codes.programme import Programme, ProgrammeBook
from app.codes.text import normalise
from app.counter import code_files, roles
from app.counter.code_files import CodeRow
from app.counter.gift_words import Language
from app.counter.sheet_values import CardFile, SheetCard
from app.data import batches
from app.data.batches import NAMED, Batch
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import NOT_FOUND, QT_TRANSLATE_NOOP, UNREADABLE_FILE, WRONG_STATE, Fault, Refused
from app.wallet.moments import maybe
from app.wallet.values import Actor, Role

_LIKE_NO_CARD = QT_TRANSLATE_NOOP(
    "Outcomes", "A line of it is like no card that is issued here, so that nothing of it is printed."
)
_OTHER_LANGUAGE = QT_TRANSLATE_NOOP(
    "Outcomes", "Its column language is to hold de, en or ja, or nothing. A line of it is not like that."
)
_LANGUAGES = ("", *Language)
_OTHER_COUNT = QT_TRANSLATE_NOOP(
    "Outcomes", "It does not have as many cards as the batch, so that nothing of it is printed."
)


def cards_of(store: Store, actor: Actor, file: Path, *, book: ProgrammeBook) -> CardFile | Refused:
    """The cards of the batch whose file this is. Needs a manager.

    The whole file is looked through first, so that no sheet is printed of one that is damaged. Raises
    Fault(UNREADABLE_FILE); so do the cards, where the file was changed meanwhile.
    """
    batch = store.read(lambda tx: _batch(tx, actor, file))
    if isinstance(batch, Refused):
        return batch
    ends = store.read(lambda tx: maybe(batches.ends_of(tx, batch.id)))
    count = sum(1 for _ in _cards(file, book, ends))
    if count != batch.cards:
        raise Fault(UNREADABLE_FILE, name=str(file), why=_OTHER_COUNT)
    return CardFile(batch.name, count, partial(_cards, file, book, ends))


def _batch(tx: Tx, actor: Actor, file: Path) -> Batch | Refused:
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    batch = batches.find(tx, file.stem)
    if batch is None:
        return Refused(NOT_FOUND, {"what": "batch"})
    is_ready = batch.state == NAMED
    return batch if is_ready else Refused(WRONG_STATE, {"what": "batch", "state": batch.state})


def _cards(file: Path, book: ProgrammeBook, ends: datetime | None) -> Iterator[SheetCard]:
    programmes = {one.key: one for one in book.programmes}
    for row in code_files.each(file, also=(code_files.LANGUAGE,)):
        card = _card(row, programmes.get(row.programme), ends)
        if card is None:
            raise Fault(UNREADABLE_FILE, name=str(file), why=_LIKE_NO_CARD)
        if row.language not in _LANGUAGES:
            raise Fault(UNREADABLE_FILE, name=str(file), why=_OTHER_LANGUAGE)
        yield card


def _card(row: CodeRow, programme: Programme | None, ends: datetime | None) -> SheetCard | None:
    code = normalise(row.code)
    pattern = programme.fits(code) if programme else None
    place = programme.region(row.region) if programme else None
    if programme is None or pattern is None or place is None or place.currency != row.currency:
        return None
    try:
        amount = Money.parse(row.amount, row.currency) if row.amount else None
    except ValueError:
        return None
    return SheetCard(
        row.serial,
        pattern.format(code),
        link_for(code),
        programme.name,
        row.region,
        row.currency,
        amount,
        programme.labels[0] if programme.labels else "",
        programme.code_under,
        Language(row.language) if row.language in _LANGUAGES[1:] else None,
        ends,
    )
