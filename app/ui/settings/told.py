"""What the settings pages are told besides accounts and households: plain values."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NewRecovery:
    """A recovery code to be shown and confirmed before it counts. `opens_store`: it brings a lost store back
    too, being that of the first account."""

    code: str = field(repr=False)
    opens_store: bool


@dataclass(frozen=True, slots=True)
class AccountClosed:
    """`ended`: how many subscriptions ended with it."""

    login: str
    ended: int


@dataclass(frozen=True, slots=True)
class WhatIsWrong:
    """Something the self-check found: where, and what. English, and where it is `Filled` in any language."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What the self-check read, and what it found: nothing where the book is whole."""

    entries: int
    cards: int
    findings: tuple[WhatIsWrong, ...]


@dataclass(frozen=True, slots=True)
class Copied:
    """A backup that was made or brought back: of when it is, and what the self-check said of it."""

    made_at: datetime
    checked: Checked
