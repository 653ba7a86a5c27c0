"""The system's own dialog for choosing pictures of cards; it opens where the last ones were found."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

PATTERNS: Final = "*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif *.pdf *.eml"


class PictureChooser(QObject):
    """`chosen` carries the files, as a list of Path."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._folder = parent, ""

    def open(self) -> None:
        """Show the dialog and return at once."""
        title = translate("PictureDialog", "Open pictures of cards")
        dialog = QFileDialog(self._over, title, self._folder or _usual_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                f"{translate('PictureDialog', 'Pictures, PDF and e-mail')} ({PATTERNS})",
                f"{translate('PictureDialog', 'All files')} (*)",
            ]
        )
        dialog.filesSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        self._folder = str(paths[0].parent)
        self.chosen.emit(paths)


def _usual_folder() -> str:
    """The system names a folder for pictures also where there is none; then it is the home folder."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return pictures if QFileInfo(pictures).isDir() else QDir.homePath()
