"""What stands on the camera's picture: the outline, the dimming, glare and doubts, each at its true place."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.scan.session import Observation
from app.ui.scan.live_view import LiveView
from app.ui.scan.pixels import glare_hatching
from app.ui.scan.seen import Picture, Seen
from tests.ui.looking import settle
from tests.ui.scan.made_up import observation

FRAME = QSize(640, 360)
QUAD = np.array([[200, 150], [440, 150], [440, 190], [200, 190]], np.float32)
LEFT_EDGE, TOP, INSIDE, OUTSIDE = (188, 170), (320, 138), (320, 170), (60, 60)
"""Places in the frame, which is shown pixel by pixel. The outline is grown by 0.3 of the line's height."""
GREY = QColor(120, 120, 120)


@pytest.fixture
def view(qtbot: QtBot) -> LiveView:
    view = LiveView()
    qtbot.addWidget(view)
    view.resize(FRAME)
    view.show()
    picture = QImage(FRAME, QImage.Format.Format_RGB32)
    picture.fill(GREY)
    view.show_picture(Picture(picture, FRAME))
    return view


def colour(view: LiveView, place: tuple[int, int]) -> QColor:
    settle()
    return view.grab().toImage().pixelColor(*place)


def with_line(**doubts: str) -> Observation:
    return replace(observation(doubts={int(at[1:]): may for at, may in doubts.items()}), quad=QUAD)


def is_petrol(found: QColor) -> bool:
    return found.blue() > found.red() + 40


def test_the_code_line_is_outlined_and_what_is_outside_is_dimmed(view: LiveView) -> None:
    assert colour(view, OUTSIDE) == GREY
    view.show_seen(Seen(with_line(), FRAME, None, ""))
    assert is_petrol(colour(view, LEFT_EDGE))
    assert is_petrol(colour(view, TOP))
    assert colour(view, INSIDE) == GREY
    assert colour(view, OUTSIDE).lightness() < GREY.lightness()


def test_nothing_is_outlined_where_no_line_was_found(view: LiveView) -> None:
    view.show_seen(Seen(observation(None), FRAME, None, ""))
    assert colour(view, LEFT_EDGE) == colour(view, OUTSIDE) == GREY


def test_a_doubtful_character_is_underlined_and_a_certain_one_is_not(view: LiveView) -> None:
    view.show_seen(Seen(with_line(_0="5S"), FRAME, None, ""))
    under_first, under_last = colour(view, (196, 202)), colour(view, (444, 202))
    assert under_first.red() > under_first.blue() + 40
    assert is_petrol(under_last)


def test_in_the_mirror_everything_lies_on_the_other_side(view: LiveView) -> None:
    line = replace(with_line(), quad=QUAD - np.float32([100, 0]))
    view.show_seen(Seen(line, FRAME, None, ""))
    here, there = (LEFT_EDGE[0] - 100, LEFT_EDGE[1]), (FRAME.width() - LEFT_EDGE[0] + 100, LEFT_EDGE[1])
    assert is_petrol(colour(view, here))
    view.set_mirrored(mirrored=True)
    assert is_petrol(colour(view, there))
    assert not is_petrol(colour(view, here))


def test_glare_is_shaded_where_it_lies(view: LiveView) -> None:
    glare = np.zeros((360, 640), np.float32)
    glare[:, 480:] = 1
    view.show_seen(Seen(observation(None), FRAME, glare_hatching(glare, FRAME), ""))
    settle()
    image = view.grab().toImage()
    row = [image.pixelColor(x, 60) for x in range(500, 620)]
    assert any(one != GREY for one in row)
    assert all(image.pixelColor(x, 60) == GREY for x in range(20, 460))
