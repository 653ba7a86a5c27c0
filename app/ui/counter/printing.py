"""Receipts at the counter: printed, or saved as PDF, from the page that stands there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.ui.background import Background, Lane
from app.ui.counter.values import Subject
from app.ui.messages import message_of
from app.ui.services import Services

if TYPE_CHECKING:  # what prints is loaded when something is first printed
    from app.ui.paper.tray import PaperTray
    from app.wallet.values import Actor


class Printing(QObject):
    """`told` carries a sentence for the place where the action was."""

    told = Signal(str)

    def __init__(self, services: Services, background: Background, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._background, self._page = services, background, page
        self._tray: PaperTray | None = None
        self._printed: set[str] = set()
        self._wanted: tuple[Actor, Subject, bool, bool] | None = None

    def print(self, actor: Actor, subject: Subject, *, is_old: bool, saves: bool) -> None:
        """The receipt of what was done by its entry; a copy where it is old, or was printed here before."""
        entry = subject.entry or ""
        is_copy = is_old or entry in self._printed
        self._printed.add(entry)
        self._wanted = (actor, subject, is_copy, saves)
        if self._tray is None:
            self._background.ask(_load, self._loaded, lane=Lane.LOAD)
        else:
            self._work(self._tray)

    def print_report(self, actor: Actor, entry: str) -> None:
        """The report of the till that was closed by this entry, where a printer is known here: it is wanted
        every time. Without one, nobody is asked for a printer who did not ask for a paper."""
        if _has_printer():
            self.print(actor, Subject(entry=entry, is_report=True), is_old=False, saves=False)

    def forget(self) -> None:
        """Somebody else comes, or nobody."""
        self._wanted = None
        self._printed.clear()
        if self._tray is not None:
            self._tray.forget()

    def _loaded(self, _: None) -> None:
        from app.ui.paper.tray import PaperTray

        if self._tray is None:
            self._tray = PaperTray(self._services, self._background, self._page)
            self._tray.told.connect(self.told)
            self._tray.failed.connect(self._fail)
        self._work(self._tray)

    def _work(self, tray: PaperTray) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            actor, subject, is_copy, saves = wanted
            if subject.is_report:
                report = tray.save_till_report if saves else tray.print_till_report
                report(actor, subject.entry or "", is_copy=is_copy)
                return
            give = partial(tray.save_receipt if saves else tray.print_receipt, actor, subject.entry or "")
            give(is_copy=is_copy, given=None if is_copy else subject.given)

    def _fail(self, problem: object) -> None:
        message = message_of(problem)  # type: ignore[arg-type]
        self.told.emit(f"{message.title}. {message.text}")


def _has_printer() -> bool:
    from app.ui.paper.preferences import PaperPreferences

    kept = PaperPreferences()
    return bool(kept.printer(kept.paper))


def _load() -> None:
    import app.ui.paper.tray  # noqa: F401
