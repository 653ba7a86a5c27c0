"""Decoding under the programmes' grammars: never a wrong code, and what is open is said."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.codes import house
from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.scan import decode
from app.scan.lattice import SYMBOLS, WIDTH, Lattice
from tests.scan.drawing import GROUPS, HOUSE, lattice_of, leaning

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


def test_a_text_that_was_hardly_read_is_not_believed_for_passing_the_check_in_several_frames() -> None:
    lattice = lattice_of("FH18MKF9KCPGM49R", groups=GROUPS)  # no card prints a G
    assert decode.decode(lattice, HOUSE_CARD, HOUSE_FORM).code == HOUSE
    assert decode.decode(lattice, HOUSE_CARD, HOUSE_FORM, together=lattice).code is None
    surely = lattice_of(HOUSE, groups=GROUPS)
    assert decode.decode(surely, HOUSE_CARD, HOUSE_FORM, together=surely).code == HOUSE


def test_words_and_a_date_that_fold_to_a_valid_code_are_none() -> None:
    assert HOUSE_CARD.fits("BESTBEFORE632624") is not None
    decoded = decode.decode(lattice_of("BESTBEFORE632624"), HOUSE_CARD, HOUSE_FORM)
    assert decoded.code is None


def test_a_clear_practice_code_is_answered() -> None:
    decoded = decode.decode(lattice_of(PLAIN, groups=(4, 6, 4)), PRACTICE, PRACTICE_FORM)
    assert decoded.code == PLAIN


def open_between(read: str, other: str) -> Lattice:
    """PLAIN, with two characters about as likely in the fourth place."""
    return leaning(lattice_of(PLAIN[:3] + read + PLAIN[4:]), 3, other)


@pytest.mark.parametrize(("read", "other"), [("0", "O"), ("O", "0"), ("1", "I"), ("F", "E")])
def test_what_the_print_leaves_open_is_asked_where_nothing_checks_it(read: str, other: str) -> None:
    decoded = decode.decode(open_between(read, other), PRACTICE, PRACTICE_FORM)
    assert decoded.code is None
    (doubt,) = decoded.open_places
    assert (doubt.at, doubt.read) == (3, read)
    assert doubt.alternatives[0] == other
    assert doubt.p == pytest.approx(0.6, abs=0.01)


def test_a_choice_settles_the_doubt_and_the_grammar_stays() -> None:
    decoded = decode.decode(open_between("0", "O"), PRACTICE, PRACTICE_FORM, {3: "O"})
    assert decoded.code == PLAIN[:3] + "O" + PLAIN[4:]


def test_a_reading_that_a_person_corrects_is_believed_less() -> None:
    """It was sure of an E that is an F: what it says of the sixth character is not enough any more."""
    lattice = leaning(leaning(lattice_of("E" + PLAIN[1:]), 0, "F", 0.1), 6, "K", 0.04)
    assert decode.decode(lattice, PRACTICE, PRACTICE_FORM, {0: "E"}).code == "E" + PLAIN[1:]
    corrected = decode.decode(lattice, PRACTICE, PRACTICE_FORM, {0: "F"})
    assert corrected.code is None
    assert [one.at for one in corrected.open_places] == [6]


def test_a_damaged_character_that_nothing_checks_is_asked_however_surely_it_is_read() -> None:
    """Foil that took the top off a D leaves a U, in every frame alike."""
    lattice = lattice_of(PLAIN[:13] + "U", p=0.9999, groups=(4, 6, 4))
    assert decode.decode(lattice, PRACTICE, PRACTICE_FORM).code == PLAIN[:13] + "U"
    decoded = decode.decode(lattice, PRACTICE, PRACTICE_FORM, damaged={13})
    assert decoded.code is None
    (doubt,) = decoded.open_places
    assert (doubt.at, doubt.read) == (13, "U")
    assert "D" in doubt.alternatives
    told = decode.decode(lattice, PRACTICE, PRACTICE_FORM, {13: "D"}, damaged={13})
    assert told.code == PLAIN[:13] + "D"


def test_a_damaged_character_that_the_form_decides_is_not_asked() -> None:
    """Codes of this programme begin with an X."""
    apple = BOOK.by_key("practice-apple")
    lattice = lattice_of("XK4RMCXA7FWNJPH3")
    assert decode.decode(lattice, apple, apple.codes[0], damaged={0}).code == "XK4RMCXA7FWNJPH3"


def test_a_damaged_character_that_the_check_watches_is_not_asked() -> None:
    lattice = lattice_of(HOUSE, groups=GROUPS)
    assert decode.decode(lattice, HOUSE_CARD, HOUSE_FORM, damaged={4}).code == HOUSE


def test_the_least_sure_character_is_asked_first() -> None:
    lattice = leaning(leaning(lattice_of(PLAIN), 2, "K", 0.3), 9, "K", 0.45)
    decoded = decode.decode(lattice, PRACTICE, PRACTICE_FORM)
    assert [doubt.at for doubt in decoded.open_places] == [9, 2]


def test_once_a_person_was_asked_the_rest_is_believed_further() -> None:
    """Two characters together are less sure than an answer needs that nobody was asked about."""
    lattice = leaning(leaning(lattice_of(PLAIN), 2, "K", 0.045), 9, "K", 0.045)
    assert decode.decode(lattice, PRACTICE, PRACTICE_FORM).code is None
    lattice = leaning(lattice, 5, "K", 0.045)
    assert decode.decode(lattice, PRACTICE, PRACTICE_FORM, {9: PLAIN[9]}).code == PLAIN


@pytest.mark.parametrize(("character", "other", "is_answered"), [("O", "0", False), ("X", "K", True)])
def test_a_zero_or_an_o_has_to_be_surer_than_others(character: str, other: str, is_answered: bool) -> None:
    """There are typefaces whose 0 is the O of most others."""
    code = PLAIN[:9] + character + PLAIN[10:]
    decoded = decode.decode(leaning(lattice_of(code), 9, other, 0.01), PRACTICE, PRACTICE_FORM)
    assert (decoded.code == code) is is_answered


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
    lattice = leaning(lattice_of(PLAIN), 6, "K", 0.5)
    decoded = decode.decode(lattice, PRACTICE, PRACTICE_FORM)
    assert decoded.code is None
    assert [doubt.at for doubt in decoded.open_places] == [6]


def test_several_frames_have_to_be_surer_than_one() -> None:
    lattice = leaning(lattice_of(PLAIN, p=0.9999), 6, "K", 0.035)
    assert decode.decode(lattice, PRACTICE, PRACTICE_FORM).code == PLAIN
    together = decode.decode(lattice, PRACTICE, PRACTICE_FORM, together=lattice)
    assert together.code is None
    assert [doubt.at for doubt in together.open_places] == [6]


def poorly_read() -> Lattice:
    """Three characters in doubt: in such print the sure ones may be wrong as well."""
    lattice = lattice_of(PLAIN, p=0.9999)
    for at, share in ((2, 0.4), (6, 0.2), (9, 0.1)):
        lattice = leaning(lattice, at, "K", share)
    return lattice


def test_of_a_poorly_read_code_without_check_a_person_says_every_character() -> None:
    lattice = poorly_read()
    chosen: dict[int, str] = {}
    for at in range(len(PLAIN)):
        asked = decode.decode(lattice, PRACTICE, PRACTICE_FORM, chosen, together=lattice)
        assert asked.code is None
        assert {doubt.at for doubt in asked.open_places} == set(range(at, len(PLAIN)))
        chosen[at] = PLAIN[at]
    assert decode.decode(lattice, PRACTICE, PRACTICE_FORM, chosen, together=lattice).code == PLAIN


def test_what_was_read_before_an_answer_says_whether_the_rest_is_believed() -> None:
    told = lattice_of(PLAIN, p=0.9999)  # an answer settles what looks the same
    surely = decode.decode(told, PRACTICE, PRACTICE_FORM, {2: PLAIN[2]}, together=told)
    poorly = decode.decode(told, PRACTICE, PRACTICE_FORM, {2: PLAIN[2]}, together=poorly_read())
    assert surely.code == PLAIN
    assert poorly.code is None


def test_one_character_in_doubt_alone_is_asked_about_alone() -> None:
    lattice = leaning(lattice_of(PLAIN, p=0.9999), 6, "K", 0.45)
    asked = decode.decode(lattice, PRACTICE, PRACTICE_FORM, together=lattice)
    assert [doubt.at for doubt in asked.open_places] == [6]
    answered = decode.decode(lattice, PRACTICE, PRACTICE_FORM, {6: PLAIN[6]}, together=lattice)
    assert answered.code == PLAIN


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
