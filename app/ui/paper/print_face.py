"""The two faces on paper, and text set in lines: measured for the device it is printed on."""

import re
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice, QTextCharFormat, QTextLayout, QTextOption

from app.ui import typeface
from app.ui.typeface import MONO, SANS


class Side(Enum):
    """Where in its line a text stands."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTRE = Qt.AlignmentFlag.AlignHCenter


def face(points: float, weight: int = 400, *, mono: bool = False) -> QFont:
    """The sans, or for codes and numbers that are typed the mono face: its zero has its slash by itself,
    and only so is it a zero in the text of a PDF."""
    family = MONO if mono else SANS
    typeface.load(family)
    font = QFont(family)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight(weight))
    return font


def width_of(text: str, font: QFont, device: QPaintDevice) -> float:
    """In dots of the device, in one line."""
    return QFontMetricsF(font, device).horizontalAdvance(text)


def fitting(
    text: str, points: float, width: float, device: QPaintDevice, weight: int = 600, *, mono: bool = False
) -> QFont:
    """The face at this size, or at the largest smaller one at which the text fits the width in one line."""
    while points > _LEAST and width_of(text, face(points, weight, mono=mono), device) > width:
        points -= _STEP
    return face(points, weight, mono=mono)


_LEAST, _STEP = 5.0, 0.5


def set_lines(
    text: str, font: QFont, width: float, device: QPaintDevice, side: Side = Side.LEFT
) -> QTextLayout:
    """The text in lines of this width (dots): broken between words, and within one that is longer."""
    lines = QTextLayout(text.replace("\n", "\u2028"), font, device)
    option = QTextOption(side.value)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines.setTextOption(option)
    lines.setFormats([_in_mono(found, font) for found in _MASKED.finditer(text)])
    lines.beginLayout()
    y = 0.0
    while (line := lines.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    lines.endLayout()
    return lines


_MASKED = re.compile(r"(?<=····.)\w{4}\b")


def _in_mono(found: re.Match[str], font: QFont) -> QTextLayout.FormatRange:
    """The last four of a code, wherever they stand in a text, in the face of codes."""
    made = QTextLayout.FormatRange()
    made.start, made.length = found.start(), len(found[0])
    made.format = QTextCharFormat()
    made.format.setFont(face(font.pointSizeF(), 500, mono=True))
    return made


def height_of(lines: QTextLayout) -> float:
    """In dots of the device."""
    return sum(lines.lineAt(number).height() for number in range(lines.lineCount()))
