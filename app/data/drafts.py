"""What an entry is to hold, as plain values: its head, postings, moves and the rows that belong to it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.data.rules import ACCOUNT_KINDS


@dataclass(frozen=True, slots=True)
class LedgerAccount:
    """An account of the book. `owner`: the id of its card, lot, wallet … (`rules.ACCOUNT_KINDS`), None for
    a lone one. `wallet`: the wallet whose worth it is a part of; `purchase`: the order it is about."""

    id: int
    kind: str
    owner: int | None
    currency: str
    wallet: int | None = None
    purchase: int | None = None

    @property
    def path(self) -> str:
        """Its name in the book, e.g. "Liabilities:Wallet:Standard:7"."""
        return self.kind if self.owner is None else f"{self.kind}:{self.owner}"

    @property
    def owner_column(self) -> str | None:
        """What `owner` is the id of."""
        return next(iter(ACCOUNT_KINDS[self.kind].owners), None)


@dataclass(frozen=True, slots=True)
class Posting:
    """What an entry does to one account, in minor units. Debits are positive, credits negative."""

    account: LedgerAccount
    amount: int


@dataclass(frozen=True, slots=True)
class Move:
    """A card's next state. `was` is None for a card that is new in this entry."""

    card: int
    seq: int
    was: str | None
    state: str


@dataclass(frozen=True, slots=True)
class Custody:
    """Where the piece of plastic is from now on: printed, in stock of a shop, sold, scrapped."""

    card: int
    seq: int
    was: str | None
    place: str
    shop: int | None


@dataclass(frozen=True, slots=True)
class Record:
    """A row of one of `rules.RECORDS` without its `entry`. Its id, if it has one, comes from `ids`."""

    table: str
    row: dict[str, Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry to be. `cards`: rows of cards that come into being with it; `records`: other rows, in the
    order in which they refer to each other; `words`: texts by which the holders find their movement again."""

    station: int
    kind: str
    actor: int
    command: str | None = None
    postings: Sequence[Posting] = ()
    moves: Sequence[Move] = ()
    custody: Sequence[Custody] = ()
    cards: Sequence[dict[str, Any]] = ()
    records: Sequence[Record] = ()
    reverses: int | None = None
    receipt: str | None = None
    reason: str | None = None
    subject: int | None = None
    until: int | None = None
    value_at: int | None = None
    approved_by: int | None = None
    purchase: int | None = None
    promo_grant: int | None = None
    trade_in: int | None = None
    words: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Posted:
    """An entry that stands. `balances`: those of its accounts after it, by account id; `totals`: those of the
    wallets, by wallet id (positive; lots count that have ended and not lapsed yet)."""

    id: int
    name: str
    at: int
    balances: dict[int, int]
    totals: dict[int, int]
