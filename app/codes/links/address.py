"""An address taken apart the way a browser does it, each part with its place in what was written.

Lenient as browsers are: backslashes are slashes, what shows nothing is passed over, hosts are decoded. What
is odd about it is found in `tricks`; here nothing is judged.
"""

import ipaddress
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple
from urllib.parse import unquote

from app.codes.text import BLANK_LETTERS, shows_nothing

LONGEST = 4_000
"""Characters of an address that are looked at."""

_WEB = frozenset({"http", "https", "ftp", "ws", "wss"})
# Without slashes behind it, "name:" is a scheme only where it is one of these: "amazon.com:8443" is a host.
_WITHOUT_SLASHES = _WEB | {
    "about", "blob", "data", "facetime", "file", "intent", "javascript", "livescript", "mailto", "sms", "tel",
    "tillfold", "vbscript", "view-source",
}  # fmt: skip
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):")
_PORT = re.compile(r":([0-9]*)$")
_DOTS = str.maketrans({"。": "."})  # the other wide dots become one of the two by NFKC
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")


class Span(NamedTuple):
    """From `start` up to `end`, in the text as it was written."""

    start: int
    end: int


class Letter(NamedTuple):
    """A character of a host as a browser reads it, and where it stands."""

    char: str
    span: Span


@dataclass(frozen=True, slots=True)
class Label:
    """A part of a host between dots. `letters` are decoded: of "xn--…" what a browser may show instead."""

    span: Span
    written: str
    letters: tuple[Letter, ...]

    @property
    def text(self) -> str:
        return "".join(letter.char for letter in self.letters)

    @property
    def is_punycode(self) -> bool:
        return self.written.startswith("xn--")


@dataclass(frozen=True)
class Address:
    """`text` as written. `scheme` in small letters, empty where none is written. `user`, `host` and `port`:
    None where they are not there. `rest`: path, query and fragment. `hidden`: where what shows nothing
    stands."""

    text: str = field(repr=False)  # it may hold a code
    scheme: str
    scheme_at: Span
    slashes: str
    user: Span | None
    host: Span | None
    port: Span | None
    rest: Span
    hidden: tuple[Span, ...]
    labels: tuple[Label, ...]

    def at(self, span: Span | None) -> str:
        return self.text[span.start : span.end] if span else ""

    @property
    def is_web(self) -> bool:
        """Whether a browser looks up its host: with no scheme written it would as well."""
        return self.scheme in _WEB or not self.scheme

    @cached_property
    def name(self) -> str:
        """The host as a browser reads it, decoded, without a last dot; an IP address in its plain form."""
        name = ".".join(label.text for label in self.named)
        return self.ip or name

    @property
    def ends_with_dot(self) -> bool:
        return len(self.labels) > 1 and not self.labels[-1].letters

    @property
    def named(self) -> tuple[Label, ...]:
        """The labels without the empty one behind a last dot."""
        return self.labels[:-1] if self.ends_with_dot else self.labels

    @cached_property
    def ip(self) -> str | None:
        """The IP address that the host is, however it is spelled: 0x7f.1, 2130706433, 017700000001."""
        host = self.at(self.host)
        if host.startswith("["):
            return _ip6(host)
        return _ip4([label.text for label in self.named])

    @cached_property
    def is_host(self) -> bool:
        """Whether the host can be looked up at all."""
        name = self.name
        if self.ip:
            return True
        labels = [label.text for label in self.named]
        return bool(name) and all(map(_is_label, labels)) and not _NUMBER.fullmatch(labels[-1])


def parse(text: str) -> Address:
    """Take apart what somebody gave as one address. Anything goes in; what is no address has no host."""
    text = text[:LONGEST]
    seen = _Seen(text, [at for at, char in enumerate(text) if not is_hidden(char)])
    scheme, after = _scheme(seen.plain)
    slashes = seen.run("/\\", after)
    has_host = scheme in _WEB or not scheme or slashes >= 2
    start = after + slashes if has_host else after
    end = seen.first("/\\?#", start) if has_host else start
    host_start = seen.plain.rfind("@", start, end) + 1 or start
    port = None if seen.plain.endswith("]", start, end) else _PORT.search(seen.plain, host_start, end)
    host_end = port.start() if port else end
    return Address(
        text,
        scheme,
        seen.span(0, max(after - 1, 0)),
        seen.plain[after:start],
        seen.span(start, host_start - 1) if host_start > start else None,
        seen.span(host_start, host_end) if has_host else None,
        seen.span(port.start(), end) if port else None,
        seen.span(end, len(seen.plain)),
        _runs([at for at, char in enumerate(text) if is_hidden(char)]),
        _labels([Letter(seen.plain[at], seen.span(at, at + 1)) for at in range(host_start, host_end)]),
    )


class _Seen:
    """The text without what shows nothing, and where each character of it was written."""

    def __init__(self, text: str, places: Sequence[int]) -> None:
        self.plain = "".join(text[at] for at in places)
        self._places = places
        self._length = len(text)

    def span(self, start: int, end: int) -> Span:
        if start < end:
            return Span(self._places[start], self._places[end - 1] + 1)
        edge = self._places[start] if start < len(self._places) else self._length
        return Span(edge, edge)

    def run(self, signs: str, start: int) -> int:
        """How many of the signs stand there in a row."""
        return len(self.plain) - start - len(self.plain[start:].lstrip(signs))

    def first(self, signs: str, start: int) -> int:
        """Where the first of the signs stands; the end where there is none."""
        found = (self.plain.find(sign, start) for sign in signs)
        return min((at for at in found if at >= 0), default=len(self.plain))


def is_hidden(char: str) -> bool:
    """Whether a browser passes over the character, or shows nothing for it."""
    return char in "\t\r\n" or char in BLANK_LETTERS or shows_nothing(char)


def _scheme(plain: str) -> tuple[str, int]:
    """The scheme and where what follows its colon begins; "" and 0 where there is none."""
    found = _SCHEME.match(plain)
    if found is None:
        return "", 0
    scheme = found[1].lower()
    is_one = plain[found.end() : found.end() + 1] in ("/", "\\") or scheme in _WITHOUT_SLASHES
    return (scheme, found.end()) if is_one else ("", 0)


def _runs(places: Sequence[int]) -> tuple[Span, ...]:
    runs: list[Span] = []
    for at in places:
        if runs and runs[-1].end == at:
            runs[-1] = Span(runs[-1].start, at + 1)
        else:
            runs.append(Span(at, at + 1))
    return tuple(runs)


def _labels(written: Sequence[Letter]) -> tuple[Label, ...]:
    if not written:
        return ()
    letters = [*_read(written), Letter(".", Span(written[-1].span.end, written[-1].span.end))]
    labels: list[Label] = []
    start = 0
    for at, (char, span) in enumerate(letters):
        if char == ".":
            labels.append(_label(letters[start:at], span.start))
            start = at + 1
    return tuple(labels)


def _label(letters: Sequence[Letter], edge: int) -> Label:
    span = Span(letters[0].span.start, letters[-1].span.end) if letters else Span(edge, edge)
    written = "".join(letter.char for letter in letters)
    if written.startswith("xn--"):
        try:
            decoded = written[4:].encode("ascii").decode("punycode")
        except (UnicodeError, ValueError, OverflowError):
            decoded = written
        if _is_label(decoded):
            letters = [Letter(char, span) for char in as_read(decoded)]
    return Label(span, written, tuple(letters))


def _read(written: Sequence[Letter]) -> list[Letter]:
    """The letters as a browser maps them: percent signs decoded, wide and styled forms plain, all small."""
    text = "".join(letter.char for letter in written)
    if "%" in text:
        whole = Span(written[0].span.start, written[-1].span.end)
        return [Letter(char, whole) for char in as_read(unquote(text)) if not is_hidden(char)]
    return [Letter(char, letter.span) for letter in written for char in as_read(letter.char)]


def as_read(text: str) -> str:
    """The text of a host as a browser maps it: small letters, wide and styled forms as plain ones."""
    return unicodedata.normalize("NFKC", text.lower()).translate(_DOTS)


def _is_label(label: str) -> bool:
    """Letters of any alphabet, digits and dashes (and the underline, which names can have in practice)."""
    is_fit = all(char in "-_" or char.isalnum() or _joins(char) for char in label)
    return is_fit and any(map(str.isalnum, label)) and len(label) <= 63


def _joins(char: str) -> bool:
    return unicodedata.category(char) in {"Mn", "Mc"}


def _ip4(parts: Sequence[str]) -> str | None:
    """One to four numbers, decimal, octal (0…) or hexadecimal (0x…), the last one filling what is left."""
    if not 1 <= len(parts) <= 4 or not all(map(_NUMBER.fullmatch, parts)):
        return None
    try:
        numbers = [_number(part) for part in parts]
    except ValueError:
        return None
    if any(number > 255 for number in numbers[:-1]) or numbers[-1] >= 256 ** (5 - len(numbers)):
        return None
    value = numbers[-1] + sum(number * 256 ** (3 - at) for at, number in enumerate(numbers[:-1]))
    return str(ipaddress.IPv4Address(value))


def _number(text: str) -> int:
    if len(text) > 40 or not text.isascii():
        raise ValueError("not a number of an address")
    if text.startswith("0x"):
        return int(text[2:] or "0", 16)
    return int(text, 8 if text.startswith("0") and len(text) > 1 else 10)


def _ip6(host: str) -> str | None:
    try:
        return str(ipaddress.IPv6Address(host.strip("[]").partition("%")[0]))
    except ValueError:
        return None
