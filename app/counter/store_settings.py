"""What managers settle for the whole store: when redeeming high-value cards leads to a review."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.counter import roles
from app.data import commands, ledger, settings
from app.data.drafts import Draft
from app.data.store import Tx
from app.outcomes import NOT_FOUND, Refused
from app.wallet import store_limits
from app.wallet.accounts import desk_of
from app.wallet.moments import moment
from app.wallet.values import Actor, Command, Role


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """The answer: everything that is settled from now on, thresholds in minor units, and the entry."""

    settled: tuple[tuple[str, str], ...]
    entry: str
    at: datetime
    key: str


def settled(tx: Tx, actor: Actor) -> Mapping[str, str] | Refused:
    """What the store has settled. Needs a manager."""
    return roles.require(tx, actor, Role.MANAGER) or settings.of_store(tx)


def settle(tx: Tx, actor: Actor, changes: Mapping[str, str], *, command: Command) -> StoreSettings | Refused:
    """Settle these, all or none; the others stay. Needs a manager. An unknown name or value is NOT_FOUND."""
    request = {"use_case": "store settings", "changes": dict(changes)}
    return commands.once(
        tx,
        actor.account.id,
        command.key,
        request,
        StoreSettings,
        lambda: _settle(tx, actor, changes, command),
    )


def _settle(tx: Tx, actor: Actor, changes: Mapping[str, str], command: Command) -> StoreSettings | Refused:
    desk = desk_of(tx, actor)
    tx.lock(accounts=[actor.account.id], station=desk.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    kept = {name: store_limits.understood(name, value) for name, value in changes.items()}
    for name, value in kept.items():
        if value is None:
            return Refused(NOT_FOUND, {"what": f"setting {name}={changes[name]}"})
    records = [settings.record_of_store(tx, name, value) for name, value in kept.items() if value]
    posted = ledger.post(tx, Draft(desk.id, "setting", actor.account.id, command.key, records=records))
    now = tuple(settings.of_store(tx).items())
    return StoreSettings(now, posted.name, moment(posted.at), command.key)
