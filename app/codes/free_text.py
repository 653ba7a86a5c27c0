"""Whether a claim code stands in what people write, such as a reason: words are kept in the book for ever,
and a code is a bearer's secret. What a number alone is, is `recognise`'s."""

from app.codes.kinds import Kind, Recognised
from app.codes.programme import ProgrammeBook
from app.codes.recognise import normalise, recognise
from app.codes.wording import reads_as_words

_NUMBERS = (Kind.SERIAL, Kind.BARCODE, Kind.ACCOUNT, Kind.RECEIPT, Kind.ORDER)


def meant(text: str, book: ProgrammeBook, *, is_scan: bool = False) -> list[Recognised]:
    """What a text may be, likeliest first, without what it only happens to be as long as."""
    return [one for one in recognise(text, book) if not _is_by_chance(one, text, book, is_scan=is_scan)]


def is_within(one: Recognised, text: str) -> bool:
    """Whether it stands in a link, or in a sentence."""
    return one.text != normalise(text)


def holds_claim_code(text: str, book: ProgrammeBook) -> bool:
    """Whether a claim code stands among the words, or all of it is nothing else than one. `reads_as_words`
    tells of those without a check character that pass for words."""
    found = meant(text.strip(), book)
    is_number = any(one.kind in _NUMBERS for one in found)
    return any(
        one.kind is Kind.CLAIM_CODE and (is_within(one, text.strip()) or not is_number) for one in found
    )


def _is_by_chance(one: Recognised, text: str, book: ProgrammeBook, *, is_scan: bool) -> bool:
    """Whether words or a running number only happen to be as long as a code, such as "Returned by mail" or
    20261122000123. Only codes without a check character can be meant: there the look of the text decides."""
    if one.kind is not Kind.CLAIM_CODE or any(book.by_key(key).check for key in one.programmes):
        return False
    if is_within(one, text):
        return False
    printed = {form.groups for key in one.programmes for form in book.by_key(key).codes}
    return one.text.isdigit() or (not is_scan and reads_as_words(text, printed))
