"""A page before the shell that may be longer than the window is high: it scrolls."""

from PySide6.QtWidgets import QWidget

from app.ui.components.scroll import Column
from app.ui.gate.frame import GatePage


class LongPage(GatePage):
    """Scrolls up and down, never sideways."""

    def _held(self, room: QWidget) -> QWidget:
        return Column(room, name=f"{self.objectName()}-scroll")
