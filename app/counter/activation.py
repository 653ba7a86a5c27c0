"""Activation: the till puts money on cards from the shop's stock. Until then a card is worth nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.codes.programme import ProgrammeBook, Region
from app.counter import roles, several, stock, tills
from app.data import commands, ledger, people
from app.data.cards import CardRow
from app.data.drafts import Custody, Draft, Move, Posting
from app.data.people import Station
from app.data.rules import CARD_ACCOUNT, TENDER
from app.data.store import Tx
from app.money import Money
from app.outcomes import ALREADY_ACTIVE, AMOUNT_OUT_OF_RANGE, NOT_FOUND, Refused
from app.wallet.moments import moment
from app.wallet.values import Activated, Actor, CardState, Command, Role


@dataclass(frozen=True, slots=True)
class Sale:
    """What the clerk scanned and typed. `amount` is plain decimal text ("25.00") in the card's currency; None
    for a card with a preset amount."""

    serial: str
    amount: str | None
    receipt: str
    till: str
    tender: str = "cash"


@dataclass(frozen=True, slots=True)
class SoldTogether:
    """Several cards that were activated on one receipt."""

    cards: tuple[Activated, ...]
    key: str


@dataclass(frozen=True, slots=True)
class _Priced:
    card: CardRow
    amount: Money


def activate(
    tx: Tx, actor: Actor, sale: Sale, *, book: ProgrammeBook, command: Command
) -> Activated | Refused:
    """Take the amount into the till and put it on the card, once. Needs a clerk and an open till.

    A till that does not stand is made, and opened, by a manager's first use of it, never by a clerk's.
    """

    def work() -> Activated | Refused:
        done = _activate(tx, actor, (sale,), book, command)
        return done if isinstance(done, Refused) else done[0]

    return commands.once(tx, actor.account.id, command.key, _request((sale,)), Activated, work)


def activate_together(
    tx: Tx, actor: Actor, sales: Sequence[Sale], *, book: ProgrammeBook, command: Command
) -> SoldTogether | Refused:
    """Activate up to ten cards on one receipt at one till, all or none; a refusal lists each card that failed
    and why. All sales have the same receipt, till and tender."""

    def work() -> SoldTogether | Refused:
        done = _activate(tx, actor, sales, book, command)
        return done if isinstance(done, Refused) else SoldTogether(tuple(done), command.key)

    return commands.once(tx, actor.account.id, command.key, _request(sales), SoldTogether, work)


def _request(sales: Sequence[Sale]) -> dict[str, object]:
    """Of one card paid in cash the same as ever, so that an old key is still known by it."""
    first = sales[0]
    request: dict[str, object] = {"use_case": "activate", "receipt": first.receipt, "till": first.till}
    if len(sales) == 1:
        request |= {"serial": first.serial, "amount": first.amount}
    else:
        request |= {"cards": [[sale.serial, sale.amount] for sale in sales]}
    return request if first.tender == "cash" else request | {"tender": first.tender}


def _activate(
    tx: Tx, actor: Actor, sales: Sequence[Sale], book: ProgrammeBook, command: Command
) -> list[Activated] | Refused:
    till, first = people.find_station(tx, sales[0].till), sales[0]
    serials = [sale.serial for sale in sales]
    tx.lock(serials=serials, accounts=[actor.account.id], station=till.id if till else None)
    refused = roles.require(tx, actor, Role.CLERK) or tills.require_open(tx, actor, first.till, till)
    if refused:
        return refused
    shop = till.shop if till else tills.shop_of(tx, actor)
    priced = _priced(tx, sales, shop, book)
    if isinstance(priced, Refused):
        return priced
    at = tills.of_first_use(tx, actor, first.till, till, command)
    return [_post(tx, actor, first, at, one, command) for one in priced]


def _priced(tx: Tx, sales: Sequence[Sale], shop: int, book: ProgrammeBook) -> list[_Priced] | Refused:
    """Each card with its amount, or what failed and why for each that may not be sold."""
    priced: list[_Priced] = []
    failures: list[tuple[str, Refused]] = []
    for place, sale in enumerate(sales):
        is_twice = sale.serial in [one.serial for one in sales[:place]]
        one = Refused(ALREADY_ACTIVE, {"state": "ACTIVE"}) if is_twice else _price(tx, sale, shop, book)
        if isinstance(one, Refused):
            failures.append((sale.serial, one))
        else:
            priced.append(one)
    return several.refused(failures, len(sales)) if failures else priced


def _price(tx: Tx, sale: Sale, shop: int, book: ProgrammeBook) -> _Priced | Refused:
    card = stock.sellable(tx, sale.serial, shop)
    if isinstance(card, Refused):
        return card
    amount = _amount(card, sale.amount, book)
    return amount if isinstance(amount, Refused) else _Priced(card, amount)


def _amount(card: CardRow, text: str | None, book: ProgrammeBook) -> Money | Refused:
    programme = next((one for one in book.programmes if one.key == card.programme), None)
    place = programme.region(card.region) if programme else None
    if place is None:  # the programme's file was taken away or changed since the card was issued
        return Refused(NOT_FOUND, {"what": "programme"})
    try:
        amount = _preset(card) if text is None else Money.parse(text, card.currency)
    except ValueError:
        amount = None
    if amount is None or not _takes(card, place, amount):
        return _out_of_range(card, place)
    return amount


def _preset(card: CardRow) -> Money | None:
    return None if card.preset is None else Money(card.preset, card.currency)


def _takes(card: CardRow, place: Region, amount: Money) -> bool:
    """A card with a preset amount takes this alone, any other what its programme allows."""
    preset = _preset(card)
    return place.least <= amount.minor <= place.most if preset is None else amount == preset


def _out_of_range(card: CardRow, place: Region) -> Refused:
    ends = (place.least, place.most) if card.preset is None else (card.preset, card.preset)
    least, most = (f"{Money(minor, place.currency).plain()} {place.currency}" for minor in ends)
    return Refused(AMOUNT_OUT_OF_RANGE, {"least": least, "most": most})


def _post(tx: Tx, actor: Actor, sale: Sale, till: Station, priced: _Priced, command: Command) -> Activated:
    card, amount = priced.card, priced.amount
    tender = ledger.open_account(tx, TENDER[sale.tender], till.id, amount.currency)
    target = ledger.open_account(tx, CARD_ACCOUNT, card.id, amount.currency)
    draft = Draft(
        till.id,
        "activate",
        actor.account.id,
        command.key,
        postings=(Posting(tender, amount.minor), Posting(target, -amount.minor)),
        moves=(Move(card.id, card.seq + 1, card.state, "ACTIVE"),),
        custody=(Custody(card.id, card.place_seq + 1, card.place, "sold", None),),
        receipt=sale.receipt,
    )
    posted = ledger.post(tx, draft)
    return Activated(
        card.serial,
        card.last_four,
        amount,
        CardState.ACTIVE,
        sale.receipt,
        posted.name,
        moment(posted.at),
        command.key,
    )
