"""One hint at a time, held long enough to be read."""

import pytest

from app.scan.coach import HELD_S, HINTS, Coach, HintKind, wanted
from app.scan.problems import Problem, ProblemKind
from tests.scan.conftest import Clock


def test_a_hint_stays_until_it_can_have_been_read(clock: Clock) -> None:
    coach = Coach(clock)
    assert coach.say(HintKind.TILT).kind is HintKind.TILT
    clock.now += HELD_S / 2
    assert coach.say(HintKind.CLOSER).kind is HintKind.TILT
    clock.now += HELD_S / 2
    assert coach.say(HintKind.CLOSER).kind is HintKind.CLOSER


@pytest.mark.parametrize("result", [HintKind.DONE, HintKind.DOUBTS])
def test_a_result_does_not_wait_for_the_hint_before_it(clock: Clock, result: HintKind) -> None:
    coach = Coach(clock)
    coach.say(HintKind.HOLD_STILL)
    assert coach.say(result).kind is result


def test_after_a_reset_the_next_hint_is_said_at_once(clock: Clock) -> None:
    coach = Coach(clock)
    coach.say(HintKind.TILT)
    coach.reset()
    assert coach.say(HintKind.CLOSER).kind is HintKind.CLOSER


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_has_an_answer(kind: ProblemKind) -> None:
    assert wanted([Problem(kind)], has_code=False, has_doubts=False) in HINTS


def test_light_is_answered_before_distance() -> None:
    both = [Problem(ProblemKind.FAR), Problem(ProblemKind.DARK)]
    assert wanted(both, has_code=False, has_doubts=False) is HintKind.MORE_LIGHT


def test_doubts_are_asked_only_where_every_character_can_be_seen() -> None:
    far, glare = Problem(ProblemKind.FAR), Problem(ProblemKind.GLARE, (3,))
    assert wanted([far], has_code=False, has_doubts=True) is HintKind.DOUBTS
    assert wanted([glare], has_code=False, has_doubts=True) is HintKind.TILT


def test_every_kind_of_hint_has_its_two_sentences() -> None:
    assert set(HINTS) == set(HintKind)
    assert all(hint.title and hint.reason.endswith(".") for hint in HINTS.values())
