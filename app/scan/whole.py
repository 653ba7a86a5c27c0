"""Whether the looks at a code show all of it: where it begins and ends, and whether a character may be
missing inside. Which characters stand there is `fuse`'s."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import ProgrammeBook
from app.scan import decode, forms
from app.scan.decode import Match
from app.scan.lattice import Lattice

_HOLE = 1.75
"""Room between two characters of a group, in pitches, from which on one may be missing there."""
_TWO_AS_ONE = 1.35
"""Room before the last character, in pitches, from which on it may be two that touch, read as one."""
_END_OFF = 1.1
"""How far, in pitches, the middle of the first and the last character may lie from an end that was seen."""
_ITS_OWN = 0.5


@dataclass(frozen=True, slots=True)
class Extent:
    """What the looks showed of a code's extent, in shares of the line.

    begins, stops: where it began and ended on bare ground. lengths: how long it was in looks that showed all
    of it. covered: (n,) where something stands that was never seen uncovered.
    """

    begins: Collection[float]
    stops: Collection[float]
    lengths: Collection[int]
    covered: NDArray[np.float64]


def is_whole(part: Lattice, match: Match, extent: Extent, book: ProgrammeBook) -> bool:
    """Whether the code was seen to begin and to end where this part of the line does, as far as it may be the
    part of a longer one."""
    if _has_a_hole(part, match, extent, book):
        return False
    centres = part.places.mean(axis=1)
    text = decode.decode(part, match.programme, match.pattern).text
    before, behind = forms.may_go_on(match.pattern, text, book, is_grouped=match.is_grouped)
    return (not before or _is_end(centres[::-1], extent.begins)) and (
        not behind or _is_end(centres, extent.stops)
    )


def _is_end(centres: NDArray[np.float64], ends: Collection[float]) -> bool:
    """Whether the code was seen to end with the last of these characters, and that is a single one."""
    steps = np.abs(np.diff(centres))
    reach = _END_OFF * float(steps.mean()) if len(steps) else 0.0
    is_single = not len(steps) or bool(steps[-1] <= _TWO_AS_ONE * np.median(steps))
    return is_single and any(abs(end - centres[-1]) <= reach for end in ends)


def _has_a_hole(part: Lattice, match: Match, extent: Extent, book: ProgrammeBook) -> bool:
    """Whether more characters may stand inside the code than were read: there is room for one, or something
    that was never seen uncovered."""
    longest = max(one.pattern.length for one in forms.forms(book))
    if match.programme.check or match.pattern.length == longest:
        return False
    if set(part.breaks) - forms.form(match.programme, match.pattern).group_starts:
        return True  # gaps of another form: this one fits for want of a character
    if not match.is_grouped and match.pattern.length not in extent.lengths:
        return True  # without gaps to count by, only a look that shows it all tells the length
    centres = part.places.mean(axis=1)
    steps = np.diff(centres)
    pitch = float(np.median(steps))
    gaps = np.cumsum(match.pattern.groups)[:-1] - 1 if match.is_grouped else np.zeros(0, dtype=int)
    inside = extent.covered[(extent.covered > centres[0]) & (extent.covered < centres[-1])]
    off = np.abs(centres[None, :] - inside[:, None])
    return bool((np.delete(steps, gaps) > _HOLE * pitch).any() or (off.min(axis=1) > _ITS_OWN * pitch).any())
