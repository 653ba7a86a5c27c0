"""Codes and numbers inside a longer text: an e-mail, a receipt, a sentence somebody pasted.

In prose any word of 14 letters has the shape of some claim code, so evidence is asked for here: a label
before it, the printed groups, or letters and digits mixed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise

from app.codes.kinds import Kind, Recognised, claims, is_order, is_promotion, is_receipt, numbers
from app.codes.programme import ProgrammeBook
from app.codes.text import normalise

MOST_PIECES = 20_000
MOST_ANSWERS = 8

_PIECE = re.compile(r"[A-Z0-9]+")
_JOINED = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*")
_DIGITS = re.compile(r"(?<![A-Z0-9-])[0-9]+(?:[ -][0-9]+){0,15}(?![A-Z0-9-])")
_PROMOTION = re.compile(r"PROMO[A-Z]{0,8} ?-?CODE[ :=]{0,5}(?:IS )?([A-Z0-9]+(?:-[A-Z0-9]+)*)")
_RECEIPT = re.compile(
    r"(?:RECEIPT|RCPT|BELEG|BON|INVOICE)(?:[ -]?(?:NO|NR|NUMBER|NUMMER))?[ .:#]{0,4}"
    r"([0-9](?:-?[0-9]){2,11})(?![0-9-])"
)
_ORDER = re.compile(
    r"(?:ORDER|BESTELLUNG|BESTELL-?NUMMER|AUFTRAG)(?:[ -]?(?:NO|NR|NUMBER|NUMMER|ID))?[ .:#]{0,4}"
    r"([A-Z]{0,3}-?[0-9](?:-?[0-9]){2,19})(?![0-9-])"
)
_BEHIND_LABEL = r"(?:[ \n]*(?:(?:IS|LAUTET|EST)(?![A-Z0-9])|:|=|#|は))*[ \n\"'“„«(*]*"
_COMMON_LABELS = ("CODE", "コ-ド")  # the cleaned form of the Japanese word
_GAP = frozenset("- \n")


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring pieces of the text, to be taken together as one code."""

    pieces: tuple[str, ...] = field(repr=False)  # they may be a claim code
    is_labelled: bool
    is_dashed: bool  # one piece, or every gap is a dash and nothing else

    @property
    def code(self) -> str:
        return "".join(self.pieces)

    def weight(self, printed: set[tuple[int, ...]]) -> int:
        """What speaks for a claim code: 3 a label, 2 the printed groups, 1 mixed characters, 0 nothing."""
        if self.is_labelled:
            return 3
        code = self.code
        is_mixed = not code.isalpha() and not code.isdigit()
        is_grouped = len(self.pieces) > 1 and tuple(map(len, self.pieces)) in printed
        if is_grouped and (is_mixed or self.is_dashed):
            return 2
        return 1 if is_mixed and self.is_dashed else 0


def within(text: str, book: ProgrammeBook) -> list[Recognised]:
    """What stands in the cleaned text (`text.clean`): claim codes first, the best supported ahead."""
    found = _claims_within(text, book) + list(numbers_within(text, book))
    return list(dict.fromkeys(found))[:MOST_ANSWERS]


def _claims_within(text: str, book: ProgrammeBook) -> list[Recognised]:
    printed = {pattern.groups for programme in book.programmes for pattern in programme.codes}
    weighted = [(weight, run) for run in _runs(text, book) if (weight := run.weight(printed))]
    weighted.sort(key=lambda pair: -pair[0])  # stable: as they stand in the text where equal
    return [claim for _, run in weighted for claim in claims(run.code, book)]


def _runs(text: str, book: ProgrammeBook) -> Iterator[_Run]:
    lengths = {pattern.length for programme in book.programmes for pattern in programme.codes}
    longest = max(lengths, default=0)
    labelled = _ends_of_labels(text, book)
    pieces = list(islice(_PIECE.finditer(text), MOST_PIECES))
    gaps = [text[one.end() : two.start()] for one, two in pairwise(pieces)]
    gaps = ["", *gaps, ""]  # gaps[n] stands before piece n
    for first, piece in enumerate(pieces):
        if gaps[first] == "-" and piece.start() not in labelled:
            continue
        length, is_dashed = 0, True
        for last in range(first, len(pieces)):
            if last > first:
                if not _GAP.issuperset(gaps[last][:8]) or len(gaps[last]) > 8:
                    break
                is_dashed = is_dashed and gaps[last] == "-"
            length += len(pieces[last][0])
            if length > longest:
                break
            if length in lengths and gaps[last + 1] != "-":
                taken = tuple(match[0] for match in pieces[first : last + 1])
                yield _Run(taken, piece.start() in labelled, is_dashed)


def _ends_of_labels(text: str, book: ProgrammeBook) -> set[int]:
    """Where a code would begin that stands right behind a label."""
    known = {label.upper() for programme in book.programmes for label in programme.labels}
    words = "|".join(re.escape(label) for label in sorted(known | set(_COMMON_LABELS), key=len, reverse=True))
    return {match.end() for match in re.finditer(f"(?:{words}){_BEHIND_LABEL}", text)}


def numbers_within(text: str, book: ProgrammeBook) -> Iterator[Recognised]:
    """Serials, barcode, receipt and order numbers and named promotional codes in the cleaned text."""
    for match in _DIGITS.finditer(text):
        joined = numbers(normalise(match[0]), book)
        yield from joined or (found for part in _PIECE.findall(match[0]) for found in numbers(part, book))
    for match in _JOINED.finditer(text):
        if is_receipt(match[0]):
            yield Recognised(Kind.RECEIPT, normalise(match[0]))
        elif is_order(match[0]):
            yield Recognised(Kind.ORDER, normalise(match[0]))
    for match in _RECEIPT.finditer(text):
        yield Recognised(Kind.RECEIPT, normalise(match[1]))
    for match in _ORDER.finditer(text):
        yield Recognised(Kind.ORDER, normalise(match[1]))
    for match in _PROMOTION.finditer(text):
        if is_promotion(match[1]):
            yield Recognised(Kind.PROMOTION, normalise(match[1]))
