"""The locator's two networks: the finder looks over a small frame, the fitter over one straightened line.

Only their shape is here; what they learn from is in `locator_lines`, how their answers become lines in
`app.scan.locate`.
"""

import torch
from torch import Tensor, nn

FINDER_CHANNELS = 8
"""Rows of the answer as in `frames_finder.truth`, without the one that says what counts."""
FITTER_CHANNELS = 8
"""Rows of the answer as in `frames_fitter.truth`, without those that say what counts."""


def _conv(inside: int, outside: int, size: int = 3, stride: int = 1, dilation: int = 1) -> nn.Sequential:
    pad = dilation * (size // 2)
    return nn.Sequential(
        nn.Conv2d(inside, outside, size, stride, pad, dilation, bias=False),
        nn.BatchNorm2d(outside, momentum=0.02),
        nn.ReLU(inplace=True),
    )


class _Step(nn.Module):
    """Two convolutions beside which the input goes on unchanged."""

    def __init__(self, width: int, dilation: int = 1) -> None:
        super().__init__()
        self.first = _conv(width, width, dilation=dilation)
        self.second = nn.Sequential(
            nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width, momentum=0.02)
        )

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.second(self.first(x)))


class Finder(nn.Module):
    """(n, 1, H, W) grey of unit deviation to (n, FINDER_CHANNELS, H/8, W/8); H and W multiples of 16."""

    def __init__(self, widths: tuple[int, int, int, int] = (16, 24, 56, 96)) -> None:
        super().__init__()
        one, two, three, four = widths
        self.stem = nn.Sequential(_conv(1, one, 5, 2), _conv(one, two, 3, 2), _conv(two, two))
        self.near = nn.Sequential(_conv(two, three, 3, 2), _Step(three))
        self.far = nn.Sequential(_conv(three, four, 3, 2), _Step(four, 2), _Step(four, 4))
        self.down = nn.Sequential(nn.Conv2d(four, three, 1, bias=False), nn.BatchNorm2d(three, momentum=0.02))
        self.grow = nn.Upsample(scale_factor=2, mode="nearest")
        self.join = _conv(three, three)
        self.head = nn.Conv2d(three, FINDER_CHANNELS, 1)

    def forward(self, x: Tensor) -> Tensor:
        near = self.near(self.stem(x))
        far = self.grow(self.down(self.far(near)))
        out: Tensor = self.head(self.join(torch.relu(near + far)))
        return out


class Fitter(nn.Module):
    """(n, 1, 40, 480) grey of unit deviation to (n, FITTER_CHANNELS, 60), one column for eight pixels."""

    def __init__(self, width: int = 48, wide: int = 112) -> None:
        super().__init__()
        self.look = nn.Sequential(_conv(1, 16, 5, 2), _conv(16, 32, 3, 2), _conv(32, width), _Step(width))
        self.fold = nn.Sequential(
            nn.Conv2d(width, wide, (10, 2), (1, 2), bias=False),
            nn.BatchNorm2d(wide, momentum=0.02),
            nn.ReLU(inplace=True),
        )
        self.along = nn.ModuleList(_Along(wide, dilation) for dilation in (1, 2, 4, 8, 1))
        self.head = nn.Conv2d(wide, FITTER_CHANNELS, 1)

    def forward(self, x: Tensor) -> Tensor:
        rows = self.fold(self.look(x))
        for step in self.along:
            rows = step(rows)
        out: Tensor = self.head(rows).squeeze(2)
        return out


class _Along(nn.Module):
    """Looks along the strip; the input goes on unchanged beside it."""

    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.look = nn.Conv2d(width, width, (1, 5), 1, (0, 2 * dilation), (1, dilation), bias=False)
        self.norm = nn.BatchNorm2d(width, momentum=0.02)

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.norm(self.look(x)))
