"""What the counter's pane looks at: a card, a receipt, the till it stands at, and the tills there are. Looks
only; every look needs a clerk."""

import re
from collections.abc import Sequence

from app.codes.programme import ProgrammeBook
from app.counter import roles, shop_clock, stock
from app.counter.at_till import CardSeen, TillDeed, TillNow, TillPlace
from app.counter.voiding import WINDOW
from app.data import (
    cards,
    ledger,
    orders,
    people,
    place_texts,
    sales,
    shops,
    steps,
    till_view,
    tills,
    trade_ins,
)
from app.data.cards import CardRow
from app.data.people import Station
from app.data.sales import Sale
from app.data.store import Tx
from app.data.till_view import DeedRow
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet import states
from app.wallet.moments import maybe, moment
from app.wallet.values import Actor, CardState, Role

MOST = 200
_WIDEST = 15


def card_seen(tx: Tx, actor: Actor, serial: str, till: str, *, book: ProgrammeBook) -> CardSeen | Refused:
    """The card with this serial, and until when its sale can be taken back at this till."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    card = cards.by_serial(tx, serial)
    programme = next((one for one in book.programmes if card and one.key == card.programme), None)
    if card is None or programme is None:
        return Refused(NOT_FOUND, {"what": "card"})
    sale, at = sales.of_card(tx, card.id), people.find_station(tx, till)
    region = programme.region(card.region)
    ends = (region.least, region.most) if region else (0, 0)
    least, most = (Money(minor, card.currency) for minor in ends)
    offered = tuple(Money(minor, card.currency) for minor in (region.presets if region else ()))
    return CardSeen(
        card.serial,
        programme.name,
        card.last_four,
        card.region,
        Money(card.amount, card.currency),
        states.state_of(card, tx.now),
        least,
        most,
        offered,
        None if card.preset is None else Money(card.preset, card.currency),
        card.place,
        None if card.shop is None else shops.by_id(tx, card.shop).name,
        Money(sale.amount, card.currency) if sale else None,
        maybe(sale.at) if sale else None,
        sale.receipt if sale else None,
        place_texts.label_of(tx, sale.station) if sale else None,
        maybe(_void_until(tx, card, sale, at)),
        maybe(card.ends),
    )


def _void_until(tx: Tx, card: CardRow, sale: Sale | None, at: Station | None) -> int | None:
    if sale is None or at is None or sale.kind != "activate" or sale.shop != at.shop:
        return None
    is_untouched = sale.reversed_at is None and card.state == CardState.ACTIVE and card.seq == sale.seq
    end = sale.at + WINDOW
    return end if is_untouched and tx.now < end else None


def on_receipt(tx: Tx, actor: Actor, receipt: str) -> tuple[TillDeed, ...] | Refused:
    """What was done against the receipt at any till, oldest first; or with the order, or the trade-in, that
    has this number."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    found = till_view.on_receipt(tx, receipt, MOST) or _by_number(tx, receipt)
    return tuple(map(deed_of, found)) or Refused(NOT_FOUND, {"what": "receipt"})


def _by_number(tx: Tx, number: str) -> Sequence[DeedRow]:
    order = orders.by_reference(tx, number)
    if order is not None:
        return till_view.of_order(tx, order.id, MOST)
    brought = trade_ins.find(tx, number) or trade_ins.find(tx, number.upper())
    return till_view.of_trade_in(tx, brought.id) if brought else ()


def till_now(tx: Tx, actor: Actor, till: str, *, most: int) -> TillNow | Refused:
    """The till's day so far, and at most so many of the last things done there, newest first."""
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    at = people.find_station(tx, till)
    if at is None or at.kind != "till":
        return Refused(NOT_FOUND, {"what": "till"})
    last, begun = steps.last(tx, tills.CHAIN, at.id), till_view.opened(tx, at.id)
    is_on = last is not None and last.state != tills.CLOSED and begun is not None
    given = till_view.cash_of(tx, at.id, begun[0]) if is_on and begun else ()
    return TillNow(
        at.name,
        shops.by_id(tx, at.shop).name,
        last.state if last else None,
        moment(begun[1]) if is_on and begun else None,
        tuple(Money(amount, currency) for currency, amount in given),
        _cash(tx, at),
        till_view.cards_sold(tx, at.id, begun[1]) if is_on and begun else 0,
        next_receipt(till_view.last_receipt(tx, at.id), at.id),
        tuple(deed_of(row) for row in till_view.deeds(tx, at.id, most)),
        bool(is_on and begun and begun[1] < shop_clock.midnight(tx, at)),
        place_texts.labels(tx).get(at.id, ""),
    )


def _cash(tx: Tx, at: Station) -> tuple[Money, ...]:
    found = [one for one in tills.tenders(tx, at.id) if tills.tender_of(one) == "cash"]
    return tuple(Money(ledger.balance(tx, one), one.currency) for one in found)


def next_receipt(last: str | None, station: int) -> str:
    """The number behind the last one: its digits at the end count on. Without one, the till's own first."""
    digits = re.search(r"[0-9]+$", last or "")
    if last is None or digits is None or len(digits[0]) > _WIDEST:
        return f"{station % 100:02d}-00001"
    return f"{last[: digits.start()]}{int(digits[0]) + 1:0{len(digits[0])}d}"


def tills_here(tx: Tx, actor: Actor) -> tuple[TillPlace, ...] | Refused:
    """Every till of every shop."""
    found = stock.places(tx, actor)
    if isinstance(found, Refused):
        return found
    return tuple(
        TillPlace(one.station, one.shop, one.state, one.label) for one in found if one.kind == "till"
    )


def deed_of(row: DeedRow) -> TillDeed:
    amount = Money(row.amount, row.currency) if row.currency else None
    return TillDeed(
        row.kind, moment(row.at), row.till, row.clerk, row.name, row.serial, row.last_four, row.who,
        row.order, row.receipt, amount,
    )  # fmt: skip
