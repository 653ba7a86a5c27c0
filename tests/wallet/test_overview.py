"""What the balance page tells besides the totals: the curve, names of promotions, trade-ins on their way."""

import pytest

from app.counter import promotions, trade_ins
from app.counter.promotions import NewPromotion, Offer
from app.counter.trade_ins import Offer as Brought
from app.counter.trade_ins import TradedIn
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet.balances import balances
from app.wallet.curve import curve
from app.wallet.moments import DAY, HOUR, SECOND, moment
from app.wallet.overview import Curve, TradeInCourse
from app.wallet.promotions import claim_automatic
from app.wallet.trade_ins import trade_ins_of
from app.wallet.values import Actor, WalletId
from tests.data.world import NOON, World


def curve_of(world: World, actor: Actor | None = None, **asked: object) -> Curve | Refused:
    def read(tx: Tx) -> Curve | Refused:
        wallet = balances(tx, world.holder)[0].wallet
        return curve(tx, actor or world.holder, wallet, **asked)  # type: ignore[arg-type]

    return world.store.read(read)


@pytest.fixture
def lived(world: World) -> World:
    for amount in ("5.00", "10.00", "25.00", "50.00"):
        world.redeem(world.active(amount=amount).code)
        world.clock.advance(HOUR)
    return world


def test_the_curve_has_the_total_after_each_movement_oldest_first(lived: World) -> None:
    found = curve_of(lived)
    assert isinstance(found, Curve)
    assert (found.currency, found.totals) == ("USD", (500, 1500, 4000, 9000))
    assert [at - found.times[0] for at in found.times] == [0, 3600, 7200, 10800]


def test_a_curve_that_begins_later_begins_with_what_was_there(lived: World) -> None:
    begin = NOON + HOUR + HOUR // 2
    found = curve_of(lived, since=moment(begin))
    assert isinstance(found, Curve)
    assert (found.times[0], found.totals) == (begin / SECOND, (1500, 4000, 9000))
    assert curve_of(lived, since=moment(NOON + DAY)).totals == (9000,)  # type: ignore[union-attr]


def test_a_long_curve_is_thinned_and_keeps_its_last_point(lived: World) -> None:
    found = curve_of(lived, most=2)
    assert isinstance(found, Curve)
    assert found.totals == (1500, 9000)
    lived.redeem(lived.active(amount="5.00").code)
    assert curve_of(lived, most=3).totals == (1500, 9000, 9500)  # type: ignore[union-attr]


def test_the_curve_of_another_account_is_not_told(lived: World) -> None:
    assert isinstance(curve_of(lived, lived.other), Refused)
    refused = lived.store.read(lambda tx: curve(tx, lived.holder, WalletId(10**6)))
    assert isinstance(refused, Refused)


def test_a_lot_is_told_with_the_name_and_the_fine_print_of_its_promotion(world: World) -> None:
    new = NewPromotion("SPRING-10", "automatic", "10.00", "US", moment(NOON + 9 * DAY), terms="Once.")
    key = world.key()
    answer = world.store.transact(
        lambda tx: promotions.add(tx, world.manager, new, book=world.book, command=key)
    )
    assert isinstance(answer, Offer)
    claim_automatic(world.store, world.holder)
    (found,) = world.store.read(lambda tx: balances(tx, world.holder))
    (lot,) = found.promotional
    assert world.history().movements[0].promotion == "SPRING-10"
    assert (lot.name, lot.terms, lot.amount.minor) == ("SPRING-10", "Once.", 1000)


def courses(world: World, actor: Actor) -> tuple[TradeInCourse, ...]:
    return world.store.read(lambda tx: trade_ins_of(tx, actor))


def test_a_trade_in_is_followed_step_by_step_by_its_owner_alone(world: World) -> None:
    brought, key = Brought("holder", "an old phone", "30.00"), world.key()
    answer = world.store.transact(
        lambda tx: trade_ins.quote(tx, world.clerk, brought, book=world.book, command=key)
    )
    assert isinstance(answer, TradedIn)
    name, by = answer.reference, world.clerk
    world.clock.advance(HOUR)
    world.store.transact(lambda tx: trade_ins.receive(tx, by, name, command=world.key()))
    world.clock.advance(HOUR)
    world.store.transact(lambda tx: trade_ins.assess(tx, by, name, "20.00", command=world.key()))
    (course,) = courses(world, world.holder)
    assert (course.item, course.region, course.amount.minor) == ("an old phone", "US", 2000)
    assert [(step.state, step.amount and step.amount.minor) for step in course.steps] == [
        ("QUOTED", 3000), ("IN_TRANSIT", None), ("ASSESSED", 2000),
    ]  # fmt: skip
    assert [step.at for step in course.steps] == [moment(NOON + hour * HOUR) for hour in range(3)]
    assert courses(world, world.other) == ()
