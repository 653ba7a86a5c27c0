"""The notes and coins of a currency, by which a drawer is counted."""

from collections.abc import Mapping
from typing import Final

_KNOWN: Final[Mapping[str, str]] = {
    "CAD": "100 50 20 10 5 2 1 0.50 0.25 0.10 0.05 0.01",
    "EUR": "500 200 100 50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01",
    "GBP": "50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01",
    "JPY": "10000 5000 2000 1000 500 100 50 10 5 1",
    "USD": "100 50 20 10 5 2 1 0.50 0.25 0.10 0.05 0.01",
}


def denominations(currency: str) -> tuple[str, ...]:
    """Plain decimals, the largest first; a note and a coin of one value are one. Empty for a currency that
    is not known here: its drawer is counted as one sum."""
    return tuple(_KNOWN.get(currency, "").split())
