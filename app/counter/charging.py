"""Charging an account at a till, with its holder's consent or a manager's recorded override."""

from dataclasses import asdict, dataclass

from app.codes.programme import ProgrammeBook
from app.counter import roles, tills
from app.counter.charge_values import Charge, Charged, Override
from app.data import commands, orders, people, shops
from app.data.lots import Writer
from app.data.orders import Order
from app.data.people import Person, Station, WalletRow
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, ORDER_ALREADY_CHARGED, Refused
from app.wallet import consent, purchases
from app.wallet.consent import Consent, Given
from app.wallet.moments import iso, moment
from app.wallet.purchases import Paid, ToPay
from app.wallet.settings import USE, is_balance_used
from app.wallet.values import Actor, Command, Role

KINDS = tuple(purchases.INCOME)
OVERRIDE = "override"


@dataclass(frozen=True, slots=True)
class _Request:
    """Who charges whom at which till, inside the transaction."""

    tx: Tx
    actor: Actor
    asked: Charge
    holder: Person
    amount: Money
    command: Command


def charge(
    tx: Tx,
    actor: Actor,
    asked: Charge,
    *,
    book: ProgrammeBook,
    given: Given | Override | None,
    command: Command,
) -> Charged | Refused:
    """Charge the order to the account, once. Needs a clerk at an open till.

    given: what the holder gave (`consent.compare_pin`, `consent.one_time`), or a manager's override.
    """
    override = given.reason if isinstance(given, Override) else None
    request = {"use_case": "charge", "override": override, **asdict(asked)}

    def work() -> Charged | Refused:
        return _charge(tx, actor, asked, book, given, command)

    return commands.once(tx, actor.account.id, command.key, request, Charged, work)


def _charge(
    tx: Tx, actor: Actor, asked: Charge, book: ProgrammeBook, given: Given | Override | None, command: Command
) -> Charged | Refused:
    at, known = people.find_station(tx, asked.till), people.by_login(tx, asked.login)
    approver = given.approver.account.id if isinstance(given, Override) else actor.account.id
    tx.lock(
        accounts=[actor.account.id, approver, *([known.id] if known else ())],
        wallets_of=[known.id] if known else (),
        station=at.id if at else None,
    )
    refused = roles.require(tx, actor, Role.CLERK) or tills.require_open(tx, actor, asked.till, at)
    if refused:
        return refused
    holder = people.by_login(tx, asked.login)  # whose account may have closed before it was locked
    if holder is None:
        return Refused(NOT_FOUND, {"what": "account"})
    amount = amount_of(tx, asked, book)
    if isinstance(amount, Refused):
        return amount
    return _pay(_Request(tx, actor, asked, holder, amount, command), at, book, given)


def amount_of(tx: Tx, asked: Charge, book: ProgrammeBook) -> Money | Refused:
    """The amount, where there is such money and the order was not charged before."""
    if asked.currency not in dict(book.regions).values():
        return Refused(NOT_FOUND, {"what": "currency"})
    amount = purchases.amount_of(asked.amount, asked.currency)
    if isinstance(amount, Money) and (charged := orders.by_reference(tx, asked.order)) is not None:
        return _charged_already(charged)
    return amount


def _charged_already(order: Order) -> Refused:
    amount = f"{Money(order.amount, order.currency).plain()} {order.currency}"
    facts = {"order": order.reference, "amount": amount, "at": iso(order.at), "entry": order.entry}
    return Refused(ORDER_ALREADY_CHARGED, facts)


def _pay(
    request: _Request, at: Station | None, book: ProgrammeBook, given: Given | Override | None
) -> Charged | Refused:
    tx, asked = request.tx, request.asked
    station = at or people.find_station(tx, request.actor.station)
    if station is None:
        return Refused(NOT_FOUND, {"what": "station"})
    agreed = _agreed(request, station, given)
    if isinstance(agreed, Refused):
        return agreed
    shop = shops.by_id(tx, at.shop if at else tills.shop_of(tx, request.actor))
    wallet, to_pay = _wallet(request, book), _to_pay(request, shop.name)
    if refused := purchases.why_not(tx, wallet, to_pay):
        return refused
    till = tills.of_first_use(tx, request.actor, asked.till, at, request.command)
    by = Writer(till.id, request.actor.account.id, request.command.key)
    return _receipt(request, purchases.pay(tx, wallet, to_pay, agreed, by))


def _to_pay(request: _Request, shop: str) -> ToPay:
    asked = request.asked
    return ToPay(
        asked.order,
        asked.merchant or shop,
        asked.kind,
        request.amount,
        _is_balance_used(request),
        asked.tender,
        asked.receipt,
    )


def _agreed(request: _Request, station: Station, given: Given | Override | None) -> Consent | Refused:
    if not isinstance(given, Override):
        is_of_holder = given is not None and people.fold_login(given.login) == people.fold_login(
            request.holder.login
        )
        return consent.judge(request.tx, request.holder.id, station.id, given if is_of_holder else None)
    if refused := roles.require(request.tx, given.approver, Role.MANAGER):
        return refused
    return Consent(OVERRIDE, approved_by=given.approver.account.id, reason=given.reason)


def _is_balance_used(request: _Request) -> bool:
    """The choice at the order counts before what the account has settled."""
    if request.asked.balance is not None:
        return request.asked.balance == USE
    return is_balance_used(request.tx, request.holder.id, request.asked.kind)


def wallet_of(tx: Tx, holder: Person, currency: str) -> WalletRow | None:
    """The holder's wallet in the currency: that of the home region before any other."""
    own = [one for one in people.wallets_of(tx, holder.id) if one.currency == currency]
    return min(own, key=lambda one: (one.region != holder.region, one.id), default=None)


def _wallet(request: _Request, book: ProgrammeBook) -> WalletRow:
    """Made if there is none: an order that tender pays has a wallet too."""
    currency, holder = request.amount.currency, request.holder
    if (own := wallet_of(request.tx, holder, currency)) is not None:
        return own
    region = next(region for region, its_currency in book.regions if its_currency == currency)
    return people.open_wallet(request.tx, holder.id, region, currency)


def _receipt(request: _Request, paid: Paid) -> Charged:
    asked, currency = request.asked, request.amount.currency
    return Charged(
        order=asked.order,
        amount=request.amount,
        from_balance=Money(paid.from_balance, currency),
        promotional=Money(paid.from_source(purchases.PROMO), currency),
        standard=Money(paid.from_source(purchases.STANDARD), currency),
        from_tender=Money(paid.from_tender, currency),
        tender=asked.tender if paid.from_tender else None,
        total=Money(paid.total, currency),
        receipt=asked.receipt,
        entry=paid.posted.name,
        at=moment(paid.posted.at),
        key=request.command.key,
    )
