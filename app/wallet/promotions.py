"""Promotional credit as its holder gets it: by a code entered like a card's, or of itself.

What managers offer is the counter's `promotions`. Credit is a lot with an end; each account gets each once.
"""

from dataclasses import dataclass, field

from app.codes.programme import ProgrammeBook
from app.codes.recognise import Kind, entry
from app.data import lots, people, promotions
from app.data.lots import NewLot, Writer
from app.data.people import Station, WalletRow
from app.data.promotions import ENDED, Promotion
from app.data.store import Store, Tx
from app.money import Money
from app.outcomes import (
    ALREADY_REDEEMED,
    HELD_FOR_REVIEW,
    PROMOTION_EXPIRED,
    REGION_MISMATCH,
    Fact,
    Refused,
)
from app.wallet import accounts, looking, wording
from app.wallet.limits import Limits
from app.wallet.moments import iso, moment
from app.wallet.values import Actor, CardFacts, CardState, Command, Redeemed

PROGRAMME = "promotion"
"""What a promotion is in the place of a programme's key, where a card would have one."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A promotional code as it was entered.

    may_be_mistyped: it is a whole claim code but for one character: one in 130 of those looks like words.
    """

    code: str = field(repr=False)
    may_be_mistyped: bool = False


def understand(text: str, book: ProgrammeBook) -> Offered | None:
    """The promotional code that the text is, if that is what it is before all else."""
    typed = entry(text[: looking.LONGEST_ENTERED], book)
    likeliest = typed.recognised[0]
    return Offered(likeliest.text, bool(typed.mistyped)) if likeliest.kind is Kind.PROMOTION else None


def inspect(tx: Tx, actor: Actor, station: Station, offered: Offered, limits: Limits) -> CardFacts | Refused:
    """What the code is worth, its fine print and its end, and whether the account has it already. Looking
    gives nothing; a miss is an attempt."""
    found = _find(tx, actor, station, offered, limits)
    if isinstance(found, Refused):
        return found
    amount = Money(found.amount, found.currency)
    ends = moment(found.ends)
    terms, given = found.terms or None, _given(tx, actor, found)
    return CardFacts(
        PROGRAMME, found.name, "", amount, found.region, CardState.ACTIVE, None, ends, terms, given
    )


def redeem(
    tx: Tx, actor: Actor, station: Station, offered: Offered, region: str, command: Command, limits: Limits
) -> Redeemed | Refused:
    """Put the promotion's credit into the account's wallet of the region, once."""
    found = _find(tx, actor, station, offered, limits)
    if isinstance(found, Refused):
        return found
    if refused := _given(tx, actor, found):
        return refused
    if found.region != region:
        return Refused(REGION_MISMATCH, {"card_region": found.region, "wallet_region": region})
    held = people.held_until(tx, actor.account.id)
    if held is not None:
        return Refused(HELD_FOR_REVIEW, {"until": iso(held)})
    return _give(tx, actor, station, found, command)


def claim_automatic(store: Store, actor: Actor) -> int:
    """Give the account the automatic promotions that run now and that it has a wallet for. Returns how many
    there were: none, as a rule, and then nothing is written."""

    def give(tx: Tx) -> int:
        station = people.find_station(tx, actor.station)
        if station is None:
            return 0
        account = [actor.account.id]
        tx.lock(accounts=account, wallets_of=account, station=station.id)
        if accounts.require_open(tx, actor):
            return 0
        wallets = {one.region: one for one in people.wallets_of(tx, actor.account.id)}
        due = [one for one in promotions.due(tx, actor.account.id) if one.region in wallets]
        for one in due:
            by = Writer(station.id, actor.account.id, None)
            give_lot(tx, one, wallets[one.region], by)
        return len(due)

    if not store.read(lambda tx: promotions.due(tx, actor.account.id)):
        return 0
    return store.transact(give)


def give_lot(tx: Tx, one: Promotion, wallet: WalletRow, by: Writer) -> str:
    """Grant it as a lot of the wallet; what has ended there is written down first. Returns the entry."""
    lots.lapse(tx, wallet.id, by)
    lot = NewLot(wallet.account, wallet.id, one.currency, one.amount, one.ends, one.id, one.name)
    return lots.grant(tx, lot, by)[1].name


def _find(tx: Tx, actor: Actor, station: Station, offered: Offered, limits: Limits) -> Promotion | Refused:
    """The promotion that runs under this code. A miss is counted as an attempt, where there are any codes to
    be guessed."""
    account = [actor.account.id]
    tx.lock(accounts=account, wallets_of=account, station=station.id)
    if refused := accounts.require_open(tx, actor):
        return refused
    newest = looking.wrong_codes(tx, actor, station, limits)
    if refused := looking.too_many(tx, newest, limits):
        return refused
    found = promotions.by_code(tx, offered.code)
    if found is None or found.starts > tx.now:
        if promotions.has_codes(tx):
            looking.count_wrong(tx, actor, station, newest, limits)
        if offered.may_be_mistyped:
            return wording.invalid(wording.MISTYPED)
        return wording.not_a_claim_code(Kind.PROMOTION)
    if found.state == ENDED or found.ends <= tx.now:
        ended = min(found.ends, found.since) if found.state == ENDED else found.ends
        return Refused(PROMOTION_EXPIRED, {"ended": iso(ended)})
    return found


def _given(tx: Tx, actor: Actor, found: Promotion) -> Refused | None:
    """Each account gets each promotion once; to be told when, its own entry is named."""
    given = promotions.given_to(tx, found.id, actor.account.id)
    if given is None:
        return None
    facts: dict[str, Fact] = {"mine": True, "whose": wording.MINE}
    return Refused(ALREADY_REDEEMED, facts | {"entry": given.entry, "at": iso(given.at)})


def _give(tx: Tx, actor: Actor, station: Station, found: Promotion, command: Command) -> Redeemed:
    wallet = people.open_wallet(tx, actor.account.id, found.region, found.currency)
    entry = give_lot(tx, found, wallet, Writer(station.id, actor.account.id, command.key))
    return Redeemed(
        PROGRAMME,
        found.name,
        "",
        Money(found.amount, found.currency),
        found.region,
        Money(lots.worth(tx, wallet.id), wallet.currency),
        entry,
        moment(tx.now),
        command.key,
        moment(found.ends),
        found.terms or None,
    )
