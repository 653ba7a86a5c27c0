"""The movements that are here, of a list that may have a million: which row is known, which page is missing.

A whole history is known by its length: any row can be asked for, and pages not looked at are let go. Of a
search nobody knows the length: it grows page by page.
"""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Protocol

from app.wallet.values import HistoryPage, Movement

BLOCK = 100
"""Movements of a page."""
_KEPT = 60
"""Pages that are kept in memory."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page that is missing: the cursor behind which it begins, and the place of its first movement."""

    cursor: str
    place: int


class Rows(Protocol):
    count: int

    def movement(self, row: int) -> Movement | None:
        """None where its page is not here."""
        ...

    def missing(self, first: int, last: int) -> Wanted | None:
        """The page that is needed most to show these rows."""
        ...

    def add(self, wanted: Wanted, page: HistoryPage) -> tuple[int, int]:
        """Take a page that was missing. Returns the first and the last row that changed or came."""
        ...

    def newer(self, newest: HistoryPage) -> int | None:
        """How many rows come above those known; None where that cannot be told and all is read anew."""
        ...

    def take(self, newest: HistoryPage) -> None:
        """Put the newer ones on top."""
        ...


class BookRows:
    """A whole history. Rows are kept by how old they are, so that newer ones move none of them."""

    def __init__(self, newest: HistoryPage) -> None:
        self._newest, self.count = newest, newest.count
        self._blocks: OrderedDict[int, dict[int, Movement]] = OrderedDict()
        self._keep(self.count - 1, newest)

    def _keep(self, age: int, page: HistoryPage) -> None:
        """age: of the page's first movement, the oldest one of the wallet being 0."""
        for at, movement in enumerate(page.movements):
            self._blocks.setdefault((age - at) // BLOCK, {})[age - at] = movement
        while len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)

    def movement(self, row: int) -> Movement | None:
        age = self.count - 1 - row
        block = self._blocks.get(age // BLOCK)
        if block is None:
            return None
        self._blocks.move_to_end(age // BLOCK)
        return block.get(age)

    def missing(self, first: int, last: int) -> Wanted | None:
        for row in range(first, min(last, self.count - 1) + 1):
            if self.movement(row) is None:
                block = (self.count - 1 - row) // BLOCK
                age = min((block + 1) * BLOCK, self.count) - 1
                return Wanted(self._newest.cursor_of(self.count - 1 - age), age)
        return None

    def add(self, wanted: Wanted, page: HistoryPage) -> tuple[int, int]:
        self._keep(wanted.place, page)
        first = self.count - 1 - wanted.place
        return first, first + len(page.movements) - 1

    def newer(self, newest: HistoryPage) -> int | None:
        more = newest.count - self.count
        return more if 0 <= more <= len(newest.movements) else None

    def take(self, newest: HistoryPage) -> None:
        self._newest, self.count = newest, newest.count
        self._keep(self.count - 1, newest)


class FoundRows:
    """What a filter finds, so far."""

    def __init__(self, newest: HistoryPage) -> None:
        self._rows = list(newest.movements)
        self._after = newest.after
        self.count = len(self._rows)

    @property
    def has_more(self) -> bool:
        return self._after is not None

    def movement(self, row: int) -> Movement | None:
        return self._rows[row] if row < self.count else None

    def missing(self, first: int, last: int) -> Wanted | None:
        is_near_end = last >= self.count - BLOCK // 4
        return Wanted(self._after, self.count) if self._after is not None and is_near_end else None

    def add(self, wanted: Wanted, page: HistoryPage) -> tuple[int, int]:
        first = self.count
        self._rows.extend(page.movements)
        self._after, self.count = page.after, len(self._rows)
        return first, self.count - 1

    def newer(self, newest: HistoryPage) -> int | None:
        """The lines of a book never change: the same first page is the same list."""
        many = len(newest.movements)
        return 0 if list(newest.movements) == self._rows[:many] and many > 0 else None

    def take(self, newest: HistoryPage) -> None:
        """Nothing is newer."""
