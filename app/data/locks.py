"""Row locks: which rows a use case decides on, taken in one fixed order before anything that decides is read.

Here is the order, and what a transaction holds; how a lock is taken is the dialect's. SQLite's writer has the
store to itself and takes none, but the order is watched there too: what would be a deadlock on PostgreSQL is
found by a test on SQLite.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

ORDER = (
    "card", "account", "wallet", "purchase", "promotion", "subscription", "trade_in",
    "ledger_account", "station",
)  # fmt: skip
"""Kinds of row in the order in which they are locked; rows of one kind go by id."""


class LockedLate(RuntimeError):
    """A row was to be locked behind one that comes after it: two tills could wait for each other."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Rows of one kind to be locked: by column, values of which any may match. Only columns that never
    change can be asked for: `id`, and a card's `fold_index` and `serial`, and a wallet's `account`."""

    kind: str
    by: tuple[tuple[str, tuple[int | str | bytes, ...]], ...]

    @property
    def ids(self) -> tuple[int, ...] | None:
        """The ids, where the rows are asked for by nothing else."""
        ((column, values), *others) = self.by
        return None if others or column != "id" else tuple(int(value) for value in values)


class Held:
    """The rows that a transaction has locked or made."""

    __slots__ = ("_asked", "_found_otherwise", "_locked", "_made")

    def __init__(self) -> None:
        self._locked: dict[str, set[int]] = {}
        self._made: set[tuple[str, int]] = set()
        self._found_otherwise: set[str] = set()
        self._asked: set[tuple[str, int | str | bytes]] = set()

    def __bool__(self) -> bool:
        return any(self._has_any(kind) for kind in ORDER)

    def known(self) -> list[Wanted]:
        """The rows by their ids, in the order of the kinds, so that another transaction can lock them."""
        filled = [(kind, ids) for kind in ORDER if (ids := self._locked.get(kind))]
        return [Wanted(kind, (("id", tuple(sorted(ids))),)) for kind, ids in filled]

    def holds(self, kind: str, row_id: int) -> bool:
        """Whether the row is this transaction's. Of a kind that was locked by another column than its id,
        every row is taken to be: SQLite is not asked which they were."""
        is_locked = row_id in self._locked.get(kind, ()) or kind in self._found_otherwise
        return is_locked or (kind, row_id) in self._made

    def made(self, kind: str, row_id: int) -> None:
        """Nobody else sees a row before its transaction has ended, so it is locked from the start."""
        self._made.add((kind, row_id))

    def locked(self, kind: str, ids: Collection[int]) -> None:
        self._locked.setdefault(kind, set()).update(ids)

    def note(self, one: Wanted) -> None:
        """Remember what is about to be locked. Raises LockedLate where it is too late for it."""
        self._require_in_time(one)
        if one.ids is None:
            self._found_otherwise.add(one.kind)
            self._asked |= {(column, value) for column, values in one.by for value in values}
        self.locked(one.kind, one.ids or ())

    def wanted(self, asked: Iterable[tuple[str, str, Iterable[int | str | bytes]]]) -> list[Wanted]:
        """Those of the rows that are not held yet. asked: kinds in order, by which column, and values."""
        lacking: dict[str, list[tuple[str, tuple[int | str | bytes, ...]]]] = {}
        for kind, column, values in asked:
            new = {one for one in values if not self._is_held_by(kind, column, one)}
            if new:
                lacking.setdefault(kind, []).append((column, tuple(sorted(new))))
        return [Wanted(kind, tuple(by)) for kind, by in lacking.items()]

    def _is_held_by(self, kind: str, column: str, value: int | str | bytes) -> bool:
        return (column, value) in self._asked if column != "id" else self.holds(kind, int(value))

    def _require_in_time(self, one: Wanted) -> None:
        behind = [kind for kind in ORDER[ORDER.index(one.kind) + 1 :] if self._has_any(kind)]
        if behind:
            raise LockedLate(f"{one.kind} is locked before {behind[0]}, in the same or an earlier call")
        least = min(one.ids or (0,))
        if one.kind in self._found_otherwise or max(self._locked.get(one.kind, ()), default=least) > least:
            raise LockedLate(f"all rows of {one.kind} are locked in one call, or by rising id")

    def _has_any(self, kind: str) -> bool:
        return bool(self._locked.get(kind)) or kind in self._found_otherwise
