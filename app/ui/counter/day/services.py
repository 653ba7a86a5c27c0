"""What the till's day and actions in doubt ask of the rest of Tillfold; part of `CounterServices`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from app.counter.action_values import ActionNote, Became
    from app.counter.at_till import TillDeed
    from app.counter.till_values import Counting, TillClosed, TillDrawer, TillState
    from app.outcomes import Refused
    from app.wallet.values import Actor


class OutboxServices(Protocol):
    def new_key(self) -> str: ...

    def note_action(self, note: ActionNote) -> None:
        """See on the disk that this is about to be sent. Raises Fault(UNWRITABLE_FILE): then nothing is."""
        ...

    def forget_action(self, key: str) -> None:
        """Its answer is known, and was told."""
        ...


class TillServices(OutboxServices, Protocol):
    """Each changing call takes the key that it is asked again with where its answer was lost."""

    def till_drawer(self, actor: Actor, till: str) -> TillDrawer | Refused:
        """The till before it is opened, counted or closed."""
        ...

    def deeds_of_today(self, actor: Actor, till: str) -> tuple[TillDeed, ...] | Refused:
        """All that was done at the till today, newest first."""
        ...

    def add_till_here(self, actor: Actor, till: str, *, key: str) -> TillState | Refused:
        """A new one in the shop of the manager, not open yet."""
        ...

    def open_till(
        self, actor: Actor, till: str, amount: str, currency: str, *, key: str
    ) -> TillState | Refused:
        """With a float out of the safe (plain decimal); after a count it goes on, without one."""
        ...

    def count_till(self, actor: Actor, counting: Counting, *, key: str) -> TillState | Refused: ...

    def close_till(self, actor: Actor, till: str, reason: str | None, *, key: str) -> TillClosed | Refused:
        """On its count. reason: of the difference, where there is one."""
        ...

    def actions_left(self) -> tuple[ActionNote, ...]:
        """What was sent here, by a window that is gone, without an answer; the oldest first."""
        ...

    def what_became(self, actor: Actor, note: ActionNote) -> Became | Refused:
        """An action that was not done is not done later either."""
        ...
