"""The system's own dialog for a printer, and a printer that was chosen before. What is printed is drawn on a
worker."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

_MARGIN_MM = 16.0


def ask_for_printer(parent: QWidget, then: Callable[[QPrinter], None]) -> None:
    """Open the dialog and return at once; `then` gets the printer that was chosen, if any."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent.window())
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a slot by name


def printer_named(name: str) -> QPrinter | None:
    """The printer of this name, None where there is none (any more). Asks the system, so it may be slow."""
    found = QPrinterInfo.printerInfo(name)
    return None if found.isNull() else QPrinter(found, QPrinter.PrinterMode.HighResolution)
