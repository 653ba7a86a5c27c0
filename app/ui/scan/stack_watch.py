"""Which card of a stack was read, and when: one answer a card, however many pictures are taken of it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.scan.session import Doubt, Observation

_SAME_CARD = 3
"""A code that differs in so many characters from the guess before it is still the same card."""
_TELLING = ("serial", "barcode", "receipt")


@dataclass(frozen=True, slots=True)
class CardRead:
    """What came of one card or one picture: a sure code, a guess with doubts, another number, or nothing.

    groups: printed group lengths of the guess. number_kind: what the number is, in the words of `Also`.
    """

    code: str = field(default="", repr=False)
    guess: str = field(default="", repr=False)
    groups: tuple[int, ...] = ()
    doubts: "tuple[Doubt, ...]" = field(default=(), repr=False)
    number_kind: str = ""
    number: str = field(default="", repr=False)
    source: str = ""

    @property
    def is_mail(self) -> bool:
        """Whether it was read from an e-mail."""
        return self.source.lower().endswith(".eml")

    @property
    def is_nothing(self) -> bool:
        return not (self.code or self.guess or self.number)


def read_of(observation: "Observation", source: str = "") -> CardRead:
    """What an observation amounts to, when no more pictures of its subject come."""
    if observation.code is not None:
        return CardRead(code=observation.code, groups=observation.groups, source=source)
    if observation.doubts and observation.guess and not _is_hidden(observation):
        return CardRead(
            guess=observation.guess, groups=observation.groups, doubts=observation.doubts, source=source
        )
    number = next((one for one in observation.also if one.kind in _TELLING), None)
    if number is not None:
        return CardRead(number_kind=number.kind, number=number.text, source=source)
    return CardRead(source=source)


class StackWatch:
    """Follows live observations. A sure code is told at once; a doubt when the card was taken away."""

    def __init__(self) -> None:
        self._told = ""
        self._waiting = CardRead()

    def take(self, observation: "Observation") -> tuple[CardRead, ...]:
        """What is to be told now."""
        if observation.code is not None:
            return self._take_code(observation.code, read_of(observation))
        if observation.guess is None and observation.quad is None:
            self._told = ""
            return self._let_go()
        now = read_of(observation)
        if not now.is_nothing and not self._told:
            before, self._waiting = self._waiting, now
            is_other = bool(before.guess and now.guess) and not _is_same(before.guess, now.guess)
            return (before,) if is_other else ()
        return ()

    def _take_code(self, code: str, read: CardRead) -> tuple[CardRead, ...]:
        if code == self._told:
            return ()
        is_same = self._waiting.guess and _is_same(self._waiting.guess, code)
        before = () if is_same or self._waiting.number else self._let_go()
        self._waiting = CardRead()
        self._told = code
        return (*before, read)

    def _let_go(self) -> tuple[CardRead, ...]:
        before, self._waiting = self._waiting, CardRead()
        return () if before.is_nothing else (before,)


def _is_hidden(observation: "Observation") -> bool:
    return any(cell.certainty == "hidden" for cell in observation.cells)


def _is_same(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(map(str.__ne__, one, other)) <= _SAME_CARD
