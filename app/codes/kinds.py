"""What a bare text is, taken whole: the kinds, and the shapes of everything that is not a claim code."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.codes.programme import ProgrammeBook


class Kind(StrEnum):
    CLAIM_CODE = "claim_code"
    SERIAL = "serial"
    BARCODE = "barcode"
    RECEIPT = "receipt"
    PROMOTION = "promotion"
    LINK = "link"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Recognised:
    """One answer. `text` is normalised (of a link: the address without what stands behind "?" or "#");
    `programmes` are the keys of those it belongs to, in the order of the book."""

    kind: Kind
    text: str
    programmes: tuple[str, ...] = ()


SERIAL_LENGTHS = frozenset({16, 30})
_GTIN_LENGTHS = frozenset({8, 12, 13, 14})  # EAN-8 and UPC-E, UPC-A, EAN-13, and GTIN-14 of a carton

# This store's receipts are R-2026-004398. Other tills print a word and a number.
_RECEIPT = re.compile(r"R20[0-9]{8}|(?:RECEIPT|RCPT|BELEG|BON|INVOICE|INV)(?:NO|NR)?[0-9]{3,15}")
# A word people can remember, perhaps with a number behind it: SPRING-10, WELCOME, BACK2SCHOOL stays unknown.
_PROMOTION = re.compile(r"(?=.{4,24}$)[A-Z]{3,}[0-9]{0,4}")


def whole(code: str, book: ProgrammeBook) -> list[Recognised]:
    """What the normalised text is, likeliest first; empty where it is nothing that has a shape.

    A text that fits a claim code is one before all else: a number of another kind with the same shape is the
    second answer.
    """
    if not (code.isascii() and code.isalnum()):
        return []
    found = claims(code, book)
    if code.isdigit():
        found += numbers(code, book)
        if found and len(found) == 1 and found[0].kind is Kind.CLAIM_CODE:
            found.append(Recognised(Kind.UNKNOWN, code))  # hardly any claim code is digits alone
    elif is_receipt(code):
        found.append(Recognised(Kind.RECEIPT, code))
    return found


def claims(code: str, book: ProgrammeBook) -> list[Recognised]:
    keys = tuple(programme.key for programme in book.fitting(code))
    return [Recognised(Kind.CLAIM_CODE, code, keys)] if keys else []


def numbers(digits: str, book: ProgrammeBook) -> list[Recognised]:
    """The serial or barcode number that the digits are."""
    found = []
    keys = tuple(
        programme.key
        for programme in book.programmes
        if any(pattern.matches(digits) for pattern in programme.serial)
    )
    if keys or len(digits) in SERIAL_LENGTHS:
        found.append(Recognised(Kind.SERIAL, digits, keys))
    if is_barcode(digits):
        found.append(Recognised(Kind.BARCODE, digits))
    return found


def is_receipt(code: str) -> bool:
    return _RECEIPT.fullmatch(code) is not None


def is_promotion(code: str) -> bool:
    """Whether the normalised text has the shape of a promotional code: a word of 4 to 24 characters."""
    return _PROMOTION.fullmatch(code) is not None


def is_barcode(digits: str) -> bool:
    """Whether the digits are an EAN, UPC or GTIN-14 number with a valid check digit."""
    if len(digits) not in _GTIN_LENGTHS:
        return False
    return _gtin_is_valid(digits) or (len(digits) == 8 and _upc_e_is_valid(digits))


def _gtin_is_valid(digits: str) -> bool:
    # Weights 3 and 1 in turn from the right, the check digit itself with 1.
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return weighted % 10 == 0


def _upc_e_is_valid(digits: str) -> bool:
    """UPC-E leaves zeros of a UPC-A number out; its check digit is the one of the number in full."""
    system, body, check = digits[0], digits[1:7], digits[7]
    if system not in "01":
        return False
    last = body[5]
    if last in "012":
        full = body[:2] + last + "0000" + body[2:5]
    elif last == "3":
        full = body[:3] + "00000" + body[3:5]
    elif last == "4":
        full = body[:4] + "00000" + body[4]
    else:
        full = body[:5] + "0000" + last
    return _gtin_is_valid(system + full + check)
