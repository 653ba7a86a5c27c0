"""A form about cards that a camera may have looked at: what it cannot tell is asked, what it stops stays."""

from typing import ClassVar

from PySide6.QtCore import QObject

from app.counter.at_till import CardSeen
from app.ui.counter.cards.custody import Verdict
from app.ui.counter.cards.custody_words import Purpose
from app.ui.counter.cards.looks import AS_IT_SHOULD, BY_CAMERA, LOOK, NOT_SO, STOPPED, Looks
from app.ui.counter.desk import Desk
from app.ui.counter.flow import Bad, FormFlow, Slot
from app.ui.counter.values import Given


class CheckedForm(FormFlow):
    """One of its fields is the clerk's own look, once the camera left something open; Enter never passes it.

    look_at: before which of its own fields.
    """

    purpose: ClassVar[Purpose] = Purpose.SALE
    look_at: ClassVar[int] = 0

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._cards: list[CardSeen] = []
        self.looks = Looks(desk, self.purpose)

    def form_slots(self) -> tuple[Slot, ...]:
        """The fields without the look."""
        raise NotImplementedError

    def slots(self) -> tuple[Slot, ...]:
        own = self.form_slots()
        if not self.looks.is_wanted:
            return own
        return (*own[: self.look_at], self.looks.slot(), *own[self.look_at :])

    @property
    def is_not_so(self) -> bool:
        """Whether the clerk says that a card is not as it should be; Enter puts it aside."""
        return self.values.get(LOOK) == NOT_SO

    def check_again(self, serial: str) -> bool:
        card = next((one for one in self._cards if one.serial == serial), None)
        if card is None or not self.is_asking:
            return False
        verdict = self.looks.verdict(card)
        if verdict in STOPPED:
            self.stop_card(verdict, serial)
        else:
            self.want_look()
            self.show_page()
        return True

    def want_look(self) -> None:
        """Ask for the clerk's own look where the camera cannot tell; go past it where it can by now."""
        if self.looks.left_open(self._cards):
            self.looks.is_wanted, self.at = True, self.look_at
            self.values.pop(LOOK, None)
        elif self.looks.is_wanted and not self.values.get(LOOK):
            self.values[LOOK] = BY_CAMERA
            self.at = max(self.at, self.look_at + 1)

    def stop_card(self, verdict: Verdict, serial: str) -> None:
        """This card is not sold; others on the page stay."""
        others = [one for one in self._cards if one.serial != serial]
        if others and self.is_asking:
            self._cards = others
            self.values.pop(LOOK, None)
            self.want_look()
            self.show_page(self.looks.why_stopped(verdict, serial))
        else:
            self.forget()
            self._answer(self.looks.stopped(verdict, serial))

    def read_look(self, given: Given) -> str | Bad:
        """Nothing but a choice is a look, neither an amount nor a number."""
        return Bad(self.looks.sentence(self._cards))

    def choose(self, key: str) -> None:
        """What is not as it should be waits for Enter: quick fingers press it anyway, and see why then."""
        if self.slots()[self.at].name != LOOK:
            super().choose(key)
        elif key == NOT_SO:
            self.values[LOOK] = NOT_SO
            self.show_page()
        elif key == AS_IT_SHOULD:
            self.looks.pass_by_eye(self._cards)
            self.values[LOOK] = AS_IT_SHOULD
            self.at += 1
            self.show_page()

    def enter(self) -> None:
        if not self.is_not_so:
            super().enter()
            return
        serial = (self.looks.left_open(self._cards) or self._cards)[0].serial
        self.desk.checks.refuse(serial)
        self.stop_card(Verdict.REFUSED, serial)

    def missing(self, slot: Slot) -> str:
        return self.looks.sentence(self._cards) if slot.name == LOOK else super().missing(slot)

    def forget(self) -> None:
        super().forget()
        self._cards = []
        self.looks.forget()
