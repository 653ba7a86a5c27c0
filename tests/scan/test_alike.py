"""Characters of a code compared with one another."""

import numpy as np
import pytest
from PIL import ImageFont

from app.environ import load_cv2
from app.scan import alike, strips
from app.scan.lattice import OTHER, SYMBOLS, Lattice, row
from app.scan.line import TextLine
from tests.scan.drawing import MONO, card, lattice_of, leaning


def printed_at(text: str) -> np.ndarray:
    """The quad of a text of even width where `card` prints it."""
    font = ImageFont.truetype(MONO, 46)
    _, top, _, base = font.getbbox("H")
    left, right = 240, 240 + font.getlength(text)
    high, low = 290 + top, 290 + base
    return np.array([(left, high), (right, high), (right, low), (left, low)], dtype=np.float32)


def odds_of(text: str, read: str | None = None) -> np.ndarray:
    """How alike the characters of a printed text look, as they were read."""
    cv2 = load_cv2()
    gray = cv2.GaussianBlur(cv2.cvtColor(card(text), cv2.COLOR_BGR2GRAY), (0, 0), 1.0)
    line = TextLine(printed_at(text), 31.0)
    return alike.likeness(strips.cut(gray, line, beyond=0.05), lattice_of(read or text))


def test_equal_characters_look_alike_and_zero_and_o_do_not() -> None:
    odds = odds_of("0K0OTO1WI1MFI0H4")
    assert odds[0, 2] > 2
    assert odds[3, 5] > 2
    assert odds[0, 3] < odds[0, 2] - 2
    assert odds[6, 9] > 2
    assert np.allclose(odds, odds.T)


def test_what_looks_the_same_was_the_same_though_one_was_read_as_a_look_alike() -> None:
    """The first zero was read as an O, the others as they are."""
    lattice = leaning(lattice_of("OK0MTA1WI1MFI0H4"), 0, "0", 0.35)
    odds = odds_of("0K0MTA1WI1MFI0H4", lattice.text)
    weighed = alike.weighed(lattice.posteriors, odds)
    assert SYMBOLS[weighed[0].argmax()] == "0"


def test_what_was_read_alike_and_looks_unlike_is_in_doubt() -> None:
    """A W that was read as an M, which stands elsewhere in the code."""
    odds = odds_of("0K0MTA1WI1MFI0H4", "0K0MTA1MI1MFI0H4")
    weighed = alike.weighed(lattice_of("0K0MTA1MI1MFI0H4").posteriors, odds)
    assert weighed[7, SYMBOLS.index("M")] < 0.7
    assert weighed[7, OTHER] > 0.3
    assert weighed[10, SYMBOLS.index("M")] > 0.6


def test_places_that_look_the_same_are_decided_together() -> None:
    found = alike.groups("0K0MTA1WI1MFI0H4", odds_of("0K0MTA1WI1MFI0H4"))
    assert (0, 2, 13) in found
    assert sorted(at for one in found for at in one) == list(range(16))
    assert all(len(set("0O") & {"0K0MTA1WI1MFI0H4"[at] for at in one}) < 2 for one in found)


@pytest.mark.parametrize("count", [0, 1])
def test_less_than_two_characters_are_not_compared(count: int) -> None:
    lattice = Lattice(np.array([row({"A": 1.0})] * count).reshape(-1, 38), np.zeros((count, 2)))
    image = strips.cut(
        np.zeros((40, 400), np.uint8),
        TextLine(
            np.array([(5, 5), (300, 5), (300, 30), (5, 30)], np.float32),
            25.0,
        ),
    )
    assert alike.likeness(image, lattice).shape == (count, count)
