"""Minting: a batch of new cards, whose codes go to a file once and are readable nowhere else.

The file is written and synced before any card of it counts, the cards follow in portions so that the tills go
on, and the file gets its name last. A batch that was cut off before is scrapped at the next start (`settle`).
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.codes.house import ALPHABET
from app.codes.programme import Programme, ProgrammeBook, Region
from app.counter import code_files, drawing, roles
from app.counter.code_files import CodeRow
from app.counter.drawing import CardToIssue
from app.counter.issuer import issued_here
from app.counter.mint_values import Minted, Order
from app.counter.unfinished import PORTION, Note, end, let_others_in, locked, note_of, noted
from app.data import batches, commands, ledger, shops
from app.data.batches import NAMED, SCRAPPED, WRITING
from app.data.cards import NewCard
from app.data.drafts import Custody, Draft, Move
from app.data.people import Station
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import (
    ALREADY_THERE,
    AMOUNT_OUT_OF_RANGE,
    END_TOO_EARLY,
    NOT_FOUND,
    WRONG_STATE,
    Refused,
)
from app.wallet.accounts import desk_of
from app.wallet.moments import iso, microseconds, moment
from app.wallet.values import Actor, Command, Role

__all__ = ["Minted", "Order", "mint"]


@dataclass(frozen=True, slots=True)
class _Plan:
    """The order, judged: what each of its cards is."""

    programme: Programme
    place: Region
    preset: int | None
    ends: int | None
    shop: int
    at_printer: bool


def mint(
    store: Store,
    actor: Actor,
    order: Order,
    *,
    book: ProgrammeBook,
    data: Path,
    command: Command,
    goes_on: Callable[[int], bool] = lambda _done: True,
) -> Minted | Refused | None:
    """Make a batch of cards, worth nothing yet, and write their codes to a file. Needs a manager.

    data: the data folder. goes_on: told how many cards are done, and asked whether to go on; where it says
    no, the batch is scrapped and None is the answer. The same key again answers what became of the batch.
    Raises Fault; the batch is scrapped then.
    """
    name = f"{order.programme}-{order.currency.lower()}-{''.join(secrets.choice(ALPHABET) for _ in range(8))}"
    note = note_of(store, data, name, order.folder)
    with noted(store, note):
        begun = store.transact(lambda tx: _begin(tx, actor, order, note, book, command))
        if isinstance(begun, Refused):
            return begun
        if begun.name != name:  # this key made another batch before
            return store.read(lambda tx: _standing(tx, begun))
        filled = _fill(store, actor, order, note, book, goes_on)
    return begun if filled is True else filled or None


def _begin(
    tx: Tx, actor: Actor, order: Order, note: Note, book: ProgrammeBook, command: Command
) -> Minted | Refused:
    request = {
        "use_case": "mint",
        "programme": order.programme,
        "currency": order.currency,
        "count": order.count,
        "amount": order.amount,
        "region": order.region,
        "shop": order.shop,
        "at_printer": order.at_printer,
        "ends": None if order.ends is None else microseconds(order.ends),
        "folder": str(note.folder),
    }

    def work() -> Minted | Refused:
        station = _desk(tx, actor)
        plan = _plan(tx, actor, order, book)
        if isinstance(plan, Refused):
            return plan
        if plan.ends is not None and plan.ends <= tx.now:  # none of them could ever be sold
            return Refused(END_TOO_EARLY, {"ends": iso(plan.ends), "begins": iso(tx.now)})
        _, records = batches.begin(
            tx,
            name=note.name,
            kind="mint",
            programme=plan.programme.key,
            region=plan.place.key,
            cards=order.count,
            folder=str(note.folder),
            shop=plan.shop,
            state=WRITING,
        )
        posted = ledger.post(tx, Draft(station.id, "batch", actor.account.id, command.key, records=records))
        file = str(code_files.named(note.folder, note.name))
        return Minted(note.name, order.count, file, moment(posted.at), command.key)

    return commands.once(tx, actor.account.id, command.key, request, Minted, work)


def _desk(tx: Tx, actor: Actor) -> Station:
    station = desk_of(tx, actor)
    tx.lock(accounts=[actor.account.id], station=station.id)
    return station


def _plan(tx: Tx, actor: Actor, order: Order, book: ProgrammeBook) -> _Plan | Refused:
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    programme = issued_here(book, order.programme)
    if isinstance(programme, Refused):
        return programme
    places = [one for one in programme.regions if one.currency == order.currency]
    place = next((one for one in places if order.region in (None, one.key)), None)
    if place is None:
        return Refused(NOT_FOUND, {"what": "region"})
    shop = shops.by_name(tx, order.shop) if order.shop else shops.every(tx)[0]
    if shop is None:
        return Refused(NOT_FOUND, {"what": "store"})
    preset = _preset(order, place)
    ends = None if order.ends is None else microseconds(order.ends)
    return (
        preset
        if isinstance(preset, Refused)
        else _Plan(programme, place, preset, ends, shop.id, order.at_printer)
    )


def _preset(order: Order, place: Region) -> int | Refused | None:
    if order.amount is None:
        return None
    least, most = (
        f"{Money(one, place.currency).plain()} {place.currency}" for one in (place.least, place.most)
    )
    out_of_range = Refused(AMOUNT_OUT_OF_RANGE, {"least": least, "most": most})
    try:
        amount = Money.parse(order.amount, place.currency)
    except ValueError:
        return out_of_range
    return amount.minor if place.least <= amount.minor <= place.most else out_of_range


def _standing(tx: Tx, begun: Minted) -> Minted | Refused:
    """What became of a batch that was begun before under the same key."""
    batch = batches.find(tx, begun.name)
    if batch is not None and batch.state == NAMED:
        return begun
    return Refused(WRONG_STATE, {"what": "batch", "state": batch.state if batch else SCRAPPED})


def _fill(
    store: Store,
    actor: Actor,
    order: Order,
    note: Note,
    book: ProgrammeBook,
    goes_on: Callable[[int], bool],
) -> Refused | bool:
    """Write the file, then the cards in portions, then the file's name. False: it was not to go on."""
    plan = store.read(lambda tx: _plan(tx, actor, order, book))
    if isinstance(plan, Refused):
        return plan
    cards = store.read(lambda tx: drawing.propose(tx, plan.programme, order.count, book))
    if not goes_on(0):
        return False
    code_files.write_part(note.folder, note.name, (_row(card, plan) for card in cards))
    for first in range(0, len(cards), PORTION):
        portion = cards[first : first + PORTION]
        refused = store.transact(partial(_add, note=note, plan=plan, cards=portion, done=first, book=book))
        if refused:
            return refused
        done = first + len(portion)
        if not goes_on(done) and done < len(cards):  # a batch that is whole is finished
            return False
        let_others_in(store)
    code_files.give_name(note.folder, note.name)
    end(store, note, NAMED)
    return True


def _add(
    tx: Tx, note: Note, plan: _Plan, cards: Sequence[CardToIssue], done: int, book: ProgrammeBook
) -> Refused | None:
    """Put a portion of the batch where its cards lie. done: how many of the batch are there already."""
    batch = locked(tx, note)
    if batch.state != WRITING:
        return Refused(WRONG_STATE, {"what": "batch", "state": batch.state})
    if batches.count(tx, batch.id) > done:  # the answer to this portion was lost, not the portion
        return None
    if len(drawing.free(tx, plan.programme, cards, book)) < len(cards):  # somebody was quicker, just now
        return Refused(ALREADY_THERE, {"what": "card"})
    ids = batches.new_card_ids(tx, len(cards))
    place, shop = ("printed", None) if plan.at_printer else ("stock", plan.shop)
    draft = Draft(
        batch.station,
        "mint",
        batch.actor,
        cards=[_new(card_id, card, plan, batch.id).row(tx) for card_id, card in zip(ids, cards, strict=True)],
        moves=[Move(card_id, 1, None, "ISSUED") for card_id in ids],
        custody=[Custody(card_id, 1, None, place, shop) for card_id in ids],
    )
    ledger.post(tx, draft)
    return None


def _new(card_id: int, card: CardToIssue, plan: _Plan, batch: int) -> NewCard:
    programme, place = plan.programme, plan.place
    return NewCard(
        card_id,
        programme.key,
        place.key,
        place.currency,
        card.code,
        card.serial,
        programme.fold_unique,
        plan.ends,
        preset=plan.preset,
        batch=batch,
    )


def _row(card: CardToIssue, plan: _Plan) -> CodeRow:
    place = plan.place
    amount = "" if plan.preset is None else Money(plan.preset, place.currency).plain()
    return CodeRow(card.serial, card.code, amount, place.currency, plan.programme.key, place.key)
