"""Whether a card can be kept in the drawer: whose it is, its region, amount, note and picture. Reads no
store."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.codes.programme import Issued, Programme, ProgrammeBook, Region
from app.codes.recognise import Kind, recognise
from app.money import Money
from app.outcomes import (
    AMOUNT_OUT_OF_RANGE,
    CANNOT_BE_TAKEN,
    CODE_FITS_NOTHING,
    NOT_FOUND,
    PROGRAMME_NEEDED,
    QT_TRANSLATE_NOOP,
    Refused,
)
from app.wallet import wording
from app.wallet.drawer_values import NewDrawerCard

LONGEST_NOTE = 2000
LARGEST_PICTURE = 2_000_000
PICTURE = QT_TRANSLATE_NOOP("Outcomes", "The picture of the receipt")
NO_PICTURE = QT_TRANSLATE_NOOP("Outcomes", "It is no JPEG, PNG or WebP picture.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Outcomes", "It is larger than two megabytes. Take it with fewer pixels, or cut out the receipt."
)
THE_NOTE = QT_TRANSLATE_NOOP("Outcomes", "The note")
TOO_LONG = QT_TRANSLATE_NOOP("Outcomes", "It is longer than 2000 characters.")

_PICTURE = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF.{4}WEBP", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Judged:
    """A card that can be kept. `amount` is None where it is not known."""

    programme: Programme
    region: Region
    code: str = field(repr=False)
    amount: Money | None

    @property
    def last_four(self) -> str:
        return self.code[-4:]


def judge(new: NewDrawerCard, book: ProgrammeBook, home: str) -> Judged | Refused:
    """The card as it is kept, or why it cannot be. home: the region that is taken where none is named."""
    found = _programme(new, book)
    if isinstance(found, Refused):
        return found
    programme, code = found
    region = _region(programme, new.region, home)
    if region is None:
        return Refused(NOT_FOUND, {"what": "region"})
    amount = None if new.amount is None else amount_of(new.amount, region.currency, region.most)
    if isinstance(amount, Refused):
        return amount
    return refused_beside(new.note, new.picture) or Judged(programme, region, code, amount)


def amount_of(text: str, currency: str, most: int) -> Money | Refused:
    """The worth of a card, given as plain decimal text; AMOUNT_OUT_OF_RANGE where it is none."""
    try:
        amount = Money.parse(text, currency)
    except ValueError:
        amount = Money(0, currency)
    return amount if 1 <= amount.minor <= most else out_of_range(currency, most)


def out_of_range(currency: str, most: int) -> Refused:
    ends = (f"{Money(minor, currency).plain()} {currency}" for minor in (1, most))
    return Refused(AMOUNT_OUT_OF_RANGE, dict(zip(("least", "most"), ends, strict=True)))


def refused_beside(note: str | None, picture: bytes | None) -> Refused | None:
    """What is wrong with a note or a picture; None is fine, and so is nothing in them."""
    if len(note or "") > LONGEST_NOTE:
        return Refused(CANNOT_BE_TAKEN, {"what": THE_NOTE, "why": TOO_LONG})
    if len(picture or b"") > LARGEST_PICTURE:
        return Refused(CANNOT_BE_TAKEN, {"what": PICTURE, "why": TOO_LARGE})
    if picture and not _PICTURE.match(picture):
        return Refused(CANNOT_BE_TAKEN, {"what": PICTURE, "why": NO_PICTURE})
    return None


def elsewhere(book: ProgrammeBook) -> Sequence[Programme]:
    """The programmes whose cards a drawer is for."""
    return [one for one in book.programmes if one.issued is Issued.ELSEWHERE]


def _programme(new: NewDrawerCard, book: ProgrammeBook) -> tuple[Programme, str] | Refused:
    """Whose card it is, and its code as it is printed, without dashes."""
    known = {one.key: one for one in elsewhere(book)}
    if new.programme is not None and new.programme not in known:
        return Refused(NOT_FOUND, {"what": "programme"})
    found = recognise(new.text, book)
    for one in found:
        keys = [key for key in one.programmes if key in known and new.programme in (None, key)]
        if one.kind is not Kind.CLAIM_CODE or not keys:
            continue
        if len(keys) > 1:
            names = ", ".join(known[key].name for key in keys)
            return Refused(PROGRAMME_NEEDED, {"programmes": names})
        return known[keys[0]], known[keys[0]].canonical(one.text)
    if wording.is_number(found[0].kind):
        return wording.not_a_claim_code(found[0].kind)
    return Refused(CODE_FITS_NOTHING)


def _region(programme: Programme, named: str | None, home: str) -> Region | None:
    if named is not None:
        return programme.region(named)
    only = programme.regions[0] if len(programme.regions) == 1 else None
    return programme.region(home) or only
