"""E-gift links: a claim code as an address that opens Tillfold. Other addresses are not looked at here."""

import re
from urllib.parse import unquote

from app.codes.text import clean, normalise

_LONGEST_CODE = 64
# The code stands behind "#": that part of an address is never sent to a server. Some programs add a slash
# to the host, and people paste the link with the sentence around it. `clean` has made capitals of it all.
_LINK = re.compile(r"(?<![A-Z0-9+.-])TILLFOLD://REDEEM/?#([^\s<>\"'`]{1,600})")
_CODE_PART = re.compile(r"(?:^|[&;])CODE=([^&;]*)")
_END_OF_SENTENCE = ".,:!?)]}*_"


def code_in_link(text: str) -> str | None:
    """The normalised code of the first `tillfold://redeem#code=…` in the text, None where there is none.

    Whether it is a claim code is for `recognise` to say; that it is letters and digits is made sure of here.
    """
    for link in _LINK.finditer(clean(text)):
        part = _CODE_PART.search(link[1].rstrip(_END_OF_SENTENCE))
        code = normalise(unquote(part[1])) if part else ""
        if 0 < len(code) <= _LONGEST_CODE and code.isascii() and code.isalnum():
            return code
    return None


def link_for(code: str) -> str:
    """The e-gift link of a claim code. Raises ValueError for what is not letters and digits."""
    plain = normalise(code)
    if not (plain.isascii() and plain.isalnum()):
        raise ValueError("an e-gift link holds a claim code of letters and digits")
    return f"tillfold://redeem#code={plain}"
