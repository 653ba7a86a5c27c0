"""Stock: where the blank cards lie. Received into a shop, moved to another, scrapped; only what lies in a
shop's stock can be sold there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.counter import roles, several
from app.counter.stock_values import Put
from app.data import batches, cards, commands, ledger, place_texts, shops, steps
from app.data import stock as data
from app.data.cards import CardRow
from app.data.drafts import Custody, Draft, Move
from app.data.people import Station
from app.data.shops import Shop
from app.data.stock import Pile
from app.data.store import Tx
from app.outcomes import ALREADY_ACTIVE, ALREADY_THERE, CARD_EXPIRED, NOT_FOUND, NOT_IN_STOCK, Refused
from app.wallet.accounts import desk_of
from app.wallet.moments import iso, moment
from app.wallet.values import Actor, CardState, Command, Role

__all__ = [
    "NewShop", "Pile", "Put", "add_shop", "is_time_zone", "move", "piles", "places", "receive", "scrap",
    "sellable",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class NewShop:
    name: str
    time_zone: str
    entry: str
    key: str


@dataclass(frozen=True, slots=True)
class Place:
    """A desk or a till of a shop. `state`: OPEN, COUNTED or CLOSED; None for one that was never opened.
    `label`: what people read in place of its name; empty where it has none."""

    shop: str
    time_zone: str
    station: str
    kind: str
    state: str | None
    label: str = ""


def sellable(tx: Tx, serial: str, shop_id: int) -> CardRow | Refused:
    """The card if it may be sold in this shop now: never sold, not ended, of a batch whose file has its name,
    and lying in the shop's stock. Its row is locked by its serial before."""
    card = cards.by_serial(tx, serial)
    if card is None or card.state == CardState.SCRAPPED:
        return Refused(NOT_IN_STOCK)
    if card.state != CardState.ISSUED:
        return Refused(ALREADY_ACTIVE, {"state": card.state})
    if card.ends is not None and card.ends <= tx.now:  # the money would be gone at once
        return Refused(CARD_EXPIRED, {"ended": iso(card.ends)})
    lies_here = (card.place, card.shop) == ("stock", shop_id)
    return card if lies_here and batches.is_ready(tx, card.batch) else Refused(NOT_IN_STOCK)


def receive(tx: Tx, actor: Actor, serials: Sequence[str], shop: str, *, command: Command) -> Put | Refused:
    """Put cards that come from the printer, or from another shop, into the stock of the shop, all or none.
    Needs a clerk."""
    request = {"use_case": "receive stock", "serials": list(serials), "shop": shop}
    return commands.once(
        tx, actor.account.id, command.key, request, Put,
        lambda: _put(tx, actor, serials, shop, Role.CLERK, _receivable, command),
    )  # fmt: skip


def move(tx: Tx, actor: Actor, serials: Sequence[str], shop: str, *, command: Command) -> Put | Refused:
    """Send cards from the stock of one shop to that of another, all or none. Needs a manager."""
    request = {"use_case": "move stock", "serials": list(serials), "shop": shop}
    return commands.once(
        tx, actor.account.id, command.key, request, Put,
        lambda: _put(tx, actor, serials, shop, Role.MANAGER, _movable, command),
    )  # fmt: skip


def scrap(tx: Tx, actor: Actor, serials: Sequence[str], reason: str, *, command: Command) -> Put | Refused:
    """Take blank cards out of the world for good, all or none. Needs a manager and a reason."""
    request = {"use_case": "scrap stock", "serials": list(serials), "reason": reason}
    return commands.once(
        tx, actor.account.id, command.key, request, Put,
        lambda: _scrap(tx, actor, serials, reason, command),
    )  # fmt: skip


def piles(tx: Tx, actor: Actor, shop: str | None = None) -> tuple[Pile, ...] | Refused:
    """How many blank cards of which kind lie where. Needs a clerk. shop: of this one alone."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    found = shops.by_name(tx, shop) if shop is not None else None
    if shop is not None and found is None:
        return Refused(NOT_FOUND, {"what": "store"})
    return tuple(data.piles(tx, found.id if found else None))


def places(tx: Tx, actor: Actor) -> tuple[Place, ...] | Refused:
    """Every desk and till of every shop. Needs a clerk."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    by_id, labels = {shop.id: shop for shop in shops.every(tx)}, place_texts.labels(tx)
    found = [(by_id[one.shop], one, steps.last(tx, "till_event", one.id)) for one in shops.stations(tx)]
    return tuple(
        Place(
            shop.name,
            shop.time_zone,
            one.name,
            one.kind,
            last.state if last else None,
            labels.get(one.id, ""),
        )
        for shop, one, last in found
    )


def add_shop(tx: Tx, actor: Actor, name: str, time_zone: str, *, command: Command) -> NewShop | Refused:
    """Open a further shop, with stock and tills of its own. Needs a manager."""
    request = {"use_case": "add shop", "name": name, "time_zone": time_zone}

    def work() -> NewShop | Refused:
        at = _locked_desk(tx, actor)
        if refused := roles.require(tx, actor, Role.MANAGER):
            return refused
        if not is_time_zone(time_zone):
            return Refused(NOT_FOUND, {"what": "time zone"})
        if shops.by_name(tx, name) is not None:
            return Refused(ALREADY_THERE, {"what": "store"})
        shops.add(tx, name, time_zone)
        draft = Draft(at.id, "setting", actor.account.id, command.key, reason=f"store {name}, {time_zone}")
        return NewShop(name, time_zone, ledger.post(tx, draft).name, command.key)

    return commands.once(tx, actor.account.id, command.key, request, NewShop, work)


def is_time_zone(name: str) -> bool:
    """Whether a clock of this name is known, such as Europe/Berlin."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _locked_desk(tx: Tx, actor: Actor, serials: Sequence[str] = ()) -> Station:
    """The actor's own desk or till, with what decides locked: the cards, the actor's role, the station."""
    station = desk_of(tx, actor)
    tx.lock(serials=serials, accounts=[actor.account.id], station=station.id)
    return station


def _put(
    tx: Tx,
    actor: Actor,
    serials: Sequence[str],
    shop: str,
    role: Role,
    is_fit: Callable[[CardRow, Shop], bool],
    command: Command,
) -> Put | Refused:
    at = _locked_desk(tx, actor, serials)
    if refused := roles.require(tx, actor, role):
        return refused
    to = shops.by_name(tx, shop)
    if to is None:
        return Refused(NOT_FOUND, {"what": "store"})
    chosen = _chosen(tx, serials, lambda card: is_fit(card, to))
    if isinstance(chosen, Refused):
        return chosen
    custody = [Custody(card.id, card.place_seq + 1, card.place, "stock", to.id) for card in chosen]
    posted = ledger.post(tx, Draft(at.id, "stock", actor.account.id, command.key, custody=custody))
    return Put(len(chosen), "stock", to.name, posted.name, moment(posted.at), command.key)


def _scrap(tx: Tx, actor: Actor, serials: Sequence[str], reason: str, command: Command) -> Put | Refused:
    at = _locked_desk(tx, actor, serials)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    chosen = _chosen(tx, serials, lambda card: card.place in ("printed", "stock"))
    if isinstance(chosen, Refused):
        return chosen
    draft = Draft(
        at.id,
        "scrap",
        actor.account.id,
        command.key,
        moves=[Move(card.id, card.seq + 1, card.state, "SCRAPPED") for card in chosen],
        custody=[Custody(card.id, card.place_seq + 1, card.place, "scrapped", None) for card in chosen],
        reason=reason,
    )
    posted = ledger.post(tx, draft)
    return Put(len(chosen), "scrapped", None, posted.name, moment(posted.at), command.key)


def _receivable(card: CardRow, to: Shop) -> bool:
    return card.place == "printed" or (card.place == "stock" and card.shop != to.id)


def _movable(card: CardRow, to: Shop) -> bool:
    return card.place == "stock" and card.shop != to.id


def _chosen(tx: Tx, serials: Sequence[str], is_fit: Callable[[CardRow], bool]) -> list[CardRow] | Refused:
    """The blank cards with these serials, each once; or which of them may not be put there."""
    asked = list(dict.fromkeys(serials))
    found = [(serial, cards.by_serial(tx, serial)) for serial in asked]
    failures = [
        (serial, _why_not(card))
        for serial, card in found
        if card is None or card.state != CardState.ISSUED or not is_fit(card)
    ]
    return several.refused(failures, len(asked)) if failures else [card for _, card in found if card]


def _why_not(card: CardRow | None) -> Refused:
    is_blank = card is None or card.state in (CardState.ISSUED, CardState.SCRAPPED)
    return (
        Refused(NOT_IN_STOCK) if is_blank or card is None else Refused(ALREADY_ACTIVE, {"state": card.state})
    )
