"""History: the movements of a wallet, newest first, a page at a time."""

from datetime import datetime

from app.codes.programme import ProgrammeBook
from app.data import ledger, movements, people
from app.data.movements import Filter, MovementRow
from app.data.people import WalletRow
from app.data.rules import LARGEST, WALLET_ACCOUNT
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.wallet.moments import microseconds, moment
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
) -> HistoryPage | Refused:
    """The page that begins behind the cursor `after`; the newest without one. `limit` is 1 to LARGEST_PAGE.

    since, until: from this moment on, up to but not including that one. Only the account's own wallets are
    found. A cursor that is none is NOT_FOUND.
    """
    own = next((one for one in people.wallets_of(tx, actor.account.id) if one.id == wallet), None)
    if own is None:
        return Refused(NOT_FOUND, {"what": "wallet"})
    before = _before(after)
    if before is None:
        return Refused(NOT_FOUND, {"what": "cursor"})
    account = ledger.find_account(tx, WALLET_ACCOUNT, own.id, own.currency)
    if account is None:
        return HistoryPage((), None, 0)
    most = max(1, min(limit, LARGEST_PAGE))
    only = Filter(_maybe_microseconds(since), _maybe_microseconds(until), kind)
    rows = movements.page(tx, account, before=before, most=most + 1, only=only)
    shown = tuple(_movement(row, own, book) for row in rows[:most])
    next_page = shown[-1].cursor if len(rows) > most else None
    return HistoryPage(shown, next_page, movements.count(tx, account))


def _before(after: str | None) -> int | None:
    """The line number a cursor stands for: the page holds what is numbered below it."""
    if after is None:
        return LARGEST
    return int(after) if after.isascii() and after.isdigit() and len(after) <= 15 else None


def _maybe_microseconds(at: datetime | None) -> int | None:
    return None if at is None else microseconds(at)


def _movement(row: MovementRow, wallet: WalletRow, book: ProgrammeBook) -> Movement:
    """Signs turn: what the book owes is what the holder has."""
    return Movement(
        at=moment(row.at),
        kind=row.kind,
        amount=Money(-row.amount, wallet.currency),
        balance=Money(-row.balance, wallet.currency),
        region=wallet.region,
        programme_name=_name_of(row.programme, book),
        last_four=row.last_four,
        order=None,
        receipt=row.receipt,
        ends=None,
        entry=f"{row.station}-{row.station_seq}",
        cursor=str(row.seq),
    )


def _name_of(programme: str | None, book: ProgrammeBook) -> str | None:
    """Its name, or its key where the programme's file is not there any more."""
    return next((one.name for one in book.programmes if one.key == programme), programme)
