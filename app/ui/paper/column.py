"""A column of blocks on a device: measured as a whole for a roll, broken into pages on sheets."""

from collections.abc import Sequence

from PySide6.QtGui import QPagedPaintDevice, QPainter

from app.ui.components.paint import painter_on
from app.ui.paper.blocks import Block, Laid, Room
from app.ui.paper.stock import Stock, layout


def print_columns(device: QPagedPaintDevice, columns: Sequence[Sequence[Block]], stock: Stock) -> None:
    """Each column on a paper of its own. The device is not painted on yet: its first page gets its size.

    Raises OSError where the device cannot be written.
    """
    laid = [_lay(device, column, stock) for column in columns]
    device.setPageLayout(layout(stock, _height_mm(device, laid[0])))
    with painter_on(device) as painter:
        for number, column in enumerate(laid):
            if number:
                device.setPageLayout(layout(stock, _height_mm(device, column)))
                device.newPage()
            _draw(device, painter, column)


def _lay(device: QPagedPaintDevice, column: Sequence[Block], stock: Stock) -> list[Laid]:
    width = stock.inner_width * device.logicalDpiX() / 25.4
    room = Room(device, width, stock.body)
    return [block.lay(room) for block in column]


def _height_mm(device: QPagedPaintDevice, column: Sequence[Laid]) -> float:
    return sum(block.height for block in column) * 25.4 / device.logicalDpiY()


def _draw(device: QPagedPaintDevice, painter: QPainter, column: Sequence[Laid]) -> None:
    y, most = 0.0, device.height() + device.logicalDpiY() / 25.4
    for block in column:
        if y and y + block.height > most:
            device.newPage()
            y = 0.0
        block.draw(painter, y)
        y += block.height
