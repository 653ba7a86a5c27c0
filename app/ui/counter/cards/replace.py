"""Replacing a card that cannot be read: against serial and receipt, with a manager who signs in there.

The new card is looked at as one that is sold, where a camera is used.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QObject

from app.codes.kinds import Kind
from app.counter.at_till import CardSeen, Exchanged, Exchanging
from app.outcomes import Refused
from app.ui.counter.cards.checked_form import CheckedForm
from app.ui.counter.cards.custody import Verdict
from app.ui.counter.cards.custody_words import Purpose
from app.ui.counter.cards.looks import LOOK, STOPPED
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, Page, Slot
from app.ui.counter.manager_here import PASSWORD, ManagerHere
from app.ui.counter.sending.outbox import Deed
from app.ui.counter.values import Answer, Chime, Given, Step, Subject
from app.ui.counter.words import card_name, headline_of, refused_row, spaced, till_steps
from app.ui.formats import money_text
from app.ui.messages import message_of
from app.ui.theme import Tone
from app.wallet.values import Actor

_CARDS: Final = (Kind.SERIAL, Kind.BARCODE)


class ReplaceFlow(CheckedForm):
    """Old card, its receipt, new card, manager and password; Enter behind the password moves the value."""

    key: ClassVar[str] = "F7"
    name: ClassVar[str] = "replace"
    purpose: ClassVar[Purpose] = Purpose.EXCHANGE
    look_at: ClassVar[int] = 3

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._manager = ManagerHere(desk, self)
        self._manager.known.connect(self._show_managers)
        self._exchanging = Exchanging("", "", "", "")
        self._left: dict[str, str] = {}
        """What was given, once a new card was stopped: another one is asked for."""

    def word(self) -> str:
        return self.tr("Replace")

    def begin(self, subject: Subject) -> None:
        self.forget()
        values = {"old": subject.serial or "", "receipt": subject.receipt or ""}
        self.start({name: value for name, value in values.items() if value})
        self._manager.look()

    def _show_managers(self) -> None:
        if self.is_asking:
            self.show_page()

    def form_slots(self) -> tuple[Slot, ...]:
        return (
            Slot("old", self.tr("Unreadable card"), self.tr("Scan or type its serial"), is_code=True),
            Slot("receipt", self.tr("Its receipt"), self.tr("Scan or type the receipt it was sold on")),
            Slot("new", self.tr("New card"), self.tr("Scan a new card from the stock"), is_code=True),
            *self._manager.slots(),
        )

    def page(self) -> Page:
        text = self.tr("The whole value moves to the new card. A manager approves it here.")
        detail = " · ".join(filter(None, (text, self.looks.praise(self._cards))))
        is_last = self.at == len(self.slots()) - 1
        decisive = self.tr("Approve and replace") if is_last else self.tr("Next")
        hint = self.tr("Nothing moves until the manager has signed in.") if is_last else ""
        if self.is_not_so:
            decisive = self.tr("Put it aside")
        return Page(self.tr("Replace a card"), detail, decisive, self.looks.sentence(self._cards) or hint)

    def chosen(self, slot: Slot, key: str) -> str:
        return self._manager.chosen(slot, key)

    def read(self, slot: Slot, given: Given) -> str | Bad:
        if slot.name == LOOK:
            return self.read_look(given)
        if slot.name in ("old", "new"):
            is_serial = given.kind in _CARDS
            return given.number if is_serial else Bad(self.tr("This is no serial of a card."))
        return given.text

    def divert(self, given: Given) -> bool:
        """A card that is scanned while another field is asked is the new one, never a name or a password."""
        slot = self.slots()[self.at].name
        if given.is_scan and given.kind is Kind.SERIAL and slot not in ("old", "new"):
            self.values["new"] = given.number
            self.show_page()
            return True
        return False

    def shown(self, slot: Slot, value: str) -> str:
        if slot.name == LOOK:
            return self.looks.shown(value)
        if slot.name in ("old", "new"):
            return card_name(value) if value else ""
        return super().shown(slot, value)

    # The new card before the camera

    def wants(self, kind: Kind) -> bool:
        return bool(self._left)

    def take(self, given: Given) -> None:
        """Behind a card that was stopped the next one is the new card, without a key."""
        if not self.is_asking:
            self.again()
        before = self.values.get("new", "")
        super().take(given)
        if self.is_asking and self.values.get("new", "") != before:
            self._begin_new_card()

    def check_again(self, serial: str) -> bool:
        """Of the old card, whose panel was scratched off, nothing is asked."""
        if not self.is_asking or serial not in (self.values.get("old"), self.values.get("new")):
            return False
        if serial == self.values.get("new") and not super().check_again(serial):
            self._look_at_new()
        return True

    def _begin_new_card(self) -> None:
        """What was said of another one is of no use."""
        self._cards = []
        self.looks.forget()
        self.start({name: value for name, value in self.values.items() if name != LOOK})
        self._look_at_new()

    def _look_at_new(self) -> None:
        desk, serial = self.desk, self.values["new"]
        check = desk.checks.of(serial)
        if check is not None and check.numbers == "different":  # whichever card it is, this is not it
            self.stop_card(Verdict.SWAPPED, serial)
        elif check is not None:
            desk.look(partial(desk.services.card_seen, desk.actor, serial, desk.till), self._see)

    def _see(self, found: CardSeen | Refused) -> None:
        if not self.is_asking:
            return
        if isinstance(found, Refused):
            self._stop_with(self._refused(found, self._asked()))
            return
        self._cards = [found]
        verdict = self.looks.verdict(found)
        if verdict in STOPPED:
            self.stop_card(verdict, found.serial)
        else:
            self.want_look()
            self.show_page()

    def stop_card(self, verdict: Verdict, serial: str) -> None:
        """This card is not handed out; another one may be."""
        self._stop_with(self.looks.stopped(verdict, serial))

    def _stop_with(self, answer: Answer) -> None:
        left = {name: self.values[name] for name in ("old", "receipt") if self.values.get(name)}
        self.forget()
        self._left = left
        self._answer(answer)

    def again(self) -> None:
        left = self._left
        if left:
            self.forget()
            self.start(left)
        else:
            super().again()

    def forget(self) -> None:
        super().forget()
        self._left = {}

    # Doing it

    def complete(self, values: Mapping[str, str]) -> None:
        if self._is_seen_since():
            self.values.pop(PASSWORD)
            self._look_at_new()
            return
        self._exchanging = self._asked()
        self._manager.sign(self.values, self._approve)

    def _is_seen_since(self) -> bool:
        """Whether the camera said something of the new card while the password was typed."""
        if self._cards:
            return self.looks.verdict(self._cards[0]) in STOPPED
        return self.desk.checks.of(self.values["new"]) is not None

    def _asked(self) -> Exchanging:
        old, new, receipt = (self.values.get(name, "") for name in ("old", "new", "receipt"))
        return Exchanging(old, new, receipt, self.desk.till)

    def _approve(self, approver: Actor | Refused) -> None:
        if not self.is_asking:
            return
        if isinstance(approver, Refused):
            self.show_page(message_of(approver).title)
            return
        desk, exchanging = self.desk, self._exchanging
        words = self.tr("Replace {old} by {new}").format(
            old=card_name(exchanging.serial), new=card_name(exchanging.by)
        )
        replace = partial(_replace, desk.services.replace, desk.actor, exchanging, approver)
        desk.send(Deed(words, replace, partial(self._replaced, exchanging)))

    def _replaced(self, exchanging: Exchanging, answer: Exchanged | Refused) -> None:
        self.forget()
        if isinstance(answer, Refused):
            self._answer(self._refused(answer, exchanging))
            return
        self.desk.done.emit()
        text = self.tr("Serial {new} has the value of {old} now. Approved by {manager}.")
        self._answer(
            Answer(
                Tone.SUCCESS,
                self.tr("Replaced"),
                text.format(
                    new=spaced(answer.serial), old=card_name(answer.replaced), manager=answer.approved_by
                ),
                self.tr("Keep the old card with the till: it is worth nothing now."),
                self.tr("Next card"),
                amount=money_text(answer.amount),
                steps=(Step("F9", self.tr("Print receipt"), "printer"),),
                subject=Subject(answer.serial, answer.receipt, answer.entry, answer.key),
                chime=Chime.DONE,
            )
        )

    def _refused(self, refused: Refused, exchanging: Exchanging) -> Answer:
        message = message_of(refused)
        return Answer(
            Tone.DANGER,
            headline_of(refused),
            self.tr("{why}. Nothing was moved: the old card keeps its value.").format(why=message.title),
            message.text,
            self.tr("Next card"),
            steps=till_steps(refused),
            subject=Subject(exchanging.serial, exchanging.receipt),
            chime=Chime.REFUSED,
            row=refused_row(refused, card_name(exchanging.serial), exchanging.receipt),
        )


def _replace(
    replace: Callable[..., Exchanged | Refused],
    actor: Actor,
    exchanging: Exchanging,
    approver: Actor,
    key: str,
) -> Exchanged | Refused:
    return replace(actor, exchanging, approver, key=key)
