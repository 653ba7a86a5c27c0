"""The cards of a batch as e-gifts: an e-mail for each, from the file of the batch, for managers. Nothing is
sold here: a card is activated by its serial, which is the name of its e-mail."""

import secrets
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from app.codes.house import ALPHABET
from app.codes.programme import ProgrammeBook
from app.codes.text import normalise
from app.counter import card_sheets, gift_files
from app.counter.batch_values import GiftMails
from app.counter.gift_files import Note
from app.counter.gift_mail import GiftMail
from app.counter.gift_words import Language
from app.counter.sheet_values import CardFile, SheetCard
from app.data import batches, cards, keyplace, shops
from app.data.cards import CardRow
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import QT_TRANSLATE_NOOP, UNREADABLE_FILE, UNWRITABLE_FILE, Fault, Refused
from app.wallet.moments import maybe
from app.wallet.values import Actor, CardState

PORTION = 50
"""Cards between two questions whether to go on."""
_WORTH_SOMETHING = (CardState.ISSUED, CardState.ACTIVE, CardState.HELD)
_OTHER_CARD = QT_TRANSLATE_NOOP(
    "Outcomes", "A line of it is like no card of the batch, so that no e-mail was written for it."
)


def write_mails(
    store: Store,
    actor: Actor,
    file: Path,
    folder: Path,
    *,
    book: ProgrammeBook,
    data: Path,
    anew: Collection[str] = (),
    language: Language | None = None,
    goes_on: Callable[[int], bool] = lambda _done: True,
) -> GiftMails | Refused:
    """Write an e-mail for each card of the batch whose code file this is. Needs a manager.

    folder: made if it is not there; the e-mails in it are their owner's alone. A file that is there already
    stays. anew: names of such files that are to be written over, and these alone. language: of the e-mails
    of cards for which the file names none; None for that of each card's region. goes_on: told how many
    cards are done, and asked whether to go on. Whole e-mails alone stay, also after a crash:
    `gift_files.settle` takes away the one that was being written. Raises Fault(UNREADABLE_FILE) and
    Fault(UNWRITABLE_FILE).
    """
    found = card_sheets.cards_of(store, actor, file, book=book)
    if isinstance(found, Refused):
        return found
    name = f"mails-{''.join(secrets.choice(ALPHABET) for _ in range(10))}"  # no batch is called so
    note = gift_files.note_of(store, data, name, folder / f"{found.batch}.eml")
    with gift_files.noted(store, note):
        return _Run(store, found, note, file, anew=anew, language=language).write(goes_on)


class _Run:
    """What is counted on the way."""

    def __init__(
        self,
        store: Store,
        found: CardFile,
        note: Note,
        file: Path,
        *,
        anew: Collection[str],
        language: Language | None,
    ) -> None:
        self._store, self._found, self._note, self._file = store, found, note, file
        self._folder = note.file.parent
        self._anew, self._language = frozenset(anew), language
        self._zone = store.read(lambda tx: ZoneInfo(shops.every(tx)[0].time_zone))
        self._written = self._worthless = self._done = 0
        self._there: list[str] = []

    def write(self, goes_on: Callable[[int], bool]) -> GiftMails:
        cards_left = self._found.cards()
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            while self._done < self._found.count and goes_on(self._done):
                self._write_some(list(islice(cards_left, PORTION)))
        finally:
            with suppress(OSError):  # each of them is whole; only their names might be lost with the power
                keyplace.sync_folder(self._folder)
        goes_on(self._done)
        return GiftMails(
            self._found.batch,
            self._folder,
            self._written,
            tuple(self._there),
            self._worthless,
            self._found.count - self._done,
        )

    def _write_some(self, some: Sequence[SheetCard]) -> None:
        if not some:  # the file was cut meanwhile
            raise Fault(UNREADABLE_FILE, name=str(self._file), why=_OTHER_CARD)
        for card, known in zip(some, self._store.read(lambda tx: list(self._known(tx, some))), strict=True):
            self._write_one(card, known)
            self._done += 1

    def _known(self, tx: Tx, some: Sequence[SheetCard]) -> Iterator[CardRow]:
        """The cards as the store has them: a serial with another card's code would have the wrong one
        activated."""
        batch = batches.find(tx, self._found.batch)
        for card in some:
            known = cards.by_serial(tx, card.serial)
            is_it = known is not None and batch is not None and known.batch == batch.id
            if known is None or not is_it or not _has_code(tx, known, card):
                raise Fault(UNREADABLE_FILE, name=str(self._file), why=_OTHER_CARD)
            yield known

    def _write_one(self, card: SheetCard, known: CardRow) -> None:
        path = self._folder / f"{card.serial}.eml"
        if self._anew and path.name not in self._anew:
            return
        if known.state not in _WORTH_SOMETHING or known.place == "scrapped":
            self._worthless += 1
        elif path.exists() and not self._anew:
            self._there.append(path.name)
        else:
            try:
                gift_files.fill(self._note.part, self._mail(card, known).as_bytes())
                self._note.part.replace(path)
            except OSError as error:
                raise Fault(UNWRITABLE_FILE, name=str(path), why=error.strerror) from error
            self._written += 1

    def _mail(self, card: SheetCard, known: CardRow) -> GiftMail:
        waits = known.state == CardState.ISSUED
        amount = card.amount if waits else Money(known.amount, known.currency)
        ends = maybe(known.ends)
        return GiftMail(
            normalise(card.code),
            card.programme,
            card.region,
            card.currency,
            amount,
            waits=card.serial if waits else None,
            ends=ends.astimezone(self._zone).date() if ends else None,
            language=card.language or self._language,
        )


def _has_code(tx: Tx, known: CardRow, card: SheetCard) -> bool:
    return known.exact_index == tx.keys.exact_index(known.programme, normalise(card.code))
