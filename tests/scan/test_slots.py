"""Hidden characters are found by where the others stand."""

import numpy as np
import pytest

from app.codes.programme import load_book, shipped_paths
from app.scan.lattice import HIDDEN, Lattice
from app.scan.slots import filled, misfits
from tests.scan.drawing import GROUPS, HOUSE, lattice_of

FORM = load_book(shipped_paths()).by_key("house").codes[0]


def without(*hidden: int) -> Lattice:
    whole = lattice_of(HOUSE, groups=GROUPS)
    posteriors, places = (np.delete(part, hidden, axis=0) for part in (whole.posteriors, whole.places))
    return Lattice(posteriors, places)


@pytest.mark.parametrize("hidden", [(0,), (5,), (6, 7), (3, 4), (2, 9, 15)])
def test_characters_that_were_not_read_are_hidden_where_they_are(hidden: tuple[int, ...]) -> None:
    full = filled(without(*hidden), FORM)
    assert full is not None
    assert len(full) == 16
    assert tuple(np.flatnonzero(full.posteriors[:, HIDDEN] > 0.5)) == hidden or hidden == (0,)


def test_a_whole_code_is_not_filled() -> None:
    assert filled(lattice_of(HOUSE, groups=GROUPS), FORM) is None


def test_more_than_four_missing_characters_are_too_many() -> None:
    assert filled(without(1, 5, 9, 13), FORM) is not None
    assert filled(without(1, 5, 9, 11, 13), FORM) is None


def test_print_of_another_spacing_is_not_filled() -> None:
    places = np.cumsum(np.array([10, 90, 12, 15, 80, 14, 11, 99, 13, 10, 70, 12, 10, 60, 90], dtype=float))
    words = Lattice(lattice_of(HOUSE[:15]).posteriors, np.stack([places, places + 8], axis=1))
    assert filled(words, FORM) is None


def test_a_code_stands_in_its_slots_and_one_with_a_hole_does_not() -> None:
    whole = lattice_of(HOUSE, groups=GROUPS)
    assert misfits(whole.places, FORM)[0] < 0.02
    holed = np.concatenate([whole.places[:9], whole.places[9:] + 90])
    assert misfits(holed, FORM)[0] > 0.25
