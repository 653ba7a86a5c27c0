"""Which way a reflection is driven off the code line with the least movement. Where reflections are is
`quality`'s."""

import numpy as np
from numpy.typing import NDArray

from app.environ import load_cv2
from app.scan import strips
from app.scan.coach import Edge
from app.scan.line import TextLine

_CAP_PX, _LENGTH_PX = 8, 160
"""Cap height and length of the line in the straightened map."""
_ABOVE, _BESIDE = 6, 0.25
"""How far the map reaches above and below the line, in cap heights, and beside it, in parts of its length."""
_SHINING = 0.3


def edge_to_tilt(glare: NDArray[np.float32] | None, line: TextLine) -> Edge:
    """The edge of the card to tilt away; the top one where nothing shines on the line.

    A reflection moves away from the edge that is tilted away, by about as much of the card as the tilt brings
    it back: of the four ways off the line, the shortest. glare: (H, W) float32 0..1.
    """
    if glare is None:
        return Edge.TOP
    shining = _over_the_line(_straightened(glare, line) > _SHINING)
    if not shining.any():
        return Edge.TOP
    rows, columns = np.nonzero(shining)
    top, left = _ABOVE * _CAP_PX, _BESIDE * _LENGTH_PX
    ways = {
        Edge.TOP: top + _CAP_PX - rows.min(),  # down, until its upper end is below the base line
        Edge.BOTTOM: rows.max() - top,
        Edge.RIGHT: columns.max() - left,  # to the left, past the first character
        Edge.LEFT: left + _LENGTH_PX - columns.min(),
    }
    return min(ways, key=lambda edge: ways[edge])


def _straightened(glare: NDArray[np.float32], line: TextLine) -> NDArray[np.float32]:
    """The glare on the card around the line, upright."""
    left, top = _BESIDE * _LENGTH_PX, float(_ABOVE * _CAP_PX)
    place = np.array([[_LENGTH_PX, 0, left], [0, _CAP_PX, top], [0, 0, 1]]) @ strips.to_unit(line)
    size = (round(_LENGTH_PX * (1 + 2 * _BESIDE)), _CAP_PX * (1 + 2 * _ABOVE))
    card: NDArray[np.float32] = load_cv2().warpPerspective(glare, place, size)
    return card


def _over_the_line(shining: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Those of the reflections that lie over the line."""
    _, labels = load_cv2().connectedComponents(shining.astype(np.uint8))
    top = _ABOVE * _CAP_PX
    low, high = round(_BESIDE * _LENGTH_PX), round((1 + _BESIDE) * _LENGTH_PX)
    touching = np.unique(labels[top : top + _CAP_PX, low:high])
    return np.isin(labels, touching[touching > 0])
