"""The printed recovery code: black on white, our two faces, a dotted tear line."""

from PySide6.QtCore import QCoreApplication, QMarginsF, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPainter, QPen
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.formats import date_text, now
from app.ui.typeface import MONO, SANS

_MARGIN_MM = 20.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecoverySheet", text)


def draw_sheet(device: QPagedPaintDevice, code: str, use: str) -> None:
    """One page with the code in large type; `use` is a sentence that says what it is for."""
    with QPainter(device) as painter:
        dot = device.logicalDpiY() / 25.4
        width = float(painter.viewport().width())
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(QFont(SANS, 20, QFont.Weight.DemiBold))
        painter.drawText(
            QRectF(0, 0, width, 12 * dot), Qt.AlignmentFlag.AlignLeft, _tr("Tillfold recovery code")
        )
        painter.setFont(QFont(SANS, 11))
        text = _tr("{use} Keep it where you keep your passport. Made on {date}.")
        text = text.format(use=use, date=date_text(now()))
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(0, 14 * dot, width, 16 * dot), wrap, text)
        painter.setFont(QFont(MONO, 22, QFont.Weight.Medium))
        painter.drawText(
            QRectF(0, 36 * dot, width, 14 * dot), Qt.AlignmentFlag.AlignLeft, "   ".join(code.split("-"))
        )
        pen = QPen(Qt.GlobalColor.black, 0.4 * dot, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(0, round(56 * dot), round(width), round(56 * dot))


class RecoverySheet(QObject):
    """Keeps the dialog alive while it is open, then goes; nothing blocks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._code = self._use = ""
        self._dialog: QPrintDialog | None = None

    def print_code(self, code: str, use: str) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
        )
        self._code, self._use = code, use
        self._dialog = QPrintDialog(printer, self._window.window())
        self._dialog.accepted.connect(self._print)
        self._dialog.finished.connect(self._close)
        QDialog.open(self._dialog)  # its own `open` wants a slot by name

    def _print(self) -> None:
        if self._dialog is not None:
            draw_sheet(self._dialog.printer(), self._code, self._use)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog, self._code = None, ""
        self.deleteLater()
