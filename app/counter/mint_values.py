"""What is to be minted, and the answer: plain values, without the store, so that the window can name them."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

MOST = 1_000_000
"""Cards of one batch."""

LEAST_YEARS = {"US": 5}
"""By region: how long a card that is paid for has to hold at least after its sale, by law. US: Regulation E,
Federal Register of 1 April 2010; promotional cards are excluded. A region that is not here is not known."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be minted. `amount`: the only one its cards take, plain decimal; None for any of the
    programme's. `shop`: in whose stock they lie, by default the first one's. `at_printer`: they are received
    there later. `ends`: from when on they are expired; None for never. `folder`: where the file with the
    codes goes."""

    programme: str
    currency: str
    count: int
    folder: Path
    amount: str | None = None
    region: str | None = None
    shop: str | None = None
    at_printer: bool = False
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Minted:
    """The answer. `name` is the batch's, `file` the path of the one place where its codes are."""

    name: str
    count: int
    file: str
    at: datetime
    key: str
