"""Small changes to strips of the pool, so that one that is shown several times is not learnt by heart."""

import torch
from torch import Tensor
from torch.nn import functional

_TURNED = 0.1
"""Part of the strips whose polarity is turned."""

_BLUR = torch.tensor([[1.0, 2.0, 1.0], [2.0, 4.0, 2.0], [1.0, 2.0, 1.0]])[None, None] / 16


def varied(strips: Tensor) -> Tensor:
    """(n, 1, 32, 4k) strips as the network takes them: stretched, slanted, shaded, blurred or sharpened a
    little, some with noise or the other polarity. Columns stay where they are within a pixel."""
    used = strips.abs().sum(2, keepdim=True) > 0
    shown = _toned(_sharpness(_bent(strips)))
    shown = shown * torch.where(_chance(strips) < _TURNED, -1.0, 1.0)
    noise = _chance(strips).clamp(min=0.5) - 0.5
    shown = (shown + torch.randn_like(strips) * noise * 0.4) * used
    return shown.contiguous(memory_format=torch.channels_last)


def _chance(strips: Tensor) -> Tensor:
    """(n, 1, 1, 1) in 0..1."""
    return torch.rand(len(strips), 1, 1, 1)


def _between(strips: Tensor, least: float, most: float) -> Tensor:
    return least + (most - least) * _chance(strips)


def _bent(strips: Tensor) -> Tensor:
    """Higher or lower by a pixel, taller or flatter by 7 %, slanted by 3 pixels over the height."""
    bend = torch.zeros(len(strips), 2, 3)
    bend[:, 0, 0] = 1
    bend[:, 0, 1] = _between(strips, -3, 3)[:, 0, 0, 0] / strips.shape[3]
    bend[:, 1, 1] = _between(strips, 0.93, 1.07)[:, 0, 0, 0]
    bend[:, 1, 2] = _between(strips, -0.06, 0.06)[:, 0, 0, 0]
    grid = functional.affine_grid(bend, list(strips.shape), align_corners=False)
    return functional.grid_sample(strips, grid, padding_mode="border", align_corners=False)


def _sharpness(strips: Tensor) -> Tensor:
    """From sharpened to blurred; half of the strips stay as they are."""
    share = _between(strips, -0.6, 1.0) * (_chance(strips) < 0.5)
    blurred = functional.conv2d(functional.pad(strips, (1, 1, 1, 1), "replicate"), _BLUR)
    return strips + share * (blurred - strips)


def _toned(strips: Tensor) -> Tensor:
    """Another contrast curve, and a shade that runs along the strip."""
    along = torch.linspace(-1, 1, strips.shape[3])
    return (
        strips
        + _between(strips, -0.15, 0.15) * (strips**2 - 1).clamp(max=4)
        + _between(strips, -0.4, 0.4) * along
    )
