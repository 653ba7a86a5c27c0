"""History: the movements of a wallet, newest first, a page at a time."""

from datetime import datetime

from app.codes.programme import ProgrammeBook
from app.data import lots, movements, people, words
from app.data.movements import Filter, MovementRow
from app.data.people import WalletRow
from app.data.rules import LARGEST
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import maybe, microseconds, moment
from app.wallet.values import Actor, HistoryPage, Movement, WalletId

LARGEST_PAGE = 1000


def history(
    tx: Tx,
    actor: Actor,
    wallet: WalletId,
    *,
    book: ProgrammeBook,
    after: str | None = None,
    limit: int = 100,
    since: datetime | None = None,
    until: datetime | None = None,
    kind: str | None = None,
    search: str | None = None,
    ends_by: datetime | None = None,
) -> HistoryPage | Refused:
    """The page that begins behind the cursor `after`; the newest without one. `limit` is 1 to LARGEST_PAGE.

    since, until: from this moment on, up to but not including that one. search: whole words of an order, a
    merchant, a programme, a receipt or the last four of a card, all of which must be there. ends_by: what
    brought credit that is still there and ends at this moment or before. Only the account's own wallets are
    found. A cursor that is none is NOT_FOUND.
    """
    own = next((one for one in people.wallets_of(tx, actor.account.id) if one.id == wallet), None)
    if own is None:
        return Refused(NOT_FOUND, {"what": "wallet"})
    before = _before(after)
    if before is None:
        return Refused(NOT_FOUND, {"what": "cursor"})
    most = max(1, min(limit, LARGEST_PAGE))
    grants = None if ends_by is None else _ending(tx, own.id, microseconds(ends_by))
    asked = _asked_words(kind, search)
    only = Filter(_maybe_microseconds(since), _maybe_microseconds(until), asked, grants)
    rows = movements.page(tx, own.id, before=before, most=most + 1, only=only)
    shown = tuple(_movement(row, own, book) for row in rows[:most])
    next_page = shown[-1].cursor if len(rows) > most else None
    return HistoryPage(shown, next_page, movements.count(tx, own.id))


def _asked_words(kind: str | None, search: str | None) -> tuple[str, ...]:
    """What a movement must be found by. A search without one letter or digit finds nothing, not all."""
    asked = [] if search is None else words.words_of([search]) or [search[: words.LONGEST] or " "]
    return (*asked, *(() if kind is None else (words.word_of_kind(kind),)))


def _ending(tx: Tx, wallet: int, by: int) -> tuple[int, ...]:
    """The lots with something left that end at this moment or before."""
    return tuple(lot.grant for lot in lots.live(tx, wallet) if lot.ends <= by)


def _before(after: str | None) -> int | None:
    """The line number a cursor stands for: the page holds what is numbered below it."""
    if after is None:
        return LARGEST
    return int(after) if after.isascii() and after.isdigit() and len(after) <= 15 else None


def _maybe_microseconds(at: datetime | None) -> int | None:
    return None if at is None else microseconds(at)


def _movement(row: MovementRow, wallet: WalletRow, book: ProgrammeBook) -> Movement:
    return Movement(
        at=moment(row.at),
        kind=row.kind,
        amount=Money(row.amount, wallet.currency),
        balance=Money(row.total, wallet.currency),
        region=wallet.region,
        programme_name=_name_of(row.programme, book),
        last_four=row.last_four,
        order=row.order,
        receipt=row.receipt,
        ends=maybe(row.ends),
        entry=f"{row.station}-{row.station_seq}",
        cursor=str(row.seq),
        merchant=row.merchant,
        trade_in=row.trade_in,
        promotion=row.promotion,
    )


def _name_of(programme: str | None, book: ProgrammeBook) -> str | None:
    """Its name, or its key where the programme's file is not there any more."""
    return next((one.name for one in book.programmes if one.key == programme), programme)
