"""Which card of a stack is told, and when: once a card, however many pictures are taken of it."""

from dataclasses import replace

import pytest

from app.scan.session import Also, Cell, Certainty, Observation
from app.ui.scan.stack_watch import CardRead, StackWatch, read_of
from tests.ui.fakes import GOOD_CODE, SLEEPING_CODE
from tests.ui.scan.made_up import observation

NOTHING = observation(None)
GOOD = observation(sure=True)
OTHER = observation(SLEEPING_CODE, sure=True)
IN_DOUBT = observation(doubts={8: "5S"})
SERIAL = (Also("serial", "0049234117542468"),)


def told(*seen: Observation) -> list[CardRead]:
    watch = StackWatch()
    return [read for one in seen for read in watch.take(one)]


def codes(*seen: Observation) -> list[str]:
    return [read.code or "?" for read in told(*seen)]


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ((NOTHING, NOTHING), []),
        ((NOTHING, GOOD, GOOD, GOOD), [GOOD_CODE]),
        ((GOOD, OTHER), [GOOD_CODE, SLEEPING_CODE]),
        ((GOOD, NOTHING, OTHER, NOTHING, GOOD), [GOOD_CODE, SLEEPING_CODE, GOOD_CODE]),
        ((GOOD, observation(), GOOD), [GOOD_CODE]),  # read anew without having been taken away
        ((GOOD, NOTHING, GOOD), [GOOD_CODE, GOOD_CODE]),  # shown again: the list says so
        ((IN_DOUBT, IN_DOUBT, GOOD), [GOOD_CODE]),  # more pictures settled it
        ((IN_DOUBT, IN_DOUBT, NOTHING, NOTHING), ["?"]),
        ((IN_DOUBT, OTHER), ["?", SLEEPING_CODE]),
        ((GOOD, IN_DOUBT, NOTHING), [GOOD_CODE]),  # the same card while it is taken away
        ((IN_DOUBT, observation(SLEEPING_CODE, doubts={2: "3E"}), NOTHING), ["?", "?"]),
    ],
)
def test_each_card_is_told_once(seen: tuple[Observation, ...], expected: list[str]) -> None:
    assert codes(*seen) == expected


def test_a_card_in_doubt_comes_with_its_guess_and_doubts() -> None:
    (read,) = told(IN_DOUBT, NOTHING)
    assert read.guess == GOOD_CODE
    assert [doubt.at for doubt in read.doubts] == [8]
    assert read.groups == (4, 4, 4, 4)


def test_a_card_of_which_something_is_hidden_is_not_put_aside_as_doubtful() -> None:
    cells = (Cell("5", Certainty.HIDDEN), *IN_DOUBT.cells[1:])
    assert told(replace(IN_DOUBT, cells=cells), NOTHING) == []


def test_another_number_is_told_when_no_code_came() -> None:
    shown = replace(observation(None, also=SERIAL), quad=IN_DOUBT.quad)
    (read,) = told(shown, shown, NOTHING)
    assert (read.number_kind, read.number) == ("serial", "0049234117542468")
    assert codes(shown, GOOD, NOTHING) == [GOOD_CODE]


def test_what_a_picture_amounts_to() -> None:
    assert read_of(GOOD, "card.png").code == GOOD_CODE
    assert read_of(NOTHING, "card.png").is_nothing
    assert read_of(NOTHING, "card.png").source == "card.png"


def test_no_code_stands_in_what_is_printed_of_it() -> None:
    assert GOOD_CODE not in repr(read_of(GOOD)) + repr(read_of(IN_DOUBT))
