"""The quick change of clerks: who works at a till signs in by PIN, once somebody there has by password."""

from app.outcomes import PIN_DOES_NOT_FIT, Refused
from app.ui.services import Services
from app.wallet.values import Account, Actor, Role

_LENGTHS = range(4, 13)


def till_here() -> str:
    """The till that this computer is, "" where it is none."""
    from app.ui.counter.preferences import CounterPreferences  # not before somebody has signed in

    return CounterPreferences().till


def takes_pin(account: Account) -> bool:
    return account.role is not Role.HOLDER


def sign_in(services: Services, login: str, given: str, till: str) -> Actor | Refused:
    """By PIN where it can be one, else by password. A password of digits alone is tried as both."""
    refused: Refused | None = None
    if given.isascii() and given.isdigit() and len(given) in _LENGTHS:
        found = services.sign_in_by_pin(login, given, till)
        if not (isinstance(found, Refused) and found.outcome is PIN_DOES_NOT_FIT):
            return found
        refused = found
    by_password = services.sign_in(login, given)
    return refused if refused is not None and isinstance(by_password, Refused) else by_password
