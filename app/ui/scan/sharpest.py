"""Of each doubtful character the sharpest picture so far: a card in a hand is blurred every other moment."""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.scan.frame import Pixels
    from app.scan.session import Doubt, Observation


_OTHER_CARD = 4
"""So many characters of the guess have changed at once only when another card lies there."""


class SharpestPictures:
    """Kept by the scanning thread, for one card at a time."""

    def __init__(self) -> None:
        self._best: dict[int, tuple[float, Pixels]] = {}
        self._guess = ""

    def applied(self, observation: "Observation") -> "Observation":
        """The observation with the best picture of each doubt in place of the newest."""
        guess = observation.guess or ""
        if _is_other(self._guess, guess):
            self._best.clear()
        self._guess = guess
        doubts = tuple(self._sharpest(one) for one in observation.doubts)
        is_same = all(one is other for one, other in zip(doubts, observation.doubts, strict=True))
        return observation if is_same else replace(observation, doubts=doubts)

    def _sharpest(self, doubt: "Doubt") -> "Doubt":
        best = self._best.get(doubt.at)
        if doubt.picture is not None:
            sharpness = sharpness_of(doubt.picture)
            if best is None or sharpness >= best[0]:
                best = self._best[doubt.at] = sharpness, doubt.picture
        return doubt if best is None or best[1] is doubt.picture else replace(doubt, picture=best[1])


def _is_other(before: str, now: str) -> bool:
    return len(before) != len(now) or sum(map(str.__ne__, before, now)) >= _OTHER_CARD


def sharpness_of(pixels: "Pixels") -> float:
    """The steepest steps from pixel to pixel along the lines, as a share of the picture's contrast, 0..1.

    pixels: (H, W, 3) uint8 BGR. Relative, so that a brighter picture is no sharper one.
    """
    green = pixels[:, :, 1].astype("int16")
    contrast = int(green.max()) - int(green.min())
    if contrast == 0 or green.shape[1] < 2:
        return 0.0
    steps = abs(green[:, 1:] - green[:, :-1]).ravel()
    steps.sort()
    steepest = steps[-max(steps.size // 20, 1) :]
    return float(steepest.mean()) / contrast
