"""The search for what is odd about an address taken by itself: its scheme, its host as written, its port.

What it resembles is found in `poses`; what follows from all of it is judged in `check`.
"""

from collections.abc import Iterator

from app.codes.links.address import Address, Label, Span, as_read, is_hidden
from app.codes.links.findings import Finding, Trick, finding
from app.codes.links.letters import ascii_of, scripts

_SCRIPTS = frozenset({"data", "javascript", "livescript", "vbscript", "blob", "view-source", "about"})
_USUAL_PORTS = {"https": ("443",), "http": ("80",)}
_MAIL = "mailto"


def oddities(address: Address) -> Iterator[Finding]:
    """Everything that an official address has not."""
    yield from _of_scheme(address)
    yield from _of_writing(address)
    if address.host is None:
        return
    if address.user is not None and not is_mail(address):
        span = Span(address.user.start, address.user.end + 1)
        yield finding(Trick.USER_PART, span, host=address.name)
    yield from _of_host(address, address.host)
    if address.port is not None and address.at(address.port)[1:] not in _USUAL_PORTS.get(address.scheme, ()):
        yield finding(Trick.PORT, address.port, port=address.at(address.port)[1:])


def is_mail(address: Address) -> bool:
    """Whether this is somebody's e-mail address: name@host and nothing more."""
    bare = not address.scheme and address.user is not None and address.rest.start == address.rest.end
    return address.scheme == _MAIL or (bare and address.port is None and ":" not in address.at(address.user))


def _of_scheme(address: Address) -> Iterator[Finding]:
    scheme = address.scheme
    if scheme == "tillfold":
        yield finding(Trick.OWN_LINK, address.scheme_at)
    elif is_mail(address):
        yield finding(Trick.MAIL_ADDRESS, Span(0, len(address.text)))
    elif not scheme and is_address(address):
        yield finding(Trick.NO_SCHEME, Span(0, 0))
    elif scheme in _SCRIPTS:
        yield finding(Trick.SCRIPT, address.scheme_at, scheme=scheme)
    elif scheme and not address.is_web:
        yield finding(Trick.OTHER_SCHEME, address.scheme_at, scheme=scheme)
    elif scheme and scheme != "https":
        yield finding(Trick.NOT_HTTPS, address.scheme_at, scheme=f"{scheme}:")


def _of_writing(address: Address) -> Iterator[Finding]:
    if address.is_web and address.slashes != ("//" if address.scheme else ""):
        yield finding(Trick.SLASHES, Span(address.scheme_at.end, address.scheme_at.end + 1))
    end = next((at for at, char in enumerate(address.text) if char in "?#"), len(address.text))
    for at in (at for at, char in enumerate(address.text[:end]) if char == "\\"):
        yield finding(Trick.BACKSLASH, Span(at, at + 1))
    for span in address.hidden:
        yield finding(Trick.HIDDEN, span, code=f"U+{ord(address.text[span.start]):04X}")


def _of_host(address: Address, host: Span) -> Iterator[Finding]:
    if "%" in address.at(host):
        yield finding(Trick.PERCENT_HOST, host, host=address.name)
    if address.ip:
        yield finding(Trick.IP_ADDRESS, host, ip=address.ip)
    elif address.is_web and not is_address(address):
        yield finding(Trick.NOT_AN_ADDRESS, host)
    if address.ends_with_dot:
        yield finding(Trick.TRAILING_DOT, Span(host.end - 1, host.end))
    yield from _of_forms(address, host)
    for label in address.named:
        yield from _of_label(label)


def is_address(address: Address) -> bool:
    """Whether there is a host that can be looked up; without a scheme a single word is none."""
    return address.is_host and bool(address.scheme or "." in address.name or address.ip)


def _of_forms(address: Address, host: Span) -> Iterator[Finding]:
    """Letters and dots in a wide or styled form, "ａ" or "。", which browsers take for the plain one."""
    for at in range(host.start, host.end):
        written = address.text[at]
        read = as_read(written)
        if read.isascii() and not written.isascii() and not is_hidden(written):
            span = Span(at, at + 1)
            yield finding(Trick.LOOKALIKE_LETTER, span, "form", letter=written, true=read)


def _of_label(label: Label) -> Iterator[Finding]:
    if label.is_punycode:
        yield finding(Trick.PUNYCODE, label.span, label=label.written, shown=label.text)
    if scripts(label.text):
        yield finding(Trick.MIXED_SCRIPTS, label.span, label=label.text)
    for char, span in label.letters:
        if sign := ascii_of(char):
            code = f"U+{ord(char[0]):04X}"
            yield finding(Trick.LOOKALIKE_LETTER, span, "sign", letter=char, code=code, true=sign)
