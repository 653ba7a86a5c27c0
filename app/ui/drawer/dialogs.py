"""The system's own dialogs for files: a picture of a receipt, a table to bring in, a file to write."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.drawer.receipt import PATTERNS

translate = QCoreApplication.translate
_Place = QStandardPaths.StandardLocation
SEALED_ENDING = "tfdrawer"


def ask_for_picture(parent: QWidget, then: Callable[[str], None]) -> None:
    """Open the dialog and return at once; `then` gets the file that was chosen."""
    title = translate("DrawerDialogs", "Choose a picture of the receipt")
    dialog = QFileDialog(parent, title, _folder(_Place.PicturesLocation))
    pictures = translate("DrawerDialogs", "Pictures")
    dialog.setNameFilter(f"{pictures} ({PATTERNS})")
    _open(dialog, then)


def ask_for_table(parent: QWidget, then: Callable[[str], None]) -> None:
    """As above, for a table of cards."""
    title = translate("DrawerDialogs", "Choose a table of cards")
    dialog = QFileDialog(parent, title, _folder(_Place.DocumentsLocation))
    tables = translate("DrawerDialogs", "Tables and exported drawers")
    everything = translate("DrawerDialogs", "All files")
    dialog.setNameFilters([f"{tables} (*.csv *.tsv *.txt *.{SEALED_ENDING})", f"{everything} (*)"])
    _open(dialog, then)


def ask_where_to_save(parent: QWidget, ending: str, then: Callable[[str], None]) -> None:
    """As above, for the file that the cards are written into."""
    title = translate("DrawerDialogs", "Save the cards")
    dialog = QFileDialog(parent, title, _folder(_Place.DocumentsLocation))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
    name = translate("DrawerDialogs", "tillfold-drawer")
    dialog.selectFile(f"{name}.{ending}")
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _open(dialog: QFileDialog, then: Callable[[str], None]) -> None:
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _folder(place: QStandardPaths.StandardLocation) -> str:
    """The system names a folder also where there is none; then it is the home folder."""
    usual = QStandardPaths.writableLocation(place)
    return usual if QFileInfo(usual).isDir() else QDir.homePath()
