"""Trade-ins as a till sees them: one by its number, and those that wait for a step. Looks only; every look
needs a clerk. What is done to them is `trade_ins`'."""

from app.counter import roles
from app.counter.trade_in_values import Stage, StepSeen, TradeInSeen
from app.data import people, trade_in_steps, trade_ins
from app.data.store import Tx
from app.data.trade_in_steps import TradeInEvent
from app.data.trade_ins import TradeIn
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import moment
from app.wallet.values import Actor, Role


def trade_in_seen(tx: Tx, actor: Actor, reference: str) -> TradeInSeen | Refused:
    """The trade-in with this number, however it is typed: small letters are taken for large ones."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    one = trade_ins.find(tx, reference) or trade_ins.find(tx, reference.upper())
    return _seen(tx, one) if one else Refused(NOT_FOUND, {"what": "trade-in"})


def trade_ins_waiting(tx: Tx, actor: Actor, *, most: int) -> tuple[TradeInSeen, ...] | Refused:
    """Those that were neither credited nor given back yet, newest first; at most so many."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    return tuple(_seen(tx, one) for one in trade_ins.waiting(tx, most))


def _seen(tx: Tx, one: TradeIn) -> TradeInSeen:
    person = people.by_id(tx, one.account)
    steps = tuple(_step(step, one.currency) for step in trade_in_steps.of_trade_in(tx, one.id))
    amount = Money(one.amount, one.currency)
    return TradeInSeen(
        one.reference, one.item, person.name if person else one.login, Stage(one.state), amount, steps
    )


def _step(step: TradeInEvent, currency: str) -> StepSeen:
    amount = None if step.amount is None else Money(step.amount, currency)
    return StepSeen(Stage(step.state), moment(step.at), step.station, step.entry, amount)
