"""What an import into the drawer takes and gives: plain values, no store behind them.

No module of `data` is imported here, so that the window can name these types before the store is opened.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.money import Money
from app.outcomes import Refused
from app.wallet.drawer_table import CardTable, Column


@dataclass(frozen=True, slots=True)
class Plan:
    """A table, which of its columns is what, and what holds for every row that does not say otherwise.
    `lines`: those that are wanted, None for all."""

    table: CardTable
    columns: Mapping[Column, int]
    programme: str | None = None
    region: str | None = None
    lines: Collection[int] | None = None


@dataclass(frozen=True, slots=True)
class PlannedCard:
    """What would come of a row. `problem`: why it would be left out; what is not known then is empty."""

    line: int
    programme_name: str
    region: str
    last_four: str
    amount: Money | None
    ends: str | None
    has_note: bool
    problem: Refused | None


@dataclass(frozen=True, slots=True)
class ImportedCards:
    """The answer: how many cards are in the drawer now, and how many rows were left out."""

    kept: int
    left_out: int
    at: datetime
    key: str
