"""Joining readings of one line."""

import numpy as np

from app.scan.lattice import EMPTY, OTHER, Lattice, join, on_cells, row
from tests.scan.drawing import lattice_of


def test_readings_that_agree_stay_as_sure_as_each_of_them() -> None:
    joined = join([lattice_of("AB12", p=0.9), lattice_of("AB12", p=0.9)])
    assert joined.text == "AB12"
    assert np.allclose(joined.posteriors.max(axis=1), 0.9)


def test_readings_that_differ_share_the_place_between_them() -> None:
    joined = join([lattice_of("AB12", p=0.9), lattice_of("AB72", p=0.9)])
    assert joined.posteriors[2, 1] == joined.posteriors[2, 7] == 0.45


def test_the_most_frequent_length_leads() -> None:
    joined = join([lattice_of("AB12"), lattice_of("AB112"), lattice_of("AB12")])
    assert len(joined) == 4


def test_a_place_that_a_reading_skipped_is_less_sure() -> None:
    whole, skipped = lattice_of("AB12", p=0.98), lattice_of("AB12", p=0.98)
    short = Lattice(np.delete(skipped.posteriors, 1, axis=0), np.delete(skipped.places, 1, axis=0))
    joined = join([whole, whole, short])
    assert joined.text == "AB12"
    assert joined.posteriors[1, OTHER] > 0.3
    assert joined.posteriors[0].max() > 0.97


def test_joining_nothing_gives_nothing() -> None:
    assert len(join([])) == len(join([EMPTY, EMPTY])) == 0


def test_a_shape_read_as_two_characters_counts_once_and_keeps_both_readings() -> None:
    reading = Lattice(
        np.array([row({"A": 1}), row({"5": 1}), row({"S": 1})]), np.array([[0, 20], [30, 40], [41, 50]])
    )
    placed = on_cells(reading, np.array([[0.0, 20.0], [29.0, 51.0]]))
    assert len(placed) == 2
    assert placed.posteriors[1, 5] > 0.4
    assert placed.posteriors[1, 28] > 0.4


def test_a_shape_the_reader_passed_over_holds_no_character() -> None:
    reading = Lattice(np.array([row({"A": 1})]), np.array([[0.0, 20.0]]))
    placed = on_cells(reading, np.array([[0.0, 20.0], [30.0, 50.0]]))
    assert placed.posteriors[1, OTHER] == 1.0
