"""What became of an action whose answer never came: done, refused, or not done and never done any more."""

from app.counter import roles
from app.counter.action_values import ActionNote, Became
from app.counter.till_view import deed_of
from app.data import commands, till_view
from app.data.store import Tx
from app.outcomes import Refused
from app.wallet.moments import moment
from app.wallet.values import Actor, Role


def what_became(tx: Tx, actor: Actor, note: ActionNote) -> Became | Refused:
    """Needs a clerk, who may be another one than did it. An action that was not done is not done later."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    kept = commands.settled(tx, note.actor, note.key)
    if kept is None:
        return Became()
    rows = (till_view.by_name(tx, name) for name in kept.entries)
    return Became(moment(kept.at), tuple(deed_of(row) for row in rows if row), kept.refused)
