"""Decoding under the programmes' grammars: never a wrong code, and what is open is said."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes import house
from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.scan import decode
from app.scan.lattice import SYMBOLS, WIDTH, Lattice
from tests.scan.drawing import GROUPS, HOUSE, lattice_of

BOOK = load_book(shipped_paths())
HOUSE_CARD = BOOK.by_key("house")
HOUSE_FORM = HOUSE_CARD.codes[0]
PRACTICE = BOOK.by_key("practice-amazon")
PRACTICE_FORM = PRACTICE.codes[0]
PLAIN = "HK4RMCXA7FWNJP"  # a practice code without a look-alike pair that is never told apart by looks


@st.composite
def lattices(draw: st.DrawFn) -> Lattice:
    """Any reading at all: wild, sharp, full of hidden characters."""
    length = draw(st.integers(0, 22))
    seed = draw(st.integers(0, 2**32 - 1))
    sharpness = draw(st.floats(0.2, 12))
    chance = np.random.default_rng(seed)
    rows = chance.dirichlet(np.full(WIDTH, 1 / sharpness), size=length) if length else np.zeros((0, WIDTH))
    breaks = tuple(sorted(draw(st.sets(st.integers(1, 20), max_size=4))))
    inside = tuple(at for at in breaks if at < length)
    centres = np.arange(length, dtype=float) * 30
    return Lattice(rows, np.stack([centres, centres + 20], axis=1), inside)


@given(lattices())
def test_decoding_never_yields_a_string_outside_the_grammar(lattice: Lattice) -> None:
    found = decode.match(lattice, BOOK)
    if found is None:
        return
    part = lattice.part(found.start, found.stop)
    decoded = decode.decode(part, found.programme, found.pattern)
    assert found.pattern.matches(decoded.text)
    assert len(decoded.places) == found.pattern.length == len(decoded.text)
    assert 0.0 <= decoded.confidence <= 1.0
    if decoded.code is not None:
        assert found.programme.fits(decoded.code) is not None


@given(st.integers(0, 14), st.sampled_from(SYMBOLS), st.floats(0.6, 0.98))
def test_a_house_code_with_a_misread_character_is_never_answered_wrongly(
    at: int, symbol: str, p: float
) -> None:
    misread = lattice_of(HOUSE[:at] + symbol + HOUSE[at + 1 :], p=p, groups=GROUPS)
    decoded = decode.decode(misread, HOUSE_CARD, HOUSE_FORM)
    assert decoded.code in (None, HOUSE)


@given(st.text(SYMBOLS, min_size=16, max_size=16))
def test_a_house_answer_always_passes_the_check(text: str) -> None:
    decoded = decode.decode(lattice_of(text, groups=GROUPS), HOUSE_CARD, HOUSE_FORM)
    assert decoded.code is None or house.is_house_code(decoded.code)


def test_a_house_code_read_with_look_alikes_folds_to_the_printed_one() -> None:
    decoded = decode.decode(lattice_of("FHI8MKF9KCPGM49R", groups=GROUPS), HOUSE_CARD, HOUSE_FORM)
    assert decoded.code == HOUSE
    assert decoded.open_places == ()


def test_words_and_a_date_that_fold_to_a_valid_code_are_none() -> None:
    assert HOUSE_CARD.fits("BESTBEFORE632624") is not None
    decoded = decode.decode(lattice_of("BESTBEFORE632624"), HOUSE_CARD, HOUSE_FORM)
    assert decoded.code is None


def test_a_clear_practice_code_is_answered() -> None:
    decoded = decode.decode(lattice_of(PLAIN, groups=(4, 6, 4)), PRACTICE, PRACTICE_FORM)
    assert decoded.code == PLAIN


@pytest.mark.parametrize(("read", "other"), [("0", "O"), ("O", "0"), ("1", "I"), ("I", "1")])
def test_pairs_that_typefaces_print_alike_are_asked_where_nothing_checks_them(read: str, other: str) -> None:
    decoded = decode.decode(lattice_of(PLAIN[:3] + read + PLAIN[4:]), PRACTICE, PRACTICE_FORM)
    assert decoded.code is None
    (doubt,) = decoded.open_places
    assert (doubt.at, doubt.read) == (3, read)
    assert other in doubt.alternatives


def test_a_choice_settles_the_doubt_and_the_grammar_stays() -> None:
    lattice = lattice_of(PLAIN[:3] + "0" + PLAIN[4:])
    decoded = decode.decode(lattice, PRACTICE, PRACTICE_FORM, {3: "O"})
    assert decoded.code == PLAIN[:3] + "O" + PLAIN[4:]


def test_a_choice_that_fails_the_check_gives_no_code() -> None:
    wrong = "A" if HOUSE[5] != "A" else "C"
    decoded = decode.decode(lattice_of(HOUSE, p=0.98), HOUSE_CARD, HOUSE_FORM, {5: wrong})
    assert decoded.code is None


@pytest.mark.parametrize("at", [0, 7, 15])
def test_a_hidden_character_is_never_filled_in_by_the_check(at: int) -> None:
    decoded = decode.decode(lattice_of(HOUSE[:at] + "?" + HOUSE[at + 1 :]), HOUSE_CARD, HOUSE_FORM)
    assert decoded.hidden == (at,)
    assert decoded.code is None


def test_a_character_read_badly_in_a_code_without_check_is_a_doubt() -> None:
    lattice = lattice_of(PLAIN)
    lattice.posteriors[6] *= 0.5
    lattice.posteriors[6, SYMBOLS.index("K")] += 0.5
    decoded = decode.decode(lattice, PRACTICE, PRACTICE_FORM)
    assert decoded.code is None
    assert [doubt.at for doubt in decoded.open_places] == [6]


def test_the_end_of_a_longer_code_is_no_code() -> None:
    decoded = decode.decode(lattice_of(PLAIN), PRACTICE, PRACTICE_FORM, is_whole=False)
    assert decoded.code is None


def test_groups_tell_the_forms_apart() -> None:
    found = decode.match(lattice_of("X" + HOUSE[1:], groups=GROUPS), BOOK)
    assert found is not None
    assert found.pattern.length == 16
    assert found.programme.check is None
    assert found.is_grouped


def test_a_code_inside_a_longer_run_of_characters_scores_lower_than_one_that_stands_alone() -> None:
    alone = decode.match(lattice_of(HOUSE, groups=GROUPS), BOOK)
    run = decode.match(lattice_of("K" + HOUSE + "M"), BOOK)
    assert alone is not None
    assert run is not None
    assert alone.score > run.score + 0.5


def test_a_line_shorter_than_every_code_matches_nothing(book: ProgrammeBook) -> None:
    assert decode.match(lattice_of("GIFTCARD"), book) is None
