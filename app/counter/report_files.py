"""The reports of a manager as files for other programs: a table (CSV) or JSON, a row for each line of it.
How they look on paper is the window's."""

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.counter.report_values import (
    AttemptsReport,
    CountsReport,
    DeedsReport,
    LiabilityReport,
    Report,
    ReviewsReport,
)
from app.data.sqlite import copies
from app.money import Money
from app.outcomes import ALREADY_THERE, Refused
from app.wallet.moments import iso, microseconds

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
Row = Mapping[str, Any]


def save(report: Report, file: Path, form: str, *, overwrite: bool) -> int | Refused:
    """Write the report for its owner alone; a file that stands is replaced only with `overwrite`. form: csv
    or json. Returns how many rows there are. Raises Fault (UNWRITABLE_FILE)."""
    if file.exists() and not overwrite:
        return Refused(ALREADY_THERE, {"what": "file"})
    found = list(rows(report))
    with copies.part_beside(file) as part:
        _WRITERS[form](part, found, columns(report))
        copies.name(part, file, overwrite=overwrite)
    return len(found)


def columns(report: Report) -> tuple[str, ...]:
    """The names of what a row holds."""
    return _COLUMNS[type(report)]


def rows(report: Report) -> Iterator[Row]:
    """Amounts are `Money`, times UTC in ISO 8601."""
    if isinstance(report, LiabilityReport):
        yield from _owed(report)
    elif isinstance(report, DeedsReport):
        yield from _deeds(report)
    elif isinstance(report, CountsReport):
        yield from _counts(report)
    elif isinstance(report, ReviewsReport):
        yield from _reviews(report)
    else:
        yield from _tries(report)


_COLUMNS: Mapping[type, tuple[str, ...]] = {
    LiabilityReport: ("currency", "cards", "wallets", "total", "at", "position", "digest"),
    DeedsReport: ("day", "store", "station", "clerk", "kind", "count", "amount", "currency", "label"),
    CountsReport: (
        "till", "at", "clerk", "tender", "currency", "expected", "counted", "difference", "reason", "label",
    ),
    AttemptsReport: ("kind", "login", "station", "serial", "count", "at", "label"),
    ReviewsReport: ("kind", "name", "serial", "at", "state", "by", "decided", "reason"),
}  # fmt: skip


def _owed(report: LiabilityReport) -> Iterator[Row]:
    where = {"at": iso(microseconds(report.at)), "position": ", ".join(report.position)}
    for one in report.owed:
        amounts = {"cards": one.cards, "wallets": one.wallets, "total": one.total}
        yield {"currency": one.total.currency, **amounts, **where, "digest": report.digest}


def _deeds(report: DeedsReport) -> Iterator[Row]:
    for one in report.deeds:
        where = {"day": one.day.isoformat(), "store": one.shop, "station": one.station, "clerk": one.clerk}
        yield {**where, "kind": one.kind, "count": one.count, **_amount(one.amount), "label": one.called}


def _counts(report: CountsReport) -> Iterator[Row]:
    for one in report.counts:
        who = {"till": one.till, "at": iso(microseconds(one.at)), "clerk": one.clerk, "tender": one.tender}
        amounts = {"expected": one.expected, "counted": one.counted, "difference": one.difference}
        yield {**who, "currency": one.counted.currency, **amounts, "reason": one.reason, "label": one.called}


def _tries(report: AttemptsReport) -> Iterator[Row]:
    for one in report.suspicions:
        who = {"kind": one.kind, "login": one.login, "station": one.station, "serial": one.serial}
        yield {**who, "count": one.count, "at": iso(microseconds(one.at)), "label": one.called}


def _reviews(report: ReviewsReport) -> Iterator[Row]:
    for one in report.reviews:
        decided = None if one.decided is None else iso(microseconds(one.decided))
        about = {"kind": one.kind, "name": one.name, "serial": one.serial, "at": iso(microseconds(one.at))}
        yield {**about, "state": one.state, "by": one.by, "decided": decided, "reason": one.reason}


def _amount(amount: Money | None) -> Row:
    return {"amount": amount, "currency": amount.currency if amount else None}


def _write_csv(part: Path, found: list[Row], names: tuple[str, ...]) -> None:
    """In UTF-8 for any spreadsheet: plain decimal amounts."""
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(names)
        table.writerows([_cell(row[name]) for name in names] for row in found)


def _cell(value: object) -> str:
    """A spreadsheet takes a text that begins like a formula for one, and a reason can say anything."""
    if isinstance(value, Money):
        return value.plain()
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_FORMULA) else text


def _write_json(part: Path, found: list[Row], names: tuple[str, ...]) -> None:
    """A list of objects, one a line; amounts are whole numbers of minor units, as on the command line."""
    objects = (json.dumps({name: _plain(row[name]) for name in names}, ensure_ascii=False) for row in found)
    lines = ",\n".join(objects)
    part.write_text(f"[\n{lines}\n]\n" if lines else "[]\n", encoding="utf-8")


def _plain(value: object) -> object:
    return value.minor if isinstance(value, Money) else value


_WRITERS: Mapping[str, Callable[[Path, list[Row], tuple[str, ...]], None]] = {
    "csv": _write_csv,
    "json": _write_json,
}
