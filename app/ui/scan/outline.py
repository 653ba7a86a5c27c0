"""Where things lie on the picture: the code line, its characters, and the way from the frame to the view."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPolygonF, QTransform

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


_AROUND = 0.3  # of the height of the line


def fitted(frame_size: QSize, view: QRectF) -> QRectF:
    """The frame letter-boxed into the view, centred."""
    size = QSizeF(frame_size).scaled(view.size(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(QPointF(0, 0), size)
    box.moveCenter(view.center())
    return box


def frame_to_view(frame_size: QSize, box: QRectF, *, mirrored: bool) -> QTransform:
    """Maps pixels of the frame to the box it is shown in."""
    way = QTransform()
    way.translate(box.left() + (box.width() if mirrored else 0), box.top())
    scale = box.width() / max(frame_size.width(), 1)
    way.scale(-scale if mirrored else scale, scale)
    return way


def polygon_of(quad: "NDArray[np.float32]") -> QPolygonF:
    """quad: (4, 2) float32, clockwise from the text's top left. Grown a little: no character is cut."""
    tight = [QPointF(float(x), float(y)) for x, y in quad]
    grown = []
    for at, corner in enumerate(tight):
        along, across = tight[at ^ 1], tight[3 - at]
        height = QLineF(corner, across).length()
        width = max(QLineF(corner, along).length(), 1.0)
        away = (corner - along) * (_AROUND * height / width) + (corner - across) * _AROUND
        grown.append(corner + away)
    return QPolygonF(grown)


def underline_of(quad: QPolygonF, at: int, count: int, groups: Sequence[int]) -> QLineF:
    """The stretch under character `at` along the bottom edge of the line, from (0) bottom left on.

    A dash or a space is as wide as a character, so each gap between groups takes one place.
    """
    places = count + max(len(groups) - 1, 0)
    ends = [sum(groups[: number + 1]) for number in range(len(groups) - 1)]
    place = at + sum(at >= end for end in ends)
    bottom = QLineF(quad.at(3), quad.at(2))
    return QLineF(bottom.pointAt((place + 0.1) / places), bottom.pointAt((place + 0.9) / places))
