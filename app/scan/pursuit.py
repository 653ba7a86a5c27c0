"""Which line a frame is read in: the one followed from the frame before, or the likeliest of a full search;
and where its characters stand on the card."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.scan import alike, damage, see, strips
from app.scan.alike import Odds
from app.scan.damage import Damage
from app.scan.fuse import Fusion
from app.scan.lattice import OTHER, Lattice
from app.scan.line import Gray, TextLine
from app.scan.readers import LineReader
from app.scan.reading import Ends, Reading
from app.scan.see import Sight
from app.scan.track import Track

_SEARCHED_AGAIN = 8
"""After so many frames that were only followed, the whole picture is searched again: small errors add up."""
_POOR_AT_MOST = 2
"""So many followed frames in a row may show nothing before the whole picture is searched."""
_UNKNOWN_AT_MOST = 2
"""So many, while what was read so far makes no code: it may be the wrong line."""
_CLEAR, _CLEAR_AT_LEAST, _FITS = 0.6, 5, -1.5
"""A line is worth following when so many characters are at least so sure and it fits a code at least so well;
one that is known need not fit by itself."""
_OF_ANOTHER_CARD = 0.8
_SAME_LINE = 0.8
"""How far off, in cap heights, a found line may lie from the followed one to be the same."""
_MOST_CUTS = 2
"""In how many cuts a followed line is read: fourteen clips were answered as soon and as often as with three,
for each frame is another look anyway."""
_GROUND = 0.05
"""How far beside a code, in its length, the picture must reach for its end to be bare ground."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a frame gave. lattice: the code line's characters in the card's own measure, that of `line`; None
    where the frame shows nothing of a code. ends: where the code begins and ends on bare ground. odds: how
    alike they look to one another. damage: of its characters. is_other: nothing ties the line to the one read
    before."""

    sight: Sight
    line: TextLine | None = None
    lattice: Lattice | None = None
    ends: Ends = (None, None)
    odds: Odds | None = None
    damage: Damage | None = None
    is_other: bool = False


class Pursuit:
    """Follows one card; `begin_anew` when it was taken away."""

    def __init__(
        self, book: ProgrammeBook, readers: Sequence[LineReader], clock: Callable[[], float]
    ) -> None:
        self._book = book
        self._readers = readers
        self._clock = clock
        self._track = Track()
        self._cuts = _MOST_CUTS
        self.begin_anew()

    def begin_anew(self) -> None:
        """Nothing is known of the next frame."""
        self._track.clear()
        self._followed = 0
        self._poor = 0

    def look(self, gray: Gray, fusion: Fusion, frame_s: float | None = None) -> Found:
        """Read the frame. frame_s: how long a frame lasts where that is known; a followed frame costs no
        more, if need be in fewer cuts."""
        line = self._track.follow(gray)
        if line is None or self.is_search_due(fusion):
            return self._search(gray, fusion)
        return self._follow(gray, line, fusion, frame_s)

    def is_search_due(self, fusion: Fusion) -> bool:
        """Whether the whole of the next picture is to be searched, because no line is followed or one has
        been followed for long enough."""
        if self._track.line is None or not fusion.spots:
            return True
        most = _SEARCHED_AGAIN if fusion.fused(self._book) else _UNKNOWN_AT_MOST
        return self._followed >= most or self._poor >= _POOR_AT_MOST

    def _follow(self, gray: Gray, line: TextLine, fusion: Fusion, frame_s: float | None) -> Found:
        started = self._clock()
        left, right = fusion.extent()
        shown = line.extended(-left, right - 1.0)
        sight = see.look_at(gray, shown, self._book, self._readers, self._cuts)
        self._followed += 1
        self._adapt(self._clock() - started, frame_s)
        if sight.code is None or not _is_worth_following(sight.code):
            self._poor += 1
            return Found(sight, line)
        self._poor = 0
        return self._on_card(gray, sight, sight.code, line)

    def _search(self, gray: Gray, fusion: Fusion) -> Found:
        self._followed = self._poor = 0
        sight = see.look(gray, self._book, self._readers)
        code = sight.code
        if code is None or not _is_worth_a_start(code):
            return Found(sight, self._track.line)
        matrix = self._track.measure_of(code.line)
        if matrix is None or not _is_same_line(matrix):
            return self._found_elsewhere(gray, sight, code, fusion)
        self._track.start(gray, _in_measure(code.line, matrix))
        return self._on_card(gray, sight, code, self._track.line or code.line)

    def _found_elsewhere(self, gray: Gray, sight: Sight, code: Reading, fusion: Fusion) -> Found:
        """A line without a track to it: the first one, or one that has to be recognised by what it says."""
        place = fusion.placed(code.lattice)
        if place is None and fusion.fused(self._book) and not _is_clear(code):
            return Found(sight, self._track.line)
        start, length = place or (0.0, 1.0)
        line = code.line.extended(start / length, (1 - start) / length - 1)
        self._track.start(gray, line)
        return replace(_found(gray, sight, code, line, start, length), is_other=place is None)

    def _on_card(self, gray: Gray, sight: Sight, code: Reading, line: TextLine) -> Found:
        matrix = self._track.measure_of(code.line)
        assert matrix is not None  # noqa: S101 - asked only while a line is followed
        (start, _), (end, _) = _carried(matrix, 0.0), _carried(matrix, 1.0)
        return _found(gray, sight, code, line, start, end - start)

    def _adapt(self, cost_s: float, frame_s: float | None) -> None:
        """Fewer cuts where the last frame took longer than a frame lasts, more again where there is time."""
        if frame_s is None:
            self._cuts = _MOST_CUTS
        elif cost_s > frame_s:
            self._cuts = max(1, self._cuts - 1)
        elif cost_s < 0.5 * frame_s:
            self._cuts = min(_MOST_CUTS, self._cuts + 1)


def _found(gray: Gray, sight: Sight, code: Reading, line: TextLine, start: float, length: float) -> Found:
    """What was read, in the measure of a line in which the one that was read begins at `start` and is
    `length` long."""
    strip = strips.cut(gray, code.line, beyond=damage.BEYOND)
    ends = [
        None if end is None or not _is_inside(gray, code.line, end, way) else start + length * end
        for end, way in zip(code.bare_ends, (-1, 1), strict=True)
    ]
    seen = code.seen.moved(length, start)
    odds, damaged = alike.likeness(strip, code.seen), damage.of(strip, code.seen)
    return Found(sight, line, seen, (ends[0], ends[1]), odds, damaged)


def _is_inside(gray: Gray, line: TextLine, end: float, way: int) -> bool:
    """Whether the ground beside an end of the code is in the picture, and not beyond its edge."""
    beside = np.array([[[end + way * _GROUND, 0.5]]], dtype=np.float32)
    point = load_cv2().perspectiveTransform(beside, np.linalg.inv(strips.to_unit(line)))[0, 0]
    return bool((point >= 0).all() and (point < gray.shape[::-1]).all())


def _is_clear(code: Reading) -> bool:
    """Whether a line is read so surely that it is another card, not the known one read badly."""
    return code.is_plausible and float(code.part.posteriors[:, :OTHER].max(axis=1).mean()) > _OF_ANOTHER_CARD


def _is_worth_a_start(code: Reading) -> bool:
    return code.is_plausible or (code.score >= _FITS and _is_worth_following(code))


def _is_worth_following(code: Reading) -> bool:
    symbols = code.lattice.posteriors[:, :OTHER]
    return int((symbols.max(axis=1) >= _CLEAR).sum()) >= _CLEAR_AT_LEAST


def _carried(matrix: NDArray[np.float64], along: float) -> tuple[float, float]:
    """A point of the middle of a line in another line's measure."""
    x, y, scale = matrix @ np.array([along, 0.5, 1.0])
    return float(x / scale), float(y / scale)


def _is_same_line(matrix: NDArray[np.float64]) -> bool:
    """Whether a line lies on the one whose measure the matrix leads to, and runs the same way."""
    (start, high), (end, low) = _carried(matrix, 0.0), _carried(matrix, 1.0)
    return end > start and max(abs(high - 0.5), abs(low - 0.5)) < _SAME_LINE


def _in_measure(line: TextLine, matrix: NDArray[np.float64]) -> TextLine:
    """The line that was found, grown or shrunk to the ends of the measure it is known in."""
    (start, _), (end, _) = _carried(matrix, 0.0), _carried(matrix, 1.0)
    length = end - start
    return line.extended(start / length, (1 - start) / length - 1)
