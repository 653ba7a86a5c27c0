"""Writes the locator's trained networks as ONNX, calculating in 8 bits."""

from collections.abc import Iterator
from pathlib import Path

import eight_bits
import frames
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from app.scan import fitting, locate

_SHOWN = {"finder": 40, "fitter": 150}
"""Pictures by which the range of a network's values is found, as locating shows them."""

_OFF = 0.15
"""How far corners of rough quads lie off, in cap heights; wilder ones widen the ranges for the others."""


def write(name: str, net: nn.Module, example: torch.Tensor, path: Path) -> None:
    """name: finder or fitter. The network takes "pictures" of any count, height and width, float32, and gives
    "answer"."""
    path.parent.mkdir(parents=True, exist_ok=True)
    axes = {"pictures": {0: "count", 2: "height", 3: "width"}, "answer": {0: "count"}}
    torch.onnx.export(
        net.to(memory_format=torch.contiguous_format).eval(),
        (example,),
        str(path),
        input_names=["pictures"],
        output_names=["answer"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    eight_bits.narrow(path, shown(name))


def shown(name: str) -> Iterator[NDArray[np.float32]]:
    """What locating shows a network in frames of the training part."""
    shards = frames.shards("train")
    chance = np.random.default_rng(1)
    for number in range(_SHOWN[name]):
        shard = frames.load(shards[number * len(shards) // _SHOWN[name]])
        at = number % len(shard)
        if name == "finder":
            yield locate.evened(shard.small[at])
        elif lines := shard.lines(at):
            quad, _ = lines[int(chance.integers(len(lines)))]
            off = chance.normal(0, _OFF * float(np.hypot(*(quad[0] - quad[3]))), (4, 2))
            strip, _ = fitting.cut(shard.whole(at), (quad + off).astype(np.float32))
            yield fitting.standardised(strip[None])
