"""A place where a store is, or can be made: what each kind of database does in its own way.

The kinds are `sqlite.place` and `postgres.place`; `address` tells which of them an address names.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from app.data.changes import Watcher
from app.data.locks import Wanted
from app.outcomes import Fault

LONGEST_WAIT_S = 15.0
"""How long a use case waits for others, over all its tries, before the store is busy."""


class Hold(Protocol):
    """What keeps others from replacing the store while it is open."""

    def release(self) -> None: ...


class Again(Enum):
    """What another try of the same use case can come to, after an error."""

    NO = "the same error"
    AT_ONCE = "another end: somebody was in the way"
    LOST = "another end, on a new connection; what became of the first try is not known"


class Place(Protocol):
    """Where a store is. Faults and errors never show its password."""

    @property
    def begin_writing(self) -> str: ...

    @property
    def begin_reading(self) -> str: ...

    @property
    def name(self) -> str:
        """As a person is told."""

    @property
    def path(self) -> Path | None:
        """The file of a store that is one."""

    def exists(self) -> bool:
        """Whether there is a store. Raises Fault where that cannot be found out."""

    def engine(self) -> Engine:
        """An engine on the store that is there; transactions are begun by hand. Raises Fault."""

    def hold(self) -> Hold:
        """Hold the store with all others that have it open. Raises Fault."""

    def watcher(self) -> Watcher:
        """What tells of changes from now on. Raises Fault."""

    def make(self, fill: Callable[[Connection], None]) -> None:
        """Make the tables of a new store and fill it, all or nothing. Raises Fault."""

    def fault(self, error: DBAPIError) -> Fault | None:
        """The fault behind an error of the database; None where the program itself is at fault."""

    def again(self, error: DBAPIError) -> Again: ...

    def lock(self, connection: Connection, wanted: Sequence[Wanted]) -> Mapping[str, Collection[int]]:
        """Lock the rows in the order given and return the ids that were found, by kind."""

    def wait_at_most(self, connection: Connection, seconds: float) -> None:
        """From now on each statement of the transaction waits so long for others."""
