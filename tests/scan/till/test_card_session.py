"""A session for cards that are to be sold, on pictures from the studio."""

import numpy as np
import pytest

from app.codes.programme import ProgrammeBook
from app.scan.frame import Frame
from app.scan.readers.neural import NeuralReader
from app.scan.till.check import Numbers, Panel
from app.scan.till.session import CardSession
from app.testing.studio import draw_at_till


def test_a_good_card_is_told_as_good_after_three_frames_of_it(book: ProgrammeBook) -> None:
    drawing = draw_at_till(5, "clean")
    session = CardSession(book, [NeuralReader()])
    for at in range(3):
        seen = session.observe(Frame(drawing.pixels, at_s=at / 10))
    assert seen.card is not None
    assert (seen.card.numbers, seen.card.panel) == (Numbers.SAME, Panel.COVERED)
    assert seen.card.serial == "".join(one for one in drawing.spec.serial if one.isdigit())
    assert seen.quad is not None


def test_an_opened_card_is_stopped_and_nothing_of_its_code_is_in_what_is_told(book: ProgrammeBook) -> None:
    drawing = draw_at_till(5, "clean", panel="scratched")
    assert drawing.code is not None
    session = CardSession(book, [NeuralReader()])
    for at in range(2):
        seen = session.observe(Frame(drawing.pixels, at_s=at / 10))
    assert seen.card is not None
    assert seen.card.must_stop
    assert (seen.code, seen.guess, seen.doubts, seen.also) == (None, None, (), ())
    assert drawing.code[:5] not in repr(seen)


def test_after_a_reset_another_card_begins(book: ProgrammeBook) -> None:
    session = CardSession(book, [NeuralReader()])
    session.observe(Frame(draw_at_till(5, "clean").pixels))
    session.reset()
    seen = session.observe(Frame(np.full((720, 1280, 3), 90, np.uint8)))
    assert seen.card is not None
    assert seen.card.serial is None
    assert seen.frames == 1


def test_there_is_no_character_to_choose(book: ProgrammeBook) -> None:
    with pytest.raises(ValueError, match="no code"):
        CardSession(book, []).choose(0, "A")
