"""Lucide icons in the colours of the theme, drawn for the pixel ratio of the screen they stand on."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.environ import RESOURCES
from app.ui.theme import Color, color

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

_FOLDER = RESOURCES / "icons" / "lucide"
_SMALL, _MEDIUM = 16, 24


@cache
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def load() -> None:
    """Read every icon, so that no painting waits for a file. May be called on a worker."""
    from PySide6 import QtSvg  # noqa: F401

    for file in _FOLDER.glob("*.svg"):
        _source(file.stem)


@lru_cache(maxsize=512)
def _renderer(name: str, rgb: str, stroke_width: float) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer  # when the first icon is painted: the first page has none

    text = _source(name).replace("currentColor", rgb)
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke_width}"')
    return QSvgRenderer(text.encode())


def paint_icon(painter: QPainter, rect: QRectF, name: str, role: Color) -> None:
    """Draw the icon into `rect` in the role's colour of this moment."""
    _renderer(name, color(role).name(), _stroke_for(rect.width())).render(painter, QRectF(rect))


def _stroke_for(size: float) -> float:
    """Stroke in the 24-unit drawing that gives 1.75 px at 20 px, 2 units when small, thin when large."""
    if size <= _SMALL:
        return 2.2
    return 2.0 if size <= _MEDIUM else 1.75


def icon_pixmap(name: str, size: int, role: Color, ratio: float) -> QPixmap:
    """A pixmap of `size` logical pixels for a screen with `ratio` device pixels each."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_icon(painter, QRectF(0, 0, size, size), name, role)
    return pixmap


def menu_icon(name: str, role: Color, ratio: float) -> QIcon:
    return QIcon(icon_pixmap(name, 20, role, ratio))


class IconLabel(QWidget):
    """An icon of a fixed size; it repaints with the theme. It says nothing a word beside it does not say."""

    def __init__(self, name: str, size: int, role: Color = Color.INK2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, role: Color) -> None:
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_icon(painter, QRectF(0, 0, self._size, self._size), self._name, self._role)
