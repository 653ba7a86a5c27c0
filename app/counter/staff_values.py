"""Who works in the store, and its shops, as plain values, so that the window can name them; and what a label
of a till and an address can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.wallet.values import Role


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody with an account. `is_locked`: by a manager; `paused_until`: by proofs that did not fit."""

    login: str
    name: str
    role: Role
    has_pin: bool
    is_locked: bool
    paused_until: datetime | None


@dataclass(frozen=True, slots=True)
class StaffChanged:
    """The answer to a change of somebody's account, and the entry that says who made it."""

    login: str
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class TillOf:
    """A till. `state`: OPEN, COUNTED or CLOSED; None for one that was never opened. `label`: what people
    read in place of its name; empty where it has none."""

    name: str
    state: str | None
    label: str = ""

    @property
    def called(self) -> str:
        """The till as people call it."""
        return self.label or self.name


@dataclass(frozen=True, slots=True)
class StoreOf:
    """A shop of the business with its tills. `address`: the lines at the head of its receipts."""

    name: str
    time_zone: str
    tills: tuple[TillOf, ...]
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoreChanged:
    """The answer to a change of a shop: how it is called from now on, and the entry that says so."""

    name: str
    time_zone: str
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class TillChanged:
    """The answer to a change of a till's label: what people read from now on, and the entry that says so."""

    name: str
    label: str
    entry: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class AddressChanged:
    """The answer to a change of a shop's address."""

    name: str
    address: tuple[str, ...]
    entry: str
    at: datetime
    key: str


LONGEST_LABEL, LONGEST_LINE, MOST_LINES = 40, 80, 4
"""Characters of a label, and of a line of an address; lines of an address."""


def label_from(text: str) -> str:
    """The label that was typed, as it can be read on paper. Raises ValueError for one that is too long."""
    label = _readable(text)
    if len(label) > LONGEST_LABEL:
        raise ValueError(f"more than {LONGEST_LABEL} characters")
    return label


def address_from(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines that say something, as they can be read on paper. Raises ValueError for one that is too long,
    and for more than `MOST_LINES`."""
    address = tuple(line for line in map(_readable, lines) if line)
    if len(address) > MOST_LINES or any(len(line) > LONGEST_LINE for line in address):
        raise ValueError(f"more than {MOST_LINES} lines, or one of more than {LONGEST_LINE} characters")
    return address


def _readable(text: str) -> str:
    """On one line, without what nobody sees."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
