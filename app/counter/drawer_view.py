"""A till's drawer before it is opened, counted or closed: what the book expects in it, and what was counted.
Looks only."""

from app.counter import roles, shop_clock
from app.counter.at_till import TillDeed
from app.counter.till_values import InDrawer, TillDrawer
from app.counter.till_view import deed_of
from app.data import ledger, people, place_texts, steps, till_view, tills
from app.data.drafts import LedgerAccount
from app.data.people import Station
from app.data.store import Tx
from app.data.tills import Count
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import moment
from app.wallet.values import Actor, Role

MOST = 2000


def till_drawer(tx: Tx, actor: Actor, till: str) -> TillDrawer | Refused:
    """Needs a clerk."""
    at = _till(tx, actor, till)
    if isinstance(at, Refused):
        return at
    last, begun = steps.last(tx, tills.CHAIN, at.id), till_view.opened(tx, at.id)
    state = last.state if last else None
    is_on = state in (tills.OPEN, tills.COUNTED)
    counts = tills.counts(tx, at.id) if state == tills.COUNTED else {}
    accounts = tills.tenders(tx, at.id) if is_on else ()
    return TillDrawer(
        at.name,
        state,
        moment(begun[1]) if is_on and begun else None,
        tuple(_in_drawer(tx, one, counts) for one in accounts),
        tuple(Money(amount, currency) for currency, amount in _float(tx, at, begun)),
        None if is_on else till_view.last_close(tx, at.id),
        place_texts.labels(tx).get(at.id, ""),
    )


def deeds_of_today(tx: Tx, actor: Actor, till: str) -> tuple[TillDeed, ...] | Refused:
    """All that was done at the till since the shop's day began, newest first, at most `MOST`. Needs a
    clerk."""
    at = _till(tx, actor, till)
    if isinstance(at, Refused):
        return at
    since = shop_clock.midnight(tx, at)
    return tuple(deed_of(row) for row in till_view.deeds(tx, at.id, MOST) if row.at >= since)


def _till(tx: Tx, actor: Actor, name: str) -> Station | Refused:
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    at = people.find_station(tx, name)
    return at if at is not None and at.kind == "till" else Refused(NOT_FOUND, {"what": "till"})


def _in_drawer(tx: Tx, account: LedgerAccount, counts: dict[tuple[str, str], Count]) -> InDrawer:
    """A count before which money moved is none any more."""
    tender, expected = tills.tender_of(account), ledger.balance(tx, account)
    count = counts.get((account.currency, tender))
    is_good = count is not None and count.expected == expected
    counted = Money(count.counted, account.currency) if count is not None and is_good else None
    return InDrawer(tender, Money(expected, account.currency), counted)


def _float(tx: Tx, at: Station, begun: tuple[int, int] | None) -> list[tuple[str, int]]:
    return list(till_view.cash_of(tx, at.id, begun[0])) if begun else []
