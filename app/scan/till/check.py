"""The swap and custody check of a card that is to be sold: what several frames say of it together.

Knows neither store nor money, and no claim code: which numbers the card carries, whether they agree, and
whether the panel over its code is still whole.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import ProgrammeBook
from app.scan.frame import Frame
from app.scan.line import Quad
from app.scan.readers import LineReader
from app.scan.till import sight as sights
from app.scan.till.serials import Digits
from app.scan.till.sight import CardSight
from app.scan.till.verdict import Panel

__all__ = ["CardCheck", "CheckedCard", "Numbers", "Panel"]

_GONE_AFTER_S = 1.2
"""A card that has not been seen for so long was taken away."""
_PATIENCE_S = 4.0
"""So long a card may be before the camera until what cannot be told is told as such."""
_FRAMES = 2
"""So many frames of a camera must say the same."""
_STEADY = 6
"""So many times as often covered as opened, a panel is covered: a frame may be misread."""
_LOOKS, _SEEN_SO = 3, 0.6
"""So many frames must show the panel, and such a share of them each part of it and each of its ends as it
should be: a reflection wanders while the card is held, what was scratched off stays where it is."""
_MOSTLY = 2
"""So many times as often opened as covered, a panel was opened. In between it cannot be told."""
_CLEARLY = 2.0
"""From this difference of logarithms on, another digit stands in a place than the bars say."""
_MANY = 3
"""In so many places or more the print is another number than the bars. In fewer it may be misread."""


class Numbers(StrEnum):
    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class CheckedCard:
    """What is known of the card before the camera. serial: what its bars say, as a scanner would read
    them, None where they were not read yet; never the print, of which a reflection may make another number.
    printed: the serial in print, where it was read clearly. is_settled: more frames of this card change
    nothing. quad: (4, 2) float32, where it was seen last."""

    serial: str | None = None
    printed: str | None = None
    numbers: Numbers = Numbers.UNSURE
    panel: Panel = Panel.UNSURE
    is_settled: bool = False
    quad: Quad | None = None

    @property
    def is_good(self) -> bool:
        return self.numbers is Numbers.SAME and self.panel is Panel.COVERED

    @property
    def must_stop(self) -> bool:
        """Whether this card may not be sold."""
        return self.numbers is Numbers.DIFFERENT or self.panel is Panel.OPENED


class CardCheck:
    """Looks at one card after another. Not thread-safe: one worker calls it.

    frames: how many must agree; 1 for single pictures.
    """

    def __init__(
        self,
        book: ProgrammeBook,
        readers: Sequence[LineReader],
        *,
        frames: int = _FRAMES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._book, self._readers, self._frames, self._clock = book, tuple(readers), frames, clock
        self.reset()

    def reset(self) -> None:
        """The card was taken away; the next frame begins another."""
        self._bars: str | None = None
        self._beside: list[Digits] = []
        self._alone: list[Digits] = []
        self._panels = dict.fromkeys(Panel, 0)
        self._wholes: list[NDArray[np.bool_]] = []
        self._begun_at: float | None = None
        self._seen_at = self._clock()

    def observe(self, frame: Frame) -> CheckedCard:
        """Look at a frame and say what is known of its card now. Raises Fault(NETWORK_UNUSABLE)."""
        return self.add(sights.look(frame.pixels, self._book, self._readers))

    def add(self, sight: CardSight) -> CheckedCard:
        """What one more frame showed."""
        now = self._clock()
        if sight.quad is None:
            if now - self._seen_at > _GONE_AFTER_S:
                self.reset()
            return self._known(None)
        if sight.bars is not None and self._bars is not None and sight.bars != self._bars:
            self.reset()
        self._seen_at = now
        if self._begun_at is None:
            self._begun_at = now
        self._panels[sight.panel] += 1
        if sight.whole is not None:
            self._wholes.append(sight.whole)
        self._bars = sight.bars or self._bars
        if sight.print is not None:
            (self._alone if sight.bars is None else self._beside).append(sight.print)
        return self._known(sight.quad)

    def _known(self, quad: Quad | None) -> CheckedCard:
        printed = _text(self._beside or self._alone, self._frames)
        card = CheckedCard(self._bars, printed, self._numbers(), self._panel(), quad=quad)
        waited = self._begun_at is not None and self._clock() - self._begun_at >= _PATIENCE_S
        is_settled = self._bars is not None and (card.must_stop or card.is_good or waited)
        return replace(card, is_settled=is_settled)

    def _numbers(self) -> Numbers:
        """Of the print that stood beside bars in one picture: alone it may be the digits of other bars."""
        digits = _joined(self._beside)
        if self._bars is None or digits is None or len(self._beside) < self._frames:
            return Numbers.UNSURE
        if len(digits) != len(self._bars):
            return Numbers.DIFFERENT
        said = digits[np.arange(len(digits)), [int(one) for one in self._bars]]
        off = digits.max(axis=1) - said
        if not (off > 0).any():
            return Numbers.SAME
        return Numbers.DIFFERENT if int((off >= _CLEARLY).sum()) >= _MANY else Numbers.UNSURE

    def _panel(self) -> Panel:
        covered, opened = self._panels[Panel.COVERED], self._panels[Panel.OPENED]
        if self._is_whole(_STEADY * opened):
            return Panel.COVERED
        is_opened = opened >= self._frames and opened >= _MOSTLY * covered
        return Panel.OPENED if is_opened else Panel.UNSURE

    def _is_whole(self, least: int) -> bool:
        """Whether every part of the panel was seen as it should be, in at least so many frames."""
        needed = max(1 if self._frames == 1 else _LOOKS, least)
        if len(self._wholes) < needed:
            return False
        shown = np.sum(self._wholes, axis=0)
        return bool((shown >= np.maximum(needed, _SEEN_SO * len(self._wholes))).all())


def _joined(seen: Sequence[Digits]) -> Digits | None:
    """(n, 10): sums of logarithms over the frames that show the most usual number of digits."""
    if not seen:
        return None
    lengths = [len(one) for one in seen]
    usual = max(lengths, key=lengths.count)
    return np.asarray(np.sum([np.log(one) for one in seen if len(one) == usual], axis=0))


def _text(seen: Sequence[Digits], frames: int) -> str | None:
    """The number, where every digit of it was read clearly in so many frames."""
    digits = _joined(seen)
    if digits is None or len(seen) < frames:
        return None
    ordered = np.sort(digits, axis=1)
    is_clear = bool((ordered[:, -1] - ordered[:, -2] >= _CLEARLY).all())
    return "".join(str(digit) for digit in digits.argmax(axis=1)) if is_clear else None
