"""The balance over time, for a chart: the total after each movement, thinned where there are very many."""

from datetime import datetime

from app.data import movements, people
from app.data.store import Tx
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import SECOND, microseconds
from app.wallet.overview import Curve
from app.wallet.values import Actor, WalletId

MOST = 100_000
"""Points; of a longer history only every so manieth movement is told, and always the last one."""


def curve(
    tx: Tx, actor: Actor, wallet: WalletId, *, since: datetime | None = None, most: int = MOST
) -> Curve | Refused:
    """From `since` on, beginning with what the wallet was worth just before it; else from its first movement.
    Only the account's own wallets are found."""
    own = next((one for one in people.wallets_of(tx, actor.account.id) if one.id == wallet), None)
    if own is None:
        return Refused(NOT_FOUND, {"what": "wallet"})
    begin = None if since is None else microseconds(since)
    points = movements.totals(tx, own.id, since=begin, most=most)
    if begin is not None:
        points.insert(0, (begin, movements.total_before(tx, own.id, begin)))
    times = tuple(at / SECOND for at, _ in points)
    return Curve(own.currency, times, tuple(total for _, total in points))
