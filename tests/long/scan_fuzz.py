"""Random and mutated pictures and clips through the scanner: no crash, no hang, no code that is not there.

    python tests/long/scan_fuzz.py [--count 10000] [--first 0] [--kept build/long/scan_fuzz.tsv]

Prints what failed, with the number that makes the same subject again, and how long the slowest took. Each
subject is written down as it is done: a run that was broken off goes on where it was.
"""

import argparse
import io
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.codes.lookalikes import fold  # noqa: E402
from app.codes.programme import load_book, shipped_paths  # noqa: E402
from app.environ import load_cv2  # noqa: E402
from app.outcomes import Fault  # noqa: E402
from app.scan.frame import Frame  # noqa: E402
from app.scan.readers.neural import NeuralReader  # noqa: E402
from app.scan.session import ScanSession  # noqa: E402
from app.scan.sources import read_path  # noqa: E402
from app.testing.studio import draw  # noqa: E402

LONGEST_S = 2.0
_CARDS = 24
_TIERS = ("clean", "typical", "hard", "glare", "negative")
Picture = NDArray[np.generic]
Chance = np.random.Generator
Outcome = tuple[int, str, str, str]
"""Number, kind, processor seconds of the slowest picture, and what went wrong."""


@dataclass(frozen=True)
class Subject:
    """A picture file, or frames of a clip. code: the only one that may be read, None where there is none."""

    kind: str
    frames: tuple[Picture, ...] = ()
    file: bytes = b""
    ending: str = ".png"
    code: str | None = None


def subject(number: int) -> Subject:
    """The same number makes the same subject."""
    chance = np.random.default_rng(number)
    return _KINDS[number % len(_KINDS)](chance)


def _noise(chance: Chance) -> Subject:
    shape = (*_size(chance), 3)
    return Subject("noise", (chance.integers(0, 256, shape, dtype=np.uint8),))


def _size(chance: Chance) -> tuple[int, int]:
    """Mostly small, some of one pixel's height, few as large as pictures may be."""
    if chance.random() < 0.01:
        return (4000, 6000)
    high = 1400 if chance.random() < 0.15 else 300
    height, width = (int(chance.integers(1, high)) for _ in range(2))
    return (1, width) if chance.random() < 0.1 else (height, 1) if chance.random() < 0.1 else (height, width)


def _plain(chance: Chance) -> Subject:
    """One tone, a ramp, stripes: pictures with no noise at all."""
    height, width = _size(chance)
    across = np.arange(width)[None, :, None] * int(chance.integers(0, 40))
    down = np.arange(height)[:, None, None] * int(chance.integers(0, 40))
    return Subject("plain", (np.broadcast_to((across + down) % 256, (height, width, 3)).astype(np.uint8),))


def _words(chance: Chance) -> Subject:
    """Lines of random letters, marks and digits: text that is no code."""
    cv2 = load_cv2()
    pixels = np.full((720, 1280, 3), int(chance.integers(120, 256)), np.uint8)
    for row in range(int(chance.integers(1, 14))):
        text = "".join(chr(point) for point in chance.integers(33, 127, int(chance.integers(1, 60))))
        face, size = int(chance.integers(0, 8)), float(chance.uniform(0.4, 2.2))
        start = (int(chance.integers(-50, 400)), 40 + 50 * row)
        cv2.putText(pixels, text, start, face, size, (20, 20, 20), int(chance.integers(1, 4)))
    return Subject("words", (pixels,))


def _mutated(chance: Chance) -> Subject:
    pixels, code = _card(int(chance.integers(0, _CARDS)))
    for _ in range(int(chance.integers(1, 5))):
        pixels = _MUTATIONS[int(chance.integers(0, len(_MUTATIONS)))](pixels, chance)
    return Subject("mutated", (pixels,), code=code)


def _clip(chance: Chance) -> Subject:
    """Frames of one card, with others between: noise, nothing, a part."""
    pixels, code = _card(int(chance.integers(0, _CARDS)))
    frames = []
    for _ in range(int(chance.integers(2, 7))):
        how = _MUTATIONS[int(chance.integers(0, len(_MUTATIONS)))]
        frames.append(how(pixels, chance) if chance.random() < 0.8 else _noise(chance).frames[0])
    return Subject("clip", tuple(frames), code=code)


def _file(chance: Chance) -> Subject:
    """Files of every mode, depth and rotation, some of them damaged."""
    pixels, code = _card(int(chance.integers(0, _CARDS)))
    mode = ("L", "LA", "RGBA", "P", "I;16", "1", "CMYK")[int(chance.integers(0, 7))]
    picture = Image.fromarray(np.ascontiguousarray(pixels[:, :, ::-1]))
    picture = picture.resize((int(chance.integers(1, 1400)), int(chance.integers(1, 900))))
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 256)
    else:
        picture = picture.convert("L").convert(mode) if mode == "LA" else picture.convert(mode)
    kind = "TIFF" if mode == "CMYK" else "PNG"
    exif = Image.Exif()
    exif[0x0112] = int(chance.integers(1, 9))
    stored = io.BytesIO()
    picture.save(stored, kind, exif=exif)
    return Subject("file", file=_damaged(stored.getvalue(), chance), ending=f".{kind.lower()}", code=code)


def _damaged(data: bytes, chance: Chance) -> bytes:
    if chance.random() < 0.4:
        return data
    spoilt = bytearray(data[: int(chance.integers(1, len(data) + 1))])
    for at in chance.integers(0, len(spoilt), int(chance.integers(0, 20))):
        spoilt[at] = int(chance.integers(0, 256))
    return bytes(spoilt)


@cache
def _card(number: int) -> tuple[NDArray[np.uint8], str | None]:
    drawing = draw(number, _TIERS[number % len(_TIERS)], part="dev")
    return drawing.pixels, drawing.code


def _cut(pixels: Picture, chance: Chance) -> Picture:
    height, width = pixels.shape[:2]
    top, left = int(chance.integers(0, height)), int(chance.integers(0, width))
    return np.ascontiguousarray(
        pixels[top:, left:] if chance.random() < 0.5 else pixels[: top + 1, : left + 1]
    )


def _turned(pixels: Picture, chance: Chance) -> Picture:
    height, width = pixels.shape[:2]
    matrix = load_cv2().getRotationMatrix2D((width / 2, height / 2), float(chance.uniform(-180, 180)), 1.0)
    return load_cv2().warpAffine(pixels, matrix, (width, height))


def _resized(pixels: Picture, chance: Chance) -> Picture:
    height, width = (max(1, round(side * float(chance.uniform(0.05, 1.6)))) for side in pixels.shape[:2])
    return load_cv2().resize(pixels, (width, height))


def _blurred(pixels: Picture, chance: Chance) -> Picture:
    return load_cv2().GaussianBlur(pixels, (0, 0), float(chance.uniform(0.3, 6)))


def _grainy(pixels: Picture, chance: Chance) -> Picture:
    grain = chance.normal(0, float(chance.uniform(2, 60)), pixels.shape)
    return np.clip(pixels + grain, 0, 255).astype(np.uint8)


def _inverted(pixels: Picture, chance: Chance) -> Picture:
    return np.ascontiguousarray(255 - pixels)


def _patched(pixels: Picture, chance: Chance) -> Picture:
    """Boxes laid over it, of one tone or of another part of it."""
    out = pixels.copy()
    height, width = out.shape[:2]
    for _ in range(int(chance.integers(1, 8))):
        top, left = int(chance.integers(0, height)), int(chance.integers(0, width))
        part = out[top : top + int(chance.integers(1, 200)), left : left + int(chance.integers(1, 300))]
        part[:] = part[::-1] if chance.random() < 0.3 else int(chance.integers(0, 256))
    return out


def _exposed(pixels: Picture, chance: Chance) -> Picture:
    return np.clip(pixels * float(chance.uniform(0.02, 4)), 0, 255).astype(np.uint8)


_MUTATIONS: tuple[Callable[[Picture, Chance], Picture], ...] = (
    _cut, _turned, _resized, _blurred, _grainy, _inverted, _patched, _exposed,
)  # fmt: skip
_KINDS: tuple[Callable[[Chance], Subject], ...] = (
    _noise, _plain, _words, _mutated, _mutated, _clip, _file, _mutated,
)  # fmt: skip


def failure(session: ScanSession, shown: Subject, folder: Path) -> tuple[str, float]:
    """What went wrong with a subject, "" for nothing, and the processor seconds of its slowest picture."""
    session.reset()
    slowest, code = 0.0, None
    for number in range(max(len(shown.frames), 1)):
        started = time.process_time()
        code = _read(session, shown, number, folder) or code
        slowest = max(slowest, time.process_time() - started)
    if slowest > LONGEST_S:
        return f"took {slowest:.1f} s", slowest
    if code is not None and (shown.code is None or fold(code) != fold(shown.code)):
        return "read a code that is not there", slowest
    return "", slowest


def _read(session: ScanSession, shown: Subject, number: int, folder: Path) -> str | None:
    if shown.frames:
        return session.observe(Frame(shown.frames[number], subject="fuzz")).code
    path = folder / f"subject{shown.ending}"
    path.write_bytes(shown.file)
    try:
        return read_path(session, path).code
    except Fault as fault:
        if fault.outcome.name != "UNREADABLE_FILE":
            raise
        return None


def new_session() -> ScanSession:
    return ScanSession(load_book(shipped_paths()), [NeuralReader()])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--kept", type=Path, default=ROOT / "build" / "long" / "scan_fuzz.tsv")
    asked = parser.parse_args()
    load_cv2().setNumThreads(1)
    numbers = range(asked.first, asked.first + asked.count)
    asked.kept.parent.mkdir(parents=True, exist_ok=True)
    with asked.kept.open("a", encoding="utf-8") as kept:
        known = _known(asked.kept)
        for outcome in _outcomes([number for number in numbers if number not in known]):
            kept.write("\t".join(map(str, outcome)) + "\n")
            kept.flush()
    _report([outcome for number, outcome in _known(asked.kept).items() if number in numbers])
    os._exit(0)


def _outcomes(numbers: list[int]) -> Iterator[Outcome]:
    """Read the subjects of these numbers one after the other."""
    session = new_session()
    failure(session, subject(2), Path(tempfile.gettempdir()))  # loads the networks
    with tempfile.TemporaryDirectory(prefix="scan-fuzz-") as folder:
        for number in numbers:
            shown = subject(number)
            try:
                why, seconds = failure(session, shown, Path(folder))
            except Exception as error:  # whatever is raised is what is looked for
                why, seconds, session = f"raised {type(error).__name__}: {error}", 0.0, new_session()
            yield number, shown.kind, f"{seconds:.3f}", " ".join(why.split())


def _known(kept: Path) -> dict[int, Outcome]:
    rows = [line.split("\t") for line in kept.read_text("utf-8").splitlines()]
    return {int(number): (int(number), kind, seconds, why) for number, kind, seconds, why in rows}


def _report(outcomes: list[Outcome]) -> None:
    failed = [one for one in outcomes if one[3]]
    for number, kind, _, why in failed:
        print(f"{number} ({kind}): {why}")
    kinds = Counter(kind for _, kind, _, _ in outcomes)
    print(f"{len(outcomes)} subjects, {len(failed)} failed: {dict(kinds)}")
    number, _, seconds, _ = max(outcomes, key=lambda one: float(one[2]))
    print(f"the slowest picture, of subject {number}, took {seconds} s of processor time")


if __name__ == "__main__":
    main()
