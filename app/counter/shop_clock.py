"""When a day begins, by the clock of the shop that a till stands in."""

from zoneinfo import ZoneInfo

from app.data import shops
from app.data.people import Station
from app.data.store import Tx
from app.wallet.moments import microseconds, moment


def midnight(tx: Tx, at: Station) -> int:
    """When today began at the till's shop, in µs."""
    now = moment(tx.now).astimezone(_zone(tx, at))
    return microseconds(now.replace(hour=0, minute=0, second=0, microsecond=0))


def _zone(tx: Tx, at: Station) -> ZoneInfo:
    return ZoneInfo(shops.by_id(tx, at.shop).time_zone)
