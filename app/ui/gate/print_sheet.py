"""The printed recovery code: black on white, our two faces, a tear line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from app.ui.formats import date_text, now
from app.ui.paper.blocks import Crease, Gap, Words
from app.ui.paper.column import print_columns
from app.ui.paper.printers import ask_for_printer
from app.ui.paper.stock import STOCKS, Paper

translate = QCoreApplication.translate


def draw_sheet(device: QPagedPaintDevice, code: str, use: str) -> None:
    """One page with the code in large type; `use` is a sentence that says what it is for."""
    text = translate("RecoverySheet", "{use} Keep it where you keep your passport. Made on {date}.")
    blocks = (
        Words(translate("RecoverySheet", "Tillfold recovery code"), 1.9, 600),
        Gap(),
        Words(text.format(use=use, date=date_text(now()))),
        Gap(),
        Words("  ".join(code.split("-")), 1.45, 500, mono=True),
        Gap(),
        Crease(),
    )
    print_columns(device, [blocks], STOCKS[Paper.A4])


def print_code(parent: QWidget, code: str, use: str) -> None:
    """Ask for a printer and print the code there; nothing blocks."""
    ask_for_printer(parent, lambda printer: draw_sheet(printer, code, use))
