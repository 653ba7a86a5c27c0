"""What the scanning thread hands to the window: pictures already scaled, and what was read in them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from app.scan.session import Observation


@dataclass(frozen=True, slots=True)
class Picture:
    """One frame for the eye. `image` is scaled to the view, `frame_size` is the size it was taken in."""

    image: QImage
    frame_size: QSize


@dataclass(frozen=True, slots=True)
class Seen:
    """One observation. `glare` is a hatching in the frame's shape; `subject` names the file, or is empty."""

    observation: "Observation"
    frame_size: QSize
    glare: QImage | None
    subject: str
