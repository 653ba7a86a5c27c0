"""What a session makes of frames, with a reader that says what it is told."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import zxingcpp

from app.codes.programme import ProgrammeBook
from app.scan import damage
from app.scan.coach import HintKind
from app.scan.frame import Frame
from app.scan.lattice import EMPTY, Lattice
from app.scan.session import Certainty, ProblemKind, ScanSession
from tests.scan.conftest import Clock, Told
from tests.scan.drawing import GROUPS, HOUSE, OTHER_HOUSE, card, lattice_of, leaning, noisy, printed

Make = Callable[..., tuple[ScanSession, Told]]

CARD = card(printed(HOUSE))
BLANK = np.full((720, 1280, 3), 90, dtype=np.uint8)
READ = lattice_of(HOUSE, groups=GROUPS)
PRACTICE = "HK40MCXA7FWNJP"
OPEN = leaning(lattice_of(PRACTICE, groups=(4, 6, 4)), 3, "O")


def test_a_clear_card_is_answered_at_once(told: Make) -> None:
    session, _ = told(READ)
    seen = session.observe(Frame(CARD))
    assert seen.code == seen.guess == HOUSE
    assert seen.programmes == ("house",)
    assert seen.groups == GROUPS
    assert {cell.certainty for cell in seen.cells} == {Certainty.CERTAIN}
    assert (seen.doubts, seen.problems) == ((), ())
    assert seen.hint.kind is HintKind.DONE
    assert seen.quad is not None
    assert seen.quad.shape == (4, 2)


def test_a_picture_without_print_shows_no_card(told: Make) -> None:
    session, _ = told()
    seen = session.observe(Frame(BLANK))
    assert (seen.code, seen.guess, seen.quad) == (None, None, None)
    assert ProblemKind.NO_CARD in {one.kind for one in seen.problems}
    assert seen.hint.kind is HintKind.SHOW_CARD


def test_print_that_is_no_code_is_said_to_be_none(told: Make) -> None:
    session, _ = told(lattice_of("WELCOMEBACKFRIEND"))
    seen = session.observe(Frame(CARD))
    assert seen.code is None
    assert [one.kind for one in seen.problems] == [ProblemKind.NO_CODE]


def test_an_open_look_alike_is_a_doubt_and_a_choice_settles_it(told: Make) -> None:
    session, _ = told(OPEN)
    seen = session.observe(Frame(card(printed(PRACTICE, (4, 6, 4)))))
    assert seen.code is None
    assert seen.hint.kind is HintKind.DOUBTS
    (doubt,) = seen.doubts
    assert (doubt.at, doubt.read, doubt.alternatives[0]) == (3, "0", "O")
    assert doubt.picture is not None
    assert doubt.picture.shape[0] == 112
    assert seen.cells[3].certainty is Certainty.DOUBTFUL
    chosen = session.choose(3, "O")
    assert chosen.code == "HK4OMCXA7FWNJP"
    assert chosen.doubts == ()


def test_a_character_with_foil_on_it_is_asked_however_surely_it_is_read(
    told: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Foil that took the top off a D leaves a U, in every frame alike."""
    monkeypatch.setattr(damage, "of", lambda _, lattice: np.append(np.zeros(len(lattice) - 1), 0.9))
    session, _ = told(lattice_of("HK4RMCXA7FWNJU", groups=(4, 6, 4)))
    pictures = [card(printed("HK4RMCXA7FWNJU", (4, 6, 4)), degrees=degrees) for degrees in (0.0, 1.0, 2.0)]
    for picture in pictures:
        seen = session.observe(Frame(picture, subject="clip"))
    assert seen.code is None
    assert [(doubt.at, doubt.read) for doubt in seen.doubts] == [(13, "U")]
    assert session.choose(13, "D").code == "HK4RMCXA7FWNJD"


def test_a_choice_that_breaks_the_check_gives_no_code(told: Make) -> None:
    session, _ = told(READ)
    session.observe(Frame(CARD))
    assert session.choose(5, "A").code is None


@pytest.mark.parametrize(("at", "character"), [(16, "A"), (-1, "A"), (3, "!"), (0, "X")])
def test_a_choice_outside_the_code_or_its_grammar_is_refused(told: Make, at: int, character: str) -> None:
    session, _ = told(READ)
    session.observe(Frame(CARD))
    with pytest.raises(ValueError, match="character"):
        session.choose(at, character)


def test_there_is_nothing_to_choose_before_anything_was_read(told: Make) -> None:
    session, _ = told()
    with pytest.raises(ValueError, match="no character"):
        session.choose(0, "A")


def test_frames_that_each_hide_a_part_are_fused(told: Make) -> None:
    session, reader = told(lattice_of("????" + HOUSE[4:], groups=GROUPS))
    first = session.observe(Frame(CARD, subject="clip"))
    assert first.code is None
    assert first.cells[0].certainty is Certainty.HIDDEN
    reader.lattice = lattice_of(HOUSE[:12] + "????", groups=GROUPS)
    second = session.observe(Frame(noisy(CARD, 5), subject="clip"))
    assert second.code == HOUSE
    assert second.frames == 2


def test_pictures_of_different_subjects_are_never_fused(told: Make) -> None:
    session, reader = told(lattice_of("????" + HOUSE[4:], groups=GROUPS))
    session.observe(Frame(CARD, subject="one"))
    reader.lattice = lattice_of(HOUSE[:12] + "????", groups=GROUPS)
    seen = session.observe(Frame(noisy(CARD, 5), subject="two"))
    assert seen.code is None
    assert seen.frames == 1


def test_a_second_card_before_the_camera_begins_anew(told: Make) -> None:
    session, reader = told(READ)
    assert session.observe(Frame(CARD)).code == HOUSE
    reader.lattice = lattice_of(OTHER_HOUSE, groups=GROUPS)
    seen = session.observe(Frame(noisy(card(printed(OTHER_HOUSE)) // 2, 9)))
    assert seen.code == OTHER_HOUSE


def test_a_card_that_was_taken_away_is_forgotten(told: Make, clock: Clock) -> None:
    session, reader = told(READ)
    session.observe(Frame(CARD))
    reader.lattice = EMPTY
    clock.now += 1
    assert session.observe(Frame(BLANK)).code == HOUSE  # a moment without it is not the end
    clock.now += 1
    assert session.observe(Frame(noisy(BLANK, 1))).code is None


def test_the_same_picture_is_not_read_for_ever(told: Make) -> None:
    session, reader = told(OPEN)
    shown = Frame(card(printed(PRACTICE, (4, 6, 4))))
    for _ in range(12):
        last = session.observe(shown)
    assert reader.calls <= 8
    assert len(last.doubts) == 1


def test_a_card_that_was_read_costs_nothing_while_it_stays(told: Make) -> None:
    session, reader = told(READ)
    session.observe(Frame(CARD))
    before = reader.calls
    assert session.observe(Frame(noisy(CARD, 1))).code == HOUSE
    assert reader.calls == before


def test_reset_forgets_the_card_and_what_was_chosen(told: Make) -> None:
    session, _ = told(OPEN)
    shown = Frame(card(printed(PRACTICE, (4, 6, 4))))
    session.observe(shown)
    session.choose(3, "O")
    session.reset()
    again = session.observe(shown)
    assert again.code is None
    assert again.frames == 1


def test_a_link_in_the_text_is_the_code_without_any_reading(told: Make) -> None:
    session, _ = told()
    seen = session.observe(Frame(BLANK, text=f"Open tillfold://redeem#code={HOUSE} to use it."))
    assert (seen.code, seen.confidence) == (HOUSE, 1.0)


def test_two_codes_in_a_text_are_not_chosen_between(told: Make) -> None:
    session, _ = told()
    text = f"{printed(HOUSE)} and {printed(OTHER_HOUSE)}"
    assert session.observe(Frame(BLANK, text=text)).code is None


def test_the_end_of_a_covered_longer_code_is_not_taken_for_a_shorter_one(told: Make) -> None:
    session, _ = told(lattice_of("HK4RMCXA7FWNJP?"))
    assert session.observe(Frame(CARD)).code is None


def test_a_serial_is_named_and_never_answered(told: Make) -> None:
    session, _ = told(replace(lattice_of("5781565938778408"), sureness=0.9))
    seen = session.observe(Frame(CARD))
    assert seen.code is None
    assert [(one.kind, one.text) for one in seen.also] == [("serial", "5781565938778408")]


def test_without_a_reader_the_picture_is_still_looked_at(book: ProgrammeBook, clock: Clock) -> None:
    seen = ScanSession(book, [], clock=clock).observe(Frame(CARD))
    assert seen.code is None
    assert seen.problems
    assert seen.notice is not None
    assert "Tesseract" in seen.notice


def test_a_choice_is_forgotten_where_a_later_frame_shows_another_form(told: Make) -> None:
    session, reader = told(leaning(OPEN, 5, "G"))
    session.observe(Frame(card(printed(PRACTICE, (4, 6, 4))), subject="clip"))
    assert session.choose(3, "O").code is None  # C or G is still open
    reader.lattice = READ
    for number in range(3):
        seen = session.observe(Frame(noisy(CARD, number), subject="clip"))
    assert seen.guess == HOUSE


def linked(code: str) -> np.ndarray:
    """A frame with nothing but a QR code that holds a gift link."""
    square = zxingcpp.create_barcode(f"tillfold://redeem#code={code}", zxingcpp.BarcodeFormat.QRCode)
    image = np.asarray(square.to_image(scale=5), dtype=np.uint8)
    pixels = BLANK.copy()
    height, width = image.shape[:2]
    pixels[200 : 200 + height, 300 : 300 + width] = image.reshape(height, width, 1)
    return pixels


def test_a_second_qr_card_before_the_camera_begins_anew(told: Make) -> None:
    session, reader = told()
    assert session.observe(Frame(linked(HOUSE))).code == HOUSE
    assert session.observe(Frame(linked(OTHER_HOUSE))).code == OTHER_HOUSE
    assert reader.calls == 0


@pytest.mark.parametrize("lattice", [EMPTY, lattice_of("A"), lattice_of("?" * 16)])
def test_readings_without_content_are_no_code(told: Make, lattice: Lattice) -> None:
    session, _ = told(lattice)
    assert session.observe(Frame(CARD)).code is None
