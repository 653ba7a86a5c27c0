"""Issuing: cards come into being, worth nothing, in a shop's stock.

Codes are drawn before the transaction (`drawing`); the store keeps their keyed hashes alone. A batch whose
codes go to a file is `minting`'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.codes.programme import Programme, ProgrammeBook, Region
from app.codes.recognise import normalise
from app.counter import roles
from app.counter.drawing import CardToIssue, propose
from app.counter.issuer import issued_here
from app.data import batches, cards, commands, ledger
from app.data.cards import NewCard
from app.data.ledger import Custody, Draft, Move
from app.data.people import Station
from app.data.store import Tx
from app.outcomes import ALREADY_THERE, INVALID_CLAIM_CODE, NOT_FOUND, Refused
from app.wallet.accounts import desk_of
from app.wallet.moments import microseconds, moment
from app.wallet.values import Actor, Command, Role

__all__ = ["CardToIssue", "Issue", "issue", "propose"]


@dataclass(frozen=True, slots=True)
class Issue:
    """The answer: which entry issued how many cards."""

    batch: str
    count: int
    programme: str
    region: str
    at: datetime
    key: str


def issue(
    tx: Tx,
    actor: Actor,
    programme: str,
    region: str,
    to_issue: Sequence[CardToIssue],
    *,
    book: ProgrammeBook,
    ends: datetime | None = None,
    command: Command,
) -> Issue | Refused:
    """Put the cards into the stock of the actor's shop, all or none. Needs a manager.

    ends: from when on the cards are expired; None for cards that never are.
    """
    request = {
        "use_case": "issue",
        "programme": programme,
        "region": region,
        "cards": [[normalise(card.code), card.serial] for card in to_issue],
        "ends": None if ends is None else microseconds(ends),
    }

    def work() -> Issue | Refused:
        return _issue(tx, actor, programme, region, to_issue, book, ends, command)

    return commands.once(tx, actor.account.id, command.key, request, Issue, work)


def _issue(
    tx: Tx,
    actor: Actor,
    programme_key: str,
    region: str,
    to_issue: Sequence[CardToIssue],
    book: ProgrammeBook,
    ends: datetime | None,
    command: Command,
) -> Issue | Refused:
    station = desk_of(tx, actor)
    tx.lock(accounts=[actor.account.id], station=station.id)
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    programme = issued_here(book, programme_key)
    if isinstance(programme, Refused):
        return programme
    place = programme.region(region)
    if place is None:
        return Refused(NOT_FOUND, {"what": "region"})
    until = None if ends is None else microseconds(ends)
    new = _new_cards(tx, programme, place, to_issue, until, book)
    return new if isinstance(new, Refused) else _post(tx, actor, station, programme, region, new, command)


def _new_cards(
    tx: Tx,
    programme: Programme,
    place: Region,
    to_issue: Sequence[CardToIssue],
    ends: int | None,
    book: ProgrammeBook,
) -> list[NewCard] | Refused:
    """The cards to be, numbered; refused where a code does not fit, or a code or serial is taken."""
    new: list[NewCard] = []
    seen: set[bytes | str] = set()
    numbers = batches.new_card_ids(tx, len(to_issue))
    for card_id, card in zip(numbers, to_issue, strict=True):
        code = programme.canonical(normalise(card.code))
        if programme.fits(code) is None:
            return Refused(INVALID_CLAIM_CODE, {"issuer": ""})
        index = tx.keys.fold_index if programme.fold_unique else tx.keys.exact_index
        mark = index(programme.key, code)
        if mark in seen or _taken(tx, programme, code) or _taken_elsewhere(tx, programme, code, book):
            return Refused(ALREADY_THERE, {"what": "card"})
        if card.serial in seen or cards.by_serial(tx, card.serial) is not None:
            return Refused(ALREADY_THERE, {"what": "serial number"})
        seen |= {mark, card.serial}
        unique = programme.fold_unique
        row = NewCard(card_id, programme.key, place.key, place.currency, code, card.serial, unique, ends)
        new.append(row)
    return new


def _post(
    tx: Tx,
    actor: Actor,
    station: Station,
    programme: Programme,
    region: str,
    new: Sequence[NewCard],
    command: Command,
) -> Issue:
    draft = Draft(
        station.id,
        "mint",
        actor.account.id,
        command.key,
        cards=[card.row(tx) for card in new],
        moves=[Move(card.id, 1, None, "ISSUED") for card in new],
        custody=[Custody(card.id, 1, None, "stock", station.shop) for card in new],
    )
    posted = ledger.post(tx, draft)
    return Issue(posted.name, len(new), programme.key, region, moment(posted.at), command.key)


def _taken(tx: Tx, programme: Programme, code: str) -> bool:
    """Whether a card has this code or, where the programme wants folds unique, one that looks alike."""
    group = cards.fold_group(tx, [(programme.key, code)])
    exact = tx.keys.exact_index(programme.key, code)
    return bool(group) if programme.fold_unique else any(card.exact_index == exact for card in group)


def _taken_elsewhere(tx: Tx, programme: Programme, code: str, book: ProgrammeBook) -> bool:
    """Whether a card of another programme has the very same code: nobody could tell which one was meant."""
    others = [one for one in book.fitting(code) if one is not programme]
    exact = {tx.keys.exact_index(one.key, one.canonical(code)) for one in others}
    group = cards.fold_group(tx, [(one.key, one.canonical(code)) for one in others]) if others else []
    return any(card.exact_index in exact for card in group)
