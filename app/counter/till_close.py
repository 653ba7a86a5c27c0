"""Closing a till on its count: the difference is booked with its reason, the takings go into the safe, and
the heads of all chains are printed, so that whoever cuts a chain off later is found."""

from collections.abc import Mapping, Sequence
from functools import partial

from app.counter import roles
from app.counter.till_day import SAFE
from app.counter.till_values import Drawer, TillClosed
from app.data import commands, ledger, lots, people, steps, tills
from app.data.drafts import Draft, LedgerAccount, Posting
from app.data.lots import Writer
from app.data.people import Station
from app.data.steps import Step
from app.data.store import Store, Tx
from app.data.tills import CHAIN, CLOSED, COUNTED, Count
from app.money import Money
from app.outcomes import NOT_FOUND, TILL_DIFFERS, TILL_NOT_COUNTED, TILL_NOT_OPEN, Refused
from app.wallet.moments import moment
from app.wallet.values import Actor, Command, Role

DIFFERENCE = "Expenses:TillDifference"


def close_till(
    store: Store, actor: Actor, name: str, *, reason: str | None = None, command: Command
) -> TillClosed | Refused:
    """Close the till on its count: the difference is booked with its reason, what was counted goes to the
    safe. Needs a clerk. Promotional credit that has ended is written down afterwards, a transaction a wallet.
    """
    request = {"use_case": "close till", "till": name, "reason": reason}

    def work(tx: Tx) -> TillClosed | Refused:
        close = partial(_close, tx, actor, name, reason, command)
        return commands.once(tx, actor.account.id, command.key, request, TillClosed, close)

    closed = store.transact(work)
    if isinstance(closed, TillClosed):
        _lapse(store, actor, name)
    return closed


def _lapse(store: Store, actor: Actor, name: str) -> None:
    till = store.read(lambda tx: people.find_station(tx, name))
    if till is not None:
        by = Writer(till.id, actor.account.id, None)
        for wallet in store.read(tills.wallets_with_ended_lots):
            store.transact(partial(_lapse_one, wallet=wallet, by=by))


def _lapse_one(tx: Tx, wallet: int, by: Writer) -> None:
    tx.lock(wallets=[wallet], station=by.station)
    lots.lapse(tx, wallet, by)


def _close(tx: Tx, actor: Actor, name: str, reason: str | None, command: Command) -> TillClosed | Refused:
    till = people.find_station(tx, name)
    tx.lock(accounts=[actor.account.id])
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    if till is None or till.kind != "till":
        return Refused(NOT_FOUND, {"what": "till"})
    currencies = {one.currency for one in tills.tenders(tx, till.id)}
    safes = {one: ledger.open_account(tx, SAFE, till.shop, one) for one in sorted(currencies)}
    tx.lock(ledger=[one.id for one in safes.values()], station=till.id)
    last = steps.last(tx, CHAIN, till.id)
    if last is None or last.state != COUNTED:
        return _not_counted(till, last)
    drawers = _drawers(tx, till, reason)
    if isinstance(drawers, Refused):
        return drawers
    return _post_close(tx, actor, till, drawers, safes, last, reason, command)


def _not_counted(till: Station, last: Step | None) -> Refused:
    if last is None or last.state == CLOSED:
        return Refused(TILL_NOT_OPEN, {"till": till.name})
    return Refused(TILL_NOT_COUNTED, {"till": till.name, "what": "it"})


_Drawers = Sequence[tuple[LedgerAccount, Count]]


def _drawers(tx: Tx, till: Station, reason: str | None) -> _Drawers | Refused:
    """Each tender account with its count. Refused where one was not counted, money moved since, or something
    is missing or too much and nobody says why."""
    counts, found = tills.counts(tx, till.id), []
    for account in tills.tenders(tx, till.id):
        expected, tender = ledger.balance(tx, account), tills.tender_of(account)
        count = counts.get((account.currency, tender), Count(account.currency, tender, 0, 0))
        if count.expected != expected:
            return Refused(TILL_NOT_COUNTED, {"till": till.name, "what": f"{tender} in {account.currency}"})
        found.append((account, count))
    differing = (count for _, count in found if count.counted != count.expected)
    first = next(differing, None) if reason is None else None
    return _differs(till, first) if first else found


def _differs(till: Station, count: Count) -> Refused:
    expected, counted = (Money(one, count.currency) for one in (count.expected, count.counted))
    facts = {"till": till.name, "tender": count.tender, "expected": f"{expected.plain()} {count.currency}"}
    return Refused(TILL_DIFFERS, {**facts, "counted": f"{counted.plain()} {count.currency}"})


def _post_close(
    tx: Tx,
    actor: Actor,
    till: Station,
    drawers: _Drawers,
    safes: Mapping[str, LedgerAccount],
    last: Step,
    reason: str | None,
    command: Command,
) -> TillClosed:
    by, key = actor.account.id, command.key
    if differences := _differences(tx, till, drawers):
        ledger.post(tx, Draft(till.id, "difference", by, key, postings=differences, reason=reason))
    if takings := _takings(drawers, safes):
        ledger.post(tx, Draft(till.id, "takings", by, key, postings=takings))
    records = (steps.following(CHAIN, till.id, last, CLOSED),)
    posted = ledger.post(tx, Draft(till.id, "till", by, key, records=records, reason=reason))
    printed = tills.printed_heads(tx)
    shown = tuple(_drawer(count) for _, count in drawers)
    return TillClosed(till.name, shown, reason, printed, posted.name, moment(posted.at), key)


def _differences(tx: Tx, till: Station, drawers: _Drawers) -> list[Posting]:
    """What is too much comes to the tender, what is missing leaves it; the other side is the station's."""
    postings: list[Posting] = []
    totals: dict[str, int] = {}
    for account, count in drawers:
        if difference := count.counted - count.expected:
            postings.append(Posting(account, difference))
            totals[account.currency] = totals.get(account.currency, 0) + difference
    for currency, total in totals.items():
        if total:
            postings.append(Posting(ledger.open_account(tx, DIFFERENCE, till.id, currency), -total))
    return postings


def _takings(drawers: _Drawers, safes: Mapping[str, LedgerAccount]) -> list[Posting]:
    postings = [Posting(account, -count.counted) for account, count in drawers if count.counted]
    totals: dict[str, int] = {}
    for posting in postings:
        currency = posting.account.currency
        totals[currency] = totals.get(currency, 0) - posting.amount
    return postings + [Posting(safes[currency], total) for currency, total in totals.items()]


def _drawer(count: Count) -> Drawer:
    expected, counted = Money(count.expected, count.currency), Money(count.counted, count.currency)
    return Drawer(count.tender, expected, counted, counted - expected)
