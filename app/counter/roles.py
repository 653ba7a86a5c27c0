"""Who may do what at the counter. The store's role counts, not the one known when somebody signed in."""

from app.data.store import Tx
from app.outcomes import NOT_ALLOWED, Refused
from app.wallet.accounts import role_of
from app.wallet.values import Actor, Role

_RANK = {Role.HOLDER: 0, Role.CLERK: 1, Role.MANAGER: 2}


def require(tx: Tx, actor: Actor, least: Role) -> Refused | None:
    """Refuse whoever has less than this role."""
    role = role_of(tx, actor)
    enough = role is not None and _RANK[role] >= _RANK[least]
    return None if enough else Refused(NOT_ALLOWED, {"role": least.value})
