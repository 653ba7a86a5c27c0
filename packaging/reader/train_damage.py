"""Trains the network that sees rests of foil on characters, and ships it:

build/reader-venv/bin/python packaging/reader/train_damage.py [--minutes 22]

What it learns from and is measured on is drawn by `damage_draw`. It is small, so that a frame hardly pays for
it.
"""

import argparse
import hashlib
import itertools
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import eight_bits
import numpy as np
import onnxruntime
import torch
from damage_draw import DATA_VERSION, FOLDER, Records
from lines_varied import varied
from numpy.typing import NDArray
from reader_net import step
from torch import Tensor, nn
from torch.nn import functional
from train_reader import as_input

from app.scan.damage import NETWORK
from app.scan.readers.network import FOLDER as MODELS
from app.scan.readers.neural import STRIP_HEIGHT, STRIP_WIDTH

SEED = 20261122
RATE, BATCH, WARM_UP = 3e-3, 48, 200
_BARE, _DAMAGED = 0.02, 0.12
"""Share of a character under foil up to which it counts as bare, and from which on as damaged."""
_SHOWN = 24


class DamageNet(nn.Module):
    """(n, 1, 32, 4k) float strips of mean 0 and deviation 1 to (n, 1, k) logits: the character that stands in
    a column is damaged."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            step(1, 16, (3, 3), (2, 2), (1, 1)),
            step(16, 32, (3, 3), (2, 2), (1, 1)),
            step(32, 32, (3, 3), (1, 1), (1, 1)),
            step(32, 48, (3, 3), (2, 1), (1, 1)),
            step(48, 48, (3, 3), (1, 1), (1, 1)),
            step(48, 64, (4, 3), (1, 1), (0, 1)),
            step(64, 64, (1, 5), (1, 1), (0, 2)),
            nn.Conv2d(64, 1, 1),
        )

    def forward(self, strips: Tensor) -> Tensor:
        return self.layers(strips)[:, :, 0]


def wanted(records: Records, columns: int) -> tuple[Tensor, Tensor]:
    """(n, columns): what is to be said, 0..1, and whether it is asked."""
    share = torch.from_numpy(records["damage"][:, :columns].copy())
    return ((share - _BARE) / (_DAMAGED - _BARE)).clamp(0, 1), share >= 0


def train(records: Records, minutes: float) -> tuple[DamageNet, int]:
    """The trained network and how many strips it was shown."""
    torch.manual_seed(SEED)
    net = DamageNet().to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(net.parameters(), RATE, weight_decay=0.02)
    began, told, shown, losses = time.monotonic(), time.monotonic(), 0, []
    for number, batch in enumerate(_batches(records)):
        spent = (time.monotonic() - began) / 60
        if spent >= minutes:
            break
        optimiser.param_groups[0]["lr"] = RATE * min((number + 1) / WARM_UP, 1 - spent / minutes)
        with torch.autocast("cpu", torch.bfloat16):
            said = net(varied(as_input(batch)))[:, 0].float()
        target, is_asked = wanted(batch, said.shape[1])
        loss = functional.binary_cross_entropy_with_logits(said[is_asked], target[is_asked])
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        shown += len(batch)
        losses.append(float(loss.detach()))
        if time.monotonic() - told > 60:
            print(f"minutes {spent:.1f} shown {shown} loss {np.mean(losses):.4f}", flush=True)
            told, losses = time.monotonic(), []
    return net.eval(), shown


def _batches(records: Records) -> Iterator[Records]:
    """Batches without end, strips of alike length together: short ones cost less."""
    chance = np.random.default_rng(SEED)
    while True:
        taken = records[chance.integers(0, len(records), BATCH * 6)]
        rows = np.argsort(taken["width"]).reshape(6, BATCH)
        yield from (taken[row] for row in chance.permutation(rows))


def export(net: DamageNet, records: Records, path: Path) -> None:
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
    batches = itertools.islice(_batches(records), _SHOWN)
    eight_bits.narrow(path, (as_input(batch).numpy() for batch in batches))


def examined(path: Path, records: Records) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of each character its share under foil and what the file says of it, 0..1."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    shares, found = [], []
    for start in range(0, len(records), 16):
        part = records[start : start + 16]
        for record, logits in zip(
            part, session.run(None, {"strips": as_input(part).numpy()})[0], strict=True
        ):
            for number in range(int(record["number"].max()) + 1):
                own = np.flatnonzero(record["number"] == number)
                if len(own):
                    shares.append(float(record["damage"][own[0]]))
                    found.append(float(logits[0, own].mean()))
    return np.array(shares), 1 / (1 + np.exp(-np.array(found)))


def figures(shares: NDArray[np.float64], said: NDArray[np.float64]) -> list[str]:
    """Characters by their share under foil: how many are said to be damaged at each limit, of how many."""
    steps = (0.0, 0.001, 0.03, 0.06, 0.1, 0.15, 0.25, 1.01)
    lines = ["", "[said]  # share of a character under foil, from: said at 0.3, 0.5, 0.7, 0.9 and more, of"]
    for low, high in itertools.pairwise(steps):
        own = said[(shares >= low) & (shares < high)]
        counts = [int((own >= limit).sum()) for limit in (0.3, 0.5, 0.7, 0.9)]
        lines.append(f'"{low}" = {[*counts, len(own)]}')
    return lines


def load(part: str) -> Records:
    paths = sorted(FOLDER.glob(f"{part}-*.npy"))
    return np.concatenate([np.load(path) for path in paths])


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--minutes", type=float, default=22)
    asked.add_argument("--to", type=Path, default=MODELS)
    given = asked.parse_args()
    torch.set_num_threads(1)
    records, held = load("train"), load("val")
    net, shown = train(records, given.minutes)
    given.to.mkdir(parents=True, exist_ok=True)
    path = given.to / f"{NETWORK}.onnx"
    export(net, records, path)
    lines = [
        "# Sees rests of foil on characters: what made it, and what it says of the validation part.",
        f'sha256 = "{hashlib.sha256(path.read_bytes()).hexdigest()}"',
        f'command = "packaging/reader/train_damage.py --minutes {given.minutes:g}"',
        'arithmetic = "8 bits, by packaging/reader/eight_bits.py"',
        f"seed = {SEED}",
        f"data_version = {DATA_VERSION}",
        f"strips = {len(records)}",
        f"samples = {shown}",
        f"minutes = {given.minutes:g}",
        f"weights = {sum(one.numel() for one in net.parameters())}",
        *figures(*examined(path, held)),
    ]
    text = "\n".join(lines) + "\n"
    tomllib.loads(text)
    path.with_suffix(".toml").write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main()
