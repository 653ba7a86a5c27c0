"""What becomes of an account: roles are a manager's to give, and an account ends with empty wallets alone."""

from functools import partial

import pytest

from app.counter import trade_ins
from app.counter.refunding import DROP, PROMISE
from app.counter.trade_ins import Offer, TradedIn
from app.data.integrity import check
from app.outcomes import Refused
from app.wallet import consent, settings, subscriptions
from app.wallet.accounts import accounts, sign_in
from app.wallet.membership import Membership, change_role, close
from app.wallet.moments import DAY
from app.wallet.subscriptions import NewSubscription, Subscribed
from app.wallet.values import Actor, Role
from tests.counter.counter_orders import Counter
from tests.data.world import NOON, PASSWORDS, World


def make(world: World, login: str, role: Role, actor: Actor | None = None) -> Membership | Refused:
    by, command = actor or world.manager, world.key()
    return world.store.transact(lambda tx: change_role(tx, by, login, role, command=command))


def end(world: World, login: str, actor: Actor | None = None) -> Membership | Refused:
    by, command = actor or world.manager, world.key()
    return world.store.transact(lambda tx: close(tx, by, login, command=command))


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def enter(world: World, login: str) -> Actor | Refused:
    return sign_in(world.store, login, f"{login}-password", passwords=PASSWORDS)


def test_a_role_counts_at_once_also_for_who_is_signed_in(world: World) -> None:
    assert isinstance(make(world, "HOLDER", Role.MANAGER), Membership)
    assert isinstance(make(world, "manager", Role.CLERK, world.holder), Membership)
    assert outcome(make(world, "other", Role.CLERK)) == "NOT_ALLOWED"
    assert check(world.store).findings == ()


def test_only_managers_give_roles_and_the_last_one_stays(world: World) -> None:
    for actor in (world.clerk, world.holder):
        assert outcome(make(world, "holder", Role.MANAGER, actor)) == "NOT_ALLOWED"
    assert outcome(make(world, "nobody", Role.CLERK)) == "NOT_FOUND"
    assert outcome(make(world, "manager", Role.HOLDER)) == "LAST_MANAGER"
    assert outcome(end(world, "manager")) == "LAST_MANAGER"
    assert isinstance(make(world, "other", Role.MANAGER), Membership)
    assert isinstance(end(world, "manager"), Membership)
    assert outcome(make(world, "other", Role.CLERK, world.other)) == "LAST_MANAGER"


def test_an_account_with_money_is_not_closed_and_loses_nothing(world: World) -> None:
    counter = Counter(world)  # with 5.00
    counter.grant(1000, NOON + DAY)
    answer = end(world, "holder", world.holder)
    assert outcome(answer) == "ACCOUNT_NOT_EMPTY"
    assert isinstance(answer, Refused)
    assert "the money stays: 5.00 USD in the wallet for US" in answer.remedy
    assert counter.left() == [1000]
    assert isinstance(enter(world, "holder"), Actor)


def test_the_promotional_credit_of_a_closed_account_lapses_and_nobody_signs_in_again(world: World) -> None:
    counter = Counter.with_new_holder(world, "leaver")
    counter.charged("5.00", "O-1")
    counter.grant(1000, NOON + DAY)
    key = world.key()
    first = world.store.transact(lambda tx: close(tx, counter.holder, "leaver", command=key))
    assert isinstance(first, Membership)
    assert first.role is None
    assert world.store.transact(lambda tx: close(tx, counter.holder, "leaver", command=key)) == first
    assert (counter.left(), counter.worth()) == ([], 0)
    refused = sign_in(world.store, "leaver", "password", passwords=PASSWORDS)
    assert outcome(refused) == "SIGN_IN_FAILED"
    assert "leaver" not in [one.login for one in world.store.read(accounts)]
    assert check(world.store).findings == ()


def test_an_account_waits_for_what_was_promised_to_it(world: World) -> None:
    counter = Counter(world)
    counter.charged("5.00", "O-1")
    counter.refunded("O-1", "2.00", receipt="P-1", deed=PROMISE)
    refused = end(world, "holder")
    assert outcome(refused) == "ACCOUNT_AWAITS"
    assert isinstance(refused, Refused)
    assert "A refund of 2.00 USD for the order O-1 is promised under the receipt P-1." in refused.remedy
    counter.refunded("O-1", receipt="P-1", deed=DROP)
    assert isinstance(end(world, "holder"), Membership)


def test_an_account_waits_for_what_its_holder_traded_in(world: World) -> None:
    offer = Offer("holder", "a lamp", "30.00", None, "T-1")
    quoted = partial(trade_ins.quote, actor=world.clerk, offer=offer, book=world.book, till=None)
    assert isinstance(world.store.transact(lambda tx: quoted(tx, command=world.key())), TradedIn)
    refused = end(world, "holder", world.holder)
    assert outcome(refused) == "ACCOUNT_AWAITS"
    assert isinstance(refused, Refused)
    assert "The trade-in T-1 (a lamp) is neither credited nor returned." in refused.remedy


def test_the_subscriptions_of_a_closed_account_end_with_it(world: World) -> None:
    streams = NewSubscription("Streams", "5.00", "USD", "month")
    begin = partial(subscriptions.subscribe, actor=world.holder, new=streams)
    for _ in range(2):
        assert isinstance(world.store.transact(lambda tx: begin(tx, command=world.key())), Subscribed)
    closed = end(world, "holder", world.holder)
    assert isinstance(closed, Membership)
    assert closed.ended == 2
    found = world.store.read(lambda tx: subscriptions.subscriptions_of(tx, world.holder))
    assert [(one.state, one.next_due) for one in found] == [("CANCELLED", None)] * 2
    assert check(world.store).findings == ()


def test_who_was_signed_in_settles_nothing_more_for_a_closed_account(world: World) -> None:
    streams = NewSubscription("Streams", "5.00", "USD", "month")
    begin = partial(subscriptions.subscribe, actor=world.holder, new=streams)
    choose = partial(settings.change_settings, actor=world.holder, changes={"subscriptions": "save"})
    assert isinstance(end(world, "holder", world.holder), Membership)
    for work in (begin, choose):
        assert (
            outcome(world.store.transact(lambda tx, do=work: do(tx, command=world.key()))) == "SIGN_IN_FAILED"
        )
    pin = consent.set_pin(world.store, world.holder, "2468", passwords=PASSWORDS, command=world.key())
    assert outcome(pin) == "SIGN_IN_FAILED"


def test_who_was_signed_in_redeems_nothing_once_the_account_is_closed(world: World) -> None:
    card = world.active()
    assert isinstance(end(world, "holder", world.holder), Membership)
    assert outcome(world.redeem(card.code)) == "SIGN_IN_FAILED"
    assert outcome(world.inspect(card.code)) == "SIGN_IN_FAILED"
    assert outcome(end(world, "other", world.holder)) == "NOT_ALLOWED"
    assert not isinstance(world.redeem(card.code, world.other), Refused)


@pytest.mark.parametrize("actor", ["clerk", "other"])
def test_an_account_is_closed_by_its_holder_or_a_manager_alone(world: World, actor: str) -> None:
    assert outcome(end(world, "holder", world.actors[actor])) == "NOT_ALLOWED"
    assert outcome(end(world, "nobody", world.actors[actor])) == "NOT_ALLOWED"
    assert isinstance(end(world, "holder"), Membership)
    assert outcome(end(world, "holder")) == "NOT_FOUND"
