"""A menu of deeds: raised, with an edge, icons tinted when it opens."""

from PySide6.QtCore import QEvent, SignalInstance
from PySide6.QtGui import QAction, QPalette, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.icons import menu_icon
from app.ui.theme import Color, color
from app.ui.typeface import Type, font


class Menu(QMenu):
    """Opened with `popup`, never `exec`: the event loop of the window goes on."""

    def __init__(self, parent: QWidget | None = None, *, name: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(font(Type.CONTROL))
        self._icons: dict[QAction, str] = {}
        self._follow_theme()

    def add(self, icon: str, text: str, chosen: SignalInstance, *, name: str) -> QAction:
        action = self.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(chosen)
        self._icons[action] = icon
        return action

    def _follow_theme(self) -> None:
        raised = QPalette()
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            raised.setColor(role, color(Color.RAISED))
        if self.palette().color(QPalette.ColorRole.Window) != color(Color.RAISED):
            self.setPalette(raised)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self._follow_theme()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        for action, icon in self._icons.items():
            action.setIcon(menu_icon(icon, Color.INK2, self.devicePixelRatioF()))
        super().showEvent(event)
