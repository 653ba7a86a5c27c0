"""When a subscription is due: month ends, leap days, and days on which the clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.wallet.moments import moment
from app.wallet.periods import EVERY, MONTH, WEEK, YEAR, due_date, due_moment

ZONES = ["UTC", "America/New_York", "Europe/Berlin", "America/Santiago", "Asia/Tokyo", "Pacific/Apia"]


@pytest.mark.parametrize(
    ("first", "every", "period", "due"),
    [
        ("2026-01-31", MONTH, 1, "2026-02-28"),
        ("2026-01-31", MONTH, 2, "2026-03-31"),
        ("2027-12-31", MONTH, 2, "2028-02-29"),
        ("2026-11-30", MONTH, 3, "2027-02-28"),
        ("2026-12-15", MONTH, 1, "2027-01-15"),
        ("2028-02-29", YEAR, 1, "2029-02-28"),
        ("2028-02-29", YEAR, 4, "2032-02-29"),
        ("2028-02-29", MONTH, 12, "2029-02-28"),
        ("2026-12-28", WEEK, 1, "2027-01-04"),
    ],
)
def test_a_short_month_does_not_move_the_day_of_those_after_it(
    first: str, every: str, period: int, due: str
) -> None:
    assert due_date(date.fromisoformat(first), every, period) == date.fromisoformat(due)


@given(
    first=st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    every=st.sampled_from(EVERY),
    period=st.integers(0, 200),
)
def test_periods_follow_each_other_without_a_gap(first: date, every: str, period: int) -> None:
    due, following = due_date(first, every, period), due_date(first, every, period + 1)
    months = (following.year - due.year) * 12 + following.month - due.month
    assert due_date(first, every, 0) == first
    assert due < following
    assert (following - due).days == 7 if every == WEEK else months == (1 if every == MONTH else 12)
    assert every == WEEK or due.day == first.day or (due.day < first.day and (due + timedelta(1)).day == 1)


@given(due=st.dates(date(1990, 1, 1), date(2036, 1, 1)), zone=st.sampled_from(ZONES))
def test_a_day_begins_where_the_store_is_and_never_before(due: date, zone: str) -> None:
    begins = moment(due_moment(due, zone))
    there, just_before = begins.astimezone(ZoneInfo(zone)), begins - timedelta(microseconds=1)
    assert there.date() >= due
    assert just_before.astimezone(ZoneInfo(zone)).date() < due


def test_where_the_clocks_leap_over_midnight_the_day_begins_with_the_leap() -> None:
    santiago = moment(due_moment(date(2024, 9, 8), "America/Santiago"))
    assert santiago == datetime(2024, 9, 8, 4, tzinfo=UTC)
    assert santiago.astimezone(ZoneInfo("America/Santiago")).hour == 1
