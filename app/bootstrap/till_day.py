"""The room of a till's day: opened, counted, closed; all of today; and actions that are in doubt."""

from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Actor, Command

if TYPE_CHECKING:
    from app.counter.action_notes import ActionNotes
    from app.counter.action_values import ActionNote, Became
    from app.counter.at_till import TillDeed
    from app.counter.till_values import Counting, TillClosed, TillDrawer, TillState
    from app.data.store import Store


class TillDayRoom(Opening):
    """Each use case in its transaction; plain values in and out."""

    _notes: "tuple[Store, ActionNotes] | None" = None

    def till_drawer(self, actor: Actor, till: str) -> "TillDrawer | Refused":
        from app.counter.drawer_view import till_drawer

        return self.look(partial(till_drawer, actor=actor, till=till))

    def deeds_of_today(self, actor: Actor, till: str) -> "tuple[TillDeed, ...] | Refused":
        from app.counter.drawer_view import deeds_of_today

        return self.look(partial(deeds_of_today, actor=actor, till=till))

    def add_till_here(self, actor: Actor, till: str, *, key: str) -> "TillState | Refused":
        from app.counter.till_day import add_till_here

        return self.act(partial(add_till_here, actor=actor, name=till, command=Command(key)))

    def open_till(
        self, actor: Actor, till: str, amount: str, currency: str, *, key: str
    ) -> "TillState | Refused":
        from app.counter.till_day import open_till

        opened = partial(open_till, actor=actor, name=till, amount=amount, currency=currency)
        return self.act(partial(opened, command=Command(key)))

    def count_till(self, actor: Actor, counting: "Counting", *, key: str) -> "TillState | Refused":
        from app.counter.till_day import count_till

        return self.act(partial(count_till, actor=actor, counting=counting, command=Command(key)))

    def close_till(self, actor: Actor, till: str, reason: str | None, *, key: str) -> "TillClosed | Refused":
        from app.counter.till_close import close_till

        if (refused := self.code_in(reason)) is not None:
            return refused
        return close_till(self._opened, actor, till, reason=reason, command=Command(key))

    def note_action(self, note: "ActionNote") -> None:
        self._action_notes.write(note)

    def forget_action(self, key: str) -> None:
        self._action_notes.remove(key)

    def actions_left(self) -> "tuple[ActionNote, ...]":
        return self._action_notes.left()

    def what_became(self, actor: Actor, note: "ActionNote") -> "Became | Refused":
        from app.counter.becoming import what_became

        return self.act(partial(what_became, actor=actor, note=note))

    @property
    def _action_notes(self) -> "ActionNotes":
        """Those of the store that is open: a restore may bring another one."""
        from app.counter.action_notes import ActionNotes
        from app.data.batches import store_id

        store = self._opened
        if self._notes is None or self._notes[0] is not store:
            self._notes = store, ActionNotes(self._data, store.read(store_id))
        return self._notes[1]
