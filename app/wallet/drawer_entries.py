"""What the drawer's use cases have in common: who writes, the entries they write, and a card as it is
shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.codes.programme import ProgrammeBook
from app.data import drawer, ledger
from app.data.drafts import Draft, LedgerAccount, Posting, Record
from app.data.drawer import CODE, KEPT, NOTE, PICTURE, DrawerRow
from app.data.drawer_key import DrawerKey
from app.data.rules import DRAWER_ACCOUNT, DRAWER_IN_HAND, GIFTS
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_ENOUGH_BALANCE, Refused
from app.wallet.accounts import desk_of, require_open
from app.wallet.drawer_judging import Judged
from app.wallet.drawer_values import DrawerCard, DrawerChange, DrawerState, NewDrawerCard, Said
from app.wallet.moments import moment
from app.wallet.values import Actor, Command

THE_CARD = "card in the drawer"


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes into their own drawer, where and by which command. Their account is locked, and that guards
    all that is theirs in here."""

    tx: Tx
    account: int
    station: int
    key: str

    def post(self, postings: Sequence[Posting], *records: Record, reverses: int | None = None) -> str:
        """Write an entry; returns its name. Without postings it moves no value."""
        kind = "drawer" if postings else "drawer_step"
        draft = Draft(
            self.station,
            kind,
            self.account,
            self.key,
            postings=postings,
            records=records,
            reverses=reverses,
        )
        return ledger.post(self.tx, draft).name

    def from_gifts(self, target: LedgerAccount, amount: int) -> list[Posting]:
        """What comes into the drawer was given; what goes without being redeemed was not."""
        gifts = ledger.open_account(self.tx, GIFTS, self.account, target.currency)
        return [Posting(gifts, -amount), Posting(target, amount)] if amount else []

    def drawer_of(self, card: int, currency: str) -> LedgerAccount:
        """The account of what lies in the drawer of a card."""
        return ledger.open_account(self.tx, DRAWER_ACCOUNT, card, currency)

    def done(self, card: int, entry: str | None, book: ProgrammeBook) -> DrawerChange:
        """The answer: the card as it is now."""
        row = drawer.by_id(self.tx, self.account, card)
        if row is None:
            raise LookupError("a card that was just written is there")
        return DrawerChange(shown(row, book), entry, moment(self.tx.now), self.key)


def hand(tx: Tx, actor: Actor, command: Command) -> Hand | Refused:
    """Lock the actor's account, before anything that decides is read."""
    station = desk_of(tx, actor)
    tx.lock(accounts=[actor.account.id])
    closed = require_open(tx, actor)
    return closed or Hand(tx, actor.account.id, station.id, command.key)


def lock_books(by: Hand, accounts: Sequence[LedgerAccount]) -> None:
    """Lock what stands in the book already, and the station: of several entries none locks anything later."""
    by.tx.lock(ledger=[one.id for one in accounts], station=by.station)


def write_down(by: Hand, new: NewDrawerCard, judged: Judged, key: DrawerKey) -> tuple[int, str]:
    """A card that was judged and is not there yet. Returns its number and the name of its entry."""
    card, place = drawer.draw(by.tx), judged.region
    record = drawer.card_record(
        card, by.account, judged.programme.key, place.key, place.currency, judged.last_four
    )
    ends = new.ends.isoformat() if new.ends else None
    postings: Sequence[Posting] = ()
    if judged.amount is not None:
        postings = by.from_gifts(by.drawer_of(card, place.currency), judged.amount.minor)
    entry = by.post(postings, record, drawer.event_record(card, None, KEPT, said=None, ends=ends))
    drawer.keep_code(by.tx, card, by.account, key.index_of(judged.programme.key, judged.code))
    for kind, content in ((CODE, judged.code.encode()), (NOTE, new.note.encode()), (PICTURE, new.picture)):
        if content:
            drawer.keep_secret(by.tx, card, kind, key.seal(card, kind, content))
    return card, entry


def shown(row: DrawerRow, book: ProgrammeBook) -> DrawerCard:
    """The card as its owner sees it."""
    programme = next((one for one in book.programmes if one.key == row.programme), None)
    place = programme.region(row.region) if programme else None
    return DrawerCard(
        card=row.id,
        programme=row.programme,
        programme_name=name_of(row.programme, book),
        region=row.region,
        currency=row.currency,
        last_four=row.last_four,
        amount=_amount(row),
        state=DrawerState(row.state),
        said=None if row.said is None else Said(row.said),
        ends=row.ends,
        kept_at=moment(row.kept_at),
        has_code=CODE in row.secrets,
        has_note=NOTE in row.secrets,
        has_picture=PICTURE in row.secrets,
        page=place.redeem if place else "",
    )


def name_of(programme: str, book: ProgrammeBook) -> str:
    """The programme's name; its key where it is not known any more."""
    return next((one.name for one in book.programmes if one.key == programme), programme)


def not_enough(there: Money, wanted: Money) -> Refused | None:
    """NOT_ENOUGH_BALANCE where less is there than is wanted."""
    if wanted <= there:
        return None
    amounts = {"amount": wanted, "short": wanted - there}
    return Refused(
        NOT_ENOUGH_BALANCE, {name: f"{money.plain()} {money.currency}" for name, money in amounts.items()}
    )


def _amount(row: DrawerRow) -> Money | None:
    minor = row.value if row.state in DRAWER_IN_HAND else -(row.last_amount or 0)
    return Money(minor, row.currency) if minor else None
