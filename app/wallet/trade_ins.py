"""Trade-ins as the one who brought them follows them, from the quote to the credit. What is done to them is
the counter's."""

from app.data import people, trade_in_steps, trade_ins
from app.data.store import Tx
from app.data.trade_ins import TradeIn
from app.money import Money
from app.wallet.moments import moment
from app.wallet.overview import TradeInCourse, TradeInStep
from app.wallet.values import Actor

MOST = 20
"""Older ones are found in the history, by their credit."""


def trade_ins_of(tx: Tx, actor: Actor) -> tuple[TradeInCourse, ...]:
    """One's own, newest first, each with its steps."""
    regions = {one.id: one.region for one in people.wallets_of(tx, actor.account.id)}
    found = trade_ins.newest(tx, MOST, actor.account.id)
    return tuple(_course(tx, one, regions[one.wallet]) for one in found)


def _course(tx: Tx, one: TradeIn, region: str) -> TradeInCourse:
    steps = tuple(
        TradeInStep(
            step.state, moment(step.at), None if step.amount is None else Money(step.amount, one.currency)
        )
        for step in trade_in_steps.of_trade_in(tx, one.id)
    )
    return TradeInCourse(one.reference, one.item, region, Money(one.amount, one.currency), steps)
