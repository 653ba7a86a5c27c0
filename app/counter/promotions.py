"""Promotions as managers offer them: by a code, automatic, or to be given by hand.

How a holder gets one by its code is the wallet's `promotions`; giving them by hand is `granting`.
"""

from dataclasses import replace

from app.codes.programme import ProgrammeBook
from app.codes.recognise import Kind, recognise
from app.counter import roles
from app.counter.promotion_values import LARGEST, LONGEST_TERMS, Figures, NewPromotion, Offer
from app.data import commands, ledger, promotion_figures, promotions, steps
from app.data.drafts import Draft
from app.data.promotions import BY_CODE, CHAIN, ENDED, RUNNING, Promotion
from app.data.store import Tx
from app.money import Money
from app.outcomes import (
    ALREADY_THERE,
    AMOUNT_OUT_OF_RANGE,
    END_TOO_EARLY,
    NOT_FOUND,
    WRONG_STATE,
    Fact,
    Refused,
)
from app.wallet.accounts import desk_of
from app.wallet.moments import iso, microseconds, moment
from app.wallet.values import Actor, Command, Role

__all__ = ["Figures", "NewPromotion", "Offer", "add", "amount_of", "end", "figures", "listed"]

MOST = 500


def add(tx: Tx, actor: Actor, new: NewPromotion, *, book: ProgrammeBook, command: Command) -> Offer | Refused:
    """Offer a promotion. Needs a manager. Its name and its code are the store's only ones."""
    request: dict[str, Fact] = {"use_case": "add promotion", "name": new.name, "kind": new.kind}
    request |= {"amount": new.amount, "region": new.region, "terms": new.terms, "code": new.code or ""}
    request |= {"starts": str(new.starts), "ends": str(new.ends)}
    return commands.once(
        tx, actor.account.id, command.key, request, Offer, lambda: _add(tx, actor, new, book, command)
    )


def end(tx: Tx, actor: Actor, name: str, *, command: Command) -> Offer | Refused:
    """Offer it no longer. What was given stays until its own end. Needs a manager."""
    request = {"use_case": "end promotion", "name": name}
    return commands.once(
        tx, actor.account.id, command.key, request, Offer, lambda: _end(tx, actor, name, command)
    )


def listed(tx: Tx, actor: Actor) -> tuple[Offer, ...] | Refused:
    """The newest promotions, whatever their state. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    return tuple(replace(_offer(one), terms=one.terms) for one in promotions.newest(tx, MOST))


def figures(tx: Tx, actor: Actor, name: str) -> Figures | Refused:
    """What became of the promotion's credit, by now. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    found = promotions.by_name(tx, name)
    if found is None:
        return Refused(NOT_FOUND, {"what": "promotion"})
    sums = promotion_figures.sums(tx, found.id)
    rest = 0 if found.ends <= tx.now else sums.left  # what ended is written down at the wallet's next entry
    lapsed = sums.lapsed + sums.left - rest
    spent = sums.given - sums.left - sums.lapsed
    given, used, left, gone = (Money(one, found.currency) for one in (sums.given, spent, rest, lapsed))
    return Figures(name, given, used, left, gone, len(promotions.waiting(tx, found)))


def _add(tx: Tx, actor: Actor, new: NewPromotion, book: ProgrammeBook, command: Command) -> Offer | Refused:
    desk = desk_of(tx, actor)
    tx.lock(accounts=[actor.account.id], station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    currency = dict(book.regions).get(new.region)
    if currency is None:
        return Refused(NOT_FOUND, {"what": "region"})
    amount = amount_of(new.amount, currency)
    if isinstance(amount, Refused):
        return amount
    code = _code(new, book)
    if isinstance(code, Refused):
        return code
    if promotions.by_name(tx, new.name) or (code and promotions.by_code(tx, code)):
        return Refused(ALREADY_THERE, {"what": "promotion"})
    starts = tx.now if new.starts is None else microseconds(new.starts)
    if microseconds(new.ends) <= max(starts, tx.now):
        ends, begins = (iso(one) for one in (microseconds(new.ends), max(starts, tx.now)))
        return Refused(END_TOO_EARLY, {"ends": ends, "begins": begins})
    row = {"name": new.name, "kind": new.kind, "amount": amount, "currency": currency, "region": new.region}
    row |= {"code_index": promotions.code_index(tx.keys, code) if code else None}
    row |= {"terms": new.terms[:LONGEST_TERMS], "starts": starts, "ends": microseconds(new.ends)}
    made, records = promotions.records(tx, row)
    tx.held.made("promotion", made)
    draft = Draft(desk.id, "offer", actor.account.id, command.key, records=records, reason=new.name)
    return _written(tx, draft, new.name, command)


def _end(tx: Tx, actor: Actor, name: str, command: Command) -> Offer | Refused:
    desk, found = desk_of(tx, actor), promotions.by_name(tx, name)
    tx.lock(accounts=[actor.account.id], promotions=[found.id] if found else (), station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    if found is None:
        return Refused(NOT_FOUND, {"what": "promotion"})
    last = steps.last(tx, CHAIN, found.id)
    if last is None or last.state != RUNNING:
        return Refused(WRONG_STATE, {"what": "promotion", "state": ENDED})
    event = steps.following(CHAIN, found.id, last, ENDED)
    draft = Draft(desk.id, "offer", actor.account.id, command.key, records=(event,), reason=name)
    return _written(tx, draft, name, command)


def _written(tx: Tx, draft: Draft, name: str, command: Command) -> Offer:
    posted, found = ledger.post(tx, draft), promotions.by_name(tx, name)
    if found is None:
        raise LookupError("a promotion that was just written is found")
    return _offer(found, posted.name, command.key)


def _offer(one: Promotion, entry: str | None = None, key: str | None = None) -> Offer:
    amount = Money(one.amount, one.currency)
    starts, ends = moment(one.starts), moment(one.ends)
    return Offer(one.name, one.kind, amount, one.region, starts, ends, one.state, one.given, entry, key)


def _code(new: NewPromotion, book: ProgrammeBook) -> str | Refused | None:
    """The code, normalised. It must look like a promotional code, or nobody could enter it."""
    if new.kind not in promotions.KINDS:
        return Refused(NOT_FOUND, {"what": "kind of promotion"})
    if new.kind != BY_CODE:
        return None
    found = recognise(new.code or "", book)[0]
    return found.text if found.kind is Kind.PROMOTION else Refused(NOT_FOUND, {"what": "promotional code"})


def amount_of(text: str, currency: str) -> int | Refused:
    """Minor units from 1 to LARGEST."""
    try:
        minor = Money.parse(text, currency).minor
    except ValueError:
        minor = 0
    if 1 <= minor <= LARGEST:
        return minor
    least, most = (f"{Money(one, currency).plain()} {currency}" for one in (1, LARGEST))
    return Refused(AMOUNT_OUT_OF_RANGE, {"least": least, "most": most})
