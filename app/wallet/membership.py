"""What becomes of an account: another role, given by a manager, and its end. Making one is `accounts`'."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.data import commands, drawer, ledger, lots, orders, people, steps, subscriptions, trade_ins
from app.data.drafts import Draft, Posted, Record
from app.data.lots import Writer
from app.data.people import Person, Station, WalletRow
from app.data.store import Tx
from app.data.subscriptions import CANCELLED, RUNNING
from app.money import Money
from app.outcomes import (
    ACCOUNT_AWAITS,
    ACCOUNT_NOT_EMPTY,
    DRAWER_NOT_EMPTY,
    LAST_MANAGER,
    NOT_ALLOWED,
    NOT_FOUND,
    QT_TRANSLATE_NOOP,
    Filled,
    Refused,
)
from app.wallet.accounts import desk_of, role_of
from app.wallet.moments import moment
from app.wallet.values import Actor, Command, Role

A_REFUND = QT_TRANSLATE_NOOP(
    "Outcomes", "A refund of {amount} for the order {order} is promised under the receipt {receipt}."
)
A_TRADE_IN = QT_TRANSLATE_NOOP(
    "Outcomes", "The trade-in {reference} ({item}) is neither credited nor returned."
)


@dataclass(frozen=True, slots=True)
class Membership:
    """The answer: the role from now on, None once the account is closed, and the entry that says so.
    `ended`: how many of its subscriptions that ended with it."""

    login: str
    role: Role | None
    entry: str
    at: datetime
    key: str
    ended: int = 0


def change_role(tx: Tx, actor: Actor, login: str, role: Role, *, command: Command) -> Membership | Refused:
    """Give somebody another role. Needs a manager; the last one stays one."""
    request = {"use_case": "change role", "login": people.fold_login(login), "role": role.value}

    def work() -> Membership | Refused:
        person, station = _locked(tx, actor, login)
        if role_of(tx, actor) is not Role.MANAGER:
            return Refused(NOT_ALLOWED, {"role": Role.MANAGER.value})
        if person is None:
            return Refused(NOT_FOUND, {"what": "account"})
        if role is not Role.MANAGER and _is_last_manager(tx, person):
            return Refused(LAST_MANAGER, {"login": person.login})
        people.set_role(tx, person.id, role.value)
        return _done(person, role, _post(tx, actor, station, "role", person, command, role.value), command)

    return commands.once(tx, actor.account.id, command.key, request, Membership, work)


def close(tx: Tx, actor: Actor, login: str, *, command: Command) -> Membership | Refused:
    """Close one's own account, or as a manager anybody's, for ever. Its wallets are empty but for promotional
    credit, which lapses; its subscriptions end; nothing that would come to it is under way. The last manager
    cannot go. Nobody throws cards of other issuers away by closing their own account; a manager may have to
    close one whose holder is gone."""
    request = {"use_case": "close account", "login": people.fold_login(login)}

    def work() -> Membership | Refused:
        person, station = _locked(tx, actor, login)
        role = role_of(tx, actor)
        is_own = person is not None and person.id == actor.account.id
        if role is None or not (is_own or role is Role.MANAGER):
            return Refused(NOT_ALLOWED, {"role": Role.MANAGER.value})
        if person is None:
            return Refused(NOT_FOUND, {"what": "account"})
        wallets = people.wallets_of(tx, person.id)
        if refused := _not_to_close(tx, person, wallets):
            return refused
        if is_own and (cards := drawer.in_hand(tx, person.id)):
            return Refused(DRAWER_NOT_EMPTY, {"cards": cards})
        for wallet in wallets:
            lots.forfeit(tx, wallet.id, Writer(station.id, actor.account.id, command.key))
        people.close(tx, person.id)
        ended = _subscriptions_ended(tx, person)
        posted = _post(tx, actor, station, "close", person, command, records=ended)
        return _done(person, None, posted, command, len(ended))

    return commands.once(tx, actor.account.id, command.key, request, Membership, work)


def _locked(tx: Tx, actor: Actor, login: str) -> tuple[Person | None, Station]:
    """The person as they are once locked, with all managers, so that no two of them go at once."""
    found, station = people.by_login(tx, login), desk_of(tx, actor)
    whose = [found.id] if found else []
    everyone = {actor.account.id, *whose, *people.managers(tx)}
    tx.lock(accounts=sorted(everyone), wallets_of=whose, station=station.id)
    return people.by_login(tx, login), station


def _is_last_manager(tx: Tx, person: Person) -> bool:
    return people.managers(tx) == [person.id]


def _not_to_close(tx: Tx, person: Person, wallets: Sequence[WalletRow]) -> Refused | None:
    if _is_last_manager(tx, person):
        return Refused(LAST_MANAGER, {"login": person.login})
    for wallet in wallets:
        if refused := _not_empty(tx, wallet) or _refund_awaited(tx, wallet):
            return refused
    waiting = trade_ins.under_way(tx, person.id)
    facts = {"reference": waiting[0].reference, "item": waiting[0].item} if waiting else {}
    return Refused(ACCOUNT_AWAITS, {"waiting": Filled(A_TRADE_IN, facts)}) if waiting else None


def _not_empty(tx: Tx, wallet: WalletRow) -> Refused | None:
    """Promotional credit does not count: it lapses."""
    credit = sum(lot.left for lot in [*lots.ended(tx, wallet.id), *lots.live(tx, wallet.id)])
    standard = Money(ledger.total(tx, wallet.id) - credit, wallet.currency)
    facts = {"region": wallet.region, "left": f"{standard.plain()} {standard.currency}"}
    return Refused(ACCOUNT_NOT_EMPTY, facts) if standard.minor else None


def _refund_awaited(tx: Tx, wallet: WalletRow) -> Refused | None:
    promised = orders.pending(tx, wallet.id)
    if not promised:
        return None
    first = promised[0]
    amount = f"{Money(first.amount, wallet.currency).plain()} {wallet.currency}"
    facts = {"amount": amount, "order": first.order, "receipt": first.receipt}
    return Refused(ACCOUNT_AWAITS, {"waiting": Filled(A_REFUND, facts)})


def _subscriptions_ended(tx: Tx, person: Person) -> list[Record]:
    """The events that end what is running. Nobody else writes them, because the account is locked."""
    running = [one.id for one in subscriptions.of_account(tx, person.id) if one.state == RUNNING]
    chain = "subscription_event"
    return [steps.following(chain, one, steps.last(tx, chain, one), CANCELLED) for one in running]


def _post(
    tx: Tx,
    actor: Actor,
    station: Station,
    kind: str,
    person: Person,
    command: Command,
    reason: str | None = None,
    records: Sequence[Record] = (),
) -> Posted:
    by = actor.account.id
    draft = Draft(station.id, kind, by, command.key, subject=person.id, reason=reason, records=records)
    return ledger.post(tx, draft)


def _done(person: Person, role: Role | None, posted: Posted, command: Command, ended: int = 0) -> Membership:
    return Membership(person.login, role, posted.name, moment(posted.at), command.key, ended)
