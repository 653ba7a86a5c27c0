"""The steps of a refusal on paper: black on white, to be taken along to the shop."""

from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPagedPaintDevice, QTextDocument
from PySide6.QtWidgets import QWidget

from app.ui.paper.printers import ask_for_printer
from app.ui.redeem.refusal_words import Explanation
from app.ui.typeface import SANS

translate = QCoreApplication.translate

_POINTS = 11


def print_on_chosen(parent: QWidget, explanation: Explanation) -> None:
    """Print on a printer that is asked for in the system's own dialog."""
    ask_for_printer(parent, partial(draw, explanation))


def draw(explanation: Explanation, device: QPagedPaintDevice) -> None:
    sheet_of(explanation).print_(device)


def sheet_of(explanation: Explanation) -> QTextDocument:
    """What is printed. No code is on it but its last four characters."""
    document = QTextDocument()
    document.setDefaultFont(QFont(SANS, _POINTS))
    steps = "".join(f"<li><b>{escape(title)}</b><br>{escape(text)}</li>" for title, text in explanation.steps)
    facts = "".join(
        f"<tr><td>{escape(caption)}&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>"
        for caption, text, _ in explanation.facts
    )
    until = f"<p>{escape(': '.join(explanation.until))}</p>" if explanation.until else ""
    what = escape(translate("StepsSheet", "What to do"))
    known = escape(translate("StepsSheet", "What is known about the card"))
    document.setHtml(
        f"<body style='color:#000'><h2>{escape(explanation.title)}</h2><p>{escape(explanation.meaning)}</p>"
        f"{until}<h3>{what}</h3><ol>{steps}</ol><h3>{known}</h3><table>{facts}</table></body>"
    )
    return document
