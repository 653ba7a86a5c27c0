"""A batch: codes go to a file once, its cards count when the file has its name, and nothing is left of one
that was cut off."""

import json
import stat
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from app.counter import batch_desk, card_sheets, code_files, minting, unfinished
from app.counter.minting import Minted
from app.counter.unfinished import settle
from app.data import batches, held
from app.data.integrity import check
from app.outcomes import Fault, Refused
from app.wallet.moments import moment
from app.wallet.values import Activated, CardFacts, CardState
from tests.counter.desk import count, mint, minted, outcome, place, state
from tests.data.world import World


@pytest.fixture
def codes(tmp_path: Path) -> Path:
    return tmp_path / "codes"


def state_of_batch(world: World, name: str) -> str | None:
    batch = world.store.read(lambda tx: batches.find(tx, name))
    return None if batch is None else batch.state


def test_the_file_has_one_line_a_card_and_is_its_owners_alone(world: World, codes: Path) -> None:
    answer = mint(world, codes, 3, amount="25.00")
    assert isinstance(answer, Minted)
    path = Path(answer.file)
    assert path == codes / f"{answer.name}.csv"
    rows = code_files.read(path)
    assert path.read_text().splitlines()[0] == "serial,code,amount,currency,programme,region"
    assert [(row.amount, row.currency, row.programme, row.region) for row in rows] == [
        ("25.00", "USD", "house", "US")
    ] * 3
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in codes.iterdir()] == [path.name]
    assert list((world.folder / "minting").iterdir()) == []
    assert check(world.store).findings == ()


def test_its_cards_are_worth_nothing_and_sold_from_the_stock(world: World, codes: Path) -> None:
    first, second = minted(world, codes, 2)
    facts = world.inspect(first.code)
    assert isinstance(facts, CardFacts)
    assert facts.state is CardState.ISSUED
    assert place(world, first) == "stock"
    assert isinstance(world.activate(first), Activated)
    assert outcome(world.redeem(second.code)) == "CARD_NOT_ACTIVATED"


def test_a_card_with_an_amount_of_its_own_takes_this_alone(world: World, codes: Path) -> None:
    first, second = minted(world, codes, 2, amount="25.00")
    answer = world.activate(first, amount="30.00")
    assert outcome(answer) == "AMOUNT_OUT_OF_RANGE"
    assert isinstance(answer, Refused)
    assert dict(answer.facts) == {"least": "25.00 USD", "most": "25.00 USD"}
    taken = world.activate(first, amount=None)
    assert isinstance(taken, Activated)
    assert taken.amount.plain() == "25.00"
    assert isinstance(world.activate(second, amount="25.00"), Activated)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ({"programme": "none"}, "NOT_FOUND"),
        ({"currency": "XXX"}, "NOT_FOUND"),
        ({"region": "DE"}, "NOT_FOUND"),
        ({"shop": "shop-9"}, "NOT_FOUND"),
        ({"programme": "amazon"}, "ISSUED_ELSEWHERE"),
        ({"amount": "4.99"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "five"}, "AMOUNT_OUT_OF_RANGE"),
    ],
)
def test_an_order_that_cannot_be_leaves_no_file(
    world: World, codes: Path, order: dict[str, str], expected: str
) -> None:
    assert outcome(mint(world, codes, 1, **order)) == expected
    assert not codes.exists() or list(codes.iterdir()) == []
    assert (count(world, "batch"), list((world.folder / "minting").iterdir())) == (0, [])


@pytest.mark.parametrize("role", ["holder", "clerk"])
def test_only_managers_mint(world: World, codes: Path, role: str) -> None:
    assert outcome(mint(world, codes, 1, actor=world.actors[role])) == "NOT_ALLOWED"


def test_the_same_key_mints_once(world: World, codes: Path) -> None:
    key = world.key()
    first = mint(world, codes, 2, key=key)
    assert mint(world, codes, 2, key=key) == first
    assert count(world, "card") == 2
    assert len(list(codes.iterdir())) == 1
    assert outcome(mint(world, codes, 3, key=key)) == "IDEMPOTENCY_CONFLICT"


def test_cards_come_in_portions_so_that_tills_go_on(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(minting, "PORTION", 4)
    sold = world.issued()
    between: list[object] = []
    done = minting.mint(
        world.store,
        world.manager,
        minting.Order("house", "USD", 10, codes),
        book=world.book,
        data=world.folder,
        command=world.key(),
        goes_on=lambda number: between.append((number, world.activate(sold))) is None,
    )
    assert isinstance(done, Minted)
    assert [number for number, _ in between] == [0, 4, 8, 10]
    assert isinstance(between[0][1], Activated)
    assert check(world.store).findings == ()


def stopped_at(number: int, world: World, codes: Path) -> Minted | Refused | None:
    """What a mint of ten cards in portions of four answers that is stopped when so many are there."""
    return minting.mint(
        world.store,
        world.manager,
        minting.Order("house", "USD", 10, codes),
        book=world.book,
        data=world.folder,
        command=world.key(),
        goes_on=lambda done: done < number,
    )


@pytest.mark.parametrize(("number", "made"), [(0, 0), (4, 4), (8, 8)])
def test_a_mint_that_is_stopped_leaves_neither_a_file_nor_a_card_that_could_be_sold(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch, number: int, made: int
) -> None:
    monkeypatch.setattr(minting, "PORTION", 4)
    assert stopped_at(number, world, codes) is None
    assert not codes.exists() or list(codes.iterdir()) == []
    with world.sql() as raw:
        states = raw.execute("SELECT state FROM batch_event ORDER BY seq").fetchall()
        ended = raw.execute("SELECT count(*) FROM card_event WHERE state = 'SCRAPPED'").fetchone()
    assert ([one for (one,) in states], ended[0]) == (["WRITING", "SCRAPPED"], made)
    assert list((world.folder / "minting").iterdir()) == []
    assert check(world.store).findings == ()


def test_a_mint_that_is_stopped_when_all_its_cards_are_there_is_finished(world: World, codes: Path) -> None:
    assert isinstance(stopped_at(10, world, codes), Minted)


def test_no_card_is_sold_before_its_file_has_its_name(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def name_late(folder: Path, name: str) -> None:
        rows = code_files.read(code_files.part_of(folder, name))
        seen.extend(outcome(world.activate(_card(row))) for row in rows)
        code_files.part_of(folder, name).replace(code_files.named(folder, name))

    monkeypatch.setattr(minting.code_files, "give_name", name_late)
    first, _ = minted(world, codes, 2)
    assert seen == ["NOT_IN_STOCK"] * 2
    assert isinstance(world.activate(first), Activated)


def _card(row: code_files.CodeRow):
    from tests.data.world import Card

    return Card(row.code, row.serial)


def test_a_file_that_cannot_be_written_leaves_no_card_that_could_be_sold(world: World, codes: Path) -> None:
    codes.write_text("a file is in the way")
    with pytest.raises(Fault) as raised:
        mint(world, codes, 1)
    assert raised.value.outcome.name == "UNWRITABLE_FILE"
    assert count(world, "card") == 0
    with world.sql() as raw:
        states = raw.execute("SELECT state FROM batch_event ORDER BY seq").fetchall()
    assert [one for (one,) in states] == ["WRITING", "SCRAPPED"]


def test_a_batch_whose_codes_somebody_took_meanwhile_is_scrapped(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = code_files.write_part

    def written_elsewhere(folder: Path, name: str, rows: object) -> None:
        rows = list(rows)  # type: ignore[call-overload]
        write(folder, name, rows)
        world.issue([_card(rows[-1])])

    monkeypatch.setattr(minting.code_files, "write_part", written_elsewhere)
    assert outcome(mint(world, codes, 3)) == "ALREADY_THERE"
    assert list(codes.iterdir()) == []
    assert count(world, "card") == 1


def cut_off(world: World, codes: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> str:
    """A mint that ends like a power cut in front of one of its steps. The name of its batch."""

    def ends(*_: object, **__: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr(unfinished, "_settle", ends)
        patched.setattr(minting.code_files if step in ("write_part", "give_name") else minting, step, ends)
        with pytest.raises(SystemExit):
            mint(world, codes, 3)
    (note,) = (world.folder / "minting").glob("*.json")
    return str(json.loads(note.read_text())["batch"])


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("_begin", None),
        ("write_part", "SCRAPPED"),
        ("_add", "SCRAPPED"),
        ("give_name", "SCRAPPED"),
        ("end", "NAMED"),
    ],
)
def test_the_next_start_ends_what_was_cut_off(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch, step: str, expected: str | None
) -> None:
    name = cut_off(world, codes, monkeypatch, step)
    settle(world.store, world.folder)
    assert state_of_batch(world, name) == expected
    files = [one.name for one in codes.iterdir()] if codes.exists() else []
    assert files == ([f"{name}.csv"] if expected == "NAMED" else [])
    with world.sql() as raw:
        serials = [one for (one,) in raw.execute("SELECT serial FROM card").fetchall()]
    from tests.data.world import Card

    assert {state(world, Card("", serial)) for serial in serials} <= (
        {"ISSUED"} if expected == "NAMED" else {"SCRAPPED"}
    )
    assert list((world.folder / "minting").iterdir()) == []
    settle(world.store, world.folder)
    assert check(world.store).findings == ()


def test_a_batch_that_is_being_written_is_left_alone(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(held, "ALONE_WAIT_S", 0.05)
    give = code_files.give_name

    def while_another_window_opens(folder: Path, name: str) -> None:
        settle(world.store, world.folder)
        give(folder, name)

    monkeypatch.setattr(minting.code_files, "give_name", while_another_window_opens)
    answer = mint(world, codes, 2)
    assert isinstance(answer, Minted)
    assert state_of_batch(world, answer.name) == "NAMED"


def test_what_another_store_is_writing_is_none_of_ours(world: World) -> None:
    note = world.folder / "minting" / "other.json"
    note.parent.mkdir()
    note.write_text(json.dumps({"store": "another", "batch": "b", "folder": str(world.folder)}))
    (note.parent / "half.json").write_text("{")
    settle(world.store, world.folder)
    assert note.exists()


def test_no_code_is_in_the_answer_or_the_note(world: World, codes: Path) -> None:
    (card,) = minted(world, codes, 1)
    with world.sql() as raw:
        answers = [row[0] for row in raw.execute("SELECT answer FROM command").fetchall()]
    assert not any(card.code in answer for answer in answers)


def test_repeating_a_batch_that_was_scrapped_says_so(
    world: World, codes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = world.key()
    codes.write_text("in the way")
    with pytest.raises(Fault):
        mint(world, codes, 2, key=key)
    codes.unlink()
    again = mint(world, codes, 2, key=key)
    assert outcome(again) == "WRONG_STATE"
    assert isinstance(again, Refused)
    assert again.facts == {"what": "batch", "state": "SCRAPPED"}


def test_a_batch_ends_when_it_was_ordered_to_and_never_before_now(world: World, tmp_path: Path) -> None:
    ends = moment(world.clock.now) + timedelta(days=2000)
    made = mint(world, tmp_path, 2, ends=ends)
    assert isinstance(made, Minted)
    found = world.store.read(lambda tx: batch_desk.listed(tx, world.manager, world.book))
    assert not isinstance(found, Refused)
    assert [one.ends for one in found] == [ends]
    sheets = card_sheets.cards_of(world.store, world.manager, Path(made.file), book=world.book)
    assert not isinstance(sheets, Refused)
    assert {one.ends for one in sheets.cards()} == {ends}
    assert outcome(mint(world, tmp_path, 2, ends=moment(world.clock.now))) == "END_TOO_EARLY"
