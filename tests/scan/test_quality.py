"""Measures of the picture and of the code line, and the problems they make."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import locate, problems, quality
from app.scan.line import Gray, TextLine
from app.scan.problems import ProblemKind
from tests.scan.drawing import HOUSE, card, printed


def code_line(pixels: NDArray[np.uint8]) -> tuple[Gray, TextLine]:
    gray = load_cv2().cvtColor(pixels, load_cv2().COLOR_BGR2GRAY)
    return gray, locate.lines(gray)[0]


def kinds(pixels: NDArray[np.uint8]) -> set[ProblemKind]:
    gray, line = code_line(pixels)
    return {one.kind for one in problems.of_line(quality.measure(gray, line), moved=False)}


def test_a_good_picture_has_no_problem() -> None:
    assert kinds(card(printed(HOUSE))) == set()


def test_a_dark_picture_is_dark() -> None:
    assert ProblemKind.DARK in kinds((card(printed(HOUSE)) * 0.25).astype(np.uint8))


def test_an_unsharp_picture_is_blurred() -> None:
    blurred = load_cv2().GaussianBlur(card(printed(HOUSE)), (0, 0), 3.2)
    assert ProblemKind.BLUR in kinds(blurred)


def test_small_characters_are_far_away() -> None:
    assert ProblemKind.FAR in kinds(card(printed(HOUSE), size=13))


def test_glare_is_found_where_it_lies() -> None:
    pixels = card(printed(HOUSE))
    load_cv2().ellipse(pixels, (500, 320), (60, 90), 0, 0, 360, (255, 255, 255), -1)
    glare = quality.glare_map(pixels)
    assert glare is not None
    assert glare.shape == pixels.shape[:2]
    assert glare[320, 500] > 0.9
    assert glare[320, 800] < 0.05


def test_a_white_page_is_not_glare() -> None:
    assert quality.glare_map(np.full((300, 400, 3), 255, dtype=np.uint8)) is None


def test_bare_ground_at_both_ends_of_a_line_is_told_from_a_covered_end() -> None:
    pixels = card(HOUSE[:14])
    gray, line = code_line(pixels)
    assert quality.has_clear_ends(gray, line)
    left, right = line.quad[:, 0].min(), line.quad[:, 0].max()
    middle = int(line.quad[:, 1].mean())
    for end in (left - 34, right + 6):
        covered = pixels.copy()
        covered[middle - 30 : middle + 30, int(end) : int(end) + 28] = (120, 118, 116)
        assert not quality.has_clear_ends(load_cv2().cvtColor(covered, load_cv2().COLOR_BGR2GRAY), line)


def test_hidden_positions_under_glare_are_told_from_covered_ones() -> None:
    found = problems.of_hidden((2, 5, 6), (5, 6))
    assert found == [
        problems.Problem(ProblemKind.GLARE, (5, 6)),
        problems.Problem(ProblemKind.COVERED, (2,)),
    ]
