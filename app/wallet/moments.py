"""Times: the store counts microseconds, people's values hold datetimes in UTC, facts hold ISO 8601 text."""

from datetime import UTC, datetime, timedelta

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_START = datetime(1970, 1, 1, tzinfo=UTC)


def moment(microseconds: int) -> datetime:
    return _START + timedelta(microseconds=microseconds)


def maybe(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else moment(microseconds)


def microseconds(at: datetime) -> int:
    """Exact, unlike `timestamp()`, which goes through a float."""
    return (at - _START) // timedelta(microseconds=1)


def iso(microseconds: int) -> str:
    """To the second, as the command line prints times: 2026-11-22T04:00:00Z."""
    return moment(microseconds).strftime("%Y-%m-%dT%H:%M:%SZ")
