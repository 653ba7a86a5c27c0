"""A barcode scanner that is a keyboard: which keys were its burst, and which a person typed. Knows no Qt.

A burst is told by its rhythm, or by the prefix that the scanner was set to send, and ends with its suffix.
What was interrupted is never taken for a number, nor is what two scanners sent at once.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Self

LEAST: Final = 6
"""Characters of the shortest burst that rhythm alone tells from typing."""
PAUSE_MS: Final = 160
"""So long a silence ends a run of keys: radio scanners stutter, people reach for the next key."""
_USUAL_GAP_MS: Final = 60.0
"""Scanners send a key each 2 to 50 ms; people who type fast, each 80."""
_REST_MS: Final = 400
"""What comes so soon behind a scan that broke off is the rest of it."""
_SERIAL = re.compile(r"[0-9]{30}|[0-9]{16}")


@dataclass(frozen=True, slots=True)
class Setup:
    """What the scanner here sends around a number. suffix: "enter", "tab", or "" for nothing: then a burst
    ends with the silence behind it. gap_ms: the longest usual time between two of its keys."""

    prefix: str = ""
    suffix: str = "enter"
    tail: str = ""
    gap_ms: float = _USUAL_GAP_MS

    @classmethod
    def learnt(cls, keys: "list[tuple[str, int]]", suffix: str) -> Self | None:
        """From one scan of a card: (character, time in ms) of each key before the suffix. None where there is
        no serial in it, or where it was typed."""
        found = _SERIAL.search("".join(char for char, _ in keys))
        gaps = _gaps(keys)
        if found is None or not gaps or _median(gaps) > _USUAL_GAP_MS:
            return None
        text = found.string
        gap = min(max(3 * _median(gaps), 20.0), _USUAL_GAP_MS)
        return cls(text[: found.start()], suffix, text[found.end() :], gap)


@dataclass(frozen=True, slots=True)
class Burst:
    """What was scanned, without prefix and suffix. is_suspect: it came on the heels of another scan, so only
    a number that is whole in itself is to be believed."""

    text: str = field(repr=False)
    is_suspect: bool = False


@dataclass(frozen=True, slots=True)
class Entered:
    """What an Enter sent: scanned, or typed ("" for an Enter alone). in_place_of: what had been put back into
    the input and gave way to this scan."""

    text: str = field(repr=False)
    is_scan: bool = False
    is_suspect: bool = False
    in_place_of: str = field(default="", repr=False)


class Wedge:
    """Told of every key with its time in ms; says what the Enter behind them means."""

    def __init__(self, setup: Setup | None = None) -> None:
        self.setup = setup or Setup()
        self._keys: list[tuple[str, int]] = []
        self._ended_at = self._broke_at = -10_000
        self.broke = False
        """Whether the last run of keys was a scan that lacked its end."""

    @property
    def keys(self) -> list[tuple[str, int]]:
        """The run of keys that is going on."""
        return list(self._keys)

    def key(self, char: str, at_ms: int) -> None:
        self.broke = False
        if self._keys and at_ms - self._keys[-1][1] > PAUSE_MS:
            self.rest()
        self._keys.append((char, at_ms))

    def enter(self, at_ms: int) -> Burst | None:
        """The burst that this Enter (or Tab) ends; None where it was pressed by a person."""
        is_on_time = bool(self._keys) and at_ms - self._keys[-1][1] <= PAUSE_MS
        is_rest = is_on_time and self._keys[0][1] - self._broke_at <= _REST_MS
        burst = self._burst() if is_on_time and (is_rest or self._is_burst()) else None
        self._keys = []
        if burst is not None:
            self._ended_at = at_ms
        return burst

    def rest(self) -> Burst | None:
        """Nothing came for a while: the burst of a scanner without suffix, or None."""
        self.broke = False
        keys = self._keys
        is_burst = self._is_burst()
        burst = self._burst() if is_burst and not self.setup.suffix else None
        if is_burst and burst is None and self._cannot_be_typed():
            self.broke, self._broke_at = True, keys[-1][1]
        elif self._may_be_a_head():
            self._broke_at = keys[-1][1]
        self._keys = []
        return burst

    def forget(self) -> None:
        self._keys = []

    def _is_burst(self) -> bool:
        text = "".join(char for char, _ in self._keys)
        if self.setup.prefix and text.startswith(self.setup.prefix) and len(text) > len(self.setup.prefix):
            return not (gaps := _gaps(self._keys)) or _median(gaps) <= self.setup.gap_ms
        gaps = _gaps(self._keys)
        return len(text) >= LEAST and _median(gaps) <= self.setup.gap_ms

    def _cannot_be_typed(self) -> bool:
        """Letters may have come from quick fingers, and stay; digits at this pace never did."""
        text = "".join(char for char, _ in self._keys)
        return text.isdigit() or bool(self.setup.prefix and text.startswith(self.setup.prefix))

    def _may_be_a_head(self) -> bool:
        """A few digits at a scanner's pace: typed, or the head of a scan that is going on behind a pause."""
        gaps = _gaps(self._keys)
        is_quick = bool(gaps) and _median(gaps) <= self.setup.gap_ms
        return len(self._keys) < LEAST and is_quick and all(char.isdigit() for char, _ in self._keys)

    def _burst(self) -> Burst:
        text, begun = "".join(char for char, _ in self._keys), self._keys[0][1]
        if self.setup.prefix:
            text = text.removeprefix(self.setup.prefix)
        if self.setup.tail:
            text = text.removesuffix(self.setup.tail)
        on_heels = begun - self._ended_at <= PAUSE_MS or begun - self._broke_at <= _REST_MS
        return Burst(text, on_heels)


def _gaps(keys: "list[tuple[str, int]]") -> list[int]:
    return [later - earlier for (_, earlier), (_, later) in pairwise(keys)]


def _median(gaps: list[int]) -> int:
    return sorted(gaps)[len(gaps) // 2]
