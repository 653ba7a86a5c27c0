"""A lattice under the programmes' grammars: the best code, how sure it is, and what stays open.

Never a wrong code: what the evidence, the grammar and the check character do not settle is a doubt, not an
answer.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from app.codes import house
from app.codes.lookalikes import alternatives
from app.codes.programme import CodePattern, Programme, ProgrammeBook
from app.scan import forms, limits
from app.scan.checked import likeliest_valid
from app.scan.damage import MAY_BE
from app.scan.forms import Form
from app.scan.lattice import Lattice
from app.scan.limits import Needed
from app.scan.places import Place, places_of

_STRANGE_AT_MOST = 2
"""A house card prints no B, E or T. Of 336 that were read, 98 % had at most two such letters beside O, I
and S; "BEST BEFORE 632624" has six, and passes the check."""
_PLAUSIBLE_WITH_CHECK, _PLAUSIBLE_WITHOUT_CHECK = -0.9, -0.8
"""A line that fits no grammar better than this is some other text. Of 306 house codes that were read right on
the validation part none fitted worse than -0.63."""
_ROUND = frozenset("0O")
_OFFERED, _OFFERED_AT_MOST, _ALL_AT_MOST = 0.01, 3, 4
"""Characters with this posterior are offered where a person has to say; how many of them, and how many beside
the one read with those that look alike or that damage may have made of it."""

_NOTHING: Mapping[int, str] = MappingProxyType({})
_LIMITS = {
    False: (limits.UNASKED, limits.ONCE_ASKED),
    True: (limits.TOGETHER, limits.TOGETHER_ONCE_ASKED),
}


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """A position that a person must decide: `alternatives` beside `read`, likeliest first."""

    at: int
    read: str
    alternatives: tuple[str, ...]
    p: float


@dataclass(frozen=True, slots=True)
class Match:
    """The part of a lattice, from `start` up to `stop`, that fits a programme's pattern best.

    score: mean log posterior with what speaks against the framing taken off: 0 is perfect; compares lines.
    is_grouped: the printed gaps are the pattern's.
    """

    programme: Programme
    pattern: CodePattern
    start: int
    score: float
    is_grouped: bool

    @property
    def stop(self) -> int:
        return self.start + self.pattern.length

    @property
    def is_plausible(self) -> bool:
        """Whether it may be a code at all. Without a check character, other text fits too easily."""
        return self.score > (_PLAUSIBLE_WITH_CHECK if self.programme.check else _PLAUSIBLE_WITHOUT_CHECK)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The best reading under one pattern.

    text: normalised. is_valid: it fits its programme, check included. is_whole: nothing of it lies outside
    the reading, as far as the print tells. confidence: 0..1, that the whole text is right. needed: how sure
    it must be.
    """

    programme: Programme
    pattern: CodePattern
    text: str
    places: tuple[Place, ...]
    open_places: tuple[OpenPlace, ...]
    is_valid: bool
    is_whole: bool
    confidence: float
    needed: Needed = limits.UNASKED

    @property
    def hidden(self) -> tuple[int, ...]:
        return tuple(at for at, place in enumerate(self.places) if place.is_hidden)

    @property
    def code(self) -> str | None:
        """The text where it is sure enough to be answered."""
        strange = sum(place.is_strange for place in self.places)
        if not self.is_valid or self.hidden or strange > _STRANGE_AT_MOST:
            return None
        if self.programme.check:
            return self.text if self.confidence >= self.needed.with_check else None
        # A longer code with its end covered has this one's form; only a check character would notice.
        each = all(
            _is_settled(place, read, self.needed) for place, read in zip(self.places, self.text, strict=True)
        )
        is_sure = self.confidence >= self.needed.whole and each
        return self.text if self.is_whole and is_sure else None


def match(lattice: Lattice, book: ProgrammeBook, length: int | None = None) -> Match | None:
    """The best window of a line over all programmes, of one length if that is given; None where the line is
    too short for any."""
    best: Match | None = None
    among = [one for one in forms.forms(book) if length in (None, one.pattern.length)]
    for one, scores in zip(among, forms.fits(lattice, among), strict=True):
        if len(scores) and (best is None or scores.max() > best.score):
            start = int(scores.argmax())
            best = _matched(lattice, one, start, float(scores[start]))
    return best


def _matched(lattice: Lattice, one: Form, start: int, score: float) -> Match:
    inside = {at - start for at in lattice.breaks if start < at < start + one.pattern.length}
    is_grouped = bool(one.group_starts) and inside == one.group_starts
    return Match(one.programme, one.pattern, start, score, is_grouped)


def decode(
    lattice: Lattice,
    programme: Programme,
    pattern: CodePattern,
    chosen: Mapping[int, str] = _NOTHING,
    *,
    is_whole: bool = True,
    together: Lattice | None = None,
    damaged: Collection[int] = (),
) -> Decoded:
    """Decode a lattice as long as the pattern. chosen: what a person decided, by position. together: the
    lattice as several frames made it, before anything was decided; None where one frame did. damaged: places
    whose print is damaged: where no check character watches them, a person has to say what stands there."""
    form = forms.form(programme, pattern)
    places = places_of(lattice.posteriors, form)
    is_together = together is not None
    unasked, asked = _LIMITS[is_together]
    if together is not None and not form.has_check and _is_read_poorly(places_of(together.posteriors, form)):
        asked = limits.EACH_ASKED
    needed = _needed(places, chosen, asked) if chosen else unasked
    for at in () if form.has_check else damaged:
        places[at] = replace(places[at], is_damaged=len(pattern.positions[at]) > 1)
    for at, character in chosen.items():
        places[at] = Place(((character, 1.0),), is_hidden=False)
    text, confidence = _checked(places) if form.has_check else _plain(places)
    if form.has_check and (is_together or chosen):
        confidence *= _not_by_chance(places, text)
    is_valid = programme.fits(text) is not None
    confidence = confidence if is_valid else 0.0
    decoded = Decoded(programme, pattern, text, tuple(places), (), is_valid, is_whole, confidence, needed)
    if decoded.code is not None:
        return decoded
    return replace(
        decoded, open_places=tuple(_open_places(places, text, form, chosen, needed if chosen else asked))
    )


def _is_settled(place: Place, read: str, needed: Needed) -> bool:
    """Whether a character is sure enough without a check: surer where it is open between look-alikes, never
    where it is damaged."""
    others = [symbol for symbol, _ in place.choices if symbol != read]
    least = needed.weakest
    if others and others[0] in alternatives(read):
        least = max(least, needed.of_alike)
    if read in _ROUND and not _ROUND.isdisjoint(others):
        least = max(least, needed.of_round)
    return not place.is_damaged and place.posterior(read) >= least


def _needed(places: Sequence[Place], chosen: Mapping[int, str], needed: Needed) -> Needed:
    """Who was sure of a character that is another one, as a person says, is not believed as far elsewhere."""
    was_sure = [places[at].p for at, character in chosen.items() if places[at].best != character]
    is_poor = max(was_sure, default=0.0) >= limits.SURE_OF_IT
    return replace(needed, weakest=limits.WEAKEST_OF_A_POOR_READING) if is_poor else needed


def _is_read_poorly(places: Sequence[Place]) -> bool:
    """Whether so much is open that what seems sure may be wrong as well."""
    least, *others = sorted(_trust(place.p) for place in places)
    but_for_one = float(np.prod(others))
    return but_for_one < limits.READ_BUT_FOR_ONE and least * but_for_one < limits.READ


def _plain(places: Sequence[Place]) -> tuple[str, float]:
    return "".join(place.best for place in places), float(np.prod([_trust(place.p) for place in places]))


def _trust(p: float) -> float:
    """How often a character of such a posterior is right."""
    doubt = 1.0 - p
    return p if doubt >= limits.NEARLY_SURE else 1.0 - doubt * (doubt / limits.NEARLY_SURE) ** limits.STEEPER


def _checked(places: Sequence[Place]) -> tuple[str, float]:
    """The likeliest text that passes the check, unless that speaks against what was read; and how sure."""
    found = likeliest_valid(places)
    trust = 1.0 if found.standing >= 1 - 1e-9 else found.standing / (found.standing + limits.UNSEEN_ERRORS)
    likeliest, _ = _plain(places)
    return (found.text, found.share * trust) if trust >= 0.5 else (likeliest, 0.0)


def _not_by_chance(places: Sequence[Place], text: str) -> float:
    """How likely it is that a text passes its check because it is right. One of 23 passes by chance, and with
    each frame and each answer comes a chance more: what was hardly read is hardly believed then."""
    was_read = float(np.prod([place.posterior(read) for place, read in zip(places, text, strict=True)]))
    return was_read / max(was_read + (1.0 - was_read) / len(house.ALPHABET), 1e-9)


def _open_places(
    places: Sequence[Place], text: str, form: Form, chosen: Collection[int], needed: Needed
) -> Iterator[OpenPlace]:
    """The least sure places, from the least sure on, so many that all others together are sure enough."""
    sure = [place.posterior(read) for place, read in zip(places, text, strict=True)]
    enough = limits.SETTLED_BY_CHECK if form.has_check else needed.whole
    rest = float(np.prod([_trust(p) for p in sure]))
    asked: list[int] = []
    settled = [form.has_check or _is_settled(*one, needed) for one in zip(places, text, strict=True)]
    for at in sorted(range(len(text)), key=lambda at: (settled[at], sure[at])):
        if rest >= enough and settled[at] and asked:
            break
        rest /= max(_trust(sure[at]), 1e-9)
        if at not in chosen and not places[at].is_hidden:
            asked.append(at)
    for at in asked:
        rivals = _rivals(places[at], text[at], form.pattern.positions[at])
        if rivals:  # with none, the pattern decides it
            yield OpenPlace(at, text[at], rivals, sure[at])


def _rivals(place: Place, read: str, allowed: frozenset[str]) -> tuple[str, ...]:
    """What else may stand at a place, likeliest first: by evidence, its first look-alike, and
    what damage may have made it of."""
    others = [(symbol, p) for symbol, p in place.choices if symbol != read]
    made_of = [symbol for symbol in MAY_BE[read] if symbol in allowed] if place.is_damaged else []
    by_evidence = [
        symbol for at, (symbol, p) in enumerate(others) if p >= _OFFERED or (at == 0 and not made_of)
    ]
    alike = [symbol for symbol in alternatives(read) if symbol in allowed]
    offered = dict.fromkeys([*by_evidence[:_OFFERED_AT_MOST], *alike[:1], *made_of])
    return tuple(offered)[:_ALL_AT_MOST]
