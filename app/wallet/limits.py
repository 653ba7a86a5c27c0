"""How many wrong codes, and how many high-value cards, before a pause. Pure rules on times in µs."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.wallet.moments import DAY, HOUR, MINUTE


@dataclass(frozen=True, slots=True)
class AttemptRule:
    """So many wrong codes within a time lead to a pause from the last of them on."""

    wrong: int
    within: int
    pause: int


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a store. The rules for attempts are ordered by `wrong`; each pauses longer. `high_value`:
    from which amount (minor units) a card of a currency counts, where its programme is not to say."""

    attempts: tuple[AttemptRule, ...] = (
        AttemptRule(5, MINUTE, MINUTE),
        AttemptRule(10, HOUR, 5 * MINUTE),
        AttemptRule(15, 3 * HOUR, 15 * MINUTE),
        AttemptRule(20, 12 * HOUR, 30 * MINUTE),
        AttemptRule(40, DAY, 4 * HOUR),
    )
    # "Dozens of high-value cards in a single hour": 24 is the literal reading.
    high_value_cards: int = 24
    high_value_within: int = HOUR
    hold: int = DAY
    high_value: tuple[tuple[str, int], ...] = ()

    @property
    def attempts_needed(self) -> int:
        """How many of the newest wrong codes `paused_until` looks at."""
        return self.attempts[-1].wrong


def paused_until(newest: Sequence[int], now: int, limits: Limits) -> int | None:
    """When codes may be entered again; None if they may now. newest: times of wrong codes, newest first."""
    ends = [
        newest[0] + rule.pause
        for rule in limits.attempts
        if len(newest) >= rule.wrong and newest[0] - newest[rule.wrong - 1] < rule.within
    ]
    end = max(ends, default=now)
    return end if end > now else None


def is_too_fast(newest: Sequence[int], now: int, limits: Limits) -> bool:
    """Whether the account has redeemed as many high-value cards in the time as start a review."""
    enough = len(newest) >= limits.high_value_cards
    return enough and now - newest[limits.high_value_cards - 1] < limits.high_value_within
