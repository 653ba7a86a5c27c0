"""Pictures of receipts: read from a file, made small enough to be kept, and decoded to be looked at."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage

from app.outcomes import UNREADABLE_FILE, Fault
from app.wallet.drawer_judging import LARGEST_PICTURE

PATTERNS = "*.png *.jpg *.jpeg *.webp"
_LONGEST_SIDE, _SHOWN_SIDE, _QUALITY = 2000, 1000, 85
_MOST_READ = 40_000_000


def read_receipt(file: Path) -> bytes:
    """The picture in a file; one that is too large is kept with fewer pixels. What is no picture is given
    back as it is. Raises Fault (UNREADABLE_FILE)."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_MOST_READ)
    except OSError as error:
        raise Fault(UNREADABLE_FILE, name=str(file), why=f"{error.strerror}.") from error
    return content if len(content) <= LARGEST_PICTURE else _smaller(content)


def _smaller(content: bytes) -> bytes:
    image = QImage.fromData(content)
    if image.isNull():
        return content
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _within(image, _LONGEST_SIDE).save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def decoded(content: bytes) -> QImage:
    """The picture with as many pixels as a window shows; null where it is none that can be shown here."""
    image = QImage.fromData(content)
    return image if max(image.width(), image.height()) <= _SHOWN_SIDE else _within(image, _SHOWN_SIDE)


def _within(image: QImage, side: int) -> QImage:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(side, side), keep, smooth)
