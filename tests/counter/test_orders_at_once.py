"""Several tills at once: a balance is spent once, an order charged once, what was captured refunded once."""

from collections import Counter as Tally
from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest

from app.counter.charge_values import Charge
from app.counter.charging import charge
from app.counter.refunding import Refund, refund
from app.data.integrity import check
from app.data.store import Store
from app.outcomes import Refused
from app.wallet.values import Command
from tests.counter.counter_orders import Counter
from tests.data.world import World

TILLS = ("till-1", "till-2", "till-3", "till-4")


@pytest.fixture
def counter(world: World) -> Counter:
    """Four open tills, and a holder with 5.00."""
    made = Counter(world)
    for till in TILLS[1:]:
        world.activate(world.issued(), till=till)
    return made


def at_once(world: World, deed: Callable[[Store, str], Any]) -> Tally[str]:
    """Do it at every till in the same moment, each with a store of its own; what came out how often."""
    start, came = Barrier(len(TILLS)), []

    def at(till: str) -> None:
        store = world.reopened()
        start.wait()
        answer = deed(store, till)
        came.append(answer.outcome.name if isinstance(answer, Refused) else "done")
        store.close()

    threads = [Thread(target=at, args=(till,)) for till in TILLS]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert check(world.store).findings == ()
    return Tally(came)


def charging(counter: Counter, order: str, amount: str) -> Callable[[Store, str], Any]:
    given, world = counter.pin(), counter.world

    def deed(store: Store, till: str) -> Any:
        asked = Charge("holder", amount, "USD", order.format(till), till, tender=None)
        command = Command(f"{till}-{amount}")
        return store.transact(
            lambda tx: charge(tx, world.clerk, asked, book=world.book, given=given, command=command)
        )

    return deed


def test_a_balance_is_spent_once(counter: Counter) -> None:
    came = at_once(counter.world, charging(counter, "A-{}", "2.00"))
    assert came == {"done": 2, "NOT_ENOUGH_BALANCE": 2}
    assert counter.world.total() == 100


def test_an_order_is_charged_once(counter: Counter) -> None:
    came = at_once(counter.world, charging(counter, "A-1", "1.00"))
    assert came == {"done": 1, "ORDER_ALREADY_CHARGED": 3}
    assert counter.world.total() == 400


def test_what_was_captured_comes_back_once(counter: Counter) -> None:
    counter.charged("5.00", "A-1")
    world = counter.world

    def deed(store: Store, till: str) -> Any:
        asked, command = Refund("A-1", "R-9", till, "2.00"), Command(f"refund-{till}")
        return store.transact(lambda tx: refund(tx, world.clerk, asked, command=command))

    assert at_once(world, deed) == {"done": 2, "REFUND_EXCEEDS_CAPTURE": 2}
    assert world.total() == 400
