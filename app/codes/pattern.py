"""The pattern language of programme files: what a printed code looks like, place by place.

Capital letters and digits, classes like [A-Z0-9], {n} behind one of them, and "-" between printed groups.
There is nothing else, so that a pattern has one length and can be drawn as cells and decoded place by place.
"""

import re
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

LONGEST_CODE = 64

_ITEM = re.compile(r"(?:\[(?P<members>[^\[\]]*)\]|(?P<literal>[A-Z0-9]))(?:\{(?P<times>[0-9]{1,4})\})?")
_MEMBER = re.compile(r"([A-Z])-([A-Z])|([0-9])-([0-9])|([A-Z0-9])")


class PatternError(ValueError):
    """A pattern outside the language; the message says why, for the person who wrote the file."""


@dataclass(frozen=True, slots=True)
class CodePattern:
    """One printed form. `groups` are the lengths between dashes; `positions` the characters that can be
    printed at each place of the normalised code."""

    text: str
    groups: tuple[int, ...]
    positions: tuple[frozenset[str], ...] = field(repr=False)

    @property
    def length(self) -> int:
        return len(self.positions)

    def matches(self, code: str) -> bool:
        """Whether the normalised code has this form. `Programme.fits` also knows check characters."""
        return len(code) == len(self.positions) and self.begins(code)

    def begins(self, prefix: str) -> bool:
        """Whether a code of this form can begin with the normalised text."""
        return len(prefix) <= len(self.positions) and all(
            character in members for character, members in zip(prefix, self.positions, strict=False)
        )

    def format(self, code: str) -> str:
        """The code as it is printed, "ABCD-123456-EFGH". Raises ValueError for another length."""
        if len(code) != self.length:
            raise ValueError(f"a code of this form has {self.length} characters, not {len(code)}")
        ends = accumulate(self.groups, initial=0)
        return "-".join(code[start:end] for start, end in pairwise(ends))


def parse_pattern(text: str) -> CodePattern:
    """Read one pattern. Raises PatternError with the reason."""
    positions: list[frozenset[str]] = []
    groups: list[int] = []
    for group in text.split("-") if "[" not in text else _split_groups(text):
        before = len(positions)
        _read_group(group, positions)
        groups.append(len(positions) - before)
    if 0 in groups:
        raise PatternError("a group between dashes is empty")
    return CodePattern(text, tuple(groups), tuple(positions))


def _split_groups(text: str) -> list[str]:
    # A dash inside a class is a range, not the end of a group.
    return re.split(r"-(?![^\[\]]*\])", text)


def _read_group(group: str, positions: list[frozenset[str]]) -> None:
    at = 0
    while at < len(group):
        item = _ITEM.match(group, at)
        if item is None:
            raise PatternError(_why_not(group[at:]))
        times = int(item["times"] or "1")
        if times < 1:
            raise PatternError("{0} repeats nothing")
        if len(positions) + times > LONGEST_CODE:
            raise PatternError(f"the code is longer than {LONGEST_CODE} characters")
        members = frozenset(item["literal"]) if item["literal"] else _members(item["members"])
        positions.extend([members] * times)
        at = item.end()


def _members(text: str) -> frozenset[str]:
    members: set[str] = set()
    at = 0
    while at < len(text):
        part = _MEMBER.match(text, at)
        if part is None:
            raise PatternError(f"[{text}] holds more than capital letters, digits and ranges of them")
        first, last = part[1] or part[3] or part[5], part[2] or part[4] or part[5]
        if first > last:
            raise PatternError(f"the range {first}-{last} runs backwards")
        members.update(chr(point) for point in range(ord(first), ord(last) + 1))
        at = part.end()
    if not members:
        raise PatternError("[] holds no character")
    return frozenset(members)


def _why_not(rest: str) -> str:
    character = rest[0]
    if character == "[":
        return "a class is not closed with ]"
    if character == "{":
        return "{n} must stand behind one character or class, and n must be a number"
    if character.islower():
        return f"{character!r} is a small letter; codes are written in capitals"
    return f"{character!r} is not part of the pattern language (classes, letters, digits, {{n}} and dashes)"
