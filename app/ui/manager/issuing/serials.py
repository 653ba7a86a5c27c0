"""Serials as they come from a scanner, a list that is pasted, or the keys: printed in fours, or whole."""

import re

from app.codes.text import normalise

_LEAST = 16
"""Characters of the shortest serial: what is shorter is a part of one that is printed in fours."""


def serials_in(text: str) -> list[str]:
    """The serials of the text, each once, in their order."""
    found: list[str] = []
    for line in re.split(r"[\r\n;,\t\u2028\u2029]+", text):
        whole = ""
        for part in line.split():
            whole += normalise(part)
            if len(whole) >= _LEAST:
                found.append(whole)
                whole = ""
        if whole:
            found.append(whole)
    return list(dict.fromkeys(found))
