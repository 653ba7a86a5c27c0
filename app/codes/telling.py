"""What was given, in a sentence, and where the claim code is instead: for a code field at each key press.

Which text is what, `recognise` knows; here it becomes words, as source texts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.codes.kinds import Kind
from app.codes.programme import Cover, Programme, ProgrammeBook
from app.codes.recognise import Entry, entry
from app.codes.sentence import Sentence
from app.outcomes import QT_TRANSLATE_NOOP, Text

CONTEXT: Final = "Telling"

_NOTHING: Final = QT_TRANSLATE_NOOP("Telling", "Type the code, paste it, or scan the card.")
_WHOLE: Final = QT_TRANSLATE_NOOP("Telling", "This is a whole claim code of {programmes}.")
_GROWING: Final = QT_TRANSLATE_NOOP("Telling", "So far this fits {programmes}. {count} to go.")
_GROWING_OR_PROMOTION: Final = QT_TRANSLATE_NOOP(
    "Telling", "So far this fits {programmes}. {count} to go. As it stands, it can be a promotional code."
)
_MISTYPED: Final = QT_TRANSLATE_NOOP(
    "Telling",
    "A character is not as on the card: the check of {programmes} does not fit. Compare them one by one.",
)
_UNKNOWN: Final = QT_TRANSLATE_NOOP(
    "Telling",
    "No card that is known here has such a code ({count} characters). Compare it with the card.",
)
_KINDS: Final[dict[Kind, Text]] = {
    Kind.SERIAL: QT_TRANSLATE_NOOP("Telling", "This is the serial number of a card."),
    Kind.BARCODE: QT_TRANSLATE_NOOP("Telling", "This is the number under a barcode."),
    Kind.RECEIPT: QT_TRANSLATE_NOOP("Telling", "This is the number of a receipt."),
    Kind.ORDER: QT_TRANSLATE_NOOP("Telling", "This is the number of an order."),
    Kind.PROMOTION: QT_TRANSLATE_NOOP(
        "Telling", "This looks like a promotional code. It is redeemed in this field as well."
    ),
    Kind.LINK: QT_TRANSLATE_NOOP("Telling", "This is a link without a claim code in it."),
    Kind.ACCOUNT: QT_TRANSLATE_NOOP(
        "Telling",
        "This is the code by which an account agrees to pay. It is shown at the till and is no card.",
    ),
}

_NOT_OF_A_CARD: Final = frozenset({Kind.ACCOUNT})
# These have shapes of their own; any word is like a promotional code, so that one is told, as a link is, only
# where no claim code can be like it.
_NUMBERS: Final = frozenset({Kind.SERIAL, Kind.BARCODE, Kind.RECEIPT, Kind.ORDER, Kind.ACCOUNT})


class Place(StrEnum):
    """Where a claim code is, for whoever draws it."""

    PANEL = "panel"
    LABEL = "label"
    PANEL_OR_LABEL = "panel_or_label"
    PRINTED = "printed"
    RECEIPT = "receipt"
    MAIL = "mail"


_UNDER: Final[dict[frozenset[Cover], Place]] = {
    frozenset({Cover.PANEL}): Place.PANEL,
    frozenset({Cover.LABEL}): Place.LABEL,
    frozenset({Cover.PANEL, Cover.LABEL}): Place.PANEL_OR_LABEL,
}
_PLACES: Final[dict[Place, Text]] = {
    Place.PANEL: QT_TRANSLATE_NOOP(
        "Telling",
        "The claim code is on the back of the card, under the panel: scratch it off with a coin or a "
        "fingernail, never with a blade. It has {length} characters.",
    ),
    Place.LABEL: QT_TRANSLATE_NOOP(
        "Telling",
        "The claim code is on the back of the card, under the label: peel it off. It has {length} "
        "characters.",
    ),
    Place.PANEL_OR_LABEL: QT_TRANSLATE_NOOP(
        "Telling",
        "The claim code is on the back of the card, under the panel to scratch (with a coin, never with a "
        "blade) or the label to peel. It has {length} characters.",
    ),
    Place.PRINTED: QT_TRANSLATE_NOOP(
        "Telling", "The claim code is printed on the card, beside “{label}”. It has {length} characters."
    ),
    Place.RECEIPT: QT_TRANSLATE_NOOP(
        "Telling",
        "The claim code is on the card itself. Some receipts have it too, further down, beside “{label}”: it "
        "has {length} characters.",
    ),
    Place.MAIL: QT_TRANSLATE_NOOP(
        "Telling",
        "The claim code is in the e-mail that brought the card, beside “{label}”, or on the card itself. It "
        "has {length} characters.",
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """`what` was given, and `where` (in words) and `place` (for a drawing) the claim code is, None where that
    is what was given or nothing is known.

    kind: what it is; UNKNOWN while it is open, and for an empty field. programmes: names of those that it
    is, or can become, a claim code of; or whose other number it is. is_whole: it is a whole claim code.
    """

    kind: Kind
    what: Sentence
    where: Sentence | None = None
    programmes: tuple[str, ...] = ()
    is_whole: bool = False
    place: Place | None = None


def tell(text: str, book: ProgrammeBook) -> Told:
    """What the text in a code field is. Takes anything."""
    return tell_entry(entry(text, book), book)


def tell_entry(found: Entry, book: ProgrammeBook) -> Told:
    """The same for a text that `entry` has looked at."""
    if not found.text and found.recognised[0].kind is Kind.UNKNOWN:
        return Told(Kind.UNKNOWN, _sentence(_NOTHING))
    if found.complete:
        return _of_code(Kind.CLAIM_CODE, _WHOLE, _whole(found, book), is_whole=True)
    kind = found.recognised[0].kind
    may_be_claim_code = bool(found.fitting or found.mistyped)
    if kind in _NUMBERS or (kind in _KINDS and not may_be_claim_code):
        return _of_other(kind, found, book)
    if found.fitting:
        count = sum(found.groups) - len(found.text)
        text = _GROWING_OR_PROMOTION if kind is Kind.PROMOTION else _GROWING
        return _of_code(Kind.UNKNOWN, text, _drawn_first(found, book), count=count)
    if found.mistyped:
        return _of_code(Kind.UNKNOWN, _MISTYPED, [book.by_key(key) for key in found.mistyped])
    return Told(Kind.UNKNOWN, _sentence(_UNKNOWN, count=len(found.text)))


def where_is_code(kind: Kind, programmes: Sequence[Programme]) -> Sentence | None:
    """Where on its card, receipt or e-mail the claim code is; None where these programmes have no cards.

    kind: of the number that was given. programmes: those whose card it can be.
    """
    place = place_of_code(kind, programmes)
    if place is None:
        return None
    return _sentence(_PLACES[place], length=_lengths(programmes), label=_label(programmes))


def place_of_code(kind: Kind, programmes: Sequence[Programme]) -> Place | None:
    """The same for a drawing."""
    if not programmes:
        return None
    if kind is Kind.RECEIPT:
        return Place.RECEIPT
    if kind in (Kind.ORDER, Kind.LINK):
        return Place.MAIL
    covers = frozenset(one.code_under for one in programmes) - {Cover.NOTHING}
    return _UNDER.get(covers, Place.PRINTED)


def _of_code(
    kind: Kind, text: Text, programmes: Iterable[Programme], *, is_whole: bool = False, **facts: int
) -> Told:
    names = tuple(programme.name for programme in programmes)
    what = _sentence(text, programmes=", ".join(names), **facts)
    return Told(kind, what, programmes=names, is_whole=is_whole)


def _of_other(kind: Kind, found: Entry, book: ProgrammeBook) -> Told:
    keys = found.recognised[0].programmes
    of = [book.by_key(key) for key in keys] or list(book.programmes)
    names = tuple(book.by_key(key).name for key in keys)
    if kind in _NOT_OF_A_CARD:
        return Told(kind, _sentence(_KINDS[kind]), programmes=names)
    where, place = where_is_code(kind, of), place_of_code(kind, of)
    return Told(kind, _sentence(_KINDS[kind]), where, names, place=place)


def _whole(found: Entry, book: ProgrammeBook) -> list[Programme]:
    return [one for key in found.fitting if (one := book.by_key(key)).fits(found.text)]


def _drawn_first(found: Entry, book: ProgrammeBook) -> list[Programme]:
    """The programmes that the cells are drawn for stand before the others."""
    fitting = [book.by_key(key) for key in found.fitting]
    return sorted(fitting, key=lambda one: all(form.groups != found.groups for form in one.codes))


def _lengths(programmes: Iterable[Programme]) -> str:
    """ "16", or "14–16" where the codes differ."""
    lengths = {form.length for programme in programmes for form in programme.codes}
    return "–".join(str(length) for length in sorted({min(lengths), max(lengths)}))


def _label(programmes: Iterable[Programme]) -> str:
    """The words that most of these cards have beside the code, as they are printed."""
    labels = [label for programme in programmes for label in programme.labels]
    return max(labels, key=labels.count, default="code")


def _sentence(text: Text, **facts: str | int) -> Sentence:
    return Sentence(CONTEXT, text, facts)
