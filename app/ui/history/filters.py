"""Which movements are asked for, as a plain value that the bar makes and the worker takes."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypedDict

from app.ui.formats import now
from app.ui.history.words import SOON
from app.wallet.overview import Asked


class Narrowed(TypedDict):
    """The arguments of `Services.history` that a filter gives."""

    since: datetime | None
    until: datetime | None
    kind: str | None
    search: str | None
    ends_by: datetime | None


@dataclass(frozen=True, slots=True)
class Filters:
    """Days are those of this computer's clock, both included. `programme` is a key; `text` what was
    typed; `ends_soon`: only what brought credit that ends soon."""

    first: date | None = None
    last: date | None = None
    kind: str | None = None
    programme: str | None = None
    text: str = ""
    ends_soon: bool = False

    @property
    def since(self) -> datetime | None:
        return None if self.first is None else start_of(self.first)

    @property
    def until(self) -> datetime | None:
        """The moment at which the last day is over."""
        return None if self.last is None else start_of(self.last + timedelta(days=1))

    @property
    def narrowed(self) -> Narrowed:
        words = " ".join(word for word in (self.text.strip(), self.programme or "") if word)
        ends_by = now() + SOON if self.ends_soon else None
        return {
            "since": self.since,
            "until": self.until,
            "kind": self.kind,
            "search": words or None,
            "ends_by": ends_by,
        }

    def asked(self, region: str | None) -> Asked:
        return Asked(region, **self.narrowed)


ALL = Filters()


def start_of(day: date) -> datetime:
    """Midnight there and then, by this computer's clock."""
    return datetime(day.year, day.month, day.day).astimezone()
