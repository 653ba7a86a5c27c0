"""Drawing codes and serials for new cards, from the system's secure random source, so that no card here has
the same code, nor one that looks alike where the programme says so. Only reads the store."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import prod

from app.codes import house
from app.codes.programme import CodePattern, Issued, Programme, ProgrammeBook
from app.data import batches
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class CardToIssue:
    """A code and the serial printed beside it. The code never shows in a repr."""

    code: str = field(repr=False)
    serial: str


@dataclass(frozen=True, slots=True)
class _Marks:
    """What a card is found by: its own hashes, and those the same text would have in other programmes."""

    exact: bytes = field(repr=False)
    fold: bytes = field(repr=False)
    elsewhere: tuple[bytes, ...] = field(repr=False)


def propose(
    tx: Tx, programme: Programme, count: int, book: ProgrammeBook | None = None
) -> tuple[CardToIssue, ...]:
    """Fresh codes and serials of the programme that no card here has, nor one of another programme of the
    book.

    A code is drawn again where another card's is the same or, unless the programme allows it, looks alike.
    """
    made: dict[str, CardToIssue] = {}
    folds: set[bytes] = set()
    while len(made) < count:
        drawn = [CardToIssue(_mint(programme), _serial(programme)) for _ in range(count - len(made))]
        for card in free(tx, programme, drawn, book):
            fold = tx.keys.fold_index(programme.key, card.code)
            if fold not in folds and card.serial not in made:
                folds.add(fold)
                made[card.serial] = card
    return tuple(made.values())


def free(
    tx: Tx, programme: Programme, drawn: Sequence[CardToIssue], book: ProgrammeBook | None
) -> list[CardToIssue]:
    """Those whose code and serial no card here has. Asked in few statements, whatever their number."""
    others = [
        one for one in (book.programmes if book else ()) if one is not programme and one.issued is Issued.HERE
    ]
    marks = [_marks(tx, programme, others, card.code) for card in drawn]
    serials = batches.taken(tx, "serial", (card.serial for card in drawn))
    exact = batches.taken(tx, "exact_index", _every(marks, lambda one: (one.exact, *one.elsewhere)))
    folds = (
        batches.taken(tx, "fold_index", _every(marks, lambda one: (one.fold,)))
        if programme.fold_unique
        else set()
    )
    return [
        card
        for card, one in zip(drawn, marks, strict=True)
        if card.serial not in serials
        and one.fold not in folds
        and exact.isdisjoint((one.exact, *one.elsewhere))
    ]


def _every(marks: Iterable[_Marks], part: Callable[[_Marks], tuple[bytes, ...]]) -> Iterable[bytes]:
    return (value for one in marks for value in part(one))


def _marks(tx: Tx, programme: Programme, others: Sequence[Programme], code: str) -> _Marks:
    exact, fold = tx.keys.exact_index(programme.key, code), tx.keys.fold_index(programme.key, code)
    fitting = (one for one in others if one.fits(code))
    return _Marks(exact, fold, tuple(tx.keys.exact_index(one.key, one.canonical(code)) for one in fitting))


def _mint(programme: Programme) -> str:
    if programme.check == "house":
        return house.mint()
    return _draw(programme.codes[0])


def _serial(programme: Programme) -> str:
    """A serial of the programme's form, sixteen digits where it has none; never beginning with a zero, which
    spreadsheets drop."""
    while True:
        serial = _draw(programme.serial[0]) if programme.serial else str(secrets.randbelow(10**16))
        if serial[0] != "0" and len(serial) >= 16:
            return serial


def _draw(pattern: CodePattern) -> str:
    """Every text of the pattern is as likely as any other. One random number for all places is
    six times as quick as one for each."""
    number, drawn = secrets.randbelow(_space(pattern)), []
    for characters in _choices(pattern):
        number, at = divmod(number, len(characters))
        drawn.append(characters[at])
    return "".join(drawn)


@lru_cache
def _choices(pattern: CodePattern) -> tuple[str, ...]:
    return tuple("".join(sorted(characters)) for characters in pattern.positions)


@lru_cache
def _space(pattern: CodePattern) -> int:
    """How many texts the pattern has."""
    return prod(len(characters) for characters in pattern.positions)
