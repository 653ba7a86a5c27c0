"""What the wallet's use cases take and give: plain values, no store behind them.

No module of `data` is imported here, so that the window can name these types before the store is opened.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from app.money import Money
from app.outcomes import Refused

AccountId = NewType("AccountId", int)
WalletId = NewType("WalletId", int)


class Role(StrEnum):
    HOLDER = "holder"
    CLERK = "clerk"
    MANAGER = "manager"


class CardState(StrEnum):
    ISSUED = "ISSUED"
    ACTIVE = "ACTIVE"
    HELD = "HELD"
    REDEEMED = "REDEEMED"
    VOIDED = "VOIDED"
    REPLACED = "REPLACED"
    EXPIRED = "EXPIRED"
    CLOSED = "CLOSED"
    SCRAPPED = "SCRAPPED"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can sign in. `region` is the one of the first wallet, shown beside the name."""

    id: AccountId
    login: str
    name: str
    role: Role
    region: str
    currency: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts after signing in, at which station (a desk or a till). Use cases check the role."""

    account: Account
    station: str


@dataclass(frozen=True, slots=True)
class Command:
    """The idempotency key of a changing use case: same key and same request, same answer, one effect."""

    key: str


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What inspecting tells a signed-in person who holds the whole code. `activated_at`/`ends` in UTC. Of a
    promotion: no last four, its fine print in `terms`. `refused`: why its state does not let it be redeemed,
    None where it does."""

    programme: str
    programme_name: str
    last_four: str
    amount: Money
    region: str
    state: CardState
    activated_at: datetime | None
    ends: datetime | None
    terms: str | None = None
    refused: Refused | None = None

    @property
    def is_promotion(self) -> bool:
        """Whether this is no card but a promotional code."""
        return not self.last_four


@dataclass(frozen=True, slots=True)
class Redeemed:
    """The receipt of a redemption. `total` is the wallet's after it; `entry` names it in the ledger. Of a
    promotion: no last four, the end of the credit in `ends`, its fine print in `terms`."""

    programme: str
    programme_name: str
    last_four: str
    amount: Money
    region: str
    total: Money
    entry: str
    at: datetime
    key: str
    ends: datetime | None = None
    terms: str | None = None


@dataclass(frozen=True, slots=True)
class Activated:
    serial: str
    last_four: str
    amount: Money
    state: CardState
    receipt: str
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class PromotionalCredit:
    """A lot that has not ended. Under a promotion it has that one's name and, where there is any, fine
    print; a goodwill credit has neither."""

    amount: Money
    ends: datetime
    name: str | None = None
    terms: str | None = None


@dataclass(frozen=True, slots=True)
class PendingRefund:
    """A refund that was promised and has not come yet. It is no part of the balance."""

    order: str
    amount: Money
    receipt: str
    promised: datetime


@dataclass(frozen=True, slots=True)
class Balance:
    """One wallet's worth. `total` = standard + every promotional lot that has not ended; `ends_soon`: the
    part of it whose end is near; `idle_since`: when it moved last, where that is long ago."""

    wallet: WalletId
    region: str
    total: Money
    standard: Money
    promotional: tuple[PromotionalCredit, ...]
    ends_soon: Money
    idle_since: datetime | None = None
    pending: tuple[PendingRefund, ...] = ()


@dataclass(frozen=True, slots=True)
class Movement:
    """One line of the history. `amount` is signed as the holder sees it; `balance` is the wallet's
    after it; `cursor` asks for the page that begins behind this movement."""

    at: datetime
    kind: str
    amount: Money
    balance: Money
    region: str
    programme_name: str | None
    last_four: str | None
    order: str | None
    receipt: str | None
    ends: datetime | None
    entry: str
    cursor: str
    merchant: str | None = None
    trade_in: str | None = None
    promotion: str | None = None


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Newest first. `after` is the cursor of the next page, None at the end; `count` is of all movements."""

    movements: tuple[Movement, ...]
    after: str | None
    count: int

    def cursor_of(self, row: int) -> str:
        """The cursor of the page that begins with this one of all `count` movements, the newest being 0.

        A wallet's movements are numbered without a gap, and none ever leaves: no filter may be on.
        """
        return str(self.count - row + 1)
