"""A holder's consent to being charged at a till: a PIN, or a one-time code shown as text or QR.

Hashing a PIN is slow, so it is compared before the transaction begins; what it says is judged inside it.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from app.codes.house import ALPHABET
from app.codes.lookalikes import fold
from app.codes.recognise import normalise
from app.data import commands, consents, ledger, orders, people
from app.data.drafts import Draft
from app.data.passwords import Passwords
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import CONSENT_REQUIRED, QT_TRANSLATE_NOOP, TOO_MANY_ATTEMPTS, Refused
from app.wallet.accounts import desk_of, require_open
from app.wallet.consent_values import OneTimeCode, PaidWith
from app.wallet.limits import AttemptRule, Limits, paused_until
from app.wallet.moments import HOUR, MINUTE, SECOND, iso, moment
from app.wallet.values import Actor, Command

PIN, ONE_TIME = "pin", "one_time"
LASTS = 2 * MINUTE
"""How long a one-time code can be used, in µs."""

_CODE_LENGTH = 10
_LIMITS = Limits(attempts=(AttemptRule(5, 15 * MINUTE, 15 * MINUTE), AttemptRule(10, 24 * HOUR, 4 * HOUR)))

NONE_GIVEN = QT_TRANSLATE_NOOP("Outcomes", "Neither a PIN nor a one-time code was given.")
WRONG_PIN = QT_TRANSLATE_NOOP("Outcomes", "The PIN is not right.")
NO_PIN = QT_TRANSLATE_NOOP("Outcomes", "This account has no PIN.")
WRONG_CODE = QT_TRANSLATE_NOOP("Outcomes", "The one-time code is not right, was used, or has ended.")


@dataclass(frozen=True, slots=True)
class Given:
    """What was given at the till in the name of this login. `seen` is the hash the PIN was compared with."""

    login: str
    proof: str
    text: str = field(repr=False)
    seen: str | None = field(repr=False, default=None)
    fits: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """Why an order may be charged: the holder's PIN or one-time code, a manager's override, or a subscription
    that the holder has begun."""

    kind: str
    code: int | None = None
    approved_by: int | None = None
    reason: str | None = None
    subscription: int | None = None


@dataclass(frozen=True, slots=True)
class PinSet:
    """The answer: from when on the new PIN counts."""

    entry: str
    at: datetime
    key: str


def is_pin(text: str) -> bool:
    """Whether the text can be a PIN: four to twelve digits."""
    return text.isascii() and text.isdigit() and 4 <= len(text) <= 12


def compare_pin(store: Store, login: str, pin: str, *, passwords: Passwords) -> Given:
    """Compare the PIN with the account's. An unknown login, or one without a PIN, takes as long."""

    def seen(tx: Tx) -> str | None:
        person = people.by_login(tx, login)
        return consents.pin_hash(tx, person.id) if person else None

    stored = store.read(seen)
    return Given(login, PIN, pin, stored, passwords.fits(pin, stored))


def one_time(login: str, code: str) -> Given:
    """A one-time code as it was scanned or typed."""
    return Given(login, ONE_TIME, fold(normalise(code[:100])))


def set_pin(
    store: Store, actor: Actor, pin: str, *, passwords: Passwords, command: Command
) -> PinSet | Refused:
    """Settle the PIN of one's own account. pin: `is_pin` must hold."""
    if not is_pin(pin):
        raise ValueError("a PIN is four to twelve digits")
    hashed = passwords.hashed(pin)
    request = {"use_case": "set pin", "pin": passwords.fingerprint(pin, command.key)}
    return store.transact(
        lambda tx: commands.once(
            tx, actor.account.id, command.key, request, PinSet, lambda: _set_pin(tx, actor, hashed, command)
        )
    )


def new_one_time_code(tx: Tx, actor: Actor) -> OneTimeCode:
    """A fresh code for one's own account, good for one order within two minutes.

    It moves nothing and is no entry, so there is no key: a code whose answer was lost ends by itself.
    """
    code = "1"
    while code.isdigit():  # where either can be typed, digits alone are a PIN
        code = "".join(secrets.choice(ALPHABET) for _ in range(_CODE_LENGTH))
    tx.lock(accounts=[actor.account.id])
    ends = tx.now + LASTS
    consents.add_code(tx, actor.account.id, consents.code_index(tx, fold(code)), ends)
    return OneTimeCode(code, moment(ends), LASTS // SECOND)


def paid_with(tx: Tx, actor: Actor, code: str) -> PaidWith | None:
    """The order that was charged with this one-time code of one's own; None while there is none."""
    found = consents.find_code(tx, consents.code_index(tx, fold(normalise(code))))
    order = orders.by_id(tx, found.order) if found and found.order is not None else None
    if found is None or order is None or found.account != actor.account.id:
        return None
    return PaidWith(Money(order.amount, order.currency), order.merchant, order.reference)


def judge(tx: Tx, account: int, station: int, given: Given | None) -> Consent | Refused:
    """Whether the account's holder has agreed. A wrong PIN or code is written down; after five there is a
    pause. Needs the account locked."""
    if given is None:
        return _not_given(NONE_GIVEN)
    until = paused_until(consents.newest_wrong(tx, account, _LIMITS.attempts_needed), tx.now, _LIMITS)
    if until is not None:
        return Refused(TOO_MANY_ATTEMPTS, {"until": iso(until)})
    found = _pin(tx, account, given) if given.proof == PIN else _one_time(tx, account, given)
    consents.add_try(tx, account, station, given.proof, ok=isinstance(found, Consent))
    return found


def _pin(tx: Tx, account: int, given: Given) -> Consent | Refused:
    """Another PIN may have been set since this one was compared: then it does not count."""
    stored = consents.pin_hash(tx, account)
    if stored is None:
        return _not_given(NO_PIN)
    return Consent(PIN) if given.fits and given.seen == stored else _not_given(WRONG_PIN)


def _one_time(tx: Tx, account: int, given: Given) -> Consent | Refused:
    code = consents.find_code(tx, consents.code_index(tx, given.text))
    is_good = code is not None and code.account == account and code.ends > tx.now and code.order is None
    return Consent(ONE_TIME, code.id) if code is not None and is_good else _not_given(WRONG_CODE)


def _not_given(why: str) -> Refused:
    return Refused(CONSENT_REQUIRED, {"why": why})


def _set_pin(tx: Tx, actor: Actor, hashed: str, command: Command) -> PinSet | Refused:
    station = desk_of(tx, actor)
    account = actor.account.id
    tx.lock(accounts=[account], station=station.id)
    if refused := require_open(tx, actor):
        return refused
    consents.set_pin(tx, account, hashed)
    draft = Draft(station.id, "setting", account, command.key, subject=account, reason="pin")
    posted = ledger.post(tx, draft)
    return PinSet(posted.name, moment(posted.at), command.key)
