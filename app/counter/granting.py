"""Credit that managers give: a promotion to one, many or all, once each; or one account credit of its own."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.counter import roles
from app.counter.promotion_values import Gift, GivenToMany, Granted
from app.counter.promotions import amount_of
from app.data import commands, ledger, lots, people, promotions
from app.data.drafts import Draft, Posting
from app.data.lots import NewLot, Writer
from app.data.people import Person, WalletRow
from app.data.promotions import RUNNING
from app.data.rules import WALLET_ACCOUNT
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import END_TOO_EARLY, NOT_FOUND, WRONG_STATE, Refused
from app.wallet.accounts import desk_of
from app.wallet.moments import iso, microseconds
from app.wallet.promotions import give_lot
from app.wallet.values import Actor, Command, Role

__all__ = ["Gift", "GivenToMany", "Granted", "give", "grant"]

GOODWILL = "Expenses:Goodwill"
AT_ONCE = 200
"""Accounts that are given a promotion in one transaction, so that tills go on meanwhile."""


@dataclass(frozen=True, slots=True)
class _Share:
    given: int


def give(
    store: Store,
    actor: Actor,
    name: str,
    logins: Sequence[str] | None,
    *,
    command: Command,
    goes_on: Callable[[int], bool] = lambda _done: True,
) -> GivenToMany | Refused:
    """Give a promotion by hand to these accounts, or to all with a wallet of its region. Needs a manager.

    Each account gets it once. It goes on in transactions of AT_ONCE accounts; where it was interrupted, the
    same key gives it to the rest. goes_on: told how many accounts were looked at, and asked whether to go on;
    where it says no, the answer counts those that have it by then, and stands.
    """
    listed = None if logins is None else sorted(logins)
    request = {"use_case": "give promotion to many", "name": name, "logins": listed}
    by = actor.account.id
    earlier = store.read(lambda tx: commands.given(tx, by, command.key, request, GivenToMany))
    if earlier is not None:
        return earlier
    done = _give_to_many(store, actor, name, logins, command, goes_on)
    return store.transact(lambda tx: commands.once(tx, by, command.key, request, GivenToMany, lambda: done))


def _give_to_many(
    store: Store,
    actor: Actor,
    name: str,
    logins: Sequence[str] | None,
    command: Command,
    goes_on: Callable[[int], bool],
) -> GivenToMany | Refused:
    chosen = store.read(lambda tx: _chosen(tx, actor, name, logins))
    if isinstance(chosen, Refused):
        return chosen
    given = 0
    for first in range(0, len(chosen), AT_ONCE):
        part = chosen[first : first + AT_ONCE]
        key = f"{command.key}/{hashlib.sha256(' '.join(part).encode()).hexdigest()[:16]}"
        share = store.transact(lambda tx, part=part, key=key: _give(tx, actor, name, part, key))  # type: ignore[misc]
        if isinstance(share, Refused):
            return share
        given += share.given
        if not goes_on(first + len(part)):
            break
    return GivenToMany(name, given, command.key)


def _chosen(tx: Tx, actor: Actor, name: str, logins: Sequence[str] | None) -> list[str] | Refused:
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    found = promotions.by_name(tx, name)
    if found is None:
        return Refused(NOT_FOUND, {"what": "promotion"})
    if found.state != RUNNING or not found.starts <= tx.now < found.ends:
        return Refused(WRONG_STATE, {"what": "promotion", "state": "not running"})
    if logins is None:
        return promotions.waiting(tx, found)
    for login in logins:
        person = people.by_login(tx, login)
        if person is None or people.find_wallet(tx, person.id, found.region) is None:
            return Refused(NOT_FOUND, {"what": f"account {login} with a wallet for {found.region}"})
    return list(dict.fromkeys(logins))


def _give(tx: Tx, actor: Actor, name: str, logins: Sequence[str], key: str) -> _Share | Refused:
    request = {"use_case": "give promotion", "name": name}
    return commands.once(
        tx, actor.account.id, key, request, _Share, lambda: _give_now(tx, actor, name, logins, key)
    )


def _give_now(tx: Tx, actor: Actor, name: str, logins: Sequence[str], key: str) -> _Share | Refused:
    desk, one = desk_of(tx, actor), promotions.by_name(tx, name)
    owners = [person.id for login in logins if (person := people.by_login(tx, login))]
    running = [one.id] if one else []
    tx.lock(accounts={actor.account.id, *owners}, wallets_of=owners, promotions=running, station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    one = promotions.by_name(tx, name)
    if one is None or one.state != RUNNING or one.ends <= tx.now:
        return Refused(WRONG_STATE, {"what": "promotion", "state": "not running"})
    by, given = Writer(desk.id, actor.account.id, key), 0
    for login in logins:
        person = people.by_login(tx, login)  # whose account may have closed before it was locked
        wallet = people.find_wallet(tx, person.id, one.region) if person else None
        if wallet is not None and promotions.given_to(tx, one.id, wallet.account) is None:
            give_lot(tx, one, wallet, by)
            given += 1
    return _Share(given)


def grant(tx: Tx, actor: Actor, gift: Gift, *, command: Command) -> Granted | Refused:
    """Give one account credit of its own: with an end it is promotional, without one goodwill. Needs a
    manager."""
    request = {"use_case": "grant", "login": gift.login, "amount": gift.amount, "currency": gift.currency}
    request |= {"reason": gift.reason, "ends": str(gift.ends)}
    return commands.once(
        tx, actor.account.id, command.key, request, Granted, lambda: _grant(tx, actor, gift, command)
    )


def _grant(tx: Tx, actor: Actor, gift: Gift, command: Command) -> Granted | Refused:
    desk, known = desk_of(tx, actor), people.by_login(tx, gift.login)
    owner = [known.id] if known else []
    tx.lock(accounts={actor.account.id, *owner}, wallets_of=owner, station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    person = people.by_login(tx, gift.login)  # whose account may have closed before it was locked
    if person is None:
        return Refused(NOT_FOUND, {"what": "account"})
    wallet = _wallet(tx, person, gift.currency)
    if wallet is None:
        return Refused(NOT_FOUND, {"what": f"wallet in {gift.currency}"})
    amount = amount_of(gift.amount, gift.currency)
    if isinstance(amount, Refused):
        return amount
    if gift.ends is not None and microseconds(gift.ends) <= tx.now:
        return Refused(END_TOO_EARLY, {"ends": iso(microseconds(gift.ends)), "begins": iso(tx.now)})
    by = Writer(desk.id, actor.account.id, command.key)
    lots.lapse(tx, wallet.id, by)
    entry = (
        _goodwill(tx, wallet, amount, gift, by) if gift.ends is None else _lot(tx, wallet, amount, gift, by)
    )
    total = Money(lots.worth(tx, wallet.id), wallet.currency)
    given = Money(amount, wallet.currency)
    return Granted(person.login, given, wallet.region, gift.ends, total, entry, command.key)


def _lot(tx: Tx, wallet: WalletRow, amount: int, gift: Gift, by: Writer) -> str:
    ends = microseconds(gift.ends) if gift.ends else tx.now
    lot = NewLot(wallet.account, wallet.id, wallet.currency, amount, ends, None, gift.reason)
    return lots.grant(tx, lot, by)[1].name


def _goodwill(tx: Tx, wallet: WalletRow, amount: int, gift: Gift, by: Writer) -> str:
    target = ledger.open_account(tx, WALLET_ACCOUNT, wallet.id, wallet.currency)
    expense = ledger.open_account(tx, GOODWILL, by.station, wallet.currency)
    draft = Draft(
        by.station,
        "goodwill",
        by.actor,
        by.command,
        postings=(Posting(expense, amount), Posting(target, -amount)),
        reason=gift.reason,
        words=(gift.reason,),
    )
    return ledger.post(tx, draft).name


def _wallet(tx: Tx, person: Person, currency: str) -> WalletRow | None:
    """The account's wallet in the currency, its home region's before others."""
    found = [one for one in people.wallets_of(tx, person.id) if one.currency == currency]
    return next((one for one in found if one.region == person.region), found[0] if found else None)
