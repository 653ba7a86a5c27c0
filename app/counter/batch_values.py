"""Batches as the manager's desk shows them: plain values, so that the window can name them. `batch_desk`
finds them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.money import Money


class BatchState(StrEnum):
    """Being written, ready (its file has its name), or scrapped because it was stopped or cut off."""

    WRITING = "WRITING"
    READY = "NAMED"
    SCRAPPED = "SCRAPPED"


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A batch of the list. `count`: how many cards it is to have; `amount`: the only one they take, None for
    any; `shop`: in whose stock they came to lie; `ends`: from when on they are expired, None for never.
    `file`: where its codes went, None for cards that were brought in. `by`: who began it, `at`: when."""

    name: str
    programme: str
    programme_name: str
    region: str
    currency: str
    count: int
    amount: Money | None
    shop: str | None
    state: BatchState
    by: str
    at: datetime
    file: Path | None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """Where the cards of a batch are now. `in_stock`: (store, how many); `sold`: that left a stock by a till,
    of which `redeemed` are in a wallet. `has_file`: whether its code file is there, on this computer."""

    name: str
    at_printer: int
    in_stock: tuple[tuple[str, int], ...]
    sold: int
    redeemed: int
    scrapped: int
    has_file: bool

    @property
    def waiting(self) -> int:
        """Blank cards, wherever they lie."""
        return self.at_printer + sum(count for _, count in self.in_stock)


@dataclass(frozen=True, slots=True)
class Moved:
    """The answer: so many cards of the batch were put into the stock of the shop now; `left`: how many still
    lie elsewhere, because it was not to go on."""

    name: str
    shop: str
    count: int
    left: int
    key: str


@dataclass(frozen=True, slots=True)
class GiftMails:
    """The answer: `written` e-mails are in the folder now. `there`: names of files that were there before and
    stay as they are; `worthless`: cards that can be redeemed no more, which get no e-mail; `left`: cards it
    did not come to, because it was not to go on."""

    batch: str
    folder: Path
    written: int
    there: tuple[str, ...]
    worthless: int
    left: int
