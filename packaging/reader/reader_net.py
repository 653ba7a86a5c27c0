"""The reader's network: a gray strip to a distribution over classes at every fourth pixel column, and whether
it stands upright and is of a code. How it is trained is in `train_reader`."""

from torch import Tensor, nn
from torch.nn import functional

from app.scan.readers.columns import CLASSES


def step(
    inside: int, outside: int, kernel: tuple[int, int], stride: tuple[int, int], pad: tuple[int, int]
) -> nn.Module:
    return nn.Sequential(
        nn.Conv2d(inside, outside, kernel, stride, pad, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(inplace=True),
    )


class _Residual(nn.Module):
    """Convolutions of one kernel, added to what came in."""

    def __init__(self, width: int, kernel: tuple[int, int], dilation: int = 1, count: int = 2) -> None:
        super().__init__()
        pad = (kernel[0] // 2, kernel[1] // 2 * dilation)
        layers: list[nn.Module] = []
        for number in range(count):
            layers += [
                nn.Conv2d(width, width, kernel, padding=pad, dilation=(1, dilation), bias=False),
                nn.BatchNorm2d(width),
            ]
            if number + 1 < count:
                layers.append(nn.ReLU(inplace=True))
        self.layers = nn.Sequential(*layers)

    def forward(self, seen: Tensor) -> Tensor:
        return functional.relu(seen + self.layers(seen))


class ReaderNet(nn.Module):
    """(n, 1, 32, 4k) float strips of mean 0 and deviation 1 to (n, 43, k) logits: what each column shows, and
    behind the classes two that are averaged over a strip's columns: it stands upright, it is a code."""

    def __init__(self, widths: tuple[int, int, int, int] = (32, 64, 128, 192), more: int = 1) -> None:
        """widths: channels, stage by stage. more: residual convolutions besides the first where the strip is
        four rows high."""
        super().__init__()
        a, b, c, d = widths
        self.look = nn.Sequential(
            step(1, a, (3, 3), (2, 2), (1, 1)),
            step(a, b, (3, 3), (2, 2), (1, 1)),
            _Residual(b, (3, 3)),
            step(b, c, (3, 3), (2, 1), (1, 1)),
            *(_Residual(c, (3, 3), count=1) for _ in range(1 + more)),
            step(c, d, (4, 3), (1, 1), (0, 1)),
        )
        self.along = nn.Sequential(*(_Residual(d, (1, 5), dilation, 1) for dilation in (1, 2, 4, 1)))
        self.said = nn.Conv2d(d, CLASSES + 2, 1)

    def forward(self, strips: Tensor) -> Tensor:
        return self.said(self.along(self.look(strips)))[:, :, 0]
