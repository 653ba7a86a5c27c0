"""Printing: what receipts are printed on at this computer, and on which printers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.background import Background, Lane
from app.ui.components.fields import Choice
from app.ui.paper.preferences import PaperPreferences
from app.ui.paper.stock import Paper
from app.ui.settings.group import Group
from app.ui.settings.rows import SettingRow

_ASK = ""


class PrintingGroup(Group):
    """The printers are asked for anew whenever the group comes to front: one may have been plugged in."""

    key = "printing"
    icon_name = "printer"

    @classmethod
    def name(cls) -> str:
        return QCoreApplication.translate("PrintingGroup", "Printing")

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._kept = PaperPreferences()
        self._names: Sequence[str] = ()
        self.paper = Choice(name="settings-paper")
        self.receipts = Choice(name="settings-receipt-printer")
        self.pages = Choice(name="settings-page-printer")
        texts = (self.tr("Roll, 58 mm"), self.tr("Roll, 80 mm"), self.tr("A4 pages"))
        for paper, text in zip(Paper, texts, strict=True):
            self.paper.addItem(text, paper.value)
        self._receipts_row = SettingRow(
            self.tr("Printer of receipts"), "", self.receipts, name="row-receipt-printer"
        )
        self._pages_row = SettingRow(
            self.tr("Printer of pages"),
            self.tr("Reports and card sheets, on A4."),
            self.pages,
            name="row-page-printer",
        )
        self.add_rows(
            SettingRow(
                self.tr("Paper of receipts"),
                self.tr("What the till prints receipts, its report and notes on."),
                self.paper,
                name="row-paper",
            ),
            self._receipts_row,
            self._pages_row,
            name="printing-leaf",
        )
        self.paper.activated.connect(self._choose_paper)
        self.receipts.activated.connect(self._choose_receipts)
        self.pages.activated.connect(self._choose_pages)

    def begin(self) -> None:
        self.paper.setCurrentIndex(self.paper.findData(self._kept.paper.value))
        self._show()
        self._background.ask(_printers, self._show_printers, lane=Lane.LOAD)

    def _show_printers(self, names: Sequence[str]) -> None:
        self._names = names
        self._show()

    def _show(self) -> None:
        """A printer that is not there just now stays chosen: it may be switched off."""
        for choice, paper in ((self.receipts, self._kept.paper), (self.pages, Paper.A4)):
            chosen = self._kept.printer(paper)
            names = list(dict.fromkeys([*self._names, *([chosen] if chosen else [])]))
            choice.clear()
            choice.addItem(self.tr("Ask when printing"), _ASK)
            for name in names:
                choice.addItem(name, name)
            choice.setCurrentIndex(max(0, choice.findData(chosen)))
        self._pages_row.setVisible(self._kept.paper is not Paper.A4)
        found = self.tr("{count} found. Each paper remembers its own.").format(count=len(self._names))
        none = self.tr("None was found. Receipts can be saved as PDF.")
        self._receipts_row.say(found if self._names else none)

    def _choose_paper(self) -> None:
        self._kept.paper = Paper(str(self.paper.currentData()))
        self._show()

    def _choose_receipts(self) -> None:
        self._kept.keep_printer(self._kept.paper, str(self.receipts.currentData()))

    def _choose_pages(self) -> None:
        self._kept.keep_printer(Paper.A4, str(self.pages.currentData()))


def _printers() -> Sequence[str]:
    """Their names. The system may take its time, so this is called on a worker."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()
