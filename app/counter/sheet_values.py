"""What a printed card says: plain values, so that the window can name them. `card_sheets` reads them from the
file of a batch."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from app.codes.programme import Cover
from app.counter.gift_words import Language
from app.money import Money


@dataclass(frozen=True, slots=True)
class SheetCard:
    """A card as it is printed. `code` is in its printed groups, `link` its e-gift link; neither ever shows in
    a repr. `amount`: None where the till decides. `label`: what stands beside the code. `language`: of its
    e-mail, where the file names one; `ends`: when it ends."""

    serial: str
    code: str = field(repr=False)
    link: str = field(repr=False)
    programme: str
    region: str
    currency: str
    amount: Money | None
    label: str
    cover: Cover
    language: Language | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class CardFile:
    """The cards of one batch, `count` of them, read again from the file each time they are asked for."""

    batch: str
    count: int
    cards: Callable[[], Iterator[SheetCard]] = field(repr=False)
