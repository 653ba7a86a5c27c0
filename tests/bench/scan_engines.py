"""What the scan table compares: Tillfold, plain pytesseract, RapidOCR. Each names a code for a picture."""

import json
import os
import re
import resource
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np

from app.environ import load_cv2

if TYPE_CHECKING:
    from app.scan.session import Observation

T = TypeVar("T")
HERE = Path(__file__).resolve().parent
FRAMES_A_SECOND = 30
CLIP_STEP = 5
"""Engines that take a second for a picture read every fifth frame of a clip."""
_QUESTIONS_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """What an engine says of a subject: a code or None, and what it cost.

    helped: the code after a person answered up to three questions. frame_s: what each frame of a clip cost.
    notes go into the records.
    """

    code: str | None
    helped: str | None
    wall_s: float
    cpu_s: float
    frame_s: tuple[float, ...] = ()
    notes: dict[str, object] = field(default_factory=dict)


Clip = Iterable[np.ndarray]


class Engine(Protocol):
    """`truth` is what the person would see on the card who is asked; nothing else may look at it."""

    name: str

    def read(self, pixels: np.ndarray, truth: str | None) -> Reading: ...

    def read_clip(self, frames: Clip, truth: str | None) -> Reading: ...

    def close(self) -> None: ...


_SHAPES = (
    re.compile(r"(?<![A-Z0-9])([A-Z0-9]{4}[-. ][A-Z0-9]{4}[-. ][A-Z0-9]{4}[-. ][A-Z0-9]{4})(?![A-Z0-9])"),
    re.compile(r"(?<![A-Z0-9])([A-Z0-9]{4}[-. ][A-Z0-9]{6}[-. ][A-Z0-9]{4,5})(?![A-Z0-9])"),
    re.compile(r"(?<![A-Z0-9])(X[A-Z0-9]{15}|[A-Z0-9]{16})(?![A-Z0-9])"),
    re.compile(r"(?<![A-Z0-9])([A-Z0-9]{14,15})(?![A-Z0-9])"),
)


def pick_code(lines: list[str]) -> str | None:
    """The first thing in the lines that has the shape of a code: groups first, never digits alone."""
    cleaned = [re.sub(r"\s*[-–—]\s*", "-", line.upper()).strip() for line in lines]
    for shape in _SHAPES:
        for line in cleaned:
            for found in shape.finditer(line):
                code = re.sub(r"[-. ]", "", found[1])
                if not code.isdigit() and not code.isalpha():
                    return code
    return None


class Tillfold:
    """ScanSession as the program makes it; a picture is a subject of its own."""

    name = "tillfold"

    def __init__(self, reader: str = "auto") -> None:
        from app.bootstrap import Tillfold as Program

        self._folder = tempfile.TemporaryDirectory(prefix="scan-table-")
        data = Path(self._folder.name)
        self._session = Program(data=data, store=None).subject_reader(reader=reader).new_session()

    def read(self, pixels: np.ndarray, truth: str | None) -> Reading:
        from app.scan.frame import Frame

        self._session.reset()
        found, wall, cpu = _timed(lambda: self._session.observe(Frame(pixels, subject="picture")))
        return self._reading(found, truth, (wall,), cpu)

    def read_clip(self, frames: Clip, truth: str | None) -> Reading:
        """The frames as a webcam gives them, up to the answer."""
        from app.scan.frame import Frame

        self._session.reset()
        walls, total = [], 0.0
        for number, pixels in enumerate(frames):
            frame = Frame(pixels, at_s=number / FRAMES_A_SECOND, subject="clip")
            found, wall, cpu = _timed(lambda frame=frame: self._session.observe(frame))
            walls.append(wall)
            total += cpu
            if found.code:
                break
        return self._reading(found, truth, tuple(walls), total)

    def _reading(
        self, found: "Observation", truth: str | None, walls: tuple[float, ...], cpu: float
    ) -> Reading:
        helped, questions = self._helped(found, truth)
        notes = {
            "guess": found.guess,
            "confidence": round(found.confidence, 4),
            "doubts": [
                [doubt.at, doubt.read, "".join(doubt.alternatives), round(doubt.p, 3)]
                for doubt in found.doubts
            ],
            "questions": questions,
            "problems": [str(problem.kind) for problem in found.problems],
            "line": None if found.quad is None else found.quad.round(1).tolist(),
            "frames": len(walls),
        }
        return Reading(found.code, helped, sum(walls), cpu, walls, notes)

    def _helped(self, found: "Observation", truth: str | None) -> tuple[str | None, int]:
        """The code after a person who sees the card pressed at most three keys, and how many they pressed.
        None where the character on the card is not among those that are offered."""
        for questions in range(_QUESTIONS_AT_MOST + 1):
            if found.code or truth is None or not found.doubts or questions == _QUESTIONS_AT_MOST:
                return found.code, questions
            doubt = found.doubts[0]
            printed = truth[doubt.at] if doubt.at < len(truth) else ""
            if printed not in (doubt.read, *doubt.alternatives):
                return None, questions
            found = self._session.choose(doubt.at, printed)
        return None, _QUESTIONS_AT_MOST

    def close(self) -> None:
        self._session.reset()
        self._folder.cleanup()


class Still:
    """Engines that know pictures alone: of a clip, the code that most of some frames gave."""

    def read_clip(self, frames: Clip, truth: str | None) -> Reading:
        seen = [self.read(pixels, truth) for pixels in islice(frames, 0, None, CLIP_STEP)]
        codes = Counter(one.code for one in seen if one.code)
        code = codes.most_common(1)[0][0] if codes else None
        walls = tuple(one.wall_s for one in seen)
        return Reading(code, code, sum(walls), sum(one.cpu_s for one in seen), walls, {"frames": len(seen)})


class PlainTesseract(Still):
    """pytesseract on the frame as it is."""

    name = "pytesseract"

    def read(self, pixels: np.ndarray, truth: str | None) -> Reading:
        import pytesseract

        rgb = np.ascontiguousarray(pixels[..., ::-1])
        text, wall, cpu = _timed(lambda: pytesseract.image_to_string(rgb))
        code = pick_code(text.splitlines())
        return Reading(code, code, wall, cpu, (wall,))

    def close(self) -> None:
        return


class RapidOcr(Still):
    """RapidOCR in an environment of its own, as a process that is asked picture by picture."""

    name = "rapidocr"

    def __init__(self, environment: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="scan-table-")
        self._server = subprocess.Popen(
            [environment / "bin" / "python", HERE / "rapidocr_server.py"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=self._folder.name,
            env={**os.environ, "PYTHONPATH": ""},
        )
        if not self._ask(None).get("ready"):
            raise RuntimeError("RapidOCR did not start")

    def read(self, pixels: np.ndarray, truth: str | None) -> Reading:
        path = Path(self._folder.name) / "picture.png"
        load_cv2().imwrite(str(path), pixels, (load_cv2().IMWRITE_PNG_COMPRESSION, 1))
        answer = self._ask(path)
        code = pick_code(answer["lines"])
        return Reading(code, code, answer["wall_s"], answer["cpu_s"], (answer["wall_s"],))

    def _ask(self, path: Path | None) -> dict:
        if path:
            self._server.stdin.write(f"{path}\n")
            self._server.stdin.flush()
        line = self._server.stdout.readline()
        if not line:
            raise RuntimeError("RapidOCR ended")
        return json.loads(line)

    def close(self) -> None:
        self._server.stdin.close()
        self._server.wait(30)
        self._folder.cleanup()


def _timed(work: Callable[[], T]) -> tuple[T, float, float]:
    """The result, seconds by the clock, and seconds of processor time of this process and its children."""
    wall, cpu = time.perf_counter(), _cpu_s()
    result = work()
    return result, time.perf_counter() - wall, _cpu_s() - cpu


def _cpu_s() -> float:
    used = (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)
