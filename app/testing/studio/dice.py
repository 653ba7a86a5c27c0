"""Seeded chance: everything random in a picture comes from here, so that a seed repeats its bytes."""

import random
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.environ import load_cv2

cv2 = load_cv2()
T = TypeVar("T")
Plane = NDArray[np.float32]


def plane(values: ArrayLike) -> Plane:
    """The values as float32, which OpenCV and the rest of the studio work in."""
    return np.asarray(values, np.float32)


class Dice:
    """Chance for one picture. `part` splits off chance of its own, so that no stage shifts the next."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self.random = random.Random(seed)  # noqa: S311 (pictures, not secrets)

    def part(self, name: str) -> "Dice":
        return Dice(f"{self._seed}/{name}")

    def between(self, ends: tuple[float, float]) -> float:
        return self.random.uniform(*ends)

    def whole(self, ends: tuple[int, int]) -> int:
        return self.random.randint(*ends)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def pick(self, items: Sequence[T]) -> T:
        return self.random.choice(items)

    def weighted(self, shares: Mapping[str, float]) -> str:
        return self.random.choices(list(shares), weights=list(shares.values()))[0]

    def noise(self, height: int, width: int) -> Plane:
        """(height, width) float32 of independent normal values, cut from a stored plane at a random place."""
        stored = _normal_plane()
        if height > stored.shape[0] or width > stored.shape[1]:
            stored = np.tile(stored, (height // stored.shape[0] + 1, width // stored.shape[1] + 1))
        top = self.random.randint(0, stored.shape[0] - height)
        left = self.random.randint(0, stored.shape[1] - width)
        cut: Plane = stored[top : top + height, left : left + width]
        if self.chance(0.5):
            cut = cut[:, ::-1]
        return cut[::-1] if self.chance(0.5) else cut

    def clouds(self, height: int, width: int, cells: float, stretch: float = 1.0) -> Plane:
        """(height, width) float32, smooth noise of about unit deviation with features height / cells high.

        stretch: how many times wider than high the features are.
        """
        rows = max(2, round(cells))
        columns = max(2, round(cells * width / height / stretch))
        small = np.ascontiguousarray(self.noise(rows, columns))
        grown: Plane = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
        return grown


@cache
def _normal_plane() -> Plane:
    # Drawing normal values anew for each frame takes longer than everything else that a frame needs.
    return np.random.default_rng(7).standard_normal((1024, 1664)).astype(np.float32)
