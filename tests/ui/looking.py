"""How the tests look at a window: what can be operated, what stands on what, what is cut off."""

import math
import re
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QTranslator
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTableView,
    QTextEdit,
    QWidget,
)

from app.ui.components.buttons import Button
from app.ui.components.fields import PasswordField
from app.ui.components.labels import Label
from app.ui.components.switch import Switch
from app.ui.redeem.code_field import CodeField
from app.ui.theme import TABLE, Color, color

INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
    QTextEdit,
    QPlainTextEdit,
    QSlider,
)


LEAST_GROUND = 400
"""Pixels of a ground that somebody sees: a tag is larger. A photograph has a few of any colour."""
_BREAKS = re.compile(r"[\s\u200b]+|(?<=[\u3000-\u9fff\uff00-\uffef])")
"""Where a line may end: at a space, and behind each character of Japanese."""


def settle() -> None:
    """Let layouts and paints happen."""
    for _ in range(3):
        QCoreApplication.processEvents()


def visible(window: QWidget) -> Iterator[QWidget]:
    return (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


def controls(window: QWidget) -> list[QWidget]:
    """What a person can operate now: enabled, seen, and taking keys or the mouse."""
    return [
        widget
        for widget in visible(window)
        if isinstance(widget, INTERACTIVE)
        and widget.isEnabled()
        and not _is_part(widget)
        and not _is_mute(widget)
    ]


def _is_part(widget: QWidget) -> bool:
    """A part of another control that Qt makes itself (the list of a combo box, the corner of a table)."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox | QTableView)


def _is_mute(widget: QWidget) -> bool:
    """A table that only shows."""
    return (
        isinstance(widget, QAbstractItemView)
        and widget.selectionMode() is QAbstractItemView.SelectionMode.NoSelection
    )


def ratio(one: QColor, other: QColor) -> float:
    """Contrast as WCAG 2 has it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def ground_of(widget: QWidget) -> Color:
    """The colour role a widget stands on: its own ground, or that of the nearest plane under it."""
    plane: QWidget | None = widget
    while plane is not None:
        ground = getattr(plane, "ground", None)
        if isinstance(ground, Color):
            return ground
        plane = plane.parentWidget()
    return Color.CANVAS


def pale_texts(window: QWidget, least: float = 4.5) -> list[str]:
    """Texts with less than `least` contrast, in words."""
    pale = []
    for widget in visible(window):
        ink = getattr(widget, "ink", None)
        text = getattr(widget, "text", None)
        if not isinstance(ink, Color) or not callable(text) or not text() or not widget.isEnabled():
            continue
        found = ratio(color(ink), color(ground_of(widget)))
        if found < least:
            pale.append(f"{widget.objectName()} {text()!r}: {ink} on {ground_of(widget)} is {found:.2f}")
    return pale


def secret_fields(window: QWidget) -> set[str]:
    """The names of the fields that can be seen and hold codes, passwords or PINs."""
    fields = (one for one in visible(window) if isinstance(one, QLineEdit))
    return {
        one.objectName()
        for one in fields
        if isinstance(one, CodeField | PasswordField) or one.echoMode() is not QLineEdit.EchoMode.Normal
    }


def left_light(window: QWidget) -> int:
    """How many pixels of a window that has turned dark are of the light theme's grounds still. White is left
    out: paper and QR codes are white in both."""
    light = [QColor(TABLE[role][0]).rgb() for role in (Color.CANVAS, Color.SURFACE, Color.SUNKEN, Color.WASH)]
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return int(np.isin(pixels, light).sum())


def cut_texts(window: QWidget) -> list[str]:
    """Labels and buttons that are smaller than their text or reach out of what holds them."""
    cut = []
    for widget in visible(window):
        if isinstance(widget, QLabel | Button | Switch) and widget.text():
            if _lacks_room(widget):
                cut.append(f"{widget.objectName()} {widget.text()!r}: {widget.size().toTuple()}")
            elif _sticks_out(widget, window):
                cut.append(f"{widget.objectName()} {widget.text()!r} reaches out of its page")
    return cut


def _lacks_room(widget: QLabel | Button | Switch) -> bool:
    if isinstance(widget, Label) and widget.wordWrap():
        return (
            widget.height() < widget.heightForWidth(widget.width()) or _widest_word(widget) > widget.width()
        )
    if type(widget) is Label:
        metrics = QFontMetricsF(widget.font())
        too_narrow = widget.width() < widget.fontMetrics().horizontalAdvance(widget.text())
        return too_narrow or widget.height() < math.floor(metrics.height())
    least = widget.minimumSizeHint()
    if widget.hasHeightForWidth():
        least.setHeight(widget.heightForWidth(widget.width()))
    return widget.width() < least.width() or widget.height() < least.height()


def _widest_word(widget: QLabel) -> int:
    return max(widget.fontMetrics().horizontalAdvance(word) for word in _BREAKS.split(widget.text()))


def _sticks_out(widget: QWidget, window: QWidget) -> bool:
    """Whether it reaches out of its parents; what scrolls may reach out up and down."""
    parent, inner = widget.parentWidget(), widget
    while parent is not None and inner is not window:
        at = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        room = parent.rect()
        if scrolls:
            room.setTop(min(room.top(), at.top()))
            room.setBottom(max(room.bottom(), at.bottom()))
        if not room.contains(at):
            return True
        inner, parent = parent, parent.parentWidget()
        if scrolls:
            return False
    return False


class LongWords(QTranslator):
    """Every text about a third longer, as German is. Placeholders stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context == "QShortcut":  # keys have names as short in other languages: Strg
            return source
        words = source.split(" ")
        longer = [word + "nde" if len(word) > 3 and "{" not in word else word for word in words]
        return " ".join(longer)

    def isEmpty(self) -> bool:
        return False
