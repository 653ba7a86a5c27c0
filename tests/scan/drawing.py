"""Cards and readings made by hand for the scan tests."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from app.environ import RESOURCES, load_cv2
from app.scan.lattice import SYMBOLS, Lattice, row

HOUSE = "FH18MKF9KCP6M49R"
OTHER_HOUSE = "4P283KJKVF63K0FW"
GROUPS = (4, 4, 4, 4)
MONO = RESOURCES / "fonts" / "ui" / "AtkinsonHyperlegibleMono_500Medium.ttf"


def printed(code: str, groups: Sequence[int] = GROUPS, separator: str = "-") -> str:
    ends = np.cumsum([0, *groups]).tolist()
    return separator.join(code[start:stop] for start, stop in pairwise(ends))


def card(text: str, *, size: int = 46, serial: str = "", degrees: float = 0.0) -> NDArray[np.uint8]:
    """(720, 1280, 3) uint8 BGR: a card on a dark table with a line of text, a label and small print."""
    sheet = Image.new("RGB", (1280, 720), (60, 62, 66))
    pen = ImageDraw.Draw(sheet)
    pen.rectangle((190, 110, 1090, 610), fill=(224, 222, 214))
    small = ImageFont.truetype(MONO, 19)
    pen.text((240, 250), "Claim code", font=small, fill=(40, 40, 44))
    pen.text((240, 290), text, font=ImageFont.truetype(MONO, size), fill=(24, 24, 28))
    for number in range(3):
        words = "This card is worth nothing until it is activated at the till of the shop"
        pen.text((240, 470 + 30 * number), words, font=ImageFont.truetype(MONO, 15), fill=(70, 70, 74))
    pen.text((240, 180), serial, font=ImageFont.truetype(MONO, 30), fill=(40, 40, 44))
    pixels = np.asarray(sheet)[:, :, ::-1].copy()
    return turned(pixels, degrees)


def turned(pixels: NDArray[np.uint8], degrees: float) -> NDArray[np.uint8]:
    """Turned about the code line, which stays in the picture at any angle."""
    if degrees == 0:
        return pixels
    cv2 = load_cv2()
    return cv2.warpAffine(pixels, turn(degrees), (1280, 720), borderValue=(60, 62, 66), flags=cv2.INTER_CUBIC)


def turn(degrees: float) -> NDArray[np.float64]:
    """(2, 3): from the upright card to the turned one."""
    matrix = load_cv2().getRotationMatrix2D((490, 314), degrees, 1.0)
    matrix[:, 2] += (640 - 490, 360 - 314)
    return matrix


def lattice_of(text: str, *, p: float = 0.998, groups: Sequence[int] = ()) -> Lattice:
    """A reading of `text`, "?" where a character is hidden; each character's posterior is p.
    Its places are in shares of the line."""
    rows = [row({}, hidden=1.0) if one == "?" else row({one: p}, other=1 - p) for one in text]
    numbers = np.repeat(np.arange(len(groups)), groups) if groups else np.zeros(len(text))
    pitch = 1.0 / max(len(text) + len(set(numbers)) - 1, 1)
    centres = (np.arange(len(text)) + numbers + 0.5) * pitch
    places = np.stack([centres - 0.4 * pitch, centres + 0.4 * pitch], axis=1)
    breaks = tuple(np.cumsum(groups)[:-1].tolist()) if groups else ()
    return Lattice(np.array(rows), places, breaks, sureness=0.95)


def leaning(lattice: Lattice, at: int, other: str, share: float = 0.4) -> Lattice:
    """The same reading, with such a part of the posterior at a place given to another character."""
    posteriors = lattice.posteriors.copy()
    posteriors[at] *= 1 - share
    posteriors[at, SYMBOLS.index(other)] += share
    return replace(lattice, posteriors=posteriors)


def noisy(pixels: NDArray[np.uint8], seed: int) -> NDArray[np.uint8]:
    """Another frame of the same scene."""
    noise = np.random.default_rng(seed).normal(0, 12, pixels.shape)
    shifted = np.roll(pixels, 3 * seed, axis=1)
    return np.clip(shifted + noise, 0, 255).astype(np.uint8)
