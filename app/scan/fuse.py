"""Looks at one code in several frames, fused place by place on the card. When a fused code may be answered is
`decode`'s; which code it can be, `reading`'s; whether all of it was seen, `whole`'s."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from app.codes.programme import CodePattern, Programme, ProgrammeBook
from app.scan import align, alike, limits, reading, spots, whole
from app.scan.align import Pairs
from app.scan.alike import Odds
from app.scan.damage import Damage
from app.scan.lattice import HIDDEN, OTHER, SYMBOLS, Lattice, Posteriors, median, row
from app.scan.reading import Ends
from app.scan.spots import Spot, agreements, alike_odds, posteriors, vote
from app.scan.whole import Extent

_SHIFTS = np.linspace(-1.2, 1.2, 25)
_SHIFT_COST = 3.0
"""What a shift of one pitch against the card's own geometry costs, in log odds of what is read."""
_CLEAR = 0.5
"""A character opens a place of its own where nothing stood so far if it is at least so sure."""
_MOST_SPOTS = 64
_COVERED = 1.5
_DOUBLE, _DOUBLE_PASSED = 0.75, 0.5
_SEEN_SHARE = 0.34
"""A place holds a character when at least this part of the looks at it say so."""


_LEAST_KNOWN, _RECOGNISED = 4, 8.0
"""Characters without which a line is not recognised, and log odds of what is read in it from which it is:
about three characters that agree."""


@dataclass(frozen=True, slots=True)
class Look:
    """One frame's reading of the code line. lattice: with its places in shares of the line on the card.

    weight: 0..1, the frame's quality. ends: where the code began and ended on bare ground in it. odds: how
    alike its characters look to one another, None where they were not compared. shows: the length of the code
    where this frame alone shows all of it. height_px: of its characters in the frame. damage: (n,) of
    each, None where nobody looked.
    """

    lattice: Lattice
    weight: float = 1.0
    ends: Ends = (None, None)
    odds: Odds | None = None
    shows: int | None = None
    height_px: float = np.inf
    damage: Damage | None = None


@dataclass(frozen=True, slots=True)
class Fused:
    """All looks as one: what they show of the code's form, and a lattice as long as its pattern.

    seen: (n, 38) the same rows before the characters were compared with one another. score: how well the form
    fits. odds: how alike the characters look to one another. damaged: places whose print is damaged, so that
    what is read there may be what is left of another character.
    """

    programme: Programme
    pattern: CodePattern
    lattice: Lattice
    seen: Posteriors
    score: float
    is_whole: bool
    odds: Odds
    usual_px: float
    looks: int
    damaged: frozenset[int] = frozenset()

    def told(self, chosen: Mapping[int, str]) -> Lattice:
        """The lattice once a person has said what stands at some places: those that look the same are settled
        with them."""
        if not chosen:
            return self.lattice
        rows = self.seen.copy()
        for at, character in chosen.items():
            rows[at] = row({character: 1.0})
        settled = alike.weighed(rows, np.clip(self.odds, 0.0, limits.TOLD_AT_MOST))
        for at in chosen:  # what was read there says how far the reading is to be believed
            settled[at] = self.lattice.posteriors[at]
        return replace(self.lattice, posteriors=settled)

    def settled_with(self, at: int, character: str, text: str, open_at: Collection[int]) -> Iterable[int]:
        """The places that an answer decides: those of `open_at` that look the same in the text as it was
        read, if they were read as that character too."""
        same = next(group for group in alike.groups(text, self.odds) if at in group)
        read = self.seen[:, SYMBOLS.index(character)] >= limits.SEEN_AS_WELL
        others = (one for one in same if one != at and one in open_at and one not in self.damaged)
        return (at, *(one for one in others if read[one]))


@dataclass
class Fusion:
    """The looks at one subject so far."""

    spots: list[Spot] = field(default_factory=list)
    heaviest: float = 0.0
    count: int = 0
    begins: list[float] = field(default_factory=list)
    stops: list[float] = field(default_factory=list)
    lengths: set[int] = field(default_factory=set)
    heights_px: list[float] = field(default_factory=list)
    odds: Odds = field(default_factory=lambda: np.zeros((_MOST_SPOTS, _MOST_SPOTS)))
    compared: Odds = field(default_factory=lambda: np.zeros((_MOST_SPOTS, _MOST_SPOTS)))
    _known: tuple[int, Fused | None] = (0, None)

    def clear(self) -> None:
        self.__init__()  # type: ignore[misc]

    def add(self, look: Look) -> None:
        """Add a look whose places agree with those before, but for a small drift."""
        if not len(look.lattice):
            return
        factor, shift, matched = self._aligned(look.lattice)
        lattice = look.lattice.moved(factor, shift)
        for end, known in zip(look.ends, (self.begins, self.stops), strict=True):
            known.extend([] if end is None else [factor * end + shift])
        self.lengths |= set() if look.shows is None else {look.shows}
        self.count += 1
        self.heights_px.append(look.height_px)
        self.heaviest = max(self.heaviest, look.weight)
        unseen = np.array([spot.centre for spot in self.spots if spot.hidden >= _CLEAR])
        damage = np.zeros(len(lattice)) if look.damage is None else look.damage
        numbers = self._take(lattice, look.weight, matched, damage)
        self._open(lattice, look.weight, numbers, unseen, damage)
        if look.odds is not None:
            self._compare(look.odds, numbers, look.weight)

    def fused(self, book: ProgrammeBook) -> Fused | None:
        """All looks as one under the form that fits them best; None where none does.

        Which programme it is, is decided anew: what a frame hid may have told its programme from another.
        """
        if self._known[0] != self.count:
            self._known = (self.count, self._fused(book))
        return self._known[1]

    def _fused(self, book: ProgrammeBook) -> Fused | None:
        lattice, numbers = self._whole()
        odds = self._odds(numbers)
        weighed = replace(lattice, posteriors=alike.weighed(lattice.posteriors, odds))
        best, match = reading.fitted(weighed, book)
        if match is None or not match.is_plausible:
            return None
        part = best.part(match.start, match.stop)
        found = _found_in(lattice.places, part.places)
        is_read = found >= 0
        own = np.where(is_read[:, None] & is_read[None, :], odds[np.ix_(found, found)], 0.0)
        seen = np.where(is_read[:, None], lattice.posteriors[found], part.posteriors)
        is_whole = whole.is_whole(part, match, self._shown(), book)
        damaged = spots.damaged(self.spots, np.where(is_read, numbers[found], -1))
        form, usual_px = (match.programme, match.pattern), float(np.median(self.heights_px))
        return Fused(*form, part, seen, match.score, is_whole, own, usual_px, self.count, damaged)

    def _shown(self) -> Extent:
        covered = [one.centre for one in self.spots if one.hidden >= _CLEAR and one.voted > one.passed]
        return Extent(self.begins, self.stops, self.lengths, np.array(covered))

    def _whole(self) -> tuple[Lattice, NDArray[np.int64]]:
        """Every place that holds a character, from left to right, and their numbers."""
        seen = [spot for spot in self.spots if spot.voted >= _SEEN_SHARE * (spot.voted + spot.passed)]
        reach = _DOUBLE * self.pitch()
        centres = np.array([spot.centre for spot in seen])
        near = (np.abs(centres[:, None] - centres) < reach).sum(axis=1)
        kept = [
            spot
            for spot, count in zip(seen, near.tolist(), strict=True)
            if count < 2 or not self._is_double(spot, seen, reach)
        ]
        places = np.array([(spot.left, spot.right) for spot in kept]).reshape(-1, 2)
        breaks = tuple(at for at, spot in enumerate(kept) if at and spot.breaks > 0.5 * spot.voted)
        return Lattice(posteriors(kept, self.heaviest), places, breaks), np.array(
            [spot.number for spot in kept], dtype=np.int64
        )

    def _is_double(self, spot: Spot, others: Sequence[Spot], reach: float) -> bool:
        """Whether a place is another one within reach seen badly: half of a W that glare left, read as a V.
        Who saw one of them did not see the other."""
        return any(
            other is not spot
            and abs(other.centre - spot.centre) < reach
            and (other.mass, other.number) > (spot.mass, spot.number)
            and min(spot.passed, other.passed) > _DOUBLE_PASSED * spot.voted
            for other in others
        )

    def _odds(self, numbers: NDArray[np.int64]) -> Odds:
        grid = np.ix_(numbers, numbers)
        return np.asarray(self.odds[grid] / np.maximum(self.compared[grid], 1e-6))

    def _compare(self, odds: Odds, numbers: NDArray[np.int64], weight: float) -> None:
        known = np.flatnonzero(numbers >= 0)
        grid = np.ix_(numbers[known], numbers[known])
        own = odds[np.ix_(known, known)]
        self.odds[grid] += weight * np.nan_to_num(own)
        self.compared[grid] += weight * ~np.isnan(own)

    def pitch(self) -> float:
        """Usual distance of two characters in shares of the line; 0 before there are two."""
        return median(np.diff(self._centres())) if len(self.spots) > 1 else 0.0

    def extent(self) -> tuple[float, float]:
        """From the first to the last character in shares of the line."""
        return (self.spots[0].left, self.spots[-1].right) if self.spots else (0.0, 1.0)

    def placed(self, lattice: Lattice) -> tuple[float, float] | None:
        """Where a line lies whose place on the card is not known, told by what is read in it.

        Start and length in the measure of the looks so far; None where nothing in it is known.
        """
        if len(lattice) < _LEAST_KNOWN or len(self.spots) < _LEAST_KNOWN:
            return None
        known = self._centres()
        own = lattice.places.mean(axis=1)
        pitch = self.pitch()
        length = pitch / median(np.diff(own))
        same = alike_odds(lattice.posteriors, self._posteriors())
        starts = (known[:, None] - length * own[None, :]).ravel()
        scores = agreements(starts[:, None] + length * own, known, same, pitch)
        best = int(np.argmax(scores))
        return (float(starts[best]), length) if scores[best] >= _RECOGNISED else None

    def _drift(self, lattice: Lattice, known_posteriors: Posteriors) -> float:
        """How far the look's places lie off, told by what is read in them."""
        pitch = self.pitch()
        if pitch == 0.0:
            return 0.0
        known = self._centres()
        same = alike_odds(lattice.posteriors, known_posteriors)
        centres = lattice.places.mean(axis=1)
        shifted = centres + _SHIFTS[:, None] * pitch
        scores = agreements(shifted, known, same, pitch) - _SHIFT_COST * _SHIFTS**2
        return float(_SHIFTS[int(np.argmax(scores))]) * pitch

    def _centres(self) -> NDArray[np.float64]:
        return np.array([spot.centre for spot in self.spots])

    def _posteriors(self) -> Posteriors:
        return posteriors(self.spots, self.heaviest)

    def _aligned(self, lattice: Lattice) -> tuple[float, float, Pairs]:
        """What brings the look's places onto the known ones, factor and shift, and which are the same."""
        if not self.spots:
            return 1.0, 0.0, []
        rows, known, known_centres = lattice.posteriors, self._posteriors(), self._centres()
        drift, pitch = self._drift(lattice, known), self.pitch() or 1.0
        centres = lattice.places.mean(axis=1)
        matched = align.pairs(rows, centres + drift, known, known_centres, pitch)
        factor, shift = align.stretch(matched, rows, centres + drift, known, known_centres)
        shift += factor * drift
        return factor, shift, align.pairs(rows, factor * centres + shift, known, known_centres, pitch)

    def _take(self, lattice: Lattice, weight: float, matched: Pairs, damage: Damage) -> NDArray[np.int64]:
        """Give the look's characters to the places where they stand; each one's place by number, or -1."""
        numbers = np.full(len(lattice), -1)
        for at, known in matched:
            numbers[at] = self.spots[known].number
            vote(self.spots[known], lattice, at, weight, float(damage[at]))
        low, high = lattice.span
        covered = lattice.places.mean(axis=1)[lattice.posteriors[:, HIDDEN] >= _CLEAR]
        for spot in self.spots:
            is_shown = low < spot.centre < high and not self._is_near(spot.centre, covered)
            spot.passed += weight * (spot.number not in numbers and is_shown)
        return numbers

    def _is_near(self, place: float, others: NDArray[np.float64]) -> bool:
        """Whether one of the others is so near that a cover over it may lie over this place as well."""
        return bool(len(others)) and float(np.abs(others - place).min()) < _COVERED * (self.pitch() or 1.0)

    def _open(
        self,
        lattice: Lattice,
        weight: float,
        numbers: NDArray[np.int64],
        unseen: NDArray[np.float64],
        damage: Damage,
    ) -> None:
        """New places for characters that stand where nothing was known; other looks passed them over, unless
        what they saw there was covered."""
        is_first = not self.spots
        before = sum(spot.voted + spot.passed for spot in self.spots) / max(len(self.spots), 1)
        for at in np.flatnonzero(numbers < 0):
            said = lattice.posteriors[at]
            is_clear = is_first or max(said[:OTHER].max(), said[HIDDEN]) >= _CLEAR
            if not is_clear or len(self.spots) >= _MOST_SPOTS:
                continue
            left, right = (float(edge) for edge in lattice.places[at])
            spot = Spot(len(self.spots), left, right, said)
            was_shown = (
                not is_first and self._was_shown(spot.centre) and not self._is_near(spot.centre, unseen)
            )
            spot.passed = max(before - weight, 0.0) if was_shown else 0.0
            vote(spot, lattice, int(at), weight, float(damage[at]))
            numbers[at] = spot.number
            self.spots.append(spot)
        self.spots.sort(key=lambda spot: spot.centre)

    def _was_shown(self, place: float) -> bool:
        return bool(self.spots) and self.spots[0].centre < place < self.spots[-1].centre


def _found_in(places: NDArray[np.float64], wanted: NDArray[np.float64]) -> NDArray[np.int64]:
    """For each wanted place the number of the known one, -1 for one that was put in."""
    if not len(places):
        return np.full(len(wanted), -1)
    off = np.abs(places.mean(axis=1)[None, :] - wanted.mean(axis=1)[:, None])
    nearest = off.argmin(axis=1)
    return np.where(off[np.arange(len(wanted)), nearest] < 1e-6, nearest, -1)
