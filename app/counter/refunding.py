"""Refunds: money goes back to the sources of an order, gift part first, never more than they paid.

Within the gift part standard money comes first and lots follow, the one that ends last before the others, so
that what has ended is touched last. What goes back to a lot that has ended lapses at once. Where the
account was closed since, only what cash or card paid goes back: a balance is never paid out.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from app.counter import roles, tills
from app.counter.refund_values import (
    DROP,
    DROPPED,
    NOW,
    PENDING,
    POSTED,
    PROMISE,
    SETTLE,
    Refund,
    Refunded,
    RefundPlan,
)
from app.data import commands, ids, ledger, lots, orders, people, schema, steps
from app.data.drafts import Draft, LedgerAccount, Posting, Record
from app.data.lots import Writer
from app.data.orders import Order, RefundRow, Source
from app.data.people import Station
from app.data.rules import CAPTURED_COUNTER, PROMO_ACCOUNT, TENDER, WALLET_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import (
    ACCOUNT_CLOSED,
    AMOUNT_OUT_OF_RANGE,
    NOT_FOUND,
    REFUND_EXCEEDS_CAPTURE,
    WRONG_STATE,
    Refused,
)
from app.wallet.moments import moment
from app.wallet.purchases import STANDARD
from app.wallet.values import Actor, Command, Role

__all__ = [
    "DROP",
    "NOW",
    "PROMISE",
    "SETTLE",
    "Refund",
    "RefundPlan",
    "Refunded",
    "left_of",
    "plan_refund",
    "refund",
]

_EXPENSE = "Income:Refunds"


@dataclass(frozen=True, slots=True)
class _Back:
    """What goes back to one source, in minor units."""

    source: Source
    amount: int


@dataclass(frozen=True, slots=True)
class _Case:
    """An order under refund, inside its transaction. `sources`: those that money can go back to; `gone`: what
    is left of the others, because their account was closed; `waiting`: promised already, this refund's own
    part not counted."""

    tx: Tx
    order: Order
    sources: Sequence[Source]
    gone: int
    waiting: int
    promised: RefundRow | None

    @property
    def left(self) -> int:
        return sum(source.left for source in self.sources) - self.waiting

    def money(self, minor: int) -> Money:
        return Money(minor, self.order.currency)


def plan_refund(tx: Tx, order: str, amount: str | None = None) -> RefundPlan | Refused:
    """What a refund of the amount (None: of all that is left) would give back to whom; changes nothing."""
    found = orders.by_reference(tx, order)
    if found is None:
        return Refused(NOT_FOUND, {"what": "order"})
    case = _case(tx, found, None)
    minor = _amount(case, amount)
    if isinstance(minor, Refused):
        return minor
    back = _shares(case, minor)
    gift, tender, lapsed = _sums(case, back)
    return RefundPlan(order, case.money(minor), gift, tender, lapsed, case.money(case.left - minor))


def left_of(tx: Tx, order: Order) -> tuple[int, int]:
    """Minor units of the order that can still be refunded, and that cannot because its account was closed."""
    case = _case(tx, order, None)
    return max(0, case.left), case.gone


def refund(tx: Tx, actor: Actor, asked: Refund, *, command: Command) -> Refunded | Refused:
    """Give money back, promise it, or settle what was promised. Needs a clerk at an open till."""
    request = {"use_case": "refund", **asdict(asked)}
    if asked.reason is None:  # as requests were before reasons were kept: their keys still find them
        del request["reason"]
    return commands.once(
        tx, actor.account.id, command.key, request, Refunded, lambda: _refund(tx, actor, asked, command)
    )


def _refund(tx: Tx, actor: Actor, asked: Refund, command: Command) -> Refunded | Refused:
    at, order = people.find_station(tx, asked.till), orders.by_reference(tx, asked.order)
    tx.lock(
        accounts=[actor.account.id, *([order.account] if order else ())],
        wallets=[order.wallet] if order else (),
        orders=[order.id] if order else (),
        station=at.id if at else None,
    )
    refused = roles.require(tx, actor, Role.CLERK) or tills.require_open(tx, actor, asked.till, at)
    if refused:
        return refused
    if order is None:
        return Refused(NOT_FOUND, {"what": "order"})
    promised = _promised(tx, order, asked)
    if isinstance(promised, Refused):
        return promised
    case = _case(tx, order, promised)
    amount = promised.amount if promised else _amount(case, asked.amount)
    if isinstance(amount, Refused):
        return amount
    till = tills.of_first_use(tx, actor, asked.till, at, command)
    return _post(case, asked, amount, till, Writer(till.id, actor.account.id, command.key))


def _promised(tx: Tx, order: Order, asked: Refund) -> RefundRow | Refused | None:
    """The promised refund that is to be settled; None where the refund is a new one."""
    if asked.deed not in (SETTLE, DROP):
        return None
    found = [one for one in orders.refunds(tx, order) if one.receipt == asked.receipt]
    waiting = next((one for one in found if one.state == PENDING), None)
    if waiting is None and found:
        return Refused(WRONG_STATE, {"what": "refund", "state": found[-1].state})
    return waiting or Refused(NOT_FOUND, {"what": "promised refund"})


def _case(tx: Tx, order: Order, promised: RefundRow | None) -> _Case:
    others = [one for one in orders.refunds(tx, order) if one.state == PENDING and one != promised]
    sources, gone = orders.sources(tx, order), 0
    holder = people.by_id(tx, order.account)
    if holder is None or holder.closed_at is not None:
        gone = sum(one.left for one in sources if one.source not in TENDER)
        sources = [one for one in sources if one.source in TENDER]
    return _Case(tx, order, sources, gone, sum(one.amount for one in others), promised)


def _amount(case: _Case, text: str | None) -> int | Refused:
    """What is to go back, in minor units."""
    left, gone = (f"{case.money(one).plain()} {case.order.currency}" for one in (case.left, case.gone))
    facts = {"order": case.order.reference, "left": left}
    too_much = Refused(REFUND_EXCEEDS_CAPTURE, facts)
    if case.gone:
        too_much = Refused(ACCOUNT_CLOSED, {"order": case.order.reference, "gift": gone, "tender": left})
    if text is None:
        return too_much if case.gone else case.left or too_much
    try:
        minor = Money.parse(text, case.order.currency).minor
    except ValueError:
        minor = 0
    if minor == 0:
        least = f"{case.money(1).plain()} {case.order.currency}"
        return Refused(AMOUNT_OUT_OF_RANGE, {"least": least, "most": left})
    return minor if minor <= case.left else too_much


def _shares(case: _Case, amount: int) -> list[_Back]:
    """Which source gets how much back."""

    def rank(source: Source) -> tuple[int, int]:
        if source.source in TENDER:
            return 2, 0
        return (0, 0) if source.source == STANDARD else (1, -(source.ends or 0))

    shares: list[_Back] = []
    for source in sorted(case.sources, key=rank):
        share = min(amount, source.left)
        if share:
            shares.append(_Back(source, share))
        amount -= share
    return shares


def _sums(case: _Case, back: Sequence[_Back]) -> tuple[Money, Money, Money]:
    """What goes to the balance, to tender, and what of the former lapses at once."""
    tender = sum(one.amount for one in back if one.source.source in TENDER)
    gift = sum(one.amount for one in back) - tender
    lapsed = sum(one.amount for one in back if one.source.ends is not None and one.source.ends <= case.tx.now)
    return case.money(gift), case.money(tender), case.money(lapsed)


def _post(case: _Case, asked: Refund, amount: int, till: Station, by: Writer) -> Refunded:
    tx, order = case.tx, case.order
    back = _shares(case, amount) if asked.state == POSTED else []
    gift, tender, lapsed = _sums(case, back)
    if asked.state == POSTED:
        lots.lapse(tx, order.wallet, by)
    posted = ledger.post(tx, _draft(case, asked, amount, back, till, by))
    if asked.state == POSTED:
        lots.lapse(tx, order.wallet, by)
    left = case.left - (0 if asked.state == DROPPED else amount)
    return Refunded(
        order=order.reference,
        amount=case.money(amount),
        to_balance=gift,
        to_tender=tender,
        lapsed=lapsed,
        left=case.money(left),
        total=case.money(lots.worth(tx, order.wallet)),
        state=asked.state,
        receipt=asked.receipt,
        entry=posted.name,
        at=moment(posted.at),
        key=by.command or "",
    )


def _draft(
    case: _Case, asked: Refund, amount: int, back: Sequence[_Back], till: Station, by: Writer
) -> Draft:
    return Draft(
        by.station,
        "refund" if asked.state == POSTED else "refund_step",
        by.actor,
        by.command,
        postings=_postings(case, amount, back, till) if back else (),
        records=_records(case, asked, amount),
        receipt=asked.receipt,
        reason=asked.reason,
        purchase=case.order.id,
        words=(case.order.reference, case.order.merchant, asked.receipt),
    )


def _records(case: _Case, asked: Refund, amount: int) -> list[Record]:
    if case.promised is not None:
        last = steps.last(case.tx, "refund_event", case.promised.id)
        return [steps.following("refund_event", case.promised.id, last, asked.state)]
    (made,) = ids.draw(case.tx, schema.refund)
    row = {"id": made, "purchase": case.order.id, "amount": amount, "receipt": asked.receipt}
    return [Record("refund", row), steps.following("refund_event", made, None, asked.state)]


def _postings(case: _Case, amount: int, back: Sequence[_Back], till: Station) -> list[Posting]:
    """From Refunds to each source, and the same off what was captured of it."""
    tx, order = case.tx, case.order
    expense = ledger.open_account(tx, _EXPENSE, till.id, order.currency)
    counter = ledger.open_account(tx, CAPTURED_COUNTER, order.id, order.currency, purchase=order.id)
    postings = [Posting(expense, amount), Posting(counter, amount)]
    for one in back:
        postings += [Posting(_target(case, one.source, till), -one.amount)]
        postings += [Posting(one.source.account, -one.amount)]
    return postings


def _target(case: _Case, source: Source, till: Station) -> LedgerAccount:
    """The account that the source paid from; of tender, this till's."""
    tx, order = case.tx, case.order
    if source.source in TENDER:
        return ledger.open_account(tx, TENDER[source.source], till.id, order.currency)
    if source.grant is not None:
        return ledger.open_account(tx, PROMO_ACCOUNT, source.grant, order.currency, wallet=order.wallet)
    return ledger.open_account(tx, WALLET_ACCOUNT, order.wallet, order.currency)
