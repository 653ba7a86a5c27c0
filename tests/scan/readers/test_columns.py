"""What a network says of columns, brought together to characters."""

import numpy as np
import pytest

from app.scan.lattice import HIDDEN, OTHER, SYMBOLS
from app.scan.readers.columns import BLANK, CLASSES, DASH, LOST, SPACE, Columns, lattice_of, softened

_CLASS = {"-": DASH, "?": LOST, " ": SPACE, ".": BLANK} | {sign: at for at, sign in enumerate(SYMBOLS)}


def columns(drawn: str, share: float = 0.97) -> Columns:
    """A column for each sign drawn: "AA..BB" is an A of two columns, two empty ones, and a B."""
    made = np.full((len(drawn), CLASSES), (1 - share) / (CLASSES - 1))
    made[np.arange(len(drawn)), [_CLASS[sign] for sign in drawn]] = share
    return made


def test_columns_of_one_character_become_one_row() -> None:
    lattice = lattice_of(columns("..XXX..77..P.."), upright=1.0)
    assert lattice.text == "X7P"
    assert lattice.posteriors.sum(axis=1) == pytest.approx([1.0, 1.0, 1.0])


def test_the_same_character_twice_stays_two() -> None:
    assert lattice_of(columns("..88..88.."), upright=1.0).text == "88"


def test_a_dash_or_a_wide_space_parts_groups_and_is_no_character() -> None:
    lattice = lattice_of(columns(".AA..BB..--..CC.. ..DD."), upright=1.0)
    assert lattice.text == "ABCD"
    assert lattice.breaks == (2, 3)


def test_a_covered_character_is_hidden_and_not_left_out() -> None:
    lattice = lattice_of(columns(".AA..??..CC."), upright=1.0)
    assert lattice.posteriors.argmax(axis=1).tolist() == [SYMBOLS.index("A"), HIDDEN, SYMBOLS.index("C")]


def test_places_are_in_pixels_of_the_strip_and_do_not_overlap() -> None:
    lattice = lattice_of(columns("..AA...BB....CC.."), upright=1.0)
    assert lattice.places.mean(axis=1) == pytest.approx([12, 32, 56], abs=2)
    assert (lattice.places[1:, 0] >= lattice.places[:-1, 1]).all()


def test_a_character_seen_as_two_gets_the_share_of_both() -> None:
    lattice = lattice_of(columns("..80.."), upright=1.0)
    assert len(lattice) == 1
    assert lattice.posteriors[0, SYMBOLS.index("8")] == pytest.approx(0.486, abs=0.01)
    assert lattice.posteriors[0, SYMBOLS.index("0")] == pytest.approx(0.486, abs=0.01)


def test_what_may_be_no_character_lowers_it() -> None:
    made = columns("..A..")
    made[2] = 0.0
    made[2, SYMBOLS.index("A")], made[2, BLANK] = 0.7, 0.3
    lattice = lattice_of(made, upright=1.0)
    assert lattice.posteriors[0, SYMBOLS.index("A")] == pytest.approx(0.7)
    assert lattice.posteriors[0, OTHER] == pytest.approx(0.3)


def test_an_empty_strip_has_no_characters() -> None:
    assert len(lattice_of(columns("......"), upright=1.0)) == 0


def test_print_that_stands_upside_down_is_not_sure() -> None:
    drawn = columns("..AA..BB..")
    assert lattice_of(drawn, upright=0.9).sureness > 0.8 > 0.1 > lattice_of(drawn, upright=0.05).sureness


def test_a_temperature_makes_less_sure_and_changes_no_order() -> None:
    logits = np.array([[4.0, 1.0, 0.0]], np.float32)
    plain, soft = softened(logits, 1.0), softened(logits, 2.0)
    assert plain[0, 0] > soft[0, 0] > soft[0, 1] > soft[0, 2]
    assert soft.sum() == pytest.approx(1.0)
