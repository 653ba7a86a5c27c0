"""Activation: a card from the shop's stock gets its money once, against a receipt, at a till."""

import pytest

from app.codes.programme import ProgrammeBook
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import moment
from app.wallet.values import Activated, Actor, CardState
from tests.data.world import BOOK, Card, World


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def test_the_amount_goes_from_the_till_to_the_card(world: World) -> None:
    card = world.issued()
    answer = world.activate(card, amount="25.00", receipt="R-77")
    assert isinstance(answer, Activated)
    assert (answer.serial, answer.last_four, answer.amount) == (
        card.serial,
        card.code[-4:],
        Money(2500, "USD"),
    )
    assert (answer.state, answer.receipt, answer.entry) == (CardState.ACTIVE, "R-77", "till-1-2")
    with world.sql() as raw:
        lines = raw.execute(
            "SELECT kind, amount FROM line JOIN ledger_account AS own ON own.id = line.account ORDER BY kind"
        ).fetchall()
    assert lines == [("Assets:Tender:cash", 2500), ("Liabilities:Card", -2500)]


def test_the_plastic_is_sold_with_it(world: World) -> None:
    card = world.issued()
    world.activate(card)
    with world.sql() as raw:
        assert raw.execute("SELECT place, shop FROM custody ORDER BY seq").fetchall() == [
            ("stock", 1),
            ("sold", None),
        ]


def test_a_second_activation_is_refused_and_names_the_state(world: World) -> None:
    card = world.active()
    answer = world.activate(card)
    assert outcome(answer) == "ALREADY_ACTIVE"
    assert isinstance(answer, Refused)
    assert answer.facts["state"] == "ACTIVE"


def test_a_card_that_was_redeemed_is_not_activated_again(world: World) -> None:
    card = world.active()
    world.redeem(card.code)
    assert outcome(world.activate(card)) == "ALREADY_ACTIVE"


@pytest.mark.parametrize("serial", ["1234567890123456", "", "x" * 10_000, "😀"])
def test_a_serial_that_nobody_has_is_not_in_stock(world: World, serial: str) -> None:
    assert outcome(world.activate(Card("", serial))) == "NOT_IN_STOCK"


def test_a_scrapped_card_is_not_in_stock(world: World) -> None:
    card = world.issued()
    world.move(card, "SCRAPPED", "scrap")
    assert outcome(world.activate(card)) == "NOT_IN_STOCK"


@pytest.mark.parametrize(
    "amount", ["4.99", "500.01", "0", "-25.00", "25.001", "25,00", "NaN", "1e3", "", "２５"]
)
def test_an_amount_outside_the_programmes_range_is_refused_and_the_range_named(
    world: World, amount: str
) -> None:
    answer = world.activate(world.issued(), amount=amount)
    assert outcome(answer) == "AMOUNT_OUT_OF_RANGE"
    assert isinstance(answer, Refused)
    assert dict(answer.facts) == {"least": "5.00 USD", "most": "500.00 USD"}


@pytest.mark.parametrize("amount", ["5.00", "500.00", "5", "19.99"])
def test_amounts_at_the_ends_of_the_range_are_taken_exactly(world: World, amount: str) -> None:
    answer = world.activate(world.issued(), amount=amount)
    assert isinstance(answer, Activated)
    assert answer.amount == Money.parse(amount, "USD")


def test_yen_have_no_decimals(world: World) -> None:
    answer = world.activate(world.issued("house", "JP"), amount="3000")
    assert isinstance(answer, Activated)
    assert answer.amount == Money(3000, "JPY")
    assert outcome(world.activate(world.issued("house", "JP"), amount="3000.00")) == "AMOUNT_OUT_OF_RANGE"


def test_a_card_whose_programme_is_gone_is_not_activated(world: World) -> None:
    card = world.issued("practice-apple")
    world.book = ProgrammeBook((BOOK.by_key("house"),))
    answer = world.activate(card)
    assert outcome(answer) == "NOT_FOUND"
    assert isinstance(answer, Refused)
    assert answer.facts["what"] == "programme"


def test_a_holder_may_not_activate(world: World) -> None:
    answer = world.activate(world.issued(), actor=world.holder)
    assert outcome(answer) == "NOT_ALLOWED"


def test_a_till_is_made_by_a_managers_first_use_never_by_a_clerks(world: World) -> None:
    card = world.issued()
    assert outcome(world.activate(card, actor=world.clerk, till="till-9")) == "NOT_FOUND"
    assert isinstance(world.activate(world.issued(), actor=world.manager, till="till-9"), Activated)
    assert isinstance(world.activate(card, actor=world.clerk, till="till-9"), Activated)


def test_a_desk_is_no_till(world: World) -> None:
    assert outcome(world.activate(world.issued(), till="desk-1")) == "NOT_FOUND"


def test_each_till_has_a_tender_account_and_a_chain_of_its_own(world: World) -> None:
    for till in ("till-1", "till-2", "till-1"):
        world.activate(world.issued(), till=till)
    with world.sql() as raw:
        tender = raw.execute(
            "SELECT count(*) FROM ledger_account WHERE kind = 'Assets:Tender:cash'"
        ).fetchone()
        chains = raw.execute(
            "SELECT name, max(station_seq) FROM entry JOIN station ON station.id = station GROUP BY name"
            " HAVING name LIKE 'till%'"
        ).fetchall()
    assert tender == (2,)
    assert chains == [("till-1", 3), ("till-2", 2)]  # the first of each opens it


def test_the_same_key_activates_once_and_another_sale_is_a_conflict(world: World) -> None:
    card, key = world.issued(), world.key()
    first = world.activate(card, key=key)
    assert world.activate(card, key=key) == first
    assert outcome(world.activate(card, key=key, amount="50.00")) == "IDEMPOTENCY_CONFLICT"
    assert outcome(world.activate(card, key=key, receipt="R-2")) == "IDEMPOTENCY_CONFLICT"


def test_the_role_that_counts_is_the_stores(world: World) -> None:
    claimed = type(world.holder.account)(
        world.holder.account.id, "holder", "Holder", world.manager.account.role, "US", "USD"
    )
    assert outcome(world.activate(world.issued(), actor=Actor(claimed, "desk-1"))) == "NOT_ALLOWED"


def test_no_money_is_taken_for_a_card_whose_end_has_come(world: World) -> None:
    card = world.issued(ends=moment(world.clock.now + 1))
    world.clock.advance(1)
    assert outcome(world.activate(card)) == "CARD_EXPIRED"
    assert world.total() == 0
    with world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM line").fetchone() == (0,)
