"""ScanSession.observe(frame): the one entry for pictures, clips and the webcam alike."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.outcomes import QT_TRANSLATE_NOOP
from app.scan import barcodes, changes, report, see, texts
from app.scan.coach import Coach
from app.scan.frame import Frame
from app.scan.fuse import Fusion, Look
from app.scan.line import Gray
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

NO_READER = QT_TRANSLATE_NOOP(
    "Scan", "Only barcodes and QR codes are read, because Tesseract is missing on this computer."
)
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

    def _look(self, frame: Frame, gray: Gray) -> None:
        linked = self._linked(frame, gray)
        if linked is not None:
            self._take(linked)
            self._scene = report.Scene(pixels=frame.pixels)
            return
        sight = see.look(gray, self._book, self._readers)
        for kind, text in sight.numbers:
            self._also.setdefault(text, Also(kind, text))
        self._scene = report.Scene.of(frame, gray, sight, self._watch)
        self._add(sight.code)

    def _linked(self, frame: Frame, gray: Gray) -> str | None:
        """A code that needs no reading: in a QR code, or in the text that came with the picture."""
        found = None
        for bars in barcodes.find(gray, self._book):
            self._also.setdefault(bars.text, Also(bars.kind, bars.text))
            found = found or texts.known_code(bars.code, self._book)
        return found or texts.code_in_text(frame.text, self._book)

    def _take(self, linked: str) -> None:
        if not self._subject and self._given not in (None, linked):
            self._forget_card()
        self._given = self._given or linked
        self._seen_at = self._clock()

    def _add(self, reading: see.Reading | None) -> None:
        now = self._clock()
        if reading is None or reading.match is None or not reading.match.is_plausible:
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
        fused = self._fusion.fused(self._book)
        observation = report.observation(
            self._scene,
            fused,
            book=self._book,
            chosen=_still_fitting(self._chosen, fused),
            given=self._given,
            also=tuple(self._also.values()),
            coach=self._coach,
            frames=self._frames,
        )
        notice = None if self._readers else NO_READER
        self._last = replace(observation, notice=notice, seconds=self._clock() - started)
        return self._last


def _still_fitting(chosen: Mapping[int, str], fused: Look | None) -> dict[int, str]:
    """What a person chose, as far as the form that is read now has such places."""
    positions = fused.pattern.positions if fused else ()
    return {at: one for at, one in chosen.items() if at < len(positions) and one in positions[at]}
