"""Rests of foil on characters of drawn cards."""

from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import damage, limits, strips
from app.scan.damage import BEYOND, MAY_BE
from app.scan.frame import Pixels
from app.scan.lattice import EMPTY, SYMBOLS, Lattice
from app.scan.line import TextLine
from app.testing import studio
from tests.scan.drawing import lattice_of

ON_PANELS = (1, 2, 3, 6)
"""Seeds of cards whose code stands on a light panel, as under foil."""


@cache
def card(seed: int) -> studio.Drawing:
    """A card whose code is free."""
    return studio.draw(seed, "clean", programme="practice-amazon")


def seen(drawing: studio.Drawing, pixels: Pixels) -> NDArray[np.float64]:
    """Damage of each character of the card in a picture of it."""
    line = TextLine(drawing.quad, drawing.height_px)
    image = strips.cut(load_cv2().cvtColor(pixels, load_cv2().COLOR_BGR2GRAY), line, beyond=BEYOND)
    middles = drawing.characters.mean(axis=1)[:, None]
    along = load_cv2().perspectiveTransform(middles, strips.to_unit(line))[:, 0, 0]
    places = np.stack([along - 0.02, along + 0.02], axis=1)
    return damage.of(image, Lattice(lattice_of(str(drawing.code)).posteriors, places))


def with_foil(drawing: studio.Drawing, at: int) -> Pixels:
    """The picture with a grey rest over the upper part of a character."""
    pixels = drawing.pixels.copy()
    top_left, top_right, low_right, low_left = drawing.characters[at]
    over = np.array([top_left, top_right, 0.6 * top_right + 0.4 * low_right, 0.6 * top_left + 0.4 * low_left])
    grown = over + (over - over.mean(axis=0)) * 0.3
    load_cv2().fillConvexPoly(pixels, np.round(grown).astype(np.int32), (128, 132, 130))
    return pixels


@pytest.mark.parametrize("seed", ON_PANELS)
def test_foil_over_a_part_of_a_character_is_damage_to_it_and_to_none_that_stands_apart(seed: int) -> None:
    drawing = card(seed)
    at = len(str(drawing.code)) // 2
    assert seen(drawing, drawing.pixels).max() < limits.DAMAGED
    foiled = seen(drawing, with_foil(drawing, at))
    assert foiled[at] >= limits.DAMAGED
    assert np.delete(foiled, [at - 1, at, at + 1]).max() < limits.DAMAGED_AMONG_MANY


def test_nothing_read_is_nothing_damaged() -> None:
    drawing = card(0)
    line = TextLine(drawing.quad, drawing.height_px)
    assert len(damage.of(strips.cut(drawing.pixels[:, :, 0], line, beyond=BEYOND), EMPTY)) == 0


def test_a_person_may_be_asked_about_every_damaged_character() -> None:
    assert set(MAY_BE) == set(SYMBOLS)
    assert all(set(others) <= set(SYMBOLS) - {read} for read, others in MAY_BE.items())
