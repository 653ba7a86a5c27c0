"""Papers into a PDF. Called on a worker: it may take its time."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from app.outcomes import UNWRITABLE_FILE, Fault

Draw = Callable[[QPagedPaintDevice], bool | None]
"""Draws everything on a device that is not painted on yet, page after page; False: somebody stopped it."""


def write_pdf(file: Path, title: str, draw: Draw) -> bool:
    """Write the file, for its owner alone, in place of what stands there; that stays whole until the new one
    is. False: drawing was stopped, and nothing is written. Raises Fault(UNWRITABLE_FILE), and what `draw`
    raises."""
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            writer = QPdfWriter(str(part))
            writer.setTitle(title)
            writer.setCreator("Tillfold")
            is_done = draw(writer) is not False
            del writer  # closes the file
            if is_done:
                part.replace(file)
            return is_done
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise Fault(UNWRITABLE_FILE, name=str(file), why=error.strerror or str(error)) from error
