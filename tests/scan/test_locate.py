"""The code line is found among the other print, at any rotation."""

import numpy as np
import pytest

from app.environ import load_cv2
from app.scan import locate, strips
from app.scan.line import TextLine
from tests.scan.drawing import HOUSE, card, printed, turn


def found(degrees: float, text: str = printed(HOUSE)) -> tuple[list[TextLine], np.ndarray]:
    """The lines of a turned card, and the middle of its code line."""
    cv2 = load_cv2()
    gray = cv2.cvtColor(card(text, degrees=degrees), cv2.COLOR_BGR2GRAY)
    upright = locate.lines(cv2.cvtColor(card(text), cv2.COLOR_BGR2GRAY))[0]
    matrix = turn(degrees) if degrees else np.eye(2, 3)
    return locate.lines(gray), matrix @ np.append(upright.quad.mean(axis=0), 1.0)


@pytest.mark.parametrize("degrees", [0, 7, 30, 90, 135, 180, -60])
def test_the_code_line_comes_first_at_any_rotation(degrees: float) -> None:
    lines, middle = found(degrees)
    assert lines[0].count == 16
    assert np.linalg.norm(lines[0].quad.mean(axis=0) - middle) < 12


def test_a_line_turned_upside_down_twice_is_itself() -> None:
    line = found(0)[0][0]
    twice = line.upside_down().upside_down()
    assert np.array_equal(twice.quad, line.quad)
    assert np.array_equal(twice.cells, line.cells)


def test_light_print_on_a_dark_ground_is_found_and_straightened_dark_on_light() -> None:
    cv2 = load_cv2()
    gray = cv2.bitwise_not(cv2.cvtColor(card(printed(HOUSE)), cv2.COLOR_BGR2GRAY))
    line = locate.lines(gray)[0]
    assert line.is_light_on_dark
    strip = strips.straighten(gray, line)
    assert np.median(strip) > 160


def test_the_shapes_lie_in_the_strip_in_reading_order() -> None:
    line = found(30)[0][0]
    cells = strips.cells(line)
    assert cells.shape == (16, 2)
    assert np.all(cells[:, 0] < cells[:, 1])
    assert np.all(np.diff(cells[:, 0]) > 0)


def test_a_large_picture_gives_its_lines_in_its_own_pixels() -> None:
    cv2 = load_cv2()
    gray = cv2.cvtColor(card(printed(HOUSE)), cv2.COLOR_BGR2GRAY)
    large = cv2.resize(gray, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC)
    one, three = locate.lines(gray)[0], locate.lines(large)[0]
    assert np.allclose(three.quad, 3 * one.quad, atol=9)


@pytest.mark.parametrize("shape", [(1, 1), (2, 700), (700, 2), (40, 40)])
def test_pictures_too_small_for_print_have_no_lines(shape: tuple[int, int]) -> None:
    assert locate.lines(np.zeros(shape, dtype=np.uint8)) == []


def test_grain_is_not_print() -> None:
    grain = np.random.default_rng(3).integers(0, 255, (720, 1280)).astype(np.uint8)
    assert all(line.count < 34 for line in locate.lines(grain))
