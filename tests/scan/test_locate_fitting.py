"""A rough quad is brought onto its line by what the strip's columns say."""

import numpy as np
import pytest

from app.environ import load_cv2
from app.scan import fitting

TRUE = np.array([(300, 200), (700, 230), (698, 256), (299, 224)], np.float32)


def columns_of(matrix: np.ndarray, quad: np.ndarray, *, upright: bool = True) -> np.ndarray:
    """What a perfect network would say of a strip that shows the line `quad`."""
    there = load_cv2().perspectiveTransform(quad[:, None].astype(np.float32), matrix)[:, 0]
    x = (np.arange(fitting.WIDTH // fitting.COLUMN) + 0.5) * fitting.COLUMN - 0.5
    start, end = (there[0] + there[3]) / 2, (there[1] + there[2]) / 2
    cap = np.interp(x, there[:2, 0], there[:2, 1])
    base = np.interp(x, there[[3, 2], 0], there[[3, 2], 1])
    inside = np.where((x >= start[0]) & (x <= end[0]), 6.0, -6.0)
    slant = (there[3, 0] - there[0, 0]) / (there[3, 1] - there[0, 1])
    rows = [
        *(inside, inside, np.full_like(x, 5.0 if upright else -5.0)),
        *((cap - fitting.TOP) / fitting.CAP, (base - fitting.TOP - fitting.CAP) / fitting.CAP),
        *(np.clip((side - x) / fitting.CAP, -fitting.REACH, fitting.REACH) for side in (start[0], end[0])),
        np.full_like(x, slant),
    ]
    return np.array(rows, np.float32)


@pytest.mark.parametrize(
    "off",
    [(0, 0, 0, 0), (20, 4, -18, -3), (-40, -5, 30, 4), (8, 6, 8, -6)],
    ids=["exact", "short", "long", "turned"],
)
def test_a_rough_quad_is_brought_onto_the_line(off: tuple[float, float, float, float]) -> None:
    left, right = np.array(off[:2], np.float32), np.array(off[2:], np.float32)
    rough = TRUE + np.array([left, right, right, left])
    matrix = fitting.to_strip(rough)
    fit = fitting.fit(columns_of(matrix, TRUE), matrix, rough)
    assert np.abs(fit.quad - TRUE).max() < 1.5
    assert fit.code > 0.9
    assert fit.upright > 0.9


def test_where_no_text_is_seen_the_rough_quad_stands() -> None:
    matrix = fitting.to_strip(TRUE)
    nothing = np.full((8, fitting.WIDTH // fitting.COLUMN), -9.0, np.float32)
    fit = fitting.fit(nothing, matrix, TRUE)
    assert np.array_equal(fit.quad, TRUE)
    assert fit.code < 0.01


def test_print_that_stands_on_its_head_is_said_to() -> None:
    matrix = fitting.to_strip(TRUE)
    assert fitting.fit(columns_of(matrix, TRUE, upright=False), matrix, TRUE).upright < 0.1


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0, 9.0])
def test_a_strip_shows_the_same_of_a_picture_in_any_size(scale: float) -> None:
    cv2 = load_cv2()
    small = np.full((360, 1000), 220, np.uint8)
    cv2.putText(small, "H8K2-M4RT-77QA", (310, 230), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 20, 3, cv2.LINE_AA)
    usual, _ = fitting.cut(small, TRUE)
    large = cv2.resize(small, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    strip, _ = fitting.cut(large, (TRUE + 0.5) * np.float32(scale) - 0.5)
    assert strip.shape == (fitting.HEIGHT, fitting.WIDTH)
    assert np.abs(strip.astype(int) - usual).mean() < 6


def test_a_quad_far_outside_the_picture_is_cut_without_harm() -> None:
    gray = np.zeros((40, 50), np.uint8)
    strip, _ = fitting.cut(gray, TRUE * 50)
    assert strip.shape == (fitting.HEIGHT, fitting.WIDTH)
