"""A link in place of a code: what the check says of it beside the code field, and the way to more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.background import Background, Job, Lane
from app.ui.messages import Message
from app.ui.redeem.idle_page import IdlePage
from app.ui.safety.verdict import check, spoken, worst_of
from app.ui.services import Services

if TYPE_CHECKING:
    from app.codes.links.check import Checked


class LinkAside(QObject):
    """Forgets the link with the code field: it can hold a code."""

    more_wanted = Signal(str)  # the text with the link

    def __init__(
        self, services: Services, background: Background, page: IdlePage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._page = services, background, page
        self._asked: Job | None = None
        self._text = ""
        page.link_wanted.connect(self._hand_on)

    def look_at(self, text: str) -> None:
        self.forget()
        self._text = text
        work = partial(check, self._services, text)
        self._asked = self._background.ask(work, self._show, lane=Lane.FREE)

    def forget(self) -> None:
        if self._asked is not None:
            self._asked.drop()
        self._asked, self._text = None, ""

    def _show(self, found: tuple[Checked, ...]) -> None:
        told = spoken(found[worst_of(found)])
        self._page.say_link(Message(told.tone, told.title, told.remedy))

    def _hand_on(self) -> None:
        self.more_wanted.emit(self._text)
