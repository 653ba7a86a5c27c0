"""What is known of a drawn picture: where its print stands, and what of the code is hidden."""

from dataclasses import dataclass, field

import numpy as np

from app.testing.studio import light
from app.testing.studio.dice import Plane
from app.testing.studio.flat import FlatCard
from app.testing.studio.pose import HEIGHT, WIDTH, Points, Sight, side_height
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Picture


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of print as the picture has it. kind: one of `flat.KINDS`; quad: (4, 2) float32."""

    kind: str
    text: str = field(repr=False)
    quad: Points
    height_px: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture with its truth.

    pixels: (720, 1280, 3) uint8 BGR. code: normalised, None where none can be read in the picture; formatted:
    as it is printed. quad: (4, 2) float32, corners of the code line, clockwise from the text's top left
    (without a code: of the line that stands in its place). characters: (n, 4, 2) float32, each one's ink
    between baseline and cap height. height_px: height of the capitals in the picture. hidden: positions that
    glare, foil or a finger covers, or that lie outside the picture. lines: all print in the picture.
    barcodes: (4, 2) of each.
    """

    pixels: Picture
    code: str | None = field(repr=False)
    formatted: str | None = field(repr=False)
    programme: str | None
    quad: Points
    characters: Points
    height_px: float
    hidden: tuple[int, ...]
    lines: tuple[TextLine, ...] = field(repr=False)
    barcodes: tuple[Points, ...] = field(repr=False)
    tier: str
    seed: int
    spec: CardSpec


def is_inside(points: Points) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """(n,): which of the points (n, 2) lie in the picture."""
    inside = (points >= 0).all(axis=1) & (points[:, 0] < WIDTH) & (points[:, 1] < HEIGHT)
    return np.asarray(inside)


def foil_shares(flat: FlatCard, boxes: Points) -> Plane:
    """(n,): the part of each box (n, 4, 2) of the canvas that lies under foil."""
    if flat.foil is None:
        return np.zeros(len(boxes), np.float32)
    return light.covered_shares(flat.foil, boxes, 0.5)


def hidden(flat: FlatCard, boxes: Points, cover: Plane) -> tuple[int, ...]:
    """Positions of the code that cannot be read. boxes: (n, 4, 2) in the picture that `cover` lies over."""
    if not len(boxes):
        return ()
    covered = light.covered_shares(cover, boxes, light.WASHED_OUT)
    covered = np.maximum(covered, foil_shares(flat, flat.boxes)[: len(boxes)])
    lost = (covered >= light.HIDDEN_SHARE) | ~is_inside(boxes.mean(axis=1))
    return tuple(int(at) for at in np.flatnonzero(lost))


def lines(flat: FlatCard, sight: Sight) -> tuple[TextLine, ...]:
    """The print whose middle lies in the picture."""
    if not flat.lines:
        return ()
    quads = sight.project(np.stack([line.quad() for line in flat.lines]))
    return tuple(
        TextLine(line.kind, line.text, quad, side_height(quad[None]))
        for line, quad, is_in in zip(flat.lines, quads, is_inside(quads.mean(axis=1)), strict=True)
        if is_in
    )
