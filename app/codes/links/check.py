"""Is this address an official one? The verdict, the reasons letter by letter, and what to do.

The rules: *official* is only what belongs to a host on the programmes' lists, with https, and nothing odd
about it. A *look-alike* belongs elsewhere and is made to pass for an official one. All else is *unknown*. The
first check of a run reads the lists (some tenths of a second), so that a window asks in the background.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from app.codes.links import words
from app.codes.links.address import LONGEST, Address, Span, is_hidden, parse
from app.codes.links.domains import Official, is_known_suffix, official_of, officials
from app.codes.links.findings import Finding, Trick, finding
from app.codes.links.leads import leads
from app.codes.links.poses import owner_of, poses
from app.codes.links.tricks import oddities
from app.codes.programme import ProgrammeBook
from app.codes.sentence import Sentence

HIDDEN_SHOWN_AS = "\N{REPLACEMENT CHARACTER}"
MOST_ADDRESSES = 20
_MOST_WORDS = 4_000
_DEEPEST = 2

# Whoever writes a host so means it to look like another; that it opens the official one is no excuse.
_DISGUISES = frozenset({Trick.PERCENT_HOST, Trick.PUNYCODE, Trick.LOOKALIKE_LETTER})
_PLAIN = re.compile(r"(?i)(?:https://)?[a-z0-9.-]+(?::443)?(?:[/?#][^\s\\]*)?")
_BLANK = re.compile(r"[^\S\t\r\n]")
# What stands behind blanks and begins no word belongs to the address: "https://amazon.com @shop.example".
_TOKEN = re.compile(r"\S+(?:[^\S\r\n]+[@\\]\S+)*")
_BEGINS = re.compile(
    r"(?i)(?:[a-z][a-z0-9+.-]{1,20}:[/\\]{1,3}|www\.|(?:javascript|data|vbscript|mailto):)\S"
)
_AROUND = "<>()[]{}\"'“”„‚‘’«»*"
_SENTENCE_END = ".,;:!?…"


class Verdict(StrEnum):
    OFFICIAL = "official"
    LOOKALIKE = "look-alike"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Checked:
    """What is to be shown of one address.

    shown: the address as it was given, each hidden character as "�"; all spans are places in it. owner: the
    registrable domain in it. host: as a browser reads it. official: the official host that it belongs to or
    passes itself off as. programmes: keys of those whose cards the official host is for. opens: what to open
    instead of it, or, of an official one, itself with https.
    """

    verdict: Verdict
    title: Sentence
    remedy: Sentence
    findings: tuple[Finding, ...]
    shown: str = field(repr=False)  # it may hold a code
    owner: Span | None
    host: str
    official: str | None
    programmes: tuple[str, ...]
    opens: str | None = field(repr=False)

    @property
    def tricks(self) -> frozenset[Trick]:
        return frozenset(found.trick for found in self.findings)


def check(text: str, book: ProgrammeBook) -> Checked:
    """What was pasted: an address, or a text with addresses in it, of which the worst is told."""
    found = check_all(text, book)
    worst = (Verdict.LOOKALIKE, Verdict.UNKNOWN, Verdict.OFFICIAL)
    return min(found, key=lambda one: worst.index(one.verdict))


def check_all(text: str, book: ProgrammeBook) -> tuple[Checked, ...]:
    """Every address in the text, in its order; never empty. Takes anything."""
    known = officials(book)
    return tuple(_checked(one, known) for one in _addresses(text, known))


def _addresses(text: str, known: Sequence[Official]) -> list[str]:
    """The text itself where it is one address, else those that stand in it. A browser passes over the line
    ends in an address, so that they part addresses only where each begins like one."""
    text = text[: LONGEST * MOST_ADDRESSES].strip()
    lines = text.splitlines()
    is_one = len(lines) < 2 or (_BEGINS.match(text) and not any(map(_BEGINS.match, lines[1:])))
    if is_one and not _BLANK.search(text):
        return [_unwrapped(text)]
    tokens = (token for line in lines for token in _TOKEN.findall(line))
    cut = dict.fromkeys(_unwrapped(token).rstrip(_SENTENCE_END) for token in islice(tokens, _MOST_WORDS))
    found = [word for word in cut if word and _is_meant(word, known)]
    return found[:MOST_ADDRESSES] or [_unwrapped(text)]


def _unwrapped(token: str) -> str:
    return token.strip().strip(_AROUND)


def _is_meant(token: str, known: Sequence[Official]) -> bool:
    """Whether a word of a text is an address: it begins like one, or is a host that could be."""
    if _BEGINS.match(token):
        return True
    address = parse(token)
    if "." not in address.name or not address.is_host or address.ip:
        return False
    return is_known_suffix(address.name) or poses(address, known) is not None


def _checked(text: str, known: Sequence[Official], depth: int = 0) -> Checked:
    address = parse(text)
    found = list(oddities(address))
    if len(text) > LONGEST:
        found.append(finding(Trick.TOO_LONG, Span(0, LONGEST)))
    official = official_of(address.name, known) if address.is_host else None
    led, away = _leads(address, official, known, depth)
    found += led
    verdict, meant = (
        _of_other(address, known, found, away)
        if official is None
        else (_of_official(address, official, found, away), official)
    )
    return _told(verdict, address, meant, tuple(sorted(found, key=lambda one: one.span)))


def _of_official(
    address: Address, official: Official, found: Sequence[Finding], away: Official | None
) -> Verdict:
    tricks = {one.trick for one in found}
    if tricks <= {Trick.NO_SCHEME} and _is_plain(address):
        return Verdict.OFFICIAL
    # With "@" behind a backslash, half of all programs open what stands behind the "@".
    is_torn = Trick.BACKSLASH in tricks and "@" in address.at(address.rest)
    is_disguised = bool(tricks & _DISGUISES) or not _is_written_as_read(address)
    return Verdict.LOOKALIKE if is_disguised or is_torn or away else Verdict.UNKNOWN


def _of_other(
    address: Address, known: Sequence[Official], found: list[Finding], away: Official | None
) -> tuple[Verdict, Official | None]:
    pose = poses(address, known) if address.host else None
    if pose is None:
        return (Verdict.LOOKALIKE if away else Verdict.UNKNOWN), away
    found += pose.findings
    return Verdict.LOOKALIKE, pose.official


def _is_plain(address: Address) -> bool:
    return _PLAIN.fullmatch(address.text) is not None and _is_written_as_read(address)


def _is_written_as_read(address: Address) -> bool:
    return address.at(address.host).rstrip(".").lower() == address.name


def _leads(
    address: Address, own: Official | None, known: Sequence[Official], depth: int
) -> tuple[list[Finding], Official | None]:
    """Where it may lead on to, other than back to its own owner; and which official name is abused by that:
    the one it starts at, or the one that the target passes itself off as."""
    found: list[Finding] = []
    abused: Official | None = None
    for lead in leads(address) if address.is_web and depth < _DEEPEST else ():
        target = official_of(lead.target.name, known)
        if _is_same_owner(address, lead.target, own, target):
            continue
        host = lead.target.name or f"{lead.target.scheme}:"
        found.append(finding(Trick.REDIRECT, lead.span, target=host))
        inner = _checked(lead.target.text, known, depth + 1)
        posing = inner.official if inner.verdict is Verdict.LOOKALIKE else None
        by_target = next((one for one in known if one.host == posing), None)
        leads_away = target is None and not lead.is_origin
        abused = abused or (own if leads_away else None) or by_target
    return found, abused


def _is_same_owner(address: Address, target: Address, own: Official | None, other: Official | None) -> bool:
    if own is not None and other is not None:
        return bool(set(own.programmes) & set(other.programmes)) and target.user is None
    here, there = owner_of(address), owner_of(target)
    return here is not None and there is not None and here[0] == there[0] and target.user is None


def _told(
    verdict: Verdict, address: Address, official: Official | None, found: tuple[Finding, ...]
) -> Checked:
    owner = owner_of(address)
    tricks = {one.trick for one in found}
    title, remedy = words.said(verdict.value, tricks, address, official, owner[0] if owner else address.name)
    shown = "".join(HIDDEN_SHOWN_AS if is_hidden(char) else char for char in address.text)
    opens = None
    if official is not None:
        written = re.sub(r"(?i)^https://", "", address.text)
        opens = f"https://{written}" if verdict is Verdict.OFFICIAL else f"https://{official.host}/"
    return Checked(
        verdict,
        title,
        remedy,
        found,
        shown,
        owner[1] if owner else None,
        address.name,
        official.host if official else None,
        official.programmes if official else (),
        opens,
    )
