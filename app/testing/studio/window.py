"""Windows: the part of a picture round one line of print, drawn by the same stages as a whole picture."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

import numpy as np

from app.testing.studio import light, pose, shoot, truth
from app.testing.studio.dice import Dice, Plane
from app.testing.studio.flat import Printed
from app.testing.studio.pose import Points
from app.testing.studio.shoot import Setting, Subject
from app.testing.studio.spec import CardSpec
from app.testing.studio.stock import Picture

_MARGIN = 1.2
_LEAST_MARGIN_PX = 12.0
_FINGER_OVER = 0.12
"""Share of windows in which a finger lies over a part of the code."""


@dataclass(frozen=True, slots=True)
class Window:
    """What a frame shows round one line of print, with its truth, in pixels of the window.

    pixels: (h, w, 3) uint8 BGR; origin: where in the frame its top left pixel is. kind: one of `flat.KINDS`.
    text: the n characters without spaces, dashes and dots among them; characters: (n, 4, 2) float32, the ink
    of each from cap line to base line, clockwise from its top left; quad: (4, 2), round the line. cover: (n,)
    0..1, the part of each that glare, foil or a finger hides or that lies outside the frame; hidden: where it
    is too much.
    """

    pixels: Picture
    origin: tuple[int, int]
    kind: str
    text: str = field(repr=False)
    quad: Points
    characters: Points
    cover: Plane
    hidden: tuple[int, ...]
    height_px: float
    tier: str
    seed: int
    spec: CardSpec


def windows_of(subject: Subject, count: int, kinds: Collection[str], dice: Dice) -> Iterator[Window]:
    """`count` shots of one subject, each of one of its lines of the given kinds; none if it has none.

    A code in two rows is two lines. Lines that lie outside the picture are passed over.
    """
    lines = [line for line in subject.card.lines if line.kind in kinds]
    for shot in range(count if lines else 0):
        part = dice.part(f"shot {shot}")
        setting = shoot.arrange(subject, part, finger_over=_FINGER_OVER)
        line = part.pick(lines)
        window = _window(setting, line)
        if window:
            yield window


def _window(setting: Setting, line: Printed) -> Window | None:
    sight, subject = setting.sight(), setting.subject
    text, flat_boxes = line.characters()
    boxes = sight.project(flat_boxes)
    inside = truth.is_inside(boxes.mean(axis=1))
    if inside.mean() < 0.5:
        return None
    height_px = pose.side_height(boxes)
    view = pose.view_around(boxes, max(_LEAST_MARGIN_PX, _MARGIN * height_px))
    exposure = shoot.expose(setting, view)
    shift = np.array(view.origin, np.float32)
    cover = light.covered_shares(exposure.cover, boxes - shift, light.WASHED_OUT)
    cover = np.maximum(cover, truth.foil_shares(subject.card, flat_boxes))
    cover[~inside] = 1.0
    quad = np.array([boxes[0, 0], boxes[-1, 1], boxes[-1, 2], boxes[0, 3]], np.float32)
    return Window(
        pixels=exposure.pixels,
        origin=view.origin,
        kind=line.kind,
        text=text,
        quad=quad - shift,
        characters=boxes - shift,
        cover=cover,
        hidden=tuple(int(at) for at in np.flatnonzero(cover >= light.HIDDEN_SHARE)),
        height_px=height_px,
        tier=subject.tier.name,
        seed=subject.seed,
        spec=subject.spec,
    )
