"""The way of light from card to picture, there and back."""

import numpy as np
import pytest

from app.testing.studio import faces, pose
from app.testing.studio.flat import FlatCard, Printed, corners_of
from app.testing.studio.pose import Lens, Pose, Sight, View


def card() -> FlatCard:
    """A blank card of 85 x 54 mm, 8 pixels a millimetre, with one line of print."""
    boxes = np.array([corners_of(200 + 20 * at, 300, 214 + 20 * at, 324) for at in range(14)], np.float32)
    line = Printed("code", "ABCDEFGHJKLMNP", (200, 324), 24.0, faces.by_name("roboto"), boxes)
    pixels = np.full((432, 680, 3), 255, np.uint8)
    outline = np.full((432, 680), 255, np.uint8)
    return FlatCard(pixels, outline, boxes, (line,), (line,), (), None, 8.0, 0.0)


SIGHTS = {
    "straight": Sight(Pose(0, 0, 0, (640, 360), 7.0), card()),
    "tilted": Sight(Pose(25, 30, 70, (600, 300), 6.0), card()),
    "bent": Sight(Pose(-10, 15, 200, (640, 400), 6.5, curl=0.0008, curl_deg=35), card()),
    "through a lens": Sight(
        Pose(5, 20, 10, (700, 350), 8.0, curl=-0.0004), card(), Lens(-0.06, (9.0, -6.0), 1.2, 4.0, 1.0)
    ),
}


@pytest.mark.parametrize("name", SIGHTS)
def test_what_a_pixel_shows_is_seen_at_that_pixel(name: str) -> None:
    sight, view = SIGHTS[name], View(480, 224, 320, 240)
    xs, ys = sight.canvas_map(view)
    rows, columns = np.mgrid[4:236:29, 4:316:31]
    canvas = np.stack([xs[rows, columns], ys[rows, columns]], axis=-1).astype(np.float32)
    pixels = np.stack([columns + view.left, rows + view.top], axis=-1)
    assert np.abs(sight.project(canvas) - pixels).max() < 0.25


def test_a_view_shows_what_the_whole_picture_shows_there() -> None:
    view = View(320, 160, 160, 96)
    for sight in SIGHTS.values():
        whole, part = sight.canvas_map(pose.WHOLE)[0], sight.canvas_map(view)[0]
        assert np.abs(whole[160:256, 320:480] - part).max() < 0.02


@pytest.mark.parametrize("height_px", [12.0, 40.0])
def test_a_fitted_pose_has_the_wanted_height_and_the_line_in_the_picture(height_px: float) -> None:
    lens = Lens(-0.05, (6.0, 3.0), 0.5, 2.0, 0.0)
    fitted = pose.fit(Pose(20, 25, 40, (1200, 700), height_px / 3), card(), lens, height_px)
    sight = Sight(fitted, card(), lens)
    assert pose.side_height(sight.project(card().boxes)) == pytest.approx(height_px, rel=0.02)
    line = sight.project(card().line)
    assert (line >= 0).all()
    assert (line < (1280, 720)).all()


def test_a_view_around_points_holds_them_and_stays_on_the_grid() -> None:
    points = np.array([(3, 700), (97, 719)], np.float32)
    view = pose.view_around(points, 20)
    assert (view.left, view.top + view.height) == (0, 720)
    assert view.left + view.width >= 117
    assert all(side % 16 == 0 for side in (view.left, view.top, view.width, view.height))
