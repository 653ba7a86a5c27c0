"""Looking at what other issuers hold, and booking it by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from PySide6.QtCore import QObject

from app.codes.programme import ProgrammeBook
from app.outcomes import Refused
from app.ui.background import Background
from app.ui.drawer.errand import Errand
from app.ui.drawer.outside_page import OutsidePage
from app.ui.drawer.outside_words import held_text, place_text
from app.ui.formats import money_text
from app.ui.messages import Message
from app.ui.services import Services
from app.ui.theme import Tone
from app.wallet.drawer_values import OutsideBalance, OutsideBooked, OutsideMovement
from app.wallet.values import Actor

_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class Held:
    """What is there, and the newest of what happened there."""

    balances: Sequence[OutsideBalance]
    movements: Sequence[OutsideMovement]


def _read(services: Services, actor: Actor, limit: int) -> Held:
    return Held(services.held_outside(actor), services.outside_movements(actor, limit=limit))


class OutsideErrand(Errand):
    """Ends with `done` when the person goes back; each booking is `changed`."""

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(services, background, parent)
        self._book: ProgrammeBook | None = None
        self._limit = _AT_ONCE
        self._is_new = False

    @cached_property
    def page(self) -> OutsidePage:
        page = OutsidePage()
        page.back_wanted.connect(self.leave)
        page.book_wanted.connect(self._send)
        page.older_wanted.connect(self._show_older)
        return page

    def forget(self) -> None:
        super().forget()
        if "page" in self.__dict__:
            self.page.form.forget()
            self.page.say(None)
            self.page.set_busy(is_busy=False)

    def open_page(self, book: ProgrammeBook) -> None:
        self.forget()
        self._book, self._limit, self._is_new = book, _AT_ONCE, True
        self._look()

    def _look(self) -> None:
        if self.actor is not None:
            self.ask(partial(_read, self.services, self.actor, self._limit + 1), self._show)

    def _show(self, held: Held) -> None:
        if self._book is None or self.actor is None:
            return
        self.page.show_held(held.balances)
        more = len(held.movements) > self._limit
        self.page.show_movements(held.movements[: self._limit], has_more=more)
        if self._is_new:
            self._is_new = False
            places = [(one.programme, one.region) for one in held.balances]
            self.page.form.show_places(self._book, places, self.actor.account.region)
            self.page_wanted.emit(self.page, self.tr("What issuers hold"))

    def _show_older(self) -> None:
        self._limit += _AT_ONCE
        self._look()

    def _send(self) -> None:
        booking, deed = self.page.form.booking, self.page.form.deed
        if self.actor is None or booking is None:
            return
        self.page.say(None)
        self.page.set_busy(is_busy=True)
        key = self.key_for(deed, booking)
        work = partial(self.services.book_outside, self.actor, deed, booking, key=key)
        self.ask(work, self._booked, self.page.show_problem)

    def _booked(self, answer: OutsideBooked | Refused) -> None:
        self.answered()
        if isinstance(answer, Refused):
            self.page.show_problem(answer)
            return
        self.page.set_busy(is_busy=False)
        self.page.form.forget()
        self.page.say(self._said(answer))
        self.changed.emit()
        self._look()
        self.page.focus_first()

    def _said(self, booked: OutsideBooked) -> Message:
        where, now = place_text(booked.balance), held_text(booked.balance)
        text = self.tr("{where} holds {amount} now.").format(where=where, amount=now)
        if booked.entry is None:
            return Message(Tone.NOTE, self.tr("Nothing differs from what was booked"), text)
        title = self.tr("{amount} are booked").format(amount=money_text(booked.amount, signed=True))
        return Message(Tone.SUCCESS, title, text)
