"""Picture files to pixels: any size, depth and rotation, bounded in memory.
Documents are `documents`', clips `clips`'."""

import io
import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from app.outcomes import QT_TRANSLATE_NOOP, UNREADABLE_FILE, Fault, Text
from app.scan.frame import Pixels

MOST_BYTES = 256 * 1024 * 1024
MOST_PX = 24_000_000
"""Pictures above this are read smaller: no code needs more, and 24 megapixels take 72 MB."""
DECODED_PX = 50_000_000
"""Formats that cannot be read smaller are refused above this, by their header, before they are unpacked."""


def read_bytes(path: Path) -> bytes:
    """A file's content.
    Raises Fault(UNREADABLE_FILE) where it is missing, empty, too large or not to be read."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise unreadable(path.name, QT_TRANSLATE_NOOP("Outcomes", "It is not a file."))
        if size == 0:
            raise unreadable(path.name, QT_TRANSLATE_NOOP("Outcomes", "The file is empty."))
        if size > MOST_BYTES:
            raise unreadable(
                path.name,
                QT_TRANSLATE_NOOP(
                    "Outcomes", "The file is larger than 256 MB. Save the picture of the card alone."
                ),
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise unreadable(
            path.name, QT_TRANSLATE_NOOP("Outcomes", "There is no file of this name.")
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        raise unreadable(
            path.name, QT_TRANSLATE_NOOP("Outcomes", "This computer does not allow the file to be read.")
        ) from error


def decode_picture(data: bytes, name: str) -> Pixels:
    """The picture upright as its EXIF says, (H, W, 3) uint8 BGR, at most MOST_PX pixels.

    Transparent parts become white, 16-bit values are scaled to 8. A picture that ends early is given as far
    as it goes. Raises Fault(UNREADABLE_FILE).
    """
    try:
        with warnings.catch_warnings():
            # Its warning of large pictures is replaced by the bound below.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as picture:
                return _pixels(picture, name)
    except UnidentifiedImageError as error:
        raise unreadable(
            name, QT_TRANSLATE_NOOP("Outcomes", "It is not a picture of a known kind.")
        ) from error
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, OverflowError) as error:
        # Pillow's decoders raise each of these on damaged files.
        raise unreadable(name, QT_TRANSLATE_NOOP("Outcomes", "The picture is damaged.")) from error


def _pixels(picture: Image.Image, name: str) -> Pixels:
    area = picture.width * picture.height
    if area > MOST_PX:
        factor = (MOST_PX / area) ** 0.5
        picture.draft("RGB", (int(picture.width * factor), int(picture.height * factor)))  # JPEG only
    if picture.width * picture.height > DECODED_PX:
        raise _too_large(name)
    _load(picture)
    turned = ImageOps.exif_transpose(picture)
    if turned.width * turned.height > MOST_PX:
        factor = (MOST_PX / (turned.width * turned.height)) ** 0.5
        turned = turned.resize((max(int(turned.width * factor), 1), max(int(turned.height * factor), 1)))
    return np.ascontiguousarray(np.asarray(_rgb(turned))[:, :, ::-1])


def _load(picture: Image.Image) -> None:
    """Decode; of a file that ends early, what is there. Damage before any pixel is still an error."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        picture.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def _rgb(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith(("I", "F")):
        return _eight_bit(picture).convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        ground = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(ground, layered).convert("RGB")
    return picture.convert("RGB")


def _eight_bit(picture: Image.Image) -> Image.Image:
    """16-bit and floating-point grey, scaled by the range that the picture uses."""
    values = np.nan_to_num(np.asarray(picture, dtype=np.float32))
    low, high = float(values.min()), float(values.max())
    scaled = (values - low) * (255.0 / (high - low)) if high > low else np.zeros_like(values)
    return Image.fromarray(scaled.astype(np.uint8))


def _too_large(name: str) -> Fault:
    return unreadable(
        name, QT_TRANSLATE_NOOP("Outcomes", "The picture has more than 50 million pixels. Save it smaller.")
    )


def unreadable(name: str, why: Text) -> Fault:
    """The fault for a file that cannot be used. why: one whole sentence, marked for translation."""
    return Fault(UNREADABLE_FILE, name=name, why=why)
