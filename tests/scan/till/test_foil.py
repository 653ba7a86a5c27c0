"""How foil looks that is whole, and where something was done to it."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan.till import foil
from app.scan.till.foil import COLUMNS, Foil
from tests.scan.till.card import PANEL, bare_card, covered_card, straightened, write

Look = NDArray[np.float32]
cv2 = load_cv2()


def of(change: Callable[[Look], None] = lambda _: None, light: int = 140) -> Foil:
    return foil.of(straightened(covered_card(change, light)), (True, True))


def parts(first: int, last: int) -> set[int]:
    """The parts of the panel that pixels of its 480 lie in, and those beside them."""
    return set(range(max(first * COLUMNS // 480 - 1, 0), min(last * COLUMNS // 480 + 1, COLUMNS - 1) + 1))


def unclear(seen: Foil) -> set[int]:
    return set(np.flatnonzero(~seen.clear).tolist())


@pytest.mark.parametrize("light", [90, 140, 185])
def test_even_foil_is_clear_from_end_to_end(light: int) -> None:
    seen = of(light=light)
    assert seen.is_whole
    assert not seen.inked.any()
    assert seen.light == pytest.approx(light / 240, abs=0.06)


def test_a_wide_soft_sheen_is_no_mark() -> None:
    def sheen(look: Look) -> None:
        xs = np.arange(480)
        look += 60 * np.exp(-(((xs - 300) / 60.0) ** 2))[None].astype(np.float32)

    assert unclear(of(sheen)) == set()


def test_the_trace_of_a_coin_is_told_where_it_is() -> None:
    def trace(look: Look) -> None:
        look[30:36, 200:208] += 60

    assert unclear(of(trace)) <= parts(200, 208)
    assert unclear(of(trace))


@pytest.mark.parametrize(("first", "last"), [(0, 30), (200, 260), (100, 330), (440, 480)])
def test_what_was_scratched_off_is_told_where_it_is(first: int, last: int) -> None:
    def scratched(look: Look) -> None:
        look[6:74, first:last] = 235

    seen = unclear(of(scratched))
    assert seen
    assert seen <= parts(first, last)


def test_words_on_foil_are_print_and_no_marks() -> None:
    def words(look: Look) -> None:
        write(look, "SCRATCH HERE", (120, 52), 75)

    seen = of(words)
    assert seen.clear.all()
    assert set(np.flatnonzero(seen.inked).tolist()) <= parts(115, 380)
    assert seen.inked.any()


def test_a_letter_in_another_ink_than_the_words_is_told() -> None:
    def words_and_code(look: Look) -> None:
        write(look, "SCRATCH HERE", (140, 52), 95)
        write(look, "XK", (30, 52), 15)

    seen = unclear(of(words_and_code))
    assert seen
    assert seen <= parts(25, 90)


def patterned(look: Look) -> None:
    ys, xs = np.mgrid[0:80, 0:480]
    look *= (1 + 0.14 * np.sin((xs + ys) / 3.0) * np.sin((xs - ys) / 3.0)).astype(np.float32)


def test_a_pattern_on_foil_is_no_mark() -> None:
    assert unclear(of(patterned)) == set()


def test_a_place_without_the_pattern_of_the_rest_is_told_although_it_is_no_lighter() -> None:
    def opened(look: Look) -> None:
        patterned(look)
        look[4:76, 300:350] = 150

    seen = unclear(of(opened))
    assert seen
    assert seen <= parts(300, 350)


def test_foil_is_foil_and_small_print_and_a_stripe_with_a_reflection_are_none() -> None:
    assert foil.is_foil(straightened(covered_card()))
    text = bare_card()
    for at, y in enumerate(range(PANEL[1] + 14, PANEL[3], 14)):
        words = "issued by the shop named on the front which alone is answerable "
        cv2.putText(text, words[at:], (PANEL[0], y), cv2.FONT_HERSHEY_PLAIN, 1.0, (20, 20, 20), 1)
    assert not foil.is_foil(straightened(text))

    def reflecting(look: Look) -> None:
        look[:] = 30
        look[:, 200:330] = 190

    assert not foil.is_foil(straightened(covered_card(reflecting)))
