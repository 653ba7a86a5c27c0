"""The report of a card whose value somebody else has: it reaches the managers' review desk (the counter's
`review`), and its reporter is told nothing of whose wallet it went into."""

from collections.abc import Collection

from app.codes.programme import ProgrammeBook
from app.codes.recognise import Kind, recognise
from app.data import cards, commands, ledger, reviews
from app.data.cards import CardRow
from app.data.drafts import Draft
from app.data.people import Station
from app.data.reviews import OPEN
from app.data.store import Tx
from app.outcomes import WRONG_STATE, Refused
from app.wallet import looking, states
from app.wallet.limits import Limits
from app.wallet.looking import Entered
from app.wallet.moments import moment
from app.wallet.overview import Reported
from app.wallet.values import Actor, Command


def report_card(
    tx: Tx,
    actor: Actor,
    text: str,
    *,
    book: ProgrammeBook,
    told: str | None = None,
    confirmed: Collection[int] = (),
    command: Command,
    limits: Limits = Limits(),  # noqa: B008 (a frozen value)
) -> Reported | Refused:
    """Report a card that was redeemed into somebody else's account. The code is entered as for redeeming, and
    a wrong one is an attempt.

    told: what the shop should know, such as the number of the purchase receipt; left out where it holds a
    claim code, which is kept nowhere. Reported again while it waits, the card's standing report is answered.
    """
    entered = looking.understand(text, book)
    kept = None if told is None or _has_code(told, book) else told
    code = None if isinstance(entered, Refused) else entered.code
    request = {"use_case": "report card", "code": code, "told": kept, "confirmed": sorted(confirmed)}

    def work() -> Reported | Refused:
        if isinstance(entered, Refused):
            return entered
        station = looking.station_of(tx, actor)
        if isinstance(station, Refused):
            return station
        card = _find(tx, actor, station, entered, confirmed, limits)
        if isinstance(card, Refused):
            return card
        return _not_to_report(tx, card, actor) or _report(tx, actor, station, card, kept, command)

    return commands.once(tx, actor.account.id, command.key, request, Reported, work)


def _has_code(told: str, book: ProgrammeBook) -> bool:
    return any(one.kind is Kind.CLAIM_CODE for one in recognise(told, book))


def _find(
    tx: Tx, actor: Actor, station: Station, entered: Entered, confirmed: Collection[int], limits: Limits
) -> CardRow | Refused:
    codes = looking.lock(tx, actor, station, entered)
    if isinstance(codes, Refused):
        return codes
    return looking.find(tx, actor, station, entered, codes, confirmed=confirmed, limits=limits)


def _not_to_report(tx: Tx, card: CardRow, actor: Actor) -> Refused | None:
    """Why there is nothing to report; None where the value is in somebody else's wallet."""
    redemption = cards.redemption_of(tx, card.id)
    if redemption is not None and redemption.account != actor.account.id:
        return None
    state = states.state_of(card, tx.now)
    return states.not_redeemable(tx, card, actor) or Refused(WRONG_STATE, {"what": "card", "state": state})


def _report(
    tx: Tx, actor: Actor, station: Station, card: CardRow, told: str | None, command: Command
) -> Reported | Refused:
    account = actor.account.id
    standing = reviews.report_by(tx, card.id, account)
    if standing is not None and standing.state != OPEN:
        return Refused(WRONG_STATE, {"what": "report", "state": standing.state})
    if standing is not None:
        return Reported(standing.id, card.programme, card.last_four, moment(standing.at), command.key)
    review, records = reviews.begin(tx, "report", account, card_id=card.id, told=told)
    posted = ledger.post(tx, Draft(station.id, "report", account, command.key, records=records))
    return Reported(review, card.programme, card.last_four, moment(posted.at), command.key)
