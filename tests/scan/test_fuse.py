"""Fusing the looks at one code in several frames."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.codes.programme import load_book, shipped_paths
from app.scan import decode
from app.scan.fuse import Fused, Fusion, Look
from app.scan.lattice import SYMBOLS
from tests.scan.drawing import GROUPS, HOUSE, lattice_of, leaning

BOOK = load_book(shipped_paths())
CARD = BOOK.by_key("house")
PRACTICE = BOOK.by_key("practice-amazon")


def fused(*looks: Look) -> Fused:
    fusion = Fusion()
    for one in looks:
        fusion.add(one)
    whole = fusion.fused(BOOK)
    assert whole is not None
    return whole


def test_nothing_seen_is_nothing_known() -> None:
    assert Fusion().fused(BOOK) is None


def test_one_look_stays_as_it_is() -> None:
    lattice = lattice_of(HOUSE, p=0.9)
    assert np.allclose(fused(Look(lattice)).lattice.posteriors, lattice.posteriors, atol=1e-3)


def test_two_frames_that_each_hide_a_part_give_the_whole_code() -> None:
    left = lattice_of("????" + HOUSE[4:])
    right = lattice_of(HOUSE[:12] + "????")
    whole = fused(Look(left), Look(right))
    decoded = decode.decode(whole.lattice, whole.programme, whole.pattern)
    assert decoded.code == HOUSE


@given(st.sets(st.integers(0, 15), max_size=15), st.floats(0.1, 1.0))
def test_hidden_characters_change_nothing_that_was_seen(hidden: set[int], weight: float) -> None:
    seen = lattice_of(HOUSE, p=0.9)
    blank = "".join("?" if at in hidden else character for at, character in enumerate(HOUSE))
    both = fused(Look(seen), Look(lattice_of(blank, p=0.9), weight)).lattice
    assert both.text == HOUSE
    for at in hidden:
        assert np.allclose(both.posteriors[at], seen.posteriors[at], atol=0.07)


@given(st.permutations(range(4)))
def test_the_order_of_the_frames_does_not_matter(order: list[int]) -> None:
    texts = (HOUSE, HOUSE[:5] + "?" + HOUSE[6:], HOUSE[:9] + "A" + HOUSE[10:], HOUSE)
    looks = [Look(lattice_of(text, p=0.8), 0.5 + number / 8) for number, text in enumerate(texts)]
    expected = fused(*looks).lattice.posteriors
    assert np.allclose(fused(*(looks[at] for at in order)).lattice.posteriors, expected)


def test_a_sharper_frame_outweighs_a_poorer_one() -> None:
    other = HOUSE[:3] + "C" + HOUSE[4:]
    whole = fused(Look(lattice_of(HOUSE, p=0.9), 1.0), Look(lattice_of(other, p=0.9), 0.3))
    assert whole.lattice.text == HOUSE


def test_repeated_frames_make_a_reading_surer_but_not_certain() -> None:
    once = fused(Look(lattice_of(HOUSE, p=0.7))).lattice.posteriors.max()
    often = fused(*[Look(lattice_of(HOUSE, p=0.7))] * 9).lattice.posteriors.max()
    assert once < often
    assert often < 1.0


def test_a_frame_that_hid_what_tells_two_programmes_apart_is_understood_by_another() -> None:
    hidden = Look(lattice_of("????" + HOUSE[4:], groups=GROUPS))
    assert fused(hidden, Look(lattice_of(HOUSE[:12] + "????", groups=GROUPS))).programme == CARD


TWO_ROUND = "HK40MCXA7FWNJO"


def looking_alike(share: float) -> Fused:
    """A code whose fourth and last character look the same; the last was read as an O, with a share of 0."""
    lattice = leaning(leaning(lattice_of(TWO_ROUND, groups=(4, 6, 4)), 3, "O", 0.45), 13, "0", share)
    odds = np.zeros((14, 14))
    odds[3, 13] = odds[13, 3] = 2.4
    return fused(Look(lattice, odds=odds))


def test_an_answer_settles_what_looks_the_same() -> None:
    whole = looking_alike(0.8)
    assert set(whole.settled_with(3, "0", TWO_ROUND, {3, 13})) == {3, 13}
    told = whole.told({3: "0"}).posteriors
    assert told[13, SYMBOLS.index("0")] > whole.lattice.posteriors[13, SYMBOLS.index("0")]


def test_what_was_read_where_a_person_answered_is_kept_to_judge_the_reading_by() -> None:
    whole = looking_alike(0.4)
    assert np.allclose(whole.told({3: "0"}).posteriors[3], whole.lattice.posteriors[3])


def test_an_answer_settles_nothing_that_was_not_read_so_too() -> None:
    """There are typefaces whose 0 and O look the same, and cards that show both."""
    assert set(looking_alike(0.4).settled_with(3, "0", TWO_ROUND, {3, 13})) == {3}


def harmed(damage: float, weight: float = 1.0) -> Look:
    """A look at a code whose last character is damaged so far."""
    return Look(lattice_of(TWO_ROUND, groups=(4, 6, 4)), weight, damage=np.append(np.zeros(13), damage))


def test_a_character_is_damaged_where_the_looks_that_saw_it_say_so() -> None:
    assert fused(harmed(0.9), harmed(0.8)).damaged == {13}
    assert fused(harmed(0.9, 0.2), harmed(0.1), harmed(0.0)).damaged == frozenset()


def test_where_several_are_damaged_less_of_a_mark_is_damage() -> None:
    marks = np.zeros(14)
    marks[[2, 5, 13]] = 0.9, 0.9, 0.3
    few = Look(lattice_of(TWO_ROUND, groups=(4, 6, 4)), damage=marks)
    assert fused(few).damaged == {2, 5}
    many = replace(few, damage=np.where(np.arange(14) == 9, 0.9, marks))
    assert fused(many).damaged == {2, 5, 9, 13}


def test_a_look_that_did_not_see_a_character_says_nothing_of_its_damage() -> None:
    hidden = Look(lattice_of(TWO_ROUND[:13] + "?", groups=(4, 6, 4)), damage=np.zeros(14))
    assert fused(harmed(0.9), hidden, hidden, hidden).damaged == {13}


def test_a_damaged_character_is_asked_for_itself() -> None:
    """What foil made alike of two characters is settled by no answer to one of them."""
    assert set(
        replace(looking_alike(0.8), damaged=frozenset({13})).settled_with(3, "0", TWO_ROUND, {3, 13})
    ) == {3}
