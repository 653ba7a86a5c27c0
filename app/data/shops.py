"""Shops (the stores of a business) and the desks and tills in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, insert, select, update

from app.data.ids import new_id
from app.data.people import Station
from app.data.schema import shop, station
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Shop:
    id: int
    name: str
    time_zone: str


_SHOPS = select(shop.c.id, shop.c.name, shop.c.time_zone).order_by(shop.c.id)
_SHOP = _SHOPS.where(shop.c.name == bindparam("name"))
_SHOP_BY_ID = _SHOPS.where(shop.c.id == bindparam("id"))
_STATIONS = select(station.c.id, station.c.name, station.c.kind, station.c.shop).order_by(station.c.id)
_ADD_SHOP, _ADD_STATION = insert(shop), insert(station)
_CHANGE_SHOP = update(shop).where(shop.c.id == bindparam("shop_id"))


def every(tx: Tx) -> Sequence[Shop]:
    """Every shop, the one the store was made with first."""
    return [Shop(*tuple(row)) for row in tx.all(_SHOPS)]


def by_name(tx: Tx, name: str) -> Shop | None:
    row = tx.first(_SHOP, {"name": name})
    return None if row is None else Shop(*tuple(row))


def by_id(tx: Tx, shop_id: int) -> Shop:
    return Shop(*tuple(tx.all(_SHOP_BY_ID, {"id": shop_id})[0]))


def add(tx: Tx, name: str, time_zone: str) -> Shop:
    """A new shop. The entry that says who opened it is the caller's to post."""
    (made,) = tx.all(select(new_id(shop)))[0]
    tx.run(_ADD_SHOP, {"id": made, "name": name, "time_zone": time_zone})
    return Shop(made, name, time_zone)


def change(tx: Tx, shop_id: int, name: str, time_zone: str) -> None:
    """Name the shop so from now on. The entry that says who did it is the caller's to post."""
    tx.run(_CHANGE_SHOP, {"shop_id": shop_id, "name": name, "time_zone": time_zone})


def stations(tx: Tx) -> Sequence[Station]:
    """Every desk and till of every shop."""
    return [Station(*tuple(row)) for row in tx.all(_STATIONS)]


def add_station(tx: Tx, name: str, kind: str, shop_id: int) -> Station:
    """A new desk or till in the shop."""
    (made,) = tx.all(select(new_id(station)))[0]
    tx.run(_ADD_STATION, {"id": made, "name": name, "kind": kind, "shop": shop_id})
    tx.held.made("station", made)
    return Station(made, name, kind, shop_id)
