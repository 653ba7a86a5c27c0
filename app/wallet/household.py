"""Who lives together: of a card that a member has redeemed, the others are told that one of them has it.

Both have to agree, and either may leave alone. Nobody sees another's balance or history.
"""

from app.data import commands, households, ledger, people
from app.data.drafts import Draft
from app.data.households import JOINED, LEFT
from app.data.store import Tx
from app.outcomes import NOT_FOUND, Refused
from app.wallet.accounts import desk_of, require_open
from app.wallet.household_values import Housemate, Member
from app.wallet.moments import moment
from app.wallet.values import Actor, Command

__all__ = ["Housemate", "Member", "join", "leave", "members"]


def join(tx: Tx, actor: Actor, other: Actor, *, command: Command) -> Housemate | Refused:
    """Live together from now on. The other one has signed in too: nobody is joined unasked."""
    request = {"use_case": "join household", "other": other.account.id}

    def work() -> Housemate | Refused:
        _lock(tx, actor, other.account.id)
        refused = require_open(tx, actor) or require_open(tx, other)
        if refused is None and actor.account.id == other.account.id:
            refused = Refused(NOT_FOUND, {"what": "other account"})
        return refused or _settle(tx, actor, other.account.id, JOINED, command)

    return commands.once(tx, actor.account.id, command.key, request, Housemate, work)


def leave(tx: Tx, actor: Actor, login: str, *, command: Command) -> Housemate | Refused:
    """Part from somebody; what they redeem is no longer told as the household's."""
    request = {"use_case": "leave household", "other": people.fold_login(login)}

    def work() -> Housemate | Refused:
        other = people.by_login(tx, login)
        _lock(tx, actor, *([other.id] if other else ()))
        if refused := require_open(tx, actor):
            return refused
        if other is None or not households.are_together(tx, actor.account.id, other.id):
            return Refused(NOT_FOUND, {"what": "member of the household"})
        return _settle(tx, actor, other.id, LEFT, command)

    return commands.once(tx, actor.account.id, command.key, request, Housemate, work)


def members(tx: Tx, actor: Actor) -> tuple[Member, ...]:
    """One's own household without oneself, by name."""
    found = households.members(tx, actor.account.id)
    return tuple(Member(one.login, one.name, moment(one.at)) for one in found)


def _lock(tx: Tx, actor: Actor, *others: int) -> None:
    tx.lock(accounts={actor.account.id, *others}, station=desk_of(tx, actor).id)


def _settle(tx: Tx, actor: Actor, other: int, state: str, command: Command) -> Housemate:
    person, station = people.by_id(tx, other), desk_of(tx, actor)
    if person is None:
        raise LookupError("what is locked is there")
    mine, is_together = actor.account.id, state == JOINED
    if households.are_together(tx, mine, other) == is_together:
        return Housemate(person.login, person.name, is_together, None, moment(tx.now), command.key)
    rows = households.records(tx, mine, other, state)
    posted = ledger.post(tx, Draft(station.id, "household", mine, command.key, records=rows, subject=other))
    return Housemate(person.login, person.name, is_together, posted.name, moment(posted.at), command.key)
