"""Exports the reader's mean weights as ONNX, finds its temperature on the validation part and records both.

build/reader-venv/bin/python packaging/reader/export_reader.py [--state build/reader/cooled.pt]
"""

import argparse
import hashlib
import itertools
import shutil
import subprocess
import time
from pathlib import Path

import eight_bits
import lines_figures
import lines_val
import numpy as np
import onnxruntime
import torch
from lines_cut import COLUMNS
from lines_feed import Pool, Records
from lines_figures import Columns
from numpy.typing import NDArray
from reader_net import ReaderNet
from train_reader import DATA_VERSION, POOL_SIZE, STATE, Training, as_input

from app.scan.readers.columns import CLASSES
from app.scan.readers.neural import STRIP_HEIGHT, STRIP_WIDTH

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"
LOGS = ROOT / "packaging" / "reader" / "logs"
_SETTLING, _SHOWN = 30, 24
"""Batches from which batch statistics come, and by which the ranges of 8 bit values are found."""


def settled(training: Training, pool: Pool) -> ReaderNet:
    """The mean weights with batch statistics of their own, from strips of the pool."""
    training.settle(itertools.islice(pool.batches(64, np.random.default_rng(1)), _SETTLING))
    return training.mean


def export(net: ReaderNet, pool: Pool, path: Path) -> None:
    """Write the network, calculating in 8 bits."""
    net.eval()
    torch.onnx.export(
        net.to(memory_format=torch.contiguous_format),
        (torch.zeros(1, 1, STRIP_HEIGHT, STRIP_WIDTH),),
        str(path),
        dynamo=False,
        input_names=["strips"],
        output_names=["said"],
        opset_version=17,
        dynamic_axes={"strips": {0: "count", 3: "length"}, "said": {0: "count", 2: "columns"}},
    )
    batches = itertools.islice(pool.batches(16, np.random.default_rng(2)), _SHOWN)
    eight_bits.narrow(path, (as_input(batch).numpy() for batch in batches))


def logits(path: Path, records: Records) -> Columns:
    """(n, 96, 43) for all strips, as the file says them."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    found = np.zeros((len(records), COLUMNS, CLASSES + 2), np.float32)
    for start in range(0, len(records), 16):
        strips = as_input(records[start : start + 16]).numpy()
        said = session.run(None, {"strips": strips})[0].transpose(0, 2, 1)
        found[start : start + 16, : said.shape[1]] = said
    return found


def turned(records: Records) -> Records:
    """The strips upside down."""
    made = records.copy()
    for record in made:
        used = slice(0, int(record["width"]))
        record["pixels"][:, used] = record["pixels"][::-1, used][:, ::-1].copy()
    return made


def whole(said: Columns, records: Records) -> NDArray[np.float64]:
    """(n, 2): upright, a code; 0..1."""
    mean = [
        one[: -(-int(width) // 4), CLASSES:].mean(axis=0)
        for one, width in zip(said, records["width"], strict=True)
    ]
    return np.asarray(1 / (1 + np.exp(-np.array(mean, np.float64))))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--state", type=Path, default=STATE / "state.pt")
    given = asked.parse_args()
    torch.set_num_threads(1)
    training = Training()
    training.load(given.state)
    pool = Pool(STATE / "pool.dat", POOL_SIZE, 1)
    net, path = settled(training, pool), MODELS / "reader.onnx"
    MODELS.mkdir(exist_ok=True)
    export(net, pool, path)
    held = lines_val.load()
    said = logits(path, held.records)
    temperature, figures = lines_figures.figures(said, held)
    figures += lines_figures.judged(
        whole(said, held.records), whole(logits(path, turned(held.records)), held.records),
        whole(logits(path, held.others), held.others),
    )  # fmt: skip
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    record = [
        "# The reader's network: what made it and what was measured on the validation part.",
        f'sha256 = "{hashlib.sha256(path.read_bytes()).hexdigest()}"',
        f"temperature = {temperature}",
        'command = "packaging/reader/train_reader.py, then packaging/reader/export_reader.py"',
        'arithmetic = "8 bits, by packaging/reader/eight_bits.py"',
        f'commit = "{commit}"',
        "seed = 1",
        f"data_version = {DATA_VERSION}",
        f"steps = {training.step}",
        f"samples = {training.samples}",
        f"minutes = {training.minutes:.0f}",
        f"weights = {sum(part.numel() for part in net.parameters())}",
        f'exported = "{time.strftime("%F")}"',
        *figures,
    ]
    (MODELS / "reader.toml").write_text("\n".join(record) + "\n", "utf-8")
    LOGS.mkdir(exist_ok=True)
    shutil.copy(STATE / "reader.log", LOGS / "reader.log")
    print("\n".join(record))


if __name__ == "__main__":
    main()
