"""How far a long piece of work has come, and whether it is to go on: asked between two steps of it."""

from collections.abc import Callable
from dataclasses import dataclass

GoesOn = Callable[[int], bool]
"""Told how many thousandths are done; whether to go on."""
WHOLE = 1000


class Stopped(Exception):
    """The person does not want it any more. What was begun is taken away."""


def _always(_done: int) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Course:
    """The way from `begin` to `end`, in thousandths of the whole."""

    goes_on: GoesOn = _always
    begin: int = 0
    end: int = WHOLE

    def at(self, done: int, of: int) -> None:
        """So many steps of so many are done. Raises Stopped."""
        if not self.goes_on(self._place(done, of)):
            raise Stopped

    def part(self, step: int, of: int) -> "Course":
        """The way of one step of several that are about as long."""
        return Course(self.goes_on, self._place(step, of), self._place(step + 1, of))

    def _place(self, done: int, of: int) -> int:
        steps = max(of, 1)
        return self.begin + (self.end - self.begin) * min(done, steps) // steps


UNTOLD = Course()
"""Of work that nobody watches."""
