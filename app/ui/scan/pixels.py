"""Arrays to QImage. Called on the scanning thread only, so that the window never waits for a conversion.

numpy is not imported here: the arrays bring their methods along, and the first paint comes before numpy.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.scan.frame import Pixels

GLARE_SHOWN = 0.5
"""From this share of specular light on, glare is hatched."""

_HATCH, _VEIL = QColor(20, 24, 26, 200), QColor(200, 206, 206, 90)


def image_of(pixels: "Pixels", bounds: QSize) -> QImage:
    """The picture scaled into `bounds` (physical pixels), keeping its shape; never larger than it is.

    pixels: (H, W, 3) uint8 BGR.
    """
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_BGR888)
    if width > bounds.width() or height > bounds.height():
        image = image.scaled(
            bounds, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    # Copied while converting: the bytes above go with this function.
    return image.convertToFormat(QImage.Format.Format_RGB32)


def pixels_of(image: QImage) -> "Pixels":
    """(H, W, 3) uint8 BGR of a picture that Qt holds, transparent parts on white."""
    import numpy as np

    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    flat = plain.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(flat.constBits(), np.uint8).reshape(flat.height(), flat.bytesPerLine())
    return rows[:, : 3 * flat.width()].reshape(flat.height(), flat.width(), 3).copy()


def glare_hatching(glare: "NDArray[np.float32] | None", size: QSize) -> QImage | None:
    """Diagonal lines of `size` wherever the glare is; None where there is none to show.

    glare: (H, W) float32, 0..1.
    """
    if glare is None:
        return None
    over = (glare >= GLARE_SHOWN).astype("uint8") * 255
    if not over.any():
        return None
    height, width = over.shape
    mask = QImage(over.tobytes(), width, height, width, QImage.Format.Format_Alpha8)
    return _hatched(
        mask.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )


def _hatched(mask: QImage) -> QImage:
    image = QImage(mask.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(_VEIL)
    with QPainter(image) as painter:
        painter.fillRect(image.rect(), QBrush(_HATCH, Qt.BrushStyle.BDiagPattern))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, mask)
    return image
