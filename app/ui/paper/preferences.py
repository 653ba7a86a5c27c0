"""What printing remembers on this computer: the paper of receipts, and the printers that were used last."""

from PySide6.QtCore import QSettings

from app.ui.paper.stock import Paper


class PaperPreferences:
    """Reads and writes at once."""

    def __init__(self) -> None:
        self._kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Tillfold", "paper")

    @property
    def paper(self) -> Paper:
        """What receipts are printed on."""
        kept = str(self._kept.value("receipts", ""))
        return Paper(kept) if kept in list(Paper) else Paper.ROLL_80

    @paper.setter
    def paper(self, paper: Paper) -> None:
        self._kept.setValue("receipts", paper.value)

    def printer(self, paper: Paper) -> str:
        """The printer that this paper was printed on last; "" where the person is to be asked."""
        return str(self._kept.value(f"printer/{paper.value}", ""))

    def keep_printer(self, paper: Paper, name: str) -> None:
        self._kept.setValue(f"printer/{paper.value}", name)

    @property
    def folder(self) -> str:
        """Where a paper was saved last; "" before that."""
        return str(self._kept.value("folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._kept.setValue("folder", folder)
