"""Where the claim code's line is: two small networks of our own, one over the whole frame at half size, one
over each likely line at full size.

Nothing is read here. How the networks were trained is in packaging/reader; the records beside them in
resources/models say with what figures.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import finding, fitting
from app.scan.finding import Rough
from app.scan.fitting import Fit
from app.scan.line import Gray, Quad, TextLine
from app.scan.readers.network import Network

_FINDER, _FITTER = Network("finder"), Network("fitter")
_SEARCHED_PX = 640
"""The longer side of the searched picture; print 9 to 52 px high in a 1280 px frame is found in it."""
_LEAST_PX = 12
_STEP = 16
"""The finder takes pictures whose sides are multiples of this."""
_FITTED, _FITTED_TWICE, _SECOND_LOOK = 4, 1, 1
"""How many lines are fitted; how many of the likeliest once more, from where the first fit brought them (one
line in ten more came within an eighth of its height); how many in a second look, or near the last place."""
_PRINTS = 20
"""Of all print on a card, so many lines at most."""
_LIKELY = 0.4
_LARGE_PX = 1600
"""Longer side from which on a picture may hold print that is lost at the usual size."""
_NEAR_CAP_PX, _NEAR_MARGIN, _NEAR_MOST_PX = 11.0, 3.0, 352
"""Tracking: cap height in the searched window, cap heights around the last quad, and the longest side."""
_Window = tuple[int, int, int, int]
"""Left, top, right and bottom in the frame."""


def lines(gray: Gray, near: Quad | None = None, most: int = 4) -> list[TextLine]:
    """Lines that may be the claim code, likeliest first, the right way up as far as can be seen.

    gray: (H, W) uint8. near: where the line was a moment ago; then only a window around that is searched.
    Raises Fault(NETWORK_UNUSABLE) where a network is missing or damaged.
    """
    if min(gray.shape) < _LEAST_PX:
        return []
    if near is not None:
        return _ranked(looks(gray, *_window(gray.shape, near), most=_SECOND_LOOK), most)
    usual = min(1.0, _SEARCHED_PX / max(gray.shape))
    found = looks(gray, usual)
    for scale in (usual / 2, *([usual * 2] if max(gray.shape) > _LARGE_PX else [])):
        ranked = _ranked(found, most)
        if ranked and ranked[0].score > _LIKELY:
            return ranked
        found += looks(gray, scale, most=_SECOND_LOOK)
    return _ranked(found, most)


def prints(gray: Gray, scale: float, window: _Window | None = None, most: int = _PRINTS) -> list[TextLine]:
    """Lines of print of any kind in a window of the frame, surest first: serials, labels, the code. Raises
    like `lines`."""
    found = _searched(gray, scale, window or (0, 0, gray.shape[1], gray.shape[0]), most, finding.prints)
    if not found:
        return []
    fits = _fitted(gray, [fit.quad for fit in _fitted(gray, [rough.quad for rough in found])])
    return [_text_line(rough, fit) for rough, fit in zip(found, fits, strict=True)]


def looks(
    gray: Gray, scale: float, window: _Window | None = None, most: int = _FITTED
) -> list[tuple[Rough, Fit]]:
    """What the two networks say of the likely lines in a window of the frame, or in all of it, looked at in
    `scale` times its size. The lines likeliest by both come first."""
    found = _searched(gray, scale, window or (0, 0, gray.shape[1], gray.shape[0]), most)
    if not found:
        return []
    once = zip(found, _fitted(gray, [rough.quad for rough in found]), strict=True)
    ranked = sorted(once, key=lambda look: -look[0].score * look[1].code)
    first, rest = ranked[:_FITTED_TWICE], ranked[_FITTED_TWICE:]
    twice = zip((rough for rough, _ in first), _fitted(gray, [fit.quad for _, fit in first]), strict=True)
    return [*twice, *rest]


def _fitted(gray: Gray, quads: Sequence[Quad]) -> list[Fit]:
    """Each rough quad brought onto its line."""
    cuts = [fitting.cut(gray, quad) for quad in quads]
    answers = _answer(_FITTER, fitting.standardised(np.array([strip for strip, _ in cuts])))
    return [
        fitting.fit(columns, matrix, quad)
        for columns, (_, matrix), quad in zip(answers, cuts, quads, strict=True)
    ]


def _window(shape: tuple[int, ...], near: Quad) -> tuple[float, _Window]:
    """The scale to search at near the last quad, and the window."""
    height = max(_height(near), 4.0)
    low, high = near.min(axis=0) - _NEAR_MARGIN * height, near.max(axis=0) + _NEAR_MARGIN * height
    left, top = (int(side) for side in np.clip(low, 0, (shape[1] - _LEAST_PX, shape[0] - _LEAST_PX)))
    right = int(np.clip(high[0], left + _LEAST_PX, shape[1]))
    bottom = int(np.clip(high[1], top + _LEAST_PX, shape[0]))
    scale = min(1.0, _NEAR_CAP_PX / height, _NEAR_MOST_PX / max(right - left, bottom - top))
    return scale, (left, top, right, bottom)


def _height(quad: Quad) -> float:
    return float(np.linalg.norm(quad[0] - quad[3]) + np.linalg.norm(quad[1] - quad[2])) / 2


def _searched(
    gray: Gray,
    scale: float,
    window: _Window,
    most: int,
    wanted: Callable[[NDArray[np.float32], int], list[Rough]] = finding.lines,
) -> list[Rough]:
    """What the finder sees, in the frame's pixels."""
    cv2 = load_cv2()
    left, top, right, bottom = window
    part = gray[top:bottom, left:right]
    size = (max(round(part.shape[1] * scale), 1), max(round(part.shape[0] * scale), 1))
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    grow = np.array([part.shape[1] / size[0], part.shape[0] / size[1]], np.float32)
    corner = np.array([left, top], np.float32) - np.float32(0.5)
    return [
        replace(rough, quad=(rough.quad + np.float32(0.5)) * grow + corner)
        for rough in wanted(_answer(_FINDER, evened(small))[0], most)
    ]


def evened(small: Gray) -> NDArray[np.float32]:
    """(1, 1, H, W): a small picture as the finder takes it, at mean 0 and deviation 1."""
    cv2 = load_cv2()
    height, width = small.shape
    padded = cv2.copyMakeBorder(small, 0, -height % _STEP, 0, -width % _STEP, cv2.BORDER_REPLICATE)
    mean, deviation = (float(one[0, 0]) for one in cv2.meanStdDev(small))
    picture: NDArray[np.float32] = cv2.addWeighted(
        padded, 1 / max(deviation, 6.0), padded, 0, -mean / max(deviation, 6.0), dtype=cv2.CV_32F
    )
    return picture[None, None]


def _ranked(found: Sequence[tuple[Rough, Fit]], most: int) -> list[TextLine]:
    """Lines, likeliest first, without those that lie over a likelier one by more than a third."""
    kept: list[TextLine] = []
    for line in sorted((_text_line(*look) for look in found), key=lambda line: -line.score):
        if not any(_overlap(line.quad, other.quad) for other in kept):
            kept.append(line)
    return kept[:most]


def _text_line(rough: Rough, fit: Fit) -> TextLine:
    weights = _weights()
    score = _weighed(weights["code"], finder=rough.score, fitter=fit.code)
    upright = _weighed(weights["upright"], fitter=fit.upright)
    line = TextLine(fit.quad, _height(fit.quad), score, upright)
    return line if upright >= 0.5 else line.upside_down()


def _weighed(weights: Mapping[str, float], **shares: float) -> float:
    """What several opinions, each 0..1, come to together, 0..1."""
    total = weights["bias"] + sum(weights[name] * logit(share) for name, share in shares.items())
    return float(1 / (1 + np.exp(-total)))


def logit(share: float) -> float:
    held = min(max(share, 1e-3), 1 - 1e-3)
    return float(np.log(held / (1 - held)))


def _overlap(one: Quad, other: Quad) -> bool:
    cv2 = load_cv2()
    area, _ = cv2.intersectConvexConvex(one, other)
    return bool(area > 0.34 * max(min(cv2.contourArea(one), cv2.contourArea(other)), 1e-6))


def _answer(network: Network, pictures: NDArray[np.float32]) -> NDArray[np.float32]:
    return network.run(pictures)[0]


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    """How much each network's word counts, as found on validation frames."""
    weights: Mapping[str, Mapping[str, float]] = _FINDER.record["weights"]
    return weights
