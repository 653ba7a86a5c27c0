"""Redeem: move a card's whole value into a wallet, once."""

from collections.abc import Collection
from dataclasses import dataclass

from app.codes.programme import ProgrammeBook
from app.data import commands, ledger, people
from app.data.cards import CardRow
from app.data.ledger import Draft, Move, Posting
from app.data.people import Station
from app.data.rules import CARD_ACCOUNT, HIGH_VALUE, WALLET_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import HELD_FOR_REVIEW, NOT_FOUND, REGION_MISMATCH, Refused
from app.wallet import looking, states
from app.wallet.limits import Limits, is_too_fast
from app.wallet.looking import Entered
from app.wallet.moments import iso, moment
from app.wallet.values import Actor, Command, Redeemed


@dataclass(frozen=True, slots=True)
class _Standing:
    """What decides about the account, apart from the card: where the value would go, and holds on it."""

    region: str
    currency: str
    held_until: int | None
    newest_high_value: list[int]


def redeem(
    tx: Tx,
    actor: Actor,
    text: str,
    *,
    book: ProgrammeBook,
    region: str | None = None,
    confirmed: Collection[int] = (),
    command: Command,
    limits: Limits = Limits(),  # noqa: B008 (a frozen value)
) -> Redeemed | Refused:
    """Move the card's whole value into the account's wallet for the region (its home region by default).

    text: what was typed, pasted or scanned. confirmed: positions of the code, from 0, that a person has
    compared with the card after CODE_AMBIGUOUS; that is another request, with a key of its own. A refusal is
    an answer: its attempt or hold is committed with it.
    """
    entered = looking.understand(text, book)
    code = entered if isinstance(entered, Refused) else entered.code
    request = {
        "use_case": "redeem",
        "code": text[:200] if isinstance(code, Refused) else code,
        "region": region,
        "confirmed": sorted(confirmed),
    }
    return commands.once(
        tx,
        actor.account.id,
        command.key,
        request,
        Redeemed,
        lambda: (
            entered
            if isinstance(entered, Refused)
            else _redeem(tx, actor, entered, book, region, confirmed, command, limits)
        ),
    )


def _redeem(
    tx: Tx,
    actor: Actor,
    entered: Entered,
    book: ProgrammeBook,
    region: str | None,
    confirmed: Collection[int],
    command: Command,
    limits: Limits,
) -> Redeemed | Refused:
    station = looking.station_of(tx, actor)
    if isinstance(station, Refused):
        return station
    standing = _standing(tx, actor, book, region, limits)  # before the look-up: the same for hit and miss
    if isinstance(standing, Refused):
        return standing
    card = looking.find(tx, actor, station, entered, confirmed=confirmed, limits=limits)
    if isinstance(card, Refused):
        return card
    refused = _judge(tx, actor, station, card, standing, command, limits)
    return refused or _post(tx, actor, station, card, standing, book, command)


def _standing(
    tx: Tx, actor: Actor, book: ProgrammeBook, region: str | None, limits: Limits
) -> _Standing | Refused:
    chosen = region or actor.account.region
    currency = dict(book.regions).get(chosen)
    if currency is None:
        return Refused(NOT_FOUND, {"what": "region"})
    newest = ledger.newest_high_value(tx, actor.account.id, limits.high_value_cards)
    return _Standing(chosen, currency, people.held_until(tx, actor.account.id), newest)


def _judge(
    tx: Tx,
    actor: Actor,
    station: Station,
    card: CardRow,
    standing: _Standing,
    command: Command,
    limits: Limits,
) -> Refused | None:
    """Why the card's value does not move, in the ledger's order: state, region, held account, velocity."""
    if refused := states.not_redeemable(tx, card, actor):
        return refused
    if (card.region, card.currency) != (standing.region, standing.currency):
        return Refused(REGION_MISMATCH, {"card_region": card.region, "wallet_region": standing.region})
    if standing.held_until is not None:
        return Refused(HELD_FOR_REVIEW, {"until": iso(standing.held_until)})
    if is_too_fast(standing.newest_high_value, tx.now, limits):
        return _hold(tx, actor, station, command, limits)
    return None


def _hold(tx: Tx, actor: Actor, station: Station, command: Command, limits: Limits) -> Refused:
    account, until = actor.account.id, tx.now + limits.hold
    draft = Draft(station.id, "hold", account, command.key, subject=account, until=until, reason="velocity")
    ledger.post(tx, draft)
    return Refused(HELD_FOR_REVIEW, {"until": iso(until)})


def _post(
    tx: Tx,
    actor: Actor,
    station: Station,
    card: CardRow,
    standing: _Standing,
    book: ProgrammeBook,
    command: Command,
) -> Redeemed:
    wallet = people.open_wallet(tx, actor.account.id, standing.region, standing.currency)
    source = ledger.open_account(tx, CARD_ACCOUNT, card.id, card.currency)
    target = ledger.open_account(tx, WALLET_ACCOUNT, wallet.id, wallet.currency)
    programme = book.by_key(card.programme)
    place = programme.region(card.region)
    posted = ledger.post(
        tx,
        Draft(
            station.id,
            "redeem",
            actor.account.id,
            command.key,
            postings=(Posting(source, card.amount), Posting(target, -card.amount)),
            moves=(Move(card.id, card.seq + 1, card.state, "REDEEMED"),),
            reason=HIGH_VALUE if place and card.amount >= place.high_value else None,
        ),
    )
    return Redeemed(
        programme.key,
        programme.name,
        card.last_four,
        Money(card.amount, card.currency),
        card.region,
        Money(-posted.balances[target.id], target.currency),
        posted.name,
        moment(posted.at),
        command.key,
    )
