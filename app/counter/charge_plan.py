"""What the counter looks at before an account is charged: whose it is, and what would pay. Looks only; every
look needs a clerk."""

from app.codes.lookalikes import fold
from app.codes.programme import ProgrammeBook
from app.codes.recognise import normalise
from app.counter import charging, roles, tills
from app.counter.charge_values import AccountSeen, Charge, ChargePlan
from app.data import consents, people
from app.data.people import Person
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet import purchases
from app.wallet.settings import is_balance_used
from app.wallet.values import Actor, Role

_NO_ACCOUNT = Refused(NOT_FOUND, {"what": "account"})


def account_of_login(tx: Tx, actor: Actor, login: str) -> AccountSeen | Refused:
    """Whose account has this login."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    person = people.by_login(tx, login)
    return _seen(tx, person) if person else _NO_ACCOUNT


def account_of_code(tx: Tx, actor: Actor, code: str) -> AccountSeen | Refused:
    """Whose account showed this one-time code, used, ended or not: here it says no more than a login does."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    found = consents.find_code(tx, consents.code_index(tx, fold(normalise(code[:100]))))
    person = people.by_id(tx, found.account) if found else None
    return _seen(tx, person) if person and person.closed_at is None else _NO_ACCOUNT


def plan_charge(tx: Tx, actor: Actor, asked: Charge, *, book: ProgrammeBook) -> ChargePlan | Refused:
    """What would pay, were the balance used; or why it cannot be charged, as far as can be said before the
    holder has agreed."""
    at = people.find_station(tx, asked.till)
    if refused := roles.require(tx, actor, Role.CLERK) or tills.require_open(tx, actor, asked.till, at):
        return refused
    holder = people.by_login(tx, asked.login)
    if holder is None:
        return _NO_ACCOUNT
    amount = charging.amount_of(tx, asked, book)
    return amount if isinstance(amount, Refused) else _plan(tx, holder, amount, asked.kind)


def _plan(tx: Tx, holder: Person, amount: Money, kind: str) -> ChargePlan:
    wallet = charging.wallet_of(tx, holder, amount.currency)
    paid = purchases.would_pay(tx, wallet, amount.minor) if wallet else (0, 0)
    promotional, standard = (Money(minor, amount.currency) for minor in paid)
    saves = not is_balance_used(tx, holder.id, kind)
    return ChargePlan(_seen(tx, holder), amount, promotional, standard, saves)


def _seen(tx: Tx, person: Person) -> AccountSeen:
    has_pin = consents.pin_hash(tx, person.id) is not None
    return AccountSeen(person.login, person.name, person.region, has_pin)
