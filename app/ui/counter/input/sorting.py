"""What came through the input: a card, a receipt, an order, an account, or a claim code out of place."""

from app.codes.free_text import is_within, meant
from app.codes.kinds import Kind, Recognised
from app.codes.programme import ProgrammeBook
from app.ui.counter.input.wedge import Entered
from app.ui.counter.values import Given

_WHOLE = (Kind.SERIAL, Kind.ACCOUNT, Kind.RECEIPT, Kind.ORDER)
_NUMBERS = (Kind.SERIAL, Kind.BARCODE, Kind.ACCOUNT)
_WRITTEN = (Kind.RECEIPT, Kind.ORDER)


def sort(entered: Entered, book: ProgrammeBook) -> Given:
    """The likeliest that has a place at a counter; a claim code only where the whole is nothing else, and
    wherever one stands among other things. A receipt or an order keeps the dashes it is written with."""
    text = entered.text.strip()
    found = meant(text, book, is_scan=entered.is_scan)
    kinds = {one.kind: one for one in found}
    secret = [one for one in found if one.kind is Kind.CLAIM_CODE and is_within(one, text)]
    known = [kinds[kind] for kind in (*_NUMBERS, *_WRITTEN) if kind in kinds]
    best = (*secret, *known, *found, Recognised(Kind.UNKNOWN, text))[0]
    number = best.text if best.kind in _NUMBERS else text
    return Given(text, best.kind, number, entered.is_scan)


def is_whole(given: Given) -> bool:
    """Whether the number is one in itself, so that a suspect scan of it can be believed. The rest of a serial
    is a barcode in one case of ten."""
    return given.kind in _WHOLE
