"""What people read of shops and stations: the labels of tills, addresses, and what a shop was called. Each
change is a row of an entry, so that a receipt that is printed again says what it said when it was given."""

from collections.abc import Mapping

from sqlalchemy import ColumnElement, ScalarSelect, Table, bindparam, func, select

from app.data.drafts import Record
from app.data.schema import entry, shop, shop_setting, station, station_setting
from app.data.store import Tx

_LABEL, _NAME, _ADDRESS = "label", "name", "address"


def _newest(setting: Table, owner: Table, name: str, *, then: bool = False) -> ScalarSelect[str]:
    """The value that counts for the owner in the statement around it; then: when its entry was made.

    Entries are compared by their ids, which rise: the clocks of two computers differ.
    """
    one = setting.alias()
    found = select(one.c.value).where(one.c[owner.name] == owner.c.id, one.c.name == name)
    if then:
        found = found.where(one.c.entry < entry.c.id)
    return found.order_by(one.c.seq.desc()).limit(1).correlate(owner, entry).scalar_subquery()


def _first_name() -> ScalarSelect[str]:
    """What the shop was called before it was first called otherwise."""
    one = shop_setting.alias()
    found = select(one.c.value).where(one.c.shop == shop.c.id, one.c.name == _NAME, one.c.seq == 1)
    return found.correlate(shop).scalar_subquery()


LABEL: ColumnElement[str] = func.coalesce(
    func.nullif(_newest(station_setting, station, _LABEL), ""), station.c.name
)
"""What the station of a statement is called by people: its label, else its name."""
LABEL_THEN: ColumnElement[str] = func.coalesce(
    func.nullif(_newest(station_setting, station, _LABEL, then=True), ""), station.c.name
)
"""As `LABEL`, when the entry of the statement was made."""
SHOP_THEN: ColumnElement[str] = func.coalesce(
    _newest(shop_setting, shop, _NAME, then=True), _first_name(), shop.c.name
)
"""What the shop of a statement was called when its entry was made. Changes of form 0003 and before are not
known by their parts: the name from the first change after them counts."""
ADDRESS_THEN: ColumnElement[str] = func.coalesce(_newest(shop_setting, shop, _ADDRESS, then=True), "")
"""The lines of its address then, as `lines_of` reads them."""

_LABELS = select(station.c.id, func.nullif(_newest(station_setting, station, _LABEL), "").label("label"))
_LABEL_OF = select(LABEL).where(station.c.id == bindparam("id"))
_ADDRESS_OF = select(_newest(shop_setting, shop, _ADDRESS)).where(shop.c.id == bindparam("id"))
_LAST_OF_STATION = select(func.coalesce(func.max(station_setting.c.seq), 0)).where(
    station_setting.c.station == bindparam("owner"), station_setting.c.name == bindparam("name")
)
_LAST_OF_SHOP = select(func.coalesce(func.max(shop_setting.c.seq), 0)).where(
    shop_setting.c.shop == bindparam("owner"), shop_setting.c.name == bindparam("name")
)


def labels(tx: Tx) -> Mapping[int, str]:
    """The labels of the stations that have one, by their ids."""
    return {row.id: row.label for row in tx.all(_LABELS) if row.label is not None}


def label_of(tx: Tx, station_id: int) -> str:
    """What people call the station."""
    return str(tx.all(_LABEL_OF, {"id": station_id})[0][0])


def address_of(tx: Tx, shop_id: int) -> tuple[str, ...]:
    """The lines of the shop's address; none where it has none."""
    return lines_of(tx.all(_ADDRESS_OF, {"id": shop_id})[0][0])


def lines_of(kept: str | None) -> tuple[str, ...]:
    return tuple(kept.split("\n")) if kept else ()


def label_record(tx: Tx, station_id: int, label: str) -> Record:
    """The change, to be posted with an entry of kind "setting"; "" for no label any more."""
    (last,) = tx.all(_LAST_OF_STATION, {"owner": station_id, "name": _LABEL})[0]
    return Record("station_setting", {"station": station_id, "name": _LABEL, "seq": last + 1, "value": label})


def address_record(tx: Tx, shop_id: int, lines: tuple[str, ...]) -> Record:
    """As `label_record`; no lines for no address any more."""
    return _of_shop(shop_id, _ADDRESS, _last_of_shop(tx, shop_id, _ADDRESS) + 1, "\n".join(lines))


def name_records(tx: Tx, shop_id: int, before: str, name: str) -> list[Record]:
    """As `label_record`. The first change says too what the shop was called until then."""
    last = _last_of_shop(tx, shop_id, _NAME)
    names = [name] if last else [before, name]
    return [_of_shop(shop_id, _NAME, last + seq, one) for seq, one in enumerate(names, 1)]


def _last_of_shop(tx: Tx, shop_id: int, name: str) -> int:
    return int(tx.all(_LAST_OF_SHOP, {"owner": shop_id, "name": name})[0][0])


def _of_shop(shop_id: int, name: str, seq: int, value: str) -> Record:
    return Record("shop_setting", {"shop": shop_id, "name": name, "seq": seq, "value": value})
