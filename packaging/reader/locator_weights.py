"""Finds on validation frames how much each of the locator's networks is to be believed, and what comes of it.

The weights stand in the finder's record, from which `app.scan.locate` takes them.
"""

from collections.abc import Sequence
from typing import Any

import frames
import numpy as np
from numpy.typing import NDArray

from app.scan import locate
from app.scan.finding import Rough
from app.scan.fitting import Fit

_SCALE = 0.5
_HELD_BACK = 1e-3
"""Keeps weights small where everything can be told apart."""
Rows = NDArray[np.floating[Any]]


def found(part: str = "val") -> dict[str, dict[str, float]]:
    """The tables of weights: of a line being the code's, and of its being upright."""
    looks = [one for folder in frames.shards(part) for one in _shard_looks(frames.load(folder))]
    code = [(locate.logit(rough.score), locate.logit(fit.code), is_code) for rough, fit, is_code, _ in looks]
    upright = [(locate.logit(fit.upright), is_up) for _, fit, is_code, is_up in looks if is_code]
    return {
        "code": _named(("finder", "fitter", "bias"), _logistic(np.array(code, np.float64))),
        "upright": _named(("fitter", "bias"), _logistic(np.array(upright, np.float64))),
    }


def _shard_looks(shard: frames.Shard) -> list[tuple[Rough, Fit, bool, bool]]:
    """Each look with whether it is at the code and whether its quad is upright."""
    out = []
    for at in range(len(shard)):
        codes = [quad for quad, is_code in shard.lines(at) if is_code]
        for rough, fit in locate.looks(shard.whole(at), _SCALE):
            near = [quad for quad in codes if _is_on(fit.quad, quad)]
            out.append((rough, fit, bool(near), any(_along(fit.quad, quad) > 0 for quad in near)))
    return out


def _is_on(quad: Rows, true: Rows) -> bool:
    """Whether the middle of a quad lies on a true line, near its middle."""
    off = quad.mean(axis=0) - true.mean(axis=0)
    height = np.linalg.norm(true[0] - true[3])
    return bool(
        np.linalg.norm(off) < 0.3 * np.linalg.norm(true[1] - true[0]) and abs(_across(true) @ off) < height
    )


def _across(quad: Rows) -> Rows:
    right = (quad[1] + quad[2] - quad[0] - quad[3]) / 2
    unit: Rows = np.array([-right[1], right[0]]) / np.linalg.norm(right)
    return unit


def _along(quad: Rows, true: Rows) -> float:
    return float((quad[1] - quad[0]) @ (true[1] - true[0]))


def _named(names: Sequence[str], values: Rows) -> dict[str, float]:
    return {name: round(float(value), 3) for name, value in zip(names, values, strict=True)}


def _logistic(rows: Rows) -> Rows:
    """Weights and bias of a logistic regression of the last column on the others, by Newton's way."""
    inputs = np.hstack([rows[:, :-1], np.ones((len(rows), 1))])
    weights = np.zeros(inputs.shape[1])
    for _ in range(30):
        share = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (rows[:, -1] - share) - _HELD_BACK * len(rows) * weights
        curve = (inputs * (share * (1 - share))[:, None]).T @ inputs
        weights = weights + np.linalg.solve(curve + _HELD_BACK * len(rows) * np.eye(len(weights)), slope)
    return weights
