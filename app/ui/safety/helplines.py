"""Whom to call in each region about a scam: numbers as their owners publish them, to be kept up to date.

What is not of one region (the shop, the own bank) is on the warning page itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.outcomes import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Helpline:
    """`name` is a source text; `number` as it is dialled in the country, or where to go instead."""

    name: Text
    number: str


HELPLINES: Final[Mapping[str, tuple[Helpline, ...]]] = {
    "US": (
        Helpline(QT_TRANSLATE_NOOP("Helplines", "Federal Trade Commission"), "1-877-382-4357"),
        Helpline(QT_TRANSLATE_NOOP("Helplines", "Numbers of each issuer of gift cards"), "ftc.gov/giftcards"),
    ),
    "UK": (
        Helpline(QT_TRANSLATE_NOOP("Helplines", "Report Fraud"), "0300 123 2040"),
        Helpline(QT_TRANSLATE_NOOP("Helplines", "Your bank’s fraud line"), "159"),
    ),
    "CA": (Helpline(QT_TRANSLATE_NOOP("Helplines", "Canadian Anti-Fraud Centre"), "1-888-495-8501"),),
    "DE": (Helpline(QT_TRANSLATE_NOOP("Helplines", "Police"), "110"),),
    "JP": (
        Helpline(QT_TRANSLATE_NOOP("Helplines", "Police advice line"), "#9110"),
        Helpline(QT_TRANSLATE_NOOP("Helplines", "Consumer hotline"), "188"),
    ),
}
"""By region. A region that is not here has the shop and the own bank only."""
