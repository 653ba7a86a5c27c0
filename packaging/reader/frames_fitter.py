"""What the fitter learns from: strips cut along rough quads, with the truth for each of their columns."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.fitting import CAP, COLUMN, HEIGHT, REACH, TOP, WIDTH

cv2 = load_cv2()
PLANES = 10
"""Rows of the truth: is text, is code, is upright, cap line, base line, start, end, slant; then whether
text and whether geometry count."""
Plane = NDArray[np.floating[Any]]
Chance = np.random.Generator


def rough(quad: Plane, chance: Chance) -> Plane:
    """A quad as the finder might give it: ends, height, place and direction a little off, at times much."""
    far = 2.5 if chance.random() < 0.12 else 1.0
    right, down = _axes(quad)
    high = float(np.linalg.norm(down))
    start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    start = start + right * high * chance.normal(0, 0.6 * far) + down * chance.normal(0, 0.13 * far)
    end = end + right * high * chance.normal(0, 0.6 * far) + down * chance.normal(0, 0.13 * far)
    high *= float(np.exp(chance.normal(0, 0.1 * far)))
    lean = down / np.linalg.norm(down) + right * chance.normal(0, 0.08)
    half = lean * high / 2
    return np.array([start - half, end - half, end + half, start + half], np.float32)


def _axes(quad: Plane) -> tuple[Plane, Plane]:
    """The unit vector along a line, and the way from its cap line to its base line."""
    along = (quad[1] + quad[2] - quad[0] - quad[3]) / 2
    down = (quad[3] + quad[2] - quad[0] - quad[1]) / 2
    return along / max(float(np.linalg.norm(along)), 1e-3), down


def aside(quad: Plane, chance: Chance) -> Plane:
    """A quad over whatever stands above or below a line."""
    right, down = _axes(quad)
    size = float(np.exp(chance.uniform(np.log(0.5), np.log(1.5))))
    rows = chance.choice((-1, 1)) * chance.uniform(1.7 + size / 2, 8)
    middle = quad.mean(axis=0) + down * rows
    along = right * float(np.linalg.norm(down)) * chance.uniform(4, 11) + chance.normal(0, 0.15) * down
    middle = middle + along * chance.normal(0, 0.4)
    high = down * size / 2
    return np.array(
        [middle - along - high, middle + along - high, middle + along + high, middle - along + high],
        np.float32,
    )


def turned(quad: Plane) -> Plane:
    return np.roll(quad, 2, axis=0)


def truth(matrix: Plane, lines: list[tuple[Plane, bool]], *, is_known: bool) -> Plane:
    """(PLANES, WIDTH/8) float32 for a strip. lines: (quad in the frame, whether it is the code) of what is
    printed; is_known: whether they are all the text there is."""
    rows = np.zeros((PLANES, WIDTH // COLUMN), np.float32)
    rows[8] = is_known
    for quad, is_code in lines:
        _mark(rows, cv2.perspectiveTransform(quad[:, None].astype(np.float32), matrix)[:, 0], is_code)
    return rows


def _mark(rows: Plane, quad: Plane, is_code: bool) -> None:
    """quad: of a printed line, in the strip. Lines that do not run along its middle are passed over."""
    if quad[:2].mean(axis=0)[1] > quad[2:].mean(axis=0)[1]:
        quad, is_upright = turned(quad), 0.0
    else:
        is_upright = 1.0
    x = (np.arange(WIDTH // COLUMN) + 0.5) * COLUMN - 0.5
    (left, _), (right, _) = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
    if right - left < CAP:
        return
    share = (x - left) / (right - left)
    cap, base = _level(quad[0], quad[1], x), _level(quad[3], quad[2], x)
    inside = (share >= 0) & (share <= 1) & (np.abs((cap + base) / 2 - HEIGHT / 2) < 0.75 * CAP)
    inside &= (base - cap > 0.45 * CAP) & (base - cap < 2.2 * CAP)
    slants = [
        (low[0] - high[0]) / max(low[1] - high[1], 1.0)
        for high, low in ((quad[0], quad[3]), (quad[1], quad[2]))
    ]
    values = [
        *(np.ones_like(x), np.full_like(x, is_code), np.full_like(x, is_upright)),
        *((cap - TOP) / CAP, (base - TOP - CAP) / CAP),
        *(np.clip((left - x) / CAP, -REACH, REACH), np.clip((right - x) / CAP, -REACH, REACH)),
        slants[0] + (slants[1] - slants[0]) * share,
    ]
    for at, value in enumerate(values):
        rows[at][inside] = value[inside]
    rows[8][inside] = 1
    rows[9][inside] = 1


def _level(one: Plane, other: Plane, x: Plane) -> Plane:
    return np.asarray(one[1] + (other[1] - one[1]) / max(float(other[0] - one[0]), 1.0) * (x - one[0]))
