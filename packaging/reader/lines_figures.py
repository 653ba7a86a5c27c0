"""The figures that are recorded beside the reader's weights, from what it says of the validation part."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from lines_val import Held
from numpy.typing import NDArray

from app.scan.lattice import SYMBOLS, Lattice
from app.scan.readers.columns import CLASSES, lattice_of, softened

Columns = NDArray[np.float32]
"""(n, 96, 43) logits."""
_HEIGHTS = (0, 12, 15, 18, 22, 30, 99)
_FLOOR = 0.001
_BOUNDS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1.01)
_ALIKE = str.maketrans("OIL", "011")
_TEMPERATURES = (0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2.0)


def figures(columns: Columns, held: Held) -> tuple[float, list[str]]:
    """The temperature, and what was measured with it as lines of TOML."""
    temperature = min(_TEMPERATURES, key=lambda one: _gap(lattices(columns, held, one), held))
    read = lattices(columns, held, temperature)
    return temperature, [
        f"gap = {_gap(read, held):.4f}  # mean distance of what is said from what holds",
        f"surprise = {_surprise(columns, held, temperature):.4f}  # mean -log posterior of the true one",
        "",
        "[exact]  # every one in sight is right, no hidden one invented: right, right with 0=O 1=I=L, of",
        *_table(read, held, lambda at: held.tiers[at]),
        "",
        "[exact_by_height_px]",
        *_table(read, held, lambda at: _height(held.heights[at])),
        "",
        "[exact_by_print]",
        *_table(read, held, lambda at: held.styles[at]),
        "",
        "[reliability]  # characters said with a posterior in this range: right, of",
        *_reliability(read, held),
        "",
        "[confusions]  # true character and what was read instead, the most frequent",
        *_confusions(read, held),
    ]


def lattices(columns: Columns, held: Held, temperature: float) -> list[Lattice]:
    return [
        lattice_of(softened(one[: -(-int(record["width"]) // 4), :CLASSES], temperature), 1.0)
        for one, record in zip(columns, held.records, strict=True)
    ]


def _surprise(columns: Columns, held: Held, temperature: float) -> float:
    found = lattices(columns, held, temperature)
    losses = [-np.log(max(float(row[symbol]), _FLOOR)) for row, symbol in _rows(found, held)]
    return float(np.mean(losses))


def _rows(read: list[Lattice], held: Held) -> Iterator[tuple[NDArray[np.float64], int]]:
    """Rows of the lattices that have their code's length, with the true symbol, where it is not hidden."""
    for lattice, code, hidden in zip(read, held.codes, held.hidden, strict=True):
        if len(lattice) == len(code):
            for at, character in enumerate(code):
                if at not in hidden:
                    yield lattice.posteriors[at], SYMBOLS.index(character)


def is_exact(lattice: Lattice, code: str, hidden: frozenset[int], *, folded: bool = False) -> bool:
    """Whether the characters in sight are read right and no hidden one is invented; folded: with 0 = O, 1 = I
    = L."""
    if len(lattice) != len(code):
        return False
    read, wanted = lattice.text, code
    if folded:
        read, wanted = read.translate(_ALIKE), wanted.translate(_ALIKE)
    pairs = enumerate(zip(read, wanted, strict=True))
    return all(sign == true or (at in hidden and sign == "?") for at, (sign, true) in pairs)


def _table(read: list[Lattice], held: Held, key: Callable[[int], str]) -> list[str]:
    counts: dict[str, list[int]] = {}
    for at, lattice in enumerate(read):
        count = counts.setdefault(key(at), [0, 0, 0])
        count[0] += is_exact(lattice, held.codes[at], held.hidden[at])
        count[1] += is_exact(lattice, held.codes[at], held.hidden[at], folded=True)
        count[2] += 1
    return [f'"{name}" = {counts[name]}' for name in sorted(counts)]


def _height(height: float) -> str:
    upper = next(bound for bound in _HEIGHTS if height < bound)
    lower = _HEIGHTS[_HEIGHTS.index(upper) - 1]
    return f"{lower:02}-{upper:02}"


def _reliability(read: list[Lattice], held: Held) -> list[str]:
    return [f'"{low:.3f}" = [{sum(right)}, {len(right)}]' for low, _, right in _bins(read, held)]


def _gap(read: list[Lattice], held: Held) -> float:
    """How far what is said lies from what holds, characters of all ranges together (expected calibration
    error)."""
    bins = list(_bins(read, held))
    return sum(abs(sum(said) - sum(right)) for _, said, right in bins) / sum(
        len(right) for _, _, right in bins
    )


def _bins(read: list[Lattice], held: Held) -> Iterator[tuple[float, list[float], list[bool]]]:
    """Of each range its lower bound, what was said, and what was right."""
    rows = [
        (float(row[: len(SYMBOLS)].max()), int(row[: len(SYMBOLS)].argmax()) == symbol)
        for row, symbol in _rows(read, held)
    ]
    for low, high in pairwise(_BOUNDS):
        inside = [one for one in rows if low <= one[0] < high]
        yield low, [said for said, _ in inside], [right for _, right in inside]


def _confusions(read: list[Lattice], held: Held) -> list[str]:
    missed = Counter(
        f"{SYMBOLS[symbol]}{(SYMBOLS + '~?')[int(row.argmax())]}"
        for row, symbol in _rows(read, held)
        if int(row.argmax()) != symbol
    )
    return [f'"{pair}" = {count}' for pair, count in missed.most_common(24)]


def judged(
    upright: NDArray[np.float64], turned: NDArray[np.float64], others: NDArray[np.float64]
) -> list[str]:
    """How the two outputs for whole strips do: (n, 2) shares for codes, for codes upside down, for other
    print."""
    return [
        "",
        "[judged]  # by outputs of their own: right, of",
        f"upright = [{int((upright[:, 0] > 0.5).sum())}, {len(upright)}]",
        f"upside_down = [{int((turned[:, 0] < 0.5).sum())}, {len(turned)}]",
        f"code = [{int((upright[:, 1] > 0.5).sum())}, {len(upright)}]",
        f"no_code = [{int((others[:, 1] < 0.5).sum())}, {len(others)}]",
    ]
