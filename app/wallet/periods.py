"""When a subscription is due: dates counted from the first one, in its store's calendar. Pure functions."""

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.wallet.moments import microseconds

WEEK, MONTH, YEAR = "week", "month", "year"
EVERY = (WEEK, MONTH, YEAR)


def due_date(first: date, every: str, period: int) -> date:
    """The date of a period, the first one being 0. It is counted from the first date, so that the end of a
    month or a leap day comes back to its day after a shorter month or a common year."""
    if every == WEEK:
        return first + timedelta(weeks=period)
    months = period if every == MONTH else 12 * period
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(first.day, last))


def due_moment(due: date, time_zone: str) -> int:
    """The moment, in µs, at which the date begins there. Where clocks leap over midnight it is the
    moment of the leap; where midnight comes twice, the first."""
    return microseconds(datetime(due.year, due.month, due.day, tzinfo=ZoneInfo(time_zone)).astimezone(UTC))
