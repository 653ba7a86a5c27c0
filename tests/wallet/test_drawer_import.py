"""Bringing cards in from a table: columns are guessed, every row is told before anything is written, and
no code is kept twice."""

from collections.abc import Mapping
from typing import Any

import pytest

from app.data.integrity import check
from app.outcomes import Refused
from app.wallet import drawer_import
from app.wallet.drawer_plan import ImportedCards, Plan, PlannedCard
from app.wallet.drawer_table import CardTable, Column, guess_columns, named_columns, read_table
from app.wallet.drawer_values import Revealed
from app.wallet.values import Command
from tests.data.world import BOOK, World
from tests.wallet.drawer_world import Drawer, code, outcome


@pytest.fixture
def drawer(world: World) -> Drawer:
    return Drawer(world)


def table_of(text: str | bytes) -> CardTable:
    found = read_table(text if isinstance(text, bytes) else text.encode(), BOOK)
    assert isinstance(found, CardTable), found
    return found


def plan_of(text: str, columns: Mapping[Column, int] | None = None, **more: Any) -> Plan:
    table = table_of(text)
    return Plan(table, guess_columns(table, BOOK) if columns is None else columns, **more)


def preview(drawer: Drawer, plan: Plan) -> tuple[PlannedCard, ...]:
    found = drawer.world.store.read(
        lambda tx: drawer_import.preview(tx, drawer.actor, plan, drawer.key, book=drawer.world.book)
    )
    assert not isinstance(found, Refused)
    return found


def bring(drawer: Drawer, plan: Plan, *, command: Command | None = None) -> Any:
    by, book = command or drawer.world.key(), drawer.world.book
    return drawer.world.store.transact(
        lambda tx: drawer_import.import_cards(tx, drawer.actor, plan, drawer.key, book=book, command=by)
    )


def test_a_preview_tells_every_row_and_writes_nothing(drawer: Drawer) -> None:
    known, good, apple = code(), code(), code("apple")
    drawer.kept(known)
    before = check(drawer.world.store).entries
    plan = plan_of(
        "Gift Card Code,Brand,Value,Expiry Date,Notes,Colour\n"
        f'{good},Amazon,"$1,025.00",05/31/2027,from an aunt,red\n'
        f"{apple},,25,,,\n"
        f"{known},Amazon,25,,,\n"
        "\n"
        f"{good.lower()},Amazon,25,,,\n"
        "A1B2C3D4,Amazon,25,,,\n"
        f"{code()},Nobody,25,,,\n"
        f"{code()},Amazon,free,,,\n"
        f"{code()},Amazon,25,04/05/2027,,\n"
        f"{code()},Amazon,€25,,,\n"
    )
    found = preview(drawer, plan)
    assert [one.line for one in found] == [2, 3, 4, 6, 7, 8, 9, 10, 11]
    assert [one.problem.outcome.name if one.problem else "" for one in found] == [
        "", "", "ALREADY_IN_DRAWER", "ALREADY_IN_DRAWER", "CODE_FITS_NOTHING", "NOT_FOUND",
        "AMOUNT_OUT_OF_RANGE", "CANNOT_BE_TAKEN", "",
    ]  # fmt: skip
    first = found[0]
    assert (first.programme_name, first.region, first.ends, first.has_note) == (
        "Amazon gift card",
        "US",
        "2027-05-31",
        True,
    )
    assert first.amount is not None
    assert first.amount.plain() == "1025.00"
    assert (found[1].programme_name, found[8].region) == ("Apple gift card", "DE")  # its amount is in euro
    assert check(drawer.world.store).entries == before
    for text in (good, known, apple):
        assert text.replace("-", "") not in repr((found, plan))


def test_what_was_seen_is_kept_and_the_rest_left_out(drawer: Drawer) -> None:
    texts = [code() for _ in range(3)]
    rows = [f"{text},10.00,note {number}" for number, text in enumerate(texts)]
    plan = plan_of("\n".join(["code,amount,note", *rows, "ABCD,1,x", rows[0]]))
    assert bring(drawer, plan) == ImportedCards(3, 2, bring(drawer, plan).at, "key-1")
    cards = sorted(drawer.cards(), key=lambda card: card.card)
    assert [card.amount.plain() for card in cards if card.amount] == ["10.00"] * 3
    for card, text, number in zip(cards, texts, range(3), strict=True):
        assert drawer.reveal(card.card) == Revealed(text.replace("-", ""), f"note {number}", b"")
    assert drawer.book_of("Assets:Drawer") == 3000
    assert check(drawer.world.store).findings == ()


def test_an_import_is_answered_once_a_key_and_twice_it_finds_every_card(drawer: Drawer) -> None:
    plan, key = plan_of(f"code\n{code()}\n{code()}\n"), drawer.world.key()
    first = bring(drawer, plan, command=key)
    assert bring(drawer, plan, command=key) == first
    assert outcome(bring(drawer, plan_of(f"code\n{code()}\n"), command=key)) == "IDEMPOTENCY_CONFLICT"
    again = bring(drawer, plan)
    assert (again.kept, again.left_out) == (0, 2)
    assert len(drawer.cards()) == 2


def test_what_its_row_calls_redeemed_is_left_out(drawer: Drawer) -> None:
    states = ["KEPT", "Redeemed", "", "ACCEPTED", "refused", "used"]
    plan = plan_of("\n".join(["code,status", *(f"{code()},{state}" for state in states)]))
    assert [one.problem is None for one in preview(drawer, plan)] == [True, False, True, False, True, False]
    assert bring(drawer, plan).kept == 3


def test_only_the_lines_that_are_wanted_are_brought_in(drawer: Drawer) -> None:
    plan = plan_of(f"code\n{code()}\n{code()}\n{code()}\n", lines=[3])
    assert [one.line for one in preview(drawer, plan)] == [3]
    assert bring(drawer, plan).kept == 1


def test_a_column_can_be_named_and_what_holds_for_all_rows(drawer: Drawer) -> None:
    table = table_of(f"a,b,note\nx,{code()},y\n")
    assert guess_columns(table, BOOK) == {Column.CODE: 1, Column.NOTE: 2}  # the code by what is in it
    columns = named_columns({Column.CODE: "b", Column.NOTE: "a"}, table)
    assert columns == {Column.CODE: 1, Column.NOTE: 0}
    assert named_columns({Column.CODE: "c"}, table) == "c"
    (card,) = preview(drawer, Plan(table, {Column.CODE: 1}, programme="amazon", region="JP"))
    assert (card.region, card.has_note) == ("JP", False)


def test_without_a_column_of_codes_nothing_is_imported(drawer: Drawer) -> None:
    plan = plan_of("name,amount\nx,5\n")
    found = drawer.world.store.read(
        lambda tx: drawer_import.preview(tx, drawer.actor, plan, drawer.key, book=BOOK)
    )
    assert outcome(found) == outcome(bring(drawer, plan)) == "CANNOT_BE_TAKEN"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_of_other_programs_are_read(delimiter: str, encoding: str) -> None:
    text = delimiter.join(["Gültig bis", "Gutscheincode", "Notiz"]) + "\r\n"
    text += delimiter.join(["31.05.2027", code(), '"für Jörg\nund noch eine Zeile"']) + "\r\n"
    text += delimiter.join(["", code(), ""])
    table = table_of(text.encode(encoding))
    assert guess_columns(table, BOOK) == {Column.ENDS: 0, Column.CODE: 1, Column.NOTE: 2}
    assert [row.line for row in table.rows] == [2, 4]
    assert table.rows[0].cells[2] == "für Jörg\nund noch eine Zeile"


def test_a_table_without_a_first_line_of_names_is_read_whole() -> None:
    text = code()
    table = table_of(f"{text},25.00\n{code()},30\n")
    assert (table.names, len(table.rows)) == (("1", "2"), 2)
    assert guess_columns(table, BOOK) == {Column.CODE: 0}
    assert len(table_of(text).rows) == 1


def test_a_column_called_code_without_codes_gives_way_to_one_that_has_them() -> None:
    table = table_of(f"code,number\n10115,{code()}\n")
    assert guess_columns(table, BOOK) == {Column.CODE: 1}


@pytest.mark.parametrize(
    "content", [b"", b"\n\n", b"\x89PNG\r\n\x1a\n\x00\x00", b"a" * 2_000_001, b"c\n" * 502]
)
def test_what_is_no_table_or_too_large_is_told(content: bytes) -> None:
    assert outcome(read_table(content, BOOK)) == "CANNOT_BE_TAKEN"


def test_five_hundred_cards_come_in_at_once(sqlite_world: World) -> None:
    drawer = Drawer(sqlite_world)
    plan = plan_of("\n".join(["code,amount", *(f"{code()},5.00" for _ in range(500))]))
    assert bring(drawer, plan).kept == 500
    assert drawer.book_of("Income:Gifts") == -250_000
