"""What several frames say of one card together. The frames are made up: `sight` reads true ones."""

from dataclasses import replace

import numpy as np
import pytest

from app.codes.programme import ProgrammeBook
from app.scan.till.check import CardCheck, CheckedCard, Numbers, Panel
from app.scan.till.serials import Digits
from app.scan.till.sight import NOTHING, CardSight

SERIAL, OTHER = "0049234117542468", "7001330155029981"
QUAD = np.array([(0, 0), (9, 0), (9, 2), (0, 2)], np.float32)


def digits(number: str, sure: float = 0.9) -> Digits:
    said = np.full((len(number), 10), (1 - sure) / 9)
    said[np.arange(len(number)), [int(one) for one in number]] = sure
    return said


def sight(bars: str | None = SERIAL, shown: str | None = SERIAL, panel: Panel = Panel.COVERED) -> CardSight:
    whole = {Panel.COVERED: np.ones(26, np.bool_), Panel.OPENED: np.zeros(26, np.bool_), Panel.UNSURE: None}
    return CardSight(bars, digits(shown) if shown else None, panel, QUAD, whole[panel])


def glaring(*parts: int) -> CardSight:
    """A panel with a reflection over these parts of it."""
    whole = np.ones(26, np.bool_)
    whole[list(parts)] = False
    return replace(sight(panel=Panel.UNSURE), whole=whole)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Watch:
    """A check of made-up frames, ten a second."""

    def __init__(self, book: ProgrammeBook, frames: int = 2) -> None:
        self.clock = Clock()
        self.check = CardCheck(book, [], frames=frames, clock=self.clock)

    def see(self, one: CardSight, times: int = 1) -> CheckedCard:
        seen = CheckedCard()
        for _ in range(times):
            self.clock.now += 0.1
            seen = self.check.add(one)
        return seen


@pytest.fixture
def watch(book: ProgrammeBook) -> Watch:
    return Watch(book)


def test_three_frames_that_agree_settle_a_good_card(watch: Watch) -> None:
    second = watch.see(sight(), 2)
    assert (second.serial, second.is_settled) == (SERIAL, False)
    third = watch.see(sight())
    assert third.is_good
    assert third.is_settled
    assert (third.serial, third.printed, third.numbers) == (SERIAL, SERIAL, Numbers.SAME)


def test_a_reflection_that_wanders_over_the_panel_is_left_out(watch: Watch) -> None:
    for parts in ((0, 1), (4, 5, 6), (10,), (18, 19, 25)):
        assert watch.see(glaring(*parts)).panel is not Panel.OPENED
    assert watch.see(glaring(7)).panel is Panel.COVERED


def test_a_mark_that_stays_where_it_is_keeps_a_panel_from_being_covered(watch: Watch) -> None:
    watch.see(glaring(5), 6)
    assert watch.see(sight(), 3).panel is Panel.UNSURE
    assert watch.see(glaring(5, 6), 9).panel is Panel.UNSURE


def test_bars_of_another_card_stop_it(watch: Watch) -> None:
    seen = watch.see(sight(bars=OTHER), 2)
    assert seen.numbers is Numbers.DIFFERENT
    assert (seen.serial, seen.printed) == (OTHER, SERIAL)
    assert seen.must_stop
    assert seen.is_settled


def test_a_number_of_another_length_is_another_number(watch: Watch) -> None:
    assert watch.see(sight(shown=SERIAL + "12345678901234"), 2).numbers is Numbers.DIFFERENT


def test_a_digit_or_two_that_differ_may_be_misread_and_stop_nothing(watch: Watch) -> None:
    seen = watch.see(sight(shown="0049234117542488"), 9)
    assert seen.numbers is Numbers.UNSURE
    assert not seen.must_stop
    assert not seen.is_good


def test_one_opened_frame_stops_nothing_and_two_do(watch: Watch) -> None:
    assert watch.see(sight(panel=Panel.OPENED)).panel is Panel.UNSURE
    seen = watch.see(sight(panel=Panel.OPENED))
    assert seen.panel is Panel.OPENED
    assert seen.must_stop


def test_a_panel_that_is_read_now_as_covered_and_now_as_opened_cannot_be_told(watch: Watch) -> None:
    watch.see(sight(), 2)
    assert watch.see(sight(panel=Panel.OPENED), 2).panel is Panel.UNSURE
    assert watch.see(sight(panel=Panel.OPENED), 2).panel is Panel.OPENED


def test_one_misread_frame_among_many_does_not_open_a_panel_but_has_to_be_outweighed(watch: Watch) -> None:
    watch.see(sight(panel=Panel.OPENED))
    assert watch.see(sight(), 5).panel is Panel.UNSURE
    assert watch.see(sight()).panel is Panel.COVERED


def test_digits_seen_without_bars_are_never_compared_with_them(watch: Watch) -> None:
    watch.see(sight(bars=None, shown=OTHER), 3)
    seen = watch.see(sight(bars=OTHER, shown=None), 3)
    assert seen.numbers is Numbers.UNSURE
    assert not seen.is_good


def test_what_cannot_be_told_is_told_as_such_after_a_while_and_never_as_good(watch: Watch) -> None:
    seen = watch.see(sight(shown=None, panel=Panel.UNSURE), 20)
    assert not seen.is_settled
    seen = watch.see(sight(shown=None, panel=Panel.UNSURE), 25)
    assert seen.is_settled
    assert not seen.is_good
    assert not seen.must_stop
    assert (seen.serial, seen.numbers, seen.panel) == (SERIAL, Numbers.UNSURE, Panel.UNSURE)


def test_what_is_seen_later_still_decides(watch: Watch) -> None:
    assert watch.see(sight(shown=None, panel=Panel.UNSURE), 45).is_settled
    assert watch.see(sight(), 3).is_good


def test_print_alone_is_told_and_is_never_the_serial_by_which_a_card_is_sold(watch: Watch) -> None:
    seen = watch.see(sight(bars=None), 45)
    assert (seen.serial, seen.printed, seen.numbers) == (None, SERIAL, Numbers.UNSURE)
    assert not seen.is_settled


def test_without_bars_nothing_is_ever_settled(watch: Watch) -> None:
    seen = watch.see(replace(sight(None, None), panel=Panel.OPENED), 60)
    assert seen.serial is None
    assert not seen.is_settled


def test_another_card_begins_anew(watch: Watch) -> None:
    watch.see(sight(panel=Panel.OPENED), 2)
    seen = watch.see(sight(bars=OTHER, shown=OTHER))
    assert (seen.serial, seen.panel, seen.is_settled) == (OTHER, Panel.UNSURE, False)
    assert watch.see(sight(bars=OTHER, shown=OTHER), 2).is_good


def test_a_card_that_is_away_for_a_moment_is_still_the_same_and_for_longer_is_gone(watch: Watch) -> None:
    watch.see(sight(), 2)
    assert watch.see(NOTHING, 8).serial == SERIAL
    assert watch.see(NOTHING, 8).serial is None


def test_of_a_single_picture_one_look_is_enough(book: ProgrammeBook) -> None:
    assert Watch(book, frames=1).see(sight()).is_good
