"""ScanSession.observe(frame): the one entry for pictures, clips and the webcam alike."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from app.codes.programme import ProgrammeBook
from app.environ import load_cv2
from app.outcomes import QT_TRANSLATE_NOOP
from app.scan import barcodes, changes, quality, report, see, texts
from app.scan.coach import Coach
from app.scan.frame import Frame
from app.scan.fuse import Fused, Fusion, Look
from app.scan.line import Gray
from app.scan.observation import Also, Cell, Certainty, Doubt, Observation
from app.scan.problems import Problem, ProblemKind
from app.scan.pursuit import Found, Pursuit
from app.scan.readers import LineReader
from app.scan.reading import Ends
from app.scan.till.check import CheckedCard

__all__ = [
    "Also",
    "Cell",
    "Certainty",
    "CheckedCard",
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
_BARS_EVERY, _LIKELY = 8, 0.2
"""Of so many frames in which hardly a code is read, one that is searched anyway is searched for bars: they
tell what is on the card instead."""
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
        self._pursuit = Pursuit(book, self._readers, clock)
        self.reset()

    def reset(self) -> None:
        """The card was taken away; the next frame begins another."""
        self._fusion.clear()
        self._watch.clear()
        self._pursuit.begin_anew()
        self._coach.reset()
        self._subject = ""
        self._chosen: dict[int, str] = {}
        self._also: dict[str, Also] = {}
        self._given: str | None = None
        self._frames = self._bars_due = 0
        self._at_s = float("nan")
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
        is_searched = self._pursuit.is_search_due(self._fusion)
        self._look(frame, gray, is_searched=is_searched)
        seen = self._answer(started)
        if seen.confidence > _LIKELY or not is_searched or self._frames < self._bars_due:
            return seen
        self._bars_due = self._frames + _BARS_EVERY
        self._name(barcodes.find(gray, self._book))
        self._last = replace(seen, also=tuple(self._also.values()), seconds=self._clock() - started)
        return self._last

    def choose(self, at: int, character: str) -> Observation:
        """A person decided a doubt. Grammar and check are applied again to what they chose.

        Raises ValueError where no guess has such a position, or the character cannot stand there.
        """
        fused = self._fusion.fused(self._book)
        if fused is None or not 0 <= at < fused.pattern.length:
            raise ValueError(f"there is no character {at} to decide")
        if character not in fused.pattern.positions[at]:
            raise ValueError("this character cannot stand there")
        open_at = {doubt.at for doubt in self._last.doubts} if self._last else set()
        text = self._last.guess if self._last and self._last.guess else ""
        is_known = len(text) == fused.pattern.length
        for one in fused.settled_with(at, character, text, open_at) if is_known else (at,):
            self._chosen[one] = character
        return self._answer(self._clock())

    def look_beside(self) -> Observation:
        """Name what else is on the card that was read last: its serial, the number of its bars. Takes as long
        as a frame without a code: for files, where nobody waits for the next frame.

        Raises ValueError before anything was observed.
        """
        if self._last is None:
            raise ValueError("nothing was observed yet")
        if self._scene.gray is not None and self._scene.line is not None:
            for kind, text in see.beside(self._scene.gray, self._scene.line, self._book, self._readers):
                self._also.setdefault(text, Also(kind, text))
            self._name(barcodes.find(self._scene.gray, self._book))
        self._last = replace(self._last, also=tuple(self._also.values()))
        return self._last

    def _shows_code(self) -> bool:
        """Whether the frame before this one showed the card whose code is known."""
        return self._last is not None and self._last.code is not None and self._last.quad is not None

    def _look(self, frame: Frame, gray: Gray, *, is_searched: bool) -> None:
        linked = self._linked(frame, gray, is_searched=is_searched)
        if linked is not None:
            self._take(linked)
            self._scene = report.Scene(pixels=frame.pixels)
            return
        found = self._pursuit.look(gray, self._fusion, self._frame_s(frame))
        for kind, text in found.sight.numbers:
            self._also.setdefault(text, Also(kind, text))
        self._scene = report.Scene.of(frame, gray, found, self._watch)
        self._add(found, gray)

    def _frame_s(self, frame: Frame) -> float | None:
        """How long a frame of a live source lasts; None for files, which wait."""
        lasted, self._at_s = frame.at_s - self._at_s, frame.at_s
        return lasted if not self._subject and lasted > 0 else None

    def _linked(self, frame: Frame, gray: Gray, *, is_searched: bool) -> str | None:
        """A code that needs no reading: in a QR code, or in the text that came with the picture. While a
        printed code is followed, no QR code is looked for."""
        found = None
        squares = barcodes.squares(gray, self._book) if is_searched else []
        self._name(squares)
        for square in squares:
            found = found or texts.known_code(square.code, self._book)
        return found or texts.code_in_text(frame.text, self._book)

    def _name(self, bars: Iterable[barcodes.Barcode]) -> None:
        for one in bars:
            self._also.setdefault(one.text, Also(one.kind, one.text))

    def _take(self, linked: str) -> None:
        if not self._subject and self._given not in (None, linked):
            self._forget_card()
        self._given = self._given or linked
        self._seen_at = self._clock()

    def _add(self, found: Found, gray: Gray) -> None:
        now = self._clock()
        if found.lattice is None or found.sight.code is None:
            if not self._subject and now - self._seen_at > _GONE_AFTER_S:
                self._forget_card()
            return
        if found.is_other and self._fusion.spots:
            self._forget_card()
        self._seen_at = now
        lattice = found.lattice
        if not self._readers[0].knows_hidden:
            lattice = lattice.hidden_by(_GLARE_HIDES * self._scene.gone(lattice.places))
        code = found.sight.code
        ends: Ends = (None, None)
        shows = None
        knows_ground = self._readers[0].knows_hidden  # what else lies beside a code, a finger, is no ground
        if knows_ground or quality.has_clear_ends(gray, code.line):
            ends = self._scene.without_glare(found.ends, lattice)
            is_all = code.shows_all and None not in ends
            shows = code.match.pattern.length if code.match and is_all else None
        scene = self._scene
        look = Look(lattice, scene.weight, ends, found.odds, shows, scene.height_px, found.damage)
        self._fusion.add(look)

    def _forget_card(self) -> None:
        self._fusion.clear()
        self._chosen.clear()
        self._also.clear()
        self._given = None
        self._frames = self._bars_due = 1

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


def _still_fitting(chosen: Mapping[int, str], fused: Fused | None) -> dict[int, str]:
    """What a person chose, as far as the form that is read now has such places."""
    positions = fused.pattern.positions if fused else ()
    return {at: one for at, one in chosen.items() if at < len(positions) and one in positions[at]}
