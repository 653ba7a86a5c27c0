"""What the cards' desk remembers on this computer: the folder that codes went into last."""

from PySide6.QtCore import QDir, QSettings, QStandardPaths


class IssuePreferences:
    """Reads and writes at once."""

    def __init__(self) -> None:
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tillfold", "issuing")

    @property
    def folder(self) -> str:
        """The one that was used last, else one among the documents."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        fresh = QDir(usual or QDir.homePath()).filePath("tillfold-cards")
        return str(self._kept.value("folder", "")) or QDir.toNativeSeparators(fresh)

    @folder.setter
    def folder(self, folder: str) -> None:
        self._kept.setValue("folder", folder)
