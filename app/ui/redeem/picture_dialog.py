"""The system's own dialog for choosing pictures of cards."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

PATTERNS: Final = "*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif *.pdf *.eml"


def ask_for_pictures(parent: QWidget, then: Callable[[Sequence[str]], None]) -> None:
    """Open the dialog and return at once; `then` gets the names of the files that were chosen."""
    dialog = QFileDialog(parent, _tr("Open pictures of cards"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([f"{_tr('Pictures, PDF and e-mail')} ({PATTERNS})", f"{_tr('All files')} (*)"])
    dialog.filesSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureDialog", text)
