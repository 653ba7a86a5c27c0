"""Voiding: the sale of a card is taken back, and its money goes out of this till."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QObject

from app.codes.kinds import Kind
from app.counter.at_till import CardSeen
from app.outcomes import Refused
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, FormFlow, Page, Slot
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Answer, Chime, Given, Step, Subject
from app.ui.counter.words import card_name, headline_of, refused_row, sale_sentence, spaced, till_steps
from app.ui.formats import money_text
from app.ui.messages import message_of
from app.ui.theme import Tone
from app.wallet.values import Activated, Actor


class VoidFlow(FormFlow):
    """Its card is the one of the page, or the next one scanned; one Enter takes its sale back."""

    key: ClassVar[str] = "F8"
    name: ClassVar[str] = "void"

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._card: CardSeen | None = None

    def word(self) -> str:
        return self.tr("Void")

    def begin(self, subject: Subject) -> None:
        self.forget()
        if subject.serial is not None:
            self._look(subject.serial)
        else:
            self.start()

    def slots(self) -> tuple[Slot, ...]:
        prompt = (
            self.tr("Scan the card whose sale is taken back")
            if self._card is None
            else self.tr("Enter takes it back")
        )
        return (Slot("card", self.tr("Card"), prompt, is_code=True),)

    def page(self) -> Page:
        card = self._card
        if card is None:
            return Page(self.tr("Void a sale"), "", self.tr("Next"))
        text = self.tr("{sale} The money goes out of this till.").format(sale=sale_sentence(card))
        decisive = self.tr("Void {amount}").format(amount=money_text(card.amount))
        return Page(self.tr("Void {card}").format(card=card_name(card.serial)), text, decisive)

    def divert(self, given: Given) -> bool:
        if given.kind in (Kind.SERIAL, Kind.BARCODE):
            self._look(given.number)
            return True
        return False

    def read(self, slot: Slot, given: Given) -> str | Bad:
        return Bad(self.tr("This is no serial of a card."))

    def shown(self, slot: Slot, value: str) -> str:
        return spaced(value)

    def _look(self, serial: str) -> None:
        desk = self.desk
        desk.look(partial(desk.services.card_seen, desk.actor, serial, desk.till), self._see)

    def _see(self, found: CardSeen | Refused) -> None:
        if isinstance(found, Refused):
            self._answer(self._refused(found, None))
            return
        self._card = found
        self.start({"card": found.serial})

    def complete(self, values: Mapping[str, str]) -> None:
        card = self._card
        if card is None:
            return
        desk = self.desk
        words = self.tr("Void {card}, {amount}").format(
            card=card_name(card.serial), amount=money_text(card.amount)
        )
        void = partial(_void, desk.services.void, desk.actor, card.serial, desk.till)
        desk.send(Deed(words, void, partial(self._voided, card)))

    def _voided(self, card: CardSeen, answer: Activated | Refused) -> None:
        self.forget()
        if isinstance(answer, Refused):
            self._answer(self._refused(answer, card))
            return
        self.desk.done.emit()
        text = self.tr("Serial {serial} is worth nothing now. Give {amount} back.")
        amount = money_text(answer.amount)
        self._answer(
            Answer(
                Tone.NOTE,
                self.tr("Voided"),
                text.format(serial=spaced(answer.serial), amount=amount),
                self.tr("The card cannot be sold again. Keep it with the till."),
                self.tr("Next card"),
                amount=amount,
                icon="undo-2",
                steps=(Step("F9", self.tr("Print receipt"), "printer"),),
                subject=Subject(answer.serial, answer.receipt, answer.entry, answer.key),
                chime=Chime.DONE,
            )
        )

    def _refused(self, refused: Refused, card: CardSeen | None) -> Answer:
        message = message_of(refused)
        serial = card.serial if card else None
        return Answer(
            Tone.DANGER,
            headline_of(refused),
            self.tr("No money was moved. {why}").format(why=sale_sentence(card) if card else message.title),
            message.text,
            self.tr("Next card"),
            steps=till_steps(refused),
            subject=Subject(serial, card=card),
            chime=Chime.REFUSED,
            row=refused_row(refused, card_name(serial) if serial else "–"),
        )

    def forget(self) -> None:
        super().forget()
        self._card = None


def _void(
    void: Callable[..., Activated | Refused], actor: Actor, serial: str, till: str, key: str
) -> Activated | Refused:
    return void(actor, serial, till, key=key)
