"""Finds the panel over a card's code by its look: an even grey rectangle beside the bars, on the same card.

How its foil looks is `foil`'s, whether it ends there is `ends`'. What is read under it is not looked at.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.environ import load_cv2
from app.scan.frame import Pixels
from app.scan.line import Quad
from app.scan.till import ends, foil, rectangles, straight
from app.scan.till.anchor import LENGTH_PX, Anchor, level
from app.scan.till.foil import Foil
from app.scan.till.rectangles import Tones, grown

_WIDTH, _HEIGHT = (0.7, 2.9), (0.06, 0.75)
"""A panel's sides, least and most, in lengths of the bars."""
_OVER = 0.25
"""So much of the bars' length, at least, a panel lies over or under."""
_ABOUT_SAME_PX, _EDGE_PX = 8.0, 2.0
"""Rectangles whose corners are so near are of one panel; and how far from its sides the tones inside and
outside are compared."""
_AROUND_PANEL, _AROUND_BARS = (3, 10), (6, 22)
"""From where to where the ground around panel and bars is looked at, in pixels of the level picture."""
_SAME_TONE, _SAME_CARD = 0.2, 0.15
"""How far the tones of one card may differ, and the least part of the ground around the bars that is like
that around the panel: a grey thing behind the card has another ground."""


def find(pixels: Pixels, anchor: Anchor) -> Foil | None:
    """The panel beside the anchor. pixels: (H, W, 3) uint8 BGR."""
    cv2 = load_cv2()
    matrix, upright = level(pixels, anchor.quad)
    paper = np.maximum(anchor.paper, np.float32(1.0))
    smooth = cv2.medianBlur(upright, 5).astype(np.float32) / paper
    bars = cv2.transform(anchor.quad[None].astype(np.float64), matrix)[0].astype(np.float32)
    back = np.linalg.inv(np.vstack([matrix, (0, 0, 1)]))[:2]
    found = [
        cv2.transform(quad[None].astype(np.float64), back)[0]
        for quad in _tight(smooth, _beside_bars(smooth, bars))
    ]
    seen = [straight.of(pixels, quad.astype(np.float32), paper) for quad in found]
    foils = [foil.of(one, ends.both(one)) for one in seen if foil.is_foil(one)]
    best = max(foils, key=lambda one: float(cv2.contourArea(one.quad)), default=None)
    if best is not None and any(not one.is_whole and _is_in_row(one.quad, best.quad) for one in foils):
        return replace(best, ends=(False, False))  # which of the two is the panel cannot be told
    return best


def _beside_bars(smooth: Tones, bars: Quad) -> list[Quad]:
    """Rectangles in the level picture that may be a panel of this card."""
    card = _ring(smooth, bars, *_AROUND_BARS)
    width, height = ((least * LENGTH_PX, most * LENGTH_PX) for least, most in (_WIDTH, _HEIGHT))
    return [
        quad
        for quad in rectangles.find(smooth, width, height)
        if _is_beside(quad, bars) and _is_on(card, _beside(smooth, quad))
    ]


def _tight(smooth: Tones, quads: Sequence[Quad]) -> list[Quad]:
    """Of rectangles that are about the same the one along whose sides the tones differ most."""
    by_edge = sorted(quads, key=lambda quad: -_edge(smooth, quad))
    kept: list[Quad] = []
    for quad in by_edge:
        if all(float(np.abs(quad - one).max()) > _ABOUT_SAME_PX for one in kept):
            kept.append(quad)
    return kept


def _edge(smooth: Tones, quad: Quad) -> float:
    """How far the tones inside of a rectangle's sides are from those outside of them."""
    cv2 = load_cv2()
    shares = np.linspace(0.06, 0.94, 24, dtype=np.float32)[:, None]
    outer, inner = grown(quad, _EDGE_PX), grown(quad, -_EDGE_PX)
    steps = []
    for first, last in ((0, 1), (1, 2), (2, 3), (3, 0)):
        seen = [side[first] * (1 - shares) + side[last] * shares for side in (outer, inner)]
        out, into = (
            cv2.remap(smooth, *np.split(part[None], 2, axis=2), cv2.INTER_LINEAR)[0] for part in seen
        )
        steps.append(float(np.median(np.abs(out - into).max(axis=1))))
    return float(np.mean(steps))


def _is_in_row(quad: Quad, other: Quad) -> bool:
    """Whether a rectangle lies beside another one, in the line of its length: two pieces of one panel."""
    cv2 = load_cv2()
    unit = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    places = cv2.perspectiveTransform(quad[None], cv2.getPerspectiveTransform(other, unit))[0]
    x, y = places.mean(axis=0)
    return bool(not 0.0 < x < 1.0 and 0.0 < y < 1.0)


def _beside(smooth: Tones, quad: Quad) -> Tones:
    """(3,): the tones of the ground around a rectangle."""
    ground = _ring(smooth, quad, *_AROUND_PANEL)
    return np.asarray(np.median(ground, axis=0) if len(ground) else np.zeros(3), np.float32)


def _ring(smooth: Tones, quad: Quad, near: float, far: float) -> Tones:
    """(n, 3): what lies around a rectangle, so many pixels from it."""
    return rectangles.inside(smooth, grown(quad, far), without=grown(quad, near))


def _is_on(card: Tones, ground: Tones) -> bool:
    """Whether such ground is the card's. card: (n, 3) of what lies around the bars."""
    return bool(len(card)) and float((np.abs(card - ground).max(axis=1) < _SAME_TONE).mean()) >= _SAME_CARD


def _is_beside(quad: Quad, bars: Quad) -> bool:
    """Whether a rectangle lies over or under the bars, and not on them."""
    area, _ = load_cv2().intersectConvexConvex(quad, bars)
    left, right = max(quad[:, 0].min(), bars[:, 0].min()), min(quad[:, 0].max(), bars[:, 0].max())
    return bool(area <= 0.1 * load_cv2().contourArea(bars) and right - left >= _OVER * LENGTH_PX)
