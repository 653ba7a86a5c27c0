"""Which till an action is done at, and whether money may move there: a till is made and opened by its first
use by a manager, and from then on opened and closed (`till_day`)."""

from app.counter import roles
from app.data import ledger, place_texts, shops, steps
from app.data.drafts import Draft
from app.data.people import Station
from app.data.store import Tx
from app.outcomes import NOT_FOUND, TILL_NOT_OPEN, Refused
from app.wallet.accounts import desk_of
from app.wallet.values import Actor, Command, Role

OPEN = "OPEN"


def require(tx: Tx, actor: Actor, name: str, found: Station | None) -> Refused | None:
    """Refuse what is no till. found: `people.find_station(tx, name)`, locked if it is there.

    A till that does not stand may be made by a manager, never by a clerk.
    """
    if found is None and roles.require(tx, actor, Role.MANAGER) is None:
        return None
    is_till = found is not None and found.kind == "till"
    return None if is_till else Refused(NOT_FOUND, {"what": "till"})


def require_open(tx: Tx, actor: Actor, name: str, found: Station | None) -> Refused | None:
    """Refuse what is no till, and a till that is not open: cash or card slips would come to or leave a drawer
    that nobody answers for."""
    if refused := require(tx, actor, name, found):
        return refused
    if found is None or is_open(tx, found):
        return None
    return Refused(TILL_NOT_OPEN, {"till": place_texts.label_of(tx, found.id)})


def is_open(tx: Tx, till: Station) -> bool:
    last = steps.last(tx, "till_event", till.id)
    return last is not None and last.state == OPEN


def of_first_use(tx: Tx, actor: Actor, name: str, found: Station | None, command: Command) -> Station:
    """The till; made and opened without a float if this is its first use. To be called when nothing can be
    refused any more, so that a refused action leaves no till behind."""
    if found is not None:
        return found
    made = shops.add_station(tx, name, "till", shop_of(tx, actor))
    record = steps.following("till_event", made.id, None, OPEN)
    draft = Draft(made.id, "till", actor.account.id, command.key, records=[record], reason="first use")
    ledger.post(tx, draft)
    return made


def shop_of(tx: Tx, actor: Actor) -> int:
    """The shop that the actor's desk or till stands in."""
    return desk_of(tx, actor).shop
