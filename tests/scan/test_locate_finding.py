"""Cells that say they lie on one line of print become its quad."""

import numpy as np
import pytest

from app.scan import finding

ROWS, COLUMNS = 45, 80


def answer_of(*quads: np.ndarray, without: tuple[float, float] = (2.0, 2.0), sure: float = 4.0) -> np.ndarray:
    """What a perfect network would say of lines: quads (4, 2). without: part of each line left out, 0..1."""
    out = np.zeros((8, ROWS, COLUMNS), np.float32)
    out[0] = -6.0
    ys, xs = np.mgrid[0:ROWS, 0:COLUMNS] * 8.0 + 3.5
    for quad in quads:
        start, end = (quad[0] + quad[3]) / 2, (quad[1] + quad[2]) / 2
        length = np.linalg.norm(end - start)
        right = (end - start) / length
        up = (quad[0] - quad[3]) / np.linalg.norm(quad[0] - quad[3])
        height = float(np.linalg.norm(quad[0] - quad[3]))
        along = (xs - start[0]) * right[0] + (ys - start[1]) * right[1]
        off = (xs - start[0]) * up[0] + (ys - start[1]) * up[1]
        share = along / length
        core = (share >= 0) & (share <= 1) & (np.abs(off) <= 4.5)
        core &= (share < without[0]) | (share > without[1])
        out[0][core] = sure
        told = (
            *right,
            *up,
            np.log(height / 10),
            off / height,
        )
        for at, value in enumerate(told, 2):
            out[at][core] = np.broadcast_to(value, xs.shape)[core]
    return out


def line(middle: tuple[float, float], length: float, height: float, degrees: float) -> np.ndarray:
    turn = np.radians(degrees)
    right = np.array([np.cos(turn), np.sin(turn)]) * length / 2
    down = np.array([-np.sin(turn), np.cos(turn)]) * height / 2
    return np.array(
        [middle - right - down, middle + right - down, middle + right + down, middle - right + down]
    )


def heights(quad: np.ndarray) -> np.ndarray:
    return np.linalg.norm(quad[:2] - quad[[3, 2]], axis=1)


@pytest.mark.parametrize("degrees", [0, 12, 45, 90, 163, 180, -77])
def test_a_line_is_found_at_any_rotation_with_its_reading_direction(degrees: float) -> None:
    true = line((320, 180), 230, 12, degrees)
    (found,) = finding.lines(answer_of(true), 4)
    assert np.abs(found.quad - true).max() < finding.CELL
    assert np.abs(heights(found.quad) - heights(true)).max() < 0.2
    assert found.score > 0.9


def test_a_gap_that_glare_leaves_does_not_break_a_line() -> None:
    true = line((320, 180), 260, 14, 8)
    (found,) = finding.lines(answer_of(true, without=(0.45, 0.6)), 4)
    assert np.abs(found.quad - true).max() < finding.CELL


def test_two_lines_are_two_and_the_surer_comes_first() -> None:
    one, other = line((320, 120), 240, 12, 0), line((320, 200), 240, 12, 0)
    answer = np.maximum(answer_of(one, sure=1.5), -6)
    second = answer_of(other)
    answer = np.where(second[:1] > answer[:1], second, answer)
    found = finding.lines(answer, 4)
    assert len(found) == 2
    assert np.abs(found[0].quad - other).max() < finding.CELL
    assert found[0].score > found[1].score


def test_no_more_lines_come_than_are_asked_for() -> None:
    quads = [line((320, 40 + 50 * row), 200, 10, 0) for row in range(6)]
    assert len(finding.lines(answer_of(*quads), 3)) == 3


def test_a_doubtful_picture_has_no_lines() -> None:
    assert finding.lines(np.full((8, ROWS, COLUMNS), -3.0, np.float32), 4) == []


def test_an_answer_without_sense_gives_finite_quads() -> None:
    wild = np.random.default_rng(1).normal(0, 50, (8, ROWS, COLUMNS)).astype(np.float32)
    for found in finding.lines(wild, 4):
        assert np.isfinite(found.quad).all()
        assert 0 <= found.score <= 1
