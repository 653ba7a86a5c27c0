"""What the scan table compares: Tillfold, plain pytesseract, RapidOCR. Each names a code for a picture."""

import json
import os
import re
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np

from app.environ import load_cv2

T = TypeVar("T")
HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Reading:
    """What an engine says of a picture: a code or None, and what it cost. `notes` go into the records."""

    code: str | None
    wall_s: float
    cpu_s: float
    notes: dict[str, object] = field(default_factory=dict)


class Engine(Protocol):
    name: str

    def read(self, pixels: np.ndarray) -> Reading: ...

    def close(self) -> None: ...


_SHAPES = (
    re.compile(r"(?<![A-Z0-9])([A-Z0-9]{4}[- ][A-Z0-9]{4}[- ][A-Z0-9]{4}[- ][A-Z0-9]{4})(?![A-Z0-9])"),
    re.compile(r"(?<![A-Z0-9])([A-Z0-9]{4}[- ][A-Z0-9]{6}[- ][A-Z0-9]{4,5})(?![A-Z0-9])"),
    re.compile(r"(?<![A-Z0-9])(X[A-Z0-9]{15}|[A-Z0-9]{16})(?![A-Z0-9])"),
    re.compile(r"(?<![A-Z0-9])([A-Z0-9]{14,15})(?![A-Z0-9])"),
)


def pick_code(lines: list[str]) -> str | None:
    """The first thing in the lines that has the shape of a code: groups first, never digits alone."""
    cleaned = [re.sub(r"\s*[-–—]\s*", "-", line.upper()).strip() for line in lines]
    for shape in _SHAPES:
        for line in cleaned:
            for found in shape.finditer(line):
                code = re.sub(r"[- ]", "", found[1])
                if not code.isdigit() and not code.isalpha():
                    return code
    return None


class Tillfold:
    """ScanSession with every reader that this machine has; a picture is a subject of its own."""

    name = "tillfold"

    def __init__(self) -> None:
        from app.codes.programme import load_book, shipped_paths
        from app.scan.readers.tesseract import TesseractReader
        from app.scan.session import ScanSession

        self._session = ScanSession(load_book(shipped_paths()), [TesseractReader()])

    def read(self, pixels: np.ndarray) -> Reading:
        from app.scan.frame import Frame

        self._session.reset()
        found, wall, cpu = _timed(lambda: self._session.observe(Frame(pixels)))
        notes = {
            "guess": found.guess,
            "confidence": round(found.confidence, 4),
            "doubts": len(found.doubts),
            "problems": [str(problem.kind) for problem in found.problems],
        }
        return Reading(found.code, wall, cpu, notes)

    def close(self) -> None:
        self._session.reset()


class PlainTesseract:
    """pytesseract on the frame as it is."""

    name = "pytesseract"

    def read(self, pixels: np.ndarray) -> Reading:
        import pytesseract

        rgb = np.ascontiguousarray(pixels[..., ::-1])
        text, wall, cpu = _timed(lambda: pytesseract.image_to_string(rgb))
        return Reading(pick_code(text.splitlines()), wall, cpu)

    def close(self) -> None:
        return


class RapidOcr:
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

    def read(self, pixels: np.ndarray) -> Reading:
        path = Path(self._folder.name) / "picture.png"
        load_cv2().imwrite(str(path), pixels, (load_cv2().IMWRITE_PNG_COMPRESSION, 1))
        answer = self._ask(path)
        return Reading(pick_code(answer["lines"]), answer["wall_s"], answer["cpu_s"])

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
