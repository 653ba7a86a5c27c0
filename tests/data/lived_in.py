"""A store in which something of everything has happened, so that each table of the book has rows."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.counter import activation, review, stock, stores, till_day, voiding
from app.counter.activation import Sale
from app.counter.till_close import close_till
from app.counter.till_values import Counting
from app.data import ids, ledger, people, schema, steps
from app.data.drafts import Draft, Record
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet import dues, household, settings, subscriptions
from app.wallet.drawer_values import Said
from app.wallet.subscriptions import NewSubscription
from tests.counter.counter_orders import Counter
from tests.counter.desk import minted, put, replace
from tests.data.world import Card, World
from tests.wallet.drawer_world import PICTURE, Drawer

DAY = 24 * 3600 * 1_000_000


def live(world: World, folder: Path) -> None:
    """Months of a shop in a second. `folder`: where files of codes may be written."""
    counter = Counter(world)
    _cards(world, folder)
    _orders(world, counter)
    _subscription(world)
    _offers(world)
    _household(world)
    _day(world)
    _drawer(world)


def _done(answer: Any) -> Any:
    assert not isinstance(answer, Refused), answer
    return answer


def _cards(world: World, folder: Path) -> None:
    world.redeem(world.active("practice-amazon").code)
    world.redeem("ZZZZ-ZZZZZZ-ZZZZ")
    world.redeem(world.active("house", "DE").code, region="DE")
    fresh = minted(world, folder, 3)
    _done(_sold(world, fresh[0]))
    _done(
        world.store.transact(
            lambda tx: voiding.void(tx, world.clerk, fresh[0].serial, "till-1", command=world.key())
        )
    )
    _done(replace(world, world.active(), fresh[1]))
    _done(put(world, "scrap", fresh[2:], "bent"))
    held = world.active()
    _done(
        world.store.transact(
            lambda tx: review.hold(tx, world.manager, held.serial, "stolen", command=world.key())
        )
    )


def _sold(world: World, card: Card) -> Any:
    sale = Sale(card.serial, "25.00", "R-7", "till-1")
    return world.store.transact(
        lambda tx: activation.activate(tx, world.manager, sale, book=world.book, command=world.key())
    )


def _orders(world: World, counter: Counter) -> None:
    counter.grant(300, world.clock.now + DAY)
    counter.grant(500, world.clock.now + 40 * DAY)
    counter.charged("17.00", "O-1", balance="use")
    counter.charged("65.00", "O-2", tender="card")
    counter.refunded("O-1", "4.00")
    counter.refunded("O-2", "1.00", deed="promise", receipt="R-10")
    world.clock.advance(2 * DAY)
    counter.charged("1.00", "O-3")


def _subscription(world: World) -> None:
    new = NewSubscription("Streams", "0.50", "USD", "month", date(2026, 11, 24))
    _done(
        world.store.transact(lambda tx: subscriptions.subscribe(tx, world.holder, new, command=world.key()))
    )
    _done(world.store.transact(lambda tx: dues.run(tx, world.holder, command=world.key())))
    changes = dict.fromkeys(list(settings.NAMES.values())[:1], settings.USE)
    _done(
        world.store.transact(
            lambda tx: settings.change_settings(tx, world.holder, changes, command=world.key())
        )
    )


def _offers(world: World) -> None:
    """A promotion and a trade-in."""
    now = world.clock.now
    promotion = {"name": "Autumn", "kind": "manual", "amount": 500, "currency": "USD", "region": "US"}
    promotion |= {"terms": "one for each account", "starts": now, "ends": now + DAY}
    _begun(world, "offer", "promotion", promotion, "RUNNING")
    (wallet,) = world.store.read(lambda tx: people.wallets_of(tx, world.other.account.id))
    trade_in = {"reference": "T-1", "item": "a book", "account": wallet.account, "wallet": wallet.id}
    _begun(world, "trade_in_step", "trade_in", trade_in | {"currency": "USD"}, "QUOTED", amount=700)


def _household(world: World) -> None:
    """Two who live together; and one of them has left once before."""
    together = partial(household.join, actor=world.holder, other=world.other)
    for deed in (together, partial(household.leave, actor=world.other, login="holder"), together):
        _done(world.store.transact(lambda tx, do=deed: do(tx, command=world.key())))


def _begun(world: World, kind: str, table: str, row: dict[str, Any], state: str, **more: Any) -> None:
    def work(tx: Tx) -> None:
        desk = people.find_station(tx, "desk-1")
        assert desk is not None
        tx.lock(station=desk.id)
        (new,) = tx.all(select(ids.new_id(schema.metadata.tables[table])))[0]
        begin = steps.following(f"{table}_event", new, None, state, **more)
        records = [Record(table, {"id": new, **row}), begin]
        ledger.post(tx, Draft(desk.id, kind, world.manager.account.id, records=records))

    world.store.transact(work)


def _day(world: World) -> None:
    """The till's close, with a difference; and a second shop."""
    _done(
        world.store.transact(
            lambda tx: stock.add_shop(tx, world.manager, "shop-2", "Europe/Berlin", command=world.key())
        )
    )
    _names(world)
    for currency, notes in (("USD", ("50.00", 1)), ("EUR", ("5.00", 5))):
        counting = Counting("till-1", currency, (notes,), "65.00" if currency == "USD" else None)
        _count(world, counting)
    _done(close_till(world.store, world.manager, "till-1", reason="a note fell", command=world.key()))


def _names(world: World) -> None:
    """What people read of a till, a shop's address, another name for a shop."""
    for change in (
        partial(stores.label_till, till="till-1", label="Till by the door"),
        partial(stores.change_address, shop="shop-2", lines=("Hafenstraße 1", "20457 Hamburg")),
        partial(stores.change_store, shop="shop-2", name="Hafen", time_zone="Europe/Berlin"),
    ):
        _done(world.store.transact(lambda tx, do=change: do(tx, world.manager, command=world.key())))


def _count(world: World, counting: Counting) -> None:
    _done(
        world.store.transact(lambda tx: till_day.count_till(tx, world.clerk, counting, command=world.key()))
    )


def _drawer(world: World) -> None:
    """Cards of other issuers: accepted, refused, thrown away, in hand; an order there and a refund of it."""
    drawer = Drawer(world)
    accepted, refused, dropped, _ = (drawer.kept(note="beside", picture=PICTURE) for _ in range(4))
    _done(drawer.book(accepted.card, Said.ACCEPTED))
    _done(drawer.book(refused.card, Said.NOT_ACTIVATED))
    _done(drawer.deed("drop", dropped.card))
    _done(drawer.outside("pay", "10.00", reference="113-1"))
    _done(drawer.outside("refund", "4.00", reference="113-1"))
    _done(drawer.outside("set_balance", "20.00", promotional="1.00"))
