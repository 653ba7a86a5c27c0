"""What the window asks of a pane: a title, who is signed in, when to look again, when to stop."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.background import Background
from app.ui.narrow import NARROW
from app.ui.services import Services
from app.wallet.values import Actor


class Pane(QWidget):
    """One place of the rail. It sets its own margins (24 at the sides, 16 above and below)."""

    pane_id: ClassVar[str]
    icon_name: ClassVar[str]

    subline_changed = Signal(str)
    status_changed = Signal(str)
    pane_wanted = Signal(str)
    account_wanted = Signal()
    book_changed = Signal()

    def __init__(self, services: Services, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.background = background
        self.actor: Actor | None = None
        self.setObjectName(f"pane-{self.pane_id}")

    def title(self) -> str:
        raise NotImplementedError

    def show_actor(self, actor: Actor | None) -> None:
        """Somebody signed in; None: locked, so everything that was theirs is forgotten."""
        self.actor = actor

    def refresh(self) -> None:
        """Ask the store again."""

    def fill_code(self, text: str) -> None:
        """A code that came from outside (a link, an e-mail). Nothing is sent."""

    def entered(self) -> None:
        """The pane is in front now: put the focus where the page wants it."""

    def left(self) -> None:
        """Another pane is in front, or the window is locked or closing."""

    def open_pictures(self, paths: Sequence[Path]) -> None:
        """Read picture files that were dropped on the window."""

    def shut_down(self) -> None:
        """The window closes: stop what the pane runs, and wait for it."""

    def is_narrow(self) -> bool:
        """Whether the window is too narrow for the wide layout."""
        return self.window().width() < NARROW
