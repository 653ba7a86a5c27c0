"""What in an address makes it pass for an official one: a name like it, in the host or around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.codes.links.address import Address, Label, Span
from app.codes.links.domains import Official, registrable
from app.codes.links.findings import Finding, Trick, finding
from app.codes.links.letters import Glyph, script
from app.codes.links.resemblance import SHORTEST_BRAND, By, Likeness, likeness


@dataclass(frozen=True, slots=True)
class Pose:
    """The official host that the address passes itself off as, and by what."""

    official: Official
    findings: tuple[Finding, ...]


def poses(address: Address, known: Sequence[Official]) -> Pose | None:
    """For an address whose host is not official: what it passes itself off as, None for nothing.

    The part that was registered speaks louder than what stands before it, then what stands before "@", then
    what stands behind the first slash.
    """
    return (
        _in_owner(address, known)
        or _in_front(address, known)
        or _in_user(address, known)
        or _behind(address, known)
    )


def owner_of(address: Address) -> tuple[str, Span] | None:
    """The registrable domain of the host, and where it stands; None for numbers and bare suffixes."""
    domain = None if address.ip or not address.is_host else registrable(address.name)
    if domain is None:
        return None
    labels = address.named[-(domain.count(".") + 1) :]
    return domain, Span(labels[0].span.start, labels[-1].span.end)


def _in_owner(address: Address, known: Sequence[Official]) -> Pose | None:
    owner = owner_of(address)
    if owner is None:
        return None
    domain, span = owner
    at = len(address.named) - domain.count(".") - 1
    like = likeness(address.named[at], known)
    if like is None:
        return None
    suffix = domain.partition(".")[2]
    official = _nearest(like.official, known, suffix)
    found = list(_by(like, official, domain, address))
    if suffix not in {one.suffix for one in known if one.brand == official.brand}:
        ends = Span(address.named[at + 1].span.start, span.end)
        found.append(
            finding(Trick.WRONG_TOP_LEVEL, ends, suffix=suffix, official=official.host, true=official.suffix)
        )
    return Pose(official, (*found, _other(official, domain, span)))


def _nearest(official: Official, known: Sequence[Official], suffix: str) -> Official:
    """Of the official hosts with this name the one whose ending stands there, alone or before another; else
    the first of them."""
    same = [one for one in known if one.brand == official.brand]
    alike = [one for one in same if f"{suffix}.".startswith(f"{one.suffix}.")]
    return max(alike, key=lambda one: len(one.suffix), default=same[0])


def _by(like: Likeness, official: Official, domain: str, address: Address) -> Iterator[Finding]:
    for glyph, true in like.letters:
        yield _letter(glyph, true, official)
    if like.by is By.SLIP:
        yield finding(Trick.SLIP, like.name, name=address.at(like.name), official=official.host)
    for words in like.words:
        said = address.at(words).strip("-_")
        yield finding(Trick.ADDED_WORDS, words, words=said, official=official.host, domain=domain)


def _letter(glyph: Glyph, true: str, official: Official) -> Finding:
    char = glyph.written
    variant, code = "", f"U+{ord(char[0]):04X}"
    if not char.isascii():
        alphabet = script(char[0])
        variant = alphabet if alphabet in ("CYRILLIC", "GREEK") else "other"
    facts = {"letter": char, "true": true, "official": official.host, "code": code}
    return finding(Trick.LOOKALIKE_LETTER, glyph.span, variant, **facts)


def _other(official: Official, domain: str, span: Span) -> Finding:
    return finding(Trick.OTHER_DOMAIN, span, domain=domain, official=official.host)


def _in_front(address: Address, known: Sequence[Official]) -> Pose | None:
    owner = owner_of(address)
    domain, span = owner or (address.name, address.host or Span(0, 0))
    front = address.named[: len(address.named) - domain.count(".") - 1] if owner else address.named
    for at, label in enumerate(front):
        like = likeness(label, known)
        if like is None or like.by is By.SLIP:
            continue
        official, behind = _with_suffix(like.official, known, address.named[at + 1 :])
        stands = Span(label.span.start, behind or label.span.end)
        found = [_letter(glyph, true, official) for glyph, true in like.letters]
        found.append(finding(Trick.NAME_IN_FRONT, stands, name=address.at(stands), domain=domain))
        return Pose(official, (*found, _other(official, domain, span)))
    return None


def _with_suffix(
    official: Official, known: Sequence[Official], behind: Sequence[Label]
) -> tuple[Official, int | None]:
    """Which of the hosts with this name stands there in full, "amazon.de" in "amazon.de.shop.example", and
    where it ends. "amazon.de-shop.example" has it too."""
    rest = ".".join(label.text for label in behind)
    same = [one for one in known if one.brand == official.brand]
    for one in sorted(same, key=lambda one: -len(one.suffix)):
        if re.match(rf"{re.escape(one.suffix)}(?![a-z0-9])", rest):
            return one, behind[one.suffix.count(".")].span.end
    return same[0], None


def _in_user(address: Address, known: Sequence[Official]) -> Pose | None:
    found = _named(address.at(address.user), known, by_brand=True)
    if address.user is None or found is None:
        return None
    owner = owner_of(address)
    return Pose(found[0], (_other(found[0], *owner),) if owner else ())


def _behind(address: Address, known: Sequence[Official]) -> Pose | None:
    if not address.is_web:
        return None
    path = re.split(r"[?#]", address.at(address.rest), maxsplit=1)[0]
    found = _named(path, known, by_brand=False)
    if found is None:
        return None
    official, at = found
    span = Span(address.rest.start + at.start, address.rest.start + at.end)
    owner = owner_of(address)
    others = (_other(official, *owner),) if owner else ()
    return Pose(official, (finding(Trick.NAME_BEHIND, span, name=address.at(span)), *others))


def _named(text: str, known: Sequence[Official], *, by_brand: bool) -> tuple[Official, Span] | None:
    """The official host that stands in the text in full; else, where that is enough, the name in it alone."""
    longest_first = sorted(known, key=lambda one: -len(one.host))
    wanted = [(one, one.host) for one in longest_first]
    if by_brand:
        wanted += [(one, one.brand) for one in known if len(one.brand) >= SHORTEST_BRAND]
    for one, name in wanted:
        found = re.search(rf"(?<![a-z0-9-]){re.escape(name)}(?![a-z0-9])", text, re.IGNORECASE | re.ASCII)
        if found:
            return one, Span(*found.span())
    return None
