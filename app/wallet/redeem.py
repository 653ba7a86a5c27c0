"""Redeem: move a card's whole value into a wallet, once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.codes.programme import ProgrammeBook, Region
from app.data import commands, ledger, lots, people, reviews
from app.data.cards import CardRow
from app.data.ledger import Draft, Move, Posting
from app.data.lots import Writer
from app.data.people import Station
from app.data.rules import CARD_ACCOUNT, HIGH_VALUE, WALLET_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import HELD_FOR_REVIEW, NOT_FOUND, REGION_MISMATCH, Refused
from app.wallet import looking, promotions, states, store_limits
from app.wallet.limits import Limits, is_too_fast
from app.wallet.looking import Entered
from app.wallet.moments import iso, moment
from app.wallet.promotions import Offered
from app.wallet.values import Actor, Command, Redeemed


@dataclass(frozen=True, slots=True)
class _Request:
    """Who asks for what, inside its transaction."""

    tx: Tx
    actor: Actor
    station: Station
    book: ProgrammeBook
    region: str
    currency: str
    command: Command
    limits: Limits


@dataclass(frozen=True, slots=True)
class _Standing:
    """What decides about the account, whatever the card."""

    held_until: int | None
    newest_high_value: Sequence[int]
    limits: Limits


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
    """Move the card's whole value into the account's wallet for the region (its home region by default), or
    put a promotion's credit there.

    text: what was typed, pasted or scanned. confirmed: positions of the code, from 0, that a person has
    compared with the card after CODE_AMBIGUOUS; that is another request, with a key of its own. A refusal is
    an answer: its attempt or hold is committed with it.
    """
    entered = promotions.understand(text, book) or looking.understand(text, book)
    code = _as_text(text[:200]) if isinstance(entered, Refused) else entered.code
    asked = {"use_case": "redeem", "code": code, "region": region, "confirmed": sorted(confirmed)}

    def work() -> Redeemed | Refused:
        if isinstance(entered, Refused):
            return entered
        request = _request(tx, actor, book, region, command, limits)
        if isinstance(request, Refused):
            return request
        if isinstance(entered, Offered):
            return _redeem_promotion(request, entered)
        return _redeem(request, entered, confirmed)

    return commands.once(tx, actor.account.id, command.key, asked, Redeemed, work)


def _as_text(text: str) -> str:
    """Standard input and the clipboard can hold halves of characters, which no request can be hashed with."""
    return text.encode("utf-8", "replace").decode()


def _request(
    tx: Tx, actor: Actor, book: ProgrammeBook, region: str | None, command: Command, limits: Limits
) -> _Request | Refused:
    station = looking.station_of(tx, actor)
    if isinstance(station, Refused):
        return station
    chosen = region or actor.account.region
    currency = dict(book.regions).get(chosen)
    if currency is None:
        return Refused(NOT_FOUND, {"what": "region"})
    return _Request(tx, actor, station, book, chosen, currency, command, limits)


def _redeem_promotion(request: _Request, offered: Offered) -> Redeemed | Refused:
    return promotions.redeem(
        request.tx,
        request.actor,
        request.station,
        offered,
        request.region,
        request.command,
        request.limits,
    )


def _redeem(request: _Request, entered: Entered, confirmed: Collection[int]) -> Redeemed | Refused:
    tx, actor, station = request.tx, request.actor, request.station
    codes = looking.lock(tx, actor, station, entered)
    if isinstance(codes, Refused):
        return codes
    standing = _standing(request)  # before the look-up, so that a miss reads what a hit does
    card = looking.find(tx, actor, station, entered, codes, confirmed=confirmed, limits=request.limits)
    if isinstance(card, Refused):
        return card
    return _judge(request, card, standing) or _post(request, card, standing.limits)


def _standing(request: _Request) -> _Standing:
    """What led to a hold before does not lead to another one once that is over."""
    tx, account_id = request.tx, request.actor.account.id
    hold = people.last_hold(tx, account_id)
    limits, behind = store_limits.limits_of(tx, request.limits), hold.entry if hold else 0
    newest = ledger.newest_high_value(tx, account_id, limits.high_value_cards, behind=behind)
    return _Standing(hold.until if hold else None, newest, limits)


def _judge(request: _Request, card: CardRow, standing: _Standing) -> Refused | None:
    """Why the card's value does not move, in the ledger's order: state, region, held account, velocity."""
    if refused := states.not_redeemable(request.tx, card, request.actor):
        return refused
    if (card.region, card.currency) != (request.region, request.currency):
        return Refused(REGION_MISMATCH, {"card_region": card.region, "wallet_region": request.region})
    if standing.held_until is not None:
        return Refused(HELD_FOR_REVIEW, {"until": iso(standing.held_until)})
    if is_too_fast(standing.newest_high_value, request.tx.now, standing.limits):
        return _hold(request, standing.limits)
    return None


def _hold(request: _Request, limits: Limits) -> Refused:
    """Hold the account's redemptions. A manager may free it before the end."""
    account, until = request.actor.account.id, request.tx.now + limits.hold
    _, records = reviews.begin(request.tx, "velocity", account, until=until)
    ledger.post(
        request.tx,
        Draft(
            request.station.id,
            "hold",
            account,
            request.command.key,
            records=records,
            subject=account,
            until=until,
            reason="velocity",
        ),
    )
    return Refused(HELD_FOR_REVIEW, {"until": iso(until)})


def _is_high_value(card: CardRow, place: Region | None, limits: Limits) -> bool:
    least = dict(limits.high_value).get(card.currency, place.high_value if place else None)
    return least is not None and card.amount >= least


def _post(request: _Request, card: CardRow, limits: Limits) -> Redeemed:
    tx, programme = request.tx, request.book.by_key(card.programme)
    wallet = people.open_wallet(tx, request.actor.account.id, request.region, request.currency)
    lots.lapse(tx, wallet.id, Writer(request.station.id, request.actor.account.id, request.command.key))
    source = ledger.open_account(tx, CARD_ACCOUNT, card.id, card.currency)
    target = ledger.open_account(tx, WALLET_ACCOUNT, wallet.id, wallet.currency)
    place = programme.region(card.region)
    draft = Draft(
        request.station.id,
        "redeem",
        request.actor.account.id,
        request.command.key,
        postings=(Posting(source, card.amount), Posting(target, -card.amount)),
        moves=(Move(card.id, card.seq + 1, card.state, "REDEEMED"),),
        reason=HIGH_VALUE if _is_high_value(card, place, limits) else None,
        words=(programme.key, programme.name, card.last_four),
    )
    posted = ledger.post(tx, draft)
    return Redeemed(
        programme.key,
        programme.name,
        card.last_four,
        Money(card.amount, card.currency),
        card.region,
        Money(posted.totals[wallet.id], wallet.currency),
        posted.name,
        moment(posted.at),
        request.command.key,
    )
