"""Receipts of what was done at the counter, found again in the book by the name of their entry or by their
number. Looks only."""

from dataclasses import replace
from datetime import datetime

from app.codes.programme import ProgrammeBook
from app.counter import roles
from app.counter.activation import SoldTogether
from app.counter.charge_values import Charged
from app.counter.refunding import Refunded
from app.counter.replacement import Replaced
from app.counter.slips import Counted, Deed, DoneAtTill, Slip, SlipCard, TillReport
from app.counter.till_values import Drawer, TillClosed
from app.counter.trade_ins import TradedIn
from app.data import cards, commands, done, orders, people, reports, sales, tills
from app.data.done import Done
from app.data.rules import TENDER
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import maybe, moment
from app.wallet.values import Activated, Actor, CardState, Role

MOST = 200
_SOLD = (Activated, SoldTogether)
_ANSWERS = (*_SOLD, Replaced, Charged, Refunded, TradedIn)
_OWN_BUSINESS = ("till", "takings", "difference")
"""Kinds of entry that a till's report has said already."""


def slip_of(tx: Tx, actor: Actor, entry: str, *, book: ProgrammeBook) -> Slip | Refused:
    """The receipt of the deed that this entry belongs to; cards that were sold together are on one. Needs a
    clerk. entry: its name, such as till-1-42, as every answer of the counter has it."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    found = done.find(tx, entry)
    slip = _slip(tx, found, book) if found else None
    return slip or Refused(NOT_FOUND, {"what": "receipt"})


def slips_on(tx: Tx, actor: Actor, receipt: str, *, book: ProgrammeBook) -> tuple[Slip, ...] | Refused:
    """A receipt for everything that was done against this number, oldest first. Needs a clerk."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    commanded = {(one.actor, one.command): one for one in reversed(done.on_receipt(tx, receipt, MOST))}
    slips = [_slip(tx, one, book) for one in reversed(commanded.values())]
    return tuple(one for one in slips if one) or Refused(NOT_FOUND, {"what": "receipt"})


def till_report(tx: Tx, actor: Actor, entry: str) -> TillReport | Refused:
    """The report of a till that was closed by this entry. Needs a clerk."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    found = done.find(tx, entry)
    closed = _answer(tx, found, (TillClosed,)) if found else None
    if found is None or not isinstance(closed, TillClosed):
        return Refused(NOT_FOUND, {"what": "report"})
    return _report(tx, found, closed)


def _answer(tx: Tx, one: Done, kinds: tuple[type, ...]) -> object:
    return commands.answer_of(tx, one.actor, one.command, kinds) if one.command else None


# --- receipts


def _slip(tx: Tx, one: Done, book: ProgrammeBook) -> Slip | None:
    made = _made(tx, one, {programme.key: programme.name for programme in book.programmes})
    return None if made is None else replace(made, address=one.address)


def _made(tx: Tx, one: Done, names: dict[str, str]) -> Slip | None:
    answer = _answer(tx, one, _ANSWERS)
    if isinstance(answer, _SOLD):
        return _sold(tx, one, answer.cards if isinstance(answer, SoldTogether) else (answer,), names)
    if isinstance(answer, Replaced):
        return _replaced(tx, one, answer, names)
    if isinstance(answer, Charged):
        return _charged(one, answer)
    if isinstance(answer, Refunded):
        return _refunded(tx, one, answer)
    return _traded_in(one, answer) if isinstance(answer, TradedIn) else None


def _sold(tx: Tx, one: Done, sold: tuple[Activated, ...], names: dict[str, str]) -> Slip:
    """Cards that were activated, or the one whose sale was taken back."""
    total = sum(card.amount.minor for card in sold)
    amount = Money(total, sold[0].amount.currency)
    return Slip(
        Deed.VOID if sold[0].state is CardState.VOIDED else Deed.ACTIVATE,
        *_where(one),
        number=sold[0].receipt,
        entry=sold[0].entry,
        amount=amount,
        cards=tuple(_card(tx, card.serial, card.amount, names) for card in sold),
        tender=_tender_of_card(tx, sold[0].serial),
        from_tender=amount,
    )


def _replaced(tx: Tx, one: Done, answer: Replaced, names: dict[str, str]) -> Slip:
    approver = people.ever_by_login(tx, answer.approved_by)
    return Slip(
        Deed.REPLACE,
        *_where(one),
        number=answer.receipt,
        entry=answer.entry,
        amount=answer.amount,
        cards=(_card(tx, answer.serial, answer.amount, names),),
        replaced=_card(tx, answer.replaced, answer.amount, names),
        approved_by=approver.name if approver else answer.approved_by,
    )


def _charged(one: Done, answer: Charged) -> Slip:
    return Slip(
        Deed.CHARGE,
        *_where(one),
        number=answer.receipt or answer.order,
        entry=answer.entry,
        amount=answer.amount,
        order=answer.order,
        from_balance=answer.from_balance,
        promotional=answer.promotional,
        tender=answer.tender,
        from_tender=answer.from_tender,
        total=answer.total,
    )


def _refunded(tx: Tx, one: Done, answer: Refunded) -> Slip:
    order = orders.by_reference(tx, answer.order)
    paid = [source.source for source in orders.sources(tx, order)] if order else []
    return Slip(
        Deed.REFUND,
        *_where(one),
        number=answer.receipt,
        entry=answer.entry,
        amount=answer.amount,
        order=answer.order,
        merchant=order.merchant if order else None,
        from_balance=answer.to_balance,
        tender=next((source for source in paid if source in TENDER), None),
        from_tender=answer.to_tender,
        lapsed=answer.lapsed,
        left=answer.left,
        total=answer.total,
        state=answer.state,
    )


def _traded_in(one: Done, answer: TradedIn) -> Slip:
    return Slip(
        Deed.TRADE_IN,
        *_where(one),
        number=answer.reference,
        entry=answer.entry,
        amount=answer.amount,
        item=answer.item,
        total=answer.total,
        state=answer.state,
    )


def _where(one: Done) -> tuple[str, str, str, datetime]:
    return one.shop, one.till, one.clerk, moment(one.at)


def _card(tx: Tx, serial: str, amount: Money, names: dict[str, str]) -> SlipCard:
    card = cards.by_serial(tx, serial)
    if card is None:
        raise LookupError("a card that was sold stays in the book")
    return SlipCard(names.get(card.programme, card.programme), card.last_four, amount, maybe(card.ends))


def _tender_of_card(tx: Tx, serial: str) -> str | None:
    card = cards.by_serial(tx, serial)
    sale = sales.of_card(tx, card.id) if card else None
    return tills.tender_of(sale.tender) if sale and sale.tender else None


# --- the report of a close


def _report(tx: Tx, one: Done, closed: TillClosed) -> TillReport:
    close = int(one.name.rpartition("-")[2])
    opened = tills.opened_before(tx, one.station, close)
    since = one.at if opened is None else opened
    done_since = reports.done_at(tx, one.station, since, one.at)
    notes = tills.notes_before(tx, one.station, close)
    return TillReport(
        *_where(one)[:3],
        opened=maybe(opened),
        at=moment(one.at),
        entry=closed.entry,
        counted=tuple(_counted(drawer, notes) for drawer in closed.drawers),
        reason=closed.reason,
        done=tuple(_done_at(*row) for row in done_since if row[0] not in _OWN_BUSINESS),
        heads=closed.heads,
    )


def _counted(drawer: Drawer, notes: dict[str, str]) -> Counted:
    lying = notes.get(drawer.counted.currency, "") if drawer.tender == "cash" else ""
    pairs = (note.partition("x") for note in lying.split())
    return Counted(
        drawer.tender,
        drawer.expected,
        drawer.counted,
        drawer.difference,
        tuple((denomination, int(number)) for denomination, _, number in pairs),
    )


def _done_at(kind: str, currency: str | None, count: int, amount: int) -> DoneAtTill:
    return DoneAtTill(kind, count, Money(amount, currency) if currency else None)
