"""A one-time code on the holder's own window: made, shown while it counts, and told of when it was used."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.codes.links import account_link_for
from app.ui.background import Background, Job
from app.ui.balance.pay_page import PayPage
from app.ui.messages import message_of
from app.ui.services import Services
from app.ui.settings.pages import Pages
from app.wallet.values import Actor

if TYPE_CHECKING:
    from app.ui.paper.bars import Symbol
    from app.wallet.consent_values import OneTimeCode, PaidWith

_TICK_MS = 500


class PayFlow(QObject):
    """Its timer runs only while a code counts; the code is kept only as long as its page stands."""

    def __init__(
        self,
        services: Services,
        background: Background,
        pages: Pages,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._pages, self._clock = services, background, pages, clock
        self._actor: Actor | None = None
        self._code, self._asked_at, self._ends_at = "", 0.0, 0.0
        self._jobs: list[Job] = []
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self.tick)

    @cached_property
    def page(self) -> PayPage:
        """Made when it is first wanted."""
        page = PayPage()
        page.done.connect(self.leave)
        page.back_wanted.connect(self.leave)
        page.fresh_wanted.connect(self._ask)
        return page

    @property
    def is_open(self) -> bool:
        return self._actor is not None

    def begin(self, actor: Actor) -> None:
        self._actor = actor
        self._pages.open(self.page)
        self._ask()

    def leave(self) -> None:
        """The code is forgotten here; at the store it ends by itself."""
        if self._actor is not None:
            self._drop()
            self._actor = None
            self._pages.close()

    def look(self) -> None:
        """The book has changed: it may have been used."""
        if self._actor is not None and self._code:
            self._ask_whether_paid(self._actor, self._code)

    def tick(self) -> None:
        """Some time has passed."""
        left, code = self._ends_at - self._clock(), self._code
        if left > 0:
            self.page.show_left(int(left))
        elif self._actor is not None:
            self._drop()
            self.page.show_over()
            self._ask_whether_paid(self._actor, code)

    def _ask_whether_paid(self, actor: Actor, code: str) -> None:
        work = partial(self._services.paid_with, actor, code)
        self._jobs.append(self._background.ask(work, self._show_paid, self._ignore))

    def _ask(self) -> None:
        if self._actor is None:
            return
        self._drop()
        self.page.show_account(self._actor.account)
        self._asked_at = self._clock()
        work = partial(_made, self._services, self._actor)
        self._jobs = [self._background.ask(work, self._show, self._fail)]

    def _show(self, made: tuple[OneTimeCode, Symbol]) -> None:
        code, symbol = made
        self._code, self._ends_at = code.code, self._asked_at + code.lasts_s
        self.page.show_code(code, symbol)
        self._ticks.start()
        self.tick()

    def _fail(self, problem: Exception) -> None:
        self.page.show_problem(message_of(problem))

    def _show_paid(self, paid: PaidWith | None) -> None:
        if paid is not None:
            self._drop()
            self.page.show_paid(paid)

    def _ignore(self, problem: Exception) -> None:
        """Whether it was used is asked again when the store answers; the history says it in any case."""

    def _drop(self) -> None:
        self._ticks.stop()
        self._code = ""
        for job in self._jobs:
            job.drop()
        self._jobs = []


def _made(services: Services, actor: Actor) -> tuple[OneTimeCode, Symbol]:
    """On a worker: what writes the QR is loaded there."""
    from app.ui.paper.bars import square

    code = services.one_time_code(actor)
    return code, square(account_link_for(code.code))
