"""A till's day up to its close (`till_close`): opened with a float out of the safe, counted by denomination.
Money moves at a till only while it is open (`tills`)."""

from app.counter import roles, tills
from app.counter.till_values import Counting, TillState
from app.data import commands, ledger, people, place_texts, shops, steps
from app.data.drafts import Draft, LedgerAccount, Posting, Record
from app.data.people import Station
from app.data.rules import TENDER
from app.data.steps import Step
from app.data.store import Tx
from app.data.tills import CHAIN, CLOSED, COUNTED, OPEN
from app.money import Money
from app.outcomes import ALREADY_THERE, AMOUNT_OUT_OF_RANGE, NOT_FOUND, TILL_NOT_OPEN, WRONG_STATE, Refused
from app.wallet.accounts import desk_of
from app.wallet.moments import moment
from app.wallet.values import Actor, Command, Role

SAFE = "Assets:Safe"


def add_till(tx: Tx, actor: Actor, name: str, shop: str, *, command: Command) -> TillState | Refused:
    """A further till in a shop, not open yet. Needs a manager."""
    request = {"use_case": "add till", "till": name, "shop": shop}

    def work() -> TillState | Refused:
        desk = desk_of(tx, actor)
        tx.lock(accounts=[actor.account.id], station=desk.id)
        if refused := roles.require(tx, actor, Role.MANAGER):
            return refused
        place = shops.by_name(tx, shop)
        if place is None:
            return Refused(NOT_FOUND, {"what": "store"})
        if people.find_station(tx, name) is not None:
            return Refused(ALREADY_THERE, {"what": "till"})
        shops.add_station(tx, name, "till", place.id)
        reason = f"till {name} in {shop}"
        posted = ledger.post(tx, Draft(desk.id, "setting", actor.account.id, command.key, reason=reason))
        nothing = Money(0, actor.account.currency)
        return TillState(name, CLOSED, nothing, None, posted.name, moment(posted.at), command.key)

    return commands.once(tx, actor.account.id, command.key, request, TillState, work)


def add_till_here(tx: Tx, actor: Actor, name: str, *, command: Command) -> TillState | Refused:
    """A further till in the shop where the manager's own desk stands."""
    return add_till(tx, actor, name, shops.by_id(tx, desk_of(tx, actor).shop).name, command=command)


def open_till(
    tx: Tx, actor: Actor, name: str, amount: str, currency: str, *, command: Command
) -> TillState | Refused:
    """Open the till with a float out of its shop's safe. Needs a clerk. After a count it goes on without one.

    amount: plain decimal; "0" for none. A till that does not stand is made by a manager's first use.
    """
    request = {"use_case": "open till", "till": name, "float": amount, "currency": currency}
    return commands.once(
        tx, actor.account.id, command.key, request, TillState,
        lambda: _open(tx, actor, name, amount, currency, command),
    )  # fmt: skip


def count_till(tx: Tx, actor: Actor, counting: Counting, *, command: Command) -> TillState | Refused:
    """Write down what was counted. Needs a clerk; from then on no money moves until the till is closed, or
    opened again. A further currency, or a second count, is counted on top."""
    cash = [list(one) for one in counting.cash]
    request: dict[str, object] = {
        "use_case": "count till",
        "till": counting.till,
        "currency": counting.currency,
        "cash": cash,
    }
    request["card"] = counting.card
    return commands.once(
        tx, actor.account.id, command.key, request, TillState, lambda: _count(tx, actor, counting, command)
    )


# --- opening


def _open(
    tx: Tx, actor: Actor, name: str, amount: str, currency: str, command: Command
) -> TillState | Refused:
    found = people.find_station(tx, name)
    given = _parsed(amount, currency)
    if isinstance(given, Refused):
        return given
    tx.lock(accounts=[actor.account.id])
    refused = roles.require(tx, actor, Role.CLERK) or _no_till(tx, actor, found)
    if refused:
        return refused
    till = found or shops.add_station(tx, name, "till", tills.shop_of(tx, actor))
    safe = ledger.open_account(tx, SAFE, till.shop, currency) if given.minor else None
    tx.lock(ledger=[safe.id] if safe else (), station=till.id)
    last = steps.last(tx, CHAIN, till.id)
    if last is not None and (last.state == OPEN or (last.state == COUNTED and given.minor)):
        return Refused(WRONG_STATE, {"what": "till", "state": last.state})
    return _post_open(tx, actor, till, given, safe, last, command)


def _no_till(tx: Tx, actor: Actor, found: Station | None) -> Refused | None:
    if found is None:
        is_manager = roles.require(tx, actor, Role.MANAGER) is None
        return None if is_manager else Refused(NOT_FOUND, {"what": "till"})
    return None if found.kind == "till" else Refused(NOT_FOUND, {"what": "till"})


def _post_open(
    tx: Tx,
    actor: Actor,
    till: Station,
    given: Money,
    safe: LedgerAccount | None,
    last: Step | None,
    command: Command,
) -> TillState:
    postings: tuple[Posting, ...] = ()
    if safe is not None:
        cash = ledger.open_account(tx, TENDER["cash"], till.id, given.currency)
        postings = (Posting(cash, given.minor), Posting(safe, -given.minor))
    draft = Draft(
        till.id,
        "float" if postings else "till",
        actor.account.id,
        command.key,
        postings=postings,
        records=(steps.following(CHAIN, till.id, last, OPEN),),
    )
    posted = ledger.post(tx, draft)
    return TillState(till.name, OPEN, given, None, posted.name, moment(posted.at), command.key)


# --- counting


def _count(tx: Tx, actor: Actor, counting: Counting, command: Command) -> TillState | Refused:
    till = people.find_station(tx, counting.till)
    tx.lock(accounts=[actor.account.id], station=till.id if till else None)
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    if till is None or till.kind != "till":
        return Refused(NOT_FOUND, {"what": "till"})
    last = steps.last(tx, CHAIN, till.id)
    if last is None or last.state == CLOSED:
        return Refused(TILL_NOT_OPEN, {"till": place_texts.label_of(tx, till.id)})
    counted = _counted(counting)
    if isinstance(counted, Refused):
        return counted
    step = steps.following(CHAIN, till.id, last, COUNTED)
    rows = [_row(tx, till, step, counting, tender, amount) for tender, amount in counted.items()]
    posted = ledger.post(tx, Draft(till.id, "till", actor.account.id, command.key, records=(step, *rows)))
    at = moment(posted.at)
    return TillState(till.name, COUNTED, counted["cash"], counted.get("card"), posted.name, at, command.key)


def _counted(counting: Counting) -> dict[str, Money] | Refused:
    """What there is of each tender; card slips only where they were counted."""
    total = Money(0, counting.currency)
    for denomination, number in counting.cash:
        one = _parsed(denomination, counting.currency)
        if isinstance(one, Refused):
            return one
        total += Money(one.minor * number, one.currency)
    if counting.card is None:
        return {"cash": total}
    card = _parsed(counting.card, counting.currency)
    return card if isinstance(card, Refused) else {"cash": total, "card": card}


def _row(tx: Tx, till: Station, step: Record, counting: Counting, tender: str, counted: Money) -> Record:
    account = ledger.find_account(tx, TENDER[tender], till.id, counting.currency)
    row = {"station": till.id, "seq": step.row["seq"], "currency": counting.currency, "tender": tender}
    row |= {"counted": counted.minor, "expected": ledger.balance(tx, account)}
    notes = " ".join(f"{denomination}x{number}" for denomination, number in counting.cash)
    return Record("till_count", row | {"denominations": notes if tender == "cash" else None})


def _parsed(text: str, currency: str) -> Money | Refused:
    try:
        return Money.parse(text, currency)
    except ValueError:
        return Refused(AMOUNT_OUT_OF_RANGE, {"least": f"0 {currency}", "most": f"1000000 {currency}"})
