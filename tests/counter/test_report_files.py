"""Reports as files hold every line once, amounts exactly, and nothing a spreadsheet would run."""

import csv
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.counter.report_files import columns, save
from app.counter.report_values import (
    AttemptsReport,
    Counted,
    CountsReport,
    Deed,
    DeedsReport,
    LiabilityReport,
    Owed,
    Report,
    Reviewed,
    ReviewsReport,
    Suspicion,
)
from app.money import Money
from app.outcomes import UNWRITABLE_FILE, Fault
from tests.counter.desk import outcome

AT = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)


def yen(minor: int) -> Money:
    return Money(minor, "JPY")


REPORTS: list[Report] = [
    LiabilityReport(AT, (Owed(yen(1200), yen(300), yen(1500)),), ("desk-1-3", "till-1-9"), "ab" * 32),
    DeedsReport(AT, AT, (Deed(date(2026, 11, 22), "Mitte", "till-1", None, "redeem", 2, yen(1200)),)),
    CountsReport(AT, AT, (Counted("till-1", AT, "theo", "cash", yen(500), yen(400), "=1+1"),)),
    ReviewsReport(AT, AT, (Reviewed("report", "Mara", "4900", AT, "APPROVED", "dana", AT, "=1+1"),)),
    AttemptsReport(AT, AT, (Suspicion("not_sold", "mara", "desk-1", "4900", 1, AT),)),
]
EVERY = pytest.mark.parametrize("report", REPORTS, ids=lambda one: type(one).__name__)


@EVERY
def test_every_line_of_a_report_is_a_row_of_the_table(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    assert save(report, file, "csv", overwrite=False) == 1
    with file.open(encoding="utf-8-sig", newline="") as table:
        names, row = csv.reader(table)
    assert tuple(names) == columns(report)
    assert len(row) == len(names)
    assert not any(cell.startswith("=") for cell in row)


@EVERY
def test_every_line_of_a_report_is_an_object(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    assert save(report, file, "json", overwrite=False) == 1
    (found,) = json.loads(file.read_text(encoding="utf-8"))
    assert tuple(found) == columns(report)


def test_amounts_are_exact_and_times_are_utc(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    save(REPORTS[2], file, "json", overwrite=False)
    (found,) = json.loads(file.read_text(encoding="utf-8"))
    assert (found["expected"], found["counted"], found["difference"]) == (500, 400, -100)
    assert (found["at"], found["reason"]) == ("2026-11-22T08:52:00Z", "=1+1")


def test_an_empty_report_is_an_empty_list(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    assert save(CountsReport(AT, AT, ()), file, "json", overwrite=False) == 0
    assert json.loads(file.read_text(encoding="utf-8")) == []


def test_a_file_that_stands_is_replaced_only_where_that_is_wanted(tmp_path: Path) -> None:
    file = tmp_path / "report.csv"
    file.write_text("before", encoding="utf-8")
    assert outcome(save(REPORTS[0], file, "csv", overwrite=False)) == "ALREADY_THERE"
    assert file.read_text(encoding="utf-8") == "before"
    assert save(REPORTS[0], file, "csv", overwrite=True) == 1
    assert file.read_text(encoding="utf-8") != "before"


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault) as raised:
        save(REPORTS[0], tmp_path / "missing" / "report.csv", "csv", overwrite=False)
    assert raised.value.outcome is UNWRITABLE_FILE
