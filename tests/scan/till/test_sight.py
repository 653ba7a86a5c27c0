"""What single pictures from the studio show of cards at a till."""

import numpy as np
import pytest

from app.codes.programme import ProgrammeBook
from app.scan.readers.neural import NeuralReader
from app.scan.till import sight as sights
from app.scan.till.sight import CardSight
from app.scan.till.verdict import Panel
from app.testing.studio import Drawing, draw_at_till

OTHER = "7001330155029981"


def serial_of(drawing: Drawing) -> str:
    return "".join(character for character in drawing.spec.serial if character.isdigit())


def printed(sight: CardSight) -> str | None:
    return "".join(str(digit) for digit in sight.print.argmax(axis=1)) if sight.print is not None else None


def looks(book: ProgrammeBook, drawings: list[Drawing]) -> list[CardSight]:
    return [sights.look(drawing.pixels, book, [NeuralReader()]) for drawing in drawings]


def test_serial_bars_and_a_covered_panel_are_read_in_one_picture(book: ProgrammeBook) -> None:
    drawings = [draw_at_till(seed, "clean", is_free=True) for seed in range(12)]
    seen = looks(book, drawings)
    for drawing, sight in zip(drawings, seen, strict=True):
        assert sight.bars in (serial_of(drawing), None)
        assert sight.panel is not Panel.OPENED
    right = [printed(sight) == serial_of(one) for one, sight in zip(drawings, seen, strict=True)]
    assert sum(right) >= 8
    assert sum(sight.bars is not None for sight in seen) >= 6
    assert sum(sight.panel is Panel.COVERED for sight in seen) >= 6


@pytest.mark.parametrize("panel", ["scratched", "begun", "box"])
def test_an_opened_panel_is_never_taken_for_a_covered_one(panel: str, book: ProgrammeBook) -> None:
    seen = looks(book, [draw_at_till(seed, "clean", panel=panel) for seed in range(8)])
    assert all(sight.panel is not Panel.COVERED for sight in seen)
    assert sum(sight.panel is Panel.OPENED for sight in seen) >= 5


def test_a_panel_that_was_only_begun_or_has_a_label_over_it_is_not_covered(book: ProgrammeBook) -> None:
    begun = [draw_at_till(seed, "clean", panel="begun", opened=0.3) for seed in (5, 7, 12)]
    stuck = [draw_at_till(seed, "clean", panel="stuck") for seed in (5, 7, 12)]
    assert all(sight.panel is not Panel.COVERED for sight in looks(book, begun + stuck))


def test_print_and_bars_of_two_cards_are_read_as_two_numbers(book: ProgrammeBook) -> None:
    drawings = [draw_at_till(seed, "clean", bars=OTHER) for seed in range(8)]
    both = [
        (drawing, sight)
        for drawing, sight in zip(drawings, looks(book, drawings), strict=True)
        if sight.bars is not None and sight.print is not None
    ]
    assert len(both) >= 3
    for drawing, sight in both:
        assert sight.bars == OTHER
        assert printed(sight) == serial_of(drawing)


def test_a_picture_without_a_card_shows_nothing(book: ProgrammeBook) -> None:
    grey = np.full((720, 1280, 3), 128, np.uint8)
    sight = sights.look(grey, book, [NeuralReader()])
    assert (sight.bars, sight.print, sight.panel, sight.quad) == (None, None, Panel.UNSURE, None)


def test_no_code_is_in_what_is_told_of_an_opened_card(book: ProgrammeBook) -> None:
    drawing = draw_at_till(3, "clean", panel="box")
    (sight,) = looks(book, [drawing])
    assert drawing.code is not None
    assert sight.panel is Panel.OPENED
    assert drawing.code not in repr(sight)
    assert drawing.code[:6] not in repr(sight)
