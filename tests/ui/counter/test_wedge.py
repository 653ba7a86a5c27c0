"""A scanner's burst and a person's fingers, told apart by when their keys come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.counter.input.wedge import PAUSE_MS, Burst, Setup, Wedge

SERIAL = "0049234117542468"


def keys(wedge: Wedge, text: str, gap_ms: int, begun_ms: int = 1_000) -> int:
    """Sends the text; returns the time of the Enter that would follow."""
    for at, char in enumerate(text):
        wedge.key(char, begun_ms + at * gap_ms)
    return begun_ms + len(text) * gap_ms


@pytest.mark.parametrize("gap_ms", [2, 5, 8, 20, 35, 50])
def test_a_burst_of_2_to_50_ms_a_key_is_a_scan(gap_ms: int) -> None:
    wedge = Wedge()
    assert wedge.enter(keys(wedge, SERIAL, gap_ms)) == Burst(SERIAL)


@pytest.mark.parametrize("gap_ms", [80, 120, 159])
def test_what_a_person_types_is_none_however_long(gap_ms: int) -> None:
    wedge = Wedge()
    assert wedge.enter(keys(wedge, SERIAL, gap_ms)) is None


def test_a_few_quick_keys_are_none() -> None:
    wedge = Wedge()
    assert wedge.enter(keys(wedge, "100", 20)) is None


def test_what_was_typed_before_a_scan_is_no_part_of_it() -> None:
    wedge = Wedge()
    typed = keys(wedge, "50", 140)
    assert wedge.enter(keys(wedge, SERIAL, 8, typed + PAUSE_MS + 1)) == Burst(SERIAL)


def test_an_enter_that_a_person_presses_later_ends_no_burst() -> None:
    wedge = Wedge()
    end = keys(wedge, SERIAL, 8)
    assert wedge.enter(end + PAUSE_MS + 20) is None


def test_digits_that_broke_off_are_known_to_be_and_what_follows_them_is_suspect() -> None:
    wedge = Wedge()
    end = keys(wedge, SERIAL[:9], 8)
    assert wedge.rest() is None
    assert wedge.broke
    burst = wedge.enter(keys(wedge, SERIAL[9:], 8, end + 200))
    assert burst == Burst(SERIAL[9:], is_suspect=True)


def test_a_short_head_of_a_scan_makes_its_rest_suspect_and_stays_where_it_was_typed() -> None:
    wedge = Wedge()
    end = keys(wedge, SERIAL[:3], 8)
    assert wedge.rest() is None
    assert not wedge.broke
    assert wedge.enter(keys(wedge, SERIAL[3:], 8, end + 250)) == Burst(SERIAL[3:], is_suspect=True)


def test_letters_from_quick_fingers_stay() -> None:
    wedge = Wedge()
    keys(wedge, "lindqvist", 40)
    assert wedge.rest() is None
    assert not wedge.broke


def test_what_comes_on_the_heels_of_an_enter_is_suspect() -> None:
    wedge = Wedge()
    end = keys(wedge, SERIAL, 8)
    assert wedge.enter(end) == Burst(SERIAL)
    assert wedge.enter(keys(wedge, SERIAL, 8, end + 5)) == Burst(SERIAL, is_suspect=True)


def test_a_scanner_with_prefix_and_tail_is_learnt_from_one_scan() -> None:
    sent = [(char, 1_000 + 6 * at) for at, char in enumerate(f"~{SERIAL}#")]
    setup = Setup.learnt(sent, "tab")
    assert setup == Setup("~", "tab", "#", 20.0)
    wedge = Wedge(setup)
    assert wedge.enter(keys(wedge, f"~{SERIAL}#", 6)) == Burst(SERIAL)


def test_nothing_is_learnt_from_typing_or_from_no_card() -> None:
    slow = [(char, 1_000 + 130 * at) for at, char in enumerate(SERIAL)]
    assert Setup.learnt(slow, "enter") is None
    assert Setup.learnt([("1", 0), ("2", 5), ("3", 10)], "enter") is None


def test_with_a_prefix_even_a_short_number_is_a_scan() -> None:
    wedge = Wedge(Setup(prefix="~"))
    assert wedge.enter(keys(wedge, "~4498", 8)) == Burst("4498")


def test_a_scanner_without_suffix_ends_with_the_silence_behind_it() -> None:
    wedge = Wedge(Setup(suffix=""))
    keys(wedge, SERIAL, 8)
    assert wedge.rest() == Burst(SERIAL)


@given(
    text=st.text(alphabet="0123456789", min_size=6, max_size=30),
    gaps=st.lists(st.integers(2, 50), min_size=30, max_size=30),
    pauses=st.lists(st.integers(90, 900), min_size=30, max_size=30),
)
def test_whatever_the_rhythm_fingers_are_never_a_scan_and_scanners_always(
    text: str, gaps: list[int], pauses: list[int]
) -> None:
    for rhythm, is_scan in ((gaps, True), (pauses, False)):
        wedge, at_ms = Wedge(), 1_000
        for char, gap in zip(text, rhythm, strict=False):
            at_ms += gap
            wedge.key(char, at_ms)
        burst = wedge.enter(at_ms + rhythm[0])
        assert burst == (Burst(text) if is_scan else None)
