"""Exports of the history: what is in the file, when there is one, and what never is in it."""

import csv
import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.outcomes import ALREADY_THERE, NOT_FOUND, UNWRITABLE_FILE, Fault, Refused
from app.wallet import exporting
from app.wallet.exporting import COLUMNS, Asked, Exported, export, write_csv, write_json
from app.wallet.moments import HOUR, moment
from tests.data.world import BOOK, NOON, World

EVERYTHING = Asked()


@pytest.fixture
def lived(sqlite_world: World) -> World:
    """Three redemptions, an hour apart, the last in another region."""
    for amount in ("5.00", "10.50"):
        sqlite_world.redeem(sqlite_world.active(amount=amount).code)
        sqlite_world.clock.advance(HOUR)
    sqlite_world.redeem(sqlite_world.active("house", "JP", amount="3000").code, region="JP")
    return sqlite_world


def exported(
    world: World,
    file: Path,
    write: exporting.Writer = write_csv,
    *,
    asked: Asked = EVERYTHING,
    overwrite: bool = False,
    goes_on: Callable[[int], bool] = lambda _done: True,
) -> Exported | Refused | None:
    return export(
        world.store, world.holder, file, write, book=BOOK, asked=asked, overwrite=overwrite, goes_on=goes_on
    )


def test_a_table_holds_every_movement_of_every_wallet(lived: World, tmp_path: Path) -> None:
    file = tmp_path / "history.csv"
    assert exported(lived, file) == Exported(3)
    with file.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert tuple(rows[0]) == COLUMNS
    found = [(row["amount"], row["balance"], row["currency"], row["at"]) for row in rows]
    assert found == [
        ("10.50", "15.50", "USD", "2026-11-22T13:00:00Z"),
        ("5.00", "5.00", "USD", "2026-11-22T12:00:00Z"),
        ("3000", "3000", "JPY", "2026-11-22T14:00:00Z"),
    ]


def test_json_holds_minor_units(lived: World, tmp_path: Path) -> None:
    file = tmp_path / "history.json"
    exported(lived, file, write_json)
    rows = json.loads(file.read_text("utf-8"))
    assert [row["amount"] for row in rows] == [1050, 500, 3000]
    assert rows[0]["programme"] == "House card"


def test_what_is_asked_for_is_what_is_written(lived: World, tmp_path: Path) -> None:
    asked = Asked(region="US", since=moment(NOON + 1), kind="redeem", search="house")
    assert exported(lived, tmp_path / "some.csv", asked=asked) == Exported(1)
    assert exported(lived, tmp_path / "none.json", write_json, asked=Asked(search="no")) == Exported(0)
    assert json.loads((tmp_path / "none.json").read_text("utf-8")) == []


def test_more_than_a_page_is_written(lived: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "LARGEST_PAGE", 1)
    told: list[int] = []
    assert exported(lived, tmp_path / "all.csv", goes_on=lambda done: told.append(done) is None) == Exported(
        3
    )
    assert told == [1, 2, 3]


def test_no_code_and_no_password_is_in_the_file(sqlite_world: World, tmp_path: Path) -> None:
    card = sqlite_world.active()
    sqlite_world.redeem(card.code)
    for write in (write_csv, write_json):
        file = tmp_path / write.__name__
        exported(sqlite_world, file, write)
        text = file.read_text("utf-8")
        assert card.code[-4:] in text
        assert card.code not in text.replace("-", "")


def test_a_file_that_stands_is_kept_unless_it_is_to_be_replaced(lived: World, tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("mine")
    assert exported(lived, file) == Refused(ALREADY_THERE, {"what": "file"})
    assert file.read_text() == "mine"
    assert exported(lived, file, overwrite=True) == Exported(3)
    assert file.read_text("utf-8-sig").startswith("at,")


def test_a_stopped_export_leaves_no_file(lived: World, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    assert exported(lived, folder / "half.csv", goes_on=lambda _done: False) is None
    assert list(folder.iterdir()) == []


def test_a_region_without_a_wallet_is_not_found(lived: World, tmp_path: Path) -> None:
    assert exported(lived, tmp_path / "x.csv", asked=Asked(region="DE")) == Refused(
        NOT_FOUND, {"what": "wallet"}
    )


def test_a_folder_that_is_not_there_is_named(lived: World, tmp_path: Path) -> None:
    with pytest.raises(Fault) as raised:
        exported(lived, tmp_path / "nowhere" / "x.csv")
    assert raised.value.outcome is UNWRITABLE_FILE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a user's folders from others by itself")
def test_the_file_is_for_its_owner_alone(lived: World, tmp_path: Path) -> None:
    exported(lived, tmp_path / "x.csv")
    assert stat.S_IMODE((tmp_path / "x.csv").stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_a_text_like_a_formula_is_none_in_a_spreadsheet(text: str) -> None:
    assert exporting._cell("order", text) == f"'{text}"
    assert exporting._cell("amount", "-1.00") == "-1.00"
