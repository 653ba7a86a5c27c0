"""What other issuers hold for an account, kept by hand: orders paid there, refunds, and the balance they
show."""

from collections.abc import Callable
from dataclasses import asdict, dataclass

from app.codes.programme import ProgrammeBook, Region
from app.data import commands, ledger, outside
from app.data.drafts import LedgerAccount, Posting
from app.data.outside import BALANCE, ORDER, REFUND, Outside
from app.data.rules import GIFTS, ORDERS
from app.data.store import Tx
from app.money import LARGEST_MINOR, Money
from app.outcomes import (
    AMOUNT_OUT_OF_RANGE,
    NOT_FOUND,
    ORDER_ALREADY_CHARGED,
    REFUND_EXCEEDS_CAPTURE,
    Refused,
)
from app.wallet.drawer_entries import Hand, hand, lock_books, name_of, not_enough
from app.wallet.drawer_judging import elsewhere
from app.wallet.drawer_values import Booking, OutsideBalance, OutsideBooked, OutsideMovement
from app.wallet.moments import iso, moment
from app.wallet.values import Actor, Command

LARGEST_PAGE = 500
MOST = 10**10
"""The most that is booked at once, in minor units."""
_LAST = 2**62  # behind every entry


@dataclass(frozen=True, slots=True)
class _Place:
    """One account outside: what it is, and its two accounts in the book."""

    at: Outside
    name: str
    standard: LedgerAccount
    promo: LedgerAccount

    def money(self, minor: int) -> Money:
        return Money(minor, self.at.currency)

    def said(self, minor: int) -> str:
        return f"{self.money(minor).plain()} {self.at.currency}"


_Deed = Callable[[Hand, _Place, int, int], OutsideBooked | Refused]
"""Does it with the amount and the promotional part of it, in minor units."""


def pay(
    tx: Tx, actor: Actor, booking: Booking, *, book: ProgrammeBook, command: Command
) -> OutsideBooked | Refused:
    """Book an order that was paid with balance there. Of one reference there is one order."""

    def deed(by: Hand, place: _Place, amount: int, promo: int) -> OutsideBooked | Refused:
        known = outside.find_order(tx, place.at, booking.reference) if booking.reference else None
        if known is not None:
            paid = {"order": booking.reference, "amount": place.said(known.amount), "at": iso(known.at)}
            return Refused(ORDER_ALREADY_CHARGED, paid)
        standard, promotional = outside.balances(tx, place.at)
        for there, wanted in ((standard, amount - promo), (promotional, promo)):
            if refused := not_enough(place.money(there), place.money(wanted)):
                return refused
        return _book(by, place, ORDER, -(amount - promo), -promo, booking.reference)

    return _once(tx, actor, "pay outside", booking, book, command, deed)


def refund(
    tx: Tx, actor: Actor, booking: Booking, *, book: ProgrammeBook, command: Command
) -> OutsideBooked | Refused:
    """Book what came back there. Of an order that was booked, no more comes back than was paid."""

    def deed(by: Hand, place: _Place, amount: int, promo: int) -> OutsideBooked | Refused:
        order = outside.find_order(tx, place.at, booking.reference) if booking.reference else None
        left = order.amount - order.refunded if order else LARGEST_MINOR
        if amount > left:
            return Refused(REFUND_EXCEEDS_CAPTURE, {"left": place.said(left), "order": booking.reference})
        about = order.id if order else None
        return _book(by, place, REFUND, amount - promo, promo, booking.reference, about)

    return _once(tx, actor, "refund outside", booking, book, command, deed)


def set_balance(
    tx: Tx, actor: Actor, booking: Booking, *, book: ProgrammeBook, command: Command
) -> OutsideBooked | Refused:
    """Book what the issuer's page shows now. What is more than was known was given, what is less was
    spent."""

    def deed(by: Hand, place: _Place, amount: int, promo: int) -> OutsideBooked | Refused:
        standard, promotional = outside.balances(tx, place.at)
        more = (amount - promo - standard, promo - promotional)
        return _book(by, place, BALANCE, *more, booking.reference)

    return _once(tx, actor, "balance outside", booking, book, command, deed, least=0)


def balances_outside(tx: Tx, actor: Actor, *, book: ProgrammeBook) -> tuple[OutsideBalance, ...]:
    """What is known to be at other issuers, one for each programme and region."""
    places = outside.of_account(tx, actor.account.id)
    return tuple(_balance(tx, one, name_of(one.programme, book)) for one in places)


def movements_outside(
    tx: Tx, actor: Actor, *, book: ProgrammeBook, after: str | None = None, limit: int = 100
) -> tuple[OutsideMovement, ...]:
    """What happened there, newest first. after: the cursor of the last one that was shown."""
    before = int(after) if after and after.isdecimal() and len(after) < 19 else _LAST
    places = {one.id: one for one in outside.of_account(tx, actor.account.id)}
    found = outside.movements(tx, actor.account.id, before=before, most=min(limit, LARGEST_PAGE))
    return tuple(
        OutsideMovement(
            at=moment(one.at),
            kind=one.kind,
            amount=Money(one.amount, one.currency),
            programme=places[one.outside].programme,
            programme_name=name_of(places[one.outside].programme, book),
            region=places[one.outside].region,
            reference=one.reference,
            last_four=one.last_four,
            entry=one.name,
            cursor=str(one.entry),
        )
        for one in found
    )


def _once(
    tx: Tx,
    actor: Actor,
    use_case: str,
    booking: Booking,
    book: ProgrammeBook,
    command: Command,
    deed: _Deed,
    *,
    least: int = 1,
) -> OutsideBooked | Refused:
    """least: the smallest amount that makes sense, in minor units."""

    def work() -> OutsideBooked | Refused:
        by = hand(tx, actor, command)
        if isinstance(by, Refused):
            return by
        region = _region(booking, book)
        if isinstance(region, Refused):
            return region
        amount = _minor(booking.amount, region.currency, least, MOST)
        if isinstance(amount, Refused):
            return amount
        promo = _minor(booking.promotional, region.currency, 0, amount)
        if isinstance(promo, Refused):
            return promo
        return deed(by, _place(by, booking.programme, region, book), amount, promo)

    request = {"use_case": use_case, **asdict(booking)}
    return commands.once(tx, actor.account.id, command.key, request, OutsideBooked, work)


def _region(booking: Booking, book: ProgrammeBook) -> Region | Refused:
    programme = next((one for one in elsewhere(book) if one.key == booking.programme), None)
    if programme is None:
        return Refused(NOT_FOUND, {"what": "programme"})
    return programme.region(booking.region) or Refused(NOT_FOUND, {"what": "region"})


def _minor(text: str, currency: str, least: int, most: int) -> int | Refused:
    try:
        minor = Money.parse(text, currency).minor
    except ValueError:
        minor = -1
    if least <= minor <= most:
        return minor
    ends = (f"{Money(one, currency).plain()} {currency}" for one in (least, most))
    return Refused(AMOUNT_OUT_OF_RANGE, dict(zip(("least", "most"), ends, strict=True)))


def _place(by: Hand, programme: str, region: Region, book: ProgrammeBook) -> _Place:
    """What the issuer holds, its accounts in the book locked."""
    at = outside.opened(by.tx, by.account, programme, region.key, region.currency)
    standard, promo = outside.ledger_accounts(by.tx, at)
    lock_books(by, [standard, promo])
    return _Place(at, name_of(programme, book), standard, promo)


def _book(
    by: Hand,
    place: _Place,
    kind: str,
    standard: int,
    promo: int,
    reference: str | None,
    about: int | None = None,
) -> OutsideBooked:
    """Bring the amounts there, or away from there where they are negative. What is found to be more was
    given; all else is about orders."""
    postings = [Posting(place.standard, standard), Posting(place.promo, promo)]
    amount = standard + promo
    is_gift = kind == BALANCE and amount > 0
    counter = ledger.open_account(by.tx, GIFTS if is_gift else ORDERS, by.account, place.at.currency)
    moved = [one for one in (*postings, Posting(counter, -amount)) if one.amount]
    entry = None
    if moved:
        entry = by.post(moved, outside.booking_record(by.tx, place.at, kind, reference, about))
    balance = _balance(by.tx, place.at, place.name)
    return OutsideBooked(balance, place.money(amount), reference, entry, moment(by.tx.now), by.key)


def _balance(tx: Tx, at: Outside, name: str) -> OutsideBalance:
    standard, promo = (Money(minor, at.currency) for minor in outside.balances(tx, at))
    return OutsideBalance(at.programme, name, at.region, standard, promo)
