"""The history on paper: a table that goes on from page to page, and one movement on a page of its own."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter

from app.ui.formats import date_text, full_text, money_text, now, region_name
from app.ui.history.words import kind_text, what_text
from app.ui.paper.print_face import face
from app.ui.paper.table_pages import Column, TablePages, a4
from app.wallet.values import Movement

translate = QCoreApplication.translate

_ROW_MM, _POINTS = 7.0, 9.5
_SIDES = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
"""Whether a text stands at the right."""


def write_pdf(part: Path, movements: Iterable[Movement], *, name: str) -> None:
    """Write the movements into the file. name: whose they are. Needs a QGuiApplication for its fonts.

    Raises OSError where the file cannot be written.
    """
    part.open("wb").close()  # Qt would only say that it cannot be written, not why
    writer = QPdfWriter(str(part))
    writer.setTitle(translate("HistoryPaper", "History of {name}").format(name=name))
    writer.setCreator("Tillfold")
    writer.setPageLayout(a4())
    draw_history(writer, movements, name=name)


def draw_history(device: QPagedPaintDevice, movements: Iterable[Movement], *, name: str) -> None:
    """On as many pages of the device as it takes."""
    title = translate("HistoryPaper", "History of {name}").format(name=name)
    told = translate("HistoryPaper", "As of {moment}, newest first. No claim code is on this page.")
    with QPainter(device) as painter:
        pages = TablePages(device, painter, title, told.format(moment=full_text(now())))
        pages.begin(_columns())
        for movement in movements:
            pages.add(_row(movement))
        pages.end()


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("HistoryPaper", "Date"), 0.16),
        Column(translate("HistoryPaper", "What"), 0.42),
        Column(translate("HistoryPaper", "Amount"), 0.20, is_right=True),
        Column(translate("HistoryPaper", "Balance after it"), 0.22, is_right=True),
    )


def _row(movement: Movement) -> tuple[str, ...]:
    where = f" ({region_name(movement.region)})"
    what, kind = what_text(movement), kind_text(movement)
    words = what if what == kind else f"{kind}, {what}"
    amount = money_text(movement.amount, signed=True)
    return date_text(movement.at), words + where, amount, money_text(movement.balance)


def draw_movement(
    device: QPagedPaintDevice, movement: Movement, lines: Sequence[tuple[str, str]], *, name: str
) -> None:
    """One movement on one page. lines: name and value of what is known of it."""
    with QPainter(device) as painter:
        mm, width = device.logicalDpiY() / 25.4, float(device.width())
        heads = ((15, 9, what_text(movement)), (_POINTS, 6, full_text(movement.at)))
        y = 0.0
        for points, height, text in (*heads, (20, 14, money_text(movement.amount, signed=True))):
            painter.setFont(face(points, 600 if points > _POINTS else 400))
            painter.drawText(QRectF(0, y, width, height * mm), _SIDES[False], text)
            y += height * mm
        painter.setFont(face(_POINTS))
        for told, value in lines:
            painter.drawText(QRectF(0, y, width, _ROW_MM * mm), _SIDES[False], told)
            painter.drawText(QRectF(0, y, width, _ROW_MM * mm), _SIDES[True], value)
            y += _ROW_MM * mm
        text = translate("HistoryPaper", "Account of {name}. No claim code is on this page.").format(
            name=name
        )
        painter.drawText(QRectF(0, y + 3 * mm, width, _ROW_MM * mm), _SIDES[False], text)
