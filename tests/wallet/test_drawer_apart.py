"""The drawer beside everything else: nobody else's business, never mixed with what the store owes, one
answer to many who ask at once, and carried along with the store wherever it goes."""

from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from app.counter import reporting
from app.counter.reporting import Period
from app.data import book, drawer, ledger, liability, people, positions
from app.data.backup import Backup, backup
from app.data.drafts import Draft, Posting
from app.data.integrity import check
from app.data.restore import restore
from app.data.rules import DRAWER_ACCOUNT, GIFTS, WALLET_ACCOUNT
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet.drawer_values import DrawerChange, Revealed, Said
from app.wallet.moments import moment
from tests.data.server import Server
from tests.data.world import RECOVERY_CODE, World, enter
from tests.wallet.drawer_world import PICTURE, Drawer, code, outcome


def test_the_store_owes_nothing_of_it_and_no_manager_reads_of_it(world: World) -> None:
    world.redeem(world.active().code)
    own = Drawer(world)

    def seen() -> tuple[Any, ...]:
        now = world.clock.now
        period = Period(moment(now) - timedelta(days=1), moment(now + 1))
        found = world.store.read(lambda tx: reporting.activity(tx, world.manager, period))
        assert not isinstance(found, Refused)
        owed = world.store.read(lambda tx: liability.owed(tx, positions.now(tx), now))
        return tuple(found), list(owed), world.total(), world.history()

    before = seen()
    own.book(own.kept(code("apple"), region="JP", amount="3000").card, Said.ACCEPTED)
    own.booked("pay", "2000", programme="apple", region="JP")
    own.kept()
    assert seen() == before


def _post(world: World, kind: str, postings: Any, records: Any = ()) -> None:
    def work(tx: Tx) -> None:
        desk = people.find_station(tx, "desk-1")
        assert desk is not None
        tx.lock(accounts=[world.holder.account.id], wallets_of=[world.holder.account.id])
        made = postings(tx)
        tx.lock(ledger=[one.account.id for one in made], station=desk.id)
        draft = Draft(desk.id, kind, world.holder.account.id, postings=made, records=list(records))
        ledger.post(tx, draft)

    world.store.transact(work)


@pytest.mark.parametrize("kind", ["drawer", "goodwill"])
def test_no_entry_moves_value_between_a_drawer_and_the_store(world: World, kind: str) -> None:
    def mixed(tx: Tx) -> list[Posting]:
        mine = world.holder.account.id
        (wallet,) = people.wallets_of(tx, mine)
        gifts = book.open_account(tx, GIFTS, mine, "USD")
        return [Posting(gifts, 500), Posting(book.open_account(tx, WALLET_ACCOUNT, wallet.id, "USD"), -500)]

    with pytest.raises(IntegrityError, match=r"never mixes|by its owner alone"):
        _post(world, kind, mixed)


def test_a_card_that_left_the_drawer_holds_no_value_there(world: World) -> None:
    own = Drawer(world)
    card = own.kept().card
    row = world.store.read(lambda tx: drawer.by_id(tx, world.holder.account.id, card))
    assert row is not None
    event = drawer.event_record(card, row, drawer.ACCEPTED, said=None, ends=None)
    with pytest.raises(IntegrityError, match="holds value there"):
        _post(world, "drawer_step", lambda _tx: [], [event])
    own.deed("drop", card)

    def more(tx: Tx) -> list[Posting]:
        gifts = book.open_account(tx, GIFTS, world.holder.account.id, "USD")
        return [Posting(gifts, -100), Posting(book.open_account(tx, DRAWER_ACCOUNT, card, "USD"), 100)]

    with pytest.raises(IntegrityError, match="holds value there"):
        _post(world, "drawer", more)


def _at_once(asked: list[Any]) -> list[Any]:
    """The answers of all, asked from a thread each, which begin together."""
    answers: list[Any] = []
    gate = Barrier(len(asked))

    def ask(one: Any) -> None:
        gate.wait()
        answers.append(one())

    threads = [Thread(target=ask, args=(one,)) for one in asked]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_of_many_who_book_one_card_at_once_one_does(world: World) -> None:
    own = Drawer(world)
    card = own.kept().card
    keys = [world.key() for _ in range(6)]
    answers = _at_once([lambda key=key: own.book(card, Said.ACCEPTED, command=key) for key in keys])
    assert sum(isinstance(one, DrawerChange) for one in answers) == 1
    assert {outcome(one) for one in answers if isinstance(one, Refused)} == {"WRONG_STATE"}
    assert own.balance() == (2500, 0)
    assert check(world.store).findings == ()


def test_a_code_that_is_kept_twice_at_once_is_there_once(world: World) -> None:
    own, text = Drawer(world), code()
    keys = [world.key() for _ in range(6)]
    answers = _at_once([lambda key=key: own.keep(text, amount="5.00", command=key) for key in keys])
    assert sum(isinstance(one, DrawerChange) for one in answers) == 1
    assert {outcome(one) for one in answers if isinstance(one, Refused)} == {"ALREADY_IN_DRAWER"}
    assert own.book_of(DRAWER_ACCOUNT) == 500


@pytest.mark.parametrize("target", ["file", "server"])
def test_a_drawer_goes_with_its_store_wherever_that_is_put_back(
    world: World, postgres_server: Server, tmp_path: Path, target: str
) -> None:
    own, text = Drawer(world), code()
    card = own.kept(text, note="beside", picture=PICTURE)
    own.book(own.kept().card, Said.ACCEPTED)
    own.booked("pay", "10.00", reference="113-1")
    before = (own.cards(), own.balance())
    assert isinstance(backup(world.store, tmp_path / "backup.db", overwrite=False), Backup)
    bare = tmp_path / "bare"
    bare.mkdir()
    name = postgres_server.database() if target == "server" else ""
    address = postgres_server.address(name) if name else str(bare / "store.sqlite")
    done = restore(tmp_path / "backup.db", address, data_folder=bare, recovery_code=lambda: RECOVERY_CODE)
    assert isinstance(done, Backup)
    again = enter(bare, world.clock, address)
    there = Drawer(again)
    again._keys = world._keys
    assert (there.cards(), there.balance()) == before
    assert there.reveal(card.card) == Revealed(text.replace("-", ""), "beside", PICTURE)
    assert outcome(there.keep(text)) == "ALREADY_IN_DRAWER"
    there.kept()
    there.booked("refund", "10.00", reference="113-1")
    assert check(again.store).findings == ()
    again.store.close()
    if name:
        postgres_server.drop(name)
