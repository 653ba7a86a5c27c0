"""Whether a panel ends where it seems to end: the rest of one that was begun goes on beyond it."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.till.rectangles import Tones
from app.scan.till.straight import Side, Straight

_STRAIGHT, _STEP = 0.7, 0.05
"""Such a part of an end, at least, is one straight line, and the tones differ by so much across it: what was
scratched ends raggedly."""
_SEEN, _SEEN_PX = 0.05, 3
"""So much beyond an end, at least, is seen before a finger begins, in heights of the panel and in pixels."""
_OFF, _NOISES = 0.06, 3.0
"""What lies beyond an end differs by so much from all that lies over and under it, and by so many times the
noise: it is no card."""
_SHARP = 0.02
"""The rest of a panel, and print, begin and end by so much from pixel to pixel; a shadow does not."""
_REST = 0.04
"""So much of it, in squares of the panel's height, is the rest of a panel."""
_FIRST_PX, _BESIDE, _APART, _EVERY = 2, 3, 0.12, 3
"""How many pixels from an end it begins; how many aside it is compared; how far from the panel the card over
and under it begins; and of how many of its columns one is looked at."""
_REDDER, _RED, _DARKEST = 0.2, (0.15, 0.06), (0.1, 0.3)
"""Skin is redder than the card by such a part of its light; so much redder than blue and than green in
itself; and the darkest that a card counts as, in itself and as a part of its lightest channel."""
_FINGER, _SOFT_PX = 0.5, 9
"""A finger takes such a part of a column; and how far around it nothing is believed."""


def both(seen: Straight) -> tuple[bool, bool]:
    """Whether beyond its left and its right end lies what lies over and under it there, the card, a thing
    behind the card, a shadow, and not paper and print of its own."""
    left, top, right, bottom = seen.box
    ground = _ground(seen)
    before = np.ascontiguousarray(seen.tones[:, : left - _FIRST_PX + _BESIDE][:, ::-1])
    behind = np.ascontiguousarray(seen.tones[:, right + _FIRST_PX - _BESIDE :])
    return (
        _is_end(seen.ends[0]) and _is_card(before, ground, top, bottom),
        _is_end(seen.ends[1]) and _is_card(behind, ground, top, bottom),
    )


def _is_end(side: Side) -> bool:
    return side.agree >= _STRAIGHT and side.step >= _STEP


def _is_card(part: Tones, ground: Tones, top: int, bottom: int) -> bool:
    """part: (H, w, 3), from `_BESIDE` before what is looked at. top, bottom: of the panel."""
    cv2 = load_cv2()
    soft = cv2.GaussianBlur(part, (0, 0), 0.7)
    skin = _skin(soft, ground)
    high = bottom - top
    apart = max(3, round(_APART * high))
    row = slice(top - apart + 1, bottom + apart - 1)
    fingers = np.flatnonzero(skin[top:bottom, _BESIDE:].mean(axis=0) > _FINGER)
    seen = int(fingers[0]) if len(fingers) else soft.shape[1] - _BESIDE
    if seen < max(_SEEN_PX, round(_SEEN * high)):
        return False
    off = _beyond_all(soft[row, _BESIDE:], np.concatenate([soft[: top - apart], soft[bottom + apart :]]))
    light = soft.mean(axis=2)
    slopes = np.hypot(*(cv2.Sobel(light, cv2.CV_32F, x, 1 - x, scale=0.125) for x in (0, 1)))
    near_skin = cv2.dilate(skin, np.ones((_SOFT_PX, _SOFT_PX), np.uint8)) > 0
    is_rest = (off > _OFF) & (slopes[row, _BESIDE:] > _SHARP) & ~near_skin[row, _BESIDE:]
    return float(is_rest[:, :seen].sum()) < _REST * high * high


def _beyond_all(row: Tones, around: Tones) -> Tones:
    """(h, w): how far a row's pixels are from all tones over and under them. around: (n, w + `_BESIDE`, 3),
    which begins so much before."""
    cv2 = load_cv2()
    wide = np.ones((1, 2 * _BESIDE + 1), np.uint8)
    low, high = np.percentile(around, (8, 92), axis=0).astype(np.float32)
    least, most = cv2.erode(low[None], wide)[0][_BESIDE:], cv2.dilate(high[None], wide)[0][_BESIDE:]
    fine = np.abs(np.diff(around, axis=0))
    noise = float(1.4826 * np.median(fine, axis=(0, 1)).max()) if fine.size else 0.0
    return np.asarray(np.maximum(least - row, row - most).max(axis=2) - _NOISES * noise, np.float32)


def _ground(seen: Straight) -> Tones:
    """(3,): the card's tones over and under the panel."""
    left, top, right, bottom = seen.box
    apart, far = max(3, round(_APART * seen.high)), seen.high // 2
    over = seen.tones[max(top - far, 0) : top - apart, left:right:_EVERY]
    under = seen.tones[bottom + apart : bottom + far, left:right:_EVERY]
    return np.asarray(np.median(np.concatenate([over, under]).reshape(-1, 3), axis=0), np.float32)


def _skin(tones: Tones, ground: Tones) -> NDArray[np.uint8]:
    """(H, W): 1 for what is redder than the card, and red in itself."""
    blue, green, red = (tones[..., channel] for channel in range(3))
    least, share = _DARKEST
    parts = tones / np.maximum(ground, max(least, share * float(ground.max())))
    lightest = np.maximum(tones.max(axis=2), 0.05)
    is_redder = parts[..., 2] - parts[..., 0] > _REDDER * np.maximum(parts.max(axis=2), 0.05)
    is_red = (red - blue > _RED[0] * lightest) & (red - green > _RED[1] * lightest)
    found = (is_redder & is_red).astype(np.uint8)
    return np.asarray(load_cv2().morphologyEx(found, load_cv2().MORPH_OPEN, np.ones((3, 3), np.uint8)))
