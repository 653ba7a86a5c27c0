"""Provenance: from an order, cent by cent, to the cards, promotions and trade-ins that paid for it.

A lot is known by its grant. Standard money is spent first in, first out: what came in first is spent first. A
refund brings back, behind all that is there, the very cents that its order took, those it took last first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.codes.programme import ProgrammeBook
from app.data import ledger, orders, origins
from app.data.drafts import LedgerAccount
from app.data.orders import Order
from app.data.origins import Origin, StandardLine
from app.data.rules import TENDER, WALLET_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.accounts import role_of
from app.wallet.moments import moment
from app.wallet.overview import Cents, Provenance
from app.wallet.values import Actor, Role

_AT_ONCE = 200
_REFUND = "refund"


@dataclass(frozen=True, slots=True)
class _Slice:
    """So many cents that one entry brought into the standard account."""

    entry: int
    amount: int


_Share = tuple[StandardLine, int]


def provenance(tx: Tx, actor: Actor, order: str, *, book: ProgrammeBook) -> Provenance | Refused:
    """Where each cent of the order came from. One's own orders; clerks and managers see every order's."""
    found = orders.by_reference(tx, order)
    if found is None or (found.account != actor.account.id and role_of(tx, actor) in (None, Role.HOLDER)):
        return Refused(NOT_FOUND, {"what": "order"})
    return Provenance(order, Money(found.amount, found.currency), tuple(_parts(tx, found, book)))


def _parts(tx: Tx, order: Order, book: ProgrammeBook) -> Iterator[Cents]:
    standard = ledger.find_account(tx, WALLET_ACCOUNT, order.wallet, order.currency)
    for source in orders.sources(tx, order):
        if source.source in TENDER:
            money = Money(source.captured, order.currency)
            yield Cents(money, source.source, None, None, None, None, None, None)
        elif source.grant is not None:
            origin = origins.of_grant(tx, source.grant)
            yield _cents(origin, Money(source.captured, order.currency), book)
        elif standard is not None:
            for one in _Tracer(tx, standard).taken(order.id):
                yield _cents(origins.of_entry(tx, one.entry), Money(one.amount, order.currency), book)


def _cents(origin: Origin, amount: Money, book: ProgrammeBook) -> Cents:
    names = {one.key: one.name for one in book.programmes}
    return Cents(
        amount,
        origin.kind,
        origin.programme and names.get(origin.programme, origin.programme),
        origin.last_four,
        origin.promotion,
        origin.trade_in,
        origin.entry,
        moment(origin.at),
    )


class _Tracer:
    """Traces what orders took from one wallet's standard money.

    An order can lead to the refund of an earlier one, and so on for thousands of orders; so those that are
    needed are found first, and traced oldest first.
    """

    def __init__(self, tx: Tx, standard: LedgerAccount) -> None:
        self._tx = tx
        self._standard = standard
        self._of_order: dict[int, Sequence[StandardLine]] = {}
        self._taken: dict[int, list[_Slice]] = {}

    def taken(self, order: int) -> list[_Slice]:
        """What the order took from standard money, oldest first."""
        for spent, queue in sorted(self._needed(order), key=lambda one: one[0].seq):
            slices = [one for line, amount in queue for one in _last(self._brought(line), amount)]
            self._taken[_order_of(spent)] = _first(slices, -spent.amount)
        return self._taken[order]

    def _needed(self, order: int) -> list[tuple[StandardLine, list[_Share]]]:
        """The line of this order and of every order it leads to, each with what it found in the wallet."""
        found: dict[int, tuple[StandardLine, list[_Share]]] = {}
        asked = [order]
        while asked:
            one = asked.pop()
            if one in found:
                continue
            spent = next(line for line in self._lines(one) if line.amount < 0)
            queue = self._queue(spent)
            found[one] = (spent, queue)
            asked += [_order_of(line) for line, _ in queue if line.kind == _REFUND]
        return list(found.values())

    def _queue(self, at: StandardLine) -> list[_Share]:
        """The lines that the balance before `at` is made of, oldest first, and how much is left of each:
        first in, first out leaves what came last."""
        left, queue = at.before, list[_Share]()
        for line in self._inflows(at.seq):
            if left == 0:
                break
            queue.append((line, min(left, line.amount)))
            left -= queue[-1][1]
        return queue[::-1]

    def _inflows(self, seq: int) -> Iterator[StandardLine]:
        """Lines below `seq` that brought something, newest first, read bit by bit."""
        while lines := origins.lines_before(self._tx, self._standard, seq, _AT_ONCE):
            yield from (line for line in lines if line.amount > 0)
            seq = lines[-1].seq

    def _brought(self, line: StandardLine) -> list[_Slice]:
        """What a line brought: the cents of its entry or, for a refund, those that its order took."""
        if line.kind != _REFUND:
            return [_Slice(line.entry, line.amount)]
        taken, lines = self._taken[_order_of(line)], self._lines(_order_of(line))
        refunded = sum(one.amount for one in lines if one.amount > 0 and one.seq < line.seq)
        kept = sum(one.amount for one in taken) - refunded
        return _last(_first(taken, kept), line.amount)

    def _lines(self, order: int) -> Sequence[StandardLine]:
        if order not in self._of_order:
            self._of_order[order] = origins.lines_of_order(self._tx, self._standard, order)
        return self._of_order[order]


def _order_of(line: StandardLine) -> int:
    if line.order is None:
        raise LookupError(f"entry {line.entry} is of no order")
    return line.order


def _first(slices: Sequence[_Slice], amount: int) -> list[_Slice]:
    """The first so many cents of the slices."""
    found: list[_Slice] = []
    for one in slices:
        share = min(amount, one.amount)
        if share:
            found.append(_Slice(one.entry, share))
        amount -= share
    return found


def _last(slices: Sequence[_Slice], amount: int) -> list[_Slice]:
    """The last so many cents of the slices, in their order."""
    return _first(list(reversed(slices)), amount)[::-1]
