"""Sheets of cards or labels with crop marks, one after the other, so that any number takes no more memory."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter

from app.counter.sheet_values import SheetCard
from app.ui.components.paint import painter_on
from app.ui.formats import count_text
from app.ui.paper.card_face import CardPainter
from app.ui.paper.layouts import LAYOUTS, Layout, SheetKind
from app.ui.paper.print_face import face, set_lines

translate = QCoreApplication.translate

_FOOT_MM = 6.2


@dataclass(frozen=True, slots=True)
class Run:
    """What is printed: of which batch, how many cards in all, on which sheets."""

    batch: str
    count: int
    kind: SheetKind

    @property
    def layout(self) -> Layout:
        return LAYOUTS[self.kind]

    @property
    def sheets(self) -> int:
        return -(-self.count // self.layout.pieces)


def print_sheets(
    device: QPagedPaintDevice, cards: Iterable[SheetCard], run: Run, goes_on: Callable[[int], bool]
) -> bool:
    """All cards on as many sheets as it takes. goes_on: told after each sheet how many cards are printed, and
    asked whether to go on; False is the answer where it said no.

    Raises OSError where the device cannot be written.
    """
    device.setPageLayout(run.layout.page_layout())
    with painter_on(device) as painter:
        pieces, done = CardPainter(device, painter), 0
        places = list(run.layout.places())
        for card in cards:
            if done % len(places) == 0:
                if done and not goes_on(done):
                    if isinstance(device, QPrinter):
                        device.abort()  # so that none of the sheets comes out
                    return False
                _begin_sheet(device, painter, run, done // len(places))
            pieces.draw(card, places[done % len(places)])
            done += 1
    return goes_on(done)


def _begin_sheet(device: QPagedPaintDevice, painter: QPainter, run: Run, number: int) -> None:
    if number:
        device.newPage()
    mm = device.logicalDpiX() / 25.4
    painter.setPen(QPen(Qt.GlobalColor.black, 0.15 * mm))
    for line in run.layout.marks():
        painter.drawLine(QPointF(line.x1() * mm, line.y1() * mm), QPointF(line.x2() * mm, line.y2() * mm))
    painter.setPen(Qt.GlobalColor.black)
    foot = translate("CardSheet", "Batch {batch}, sheet {number} of {sheets}")
    text = foot.format(batch=run.batch, number=count_text(number + 1), sheets=count_text(run.sheets))
    left, bottom = run.layout.cuts(0)[0], run.layout.cuts(1)[-1]
    lines = set_lines(text, face(6.5), run.layout.page[0] * mm, device)
    lines.draw(painter, QPointF((left + 1) * mm, (bottom + _FOOT_MM) * mm))
