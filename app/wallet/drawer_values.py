"""What the drawer's use cases take and give: plain values, no store behind them.

No module of `data` is imported here, so that the window can name these types before the store is opened.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.money import Money

SHORTEST_PASSPHRASE = 12
"""Of a file with codes."""


class DrawerState(StrEnum):
    KEPT = "KEPT"
    ACCEPTED = "ACCEPTED"  # by its issuer: its value is there now
    REFUSED = "REFUSED"  # by its issuer: its value is still here, as far as anybody knows
    DROPPED = "DROPPED"  # thrown away, code and all


class Said(StrEnum):
    """What the issuer's page said of a card."""

    ACCEPTED = "accepted"
    ALREADY_REDEEMED = "already_redeemed"
    INVALID = "invalid"
    NOT_ACTIVATED = "not_activated"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class NewDrawerCard:
    """A card to be kept. `text` holds its code, as typed, pasted or scanned; `programme` and `region` are
    asked for where several fit. `amount` is plain decimal text, None where it is not known. `picture`: the
    bytes of a JPEG, PNG or WebP of the receipt."""

    text: str = field(repr=False)
    programme: str | None = None
    region: str | None = None
    amount: str | None = None
    ends: date | None = None
    note: str = field(default="", repr=False)
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class DrawerChanges:
    """What is to be changed of a card; None leaves it as it is. An empty note or picture is thrown away, and
    `never_ends` takes the end date away."""

    amount: str | None = None
    ends: date | None = None
    never_ends: bool = False
    note: str | None = field(default=None, repr=False)
    picture: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class DrawerCard:
    """A card as its owner sees it without its code. `amount`: None where it is not known; of one that is
    not in the drawer any more, what it was worth. `ends` is a date such as 2027-05-31. `page`: the
    issuer's official https address for it, empty where none is known."""

    card: int
    programme: str
    programme_name: str
    region: str
    currency: str
    last_four: str
    amount: Money | None
    state: DrawerState
    said: Said | None
    ends: str | None
    kept_at: datetime
    has_code: bool
    has_note: bool
    has_picture: bool
    page: str


@dataclass(frozen=True, slots=True)
class DrawerView:
    """Every card of an account, newest first. `notes` by card, where somebody has the drawer open; else
    None: what is sealed stays sealed."""

    cards: tuple[DrawerCard, ...]
    notes: Mapping[int, str] | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class DrawerChange:
    """The answer of what changes a card: the card as it is then. `entry` names it in the ledger; None where
    only a note or a picture was changed."""

    card: DrawerCard
    entry: str | None
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Revealed:
    """What was sealed of a card. Shown and copied, never stored, logged or sent."""

    code: str | None = field(repr=False)
    note: str = field(repr=False)
    picture: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Booking:
    """Something that happened at an issuer. Amounts are plain decimal text; `promotional` is the part of
    it that is promotional credit. `reference`: the issuer's number of the order, or of what a refund is
    for."""

    programme: str
    region: str
    amount: str
    promotional: str = "0"
    reference: str | None = None


@dataclass(frozen=True, slots=True)
class OutsideBalance:
    """What another issuer holds, as far as it was booked."""

    programme: str
    programme_name: str
    region: str
    standard: Money
    promotional: Money


@dataclass(frozen=True, slots=True)
class OutsideMovement:
    """A line of the book of such an account, signed as its holder sees it. `kind`: accepted, taken_back,
    order, refund or balance; `cursor` asks for those behind it."""

    at: datetime
    kind: str
    amount: Money
    programme: str
    programme_name: str
    region: str
    reference: str | None
    last_four: str | None
    entry: str
    cursor: str


@dataclass(frozen=True, slots=True)
class OutsideBooked:
    """The answer of what was booked by hand: the balance after it. `entry` is None where nothing differed."""

    balance: OutsideBalance
    amount: Money
    reference: str | None
    entry: str | None
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class ExportedDrawer:
    """How many cards are in the file now."""

    count: int
