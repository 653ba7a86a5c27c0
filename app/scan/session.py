"""ScanSession.observe(frame): the one entry for pictures, clips and the webcam alike."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.scan import barcodes, changes, report, see, texts
from app.scan.coach import Coach
from app.scan.frame import Frame
from app.scan.fuse import Fusion, Look
from app.scan.observation import Also, Cell, Certainty, Doubt, Observation
from app.scan.problems import Problem, ProblemKind
from app.scan.readers import LineReader

__all__ = [
    "Also",
    "Cell",
    "Certainty",
    "Doubt",
    "Observation",
    "Problem",
    "ProblemKind",
    "ScanSession",
]

_GLARE_HIDES = 1.5
"""A character two thirds of which glare has taken counts as hidden."""
_GONE_AFTER_S = 1.5
"""A live card that has not been seen for this long was taken away."""


class ScanSession:
    """Reads one subject after another. Not thread-safe: one worker calls it.

    Frames with the same non-empty `subject` belong together; with an empty one (a webcam) the pictures
    decide.
    """

    def __init__(
        self,
        book: ProgrammeBook,
        readers: Sequence[LineReader],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._book = book
        self._readers = tuple(readers)
        self._clock = clock
        self._coach = Coach(clock)
        self._fusion = Fusion()
        self._watch = changes.Watch()
        self.reset()

    def reset(self) -> None:
        """The card was taken away; the next frame begins another."""
        self._fusion.clear()
        self._watch.clear()
        self._coach.reset()
        self._subject = ""
        self._chosen: dict[int, str] = {}
        self._also: dict[str, Also] = {}
        self._given: str | None = None
        self._frames = 0
        self._seen_at = self._clock()
        self._scene = report.Scene()
        self._last: Observation | None = None

    def observe(self, frame: Frame) -> Observation:
        """Look at a frame and say what is known of its subject now."""
        started = self._clock()
        if frame.subject != self._subject:
            self.reset()
            self._subject = frame.subject
        gray = load_cv2().cvtColor(frame.pixels, load_cv2().COLOR_BGR2GRAY)
        is_unchanged = self._watch.is_unchanged(gray, has_code=self._shows_code())
        if is_unchanged and self._last is not None:
            return replace(self._last, seconds=self._clock() - started)
        self._frames += 1
        self._look(frame, gray)
        return self._answer(started)

    def choose(self, at: int, character: str) -> Observation:
        """A person decided a doubt. Grammar and check are applied again to what they chose.

        Raises ValueError where no guess has such a position, or the character cannot stand there.
        """
        fused = self._fusion.fused(self._book)
        if fused is None or not 0 <= at < fused.pattern.length:
            raise ValueError(f"there is no character {at} to decide")
        if character not in fused.pattern.positions[at]:
            raise ValueError("this character cannot stand there")
        self._chosen[at] = character
        return self._answer(self._clock())

    def _shows_code(self) -> bool:
        """Whether the frame before this one showed the card whose code is known."""
        return self._last is not None and self._last.code is not None and self._last.quad is not None

    def _look(self, frame: Frame, gray: np.ndarray[tuple[int, int], np.dtype[np.uint8]]) -> None:
        for bars in barcodes.find(gray, self._book):
            self._also.setdefault(bars.text, Also(bars.kind, bars.text))
            self._given = self._given or texts.known_code(bars.code, self._book)
        self._given = self._given or texts.code_in_text(frame.text, self._book)
        sight = see.look(gray, self._book, self._readers)
        for kind, text in sight.numbers:
            self._also.setdefault(text, Also(kind, text))
        self._scene = report.Scene.of(frame, gray, sight, self._watch)
        self._add(sight.code)

    def _add(self, reading: see.Reading | None) -> None:
        now = self._clock()
        if reading is None or reading.match is None or reading.score < report.LEAST_SCORE:
            if not self._subject and now - self._seen_at > _GONE_AFTER_S:
                self._forget_card()
            return
        match = reading.match
        part = reading.lattice.part(match.start, match.stop).hidden_by(_GLARE_HIDES * self._scene.gone)
        if not self._subject and changes.is_another_code(part, self._fusion.fused(self._book)):
            self._forget_card()
        self._seen_at = now
        weight = self._scene.weight
        self._fusion.add(Look(match.programme, match.pattern, part, weight, match.score, reading.is_whole))

    def _forget_card(self) -> None:
        self._fusion.clear()
        self._chosen.clear()
        self._also.clear()
        self._given = None
        self._frames = 1

    def _answer(self, started: float) -> Observation:
        observation = report.observation(
            self._scene,
            self._fusion.fused(self._book),
            book=self._book,
            chosen=self._chosen,
            given=self._given,
            also=tuple(self._also.values()),
            coach=self._coach,
            frames=self._frames,
        )
        self._last = replace(observation, seconds=self._clock() - started)
        return self._last
