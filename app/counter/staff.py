"""Who works in the store: looked at, locked out and let in again, and PINs taken away, by managers. Accounts
are made by `wallet.accounts`, roles given by `wallet.membership`."""

from collections.abc import Callable

from app.counter import roles
from app.counter.clerk_change import PIN
from app.counter.staff_values import StaffChanged, StaffMember
from app.data import commands, consents, ledger, people, settings
from app.data.drafts import Draft, Record
from app.data.people import LOCKED, NO, YES, Person
from app.data.store import Tx
from app.outcomes import LAST_MANAGER, NOT_FOUND, Refused
from app.wallet import locking
from app.wallet.accounts import desk_of
from app.wallet.moments import maybe, moment
from app.wallet.values import Actor, Command, Role

_PROOFS = (locking.PASSWORD, PIN, locking.RECOVERY)
_Change = Callable[[Person], tuple[str, list[Record]] | Refused]
"""What is said in the book, and the rows of it; or why not."""


def staff(tx: Tx, actor: Actor) -> tuple[StaffMember, ...] | Refused:
    """Every clerk and manager, by name. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    return tuple(_member(tx, one) for one in people.everyone(tx) if one.role != Role.HOLDER)


def take_pin(tx: Tx, actor: Actor, login: str, *, command: Command) -> StaffChanged | Refused:
    """Take somebody's PIN away, who then settles another one in the settings. Needs a manager."""

    def change(person: Person) -> tuple[str, list[Record]]:
        consents.set_pin(tx, person.id, None)
        return "pin taken away", []

    return _changed(tx, actor, login, "take pin", change, command)


def lock(tx: Tx, actor: Actor, login: str, *, command: Command) -> StaffChanged | Refused:
    """Lock a clerk or manager out until a manager unlocks them; what they have open does nothing more. The
    last manager stays. Needs a manager."""

    def change(person: Person) -> tuple[str, list[Record]] | Refused:
        if person.role == Role.HOLDER:
            return Refused(NOT_FOUND, {"what": "clerk or manager"})
        if people.managers(tx) == [person.id]:
            return Refused(LAST_MANAGER, {"login": person.login})
        return "locked", [settings.record_of_account(tx, person.id, LOCKED, YES)]

    return _changed(tx, actor, login, "lock account", change, command)


def unlock(tx: Tx, actor: Actor, login: str, *, command: Command) -> StaffChanged | Refused:
    """Let somebody in again, also whom passwords or PINs that did not fit have locked. Needs a manager."""

    def change(person: Person) -> tuple[str, list[Record]]:
        for proof in _PROOFS:  # a right one would let them in as well
            if not locking.is_spotless(tx, person.id, proof):
                consents.add_try(tx, person.id, None, proof, ok=True)
        was_locked = person.is_locked
        records = [settings.record_of_account(tx, person.id, LOCKED, NO)] if was_locked else []
        return "unlocked", records

    return _changed(tx, actor, login, "unlock account", change, command)


def _changed(
    tx: Tx, actor: Actor, login: str, use_case: str, change: _Change, command: Command
) -> StaffChanged | Refused:
    request = {"use_case": use_case, "login": people.fold_login(login)}

    def work() -> StaffChanged | Refused:
        station, found = desk_of(tx, actor), people.by_login(tx, login)
        whose = [found.id] if found else []
        tx.lock(accounts=sorted({actor.account.id, *whose, *people.managers(tx)}), station=station.id)
        if refused := roles.require(tx, actor, Role.MANAGER):
            return refused
        person = people.by_login(tx, login)
        if person is None:
            return Refused(NOT_FOUND, {"what": "account"})
        changed = change(person)
        if isinstance(changed, Refused):
            return changed
        reason, records = changed
        by, at = actor.account.id, station.id
        draft = Draft(at, "setting", by, command.key, subject=person.id, reason=reason, records=records)
        posted = ledger.post(tx, draft)
        return StaffChanged(person.login, posted.name, moment(posted.at), command.key)

    return commands.once(tx, actor.account.id, command.key, request, StaffChanged, work)


def _member(tx: Tx, person: Person) -> StaffMember:
    pauses = (locking.paused(tx, person.id, proof) for proof in _PROOFS[:2])
    until = max((one for one in pauses if one is not None), default=None)
    return StaffMember(
        person.login,
        person.name,
        Role(person.role),
        consents.pin_hash(tx, person.id) is not None,
        person.is_locked,
        maybe(until),
    )
