"""A till's day as plain values, no store behind them, so that the window can name them. `till_day` and
`till_close` do it, `drawer_view` looks at it."""

from dataclasses import dataclass
from datetime import datetime

from app.money import Money


@dataclass(frozen=True, slots=True)
class Counting:
    """What lies in the drawer: how many of each note and coin (plain decimal, number), and the sum of the
    card slips where there are any."""

    till: str
    currency: str
    cash: tuple[tuple[str, int], ...]
    card: str | None = None


@dataclass(frozen=True, slots=True)
class TillState:
    """The answer to opening and counting. `counted` is None where nothing was."""

    till: str
    state: str
    amount: Money
    card: Money | None
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Drawer:
    """One tender of a till at its close. `difference` is what was counted less what the book expected."""

    tender: str
    expected: Money
    counted: Money
    difference: Money


@dataclass(frozen=True, slots=True)
class TillClosed:
    """The answer to closing. `heads`: the last entry of every chain as it is printed and typed again for
    `check --since`."""

    till: str
    drawers: tuple[Drawer, ...]
    reason: str | None
    heads: tuple[str, ...]
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class InDrawer:
    """One tender of a till as the book has it, and what was counted of it; None where nothing was since
    money moved last."""

    tender: str
    expected: Money
    counted: Money | None


@dataclass(frozen=True, slots=True)
class TillDrawer:
    """A till before it is opened, counted or closed. `state`: OPEN, COUNTED, CLOSED, None for one that was
    never opened. `since`: when its day began. `given`: the float then, or at its last opening. `closed`: the
    entry of the last close, where nothing was opened since. `label`: what people read in place of its name;
    empty where it has none."""

    till: str
    state: str | None
    since: datetime | None
    drawers: tuple[InDrawer, ...]
    given: tuple[Money, ...]
    closed: str | None
    label: str = ""

    @property
    def called(self) -> str:
        """The till as people call it."""
        return self.label or self.till
