"""Trains the reader's network on drawn lines, until it is stopped; the same command goes on where it was
stopped.

build/reader-venv/bin/python packaging/reader/train_reader.py [--minutes 60] [--cool 15]

The rate of learning stays constant, so that training can end at any time; --cool trains a copy with a falling
rate, which is what is exported.
"""

import argparse
import itertools
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import lines_studio
import numpy as np
import torch
from lines_cut import Strip, cut
from lines_draw import Window, draw
from lines_feed import RECORD, Pool, Records, fill
from lines_text import IGNORED
from lines_varied import varied
from reader_net import ReaderNet
from torch.nn import functional

from app.scan.readers.columns import BLANK, CLASSES
from app.testing.studio.dice import Dice

ROOT = Path(__file__).resolve().parents[2]
STATE = ROOT / "build" / "reader"
BATCH = 32
RATE = 3e-3
WARM_UP = 200
CTC_FROM = 1200
CTC_SHARE = 0.15
WHOLE_SHARE = 0.15
EMA = 0.999
EVENNESS = 2.0
POOL_SIZE = 40000
DATA_VERSION = 4


def strips(worker: int, first: int) -> Iterator[Strip]:
    """Training strips without end; three cut from each window. Most windows are the studio's."""
    for number in itertools.count():
        dice = Dice(f"train/{DATA_VERSION}/{first}/{worker}/{number}")
        for window in windows(dice):
            yield from (cut(window, dice.part(name)) for name in ("first", "second", "third"))


def windows(dice: Dice) -> Iterator[Window]:
    if dice.chance(0.7):
        yield draw(dice, "train")
        return
    seed = dice.whole((0, 10**9))
    if dice.chance(0.76):
        tier = dice.weighted({"clean": 0.1, "typical": 0.36, "hard": 0.32, "glare": 0.22})
        yield from lines_studio.windows(seed, tier, 8, part="train")
    else:
        tier = dice.weighted({"typical": 0.4, "hard": 0.2, "negative": 0.4})
        yield from lines_studio.windows(seed, tier, 6, part="train", kinds=lines_studio.OTHER_PRINT)


def validation(count: int, *, exact: bool) -> Records:
    """Strips of the validation part, kept in a file."""
    path = STATE / f"val-{DATA_VERSION}-{count}-{'exact' if exact else 'framed'}.npy"
    if not path.exists():
        records = np.zeros(count, RECORD)
        for number in range(count):
            dice = Dice(f"val/{number}")
            fill(records[number], cut(draw(dice, "val"), dice.part("cut"), exact=exact))
        np.save(path, records)
    return np.asarray(np.load(path))


def as_input(records: Records) -> torch.Tensor:
    """(n, 1, 32, 4k): each strip's used part at mean 0 and deviation 1, the rest 0; no longer than the
    longest."""
    longest = 32 * -(-int(records["width"].max()) // 32)
    pixels = torch.from_numpy(records["pixels"][:, :, :longest].astype(np.float32))
    used = (
        torch.arange(longest)[None, None] < torch.from_numpy(records["width"].astype(np.int64))[:, None, None]
    )
    count = used.sum((1, 2), keepdim=True) * pixels.shape[1]
    mean = (pixels * used).sum((1, 2), keepdim=True) / count
    off = (pixels - mean) * used
    deviation = ((off**2).sum((1, 2), keepdim=True) / count).sqrt()
    return (off / (deviation + EVENNESS))[:, None].contiguous(memory_format=torch.channels_last)


def loss_of(said: torch.Tensor, records: Records, ctc_share: float) -> torch.Tensor:
    columns = said[:, :CLASSES]
    wanted = torch.from_numpy(records["columns"][:, : said.shape[2]].astype(np.int64))
    loss = functional.cross_entropy(columns, wanted, ignore_index=IGNORED)
    asked = torch.from_numpy(np.stack([records["upright"], records["is_code"]], 1).astype(np.float32))
    kind = functional.binary_cross_entropy_with_logits(
        of_whole(said, records), asked.clamp(0), reduction="none"
    )
    loss = loss + WHOLE_SHARE * (kind * (asked >= 0)).mean()
    if ctc_share:
        lengths = torch.from_numpy(records["length"].astype(np.int64))
        steps = torch.from_numpy((records["width"].astype(np.int64) + 3) // 4)
        signs = torch.from_numpy(records["sequence"].astype(np.int64))
        steps_first = columns.log_softmax(1).permute(2, 0, 1)
        paths = functional.ctc_loss(
            steps_first, signs, steps, lengths, blank=BLANK, reduction="none", zero_infinity=True
        )
        loss = loss + ctc_share * ((paths / lengths.clamp(1)).clamp(max=8) * (lengths > 0)).mean()
    return loss


def of_whole(said: torch.Tensor, records: Records) -> torch.Tensor:
    """(n, 2) logits: upright, a code."""
    used = torch.from_numpy((records["width"].astype(np.int64) + 3) // 4)
    inside = torch.arange(said.shape[2])[None, None] < used[:, None, None]
    return (said[:, CLASSES:] * inside).sum(2) / used[:, None]


class Training:
    """Weights, their running mean and the optimiser."""

    def __init__(self) -> None:
        torch.manual_seed(1)
        self.net = ReaderNet().to(memory_format=torch.channels_last)
        self.mean = ReaderNet().to(memory_format=torch.channels_last)
        self.mean.load_state_dict(self.net.state_dict())
        self.optimiser = torch.optim.AdamW(self.net.parameters(), RATE, weight_decay=0.02)
        self.step, self.samples, self.minutes = 0, 0, 0.0

    def learn(self, records: Records, rate: float) -> float:
        for group in self.optimiser.param_groups:
            group["lr"] = rate * min(1.0, (self.step + 1) / WARM_UP)
        self.net.train()
        with torch.autocast("cpu", torch.bfloat16):
            said = self.net(varied(as_input(records)))
        loss = loss_of(said.float(), records, CTC_SHARE if self.step >= CTC_FROM else 0.0)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 2.0)
        self.optimiser.step()
        self.step += 1
        self.samples += len(records)
        keep = min(EMA, (self.step + 1) / (self.step + 10))
        with torch.no_grad():
            for slow, fast in zip(self.mean.parameters(), self.net.parameters(), strict=True):
                slow.lerp_(fast, 1 - keep)
        return float(loss.detach())

    @torch.no_grad()
    def settle(self, batches: Iterable[Records]) -> None:
        """Batch statistics for the mean weights; those of the weights it is the mean of do not fit."""
        norms = [layer for layer in self.mean.modules() if isinstance(layer, torch.nn.BatchNorm2d)]
        for norm in norms:
            norm.reset_running_stats()
            norm.momentum = None
        self.mean.train()
        for records in batches:
            self.mean(as_input(records))
        self.mean.eval()

    def save(self, path: Path) -> None:
        whole = {
            "net": self.net.state_dict(),
            "mean": self.mean.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "samples": self.samples,
            "minutes": self.minutes,
        }
        torch.save(whole, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def load(self, path: Path) -> None:
        whole = torch.load(path)
        self.net.load_state_dict(whole["net"])
        self.mean.load_state_dict(whole["mean"])
        self.optimiser.load_state_dict(whole["optimiser"])
        self.step, self.samples, self.minutes = whole["step"], whole["samples"], whole["minutes"]


@torch.no_grad()
def examine(net: ReaderNet, records: Records) -> tuple[float, float]:
    """Loss, and the part of strips with at least four characters that is read exactly by the likeliest
    columns."""
    net.eval()
    right, asked, losses = 0, 0, []
    for start in range(0, len(records), 100):
        part = records[start : start + 100]
        said = net(as_input(part))
        losses.append(float(loss_of(said, part, 0.0)))
        for record, best in zip(part, said[:, :CLASSES].argmax(1).numpy(), strict=True):
            held = best[: (record["width"] + 3) // 4]
            read = [int(shown) for shown, _ in itertools.groupby(held) if shown != BLANK]
            wanted = list(record["sequence"][: record["length"]])
            if len(wanted) >= 4 and record["upright"] == 1:
                asked += 1
                right += read == wanted
    return float(np.mean(losses)), right / asked


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--minutes", type=float, default=600)
    asked.add_argument(
        "--cool", type=float, default=0, help="train a copy for so many minutes with a falling rate"
    )
    asked.add_argument("--workers", type=int, default=1)
    given = asked.parse_args()
    torch.set_num_threads(1)
    STATE.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    training = Training()
    state = STATE / "state.pt"
    if state.exists():
        training.load(state)
    run(training, given, STATE / "cooled.pt" if given.cool else state)


def run(training: Training, given: argparse.Namespace, state: Path) -> None:
    held = {"framed": validation(400, exact=False), "exact": validation(200, exact=True)}
    pool = Pool(STATE / "pool.dat", POOL_SIZE, given.workers)
    pool.start(strips, training.step)
    chance = np.random.default_rng(training.step)
    pool.wait(5000)
    began, told, looked, before = time.monotonic(), time.monotonic(), time.monotonic(), training.minutes
    batches = pool.batches(BATCH, chance)
    losses: list[float] = []
    limit = given.cool or given.minutes
    while (spent := (time.monotonic() - began) / 60) < limit:
        rate = RATE * (1 - spent / given.cool) if given.cool else RATE
        losses.append(training.learn(next(batches), rate))
        training.minutes = before + spent
        if time.monotonic() - told > 60:
            tell(training, pool, losses)
            training.save(state)
            losses, told = [], time.monotonic()
        if time.monotonic() - looked > 900:
            look(training, pool, chance, held)
            looked = time.monotonic()
    look(training, pool, chance, held)
    training.save(state)


def look(training: Training, pool: Pool, chance: np.random.Generator, held: dict[str, Records]) -> None:
    training.settle(itertools.islice(pool.batches(64, chance), 24))
    for name, records in held.items():
        loss, exact = examine(training.mean, records)
        log(f"val {name} loss {loss:.4f} exact {exact:.3f}")


def tell(training: Training, pool: Pool, losses: list[float]) -> None:
    log(
        f"step {training.step} samples {training.samples} minutes {training.minutes:.1f} "
        f"loss {np.mean(losses):.4f} drawn {pool.drawn} data {DATA_VERSION}"
    )


def log(line: str) -> None:
    with (STATE / "reader.log").open("a", encoding="utf-8") as kept:
        kept.write(f"{time.strftime('%F %T')} {line}\n")


if __name__ == "__main__":
    main()
