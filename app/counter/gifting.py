"""Buying a new card with balance, where the region allows it: its code goes into the e-mail it is sent by,
and is readable nowhere else."""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from app.codes.house import ALPHABET
from app.codes.programme import Programme, ProgrammeBook, Region
from app.counter import drawing, gift_files
from app.counter.drawing import CardToIssue
from app.counter.gift_mail import GiftMail, Greeting
from app.counter.gift_values import LONGEST_NAME, LONGEST_WORDS, Gift, GiftBought
from app.counter.issuer import issued_here
from app.data import batches, commands, ledger, lots, people
from app.data.batches import NAMED
from app.data.cards import NewCard
from app.data.drafts import Custody, Draft, LedgerAccount, Move, Posting
from app.data.lots import Writer
from app.data.people import Station, WalletRow
from app.data.rules import CARD_ACCOUNT, WALLET_ACCOUNT
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import (
    ALREADY_THERE,
    AMOUNT_OUT_OF_RANGE,
    HELD_FOR_REVIEW,
    NOT_ENOUGH_BALANCE,
    NOT_TRANSFERABLE,
    REGION_MISMATCH,
    Refused,
)
from app.wallet.accounts import desk_of, require_open
from app.wallet.moments import iso, moment
from app.wallet.values import Actor, Command

__all__ = ["Gift", "GiftBought", "buy_card"]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What does not change while it is bought: the card, drawn beforehand, and what it costs."""

    programme: Programme
    place: Region
    amount: Money
    card: CardToIssue
    name: str
    file: Path
    greeting: Greeting


def buy_card(
    store: Store, actor: Actor, gift: Gift, *, book: ProgrammeBook, data: Path, command: Command
) -> GiftBought | Refused:
    """Pay for a new card with standard balance, and write the e-mail that brings it. Promotional credit buys
    no cards.

    data: the data folder. The same key again answers the same, and buys nothing. Raises Fault; either the
    card is paid and its e-mail comes at the latest with the next start, or nothing was taken.
    """
    region = gift.region or actor.account.region
    plan = _plan(store, actor, gift, region, book)
    request = {"use_case": "buy card", "programme": gift.programme, "amount": gift.amount, "region": region}
    request |= {"file": str(gift.file.absolute())}
    more = (("recipient", gift.recipient), ("words", gift.words), ("language", gift.language))
    request |= {name: str(text) for name, text in more if text}

    def once(tx: Tx) -> GiftBought | Refused:
        def work() -> GiftBought | Refused:
            return plan if isinstance(plan, Refused) else _buy(tx, actor, plan, book, command)

        return commands.once(tx, actor.account.id, command.key, request, GiftBought, work)

    if isinstance(plan, Refused):
        return store.transact(once)
    note = gift_files.note_of(store, data, plan.name, plan.file)
    place = plan.place
    mail = GiftMail(
        plan.card.code,
        plan.programme.name,
        place.key,
        place.currency,
        plan.amount,
        plan.greeting,
        language=gift.language,
    )
    with gift_files.noted(store, note):
        gift_files.write_part(note, mail)
        return store.transact(once)


def _plan(store: Store, actor: Actor, gift: Gift, region: str, book: ProgrammeBook) -> _Plan | Refused:
    programme = issued_here(book, gift.programme)
    if isinstance(programme, Refused):
        return programme
    place = programme.region(region)
    if place is None:
        theirs = ", ".join(one.key for one in programme.regions)
        return Refused(REGION_MISMATCH, {"card_region": theirs, "wallet_region": region})
    if not place.from_balance:
        return Refused(NOT_TRANSFERABLE, {"region": region})
    amount = _amount(gift, place)
    if isinstance(amount, Refused):
        return amount
    (card,) = store.read(lambda tx: drawing.propose(tx, programme, 1, book))
    name = f"gift-{''.join(secrets.choice(ALPHABET) for _ in range(10))}"
    greeting = Greeting(
        actor.account.name,
        " ".join(gift.recipient.split())[:LONGEST_NAME],
        gift.words.strip()[:LONGEST_WORDS],
    )
    return _Plan(programme, place, amount, card, name, gift.file.absolute(), greeting)


def _amount(gift: Gift, place: Region) -> Money | Refused:
    least, most = (_said(Money(one, place.currency)) for one in (place.least, place.most))
    try:
        amount = Money.parse(gift.amount, place.currency)
    except ValueError:
        amount = None
    if amount is None or not place.least <= amount.minor <= place.most:
        return Refused(AMOUNT_OUT_OF_RANGE, {"least": least, "most": most})
    return amount


def _said(amount: Money) -> str:
    return f"{amount.plain()} {amount.currency}"


def _buy(tx: Tx, actor: Actor, plan: _Plan, book: ProgrammeBook, command: Command) -> GiftBought | Refused:
    account = [actor.account.id]
    desk = desk_of(tx, actor)
    tx.lock(accounts=account, wallets_of=account, station=desk.id)
    refused = require_open(tx, actor) or _held(tx, actor)
    if refused:
        return refused
    if plan.file.exists():
        return Refused(ALREADY_THERE, {"what": "file"})
    if not drawing.free(tx, plan.programme, [plan.card], book):  # somebody was quicker, just now
        return Refused(ALREADY_THERE, {"what": "card"})
    wallet = people.find_wallet(tx, actor.account.id, plan.place.key)
    source = ledger.find_account(tx, WALLET_ACCOUNT, wallet.id, wallet.currency) if wallet else None
    missing = plan.amount.minor + ledger.balance(tx, source)  # what is owed stands below zero
    if wallet is None or source is None or missing > 0:
        short = Money(missing, plan.amount.currency)
        return Refused(NOT_ENOUGH_BALANCE, {"amount": _said(plan.amount), "short": _said(short)})
    lots.lapse(tx, wallet.id, Writer(desk.id, actor.account.id, command.key))
    return _post(tx, actor, desk, wallet, source, plan, command)


def _held(tx: Tx, actor: Actor) -> Refused | None:
    """What a held account has redeemed does not leave it as another card."""
    until = people.held_until(tx, actor.account.id)
    return None if until is None else Refused(HELD_FOR_REVIEW, {"until": iso(until)})


def _post(
    tx: Tx,
    actor: Actor,
    desk: Station,
    wallet: WalletRow,
    source: LedgerAccount,
    plan: _Plan,
    command: Command,
) -> GiftBought:
    new = _new(tx, plan)
    tx.held.made("card", new.id)
    batch = _begin_batch(tx, actor, desk, new, plan, command)
    draft = _draft(tx, desk, actor, source, new, plan, command)
    posted = ledger.post(tx, replace(draft, cards=[{**new.row(tx), "batch": batch}]))
    return GiftBought(
        plan.name,
        new.programme,
        new.serial,
        new.code[-4:],
        plan.amount,
        new.region,
        Money(posted.totals[wallet.id], wallet.currency),
        str(plan.file),
        posted.name,
        moment(posted.at),
        command.key,
        plan.programme.name,
    )


def _begin_batch(tx: Tx, actor: Actor, desk: Station, new: NewCard, plan: _Plan, command: Command) -> int:
    """The batch of one that the card belongs to."""
    batch, records = batches.begin(
        tx,
        name=plan.name,
        kind="gift",
        programme=new.programme,
        region=new.region,
        cards=1,
        folder=str(plan.file.parent),
        shop=desk.shop,
        state=NAMED,
    )
    ledger.post(tx, Draft(desk.id, "batch", actor.account.id, command.key, records=records))
    return batch


def _draft(
    tx: Tx,
    desk: Station,
    actor: Actor,
    source: LedgerAccount,
    new: NewCard,
    plan: _Plan,
    command: Command,
) -> Draft:
    """The card's value out of where it is paid from, onto a card that is sold as soon as it is there."""
    amount = plan.amount.minor
    target = ledger.open_account(tx, CARD_ACCOUNT, new.id, new.currency)
    return Draft(
        desk.id,
        "buy_card",
        actor.account.id,
        command.key,
        postings=(Posting(source, amount), Posting(target, -amount)),
        moves=(Move(new.id, 1, None, "ISSUED"), Move(new.id, 2, "ISSUED", "ACTIVE")),
        custody=(
            Custody(new.id, 1, None, "stock", desk.shop),
            Custody(new.id, 2, "stock", "sold", None),
        ),
        words=(plan.programme.key, plan.programme.name, new.code[-4:]),
    )


def _new(tx: Tx, plan: _Plan) -> NewCard:
    (card_id,) = batches.new_card_ids(tx, 1)
    programme, place = plan.programme, plan.place
    return NewCard(
        card_id,
        programme.key,
        place.key,
        place.currency,
        plan.card.code,
        plan.card.serial,
        programme.fold_unique,
        None,
    )
