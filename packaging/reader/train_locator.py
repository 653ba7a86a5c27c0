"""Trains the locator's two networks on drawn frames, and ships them.

    build/reader-venv/bin/python packaging/reader/train_locator.py

draws frames beside (`--draw` so many shards of a hundred) and trains until it is stopped, going on where it
was; with `--ship 5` it cools a copy for 5 minutes and writes resources/models/finder.onnx and fitter.onnx
with their records.

The learning rate stays the same, so that the training can be stopped and resumed at any time; what is shipped
is cooled down on a copy.
"""

import argparse
import copy
import hashlib
import json
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import export_locator
import frames
import frames_finder
import frames_fitter
import locator_weights
import numpy as np
import torch
from frames_finder import Printed
from locator_net import Finder, Fitter
from torch import Tensor, nn

from app.scan import fitting

STATE = Path(__file__).resolve().parents[2] / "build" / "reader" / "locator"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
LOG = Path(__file__).resolve().parent / "logs" / "locator.jsonl"
SEED = 20261122
VALIDATION = 2
"""Shards by which the shipped networks are weighed."""
RATE, WARM_STEPS, DECAY = 2e-3, 300, 0.999
FINDER_BATCH, FITTER_FRAMES, FITTER_BATCH = 12, 4, 24
_SAVE_S, _LOG_S, _REFRESH_S = 180.0, 60.0, 120.0
_SETTLING = 30
"""Batches from which the shipped networks take their statistics."""


class Pool:
    """All shards of a part; looks for new ones now and then."""

    def __init__(self, part: str) -> None:
        self._part = part
        self._known: dict[str, frames.Shard] = {}
        self._looked = 0.0

    def frame(self, chance: np.random.Generator) -> tuple[frames.Shard, int]:
        if time.monotonic() - self._looked > _REFRESH_S or not self._known:
            self._look()
        shard = self._known[str(chance.choice(list(self._known)))]
        if not shard.folder.exists():  # it made room for a newer one
            self._look()
            return self.frame(chance)
        return shard, int(chance.integers(len(shard)))

    def _look(self) -> None:
        there = {one.name: one for one in frames.shards(self._part)}
        self._known = {name: self._known.get(name) or frames.load(path) for name, path in there.items()}
        self._looked = time.monotonic()


def finder_batch(pool: Pool, chance: np.random.Generator, size: int) -> tuple[Tensor, Tensor]:
    pairs = [_finder_sample(*pool.frame(chance), chance) for _ in range(size)]
    return tuple(torch.from_numpy(np.array(side)) for side in zip(*pairs, strict=True))


def _finder_sample(
    shard: frames.Shard, at: int, chance: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    lines = [Printed((quad + 0.5) / 2 - 0.5, is_code) for quad, is_code in shard.lines(at)]
    stand = (_stand(shard, at, chance) + 0.5) / 2 - 0.5
    along = chance.uniform(0, 1)
    middle = stand[[0, 3]].mean(axis=0) * along + stand[[1, 2]].mean(axis=0) * (1 - along)
    if chance.random() < (0.12 if shard.has_code[at] else 0.5):
        middle = np.array([chance.uniform(0, 640), chance.uniform(0, 360)], np.float32)
    picture, truth = frames_finder.sample(shard.small[at], lines, middle, chance)
    if not shard.knows_all:  # text that is not the code may be anywhere: only the code's own plane counts
        truth[frames_finder.TEXT] = np.where(truth[frames_finder.CODE] > 0, 1, np.nan)
    return picture[None], truth


def fitter_batch(pool: Pool, chance: np.random.Generator, size: int) -> tuple[Tensor, Tensor]:
    strips: list[np.ndarray] = []
    truths: list[np.ndarray] = []
    while len(strips) < size:
        for strip, truth in _fitter_samples(*pool.frame(chance), chance, max(1, size // FITTER_FRAMES)):
            strips.append(strip)
            truths.append(truth)
    ready = fitting.standardised(np.array(strips))
    return torch.from_numpy(ready), torch.from_numpy(np.array(truths))


def _fitter_samples(
    shard: frames.Shard, at: int, chance: np.random.Generator, count: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    gray, lines = shard.whole(at), shard.lines(at)
    for _ in range(count):
        quad = _some_quad(shard, at, lines, chance)
        if chance.random() < 0.5:
            quad = frames_fitter.turned(quad)
        strip, matrix = fitting.cut(gray, quad)
        truth = frames_fitter.truth(matrix, lines, is_known=shard.knows_all)
        yield np.clip(frames_finder.toned(strip, chance), 0, 255).astype(np.uint8), truth


def _some_quad(
    shard: frames.Shard, at: int, lines: list[tuple[np.ndarray, bool]], chance: np.random.Generator
) -> np.ndarray:
    """Mostly a rough quad of the code; else of another line, or of whatever is near."""
    kind, stand = chance.random(), _stand(shard, at, chance)
    if kind < 0.62 or (kind < 0.8 and not shard.has_code[at] and not lines):
        return frames_fitter.rough(stand, chance)
    if kind < 0.85 and shard.knows_all and lines:
        return frames_fitter.rough(lines[int(chance.integers(len(lines)))][0], chance)
    return frames_fitter.aside(stand, chance)


def _stand(shard: frames.Shard, at: int, chance: np.random.Generator) -> np.ndarray:
    """The code line, one of them where the code stands in two rows, or what stands in its place."""
    rows = [quad for quad, is_code in shard.lines(at) if is_code]
    return rows[int(chance.integers(len(rows)))] if rows else shard.quads[at]


def finder_loss(answer: Tensor, truth: Tensor) -> Tensor:
    """Cells: is it the code, is it text; on text: direction, way up, height, offset."""
    counts = truth[:, frames_finder.WEIGHT]
    code = _cells(answer[:, 0], truth[:, 0], counts)
    known = counts * ~truth[:, 1].isnan()
    text = _cells(answer[:, 1], truth[:, 1].nan_to_num(0), known)
    inside = truth[:, 1].nan_to_num(0) * counts
    share = inside * (0.25 + 0.75 * truth[:, 0])
    off = nn.functional.smooth_l1_loss(answer[:, 2:], truth[:, 3:], reduction="none", beta=0.1)
    weights = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.5, 1.5])
    shape = ((off * weights[:, None, None]).sum(1) * share).sum() / share.sum().clamp(min=1)
    return code + 0.5 * text + shape


def _cells(answer: Tensor, truth: Tensor, counts: Tensor) -> Tensor:
    """Cross entropy over cells, those that are hard counting more, for each cell that is true."""
    plain = nn.functional.binary_cross_entropy_with_logits(answer, truth, reduction="none")
    hard = (answer.sigmoid() - truth).abs().detach()
    return (plain * hard.sqrt() * counts).sum() / (truth * counts).sum().clamp(min=20)


def fitter_loss(answer: Tensor, truth: Tensor) -> Tensor:
    text_known, inside = truth[:, 8], truth[:, 9]
    text = _mean(_entropy(answer[:, 0], truth[:, 0]), text_known)
    code = _entropy(answer[:, 1], truth[:, 1]).mean()
    upright = _mean(_entropy(answer[:, 2], truth[:, 2]), inside)
    off = nn.functional.smooth_l1_loss(answer[:, 3:], truth[:, 3:8], reduction="none", beta=0.05)
    near = torch.stack([torch.ones_like(inside)] * 2 + [_nearness(truth[:, 5]), _nearness(truth[:, 6])], 1)
    weights = torch.tensor([4.0, 4.0, 1.0, 1.0])[:, None]
    shape = _mean((off[:, :4] * near * weights).sum(1) + off[:, 4], inside)
    return text + code + 2.0 * upright + shape


def _nearness(way: Tensor) -> Tensor:
    return 1.2 - way.abs() / fitting.REACH


def _entropy(answer: Tensor, truth: Tensor) -> Tensor:
    return nn.functional.binary_cross_entropy_with_logits(answer, truth, reduction="none")


def _mean(values: Tensor, weights: Tensor) -> Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1)


class Pupil:
    """A network in training: its weights, their running average, its optimiser."""

    def __init__(self, net: nn.Module) -> None:
        self.net = net.to(memory_format=torch.channels_last)
        self.average = copy.deepcopy(self.net)
        self.optimiser = torch.optim.AdamW(self.net.parameters(), lr=RATE, weight_decay=0.01)
        self.step = 0
        self.losses: list[float] = []

    def learn(
        self, batch: tuple[Tensor, Tensor], loss_of: Callable[[Tensor, Tensor], Tensor], heat: float = 1.0
    ) -> None:
        pictures, truth = batch
        for group in self.optimiser.param_groups:
            group["lr"] = RATE * heat * min(1.0, (self.step + 1) / WARM_STEPS)
        self.net.train()
        with torch.autocast("cpu", torch.bfloat16):
            answer = self.net(pictures.contiguous(memory_format=torch.channels_last))
        loss = loss_of(answer.float(), truth)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimiser.step()
        self.step += 1
        self.losses.append(float(loss.detach()))
        keep = min(DECAY, self.step / (self.step + 20))
        with torch.no_grad():
            for mean, new in zip(self.average.parameters(), self.net.parameters(), strict=True):
                mean.lerp_(new, 1 - keep)

    def settled(self, batches: Iterator[Tensor]) -> nn.Module:
        """The averaged network with statistics of its own: those of the trained weights do not fit it."""
        net = copy.deepcopy(self.average)
        for part in net.modules():
            if isinstance(part, nn.BatchNorm2d):
                part.reset_running_stats()
                part.momentum = None
        net.train()
        with torch.no_grad():
            for pictures in batches:
                net(pictures.contiguous(memory_format=torch.channels_last))
        return net.eval()

    def state(self) -> dict[str, object]:
        return {
            "net": self.net.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
        }

    def restore(self, state: dict[str, object]) -> None:
        self.net.load_state_dict(state["net"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step = int(state["step"])  # type: ignore[call-overload]


class Training:
    """Both networks by turns, on the pool as it is."""

    def __init__(self) -> None:
        torch.manual_seed(SEED)
        self.finder, self.fitter = Pupil(Finder()), Pupil(Fitter())
        self.chance = np.random.default_rng(SEED)
        self.pool = Pool("train")
        self.minutes = 0.0
        self.is_to_stop = False

    def stop(self, *_: object) -> None:
        self.is_to_stop = True

    def round(self, heat: float = 1.0) -> None:
        if self.fitter.step % 2 == 0:  # the finder learns faster than the fitter, and costs more
            self.finder.learn(finder_batch(self.pool, self.chance, FINDER_BATCH), finder_loss, heat)
        self.fitter.learn(fitter_batch(self.pool, self.chance, FITTER_BATCH), fitter_loss, heat)

    def run(self) -> None:
        started, saved, logged = time.monotonic(), time.monotonic(), time.monotonic()
        before = self.minutes
        while not self.is_to_stop:
            self.round()
            now = time.monotonic()
            self.minutes = before + (now - started) / 60
            if now - logged > _LOG_S:
                self.log()
                logged = now
            if now - saved > _SAVE_S:
                self.save()
                saved = now
        self.save()

    def cool(self, minutes: float) -> None:
        """Bring the learning rate down to nothing. Not to be gone on with: this is for what is shipped."""
        started = time.monotonic()
        while (past := (time.monotonic() - started) / 60) < minutes:
            self.round(heat=1 - past / minutes)

    def ship(self, folder: Path = MODELS) -> None:
        """Write both networks and how they were made; then how much each is to be believed."""
        makers = (("finder", self.finder, finder_batch), ("fitter", self.fitter, fitter_batch))
        for name, pupil, batch in makers:
            net = pupil.settled(batch(self.pool, self.chance, 24)[0] for _ in range(_SETTLING))
            example = batch(self.pool, self.chance, 2)[0]
            export_locator.write(name, net, example, folder / f"{name}.onnx")
            size = FINDER_BATCH if name == "finder" else FITTER_BATCH
            record = self._record(folder / f"{name}.onnx", pupil.step * size)
            (folder / f"{name}.toml").write_text(record, "utf-8")
        weights = locator_weights.found()
        with (folder / "finder.toml").open("a", encoding="utf-8") as out:
            for name, table in weights.items():
                out.write(
                    f"\n[weights.{name}]\n" + "".join(f"{key} = {value}\n" for key, value in table.items())
                )

    def _record(self, model: Path, samples: int) -> str:
        rows = {
            "sha256": hashlib.sha256(model.read_bytes()).hexdigest(),
            "command": "packaging/reader/train_locator.py " + " ".join(sys.argv[1:]),
            "seed": SEED,
            "data_version": frames.DATA_VERSION,
            "frames_in_pool": len(frames.shards("train")) * frames.SHARD,
            "minutes": round(self.minutes, 1),
            "samples": samples,
        }
        return "".join(f"{name} = {json.dumps(value)}\n" for name, value in rows.items())

    def log(self) -> None:
        row = {"minutes": round(self.minutes, 1)}
        for name, pupil in (("finder", self.finder), ("fitter", self.fitter)):
            row |= {f"{name}_step": pupil.step, f"{name}_loss": round(float(np.mean(pupil.losses)), 4)}
            pupil.losses.clear()
        line = json.dumps({**row, "shards": len(frames.shards("train")), "data": frames.DATA_VERSION})
        LOG.parent.mkdir(exist_ok=True)
        with LOG.open("a", encoding="utf-8") as log:
            log.write(line + "\n")
        print(line, flush=True)

    def save(self) -> None:
        STATE.mkdir(parents=True, exist_ok=True)
        state = {"finder": self.finder.state(), "fitter": self.fitter.state()}
        torch.save(
            {**state, "minutes": self.minutes, "chance": self.chance.bit_generator.state}, STATE / "new.pt"
        )
        (STATE / "new.pt").replace(STATE / "state.pt")

    def restore(self) -> None:
        if (STATE / "state.pt").exists():
            state = torch.load(STATE / "state.pt", weights_only=False)
            self.finder.restore(state["finder"])
            self.fitter.restore(state["fitter"])
            self.minutes = state["minutes"]
            self.chance.bit_generator.state = state["chance"]


def draw(count: int) -> None:
    """Draw shards, in a process of its own: first those of validation that are missing, then `count` to train
    with."""
    import frames_draw  # only this process needs the studio, and all that it needs

    frames_draw.fill("val", VALIDATION - len(frames.shards("val")))
    frames_draw.fill("train", count)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--ship", type=float, metavar="MINUTES", help="cool a copy for so long and write the model"
    )
    parser.add_argument(
        "--draw", type=int, metavar="SHARDS", default=0, help="frames to draw beside the training"
    )
    given = parser.parse_args()
    os.nice(15)
    torch.set_num_threads(1)
    drawing = multiprocessing.get_context("spawn").Process(target=draw, args=(given.draw,), daemon=True)
    drawing.start()
    while not all(frames.shards(part) for part in ("train", "val")):
        time.sleep(1)
    training = Training()
    training.restore()
    if given.ship is None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, training.stop)
        training.run()
        return
    training.cool(given.ship)
    training.ship()


if __name__ == "__main__":
    main()
