"""Amounts at a charge: what a clerk types, in which money, who pays which part of it, and the notes that are
handed over. Plain values, nothing is shown here."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from app.counter.charge_values import ChargePlan
from app.money import Money, exponent

_WITH_CURRENCY: Final = re.compile(r"([0-9.,]+)\s*([A-Za-z]{3})|([A-Za-z]{3})\s*([0-9.,]+)|([0-9.,]+)")
_NOTES: Final = (5, 10, 20, 50, 100, 200)
_MOST_NOTES: Final = 3


def typed_amount(text: str, usual: str, known: Collection[str]) -> Money | None:
    """ "32,99", "20 USD": an amount above nothing, in the usual currency unless a known one is named."""
    found = _WITH_CURRENCY.fullmatch(text.strip())
    if found is None:
        return None
    currency = (found[2] or found[3] or usual).upper()
    try:
        amount = Money.parse((found[1] or found[4] or found[5]).replace(",", "."), currency)
    except ValueError:
        return None
    return amount if amount.minor > 0 and (currency == usual or currency in known) else None


def notes_for(due: Money) -> Sequence[Money]:
    """What people hand over for it: the next round sums above it, smallest first."""
    unit = 10 ** exponent(due.currency) if exponent(due.currency) else 100
    sums = {-(-due.minor // (note * unit)) * note * unit for note in _NOTES}
    return [Money(minor, due.currency) for minor in sorted(sums) if minor > due.minor][:_MOST_NOTES]


TENDERS: Final = {"1": "cash", "2": "card"}
"""By the key that chooses it."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A plan, and what was chosen: whether the balance pays, and the key of the tender that pays the rest."""

    plan: ChargePlan
    key: str
    uses_balance: bool

    @property
    def promotional(self) -> Money:
        return self._of_balance(self.plan.promotional)

    @property
    def standard(self) -> Money:
        return self._of_balance(self.plan.standard)

    @property
    def due(self) -> Money:
        """What is taken in cash or by card."""
        return self.plan.amount - self.promotional - self.standard

    @property
    def tender(self) -> str | None:
        return TENDERS[self.key] if self.due.minor else None

    @property
    def is_mixed(self) -> bool:
        """Whether the balance pays some of it, and a tender the rest."""
        return 0 < self.due.minor < self.plan.amount.minor

    def _of_balance(self, part: Money) -> Money:
        return part if self.uses_balance else part - part
