"""What a store settles about high-value cards: which count, how many in which time hold an account, and for
how long. What it has not settled is the program's (`limits`) or the programme's. Setting it is the counter's.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from app.data import settings
from app.data.store import Tx
from app.money import Money
from app.wallet.limits import Limits
from app.wallet.moments import HOUR, MINUTE

MOST = {"high_value_cards": 10_000, "high_value_minutes": 1440, "hold_hours": 720}
"""Whole numbers that can be settled, from 1 up to these."""
_THRESHOLD = re.compile(r"high_value_([A-Z]{3})")


def limits_of(tx: Tx, limits: Limits) -> Limits:
    """The limits with what the store has settled."""
    found = settings.of_store(tx)
    return replace(
        limits,
        high_value_cards=int(found.get("high_value_cards", limits.high_value_cards)),
        high_value_within=_time(found, "high_value_minutes", MINUTE, limits.high_value_within),
        hold=_time(found, "hold_hours", HOUR, limits.hold),
        high_value=tuple((name[-3:], int(found[name])) for name in found if _THRESHOLD.fullmatch(name)),
    )


def understood(name: str, value: str) -> str | None:
    """The value as it is kept, thresholds in minor units; None where there is no such setting or value."""
    if (threshold := _THRESHOLD.fullmatch(name)) is not None:
        return _minor(value, threshold[1])
    is_number = value.isascii() and value.isdigit() and len(value) <= 5
    return str(int(value)) if is_number and 1 <= int(value) <= MOST.get(name, 0) else None


def _time(found: Mapping[str, str], name: str, unit: int, otherwise: int) -> int:
    return int(found[name]) * unit if name in found else otherwise


def _minor(value: str, currency: str) -> str | None:
    try:
        minor = Money.parse(value, currency).minor
    except ValueError:
        return None
    return str(minor) if minor > 0 else None
