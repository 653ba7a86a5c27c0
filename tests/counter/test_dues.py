"""Subscriptions are paid exactly once a period, as the account has settled, and ask where money is short."""

from datetime import UTC, date, datetime
from threading import Barrier, Thread
from typing import Any

import pytest

from app.outcomes import Refused
from app.wallet import dues, settings, subscriptions
from app.wallet.dues import Payment, Run
from app.wallet.moments import DAY, HOUR, microseconds
from app.wallet.subscriptions import NewSubscription, Subscribed
from app.wallet.values import Actor, Command
from tests.counter.counter_orders import Counter
from tests.data.world import World

TODAY = date(2026, 11, 22)


@pytest.fixture
def counter(world: World) -> Counter:
    made = Counter(world)
    made.fill("25.00")
    return made  # 30.00


def subscribe(counter: Counter, amount: str = "9.99", **options: object) -> Subscribed:
    values = {"merchant": "News Daily", "currency": "USD", "every": "month", "first_due": TODAY} | options
    new = NewSubscription(amount=amount, **values)  # type: ignore[arg-type]
    world = counter.world
    done = world.store.transact(
        lambda tx: subscriptions.subscribe(tx, world.holder, new, command=world.key())
    )
    assert isinstance(done, Subscribed), done
    return done


def run(counter: Counter, key: Command | None = None, actor: Actor | None = None, **options: object) -> Run:
    by, command = actor or counter.world.holder, key or counter.world.key()
    done = counter.world.store.transact(lambda tx: dues.run(tx, by, command=command, **options))  # type: ignore[arg-type]
    assert isinstance(done, Run), done
    return done


def paid(done: Run) -> list[str]:
    return [one.due for one in done.payments if one.is_paid]


def test_a_period_is_paid_once_however_often_the_program_starts(counter: Counter) -> None:
    subscribe(counter)
    first = run(counter)
    assert paid(first) == ["2026-11-22"]
    assert run(counter).payments == ()
    assert counter.world.total() == 2001


def test_many_windows_at_once_pay_a_period_once(counter: Counter) -> None:
    subscribe(counter)
    world, start, answers = counter.world, Barrier(4), []

    def window(number: int) -> None:
        store, command = world.reopened(), Command(f"window-{number}")
        start.wait()
        answers.append(store.transact(lambda tx: dues.run(tx, world.holder, command=command)))
        store.close()

    windows = [Thread(target=window, args=(number,)) for number in range(4)]
    for one in windows:
        one.start()
    for one in windows:
        one.join()
    payments = [one for answer in answers if isinstance(answer, Run) for one in answer.payments]
    assert [one.due for one in payments] == ["2026-11-22"]
    assert world.total() == 2001


def test_the_same_key_tells_the_same_run_again(counter: Counter) -> None:
    subscribe(counter)
    key = counter.world.key()
    assert run(counter, key) == run(counter, key)


def test_what_was_missed_is_paid_oldest_first_until_the_balance_is_short(counter: Counter) -> None:
    subscribe(counter)
    counter.world.clock.now = microseconds(datetime(2027, 3, 1, tzinfo=UTC))
    done = run(counter)
    assert paid(done) == ["2026-11-22", "2026-12-22", "2027-01-22"]
    asked = done.payments[-1]
    assert (asked.due, asked.is_paid, asked.short.minor) == ("2027-02-22", False, 996)
    assert run(counter).payments == (asked,)
    counter.fill("25.00")
    assert paid(run(counter)) == ["2027-02-22"]


def test_another_way_pays_what_the_balance_does_not(counter: Counter) -> None:
    subscribe(counter, "35.00")
    (asked,) = run(counter).payments
    assert (asked.is_paid, asked.short.minor) == (False, 500)
    (done,) = run(counter, tender="card").payments
    assert (done.from_balance.minor, done.from_tender.minor) == (3000, 500)


def test_the_setting_of_the_account_counts_and_the_choice_of_the_run_before_it(counter: Counter) -> None:
    subscribe(counter)
    changes, world = {"subscriptions": "save"}, counter.world
    world.store.transact(lambda tx: settings.change_settings(tx, world.holder, changes, command=world.key()))
    (asked,) = run(counter).payments
    assert (asked.is_paid, asked.short.minor) == (False, 999)
    assert paid(run(counter, balance="use")) == ["2026-11-22"]


def test_lots_pay_for_subscriptions_too(counter: Counter) -> None:
    counter.grant(500, counter.world.clock.now + DAY)
    subscribe(counter)
    run(counter)
    assert (counter.left(), counter.worth()) == ([], 2501)


def test_a_day_is_due_when_it_begins_in_the_time_zone_of_the_store(counter: Counter) -> None:
    with counter.world.sql() as raw:
        raw.execute("UPDATE shop SET time_zone = ? WHERE id = 1", ("America/New_York",))
    subscribe(counter, first_due=date(2027, 3, 14))  # the clocks go forward on this day, after midnight
    counter.world.clock.now = microseconds(datetime(2027, 3, 14, 5, tzinfo=UTC)) - 1
    assert run(counter).payments == ()
    counter.world.clock.now += 1
    assert paid(run(counter)) == ["2027-03-14"]
    counter.world.clock.now = microseconds(datetime(2027, 4, 14, 4, tzinfo=UTC)) - 1
    assert run(counter).payments == ()
    counter.world.clock.now += 1
    assert paid(run(counter)) == ["2027-04-14"]


def test_a_clock_that_goes_back_pays_nothing_twice(counter: Counter) -> None:
    subscribe(counter, every="week")
    counter.world.clock.advance(8 * DAY)
    assert paid(run(counter)) == ["2026-11-22", "2026-11-29"]
    counter.world.clock.advance(-5 * DAY)
    assert run(counter).payments == ()
    counter.world.clock.advance(12 * DAY + HOUR)
    assert paid(run(counter)) == ["2026-12-06"]


def test_nothing_is_paid_once_it_is_cancelled(counter: Counter) -> None:
    made = subscribe(counter)
    world = counter.world

    def cancel(by: Actor) -> Subscribed | Refused:
        return world.store.transact(
            lambda tx: subscriptions.cancel(tx, by, made.subscription, command=world.key())
        )

    stranger = cancel(world.other)
    assert isinstance(stranger, Refused)
    assert stranger.outcome.name == "NOT_FOUND"
    ended = cancel(world.holder)
    assert isinstance(ended, Subscribed)
    assert (ended.state, ended.next_due) == ("CANCELLED", None)
    assert run(counter).payments == ()
    again = cancel(world.holder)
    assert isinstance(again, Refused)
    assert again.outcome.name == "WRONG_STATE"


def test_a_closed_account_pays_nothing(counter: Counter) -> None:
    subscribe(counter)
    world, account = counter.world, counter.holder.account.id
    with world.sql() as raw:
        raw.execute("UPDATE account SET closed_at = 1 WHERE id = ?", (account,))
    assert world.store.read(dues.subscribers) == ()
    answer = world.store.transact(
        lambda tx: dues.run(tx, world.manager, account=account, command=world.key())
    )
    assert isinstance(answer, Refused)
    assert answer.outcome.name == "NOT_FOUND"


def test_only_a_manager_runs_those_of_others(counter: Counter) -> None:
    subscribe(counter)
    world, account = counter.world, counter.world.holder.account.id
    answer = world.store.transact(lambda tx: dues.run(tx, world.clerk, account=account, command=world.key()))
    assert isinstance(answer, Refused)
    assert answer.outcome.name == "NOT_ALLOWED"
    assert paid(run(counter, actor=world.manager, account=account)) == ["2026-11-22"]


def test_an_order_of_the_same_name_does_not_stand_in_the_way(counter: Counter) -> None:
    made = subscribe(counter)
    counter.charged("1.00", f"SUB-{made.subscription}-2026-11-22")
    (done,) = run(counter).payments
    assert isinstance(done, Payment)
    assert done.order == f"SUB-{made.subscription}-2026-11-22-2"


@pytest.mark.parametrize(
    ("options", "outcome"),
    [
        ({"every": "day"}, "NOT_FOUND"),
        ({"currency": "EUR"}, "NOT_FOUND"),
        ({"amount": "0"}, "AMOUNT_OUT_OF_RANGE"),
        ({"amount": "a lot"}, "AMOUNT_OUT_OF_RANGE"),
        ({"first_due": date(2025, 11, 20)}, "NOT_FOUND"),
        ({"first_due": date.min}, "NOT_FOUND"),
    ],
)
def test_what_cannot_be_subscribed_to_is_named(
    counter: Counter, options: dict[str, Any], outcome: str
) -> None:
    values: dict[str, Any] = {
        "merchant": "News",
        "amount": "1.00",
        "currency": "USD",
        "every": "week",
    } | options
    world = counter.world
    answer = world.store.transact(
        lambda tx: subscriptions.subscribe(
            tx,
            world.holder,
            NewSubscription(**values),
            command=world.key(),  # type: ignore[arg-type]
        )
    )
    assert isinstance(answer, Refused)
    assert answer.outcome.name == outcome
