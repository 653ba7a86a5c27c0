"""The system's own dialog for choosing pictures of cards; it opens where the last ones were found."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

PATTERNS: Final = "*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif *.pdf *.eml"


def ask_for_pictures(parent: QWidget, folder: str, then: Callable[[Sequence[str]], None]) -> None:
    """Open the dialog and return at once; `then` gets the names of the files that were chosen.

    It begins in `folder`; without one, where the system keeps pictures.
    """
    dialog = QFileDialog(parent, _tr("Open pictures of cards"), folder or _usual_folder())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([f"{_tr('Pictures, PDF and e-mail')} ({PATTERNS})", f"{_tr('All files')} (*)"])
    dialog.filesSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _usual_folder() -> str:
    """The system names a folder for pictures also where there is none; then it is the home folder."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return pictures if QFileInfo(pictures).isDir() else QDir.homePath()


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureDialog", text)
