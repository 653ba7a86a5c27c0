"""What a flow shows and is given, as plain values: the pane draws them and decides nothing."""

from dataclasses import dataclass, field
from enum import Enum

from app.codes.kinds import Kind
from app.counter.at_till import CardSeen
from app.money import Money
from app.ui.theme import Tone


class Chime(Enum):
    """The sound of an answer; its visible twin is the answer's tone and icon."""

    NONE = "none"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Given:
    """What came through the one input. kind: what it was recognised as; number: as the store knows it (a
    serial without blanks, a receipt as it is written)."""

    text: str = field(repr=False)  # a claim code may be in it, or a PIN
    kind: Kind = Kind.UNKNOWN
    number: str = field(repr=False, default="")
    is_scan: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """What the page is about, for a flow that is begun from it: void, replace, print."""

    serial: str | None = None
    receipt: str | None = None
    entry: str | None = None
    key: str | None = None
    card: CardSeen | None = None
    order: str | None = None
    trade_in: str | None = None
    is_report: bool = False
    """Whether `entry` closed a till, so that its paper is the till's report."""
    is_old: bool = False
    """Whether its paper was printed before, so that it is a copy now."""
    login: str | None = None
    given: Money | None = None
    """The cash that was handed over: it is on the receipt, with the change, and not in the book."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is asked, in its box. hint: said under it while it is the one being asked."""

    label: str
    value: str = ""
    is_now: bool = False
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few answers to the field that is asked now; `key` is the one character that chooses it."""

    key: str
    text: str
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: a time, a tag in a tone, what it is about, a receipt, an amount."""

    time: str
    tag: str
    tone: Tone
    icon: str
    about: str
    receipt: str = ""
    amount: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows in place of the last actions."""

    title: str
    note: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """A page that asks. prompt: what the input says while it is empty. decisive: what Enter does now, with
    its object ("Activate €50.00"). is_secret: the input shows bullets and is cleared by a lock."""

    title: str
    detail: str
    fields: tuple[Field, ...]
    prompt: str
    decisive: str
    choices: tuple[Choice, ...] = ()
    hint: str = ""
    problem: str = ""
    is_secret: bool = False
    listing: Listing | None = None
    subject: Subject = Subject()


@dataclass(frozen=True, slots=True)
class Step:
    """A button of an answer. Its key begins the flow of that key with the answer's subject; any other comes
    back to the flow that answered (`CounterFlow.step`)."""

    key: str
    text: str
    icon: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A page that answers; it stays until the next scan. enter: what Enter does then, with an empty input."""

    tone: Tone
    headline: str
    detail: str
    foot: str
    enter: str
    amount: str = ""
    icon: str = ""
    steps: tuple[Step, ...] = ()
    subject: Subject = Subject()
    listing: Listing | None = None
    chime: Chime = Chime.NONE
    row: Row | None = None
    """What the list of last actions says of it where the book has nothing: a refusal."""
