"""Importing: cards that somebody brings in a file come into being here. One with an amount is active with it
from the first moment, against the opening balance; one without lies in a shop's stock."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256

from app.codes.programme import Programme, ProgrammeBook
from app.codes.recognise import normalise
from app.counter import drawing, roles, several
from app.counter.code_files import COLUMNS, CodeRow
from app.counter.drawing import CardToIssue
from app.counter.issuer import issued_here
from app.data import batches, commands, ledger, shops
from app.data.batches import NAMED
from app.data.cards import NewCard
from app.data.drafts import Custody, Draft, LedgerAccount, Move, Posting
from app.data.people import Station
from app.data.rules import CARD_ACCOUNT
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import ALREADY_THERE, AMOUNT_OUT_OF_RANGE, INVALID_CLAIM_CODE, NOT_FOUND, Refused
from app.wallet.accounts import desk_of
from app.wallet.values import Actor, Command, Role

PORTION = 500
"""Cards of one transaction: each with a value has an account of its own to be opened."""
OPENING = "Equity:Opening"


@dataclass(frozen=True, slots=True)
class Imported:
    """One portion that stands: its batch, and how many cards of it came with a value."""

    name: str
    count: int
    active: int
    entry: str
    key: str


@dataclass(frozen=True, slots=True)
class _Card:
    """A row that was judged. `value` in minor units; None for a blank card."""

    programme: Programme
    region: str
    currency: str
    code: str
    serial: str
    value: int | None


def import_cards(
    store: Store,
    actor: Actor,
    rows: Sequence[CodeRow],
    *,
    book: ProgrammeBook,
    shop: str | None = None,
    command: Command,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[Imported, ...] | Refused:
    """Bring the cards in, in portions. Needs a manager. The whole file is looked at first: where a row is not
    right, none is imported, and the refusal lists which and why.

    An import that was cut off goes on where it was when it is asked for again with the same key.
    """
    cards = _judged(rows, book)
    refused = cards if isinstance(cards, Refused) else store.read(lambda tx: _taken(tx, cards, book))
    done: list[Imported] = []
    for number, first in enumerate(range(0, max(len(rows), 1), PORTION)):
        own = command if number == 0 else Command(sha256(f"{command.key}/{number}".encode()).hexdigest())
        portion = _Portion(
            rows[first : first + PORTION],
            [] if isinstance(cards, Refused) else cards[first : first + PORTION],
        )
        bring = partial(_import, actor=actor, portion=portion, shop=shop, book=book, command=own)
        answer = store.transact(partial(bring, refused=refused if number == 0 else None))
        if isinstance(answer, Refused):
            return answer
        done.append(answer)
        progress(first + len(portion.rows))
    return tuple(done)


@dataclass(frozen=True, slots=True)
class _Portion:
    rows: Sequence[CodeRow]
    cards: Sequence[_Card]


def _judged(rows: Sequence[CodeRow], book: ProgrammeBook) -> list[_Card] | Refused:
    """The rows as cards, or which are not right and why. Reads nothing of the store."""
    judged = [_judge(row, book) for row in rows]
    failures = [(row.serial, one) for row, one in zip(rows, judged, strict=True) if isinstance(one, Refused)]
    if failures or not rows:
        return several.refused(
            failures or [("", Refused(NOT_FOUND, {"what": "card in the file"}))], len(rows)
        )
    return [one for one in judged if isinstance(one, _Card)]


def _judge(row: CodeRow, book: ProgrammeBook) -> _Card | Refused:
    programme = issued_here(book, row.programme)
    if isinstance(programme, Refused):
        return programme
    place = programme.region(row.region)
    if place is None or place.currency != row.currency:
        return Refused(NOT_FOUND, {"what": "region"})
    code = programme.canonical(normalise(row.code))
    if programme.fits(code) is None or not row.serial:
        return Refused(INVALID_CLAIM_CODE, {"issuer": ""})
    value = _value(row, place.currency)
    if value is not None and not 0 < value <= place.most:
        ends = (f"{Money(one, place.currency).plain()} {place.currency}" for one in (1, place.most))
        return Refused(AMOUNT_OUT_OF_RANGE, dict(zip(("least", "most"), ends, strict=True)))
    return _Card(programme, place.key, place.currency, code, row.serial, value)


def _value(row: CodeRow, currency: str) -> int | None:
    """Minor units; 0, which is out of every range, for what is no amount."""
    if not row.amount:
        return None
    try:
        return Money.parse(row.amount, currency).minor
    except ValueError:
        return 0


def _taken(tx: Tx, cards: Sequence[_Card], book: ProgrammeBook) -> Refused | None:
    """Which of the cards are here already, or twice among these."""
    free: set[str] = set()
    for programme in dict.fromkeys(card.programme for card in cards):
        own = [CardToIssue(card.code, card.serial) for card in cards if card.programme is programme]
        free |= {card.serial for card in drawing.free(tx, programme, own, book)}
    seen: set[str | bytes] = set()
    failures: list[tuple[str, Refused]] = []
    for card in cards:
        index = tx.keys.fold_index if card.programme.fold_unique else tx.keys.exact_index
        marks: set[str | bytes] = {card.serial, index(card.programme.key, card.code)}
        if card.serial not in free or not seen.isdisjoint(marks):
            failures.append((card.serial, Refused(ALREADY_THERE, {"what": "card"})))
        seen |= marks
    return several.refused(failures, len(cards)) if failures else None


def _import(
    tx: Tx,
    actor: Actor,
    portion: _Portion,
    shop: str | None,
    book: ProgrammeBook,
    command: Command,
    refused: Refused | None,
) -> Imported | Refused:
    rows = [[getattr(row, name) for name in COLUMNS] for row in portion.rows]
    request = {"use_case": "import", "rows": rows, "shop": shop}

    def work() -> Imported | Refused:
        station = _locked(tx, actor, portion.cards)
        if no := roles.require(tx, actor, Role.MANAGER):
            return no
        lies_in = shops.by_name(tx, shop) if shop else shops.every(tx)[0]
        if lies_in is None:
            return Refused(NOT_FOUND, {"what": "store"})
        taken = refused or _taken(tx, portion.cards, book)
        return taken or _post(tx, actor, station, portion.cards, lies_in.id, command)

    return commands.once(tx, actor.account.id, command.key, request, Imported, work)


def _locked(tx: Tx, actor: Actor, cards: Sequence[_Card]) -> Station:
    station = desk_of(tx, actor)
    tx.lock(accounts=[actor.account.id])
    opening = [_opening(tx, currency).id for currency in _totals(cards)]
    tx.lock(ledger=opening, station=station.id)
    return station


def _opening(tx: Tx, currency: str) -> LedgerAccount:
    return ledger.open_account(tx, OPENING, None, currency)


def _totals(cards: Sequence[_Card]) -> dict[str, int]:
    """What the cards are worth together, by currency."""
    totals: dict[str, int] = {}
    for card in cards:
        if card.value is not None:
            totals[card.currency] = totals.get(card.currency, 0) + card.value
    return totals


def _post(
    tx: Tx, actor: Actor, station: Station, cards: Sequence[_Card], shop: int, command: Command
) -> Imported:
    first, batch_name = cards[0], f"import-{sha256(command.key.encode()).hexdigest()[:12]}"
    batch, records = batches.begin(
        tx,
        name=batch_name,
        kind="import",
        programme=first.programme.key,
        region=first.region,
        cards=len(cards),
        folder=None,
        shop=shop,
        state=NAMED,
    )
    ledger.post(tx, Draft(station.id, "batch", actor.account.id, command.key, records=records))
    new = _new(tx, cards, batch)
    active = [row.id for row, card in zip(new, cards, strict=True) if card.value is not None]
    draft = Draft(
        station.id,
        "import" if active else "mint",
        actor.account.id,
        command.key,
        cards=[row.row(tx) for row in new],
        moves=[
            *(Move(row.id, 1, None, "ISSUED") for row in new),
            *(Move(one, 2, "ISSUED", "ACTIVE") for one in active),
        ],
        custody=[
            *(Custody(row.id, 1, None, "stock", shop) for row in new),
            *(Custody(one, 2, "stock", "sold", None) for one in active),
        ],
    )
    postings = [Posting(_opening(tx, currency), total) for currency, total in _totals(cards).items()]
    for row, card in zip(new, cards, strict=True):
        if card.value is not None:
            postings.append(Posting(ledger.open_account(tx, CARD_ACCOUNT, row.id, row.currency), -card.value))
    posted = ledger.post(tx, replace(draft, postings=postings))
    return Imported(batch_name, len(cards), len(active), posted.name, command.key)


def _new(tx: Tx, cards: Sequence[_Card], batch: int) -> list[NewCard]:
    """The cards to be, numbered. Their accounts are opened next, so nobody else waits for these rows."""
    new = []
    for card_id, card in zip(batches.new_card_ids(tx, len(cards)), cards, strict=True):
        programme = card.programme
        new.append(
            NewCard(
                card_id,
                programme.key,
                card.region,
                card.currency,
                card.code,
                card.serial,
                programme.fold_unique,
                None,
                batch=batch,
            )
        )
        tx.held.made("card", card_id)
    return new
