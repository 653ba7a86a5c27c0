"""Addresses within an address: where a page may send the person on to, such as "?url=https%3A%2F%2F…"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote_plus

from app.codes.links.address import Address, Span, parse
from app.codes.links.domains import is_known_suffix

_MOST = 40
_TIMES_CODED = 4
_PART = re.compile(r"[^&;?#]+")
_ADDRESS = re.compile(r"(?i)\s*(?:https?:|[/\\]{2}|javascript:|data:)[^\s]")
_WITHIN = re.compile(r"(?i)https?:[/\\]+[^\s?#]+")
_LEADING_NAMES = re.compile(
    r"(?i).*(?:url|uri|redir|redirect|return|return_?to|goto|dest|destination|forward)"
)
_HOST = re.compile(r"(?i)(?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,24}(?::[0-9]{1,5})?(?:[/?#].*)?")
# Names of protocols that look like addresses and are never opened: every sign-in page of one shop has them.
_IDENTIFIERS = re.compile(r"(?i)openid\.(?!return_to)[a-z0-9._-]+")


# Where the person comes from, not where the page leads.
_ORIGINS = re.compile(r"(?i)ref|ref_|refe?rr?er|source|src|from|origin|utm_[a-z]+")


@dataclass(frozen=True, slots=True)
class Lead:
    """An address that stands within another one, and where. is_origin: by its name it says where the person
    comes from; it is odd, but hardly leads on."""

    target: Address
    span: Span
    is_origin: bool = False


def leads(address: Address) -> Iterator[Lead]:
    """The addresses in the query, the fragment and the path, decoded however often they were coded."""
    rest = address.at(address.rest)
    query = re.search(r"[?#]", rest)
    start = query.start() if query else len(rest)
    for found in _WITHIN.finditer(rest, 0, start):
        yield Lead(parse(found[0]), _span(address, found.start(), found.end()))
    for number, part in enumerate(_PART.finditer(rest, start)):
        if number >= _MOST:
            return
        name, equals, value = part[0].partition("=")
        target = _target(name if equals else "", value if equals else name)
        if target is not None:
            is_origin = bool(_ORIGINS.fullmatch(name))
            yield Lead(target, _span(address, part.start(), part.end()), is_origin)


def _target(name: str, value: str) -> Address | None:
    if _IDENTIFIERS.fullmatch(unquote_plus(name)):
        return None
    for _ in range(_TIMES_CODED):
        if _ADDRESS.match(value):
            found = value.strip()
            return parse(f"https:{found}" if found[0] in "/\\" else found)
        if _LEADING_NAMES.fullmatch(name) and _HOST.fullmatch(value) and is_known_suffix(parse(value).name):
            return parse(value)
        decoded = unquote_plus(value)
        if decoded == value:
            return None
        value = decoded
    return None


def _span(address: Address, start: int, end: int) -> Span:
    return Span(address.rest.start + start, address.rest.start + end)
