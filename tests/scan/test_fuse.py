"""Fusing the looks at one code in several frames."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.codes.programme import load_book, shipped_paths
from app.scan import decode
from app.scan.fuse import Fusion, Look
from app.scan.lattice import Lattice
from tests.scan.drawing import GROUPS, HOUSE, lattice_of

BOOK = load_book(shipped_paths())
CARD = BOOK.by_key("house")
PRACTICE = BOOK.by_key("practice-amazon")


def look(lattice: Lattice, weight: float = 1.0, *, is_whole: bool = True) -> Look:
    return Look(CARD, CARD.codes[0], lattice, weight, 0.0, is_whole)


def fused(*looks: Look) -> Look:
    fusion = Fusion(list(looks))
    whole = fusion.fused(BOOK)
    assert whole is not None
    return whole


def test_nothing_seen_is_nothing_known() -> None:
    assert Fusion().fused(BOOK) is None


def test_one_look_stays_as_it_is() -> None:
    lattice = lattice_of(HOUSE, p=0.9)
    assert np.allclose(fused(look(lattice)).lattice.posteriors, lattice.posteriors)


def test_two_frames_that_each_hide_a_part_give_the_whole_code() -> None:
    left = lattice_of("????" + HOUSE[4:])
    right = lattice_of(HOUSE[:12] + "????")
    whole = fused(look(left), look(right))
    decoded = decode.decode(whole.lattice, whole.programme, whole.pattern)
    assert decoded.code == HOUSE


@given(st.sets(st.integers(0, 15), max_size=15), st.floats(0.1, 1.0))
def test_hidden_characters_change_nothing_that_was_seen(hidden: set[int], weight: float) -> None:
    seen = lattice_of(HOUSE, p=0.9)
    blank = "".join("?" if at in hidden else character for at, character in enumerate(HOUSE))
    both = fused(look(seen), look(lattice_of(blank, p=0.9), weight)).lattice
    assert both.text == HOUSE
    for at in hidden:
        assert np.allclose(both.posteriors[at], seen.posteriors[at], atol=0.07)


@given(st.permutations(range(4)))
def test_the_order_of_the_frames_does_not_matter(order: list[int]) -> None:
    texts = (HOUSE, HOUSE[:5] + "?" + HOUSE[6:], HOUSE[:9] + "A" + HOUSE[10:], HOUSE)
    looks = [look(lattice_of(text, p=0.8), 0.5 + number / 8) for number, text in enumerate(texts)]
    expected = fused(*looks).lattice.posteriors
    assert np.allclose(fused(*(looks[at] for at in order)).lattice.posteriors, expected)


def test_a_sharper_frame_outweighs_a_poorer_one() -> None:
    other = HOUSE[:3] + "C" + HOUSE[4:]
    whole = fused(look(lattice_of(HOUSE, p=0.9), 1.0), look(lattice_of(other, p=0.9), 0.3))
    assert whole.lattice.text == HOUSE


def test_repeated_frames_make_a_reading_surer_but_not_certain() -> None:
    once = fused(look(lattice_of(HOUSE, p=0.7))).lattice.posteriors.max()
    often = fused(*[look(lattice_of(HOUSE, p=0.7))] * 9).lattice.posteriors.max()
    assert once < often
    assert often < 1.0


def test_a_frame_that_hid_what_tells_two_programmes_apart_is_understood_by_another() -> None:
    apple = BOOK.by_key("apple")
    hidden = Look(apple, apple.codes[0], lattice_of("????" + HOUSE[4:], groups=GROUPS), 1.0, 0.0, True)
    assert fused(hidden, look(lattice_of(HOUSE[:12] + "????", groups=GROUPS))).programme is CARD


def test_the_form_with_the_most_support_wins() -> None:
    stray = Look(PRACTICE, PRACTICE.codes[0], lattice_of("HK4RMCXA7FWNJP"), 1.0, -0.4, True)
    assert fused(stray, look(lattice_of(HOUSE)), look(lattice_of(HOUSE))).programme is CARD
