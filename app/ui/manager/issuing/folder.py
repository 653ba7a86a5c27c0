"""The folder that files with codes go into: what was typed as one, and the system's dialog for it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

translate = QCoreApplication.translate


def typed_folder(text: str) -> Path | None:
    """None where it is no whole path: nobody is to wonder where codes went."""
    if "\0" in text:
        return None
    try:
        path = Path(text.strip()).expanduser()
    except RuntimeError:  # the home of somebody whom this computer does not know
        return None
    return path if path.is_absolute() else None


def ask_folder(window: QWidget, field: QLineEdit) -> None:
    """What is chosen comes into the field; the dialog begins where it stands, or as near as there is any."""
    dialog = QFileDialog(window, translate("Issuing", "Choose the folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    wanted = typed_folder(field.text())
    near = next((one for one in (wanted, *wanted.parents) if one.is_dir()), None) if wanted else None
    if near is not None:
        dialog.setDirectory(str(near))
    dialog.fileSelected.connect(field.setText)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
