"""Draws strips of codes that were scratched free, with how much of each character lies under rests of foil:

build/reader-venv/bin/python packaging/reader/damage_draw.py [--strips 11000] [--worker 0] [--part train]

The card studio knows where foil lies on its cards. Strips are cut as Tillfold cuts them, with a locator's
errors.
"""

import argparse
import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from lines_cut import framed
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import strips
from app.scan.damage import BEYOND
from app.scan.line import LineImage, TextLine
from app.scan.readers.columns import STRIDE_PX
from app.scan.readers.neural import STRIP_HEIGHT, STRIP_WIDTH
from app.testing.studio import light, spec, window
from app.testing.studio.dice import Dice
from app.testing.studio.shoot import Subject, subject_of
from app.testing.studio.tiers import shipped_tiers

cv2 = load_cv2()
FOLDER = Path(__file__).resolve().parents[2] / "build" / "reader" / "damage"
DATA_VERSION = 1
COLUMNS = STRIP_WIDTH // STRIDE_PX
RECORD = np.dtype(
    [
        ("pixels", np.uint8, (STRIP_HEIGHT, STRIP_WIDTH)),
        ("width", np.int16),
        ("damage", np.float32, (COLUMNS,)),
        ("number", np.int8, (COLUMNS,)),
    ]
)
"""damage: the share of a column's character under foil, -1 where nothing is asked; number: which character
it is."""
Records = NDArray[np.void]
_TIERS = {"clean": 0.1, "typical": 0.45, "hard": 0.35, "glare": 0.1}
_PANELS = {"scratched": 0.66, "begun": 0.04, "box": 0.15, "none": 0.15}
_SHOTS = 5
_AROUND = 0.08
"""How far round a character, in cap heights, foil touches it."""
_HELD = 0.3
"""Half of the part of a character, in its pitches, whose columns are asked."""
_HIDDEN, _LEFT_OVER = 0.25, 0.2
"""A character of which glare or a finger hides so much, and foil less, is not asked."""
_TOGETHER = 500


def records(worker: int, first: int, part: str) -> Iterator[np.void]:
    for number in itertools.count(first):
        dice = Dice(f"damage/{DATA_VERSION}/{part}/{worker}/{number}")
        level = shipped_tiers()[dice.weighted(_TIERS)]
        given = spec.Given(panel=dice.weighted(_PANELS))
        chosen = spec.choose(level, part, dice.part("spec"), given)
        subject = subject_of(level, number, chosen, dice, is_whole=False)
        shares = dict(_shares(subject))
        for shot in window.windows_of(subject, _SHOTS, ("code",), dice):
            yield _record(shot, shares[shot.text], dice.part(f"cut {shot.origin}"))


def _shares(subject: Subject) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """Of each row its characters and how much of each lies under foil, with what is close around it."""
    card = subject.card
    grown = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], np.float32) * np.float32(_AROUND * card.cap_px)
    for row in card.rows:
        text, boxes = row.characters()
        bare = np.zeros(len(text), np.float32)
        yield text, bare if card.foil is None else light.covered_shares(card.foil, boxes + grown, 0.4)


def _record(shot: window.Window, shares: NDArray[np.float32], dice: Dice) -> np.void:
    quad = framed(shot.quad, shot.height_px, dice, whole=dice.chance(0.8))
    line = TextLine(quad.astype(np.float32), shot.height_px)
    strip = strips.cut(cv2.cvtColor(shot.pixels, cv2.COLOR_BGR2GRAY), line, beyond=BEYOND)
    (record,) = np.zeros(1, RECORD)
    width = strip.pixels.shape[1]
    record["pixels"][:, :width], record["width"] = strip.pixels, width
    record["damage"], record["number"] = -1, -1
    matrix, _ = strips.to_net(line.extended(BEYOND, BEYOND))
    _label(record, cv2.perspectiveTransform(shot.characters, matrix), strip, shot.cover, shares)
    return record


def _label(
    record: np.void,
    boxes: NDArray[np.float32],
    strip: LineImage,
    cover: NDArray[np.float32],
    shares: NDArray[np.float32],
) -> None:
    middles = boxes[:, :, 0].mean(axis=1)
    pitch = float(np.median(np.diff(middles)))
    places = (np.arange(COLUMNS) + 0.5) * STRIDE_PX
    for at, (middle, hidden, share) in enumerate(zip(middles, cover, shares, strict=True)):
        is_cut_off = boxes[at, :, 0].min() < 0 or boxes[at, :, 0].max() > strip.pixels.shape[1]
        if is_cut_off or (hidden >= _HIDDEN and share < _LEFT_OVER):
            continue
        held = np.abs(places - middle) <= max(_HELD * pitch, STRIDE_PX / 2)
        record["damage"][held], record["number"][held] = share, at


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--strips", type=int, default=11000)
    asked.add_argument("--worker", type=int, default=0)
    asked.add_argument("--part", choices=("train", "val"), default="train")
    given = asked.parse_args()
    cv2.setNumThreads(1)
    FOLDER.mkdir(parents=True, exist_ok=True)
    drawn = records(given.worker, 0, given.part)
    for chunk in range(given.strips // _TOGETHER):
        held = np.array(list(itertools.islice(drawn, _TOGETHER)), RECORD)
        np.save(FOLDER / f"{given.part}-{given.worker}-{chunk:03}.npy", held)


if __name__ == "__main__":
    main()
