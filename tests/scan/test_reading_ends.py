"""Where a code ends, as a reader sees the ground beside it."""

from dataclasses import replace

import numpy as np
import pytest

from app.codes.programme import ProgrammeBook
from app.scan import reading
from app.scan.lattice import Lattice
from app.scan.line import TextLine
from tests.scan.drawing import lattice_of

CODE = "HK4RMCXA7FWNJP"
LINE = TextLine(
    np.array([(100, 100), (500, 100), (500, 120), (100, 120)], np.float32),
    20.0,
)


def shown(ink_behind: float) -> Lattice:
    """A reading of a strip that shows some room beyond both ends, with so much ink in that behind."""
    lattice = lattice_of(CODE, groups=(4, 6, 4))
    beyond = np.array([(-0.04, 0.0), (1.03, ink_behind), (1.05, 0.0)])
    return replace(lattice, span=(-0.06, 1.06), ink=beyond)


@pytest.mark.parametrize(("ink", "is_bare"), [(0.0, True), (0.05, True), (0.6, False)])
def test_a_code_ends_where_the_reader_sees_bare_ground(
    ink: float, is_bare: bool, book: ProgrammeBook
) -> None:
    begin, stop = reading.read(LINE, [shown(ink)], book).bare_ends
    assert begin is not None
    assert (stop is not None) == is_bare


def test_an_end_that_was_not_shown_is_not_known(book: ProgrammeBook) -> None:
    lattice = replace(shown(0.0), span=(-0.06, 1.005))
    assert reading.read(LINE, [lattice], book).bare_ends[1] is None
