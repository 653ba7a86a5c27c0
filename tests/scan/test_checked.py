"""House codes weighed by all strings that pass their check character."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes import house
from app.scan.checked import likeliest_valid
from app.scan.places import Place
from tests.scan.drawing import HOUSE


def places(text: str, *open_at: tuple[int, str, float]) -> list[Place]:
    """The text's characters for sure, and at some places another one with such a posterior."""
    rest = {at: (other, p) for at, other, p in open_at}
    found = []
    for at, character in enumerate(text):
        other, p = rest.get(at, ("", 0.0))
        choices = [(character, 1.0 - p), (other, p)] if other else [(character, 1.0)]
        found.append(Place(tuple(choices), is_hidden=False))
    return found


def test_a_sure_reading_that_passes_stands_alone() -> None:
    found = likeliest_valid(places(HOUSE))
    assert (found.text, found.standing) == (HOUSE, pytest.approx(1.0))
    assert found.share == pytest.approx(1.0)


@pytest.mark.parametrize("at", [0, 7, 15])
def test_the_check_chooses_the_character_that_passes(at: int) -> None:
    wrong = "A" if HOUSE[at] != "A" else "C"
    misread = HOUSE[:at] + wrong + HOUSE[at + 1 :]
    found = likeliest_valid(places(misread, (at, HOUSE[at], 0.3)))
    assert found.text == HOUSE
    assert found.standing == pytest.approx(0.3 / 0.7)


@given(st.lists(st.tuples(st.integers(0, 15), st.sampled_from(house.ALPHABET)), min_size=1, max_size=3))
def test_shares_are_those_of_all_strings_that_pass(open_places: list[tuple[int, str]]) -> None:
    """Against the sum over every string that can be put together."""
    given_places = places(HOUSE, *((at, other, 0.4) for at, other in open_places if other != HOUSE[at]))
    weights = {}
    for picks in product(*(place.choices for place in given_places)):
        text = "".join(character for character, _ in picks)
        if sum(w * house.ALPHABET.index(c) for w, c in zip(house.WEIGHTS, text, strict=True)) % 23 == 0:
            weights[text] = weights.get(text, 0.0) + float(np.prod([p for _, p in picks]))
    best = max(weights, key=lambda text: weights[text])
    found = likeliest_valid(given_places)
    assert found.text == best
    assert found.share == pytest.approx(weights[best] / sum(weights.values()), rel=1e-4)
