"""What the counter looks at before it charges an account, and what its holder is told of a one-time code."""

import pytest

from app.counter.charge_plan import account_of_code, account_of_login, plan_charge
from app.counter.charge_values import AccountSeen, Charge, ChargePlan
from app.money import Money
from app.outcomes import Refused
from app.wallet import consent, settings
from app.wallet.consent_values import OneTimeCode, PaidWith
from app.wallet.moments import DAY, moment
from app.wallet.values import Actor
from tests.counter.counter_orders import TILL, Counter
from tests.counter.desk import outcome
from tests.data.world import BOOK, World


@pytest.fixture
def counter(world: World) -> Counter:
    return Counter(world)


def plan(counter: Counter, amount: str, *, actor: Actor | None = None, **asked: str) -> ChargePlan | Refused:
    by = actor or counter.world.clerk
    given = {"login": "holder", "currency": "USD", "order": "A-1", "till": TILL} | asked
    what = Charge(amount=amount, **given)  # type: ignore[arg-type]
    return counter.world.store.read(lambda tx: plan_charge(tx, by, what, book=BOOK))


def fresh_code(counter: Counter) -> OneTimeCode:
    return counter.world.store.transact(lambda tx: consent.new_one_time_code(tx, counter.holder))


def test_the_plan_is_what_the_charge_then_does(counter: Counter) -> None:
    counter.grant(300, counter.world.clock.now + DAY)
    found = plan(counter, "9.00")
    assert isinstance(found, ChargePlan)
    done = counter.charged("9.00", "A-1")
    assert (found.promotional, found.standard, found.rest) == (
        done.promotional,
        done.standard,
        done.from_tender,
    )
    assert found.rest == Money(100, "USD")


def test_a_look_changes_nothing_and_says_what_the_account_has_settled(counter: Counter) -> None:
    first = plan(counter, "2.00")
    assert isinstance(first, ChargePlan)
    assert (first.standard, first.rest, first.saves) == (Money(200, "USD"), Money(0, "USD"), False)
    save, key = {"orders": "save"}, counter.world.key()
    counter.world.store.transact(lambda tx: settings.change_settings(tx, counter.holder, save, command=key))
    second = plan(counter, "2.00")
    assert isinstance(second, ChargePlan)
    assert (second.standard, second.saves) == (Money(200, "USD"), True)
    assert counter.worth() == 500


def test_money_that_the_account_has_no_wallet_for_is_all_left_to_tender(counter: Counter) -> None:
    found = plan(counter, "3.00", currency="GBP")
    assert isinstance(found, ChargePlan)
    assert (found.from_balance, found.rest) == (Money(0, "GBP"), Money(300, "GBP"))


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({"login": "nobody"}, "NOT_FOUND"),
        ({"currency": "XXX"}, "NOT_FOUND"),
        ({"till": "till-9"}, "NOT_FOUND"),
        ({"order": "B-1"}, "ORDER_ALREADY_CHARGED"),
        ({"amount": "0"}, "AMOUNT_OUT_OF_RANGE"),
    ],
)
def test_what_cannot_be_charged_is_said_before_the_holder_is_asked(
    counter: Counter, asked: dict[str, str], name: str
) -> None:
    counter.charged("1.00", "B-1")
    assert outcome(plan(counter, **{"amount": "1.00"} | asked)) == name  # type: ignore[arg-type]


def test_an_account_is_found_by_its_login_and_by_its_one_time_code_even_after_its_end(
    counter: Counter,
) -> None:
    seen = AccountSeen("holder", counter.holder.account.name, "US", has_pin=True)
    clerk, code = counter.world.clerk, fresh_code(counter).code
    read = counter.world.store.read
    assert read(lambda tx: account_of_login(tx, clerk, " HOLDER ")) == seen
    assert read(lambda tx: account_of_code(tx, clerk, code.lower())) == seen
    counter.world.clock.advance(DAY)
    assert read(lambda tx: account_of_code(tx, clerk, code)) == seen


def test_of_what_belongs_to_nobody_no_account_is_found(counter: Counter) -> None:
    clerk, read = counter.world.clerk, counter.world.store.read
    assert outcome(read(lambda tx: account_of_login(tx, clerk, "nobody"))) == "NOT_FOUND"
    assert outcome(read(lambda tx: account_of_code(tx, clerk, "ACFHJKMNPR"))) == "NOT_FOUND"


def test_a_holder_looks_up_no_account(counter: Counter) -> None:
    code, holder = fresh_code(counter).code, counter.holder
    looks = (
        lambda tx: account_of_login(tx, holder, "other"),
        lambda tx: account_of_code(tx, holder, code),
    )
    assert {outcome(counter.world.store.read(look)) for look in looks} == {"NOT_ALLOWED"}
    assert outcome(plan(counter, "1.00", actor=holder)) == "NOT_ALLOWED"


def test_a_one_time_code_says_how_long_it_lasts_and_what_was_paid_with_it(counter: Counter) -> None:
    world, made = counter.world, fresh_code(counter)
    assert (made.lasts_s, made.ends) == (120, moment(world.clock.now + consent.LASTS))
    assert made.code not in repr(made)

    def paid(actor: Actor) -> PaidWith | None:
        return world.store.read(lambda tx: consent.paid_with(tx, actor, made.code))

    assert paid(counter.holder) is None
    counter.charged("1.00", "A-1", given=consent.one_time("holder", made.code))
    told = paid(counter.holder)
    assert told is not None
    assert (told.amount, told.order) == (Money(100, "USD"), "A-1")
    assert paid(world.other) is None
