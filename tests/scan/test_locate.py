"""The code line is found among the other print, at any rotation and the right way up."""

import numpy as np
import pytest

from app.environ import load_cv2
from app.scan import locate
from app.scan.line import TextLine
from app.scan.readers.network import Network
from tests.scan.drawing import HOUSE, card, printed, turn


def gray_card(degrees: float = 0.0, **kwargs: object) -> np.ndarray:
    return load_cv2().cvtColor(card(printed(HOUSE), degrees=degrees, **kwargs), load_cv2().COLOR_BGR2GRAY)


def true_quad(degrees: float) -> np.ndarray:
    """The line's corners, from the ink of the upright card's code line turned with it."""
    upright = gray_card()[280:350, 200:900]
    rows, columns = np.nonzero(upright < 110)
    left, right, top, bottom = columns.min() + 200, columns.max() + 200, rows.min() + 280, rows.max() + 280
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float64)
    if degrees == 0:
        return corners
    return np.hstack([corners, np.ones((4, 1))]) @ turn(degrees).T


@pytest.mark.parametrize("degrees", [0, 7, 30, 90, 135, 180, -60])
def test_the_code_line_comes_first_at_any_rotation_and_the_right_way_up(degrees: float) -> None:
    first = locate.lines(gray_card(degrees))[0]
    assert np.abs(first.quad - true_quad(degrees)).max() < 0.5 * first.height_px
    assert first.upright > 0.5


def test_lines_come_with_the_likeliest_first_and_few() -> None:
    scores = [line.score for line in locate.lines(gray_card(serial="6041 2288 1730 9954"), most=3)]
    assert scores == sorted(scores, reverse=True)
    assert 1 <= len(scores) <= 3
    assert all(0 <= score <= 1 for score in scores)


def test_near_the_last_place_the_same_line_is_found_in_a_window() -> None:
    gray = gray_card(12)
    first = locate.lines(gray)[0]
    moved = first.quad + np.float32(0.8 * first.height_px)
    again = locate.lines(gray, near=moved)[0]
    assert np.abs(again.quad - first.quad).max() < 0.3 * first.height_px


def test_nothing_is_found_near_a_place_without_print() -> None:
    away = np.array([(900, 640), (1200, 640), (1200, 670), (900, 670)], np.float32)
    assert all(line.score < 0.5 for line in locate.lines(gray_card(), near=away))


def test_light_print_on_a_dark_ground_is_found_as_well() -> None:
    line = locate.lines(load_cv2().bitwise_not(gray_card()))[0]
    assert np.abs(line.quad - true_quad(0)).max() < 0.5 * line.height_px


def test_a_large_picture_gives_its_lines_in_its_own_pixels() -> None:
    gray = gray_card()
    large = load_cv2().resize(gray, None, fx=3, fy=3, interpolation=load_cv2().INTER_CUBIC)
    one, three = locate.lines(gray)[0], locate.lines(large)[0]
    assert np.abs(three.quad / 3 - one.quad).max() < 0.2 * one.height_px


def test_a_line_turned_upside_down_twice_is_itself() -> None:
    line = locate.lines(gray_card())[0]
    twice = line.upside_down().upside_down()
    assert np.array_equal(twice.quad, line.quad)
    assert line.upside_down().upright == pytest.approx(1 - line.upright)


@pytest.mark.parametrize("shape", [(1, 1), (2, 700), (700, 2), (40, 40), (64, 3000)])
@pytest.mark.parametrize("level", [0, 255])
def test_pictures_without_print_have_no_likely_line(shape: tuple[int, int], level: int) -> None:
    assert all(line.score < 0.5 for line in locate.lines(np.full(shape, level, np.uint8)))


def test_grain_is_not_print() -> None:
    grain = np.random.default_rng(3).integers(0, 255, (720, 1280)).astype(np.uint8)
    assert all(line.score < 0.5 for line in locate.lines(grain))


def test_the_work_does_not_grow_with_the_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[int] = []
    answer = locate._answer

    def counted(network: Network, pictures: np.ndarray) -> np.ndarray:
        looked_at.append(pictures.size)
        return answer(network, pictures)

    monkeypatch.setattr(locate, "_answer", counted)
    locate.lines(np.zeros((6000, 8000), np.uint8))
    assert sum(looked_at) < 2_000_000


def test_a_quad_of_last_time_that_has_left_the_picture_is_searched_for_at_its_edge() -> None:
    gone = np.array([(5000, 5000), (5400, 5000), (5400, 5030), (5000, 5030)], np.float32)
    found: list[TextLine] = locate.lines(gray_card(), near=gone)
    assert all(np.isfinite(line.quad).all() for line in found)
