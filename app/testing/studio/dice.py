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
GRAIN_SIGMA = 32.0


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
        stored = _normal_plane(self._seed.partition("/")[0])
        if height > stored.shape[0] or width > stored.shape[1]:
            stored = np.tile(stored, (height // stored.shape[0] + 1, width // stored.shape[1] + 1))
        top = self.random.randint(0, stored.shape[0] - height)
        left = self.random.randint(0, stored.shape[1] - width)
        cut: Plane = stored[top : top + height, left : left + width]
        if self.chance(0.5):
            cut = cut[:, ::-1]
        return cut[::-1] if self.chance(0.5) else cut

    def grain(self, height: int, width: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Two (height, width, 3) uint8 of a sensor's noise, GRAIN_SIGMA about 128: brightness and colour."""
        fine, colour = _grain_planes(self._seed.partition("/")[0])
        top = self.random.randint(0, fine.shape[0] - height)
        left = self.random.randint(0, fine.shape[1] - width)
        place = (slice(top, top + height), slice(left, left + width))
        return fine[place], colour[place]

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
def _grain_planes(part: str) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    # In bytes, because adding floats to a frame took twenty times as long.
    chance = np.random.default_rng(list(f"grain of {part}".encode()))
    size = (1024, 1664)
    fine = np.repeat(chance.standard_normal(size, np.float32)[..., None], 3, axis=2)
    small = chance.standard_normal((size[0] // 3, size[1] // 3, 3), np.float32) * (1.0, 0.1, 1.0)
    colour = cv2.resize(small.astype(np.float32), size[::-1])
    return _as_bytes(fine), _as_bytes(colour)


def _as_bytes(values: Plane) -> NDArray[np.uint8]:
    levels: NDArray[np.uint8] = np.clip(128 + GRAIN_SIGMA * values, 0, 255).round().astype(np.uint8)
    return levels


@cache
def _normal_plane(part: str) -> Plane:
    # Drawing normal values anew for each frame takes longer than everything else that a frame needs. A plane
    # for each part of the studio, so that no texture of the benchmark was ever trained with.
    return np.random.default_rng(list(part.encode())).standard_normal((1024, 1664)).astype(np.float32)
