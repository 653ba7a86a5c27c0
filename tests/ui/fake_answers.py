"""How the counter's stand-ins answer: not at all while the store is away, and to one key always the same."""

from collections.abc import Callable
from typing import TypeVar, cast

from app.outcomes import STORE_UNREACHABLE, Fault

Made = TypeVar("Made")


class FakeAnswers:
    """Tests change its attributes; `calls` says what was asked."""

    calls: list[tuple[object, ...]]
    is_away: bool
    losing: int
    """So many answers to changing calls get lost, after they were done."""
    answered: dict[str, object]
    """By key."""

    def begin_answers(self) -> None:
        self.is_away = False
        self.losing = 0
        self.answered = {}

    def _answer(self) -> None:
        if self.is_away:
            raise Fault(STORE_UNREACHABLE, why="no answer", where="db")

    def _once(self, key: str, made: Made) -> Made:
        """The first answer to a key is its answer for ever."""
        return self._make_once(key, lambda: made)

    def _make_once(self, key: str, make: Callable[[], Made]) -> Made:
        """As `_once`; what was answered is not made again."""
        self._answer()
        if key not in self.answered:
            self.answered[key] = make()
        answer = cast("Made", self.answered[key])
        if self.losing:
            self.losing -= 1
            self.is_away = True
            self._answer()
        return answer
