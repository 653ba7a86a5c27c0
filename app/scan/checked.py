"""The likeliest code that passes its programme's check character, and how far that may be relied on."""

import heapq
from collections.abc import Iterator, Sequence

import numpy as np

from app.codes.programme import Programme
from app.scan.places import Place

_TRIED = 600
"""How many strings, likeliest first, are tried against a check character."""
_NEGLIGIBLE = 0.005
"""Strings this much less likely than the best that passes the check do not bear on it."""
_WEAKEST, _WEAK, _WEAK_AT_MOST = 0.25, 0.6, 2
"""With a check character: the least posterior of any character, and how many may have little more."""


def likeliest_valid(places: Sequence[Place], programme: Programme) -> tuple[str, float, bool]:
    """The likeliest string that passes the check, and its posterior among all that do.

    A check modulo 23 lets every 23rd misreading through, so a string that is not the likeliest by itself
    has to stand on evidence: its weight against the likeliest counts into the confidence.
    """
    likeliest = "".join(place.best for place in places)
    top = sum(np.log(place.p) for place in places)
    valid: list[tuple[str, float]] = []
    for text, weight in _likeliest_strings(places):
        if valid and weight < valid[0][1] + np.log(_NEGLIGIBLE):
            break
        if programme.fits(text) is not None:
            valid.append((text, weight))
    if not valid:
        return likeliest, 0.0, False
    shares = np.exp(np.array([weight for _, weight in valid]) - top)
    text, among = valid[0][0], float(shares[0] / shares.sum())
    posteriors = [dict(place.choices)[character] for place, character in zip(places, text, strict=True)]
    return text, among * _trust(posteriors, is_likeliest=text == likeliest), True


def _trust(posteriors: Sequence[float], *, is_likeliest: bool) -> float:
    """How far a passed check may be relied on: of many wrong readings, one in 23 passes it.

    Less where the check itself chose the string or characters were hardly read: those need nearly all of the
    posterior. Of 300 drawn house cards, 4 wrong readings passed the check by themselves, with at most a
    quarter of the posterior, and 42 with its help, with at most two thirds.
    """
    weak = sum(p < _WEAK for p in posteriors)
    is_clear = is_likeliest and min(posteriors) >= _WEAKEST and weak <= _WEAK_AT_MOST
    return 1.0 if is_clear else 0.8


def _likeliest_strings(places: Sequence[Place]) -> Iterator[tuple[str, float]]:
    """Strings with their summed log posterior, likeliest first, at most _TRIED of them."""
    ranked = [[(symbol, float(np.log(p))) for symbol, p in place.choices] for place in places]
    first = (0,) * len(ranked)
    heap = [(-sum(choice[0][1] for choice in ranked), first)]
    seen = {first}
    for _ in range(_TRIED):
        if not heap:
            return
        cost, picks = heapq.heappop(heap)
        yield "".join(ranked[at][pick][0] for at, pick in enumerate(picks)), -cost
        for at, pick in enumerate(picks):
            if pick + 1 >= len(ranked[at]):
                continue
            following = (*picks[:at], pick + 1, *picks[at + 1 :])
            if following not in seen:
                seen.add(following)
                step = ranked[at][pick][1] - ranked[at][pick + 1][1]
                heapq.heappush(heap, (cost + step, following))
