"""What the window asks of a pane: a title, who is signed in, when to look again, when to stop."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.background import Background
from app.ui.services import Services
from app.wallet.values import Actor, Role


class Pane(QWidget):
    """One place of the rail. It sets its own margins (24 at the sides, 16 above and below)."""

    pane_id: ClassVar[str]
    icon_name: ClassVar[str]
    rail_key: ClassVar[str | None] = None
    """None: one of the panes above, with a number for a key. Else it stands below them, with this key ("" for
    none)."""
    least_role: ClassVar[Role] = Role.HOLDER
    """Whoever has less does not see it."""
    counts_what_waits: ClassVar[bool] = False
    """Whether `waiting_changed` tells a number that is to be right while another pane is in front."""

    waiting_changed = Signal(int)
    """How many things wait for who is signed in, for the rail."""
    subline_changed = Signal(str)
    status_changed = Signal(str)
    pane_wanted = Signal(str)
    station_changed = Signal(str)
    """Where who is signed in works, in place of the region beside the name."""
    account_wanted = Signal()
    code_handed = Signal(str, str)  # the pane that can do something with it, and the code or link
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

    def is_first_for(self, actor: Actor) -> bool:
        """Whether this is what opens when the actor signs in."""
        return False

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key that nothing with the focus wanted is for this pane, which is in front."""
        return False

    def refresh(self) -> None:
        """Ask the store again."""

    def fill_code(self, text: str) -> None:
        """A code that came from outside (a link, an e-mail, another pane). Nothing is sent."""

    def entered(self) -> None:
        """The pane is in front now: put the focus where the page wants it."""

    def left(self) -> None:
        """Another pane is in front, or the window is locked or closing."""

    def open_pictures(self, paths: Sequence[Path]) -> None:
        """Read picture files that were dropped on the window."""

    def shut_down(self) -> None:
        """The window closes: stop what the pane runs, and wait for it."""
