"""Processes of the tests that work together never keep the tests waiting for one that is gone."""

import os
import signal

import pytest

from tests.data.workers import FORK, together


def test_each_answers_in_the_order_of_what_was_asked() -> None:
    assert together(pow, [(2, 3), (3, 2), (5, 0)], longest_s=60) == [8, 9, 1]


def test_one_that_is_killed_ends_the_others_that_wait_for_it() -> None:
    barrier = FORK.Barrier(2)

    def killed_or_waiting(number: int) -> None:
        if number:
            os.kill(os.getpid(), signal.SIGKILL)
        barrier.wait()

    with pytest.raises(RuntimeError, match="died"):
        together(killed_or_waiting, [(0,), (1,)], longest_s=60)


def test_one_that_raises_is_told_with_its_reason() -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        together(divmod, [(1, 0)], longest_s=60)


def test_silence_is_not_waited_for_for_ever() -> None:
    with pytest.raises(RuntimeError, match="nothing is heard"):
        together(signal.pause, [()], longest_s=0.1)
