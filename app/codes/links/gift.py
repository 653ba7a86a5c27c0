"""Tillfold's own links: a claim code, or an account's one-time code, as an address that opens Tillfold.

Other addresses are not looked at here.
"""

import quopri
import re
from collections.abc import Iterator
from urllib.parse import unquote

from app.codes.text import LONGEST_TEXT, clean, normalise

_LONGEST_CODE = 64
# The code stands behind "#": that part of an address is never sent to a server. Some programs add a slash
# to the host, and people paste the link with the sentence around it. `clean` has made capitals of it all.
_LINK = re.compile(r"(?<![A-Z0-9+.-])TILLFOLD://(REDEEM|PAY)/?#([^\s<>\"'`]{1,600})")
_CODE_PART = re.compile(r"(?:^|[&;])CODE=([^&;]*)")
_END_OF_SENTENCE = ".,:!?)]}*_"
_REDEEM, _PAY = "REDEEM", "PAY"
_CODED_MAIL = re.compile(r"(?im)^content-transfer-encoding:\s*quoted-printable")
_CODED_LINK = re.compile(r"(?i)tillfold%(?:25)*3a(?:%(?:25)*2f|/){2}[^\s<>\"'`&]{1,600}")


def code_in_link(text: str) -> str | None:
    """The normalised code of the first `tillfold://redeem#code=…` in the text, None where there is none.

    Whether it is a claim code is for `recognise` to say; that it is letters and digits is made sure of here.
    The text can be an e-mail as it was sent, or the link within one that a mail server has rewritten.
    """
    return _code(text, _REDEEM)


def code_in_account_link(text: str) -> str | None:
    """The normalised one-time code of the first `tillfold://pay#code=…` in the text."""
    return _code(text, _PAY)


def link_for(code: str) -> str:
    """The e-gift link of a claim code. Raises ValueError for what is not letters and digits."""
    return f"tillfold://redeem#code={_plain_code(code)}"


def account_link_for(code: str) -> str:
    """The link in the QR code by which an account agrees to be charged. Raises ValueError as `link_for`."""
    return f"tillfold://pay#code={_plain_code(code)}"


def _plain_code(code: str) -> str:
    plain = normalise(code)
    if not (plain.isascii() and plain.isalnum()):
        raise ValueError("a link of Tillfold holds a code of letters and digits")
    return plain


def _code(text: str, wanted: str) -> str | None:
    for link in _links(_as_shown(text[:LONGEST_TEXT])):
        part = _CODE_PART.search(link[2].rstrip(_END_OF_SENTENCE))
        code = normalise(unquote(part[1])) if part else ""
        if link[1] == wanted and 0 < len(code) <= _LONGEST_CODE and code.isascii() and code.isalnum():
            return code
    return None


def _links(text: str) -> Iterator[re.Match[str]]:
    yield from _LINK.finditer(clean(text))
    for coded in _CODED_LINK.finditer(text):
        yield from _LINK.finditer(clean(unquote(unquote(coded[0]))))


def _as_shown(text: str) -> str:
    """The source of an e-mail as a mail program shows it: "=3D" in it is "=", and no part of a code."""
    if not _CODED_MAIL.search(text):
        return text
    return quopri.decodestring(text.encode("utf-8", "replace")).decode("utf-8", "replace")
