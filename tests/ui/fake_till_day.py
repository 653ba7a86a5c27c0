"""Stand-in for a till's day: opened, counted, closed; all of today; and notes of actions in doubt."""

from datetime import UTC, datetime, timedelta
from functools import cached_property

from app.counter.action_values import ActionNote, Became
from app.counter.at_till import TillDeed
from app.counter.till_values import Counting, Drawer, InDrawer, TillClosed, TillDrawer, TillState
from app.money import Money
from app.outcomes import ALREADY_THERE, NOT_FOUND, TILL_DIFFERS, TILL_NOT_OPEN, WRONG_STATE, Fault, Refused
from app.wallet.values import Actor
from tests.ui.fake_answers import FakeAnswers

NOW = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)
CASH, SLIPS = "412.00", "85.00"
REPORT = "till-3-91"


def euro(text: str) -> Money:
    return Money.parse(text, "EUR")


class FakeTillDay(FakeAnswers):
    """`FakeCounter` has the till's state, and the answers that were given."""

    till_state: str | None
    till_names: list[str]
    deeds: list[TillDeed]

    @cached_property
    def counted(self) -> dict[str, Money]:
        """What was counted, by tender."""
        return {}

    @cached_property
    def action_notes(self) -> dict[str, ActionNote]:
        """What is noted on this computer, by key."""
        return {}

    @cached_property
    def became(self) -> dict[str, Became]:
        """What became of an action, by key; without one it was not done."""
        return {}

    note_fault: Fault | None = None
    notes_found: tuple[ActionNote, ...] = ()
    """Those that a window left behind."""

    def till_drawer(self, actor: Actor, till: str) -> TillDrawer | Refused:
        self._answer()
        if till not in self.till_names:
            return Refused(NOT_FOUND, {"what": "till"})
        is_on = self.till_state in ("OPEN", "COUNTED")
        expected = {"cash": euro(CASH), "card": euro(SLIPS)} if is_on else {}
        counted = self.counted if self.till_state == "COUNTED" else {}
        return TillDrawer(
            till,
            self.till_state,
            NOW - timedelta(hours=2) if is_on else None,
            tuple(InDrawer(tender, amount, counted.get(tender)) for tender, amount in expected.items()),
            (euro("150.00"),),
            REPORT if self.till_state == "CLOSED" else None,
        )

    def deeds_of_today(self, actor: Actor, till: str) -> tuple[TillDeed, ...] | Refused:
        self._answer()
        return tuple(self.deeds)

    def add_till_here(self, actor: Actor, till: str, *, key: str) -> TillState | Refused:
        self.calls.append(("add_till", actor.account.login, till, key))
        self._answer()
        if till in self.till_names and key not in self.__dict__["answered"]:
            return Refused(ALREADY_THERE, {"what": "till"})
        self.till_names = sorted({*self.till_names, till})
        made = TillState(till, "CLOSED", euro("0"), None, "desk-1-9", NOW, key)
        return self._once(key, made)

    def open_till(
        self, actor: Actor, till: str, amount: str, currency: str, *, key: str
    ) -> TillState | Refused:
        self.calls.append(("open_till", till, amount, currency, key))
        self._answer()
        if self.till_state == "OPEN" and key not in self.__dict__["answered"]:
            return Refused(WRONG_STATE, {"what": "till", "state": "OPEN"})
        self.till_state = "OPEN"
        made = TillState(till, "OPEN", euro(amount), None, "till-3-92", NOW, key)
        return self._once(key, made)

    def count_till(self, actor: Actor, counting: Counting, *, key: str) -> TillState | Refused:
        self.calls.append(("count_till", counting, key))
        self._answer()
        total = sum(Money.parse(one, counting.currency).minor * number for one, number in counting.cash)
        self.counted["cash"] = Money(total, counting.currency)
        self.counted["card"] = Money.parse(counting.card or "0", counting.currency)
        self.till_state = "COUNTED"
        made = TillState(
            counting.till, "COUNTED", self.counted["cash"], self.counted["card"], "till-3-90", NOW, key
        )
        return self._once(key, made)

    def close_till(self, actor: Actor, till: str, reason: str | None, *, key: str) -> TillClosed | Refused:
        self.calls.append(("close_till", till, reason, key))
        self._answer()
        if self.till_state != "COUNTED":
            return Refused(TILL_NOT_OPEN, {"till": till})
        drawers = tuple(
            Drawer(tender, euro(expected), self.counted[tender], self.counted[tender] - euro(expected))
            for tender, expected in (("cash", CASH), ("card", SLIPS))
        )
        if reason is None and any(one.difference.minor for one in drawers):
            return Refused(TILL_DIFFERS, {"till": till})
        self.till_state = "CLOSED"
        made = TillClosed(till, drawers, reason, ("till-3-91-abc",), REPORT, NOW, key)
        return self._once(key, made)

    # Actions in doubt

    def note_action(self, note: ActionNote) -> None:
        if self.note_fault is not None:
            raise self.note_fault
        self.calls.append(("note_action", note.key))
        self.action_notes[note.key] = note

    def forget_action(self, key: str) -> None:
        self.action_notes.pop(key, None)

    def actions_left(self) -> tuple[ActionNote, ...]:
        self._answer()
        found, self.notes_found = self.notes_found, ()
        self.action_notes.update({one.key: one for one in found})
        return found

    def what_became(self, actor: Actor, note: ActionNote) -> Became | Refused:
        self._answer()
        self.calls.append(("what_became", note.key))
        return self.became.get(note.key, Became())
