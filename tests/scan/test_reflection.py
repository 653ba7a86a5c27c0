"""Which edge of the card to tilt away, from where a reflection lies."""

import numpy as np
import pytest

from app.environ import load_cv2
from app.scan.coach import Edge
from app.scan.line import TextLine
from app.scan.reflection import edge_to_tilt

QUAD = np.array([(400, 350), (800, 350), (800, 375), (400, 375)], dtype=np.float32)
LINE = TextLine(QUAD, 25.0)


def shining(middle: tuple[int, int], size: tuple[int, int]) -> np.ndarray:
    glare = np.zeros((720, 1280), np.float32)
    load_cv2().ellipse(glare, middle, size, 0, 0, 360, 1.0, -1)
    return glare


@pytest.mark.parametrize(
    ("middle", "size", "edge"),
    [
        ((600, 400), (60, 45), Edge.TOP),  # mostly below the line: on downwards
        ((600, 325), (60, 45), Edge.BOTTOM),
        ((410, 362), (30, 140), Edge.RIGHT),  # a streak over the first characters: off to their left
        ((790, 362), (30, 140), Edge.LEFT),
    ],
)
def test_the_reflection_takes_the_shortest_way_off_the_code(
    middle: tuple[int, int], size: tuple[int, int], edge: Edge
) -> None:
    assert edge_to_tilt(shining(middle, size), LINE) is edge


def test_the_ways_are_those_of_the_card_however_it_is_held() -> None:
    turned = LINE.upside_down()
    assert edge_to_tilt(shining((600, 400), (60, 45)), turned) is Edge.BOTTOM


def test_a_reflection_beside_the_code_does_not_count() -> None:
    over, beside = shining((600, 325), (60, 45)), shining((600, 600), (300, 60))
    assert edge_to_tilt(np.maximum(over, beside), LINE) is Edge.BOTTOM


@pytest.mark.parametrize("glare", [None, np.zeros((720, 1280), np.float32)])
def test_without_a_reflection_on_the_code_it_is_the_top_edge(glare: np.ndarray | None) -> None:
    assert edge_to_tilt(glare, LINE) is Edge.TOP
