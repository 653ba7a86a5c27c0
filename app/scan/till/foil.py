"""How the foil of a straightened panel looks: where it is even, where something is printed on it, and what is
no foil at all. Where panels are, `panel` says; how they end, `ends`."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.line import Quad
from app.scan.till.rectangles import Tones
from app.scan.till.straight import Straight

COLUMNS = 24
"""Into so many parts, from end to end, a panel is divided."""
_RIM = 0.06
"""So much of a panel's height at each edge is not looked at: there it is mixed with the card."""
_AROUND_MARK = 0.8
"""How far around it foil is compared with itself, in heights of the panel: sheen changes slowly."""
_SURE = 4.0
"""So many times the noise of a panel, or the pattern on it, what is more than noise differs."""
_SPECK, _SPECK_PX, _SPECK_PEAK = 0.045, 12, 0.07
"""A mark of a coin is lighter than the foil around it by so much, in parts of the paper's light, over so many
pixels, and somewhere by more."""
_COARSE = 0.07
"""For a second look it is blurred by so much of its height: a pattern is gone then, and large marks stay."""
_DARK, _DARKER, _BLACKER = 0.07, 1.6, 0.12
"""Print is darker than the foil around it by so much; print of another ink by so many times as much as the
most of it on this panel, and by so much: the code under the foil, and not the words on it."""
_INK_PX = 6
"""Of fewer dark pixels in a part nothing is told."""
_BARE_HERE, _PIECE, _PIECE_HIGH = 0.22, 0.35, 0.6
"""The part of any piece of a whole panel that may be as light as paper; and how wide and high a piece is, in
heights of the panel."""
_SHARP, _SHARP_AROUND = 0.015, 0.02
"""What is scratched off ends sharply, by so much light from pixel to pixel, and a reflection does not; and
over how many pixels of its rim, in squares of the panel's height."""
_PATTERN, _PATTERN_PIECE, _PATTERN_GONE = 0.025, 0.3, 0.4
"""A pattern differs by so much of the foil's light; in a piece so large, in heights of the panel, it is gone
where less than such a part of it is left."""
_PATCH_PX, _INK, _INKED = (160, 32), 0.15, 0.08
"""In a panel of such a size words are darker than foil by so much, and cover such a part of its height."""
_PRINT, _PRINTED, _PRINT_HIGH = 0.1, 0.25, 0.16
"""Small print differs by so much from what is around it, over so much of its place; and how far around, in
heights of the panel."""
_SHEEN = 0.34
"""So much the light of foil differs from place to place, in parts of the paper's."""


@dataclass(frozen=True, slots=True)
class Foil:
    """A grey rectangle. quad: in the frame. light: its own, as a part of the paper's. clear, inked: (24,)
    bool, from its left end to its right one, where it is even but for one kind of print, and where something
    dark is printed on it. ends: whether the card's own ground lies beyond its left and its right end, and not
    the rest of a panel that was begun."""

    quad: Quad
    light: float
    clear: NDArray[np.bool_]
    inked: NDArray[np.bool_]
    ends: tuple[bool, bool]

    @property
    def is_whole(self) -> bool:
        return bool(self.clear.all()) and all(self.ends)


def of(seen: Straight, ends: tuple[bool, bool]) -> Foil:
    """How the panel looks."""
    light = _surface(seen)
    return Foil(seen.quad, float(np.median(light)), ~_marked(light, seen.high), _inked(light), ends)


def is_foil(seen: Straight) -> bool:
    """Neither small print, which is grey from afar, nor a black stripe with a reflection on it."""
    cv2 = load_cv2()
    fine = _surface(seen)
    levels = np.clip(fine * 160, 0, 255).astype(np.uint8)
    even = cv2.medianBlur(levels, max(3, round(_PRINT_HIGH * seen.high) | 1)).astype(np.float32) / 160
    is_text = float((np.abs(fine - even) > _PRINT).mean()) > _PRINTED
    dark, light = np.percentile(even, (8, 92))
    return not is_text and float(light - dark) <= _SHEEN


def _surface(seen: Straight) -> Tones:
    """(H, W): the panel's light without its rim."""
    left, top, right, bottom = seen.box
    rim = max(2, round(_RIM * seen.high))
    return np.asarray(seen.tones[top + rim : bottom - rim, left + rim : right - rim].mean(axis=2), np.float32)


def _marked(light: Tones, high: int) -> NDArray[np.bool_]:
    """(24,): where something was scratched off, or may have been."""
    cv2 = load_cv2()
    soft = cv2.GaussianBlur(light, (0, 0), 0.7)
    around = _around(soft, high)
    off = soft - around
    ink = (off < -max(_DARK, _SURE * _noise(off))).astype(np.uint8)
    beside_ink = cv2.dilate(ink, np.ones((3, 3), np.uint8)) > 0
    coarse = cv2.GaussianBlur(light, (0, 0), _COARSE * high)
    marks = _specks(off, ~beside_ink) | _specks(coarse - _around(coarse, high))
    marks |= _bare(light, beside_ink, high) | _plain(off / np.maximum(around, 0.1), ~beside_ink, high)
    parts = np.array([bool(part.any()) for part in np.array_split(marks, COLUMNS, axis=1)])
    return parts | _of_two_inks(off, ink)


def _around(light: Tones, high: int) -> Tones:
    """The light of the foil around each pixel."""
    cv2 = load_cv2()
    size = max(3, min(round(_AROUND_MARK * high), light.shape[0])) | 1
    levels = np.clip(light * 160, 0, 255).astype(np.uint8)
    return np.asarray(cv2.medianBlur(levels, size).astype(np.float32) / 160, np.float32)


def _noise(off: Tones) -> float:
    """The usual deviation, of which a few marks change nothing."""
    return float(1.4826 * np.median(np.abs(off)))


def _specks(off: Tones, allowed: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
    """(H, W): what is lighter than the foil around it."""
    lighter = off > max(_SPECK, _SURE * _noise(off))
    lighter = lighter & allowed if allowed is not None else lighter
    count, labels, stats, _ = load_cv2().connectedComponentsWithStats(
        lighter.astype(np.uint8), connectivity=8
    )
    peaks = np.zeros(count, np.float32)
    np.maximum.at(peaks, labels.ravel(), off.ravel())
    is_mark = (stats[:, load_cv2().CC_STAT_AREA] >= _SPECK_PX) & (peaks >= _SPECK_PEAK)
    is_mark[0] = False
    return np.asarray(is_mark[labels])


def _bare(light: Tones, beside_ink: NDArray[np.bool_], high: int) -> NDArray[np.bool_]:
    """(H, W): pieces as light as paper that end sharply."""
    cv2 = load_cv2()
    tone = float(np.median(light))
    bare = (light > max(0.5 * (tone + 1.0) - 0.03, tone + 0.1)).astype(np.float32)
    share = cv2.blur(bare, (max(3, round(_PIECE * high)), max(3, round(_PIECE_HIGH * high))))
    soft = cv2.GaussianBlur(light, (0, 0), max(1.0, 0.05 * high))
    slopes = np.hypot(
        cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.125)
    )
    sharp = (slopes > max(_SHARP, _SURE * float(np.median(slopes)))) & ~cv2.dilate(
        beside_ink.astype(np.uint8), np.ones((5, 5), np.uint8)
    ).astype(bool)
    count, labels = cv2.connectedComponents((share > _BARE_HERE).astype(np.uint8))
    near = cv2.dilate(labels.astype(np.float32), np.ones((7, 7), np.uint8)).astype(int)
    rims = np.bincount(near[sharp], minlength=count)
    is_bare = rims[:count] >= _SHARP_AROUND * high * high
    is_bare[0] = False
    return np.asarray(is_bare[labels])


def _plain(off: Tones, free: NDArray[np.bool_], high: int) -> NDArray[np.bool_]:
    """(H, W): pieces without the pattern that is on the rest. off: in parts of the foil's light. free: where
    no print is."""
    size = (max(3, round(_PATTERN_PIECE * high)),) * 2
    shown = load_cv2().blur(free.astype(np.float32), size)
    rough = np.sqrt(load_cv2().blur(off * off * free, size) / np.maximum(shown, 0.1))
    usual = float(np.median(rough))
    return np.asarray((rough < _PATTERN_GONE * usual) & (usual > _PATTERN))


def _of_two_inks(off: Tones, ink: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """(24,): where print is much darker than the most of it."""
    parts = zip(np.array_split(-off, COLUMNS, axis=1), np.array_split(ink > 0, COLUMNS, axis=1), strict=True)
    depths = np.array([float(np.percentile(one[on], 80)) if on.sum() > _INK_PX else 0.0 for one, on in parts])
    usual = float(np.median(depths[depths > 0])) if (depths > 0).any() else 0.0
    return np.asarray((depths > _DARKER * usual) & (depths > usual + _BLACKER) & (usual > 0))


def _inked(light: Tones) -> NDArray[np.bool_]:
    """(24,): where something dark is printed on it: words, or a code that shows."""
    cv2 = load_cv2()
    patch = cv2.resize(light, _PATCH_PX, interpolation=cv2.INTER_AREA)
    dark = cv2.morphologyEx(patch, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)) - patch > _INK
    share = cv2.blur(dark.astype(np.float32), (5, patch.shape[0]))[patch.shape[0] // 2]
    return np.array([bool((part > _INKED).any()) for part in np.array_split(share, COLUMNS)])
