"""Another clerk takes over the till by PIN, without a password: only who may work at a counter, and after
several wrong ones not for a while."""

from app.data import consents, people
from app.data.passwords import Passwords
from app.data.store import Store, Tx
from app.outcomes import LOCKED_OUT, NOT_ALLOWED, PIN_DOES_NOT_FIT, Refused
from app.wallet import locking
from app.wallet.accounts import FIRST_DESK, account_of
from app.wallet.consent import Given, compare_pin
from app.wallet.values import Actor, Role

PIN = "pin"


def take_over(store: Store, login: str, pin: str, till: str, *, passwords: Passwords) -> Actor | Refused:
    """Who acts from now on. An unknown login, a holder's, and one without a PIN take as long as a wrong PIN.
    The wrong ones are counted with those given as consent to a charge."""
    given = compare_pin(store, login, pin, passwords=passwords)
    return store.transact(lambda tx: _judge(tx, given, till))


def _judge(tx: Tx, given: Given, till: str) -> Actor | Refused:
    person = people.by_login(tx, given.login)
    if person is None:
        return Refused(PIN_DOES_NOT_FIT)
    tx.lock(accounts=[person.id])
    fits = given.fits and consents.pin_hash(tx, person.id) == given.seen
    at = people.find_station(tx, till)
    if refused := locking.judge(tx, person.id, at.id if at else None, PIN, fits=fits):
        return refused
    if not fits:
        return Refused(PIN_DOES_NOT_FIT)
    if person.is_locked:
        return Refused(LOCKED_OUT)
    account = account_of(person)
    if account.role is Role.HOLDER:
        return Refused(NOT_ALLOWED, {"role": Role.CLERK.value})
    return Actor(account, FIRST_DESK)
