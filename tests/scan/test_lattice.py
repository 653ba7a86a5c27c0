"""Joining readings of one line."""

from dataclasses import replace

import numpy as np

from app.scan.lattice import EMPTY, OTHER, Lattice, join
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


def test_places_ink_and_span_move_together() -> None:
    shown = replace(lattice_of("AB12"), span=(-0.1, 1.1), ink=np.array([(1.05, 0.6)]))
    moved = shown.moved(2.0, 1.0)
    assert np.allclose(moved.span, (0.8, 3.2))
    assert np.allclose(moved.ink, [(3.1, 0.6)])
    assert np.allclose(moved.places, 2 * shown.places + 1)
