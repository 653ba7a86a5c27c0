"""A menu of deeds: raised, with an edge, icons tinted when it opens."""

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.icons import menu_icon
from app.ui.theme import Color, palette
from app.ui.typeface import Type, font

_SPACES = """
QMenu { background: palette(button); border: 1px solid palette(dark); padding: 5px; }
QMenu::item { background: transparent; color: palette(text); padding: 9px 20px 9px 10px; border-radius: 4px; }
QMenu::item:selected { background: palette(highlight); }
QMenu::icon { padding-left: 10px; }
"""
"""Spaces, which only a style sheet can give a menu. Its colours are the palette's, read as it opens."""


class Menu(QMenu):
    """Opened with `popup`, never `exec`: the event loop of the window goes on."""

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(font(Type.CONTROL))
        self._icons: dict[QAction, str] = {}

    def add(self, icon: str, text: str, chosen: SignalInstance | None = None, *, name: str) -> QAction:
        """Without `chosen` whoever listens to `triggered` is told which action it was."""
        action = self.addAction(text)
        action.setObjectName(name)
        if chosen is not None:
            action.triggered.connect(chosen)
        self._icons[action] = icon
        return action

    def clear_all(self) -> None:
        self._icons.clear()
        self.clear()

    def _follow_theme(self) -> None:
        """A style sheet keeps the palette it was set with."""
        self.setPalette(palette())
        self.setStyleSheet("")
        self.setStyleSheet(_SPACES)

    def showEvent(self, event: QShowEvent) -> None:
        self._follow_theme()
        for action, icon in self._icons.items():
            action.setIcon(menu_icon(icon, Color.INK2, self.devicePixelRatioF()))
        super().showEvent(event)
