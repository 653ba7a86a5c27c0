"""Which shapes in a level picture may be a panel."""

import numpy as np
import pytest

from app.environ import load_cv2
from app.scan.line import Quad
from app.scan.till import rectangles
from app.scan.till.rectangles import Tones

WIDTH, HEIGHT = (90.0, 370.0), (8.0, 96.0)
cv2 = load_cv2()


def drawn(
    size: tuple[int, int] = (200, 40), degrees: float = 0.0, tone: tuple[float, ...] = (0.5, 0.5, 0.5)
) -> tuple[Tones, Quad]:
    """(480, 480, 3) with a rectangle of such a tone in the middle of a light card, and its corners."""
    picture = np.full((480, 480, 3), 0.95, np.float32)
    wide, high = size[0] / 2, size[1] / 2
    quad = np.array([(-wide, -high), (wide, -high), (wide, high), (-wide, high)], np.float32)
    turn = np.radians(degrees)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]], np.float32)
    quad = quad @ matrix + np.float32(240)
    cv2.fillConvexPoly(picture, np.round(quad).astype(np.int32), tone)
    return cv2.GaussianBlur(picture, (0, 0), 0.8), quad


def found(picture: Tones) -> list[Quad]:
    return list(rectangles.find(picture, WIDTH, HEIGHT))


@pytest.mark.parametrize("degrees", [0, 4, -9])
def test_a_grey_rectangle_is_found_with_its_corners_clockwise_from_the_top_left(degrees: float) -> None:
    picture, quad = drawn(degrees=degrees)
    assert min(float(np.abs(one - quad).max()) for one in found(picture)) < 3


def test_a_sheen_from_end_to_end_does_not_part_a_rectangle() -> None:
    picture, quad = drawn()
    part = picture[220:260, 140:340]
    part *= np.linspace(0.7, 1.5, 200, dtype=np.float32)[None, :, None]
    assert min(float(np.abs(one - quad).max()) for one in found(picture)) < 4


def test_a_corner_under_a_finger_leaves_the_rectangle_as_it_is() -> None:
    picture, quad = drawn()
    cv2.circle(picture, (352, 268), 22, (0.4, 0.55, 0.8), -1)
    assert min(float(np.abs(one - quad).max()) for one in found(picture)) < 6


@pytest.mark.parametrize("tone", [(0.1, 0.1, 0.1), (0.95, 0.95, 0.95), (0.3, 0.5, 0.8)])
def test_what_is_black_or_white_or_coloured_is_no_foil(tone: tuple[float, ...]) -> None:
    assert found(drawn(tone=tone)[0]) == []


@pytest.mark.parametrize("size", [(60, 20), (200, 120), (440, 60), (150, 80)])
def test_what_is_too_short_too_high_too_long_or_too_square_is_no_panel(size: tuple[int, int]) -> None:
    assert found(drawn(size)[0]) == []


def test_what_lies_askew_to_the_bars_is_no_panel() -> None:
    assert found(drawn(degrees=25)[0]) == []


def test_a_shape_that_is_no_rectangle_is_no_panel() -> None:
    picture = np.full((480, 480, 3), 0.95, np.float32)
    cv2.ellipse(picture, (240, 240), (110, 25), 0, 0, 360, (0.5, 0.5, 0.5), -1)
    assert found(picture) == []


def test_only_what_lies_in_a_shape_and_not_in_another_one_is_taken() -> None:
    values = np.arange(100, dtype=np.float32).reshape(10, 10)
    outer = np.array([(0, 0), (9, 0), (9, 9), (0, 9)], np.float32)
    inner = np.array([(1, 1), (8, 1), (8, 8), (1, 8)], np.float32)
    assert len(rectangles.inside(values, outer)) == 100
    assert len(rectangles.inside(values, outer, without=inner)) == 36
    assert len(rectangles.inside(values, outer + 40)) == 0
