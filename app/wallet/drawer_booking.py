"""What an issuer said of a card, as its owner tells it, and what follows: its value there, or still here.

Nothing is ever asked of an issuer here: the person looked at the official page and says what it showed.
"""

from collections.abc import Callable
from typing import Any

from app.codes.programme import ProgrammeBook
from app.data import commands, drawer, ledger, outside
from app.data.drafts import LedgerAccount, Posting
from app.data.drawer import ACCEPTED, DROPPED, KEPT, REFUSED, DrawerRow
from app.data.rules import DRAWER_IN_HAND, DRAWER_SECRETS
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, WRONG_STATE, Refused
from app.wallet.drawer import most_of
from app.wallet.drawer_entries import THE_CARD, Hand, hand, lock_books, not_enough
from app.wallet.drawer_judging import amount_of, out_of_range
from app.wallet.drawer_values import DrawerChange, Said
from app.wallet.values import Actor, Command

Deed = Callable[[Hand, DrawerRow], DrawerChange | Refused]


def book_answer(
    tx: Tx,
    actor: Actor,
    card: int,
    said: Said,
    *,
    amount: str | None = None,
    book: ProgrammeBook,
    command: Command,
) -> DrawerChange | Refused:
    """Book what the issuer said. Accepted: the value goes from the drawer to what the issuer holds;
    `amount` is what it credited, where that is not what was noted, or nothing was. Else the value stays in
    the drawer."""

    def deed(by: Hand, row: DrawerRow) -> DrawerChange | Refused:
        if row.state not in DRAWER_IN_HAND:
            return Refused(WRONG_STATE, {"what": THE_CARD, "state": row.state})
        if said is Said.ACCEPTED:
            return _accept(by, row, amount, book)
        refused = drawer.event_record(row.id, row, REFUSED, said=said.value, ends=row.ends)
        return by.done(row.id, by.post((), refused), book)

    request = {"use_case": "book in drawer", "card": card, "said": said.value, "amount": amount}
    return _once(tx, actor, card, request, deed, command)


def take_back(
    tx: Tx, actor: Actor, card: int, *, book: ProgrammeBook, command: Command
) -> DrawerChange | Refused:
    """Undo what was booked last: the card was not accepted after all, or is to be tried again."""

    def deed(by: Hand, row: DrawerRow) -> DrawerChange | Refused:
        if row.state not in (ACCEPTED, REFUSED) or drawer.CODE not in row.secrets:
            return Refused(WRONG_STATE, {"what": THE_CARD, "state": row.state})
        kept = drawer.event_record(row.id, row, KEPT, said=None, ends=row.ends)
        if row.state == REFUSED:
            return by.done(row.id, by.post((), kept), book)
        here, there = _both(by, row)
        lock_books(by, [here, there])
        amount = -(row.last_amount or 0)
        standing = Money(ledger.balance(tx, there), row.currency)
        if refused := not_enough(standing, Money(amount, row.currency)):
            return refused
        postings = [Posting(there, -amount), Posting(here, amount)]
        return by.done(row.id, by.post(postings, kept, reverses=row.entry), book)

    return _once(tx, actor, card, {"use_case": "take back in drawer", "card": card}, deed, command)


def drop(tx: Tx, actor: Actor, card: int, *, book: ProgrammeBook, command: Command) -> DrawerChange | Refused:
    """Throw a card away, its code, note and picture with it, for ever. Its value goes back to where it came
    from. The same code can be kept anew."""

    def deed(by: Hand, row: DrawerRow) -> DrawerChange | Refused:
        if row.state not in DRAWER_IN_HAND:
            return Refused(WRONG_STATE, {"what": THE_CARD, "state": row.state})
        here = by.drawer_of(row.id, row.currency)
        lock_books(by, [here])
        dropped = drawer.event_record(row.id, row, DROPPED, said=None, ends=row.ends)
        entry = by.post(by.from_gifts(here, -row.value), dropped)
        _forget(by, row)
        drawer.drop_code(tx, row.id)
        return by.done(row.id, entry, book)

    return _once(tx, actor, card, {"use_case": "drop from drawer", "card": card}, deed, command)


def forget(
    tx: Tx, actor: Actor, card: int, *, book: ProgrammeBook, command: Command
) -> DrawerChange | Refused:
    """Throw away what is sealed of a card that its issuer has accepted. It is still known by its keyed
    hash, so that nobody keeps it twice."""

    def deed(by: Hand, row: DrawerRow) -> DrawerChange | Refused:
        if row.state != ACCEPTED:
            return Refused(WRONG_STATE, {"what": THE_CARD, "state": row.state})
        _forget(by, row)
        return by.done(row.id, None, book)

    return _once(tx, actor, card, {"use_case": "forget in drawer", "card": card}, deed, command)


def _once(
    tx: Tx, actor: Actor, card: int, request: dict[str, Any], deed: Deed, command: Command
) -> DrawerChange | Refused:
    def work() -> DrawerChange | Refused:
        by = hand(tx, actor, command)
        if isinstance(by, Refused):
            return by
        row = drawer.by_id(tx, by.account, card)
        return Refused(NOT_FOUND, {"what": THE_CARD}) if row is None else deed(by, row)

    return commands.once(tx, actor.account.id, command.key, request, DrawerChange, work)


def _accept(by: Hand, row: DrawerRow, amount: str | None, book: ProgrammeBook) -> DrawerChange | Refused:
    """Two entries where the issuer credited another amount than was noted: what it was worth is put right
    first."""
    most = most_of(row, book)
    credited = Money(row.value, row.currency) if amount is None else amount_of(amount, row.currency, most)
    if isinstance(credited, Refused):
        return credited
    if not credited.minor:  # nobody has said yet what it is worth
        return out_of_range(row.currency, most)
    here, there = _both(by, row)
    lock_books(by, [here, there])
    if more := by.from_gifts(here, credited.minor - row.value):
        by.post(more)
    accepted = drawer.event_record(row.id, row, ACCEPTED, said=None, ends=row.ends)
    postings = [Posting(here, -credited.minor), Posting(there, credited.minor)]
    return by.done(row.id, by.post(postings, accepted), book)


def _both(by: Hand, row: DrawerRow) -> tuple[LedgerAccount, LedgerAccount]:
    """The accounts of the card here, and of what its issuer holds."""
    place = outside.opened(by.tx, by.account, row.programme, row.region, row.currency)
    return by.drawer_of(row.id, row.currency), outside.ledger_accounts(by.tx, place)[0]


def _forget(by: Hand, row: DrawerRow) -> None:
    for kind in DRAWER_SECRETS:
        drawer.keep_secret(by.tx, row.id, kind, None)
