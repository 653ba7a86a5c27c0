"""Trade-ins: something used is quoted, comes in, is assessed, and becomes credit of a wallet or goes back."""

import secrets

from app.codes.house import ALPHABET
from app.codes.programme import ProgrammeBook
from app.counter import roles
from app.counter.trade_in_values import Offer, Stage, TradedIn
from app.data import commands, ledger, lots, people, steps, trade_ins
from app.data.drafts import Draft, Posting
from app.data.lots import Writer
from app.data.people import Person, Station, WalletRow
from app.data.rules import WALLET_ACCOUNT
from app.data.store import Tx
from app.data.trade_ins import ASSESSED, CHAIN, CREDITED, IN_TRANSIT, QUOTED, RETURNED, TradeIn
from app.money import Money
from app.outcomes import ALREADY_THERE, AMOUNT_OUT_OF_RANGE, NOT_FOUND, WRONG_STATE, Refused
from app.wallet.moments import moment
from app.wallet.values import Actor, Command, Role

__all__ = ["Offer", "TradedIn", "assess", "credit", "give_back", "listed", "quote", "receive", "take_step"]

ACCOUNT = "Assets:TradeIn"
MOST = 500
LARGEST = 1_000_000_00
"""Minor units that are credited for one item."""


def quote(
    tx: Tx, actor: Actor, offer: Offer, *, book: ProgrammeBook, till: str | None = None, command: Command
) -> TradedIn | Refused:
    """Name what the item would be worth; nothing is owed yet. Needs a clerk. region: of the wallet that is to
    get the credit, by default the holder's own."""
    request = {"use_case": "quote trade-in", "login": offer.login, "item": offer.item, "till": till}
    request |= {"amount": offer.amount, "region": offer.region, "reference": offer.reference}
    return commands.once(
        tx, actor.account.id, command.key, request, TradedIn,
        lambda: _quote(tx, actor, offer, book, till, command),
    )  # fmt: skip


def receive(
    tx: Tx, actor: Actor, reference: str, *, till: str | None = None, command: Command
) -> TradedIn | Refused:
    """The item was handed in and is on its way to whoever assesses it. Needs a clerk."""
    return _step(tx, actor, reference, (QUOTED, IN_TRANSIT), None, till, command)


def assess(
    tx: Tx, actor: Actor, reference: str, amount: str, *, till: str | None = None, command: Command
) -> TradedIn | Refused:
    """Say what the item is worth, which can be less than was quoted, or nothing. Needs a clerk."""
    return _step(tx, actor, reference, (IN_TRANSIT, ASSESSED), amount, till, command)


def give_back(
    tx: Tx, actor: Actor, reference: str, *, till: str | None = None, command: Command
) -> TradedIn | Refused:
    """The item goes back to its owner; nothing is credited. Needs a clerk."""
    return _step(tx, actor, reference, (ASSESSED, RETURNED), None, till, command)


def credit(
    tx: Tx, actor: Actor, reference: str, *, till: str | None = None, command: Command
) -> TradedIn | Refused:
    """Credit the wallet with what was assessed, once. Needs a clerk."""
    request = {"use_case": "credit trade-in", "reference": reference, "till": till}
    return commands.once(
        tx, actor.account.id, command.key, request, TradedIn,
        lambda: _credit(tx, actor, reference, till, command),
    )  # fmt: skip


def take_step(
    tx: Tx,
    actor: Actor,
    reference: str,
    to: Stage,
    amount: str | None,
    *,
    till: str | None = None,
    command: Command,
) -> TradedIn | Refused:
    """The step that leads into this stage, behind the quote. amount: for an assessment."""
    if to is Stage.ASSESSED:
        return assess(tx, actor, reference, amount or "", till=till, command=command)
    step = {Stage.IN_TRANSIT: receive, Stage.CREDITED: credit, Stage.RETURNED: give_back}[to]
    return step(tx, actor, reference, till=till, command=command)


def listed(tx: Tx, actor: Actor, login: str | None = None) -> tuple[TradeIn, ...] | Refused:
    """Trade-ins, newest first: one's own for a holder; everybody's, or one account's, for a clerk."""
    if roles.require(tx, actor, Role.CLERK) is not None:
        is_own = login is None or people.fold_login(login) == people.fold_login(actor.account.login)
        own = trade_ins.newest(tx, MOST, actor.account.id) if is_own else ()
        return tuple(own) if is_own else Refused(NOT_FOUND, {"what": "trade-in"})
    person = people.by_login(tx, login) if login else None
    if login and person is None:
        return Refused(NOT_FOUND, {"what": "account"})
    return tuple(trade_ins.newest(tx, MOST, person.id if person else None))


# --- quoting


def _quote(
    tx: Tx, actor: Actor, offer: Offer, book: ProgrammeBook, till: str | None, command: Command
) -> TradedIn | Refused:
    known, at = people.by_login(tx, offer.login), _station(tx, actor, till)
    if isinstance(at, Refused):
        return at
    owner = [known.id] if known else []
    tx.lock(accounts=[actor.account.id, *owner], wallets_of=owner)
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    person = people.by_login(tx, offer.login)  # whose account may have closed before it was locked
    if person is None:
        return Refused(NOT_FOUND, {"what": "account"})
    wallet = _wallet(tx, person, offer.region, book)
    if isinstance(wallet, Refused):
        return wallet
    amount = _amount(offer.amount, wallet.currency, least=1)
    if isinstance(amount, Refused):
        return amount
    tx.lock(station=at.id)
    reference = offer.reference or f"T-{''.join(secrets.choice(ALPHABET) for _ in range(8))}"
    if trade_ins.find(tx, reference) is not None:
        return Refused(ALREADY_THERE, {"what": "trade-in"})
    return _post_quote(tx, actor, offer, (person, wallet, reference, amount), at, command)


def _wallet(tx: Tx, person: Person, region: str | None, book: ProgrammeBook) -> WalletRow | Refused:
    chosen = region or person.region
    currency = dict(book.regions).get(chosen)
    if currency is None:
        return Refused(NOT_FOUND, {"what": "region"})
    return people.open_wallet(tx, person.id, chosen, currency)


def _post_quote(
    tx: Tx,
    actor: Actor,
    offer: Offer,
    judged: tuple[Person, WalletRow, str, Money],
    at: Station,
    command: Command,
) -> TradedIn:
    person, wallet, reference, amount = judged
    made, records = trade_ins.begin(
        tx,
        reference=reference,
        item=offer.item,
        account_id=person.id,
        wallet=wallet.id,
        currency=wallet.currency,
        amount=amount.minor,
    )
    draft = Draft(
        at.id,
        "trade_in_step",
        actor.account.id,
        command.key,
        records=records,
        subject=person.id,
        trade_in=made,
    )
    posted = ledger.post(tx, draft)
    when = moment(posted.at)
    return TradedIn(reference, offer.item, person.login, QUOTED, amount, None, posted.name, when, command.key)


# --- the steps


def _step(
    tx: Tx,
    actor: Actor,
    reference: str,
    move: tuple[str, str],
    amount: str | None,
    till: str | None,
    command: Command,
) -> TradedIn | Refused:
    """From one state to the next, where no money moves. amount: what is named on the way."""
    request = {"use_case": f"trade-in {move[1]}", "reference": reference, "amount": amount, "till": till}

    def work() -> TradedIn | Refused:
        found = _locked(tx, actor, reference, till, move[0])
        if isinstance(found, Refused):
            return found
        one, at = found
        named = None if amount is None else _amount(amount, one.currency, least=0)
        if isinstance(named, Refused):
            return named
        row = {} if named is None else {"amount": named.minor}
        record = steps.following(CHAIN, one.id, steps.last(tx, CHAIN, one.id), move[1], **row)
        draft = Draft(
            at.id,
            "trade_in_step",
            actor.account.id,
            command.key,
            records=(record,),
            subject=one.account,
            trade_in=one.id,
        )
        posted = ledger.post(tx, draft)
        worth = named or Money(one.amount, one.currency)
        when = moment(posted.at)
        return TradedIn(
            one.reference, one.item, one.login, move[1], worth, None, posted.name, when, command.key
        )

    return commands.once(tx, actor.account.id, command.key, request, TradedIn, work)


def _credit(tx: Tx, actor: Actor, reference: str, till: str | None, command: Command) -> TradedIn | Refused:
    found = _locked(tx, actor, reference, till, ASSESSED)
    if isinstance(found, Refused):
        return found
    one, at = found
    if one.amount == 0:
        return Refused(WRONG_STATE, {"what": "trade-in", "state": f"{ASSESSED}, worth nothing"})
    lots.lapse(tx, one.wallet, Writer(at.id, actor.account.id, command.key))
    source = ledger.open_account(tx, ACCOUNT, at.id, one.currency)
    target = ledger.open_account(tx, WALLET_ACCOUNT, one.wallet, one.currency, wallet=one.wallet)
    last = steps.last(tx, CHAIN, one.id)
    draft = Draft(
        at.id,
        "trade_in",
        actor.account.id,
        command.key,
        postings=(Posting(source, one.amount), Posting(target, -one.amount)),
        records=(steps.following(CHAIN, one.id, last, CREDITED, amount=one.amount),),
        trade_in=one.id,
        words=(one.reference, one.item),
    )
    posted = ledger.post(tx, draft)
    amount, total = (Money(minor, one.currency) for minor in (one.amount, posted.totals[one.wallet]))
    when = moment(posted.at)
    return TradedIn(
        one.reference, one.item, one.login, CREDITED, amount, total, posted.name, when, command.key
    )


def _locked(
    tx: Tx, actor: Actor, reference: str, till: str | None, state: str
) -> tuple[TradeIn, Station] | Refused:
    """The trade-in, read behind the locks of everything that decides about it; it must be in this state."""
    at, known = _station(tx, actor, till), trade_ins.find(tx, reference)
    if isinstance(at, Refused):
        return at
    if known is None:
        tx.lock(accounts=[actor.account.id], station=at.id)
        return roles.require(tx, actor, Role.CLERK) or Refused(NOT_FOUND, {"what": "trade-in"})
    accounts = [actor.account.id, known.account]
    tx.lock(accounts=accounts, wallets=[known.wallet], trade_ins=[known.id], station=at.id)
    if refused := roles.require(tx, actor, Role.CLERK):
        return refused
    one = trade_ins.find(tx, reference)
    if one is None or one.state != state:
        return Refused(WRONG_STATE, {"what": "trade-in", "state": one.state if one else RETURNED})
    return one, at


def _station(tx: Tx, actor: Actor, till: str | None) -> Station | Refused:
    """The till it is done at; without one the actor's own desk."""
    found = people.find_station(tx, till or actor.station)
    return found or Refused(NOT_FOUND, {"what": "till"})


def _amount(text: str, currency: str, *, least: int) -> Money | Refused:
    ends = (f"{Money(minor, currency).plain()} {currency}" for minor in (least, LARGEST))
    refused = Refused(AMOUNT_OUT_OF_RANGE, dict(zip(("least", "most"), ends, strict=True)))
    try:
        amount = Money.parse(text, currency)
    except ValueError:
        return refused
    return amount if least <= amount.minor <= LARGEST else refused
