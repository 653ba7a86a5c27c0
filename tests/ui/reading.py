"""What a scanner reads off the screen."""

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def barcodes_on(widget: QWidget) -> list[str]:
    """The texts of all codes that the widget shows."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return [one.text for one in zxingcpp.read_barcodes(np.ascontiguousarray(rows[:, : image.width()]))]
