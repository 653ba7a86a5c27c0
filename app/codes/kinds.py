"""What a bare text is, taken whole: the kinds, and the shapes of everything that is not a claim code."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from app.codes.programme import ProgrammeBook
from app.codes.text import normalise


class Kind(StrEnum):
    CLAIM_CODE = "claim_code"
    SERIAL = "serial"
    BARCODE = "barcode"
    RECEIPT = "receipt"
    PROMOTION = "promotion"
    LINK = "link"
    ORDER = "order"
    ACCOUNT = "account"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Recognised:
    """One answer. `text` is normalised (of a link: the address without what stands behind "?" or "#");
    `programmes` are the keys of those it belongs to, in the order of the book."""

    kind: Kind
    text: str = field(repr=False)  # a claim code is a secret
    programmes: tuple[str, ...] = ()


SERIAL_LENGTHS = frozenset({16, 30})
_GTIN_LENGTHS = frozenset({8, 12, 13, 14})  # EAN-8 and UPC-E, UPC-A, EAN-13, and GTIN-14 of a carton

# On this store's receipts: R-2026-004398, or 88-20417 where the till numbers them. Other shops print a word
# and a number.
_RECEIPT = re.compile(
    r"[0-9]{2}-[0-9]{5}"
    r"|(?:R|REC|RCPT|RECEIPT|BELEG|BON|INV|INVOICE)[ -]?(?:NO|NR)?(?:[ -]?[0-9]){3,12}"
)
# As the two big issuers print them, and with the word before the number as most shops do.
_ORDER = re.compile(
    r"(?:D[0-9]{2}|[0-9]{3})-[0-9]{7}-[0-9]{7}"
    r"|W[0-9]{8,10}"
    r"|(?:ORDER|ORD|BESTELLUNG|AUFTRAG)[ -]?(?:NO|NR|ID)?(?:[ -]?[A-Z]{0,2}[0-9]){3,20}"
)
# What people remember: a word, perhaps with more words and short numbers behind it. SPRING-10, BACK2SCHOOL.
_PROMOTION = re.compile(
    r"[A-Z]{3,24}(?:-[A-Z]{2,24}|-[0-9]{1,4}|(?<![0-9-])[0-9]{1,4}|(?<=[0-9])[A-Z]{3,24}){0,3}"
)
_PROMOTION_LENGTHS = range(4, 25)


def whole(text: str, book: ProgrammeBook) -> list[Recognised]:
    """What the cleaned text (`text.clean`) is, taken whole and likeliest first; empty where it has no shape.

    A text that fits a claim code is one before all else; what else has the same shape comes behind it.
    """
    code = normalise(text)
    if not (code.isascii() and code.isalnum()):
        return []
    found = claims(code, book)
    if is_receipt(text):
        found.append(Recognised(Kind.RECEIPT, code))
    elif is_order(text):
        found.append(Recognised(Kind.ORDER, code))
    elif code.isdigit():
        # Hardly any claim code is digits alone: it may be a number of a kind that is not known here.
        found += numbers(code, book) or [Recognised(Kind.UNKNOWN, code) for _ in found]
    elif is_promotion(text):
        found.append(Recognised(Kind.PROMOTION, code))
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


def is_receipt(text: str) -> bool:
    """Whether the cleaned text, its dashes still there, is a receipt number."""
    return _RECEIPT.fullmatch(text) is not None


def is_order(text: str) -> bool:
    """Whether the cleaned text, its dashes still there, is the number of an order."""
    return _ORDER.fullmatch(text) is not None


def is_promotion(text: str) -> bool:
    """Whether the cleaned text, its dashes still there, has the shape of a promotional code: words and short
    numbers, 4 to 24 characters."""
    return len(text.replace("-", "")) in _PROMOTION_LENGTHS and _PROMOTION.fullmatch(text) is not None


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
