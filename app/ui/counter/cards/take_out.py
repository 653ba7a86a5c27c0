"""Taking a blank card out of stock for good: one whose panel was opened or whose bars were stuck over."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject

from app.codes.kinds import Kind
from app.counter.at_till import TakenOut
from app.outcomes import Refused
from app.ui.counter.cards.custody_words import TAKE_OUT_KEY
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, FormFlow, Page, Slot
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Answer, Chime, Given, Subject
from app.ui.counter.words import card_name, headline_of, refused_row, spaced
from app.ui.messages import message_of
from app.ui.theme import Tone
from app.wallet.values import Actor, Role

translate = QCoreApplication.translate


class TakeOutFlow(FormFlow):
    """Its card is the one of the answer, or the next one scanned; then a reason, and Enter."""

    key: ClassVar[str] = TAKE_OUT_KEY
    name: ClassVar[str] = "take-out"
    least: ClassVar[Role] = Role.MANAGER

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._proposed = ""

    def word(self) -> str:
        return self.tr("Take out of stock")

    def begin(self, subject: Subject) -> None:
        self.forget()
        self._propose(subject.serial)
        self.start({"card": subject.serial} if subject.serial else {})

    def _propose(self, serial: str | None) -> None:
        """What the camera said of it, in the words of the trade."""
        check = self.desk.checks.of(serial) if serial else None
        if check is not None and check.panel == "opened":
            self._proposed = self.tr("Panel opened")
        elif serial is not None:
            self._proposed = self.tr("Not as it should be")

    def slots(self) -> tuple[Slot, ...]:
        card = Slot("card", self.tr("Card"), self.tr("Scan the blank card"), is_code=True)
        reason = Slot("reason", self.tr("Reason"), self.tr("Why, or Enter"), proposed=self._proposed)
        return card, reason

    def page(self) -> Page:
        serial = self.values.get("card", "")
        title = self.tr("Take out of stock")
        if serial:
            title = self.tr("Take {card} out of stock").format(card=card_name(serial))
        detail = self.tr("It can never be sold again.")
        decisive = self.tr("Next") if self.at == 0 else self.tr("Take out of stock")
        return Page(title, detail, decisive)

    def shown(self, slot: Slot, value: str) -> str:
        return spaced(value) if slot.name == "card" else value

    def divert(self, given: Given) -> bool:
        """A card that is scanned is the card, whatever is asked."""
        if given.kind is not Kind.SERIAL:
            return False
        self.values["card"] = given.number
        self.at = 1
        self.show_page()
        return True

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name == "card":
            return Bad(self.tr("This is no serial of a card."))
        is_line = given.text.isprintable() and len(given.text) <= 200
        return given.text if is_line else Bad(self.tr("A reason is one line of text."))

    def complete(self, values: Mapping[str, str]) -> None:
        desk, serial = self.desk, values["card"]
        words = self.tr("Take {card} out of stock").format(card=card_name(serial))
        work = partial(_scrap, desk.services.scrap, desk.actor, serial, values["reason"])
        desk.send(Deed(words, work, partial(self._taken_out, serial)))

    def _taken_out(self, serial: str, answer: TakenOut | Refused) -> None:
        self.forget()
        if isinstance(answer, Refused):
            self._answer(_refused(answer, serial))
            return
        self.desk.done.emit()
        detail = self.tr("Serial {serial} is out of stock, and can never be sold.")
        self._answer(
            Answer(
                Tone.NOTE,
                self.tr("Out of stock"),
                detail.format(serial=spaced(serial)),
                self.tr("Keep the card for whoever looks into it."),
                self.tr("Next card"),
                subject=Subject(serial),
                chime=Chime.DONE,
            )
        )

    def forget(self) -> None:
        super().forget()
        self._proposed = ""


def _refused(refused: Refused, serial: str) -> Answer:
    message = message_of(refused)
    return Answer(
        Tone.DANGER,
        headline_of(refused),
        message.title,
        message.text,
        translate("Counter", "Next card"),
        subject=Subject(serial),
        chime=Chime.REFUSED,
        row=refused_row(refused, card_name(serial)),
    )


def _scrap(
    scrap: Callable[..., TakenOut | Refused], actor: Actor, serial: str, reason: str, key: str
) -> TakenOut | Refused:
    return scrap(actor, serial, reason, key=key)
