"""What the reports of a manager say: plain values, so that the window can name them. `report_pages` finds
them.

`station` and `till` are names, as they stand in the numbers of entries; `label` is what people call them.
"""

from dataclasses import dataclass
from datetime import date, datetime

from app.money import Money


@dataclass(frozen=True, slots=True)
class Owed:
    """What is owed in one currency."""

    cards: Money
    wallets: Money
    total: Money


@dataclass(frozen=True, slots=True)
class LiabilityReport:
    """What is owed by currency. `at`: by which moment promotional credit has ended. `position`: the last
    entry of every chain that was read; reports of the same digest read the same."""

    at: datetime
    owed: tuple[Owed, ...]
    position: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A card that was tried before it was sold, or wrong codes of one account at one station: `kind` is the
    alert's, or wrong_codes; `at` when it was, or the last time."""

    kind: str
    login: str
    station: str
    serial: str | None
    count: int
    at: datetime
    label: str = ""

    @property
    def called(self) -> str:
        """The station as people call it."""
        return self.label or self.station


@dataclass(frozen=True, slots=True)
class AttemptsReport:
    """From `since` on up to and not including `until`."""

    since: datetime
    until: datetime
    suspicions: tuple[Suspicion, ...]
    by_day: tuple[tuple[date, int], ...] = ()
    """How many tries there were on the days that had any, oldest first."""


@dataclass(frozen=True, slots=True)
class Deed:
    """How often something was done on a day of the shop at a station, and how much it moved. `clerk` is None
    for what holders did themselves, `amount` for what moves no money."""

    day: date
    shop: str
    station: str
    clerk: str | None
    kind: str
    count: int
    amount: Money | None
    label: str = ""

    @property
    def called(self) -> str:
        """The station as people call it."""
        return self.label or self.station


@dataclass(frozen=True, slots=True)
class DeedsReport:
    """What was done by day, station and clerk; from `since` on up to and not including `until`."""

    since: datetime
    until: datetime
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """One tender of one count of a till. `reason`: what was said of a difference as it was closed."""

    till: str
    at: datetime
    clerk: str
    tender: str
    expected: Money
    counted: Money
    reason: str | None
    label: str = ""

    @property
    def called(self) -> str:
        """The till as people call it."""
        return self.label or self.till

    @property
    def difference(self) -> Money:
        """What was too much, below zero what was missing."""
        return self.counted - self.expected


@dataclass(frozen=True, slots=True)
class CountsReport:
    """What was counted at the tills, newest first; from `since` on up to and not including `until`."""

    since: datetime
    until: datetime
    counts: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An account that was held, or a card that was reported or held for fraud. `kind`: velocity, report or
    fraud; `name`: whose account it is, or who reported or held the card `serial`. `state`: OPEN, APPROVED or
    REJECTED; by whom (a login), when and why it was decided is None while it waits."""

    kind: str
    name: str
    serial: str | None
    at: datetime
    state: str
    by: str | None
    decided: datetime | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class ReviewsReport:
    """What came to the review desk, newest first; from `since` on up to and not including `until`."""

    since: datetime
    until: datetime
    reviews: tuple[Reviewed, ...]


Report = LiabilityReport | AttemptsReport | DeedsReport | CountsReport | ReviewsReport
