"""From when to when a report goes: a usual time, or two days that were chosen. Days are this computer's."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from app.ui.formats import now
from app.ui.history.filters import start_of

TODAY, WEEK, MONTH, YEAR, CHOSEN = "today", "week", "month", "year", "chosen"
_DAYS: Final = {TODAY: 1, WEEK: 7, MONTH: 30, YEAR: 365}
_MOMENTS: Final = 13
"""At how many moments what is owed is added up for the chart."""


@dataclass(frozen=True, slots=True)
class Span:
    """`first` and `last` day, both included."""

    first: date
    last: date

    @property
    def since(self) -> datetime:
        return start_of(self.first)

    @property
    def until(self) -> datetime:
        """The moment at which the last day is over."""
        return start_of(self.last + timedelta(days=1))

    @property
    def end(self) -> datetime:
        """The same, or this moment where the last day is not over yet."""
        return min(self.until, now())

    @property
    def is_running(self) -> bool:
        return self.until > now()

    @property
    def moments(self) -> tuple[datetime, ...]:
        """Evenly spread, the first and the last included, oldest first."""
        step = (self.end - self.since) / (_MOMENTS - 1)
        return (*(self.since + number * step for number in range(_MOMENTS - 1)), self.end)

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of it, oldest first."""
        many = (self.last - self.first).days + 1
        return tuple(self.first + timedelta(days=number) for number in range(many))


def span_of(key: str) -> Span:
    """One of the usual times, up to and with today."""
    today = now().astimezone().date()
    return Span(today - timedelta(days=_DAYS[key] - 1), today)
