"""Grows a trained reader into a larger one that says the same, so that training need not begin anew.

build/reader-venv/bin/python packaging/reader/grow_reader.py SMALLER.pt LARGER.pt

Each new channel is a copy of an old one, and what reads both halves its weights (Net2Net, Chen and
others 2016); a little noise lets the copies part. Convolutions that are new add nothing at first.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import torch
from reader_net import ReaderNet
from torch import Tensor, nn
from train_reader import Training

SMALLER = (24, 48, 96, 160)
NOISE = 0.03
"""Of a weight's own size."""

Copies: TypeAlias = Tensor
"""For each channel of the larger network, the smaller one's channel that it copies."""


def grown(smaller: ReaderNet, larger: ReaderNet) -> None:
    """Fill the larger network with the smaller one's function."""
    old, new = list(_stages(smaller)), list(_stages(larger))
    inside: Copies = torch.zeros(1, dtype=torch.long)
    for old_convolutions, new_convolutions in zip(old, new, strict=True):
        outside = _copies(old_convolutions[0][0].out_channels, new_convolutions[0][0].out_channels)
        for number, (convolution, norm) in enumerate(new_convolutions):
            if number >= len(old_convolutions):
                nn.init.zeros_(norm.weight)
                continue
            _widen(old_convolutions[number], (convolution, norm), inside, outside)
            inside = outside
    _widen_input(smaller.said, larger.said, inside)
    larger.said.bias.data.copy_(smaller.said.bias.data)


Pair = tuple[nn.Conv2d, nn.BatchNorm2d]


def _stages(net: ReaderNet) -> Iterator[list[Pair]]:
    """Convolutions with their norms in the order they are passed; those of one stage share their channels."""
    layers = [one for one in [*net.look.modules(), *net.along.modules()] if isinstance(one, nn.Conv2d)]
    norms = [one for one in [*net.look.modules(), *net.along.modules()] if isinstance(one, nn.BatchNorm2d)]
    stage: list[Pair] = []
    for pair in zip(layers, norms, strict=True):
        if stage and stage[-1][0].out_channels != pair[0].out_channels:
            yield stage
            stage = []
        stage.append(pair)
    yield stage


def _copies(old: int, new: int) -> Copies:
    """Every old channel, then some again."""
    return torch.cat([torch.arange(old), torch.randperm(old)[: new - old]])


def _widen(old: Pair, new: Pair, inside: Copies, outside: Copies) -> None:
    """One convolution with its norm."""
    convolution, norm = old
    weights = _shared(convolution.weight.data, inside)[outside]
    new[0].weight.data.copy_(weights + torch.randn_like(weights) * weights.abs() * NOISE)
    for name in ("weight", "bias", "running_mean", "running_var"):
        getattr(new[1], name).data.copy_(getattr(norm, name).data[outside])


def _widen_input(old: nn.Conv2d, new: nn.Conv2d, inside: Copies) -> None:
    new.weight.data.copy_(_shared(old.weight.data, inside))


def _shared(weights: Tensor, inside: Copies) -> Tensor:
    """The weights for input channels of which some are copies: the copies share what the one had."""
    return weights[:, inside] / inside.bincount()[inside][None, :, None, None]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("smaller", type=Path)
    asked.add_argument("larger", type=Path)
    given = asked.parse_args()
    torch.manual_seed(1)
    kept = torch.load(given.smaller)
    training = Training()
    for name, net in (("net", training.net), ("mean", training.mean)):
        torch.manual_seed(1)
        smaller = ReaderNet(SMALLER, more=0)
        smaller.load_state_dict(kept[name])
        grown(smaller, net)
    training.samples, training.minutes = kept["samples"], kept["minutes"]
    training.save(given.larger)


if __name__ == "__main__":
    main()
