"""Observations and sessions made by hand, for tests of what the scanner shows and how its threads behave."""

import threading
from collections.abc import Callable, Iterator

import numpy as np

from app.scan.coach import HINTS, HintKind
from app.scan.frame import Frame
from app.scan.session import Also, Cell, Certainty, Doubt, Observation
from tests.ui.fakes import GOOD_CODE

QUAD = np.array([[100, 100], [500, 100], [500, 140], [100, 140]], np.float32)


def frame(number: int = 0, *, subject: str = "") -> Frame:
    """A small picture that knows its number."""
    return Frame(np.full((90, 160, 3), number % 256, np.uint8), at_s=float(number), subject=subject)


def number_of(one: Frame) -> int:
    return int(one.at_s)


def observation(
    guess: str | None = GOOD_CODE,
    *,
    sure: bool = False,
    doubts: dict[int, str] | None = None,
    hint: HintKind = HintKind.READING,
    also: tuple[Also, ...] = (),
) -> Observation:
    """`doubts`: by position, every letter it may be, the likelier first."""
    asked = doubts or {}
    cells = tuple(
        Cell(letter, Certainty.DOUBTFUL if at in asked else Certainty.CERTAIN)
        for at, letter in enumerate(guess or "")
    )
    picture = np.zeros((20, 14, 3), np.uint8)
    return Observation(
        code=guess if sure else None,
        confidence=0.99 if sure else 0.4,
        programmes=("house",) if guess else (),
        guess=guess,
        groups=(4, 4, 4, 4) if guess else (),
        cells=cells,
        doubts=tuple(Doubt(at, may[0], tuple(may[1:]), 0.6, picture) for at, may in asked.items()),
        problems=(),
        also=also,
        hint=HINTS[HintKind.DONE if sure else hint],
        quad=QUAD if guess else None,
        glare=None,
        frames=3,
        seconds=0.1,
    )


class MadeUpSession:
    """Answers each frame with what `answer` says. May be held, to see what happens meanwhile."""

    def __init__(self, answer: Callable[[Frame], Observation]) -> None:
        self.seen: list[int] = []
        self.chosen: list[tuple[int, str]] = []
        self.threads: set[int] = set()
        self.may_go_on = threading.Event()
        self.may_go_on.set()
        self.is_looking = threading.Event()
        self.after_choice: Observation | None = None
        self._answer = answer

    def observe(self, one: Frame) -> Observation:
        self.threads.add(threading.get_ident())
        self.is_looking.set()
        assert self.may_go_on.wait(10)
        self.seen.append(number_of(one))
        return self._answer(one)

    def choose(self, at: int, character: str) -> Observation:
        self.chosen.append((at, character))
        if self.after_choice is None:
            raise ValueError("this character cannot stand there")
        return self.after_choice

    def reset(self) -> None:
        self.seen.clear()


class Roll:
    """A live source that plays frames as fast as they are taken; then it waits, or ends."""

    is_live = True

    def __init__(self, frames: list[Frame], *, ends: bool = False, name: str = "Roll") -> None:
        self.name = name
        self.is_closed = threading.Event()
        self.all_taken = threading.Event()
        self._frames, self._ends = frames, ends

    def __iter__(self) -> Iterator[Frame]:
        yield from self._frames
        self.all_taken.set()
        while not self._ends and not self.is_closed.wait(0.005):
            yield self._frames[-1]

    def close(self) -> None:
        self.is_closed.set()
