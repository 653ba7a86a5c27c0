"""The panel of a card is found by where it lies and how it looks."""

import numpy as np
import pytest
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.till import anchor, panel
from app.scan.till.foil import Foil
from tests.scan.till.card import BARS, GROUND, PANEL, bare_card, by_camera, corners, covered_card, fill

cv2 = load_cv2()
MIDDLE = (630.0, 380.0)


def found(picture: NDArray[np.uint8], degrees: float = 0.0) -> tuple[Foil | None, NDArray[np.float32]]:
    """What is found beside the bars of a card that was turned, and how it was turned."""
    turn = cv2.getRotationMatrix2D(MIDDLE, degrees, 0.75)
    turned = by_camera(
        cv2.warpAffine(picture, turn, (1280, 720), flags=cv2.INTER_AREA, borderValue=(70, 60, 60))
    )
    bars = cv2.transform(corners(BARS)[None], turn)[0]
    return panel.find(turned, anchor.of_bars(turned, bars)), turn


@pytest.mark.parametrize("degrees", [0, 20, 90, 180, -75])
def test_the_panel_is_found_to_the_pixel_however_the_card_is_turned(degrees: float) -> None:
    seen, turn = found(covered_card(), degrees)
    assert seen is not None
    assert seen.is_whole
    true = cv2.transform(corners(PANEL)[None], turn)[0]
    far = np.linalg.norm(seen.quad[:, None] - true[None], axis=2).min(axis=1)
    assert float(far.max()) < 2.5


def test_a_card_without_a_panel_has_none() -> None:
    assert found(bare_card())[0] is None


def test_a_grey_thing_behind_the_card_is_no_panel() -> None:
    picture = bare_card()
    fill(picture, (340, 20, 820, 90), (140, 140, 140))
    assert found(picture)[0] is None


def test_foil_that_stands_neither_over_nor_under_the_bars_is_not_theirs() -> None:
    picture = bare_card()
    fill(picture, (745, 470, 1000, 530), (140, 140, 140))
    assert found(picture)[0] is None


def test_of_a_panel_that_was_scratched_off_in_its_middle_neither_piece_is_whole() -> None:
    picture = covered_card()
    fill(picture, (640, PANEL[1], 700, PANEL[3]), GROUND)
    seen, _ = found(picture)
    assert seen is not None
    assert not seen.is_whole
