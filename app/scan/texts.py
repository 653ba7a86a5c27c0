"""Codes that come as letters rather than as print: links in QR codes, e-mails, the text of a PDF page."""

import re

from app.codes.kinds import Kind
from app.codes.links import code_in_link
from app.codes.programme import Programme, ProgrammeBook
from app.codes.recognise import recognise
from app.codes.text import clean

_BETWEEN = r"[^A-Z0-9]{0,12}(?:(?:IS|LAUTET|EST)[^A-Z0-9]{1,4})?"
"""What may stand between a label and its code."""


def known_code(code: str | None, book: ProgrammeBook) -> str | None:
    """The code of a link, where a programme knows its form."""
    return code if code and book.fitting(code) else None


def code_in_text(text: str, book: ProgrammeBook) -> str | None:
    """The one claim code in a text; None where there is none, or more than one.

    An order number can have the form of a code without a check character, so that such a code is believed
    only from a link, behind its label, or printed in its groups.
    """
    if not text:
        return None
    if linked := known_code(code_in_link(text), book):
        return linked
    letters = clean(text)
    found = {
        one.text
        for one in recognise(text, book)
        if one.kind is Kind.CLAIM_CODE
        and any(_is_meant(one.text, programme, letters) for programme in book.fitting(one.text))
    }
    return found.pop() if len(found) == 1 else None


def _is_meant(code: str, programme: Programme, letters: str) -> bool:
    pattern = programme.fits(code)
    if programme.check or pattern is None:
        return programme.check is not None
    grouped = pattern.format(code)
    forms = [grouped, grouped.replace("-", " ")]
    if len(pattern.groups) > 1 and any(form in letters for form in forms):
        return True
    labels = "|".join(re.escape(clean(label)) for label in programme.labels)
    return bool(labels) and re.search(f"(?:{labels}){_BETWEEN}{re.escape(code)}", letters) is not None
