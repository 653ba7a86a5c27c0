"""Cards from a file: active with their value against the opening balance, or blank in stock; all or none."""

import pytest

from app.counter import importing
from app.counter.code_files import CodeRow
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet.values import Activated, Redeemed
from tests.counter.desk import count, import_cards, outcome, place, sums, void
from tests.data.world import Card, World


def row(number: int, amount: str = "25.00", **other: str) -> CodeRow:
    fields = {
        "serial": f"40000000000000{number:02}",
        "code": f"QW3R-{number:06}-SD4F",
        "amount": amount,
        "currency": "USD",
        "programme": "practice-amazon",
        "region": "US",
    }
    return CodeRow(**{**fields, **other})


def card(one: CodeRow) -> Card:
    return Card(one.code, one.serial)


def test_a_card_with_an_amount_is_active_and_one_without_is_sold_later(world: World) -> None:
    active, blank = row(1), row(2, "")
    answer = import_cards(world, [active, blank])
    assert not isinstance(answer, Refused)
    assert [(one.count, one.active) for one in answer] == [(2, 1)]
    assert sums(world) == {"Equity:Opening": 2500, "Liabilities:Card": -2500}
    assert (place(world, card(active)), place(world, card(blank))) == ("sold", "stock")
    assert isinstance(world.redeem(active.code), Redeemed)
    assert isinstance(world.activate(card(blank)), Activated)
    assert outcome(void(world, card(active))) == "NOT_FOUND"
    assert check(world.store).findings == ()


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"programme": "none"}, "NOT_FOUND"),
        ({"programme": "amazon"}, "ISSUED_ELSEWHERE"),
        ({"region": "XX"}, "NOT_FOUND"),
        ({"currency": "EUR"}, "NOT_FOUND"),
        ({"code": "QW3R"}, "INVALID_CLAIM_CODE"),
        ({"serial": ""}, "INVALID_CLAIM_CODE"),
        ({"amount": "0"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "-1"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "500.01"}, "AMOUNT_OUT_OF_RANGE"),
        ({"serial": "4000000000000001"}, "ALREADY_THERE"),
        ({"code": "QW3R-000001-SD4F"}, "ALREADY_THERE"),
    ],
)
def test_one_row_that_is_not_right_keeps_all_out_and_is_named(
    world: World, wrong: dict[str, str], expected: str
) -> None:
    bad = row(2, **wrong)
    answer = import_cards(world, [row(1), bad])
    assert isinstance(answer, Refused)
    failed = answer.facts["failed"]
    assert isinstance(failed, list)
    assert [(one["serial"], one["outcome"]) for one in failed] == [(bad.serial, expected)]
    assert count(world, "card") == 0


def test_a_code_or_serial_that_is_here_is_refused(world: World) -> None:
    import_cards(world, [row(1)])
    assert outcome(import_cards(world, [row(1, serial="5")])) == "ALREADY_THERE"
    assert outcome(import_cards(world, [row(2, serial=row(1).serial)])) == "ALREADY_THERE"
    assert count(world, "card") == 1


def test_an_empty_file_brings_nothing(world: World) -> None:
    assert outcome(import_cards(world, [])) == "NOT_FOUND"


@pytest.mark.parametrize("role", ["holder", "clerk"])
def test_only_managers_import(world: World, role: str) -> None:
    assert outcome(import_cards(world, [row(1)], actor=world.actors[role])) == "NOT_ALLOWED"


def test_an_import_that_was_cut_off_goes_on_with_its_key(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "PORTION", 2)
    rows, key = [row(number) for number in range(5)], world.key()

    def cut_off(done: int) -> None:
        if done == 4:
            raise SystemExit

    with pytest.raises(SystemExit):
        import_cards(world, rows, key=key, progress=cut_off)
    assert count(world, "card") == 4
    answer = import_cards(world, rows, key=key)
    assert not isinstance(answer, Refused)
    assert [one.count for one in answer] == [2, 2, 1]
    assert import_cards(world, rows, key=key) == answer
    assert sums(world) == {"Equity:Opening": 12500, "Liabilities:Card": -12500}
    assert outcome(import_cards(world, rows[:2], key=world.key())) == "ALREADY_THERE"
    assert check(world.store).findings == ()


def test_no_code_is_kept_with_the_answer(world: World) -> None:
    import_cards(world, [row(1)])
    import_cards(world, [row(1)])
    with world.sql() as raw:
        answers = [one for (one,) in raw.execute("SELECT answer FROM command").fetchall()]
    assert not any("000001" in answer.replace(row(1).serial, "") for answer in answers)


def test_cards_that_were_issued_before_are_no_hindrance(world: World) -> None:
    for _ in range(5):
        world.issued()
    assert not isinstance(import_cards(world, [row(1), row(2)]), Refused)
