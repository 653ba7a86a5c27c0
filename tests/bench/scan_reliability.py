"""Of what the reader says of a character or a whole code with some posterior, how much holds.

    python tests/bench/scan_reliability.py [--count 100] [--tiers typical hard] [--part val]

Pictures of the validation part, on which the thresholds of `app/scan/decode.py` were chosen. A character
counts where the guess has the right length and at most four are wrong: else another line or framing was read.
"""

import argparse
import os
import sys
from collections import defaultdict
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.codes.lookalikes import fold  # noqa: E402
from app.codes.programme import load_book, shipped_paths  # noqa: E402
from app.environ import load_cv2  # noqa: E402
from app.scan import decode  # noqa: E402
from app.scan.frame import Frame  # noqa: E402
from app.scan.fuse import Fusion, Look  # noqa: E402
from app.scan.pursuit import Pursuit  # noqa: E402
from app.scan.readers.neural import NeuralReader  # noqa: E402
from app.testing.studio import Drawing, draw, load_tiers  # noqa: E402

TIERS = load_tiers(Path(__file__).resolve().parent / "tiers.toml")
STEPS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999)
Said = dict[float, list[tuple[float, bool]]]
BOOK = load_book(shipped_paths())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--tiers", nargs="*", default=["typical", "hard"])
    parser.add_argument("--part", choices=("val", "dev"), default="val")
    asked = parser.parse_args()
    load_cv2().setNumThreads(1)
    reader = NeuralReader()
    said: dict[str, Said] = {kind: defaultdict(list) for kind in _KINDS}
    for tier in asked.tiers:
        for seed in range(asked.count):
            drawing = draw(seed, TIERS[tier], part=asked.part)
            decoded = _decoded(drawing, reader)
            if decoded is not None and drawing.code is not None:
                _count(decoded, drawing, said)
    print("| of | said at least | number | mean of what is said | right |\n|---|---|---|---|---|")
    for kind, steps in said.items():
        for step in sorted(steps):
            mean = sum(p for p, _ in steps[step]) / len(steps[step])
            right = sum(is_right for _, is_right in steps[step]) / len(steps[step])
            print(f"| {kind} | {step} | {len(steps[step])} | {mean:.4f} | {right:.4f} |")


_KINDS = ("characters", "codes without check", "house codes")


def _decoded(drawing: Drawing, reader: NeuralReader) -> decode.Decoded | None:
    """What one frame makes of the code, before it is asked whether that is enough for an answer."""
    gray = load_cv2().cvtColor(Frame(drawing.pixels).pixels, load_cv2().COLOR_BGR2GRAY)
    fusion = Fusion()
    found = Pursuit(BOOK, [reader], lambda: 0.0).look(gray, fusion)
    if found.lattice is None:
        return None
    fusion.add(Look(found.lattice, 1.0, found.ends, found.odds))
    fused = fusion.fused(BOOK)
    return None if fused is None else decode.decode(fused.lattice, fused.programme, fused.pattern)


def _count(decoded: decode.Decoded, drawing: Drawing, said: dict[str, Said]) -> None:
    text, truth = decoded.text, drawing.code or ""
    is_house = decoded.programme.check is not None
    is_right = fold(text) == fold(truth) if is_house else text == truth
    said["house codes" if is_house else "codes without check"][_step(decoded.confidence)].append(
        (decoded.confidence, is_right)
    )
    if is_house or len(text) != len(truth) or sum(a != b for a, b in zip(text, truth, strict=True)) > 4:
        return
    for place, read, printed in zip(decoded.places, text, truth, strict=True):
        said["characters"][_step(place.posterior(read))].append((place.posterior(read), read == printed))


def _step(p: float) -> float:
    return max(step for step in STEPS if step <= max(p, 0.0))


if __name__ == "__main__":
    main()
