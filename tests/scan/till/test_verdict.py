"""What is read on a panel and beside it, and which of it is a code."""

from dataclasses import replace

import numpy as np

from app.scan.line import TextLine
from app.scan.till import verdict
from app.scan.till.foil import COLUMNS, Foil
from app.scan.till.lines import ReadLine
from app.scan.till.verdict import Panel
from tests.scan.drawing import lattice_of
from tests.scan.till.card import PANEL, Box, corners

LEFT, TOP, RIGHT, BOTTOM = PANEL
ON_FOIL, UNDER_IT = (LEFT + 60, TOP + 20, RIGHT - 60, BOTTOM - 20), (LEFT, BOTTOM + 60, RIGHT, BOTTOM + 100)
WHOLE = Foil(corners(PANEL), 0.6, np.ones(COLUMNS, np.bool_), np.zeros(COLUMNS, np.bool_), (True, True))
GLARING = replace(WHOLE, clear=np.arange(COLUMNS) > 4)


def read(text: str, box: Box, sure: float = 0.95) -> ReadLine:
    line = TextLine(corners(box), float(box[3] - box[1]))
    return ReadLine(line, replace(lattice_of(text), sureness=sure, is_code=0.95))


def test_a_line_like_a_code_is_one_where_no_foil_is() -> None:
    code = read("K7XM4PQRT2", UNDER_IT)
    assert verdict.shows_code(code, None, [code])
    assert verdict.shows_code(code, WHOLE, [code])


def test_a_word_on_foil_is_no_code_although_a_reflection_lies_beside_it() -> None:
    word = read("SCRATCM", ON_FOIL)
    assert not verdict.shows_code(word, GLARING, [word])
    assert verdict.shows_code(read("K7XM4PQRT2", ON_FOIL), GLARING, [])


def test_a_piece_of_a_name_that_was_read_whole_is_no_code() -> None:
    piece, whole = read("1RKEM", UNDER_IT, 0.86), read("ZIRKEM", UNDER_IT, 0.99)
    assert verdict.shows_code(piece, None, [piece])
    assert not verdict.shows_code(piece, None, [piece, whole])


def test_digits_on_foil_open_a_panel_and_words_do_not() -> None:
    assert verdict.of(WHOLE, [read("SCRATCHHERE", ON_FOIL)])[0] is Panel.COVERED
    assert verdict.of(WHOLE, [read("K7XM4PQRT2", ON_FOIL)])[0] is Panel.OPENED


def test_one_digit_that_letters_are_misread_as_is_a_word_still() -> None:
    assert verdict.of(WHOLE, [read("GRATTAREQU1", ON_FOIL)])[0] is Panel.COVERED


def test_print_that_goes_on_beyond_the_panel_leaves_it_open() -> None:
    line = read("KXMPQRTV", (RIGHT - 40, TOP + 20, RIGHT + 120, BOTTOM - 20))
    assert verdict.of(WHOLE, [line])[0] is Panel.UNSURE
