"""The shops of the business with their tills: looked at and named by managers. A further shop is `stock`'s to
open, a further till `till_day`'s.

A till keeps its name: it stands in the number of everything that was done there, also on paper. What people
read in its place, its label, can be changed at any time.
"""

from collections.abc import Sequence

from app.counter import roles
from app.counter.staff_values import (
    AddressChanged,
    StoreChanged,
    StoreOf,
    TillChanged,
    TillOf,
    address_from,
    label_from,
)
from app.counter.stock import is_time_zone
from app.data import commands, ledger, people, place_texts, shops, steps
from app.data.drafts import Draft
from app.data.people import Station
from app.data.store import Tx
from app.outcomes import ALREADY_THERE, NOT_FOUND, Refused
from app.wallet.accounts import desk_of
from app.wallet.moments import moment
from app.wallet.values import Actor, Command, Role


def stores(tx: Tx, actor: Actor) -> tuple[StoreOf, ...] | Refused:
    """Every shop, the one the store was made with first. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    tills = [one for one in shops.stations(tx) if one.kind == "till"]
    labels = place_texts.labels(tx)
    return tuple(
        StoreOf(
            shop.name,
            shop.time_zone,
            tuple(_till(tx, one, labels.get(one.id, "")) for one in tills if one.shop == shop.id),
            place_texts.address_of(tx, shop.id),
        )
        for shop in shops.every(tx)
    )


def change_store(
    tx: Tx, actor: Actor, shop: str, name: str, time_zone: str, *, command: Command
) -> StoreChanged | Refused:
    """Call the shop so, by that clock, from now on; what was done before stays as it is. Needs a manager."""
    request = {"use_case": "change store", "shop": shop, "name": name, "time_zone": time_zone}

    def work() -> StoreChanged | Refused:
        desk = desk_of(tx, actor)
        tx.lock(accounts=[actor.account.id], station=desk.id)
        if refused := roles.require(tx, actor, Role.MANAGER):
            return refused
        found, other = shops.by_name(tx, shop), shops.by_name(tx, name)
        if found is None:
            return Refused(NOT_FOUND, {"what": "store"})
        if not is_time_zone(time_zone):
            return Refused(NOT_FOUND, {"what": "time zone"})
        if other is not None and other.id != found.id:
            return Refused(ALREADY_THERE, {"what": "store"})
        shops.change(tx, found.id, name, time_zone)
        reason = f"store {shop}: now {name}, {time_zone}"
        records = place_texts.name_records(tx, found.id, shop, name) if name != shop else []
        draft = Draft(desk.id, "setting", actor.account.id, command.key, reason=reason, records=records)
        posted = ledger.post(tx, draft)
        return StoreChanged(name, time_zone, posted.name, moment(posted.at), command.key)

    return commands.once(tx, actor.account.id, command.key, request, StoreChanged, work)


def label_till(tx: Tx, actor: Actor, till: str, label: str, *, command: Command) -> TillChanged | Refused:
    """Have people read this in place of the till's name from now on; "" for its name again. Needs a manager.

    No other till of the shop is called so. Raises ValueError for what is no label (`label_from`).
    """
    label = label_from(label)
    request = {"use_case": "label till", "till": till, "label": label}

    def work() -> TillChanged | Refused:
        desk = desk_of(tx, actor)
        tx.lock(accounts=[actor.account.id], station=desk.id)
        if refused := roles.require(tx, actor, Role.MANAGER):
            return refused
        found = people.find_station(tx, till)
        if found is None or found.kind != "till":
            return Refused(NOT_FOUND, {"what": "till"})
        if label and _is_taken(tx, found, label):
            return Refused(ALREADY_THERE, {"what": "till"})
        reason = f"till {till}: people read {label or till}"
        record = place_texts.label_record(tx, found.id, label)
        draft = Draft(desk.id, "setting", actor.account.id, command.key, reason=reason, records=[record])
        posted = ledger.post(tx, draft)
        return TillChanged(till, label, posted.name, moment(posted.at), command.key)

    return commands.once(tx, actor.account.id, command.key, request, TillChanged, work)


def change_address(
    tx: Tx, actor: Actor, shop: str, lines: Sequence[str], *, command: Command
) -> AddressChanged | Refused:
    """Print these lines at the head of the shop's receipts from now on; none for no address. Needs a manager.

    Raises ValueError for what is no address (`address_from`).
    """
    address = address_from(lines)
    request = {"use_case": "change address", "shop": shop, "address": list(address)}

    def work() -> AddressChanged | Refused:
        desk = desk_of(tx, actor)
        tx.lock(accounts=[actor.account.id], station=desk.id)
        if refused := roles.require(tx, actor, Role.MANAGER):
            return refused
        found = shops.by_name(tx, shop)
        if found is None:
            return Refused(NOT_FOUND, {"what": "store"})
        record = place_texts.address_record(tx, found.id, address)
        reason = f"store {shop}: address"
        draft = Draft(desk.id, "setting", actor.account.id, command.key, reason=reason, records=[record])
        posted = ledger.post(tx, draft)
        return AddressChanged(shop, address, posted.name, moment(posted.at), command.key)

    return commands.once(tx, actor.account.id, command.key, request, AddressChanged, work)


def _is_taken(tx: Tx, till: Station, label: str) -> bool:
    """Whether another till of the shop is called so, by its label or by its name."""
    labels = place_texts.labels(tx)
    others = [one for one in shops.stations(tx) if one.shop == till.shop and one.id != till.id]
    called = {name for one in others for name in (one.name, labels.get(one.id, one.name))}
    return label.casefold() in {name.casefold() for name in called}


def _till(tx: Tx, till: Station, label: str) -> TillOf:
    last = steps.last(tx, "till_event", till.id)
    return TillOf(till.name, last.state if last else None, label)
