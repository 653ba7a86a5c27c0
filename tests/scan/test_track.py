"""A line is followed by the print around it."""

import numpy as np
import pytest

from app.environ import load_cv2
from app.scan.line import Gray, TextLine
from app.scan.track import Track
from tests.scan.drawing import HOUSE, card, printed

QUAD = np.array([(240, 298), (770, 298), (770, 331), (240, 331)], dtype=np.float32)
LINE = TextLine(QUAD, 33.0)


def gray_card() -> Gray:
    cv2 = load_cv2()
    return cv2.GaussianBlur(cv2.cvtColor(card(printed(HOUSE)), cv2.COLOR_BGR2GRAY), (0, 0), 1.0)


def motion(degrees: float, grow: float, across: float) -> np.ndarray:
    matrix = load_cv2().getRotationMatrix2D((500, 314), degrees, grow)
    matrix[:, 2] += (across, across / 2)
    return np.vstack([matrix, (0, 0, 1)])


def moved(gray: Gray, matrix: np.ndarray) -> Gray:
    return load_cv2().warpPerspective(gray, matrix, gray.shape[::-1], borderValue=60)


def carried(matrix: np.ndarray) -> np.ndarray:
    return load_cv2().perspectiveTransform(QUAD[None], matrix)[0]


@pytest.mark.parametrize(
    ("degrees", "grow", "across"), [(0, 1, 9), (2.5, 1, 0), (0, 1.04, -6), (-2, 0.97, 8)]
)
def test_the_line_goes_where_the_card_goes(degrees: float, grow: float, across: float) -> None:
    track, gray, matrix = Track(), gray_card(), motion(degrees, grow, across)
    track.start(gray, LINE)
    line = track.follow(moved(gray, matrix))
    assert line is not None
    assert np.abs(line.quad - carried(matrix)).max() < 1.0


def test_small_errors_do_not_add_up_over_many_frames() -> None:
    track, gray = Track(), gray_card()
    track.start(gray, LINE)
    for number in range(1, 25):
        matrix = motion(0.4 * number, 1.0, 2.0 * number)
        line = track.follow(moved(gray, matrix))
    assert line is not None
    assert np.abs(line.quad - carried(matrix)).max() < 3.0


def test_glare_that_stays_where_it_is_does_not_lead_the_line_astray() -> None:
    track, gray, matrix = Track(), gray_card(), motion(0, 1, 10)
    lit, after = gray.copy(), moved(gray, matrix)
    for picture in (lit, after):
        load_cv2().ellipse(picture, (420, 320), (40, 60), 0, 0, 360, 255, -1)
    track.start(lit, LINE)
    line = track.follow(after)
    assert line is not None
    assert np.abs(line.quad - carried(matrix)).max() < 1.5


@pytest.mark.parametrize("shape", [(720, 1280), (360, 640), (1, 1)])
def test_a_card_that_is_gone_is_lost(shape: tuple[int, int]) -> None:
    track = Track()
    track.start(gray_card(), LINE)
    assert track.follow(np.full(shape, 90, np.uint8)) is None
    assert track.line is None


def test_places_in_one_line_are_found_in_another() -> None:
    track = Track()
    track.start(gray_card(), LINE)
    half = LINE.extended(0.0, -0.5)
    matrix = track.measure_of(half)
    assert matrix is not None
    end = matrix @ np.array([1.0, 0.5, 1.0])
    assert end[0] / end[2] == pytest.approx(0.5, abs=1e-4)
