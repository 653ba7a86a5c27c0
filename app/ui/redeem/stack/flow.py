"""The way of a stack: each card looked at as it comes, then all added after one confirmation, one by one.

Decides what becomes of a card; draws nothing. A card is never sent twice: each has one key for ever.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.outcomes import ISSUED_ELSEWHERE, Refused
from app.ui.background import Background, Job
from app.ui.redeem.asking import Refusal, Request, Slip, add, look
from app.ui.redeem.reading import SoFar
from app.ui.redeem.stack import states
from app.ui.redeem.stack.cards import SETTLED, TO_ADD, Stack, StackCard, State
from app.ui.scan.sounds import Sound
from app.ui.services import Services
from app.wallet.drawer_values import DrawerChange, NewDrawerCard
from app.wallet.values import Actor, Balance, Redeemed

if TYPE_CHECKING:
    from app.ui.scan.stack_watch import CardRead


class StackFlow(QObject):
    """One stack at a time. `read` says what a text is; until the programmes are there it answers None."""

    changed = Signal()
    heard = Signal(Sound)
    told = Signal(StackCard)  # the card that the newest reading became
    ended = Signal()  # every card that was to be added has its answer

    def __init__(
        self,
        services: Services,
        background: Background,
        read: Callable[[str], SoFar | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._background, self._read = services, background, read
        self._actor: Actor | None = None
        self._stack = Stack()
        self._by_message: set[str] = set()
        self._to_look: deque[int] = deque()
        self._to_send: deque[int] = deque()
        self._asked: int | None = None
        self._job: Job | None = None

    @property
    def cards(self) -> tuple[StackCard, ...]:
        return self._stack.cards

    @property
    def newest_code(self) -> str:
        """Of the card that was listed last; "" where it is to be read again, since nothing is known of it."""
        newest = self._stack.cards[-1] if self._stack.cards else None
        return newest.code if newest is not None and newest.state is not State.FAILED else ""

    @property
    def is_adding(self) -> bool:
        return bool(self._stack.of(State.ADDING))

    def of(self, *states: State) -> tuple[StackCard, ...]:
        return self._stack.of(*states)

    @property
    def by_message(self) -> tuple[StackCard, ...]:
        """The cards that are to be added and whose codes came by a message."""
        return tuple(card for card in self._stack.of(*TO_ADD) if card.code in self._by_message)

    def set_actor(self, actor: Actor | None) -> None:
        self.forget()
        self._actor = actor

    def forget(self) -> None:
        """No card, no code. An answer that is still under way is heard by nobody."""
        self._stack.clear()
        self._by_message.clear()
        self._to_look.clear()
        self._to_send.clear()
        self._asked = None
        if self._job is not None:
            self._job.drop()
        self.changed.emit()

    # What comes in

    def take(self, read: "CardRead") -> None:
        """A card was shown, or a picture was read."""
        if read.code:
            if read.is_mail:
                self._by_message.add(read.code)
            self._take_code(read.code)
        elif read.guess:
            self._take_doubtful(read)
        elif read.number:
            self._take_number(read)

    def take_text(self, text: str) -> bool:
        """Codes that were typed or pasted, one a line. False where there is none."""
        read = [so_far for line in text.splitlines() if (so_far := self._read(line)) and so_far.is_whole]
        if not read and (whole := self._read(text)) and whole.is_whole:
            read = [whole]
            self._by_message.add(whole.text)
        for so_far in read:
            self._take_code(so_far.text)
        return bool(read)

    def decide(self, number: int, code: str) -> None:
        """A person settled the doubts of a card."""
        card = self._stack.get(number)
        if card is not None and card.state is State.DOUBTFUL:
            self._stack.remove(number)
            if card.read is not None and card.read.is_mail:
                self._by_message.add(code)
            self._take_code(code, number)

    def remove(self, number: int) -> None:
        """Take a card out of the stack, before it is sent."""
        card = self._stack.get(number)
        if card is None or card.state in SETTLED:
            return
        self._stack.remove(number)
        self.changed.emit()

    def drop_finished(self) -> None:
        """After the answers were seen: what was added or refused goes, what waits stays."""
        ended = (State.ADDED, State.KEPT, State.SEEN, State.REFUSED, State.NOT_A_CODE, State.FAILED)
        for card in self._stack.of(*ended):
            self._stack.remove(card.number)
        self.changed.emit()

    def _take_code(self, code: str, number: int | None = None) -> None:
        book = self._services.programmes()
        same = self._stack.same(code, book)
        if same is not None and same.state is not State.FAILED:
            self._take_again(same)
            return
        at = same.number if same is not None else number or self._stack.next_number()
        self._put(states.looking(at, code, self._programme(code)))
        self._to_look.append(at)
        self._go_on()

    def _take_again(self, same: StackCard) -> None:
        last = self._stack.cards[-1]
        if last.state is State.SEEN and last.of == same.number:
            return  # it still lies there
        self._put(states.seen_again(self._stack.next_number(), same), Sound.REFUSED)

    def _take_doubtful(self, read: "CardRead") -> None:
        waiting = self._stack.of(State.DOUBTFUL)
        if any(one.read is not None and one.read.guess == read.guess for one in waiting):
            return
        card = states.doubtful(self._stack.next_number(), read, self._programme(read.guess))
        self._put(card, Sound.REFUSED)

    def _take_number(self, read: "CardRead") -> None:
        known = self._stack.of(State.NOT_A_CODE)
        if any(one.read is not None and one.read.number == read.number for one in known):
            return
        self._put(states.not_a_code(self._stack.next_number(), read), Sound.REFUSED)

    def _programme(self, code: str) -> str:
        """Its name, "" where it is not known."""
        so_far = self._read(code)
        return so_far.programme if so_far is not None else ""

    def _put(self, card: StackCard, sound: Sound | None = None) -> None:
        self._stack.put(card)
        if sound is not None:
            self.heard.emit(sound)
            self.told.emit(card)
        self.changed.emit()

    # Asking the store, one card after the other

    def add_all(self, *, keeps: bool = False) -> None:
        """After the one confirmation: send what is ready. keeps: the drawer is open, and takes its cards."""
        self._send(self._stack.of(*TO_ADD, *((State.DRAWER,) if keeps else ())))

    def ask_again(self) -> None:
        """For answers that were lost: each with the key it was sent with."""
        self._send(self._stack.of(State.UNSETTLED))

    def _send(self, cards: Sequence[StackCard]) -> None:
        for card in cards:
            self._stack.put(states.adding(card))
            self._to_send.append(card.number)
        self.changed.emit()
        self._go_on()

    def stop_adding(self) -> None:
        """Send no more; the card that is on its way gets its answer. The others stay ready."""
        for number in self._to_send:
            card = self._stack.get(number)
            if card is not None:
                self._stack.put(states.for_drawer(card) if card.keep_key else states.waiting(card))
        self._to_send.clear()
        self.changed.emit()
        if self._asked is None:
            self.ended.emit()

    def _go_on(self) -> None:
        if self._asked is not None or self._actor is None:
            return
        if self._to_look:
            self._ask_look(self._to_look.popleft())
        elif self._to_send:
            self._ask_add(self._to_send.popleft())

    def _ask_look(self, number: int) -> None:
        card = self._stack.get(number)
        if card is None or self._actor is None:
            self._go_on()
            return
        self._asked = number
        work = partial(look, self._services, self._actor, Request(card.code))
        self._job = self._background.ask(work, self._looked, self._look_failed)

    def _ask_add(self, number: int) -> None:
        card = self._stack.get(number)
        if card is None or self._actor is None:
            self._go_on()
            return
        self._asked = number
        if card.keep_key:
            keep = partial(self._services.keep_card, self._actor, NewDrawerCard(card.code))
            self._job = self._background.ask(
                partial(keep, key=card.keep_key), self._kept, self._answer_missing
            )
        elif card.slip is not None:
            work = partial(add, self._services, self._actor, Request(card.code), card.slip)
            self._job = self._background.ask(work, self._added, self._answer_missing)

    def _looked(self, answer: Slip | Refusal) -> None:
        card = self._answered()
        if card is not None:
            made = self._refused(card, answer) if isinstance(answer, Refusal) else states.ready(card, answer)
            is_read = made.state in (State.READY, State.DRAWER)
            self._put(made, Sound.READ if is_read else Sound.REFUSED)
        self._go_on()

    def _refused(self, card: StackCard, refusal: Refusal) -> StackCard:
        if refusal.refused.outcome is ISSUED_ELSEWHERE:
            name = str(refusal.refused.facts.get("programmes") or card.name)
            return states.for_drawer(replace(card, name=name, keep_key=self._services.new_key()))
        return states.refused(card, refusal.refused, refusal.facts)

    def _look_failed(self, problem: Exception) -> None:
        card = self._answered()
        if card is not None:
            self._put(states.failed(card, problem), Sound.REFUSED)
        self._go_on()

    def _added(self, answer: tuple[Redeemed, Balance | None] | Refusal) -> None:
        card = self._answered()
        if card is not None and isinstance(answer, Refusal):
            self._put(self._refused(card, answer))
        elif card is not None and not isinstance(answer, Refusal):
            self._put(states.added(card, answer[0]))
        self._end_or_go_on()

    def _kept(self, answer: DrawerChange | Refused) -> None:
        card = self._answered()
        if card is not None and isinstance(answer, Refused):
            self._put(states.refused(card, answer))
        elif card is not None:
            self._put(states.kept(card))
        self._end_or_go_on()

    def _answer_missing(self, problem: Exception) -> None:
        card = self._answered()
        if card is not None:
            self._put(states.unsettled(card))
        self._end_or_go_on()

    def _answered(self) -> StackCard | None:
        """The card that the answer is about; None when it was removed meanwhile."""
        number, self._asked = self._asked, None
        return None if number is None else self._stack.get(number)

    def _end_or_go_on(self) -> None:
        if self._asked is None and not self._to_send:
            self.ended.emit()
        self._go_on()
