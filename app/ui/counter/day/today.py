"""All of today at this till, in the place of the last actions."""

from functools import partial
from typing import ClassVar

from app.outcomes import Refused
from app.ui.counter.flow import CounterFlow
from app.ui.counter.services import CounterServices
from app.ui.counter.values import Answer, Chime, Given, Listing, Row, Subject
from app.ui.counter.words import headline_of, row_of
from app.ui.formats import count_text
from app.ui.messages import message_of
from app.ui.theme import Tone
from app.wallet.values import Actor


class TodayFlow(CounterFlow):
    """Page Up and Page Down go through it; a scan goes on with whatever it is."""

    key: ClassVar[str] = "Ctrl+H"
    name: ClassVar[str] = "today"

    def word(self) -> str:
        return self.tr("All of today")

    def begin(self, subject: Subject) -> None:
        desk = self.desk
        if desk.till:
            desk.look(partial(_rows, desk.services, desk.actor, desk.till), self._show)

    def take(self, given: Given) -> None:
        """What is scanned goes to the flow that knows it, never here."""

    def _show(self, found: tuple[Row, ...] | Refused) -> None:
        if not self.desk.has_actor:
            return
        enter = self.tr("Back to the counter")
        if isinstance(found, Refused):
            message = message_of(found)
            title = headline_of(found)
            self._answer(Answer(Tone.DANGER, title, message.title, message.text, enter, chime=Chime.REFUSED))
            return
        text = self.tr("What was done at {till} since midnight, the newest first.")
        self._answer(
            Answer(
                Tone.NOTE,
                self._headline(len(found)),
                text.format(till=self.desk.till_called),
                self.tr("Page Up and Page Down go through it."),
                enter,
                icon="list",
                listing=Listing(self.tr("All of today"), "", found),
            )
        )

    def _headline(self, count: int) -> str:
        if count == 1:
            return self.tr("1 action today")
        return self.tr("{count} actions today").format(count=count_text(count))


def _rows(services: CounterServices, actor: Actor, till: str) -> tuple[Row, ...] | Refused:
    """On a worker: a busy day has hundreds."""
    found = services.deeds_of_today(actor, till)
    return found if isinstance(found, Refused) else tuple(map(row_of, found))
