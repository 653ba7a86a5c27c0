"""Bars on a label, drawn by zxing-cpp and held before a camera by hand: found by their look, and read."""

import numpy as np
import pytest
import zxingcpp

from app.environ import load_cv2
from app.scan.line import Gray, Quad
from app.scan.till import bars

SERIAL, OTHER = "0049234117542468", "7001330155029981"
MODULE_PX, HIGH_PX, WHITE = 4, 90, 235
MIDDLE = (640.0, 360.0)
cv2 = load_cv2()


def row_of(number: str) -> Gray:
    """(W,) black and white, with nothing beside the bars."""
    written = zxingcpp.create_barcode(number, zxingcpp.BarcodeFormat.Code128)
    pixels = np.array(written.to_image(scale=1, add_quiet_zones=False))
    return np.repeat(pixels[0], MODULE_PX).astype(np.uint8)


def label(*numbers: str, quiet: int = 10) -> Gray:
    """(H, W): as many bars of the same height over one another, with so many white modules beside them."""
    rows = np.vstack([np.repeat(row_of(one)[None], HIGH_PX // len(numbers), axis=0) for one in numbers])
    light = np.where(rows > 128, WHITE, 25).astype(np.uint8)
    side = quiet * MODULE_PX
    return np.pad(light, ((8, 8), (side, side)), constant_values=WHITE)


def held(part: Gray, degrees: float = 0.0, ground: int = 40) -> Gray:
    """(720, 1280): the label in the middle of a picture, turned."""
    picture = np.full((720, 1280), ground, np.uint8)
    high, wide = part.shape
    top, left = int(MIDDLE[1]) - high // 2, int(MIDDLE[0]) - wide // 2
    picture[top : top + high, left : left + wide] = part
    turn = cv2.getRotationMatrix2D(MIDDLE, degrees, 1.0)
    turned = cv2.warpAffine(picture, turn, (1280, 720), flags=cv2.INTER_AREA, borderValue=ground)
    return np.asarray(cv2.GaussianBlur(turned, (3, 3), 0))


def around(number: str) -> Quad:
    """The corners of the bars themselves, where they lie level."""
    long, high = len(row_of(number)) / 2, HIGH_PX / 2
    return np.array(MIDDLE, np.float32) + np.array(
        [(-long, -high), (long, -high), (long, high), (-long, high)], np.float32
    )


@pytest.mark.parametrize("degrees", [0, 25, 90, 160, -70])
def test_bars_are_found_with_corners_clockwise_the_first_two_along_them(degrees: float) -> None:
    picture = held(label(SERIAL), degrees)
    quad = bars.find(picture)[0]
    assert np.abs(quad.mean(axis=0) - MIDDLE).max() < 12
    along, down = quad[1] - quad[0], quad[3] - quad[0]
    assert np.linalg.norm(along) > 2 * np.linalg.norm(down)
    assert along[0] * down[1] - along[1] * down[0] > 0
    assert bars.read(picture, quad) == SERIAL


@pytest.mark.parametrize("ground", [20, 120])
def test_bars_of_a_label_that_is_cut_close_are_read_although_hardly_any_white_stands_beside_them(
    ground: int,
) -> None:
    picture = held(label(SERIAL, quiet=2), ground=ground)
    assert not zxingcpp.read_barcodes(picture)
    assert bars.read(picture, around(SERIAL)) == SERIAL


def test_bars_near_the_edge_of_a_dark_card_are_read_before_a_light_wall() -> None:
    picture = held(label(SERIAL, quiet=2), ground=30)
    left = int(around(SERIAL)[0, 0])
    picture[:, : left - 9 * MODULE_PX] = 240
    picture[:, 1280 - left + 9 * MODULE_PX :] = 240
    assert bars.read(picture, around(SERIAL)) == SERIAL


def test_bars_in_the_shadow_of_a_hand_are_read() -> None:
    shade = np.clip(np.linspace(0.04, 1.9, 1280), 0.12, 1.0)
    picture = (held(label(SERIAL, quiet=3)) * shade[None]).astype(np.uint8)
    assert bars.read(picture, around(SERIAL)) == SERIAL


def test_bars_under_a_striped_sleeve_are_read_from_the_third_that_is_free() -> None:
    picture = held(label(SERIAL))
    stripes = np.where(np.arange(1280) % 37 < 17, 255, 0).astype(np.uint8)
    picture[360 - HIGH_PX // 6 + 4 : 360 + HIGH_PX] = stripes
    assert bars.read(picture, around(SERIAL)) == SERIAL


def test_bars_with_an_end_under_a_finger_say_nothing() -> None:
    picture = held(label(SERIAL))
    picture[:, : int(around(SERIAL)[0, 0]) + 12 * MODULE_PX] = 130
    assert bars.read(picture, around(SERIAL)) is None


def test_two_bars_over_one_another_say_nothing() -> None:
    picture = held(label(SERIAL, OTHER))
    assert bars.read(picture, around(SERIAL)) is None


def test_in_an_even_picture_no_bars_are_found() -> None:
    assert bars.find(np.full((720, 1280), 200, np.uint8)) == []
