"""The pages of a stack and its visit, made at the first stack; all but the list when they are first wanted:
together they kept the window for 60 ms."""

from collections.abc import Callable
from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.background import Background
from app.ui.redeem.reading import SoFar
from app.ui.redeem.stack.confirm_page import StackConfirmPage
from app.ui.redeem.stack.decide_page import DecidePage
from app.ui.redeem.stack.done_page import StackDonePage
from app.ui.redeem.stack.page import StackPage
from app.ui.redeem.stack.visit import StackVisit
from app.ui.services import Services

_LATER: Final = ("decide", "confirm", "done")


class StackPages(QObject):
    """List, doubts, confirmation, end. What their pages report comes from here, also before they are made."""

    decided = Signal(int, str)
    doubt_left = Signal()
    add_wanted = Signal()
    confirm_left = Signal()
    stop_wanted = Signal()
    next_wanted = Signal()
    again_wanted = Signal()
    history_wanted = Signal()
    drawer_wanted = Signal()

    def __init__(
        self,
        services: Services,
        background: Background,
        read: Callable[[str], SoFar | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self.page = StackPage()
        self.visit = StackVisit(services, background, read, self.page, parent)

    @cached_property
    def decide(self) -> DecidePage:
        page = DecidePage(self._read)
        page.decided.connect(self.decided)
        page.back_wanted.connect(self.doubt_left)
        return page

    @cached_property
    def confirm(self) -> StackConfirmPage:
        page = StackConfirmPage()
        page.add_wanted.connect(self.add_wanted)
        page.back_wanted.connect(self.confirm_left)
        page.stop_wanted.connect(self.stop_wanted)
        return page

    @cached_property
    def done(self) -> StackDonePage:
        page = StackDonePage()
        page.next_wanted.connect(self.next_wanted)
        page.again_wanted.connect(self.again_wanted)
        page.history_wanted.connect(self.history_wanted)
        page.drawer_wanted.connect(self.drawer_wanted)
        return page

    def has(self, page: QWidget | None) -> bool:
        """Whether the page is one of these."""
        return page is not None and (page is self.page or page in self._made())

    def forget(self) -> None:
        """Nothing secret stays on a page."""
        for page in self._made():
            if isinstance(page, DecidePage | StackConfirmPage):
                page.forget()

    def _made(self) -> list[QWidget]:
        return [vars(self)[name] for name in _LATER if name in vars(self)]
