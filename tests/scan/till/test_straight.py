"""A panel that was found roughly is found to the pixel."""

import numpy as np
import pytest

from app.scan.till import straight
from tests.scan.till.card import PANEL, PAPER, by_camera, corners, covered_card, fill, straightened, thumb


@pytest.mark.parametrize("off", [(0, 0), (7, -5), (-9, 8)])
def test_sides_are_found_to_the_pixel_from_about_where_they_are(off: tuple[int, int]) -> None:
    seen = straight.of(by_camera(covered_card()), corners(PANEL) + np.array(off, np.float32), PAPER)
    assert np.abs(seen.quad - corners(PANEL)).max() < 1.5


def test_corners_that_were_found_askew_are_put_right() -> None:
    rough = corners(PANEL) + np.array([(4, -6), (-8, 7), (9, 5), (-4, -7)], np.float32)
    seen = straight.of(by_camera(covered_card()), rough, PAPER)
    assert np.abs(seen.quad - corners(PANEL)).max() < 1.5


def test_the_side_is_where_foil_ends_and_not_the_stronger_edge_of_a_label_near_by() -> None:
    picture = covered_card()
    left, _, right, bottom = PANEL
    fill(picture, (left, bottom, right, bottom + 9), (115, 95, 60))
    fill(picture, (left, bottom + 9, right, bottom + 30), (250, 250, 250))
    assert np.abs(straightened(picture).quad - corners(PANEL)).max() < 2


def test_a_panel_keeps_its_proportions_and_has_its_surroundings_around_it() -> None:
    seen = straightened(covered_card())
    left, top, right, bottom = seen.box
    assert (right - left) / (bottom - top) == pytest.approx(6.0, rel=0.05)
    high, wide, channels = seen.tones.shape
    assert channels == 3
    assert min(left, wide - right) >= 0.75 * seen.high
    assert min(top, high - bottom) >= 0.6 * seen.high


def test_an_end_that_is_seen_agrees_with_a_straight_line_and_one_under_a_finger_does_not() -> None:
    picture = covered_card()
    thumb(picture, (PANEL[2] - 10, PANEL[1] + 30))
    first, last = straightened(picture).ends
    assert first.agree > 0.9
    assert first.step > 0.1
    assert last.agree < 0.7 or last.step < 0.05
