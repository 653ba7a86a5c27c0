"""Which character of a new look is which known one."""

from itertools import pairwise

import numpy as np
import pytest

from app.scan.align import pairs, stretch
from tests.scan.drawing import HOUSE, lattice_of

KNOWN = lattice_of(HOUSE)
CENTRES = KNOWN.places.mean(axis=1)
PITCH = 1 / 16


def matched(text: str, centres: np.ndarray) -> list[tuple[int, int]]:
    return pairs(lattice_of(text).posteriors, centres, KNOWN.posteriors, CENTRES, PITCH)


def test_characters_find_their_places_though_the_look_is_off_by_a_part_of_a_pitch() -> None:
    assert matched(HOUSE, CENTRES + 0.3 * PITCH) == [(at, at) for at in range(16)]


def test_what_is_read_tells_a_look_that_seems_to_stand_half_a_place_off() -> None:
    assert matched(HOUSE[3:9], CENTRES[3:9] + 0.55 * PITCH) == [(at, at + 3) for at in range(6)]


def test_a_covered_character_stands_between_its_neighbours_wherever_its_cover_is() -> None:
    text, centres = HOUSE[:5] + "?" + HOUSE[6:], CENTRES.copy()
    centres[5] += 0.7 * PITCH
    assert (5, 5) in matched(text, centres)


def test_no_character_passes_another() -> None:
    found = matched("F1HFKK8M9", CENTRES[:9])
    assert all(one < other for (one, _), (other, _) in pairwise(found))
    assert all(one < other for (_, one), (_, other) in pairwise(found))


def test_a_look_whose_line_was_found_too_long_is_stretched_onto_the_known_places() -> None:
    centres = 0.97 * CENTRES + 0.004
    same = [(at, at) for at in range(16)]
    rows = lattice_of(HOUSE).posteriors
    factor, shift = stretch(same, rows, centres, KNOWN.posteriors, CENTRES)
    assert factor * centres + shift == pytest.approx(CENTRES)


def test_without_pins_nothing_is_stretched() -> None:
    rows = lattice_of("?" * 16).posteriors
    same = [(at, at) for at in range(16)]
    assert stretch(same, rows, 0.9 * CENTRES, KNOWN.posteriors, CENTRES) == (1.0, 0.0)
