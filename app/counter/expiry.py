"""Closing a card that has expired: what is left on it becomes income."""

from dataclasses import dataclass
from datetime import datetime

from app.counter import roles
from app.data import cards, commands, ledger
from app.data.drafts import Draft, Move, Posting
from app.data.rules import CARD_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, WRONG_STATE, Refused
from app.wallet import states
from app.wallet.accounts import desk_of
from app.wallet.moments import moment
from app.wallet.values import Actor, CardState, Command, Role

BREAKAGE = "Income:Breakage"


@dataclass(frozen=True, slots=True)
class Closed:
    """An expired card whose rest became income."""

    serial: str
    last_four: str
    amount: Money
    state: CardState
    entry: str
    at: datetime
    key: str


def close_expired(tx: Tx, actor: Actor, serial: str, *, command: Command) -> Closed | Refused:
    """End a card that has expired: what is left on it becomes income. Needs a manager."""
    request = {"use_case": "close expired card", "serial": serial}
    return commands.once(
        tx, actor.account.id, command.key, request, Closed, lambda: _close(tx, actor, serial, command)
    )


def _close(tx: Tx, actor: Actor, serial: str, command: Command) -> Closed | Refused:
    desk = desk_of(tx, actor)
    tx.lock(serials=[serial], accounts=[actor.account.id], station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    card = cards.by_serial(tx, serial)
    if card is None:
        return Refused(NOT_FOUND, {"what": "card"})
    state = states.state_of(card, tx.now)
    if state is not CardState.EXPIRED:
        return Refused(WRONG_STATE, {"what": "card", "state": state.value})
    expired = () if card.state == "EXPIRED" else (Move(card.id, card.seq + 1, card.state, "EXPIRED"),)
    closed = Move(card.id, card.seq + 1 + len(expired), "EXPIRED", "CLOSED")
    source = ledger.open_account(tx, CARD_ACCOUNT, card.id, card.currency)
    income = ledger.open_account(tx, BREAKAGE, desk.id, card.currency)
    draft = Draft(
        desk.id,
        "breakage",
        actor.account.id,
        command.key,
        postings=(Posting(source, card.amount), Posting(income, -card.amount)),
        moves=(*expired, closed),
    )
    posted = ledger.post(tx, draft)
    amount = Money(card.amount, card.currency)
    at = moment(posted.at)
    return Closed(card.serial, card.last_four, amount, CardState.CLOSED, posted.name, at, command.key)
