"""Prints how line readers do on the same strips, cut with a locator's errors out of windows of drawn frames.

    .venv/bin/python tests/bench/reader_lines.py [--part val] [--cards 60]

Ours in onnxruntime and in cv2.dnn, Tesseract (one line, psm 7) and RapidOCR's recogniser, one thread each.
Times are of CPU.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

import numpy as np  # noqa: E402

from app.environ import limit_threads, load_cv2  # noqa: E402

limit_threads()

from app.scan import strips  # noqa: E402
from app.scan.line import Gray, LineImage, TextLine  # noqa: E402
from app.scan.readers.network import FOLDER  # noqa: E402
from app.scan.readers.neural import NeuralReader  # noqa: E402
from app.scan.readers.tesseract import TesseractReader  # noqa: E402
from app.testing import studio  # noqa: E402

HERE = Path(__file__).resolve().parent
TIERS = ("clean", "typical", "hard")
RAPID_HEIGHT, RAPID_SHARE = 48, 0.6
_ALIKE = str.maketrans("OIL", "011")
cv2 = load_cv2()


@dataclass(frozen=True, slots=True)
class Sample:
    """A code line found with a locator's errors, in gray, and what is printed."""

    gray: Gray
    line: TextLine
    code: str
    tier: str


Read = Callable[[list[Sample]], tuple[list[str], float]]
"""The texts, and the CPU milliseconds that a line took."""


def samples(part: str, cards: int) -> Iterator[Sample]:
    """Code lines with no character hidden."""
    chance = np.random.default_rng(5)
    for tier in TIERS:
        for seed in range(cards):
            for window in studio.windows(seed, tier, 2, part=part):
                if window.hidden:
                    continue
                gray = cv2.cvtColor(window.pixels, cv2.COLOR_BGR2GRAY)
                quad = window.quad + _errors(window.quad, window.height_px, chance)
                line = TextLine(quad, window.height_px)
                yield Sample(gray, line, _bare(window.text), tier)


def _errors(quad: np.ndarray, height_px: float, chance: np.random.Generator) -> np.ndarray:
    """Ends missed by a tenth of a cap height or so, sides by half of that."""
    along = (quad[1] - quad[0]) / np.linalg.norm(quad[1] - quad[0])
    down = np.array([-along[1], along[0]])
    ends, sides = (
        chance.normal(0.03, 0.12, (4, 1)) * ((-1,), (1,), (1,), (-1,)),
        chance.normal(0, 0.06, (4, 1)),
    )
    return ((ends * along + sides * down) * height_px).astype(np.float32)


def _bare(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def _cpu_s() -> float:
    """Of this process and of those it waited for."""
    return sum(os.times()[:4])


def by_our_reader(given: list[Sample]) -> tuple[list[str], float]:
    reader = NeuralReader()
    images = [strips.cut(one.gray, one.line) for one in given]
    reader.read(images[:2])
    start = _cpu_s()
    found = [reader.read([image])[0] for image in images]
    spent = _cpu_s() - start
    return [lattice.text for lattice in found], 1000 * spent / len(given)


def by_cv2_dnn(_: list[Sample]) -> tuple[list[str], float]:
    """The same network; only its time is of interest."""
    net = cv2.dnn.readNetFromONNX(str(FOLDER / "reader.onnx"))
    longest = np.zeros((1, 1, 32, 384), np.float32)
    net.setInput(longest)
    net.forward()
    start = _cpu_s()
    for _ in range(100):
        net.setInput(longest)
        net.forward()
    return [], 10 * (_cpu_s() - start)


def by_tesseract(given: list[Sample]) -> tuple[list[str], float]:
    reader = TesseractReader()
    start = _cpu_s()
    found = [reader.read([LineImage(strips.straighten(one.gray, one.line), 0)])[0].text for one in given]
    return found, 1000 * (_cpu_s() - start) / len(given)


def by_rapidocr(given: list[Sample]) -> tuple[list[str], float]:
    python = HERE.parents[1] / "build" / "rapidocr-venv" / "bin" / "python"
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, one in enumerate(given):
            paths.append(str(Path(folder) / f"{number}.png"))
            cv2.imwrite(paths[-1], _for_rapidocr(one))
        done = subprocess.run(
            [str(python), str(HERE / "rapidocr_lines.py")],
            input="\n".join([paths[0], *paths]),
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )
    answers = [json.loads(line) for line in done.stdout.splitlines()][1:]  # the first was to warm up
    return [one["text"] for one in answers], 1000 * float(np.mean([one["cpu_s"] for one in answers]))


def _for_rapidocr(sample: Sample) -> Gray:
    """The line 48 high with the same margins as ours."""
    image = strips.straighten(sample.gray, sample.line)
    scale = RAPID_HEIGHT * RAPID_SHARE / strips.CAP_HEIGHT_PX
    return cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


READERS: dict[str, Read] = {
    "ours, onnxruntime": by_our_reader,
    "ours, cv2.dnn": by_cv2_dnn,
    "RapidOCR's recogniser": by_rapidocr,
    "Tesseract, psm 7": by_tesseract,
}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--part", default="val", choices=("val", "dev", "test"))
    asked.add_argument("--cards", type=int, default=60)
    given = asked.parse_args()
    drawn = list(samples(given.part, given.cards))
    print(f"{len(drawn)} lines of part {given.part}; exact (with 0=O, 1=I=L), of")
    print("| reader | " + " | ".join(TIERS) + " | CPU ms a line |")
    print("|---" * (len(TIERS) + 2) + "|")
    for name, read in READERS.items():
        texts, spent = read(drawn)
        read_of = list(zip(drawn, texts, strict=False))  # cv2.dnn gives none
        cells = [_cell([pair for pair in read_of if pair[0].tier == tier]) for tier in TIERS]
        print(f"| {name} | " + " | ".join(cells) + f" | {spent:.1f} |", flush=True)


def _cell(pairs: list[tuple[Sample, str]]) -> str:
    exact = sum(_bare(text) == one.code for one, text in pairs)
    alike = sum(_bare(text).translate(_ALIKE) == one.code.translate(_ALIKE) for one, text in pairs)
    return f"{exact} ({alike}) of {len(pairs)}" if pairs else "–"


if __name__ == "__main__":
    main()
