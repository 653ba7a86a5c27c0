"""What a household is told of: plain values, without the store, so that the window can name them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Housemate:
    """The other one, and whether both are together from now on. `entry`: None where that was so before."""

    login: str
    name: str
    is_together: bool
    entry: str | None
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of one's own household."""

    login: str
    name: str
    since: datetime
