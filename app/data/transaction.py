"""A transaction under way, as use cases and the other modules of this folder see it.

How one begins, is tried again and ends is `store`; how rows are locked is each database's (`places`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Executable, Row

from app.data.driver import Driver
from app.data.locks import Held, Wanted
from app.data.vault import Keys

Take = Callable[[Sequence[Wanted]], int]
"""Locks the rows; returns what time it is then."""


class Later(Exception):
    """Something is to be written that cannot be earlier than `at`, while the use case decided by an earlier
    time: it is run again from the start, with a clock that is not before that (`Store.transact`)."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


class Tx:
    """A transaction under way. `now` is the store's clock, read under the locks; `keys` are the store's."""

    __slots__ = ("_connection", "_driver", "held", "keys", "now", "take")

    def __init__(self, connection: Connection, keys: Keys, now: int, held: Held | None = None) -> None:
        self._connection = connection
        is_listened_to = bool(connection.engine.dispatch.before_cursor_execute)
        self._driver = None if is_listened_to else Driver(connection)
        self.held = Held() if held is None else held
        self.keys = keys
        self.now = now
        self.take: Take | None = None

    def begin(self, sql: str) -> None:
        """Begin it, in the database's words; it ends with the connection's commit or rollback."""
        if self._driver is None:
            self._connection.exec_driver_sql(sql)
        else:
            self._driver.begin(sql)

    def all(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        found = None if self._driver is None else self._driver.rows(statement, values or {})
        return self._connection.execute(statement, values).all() if found is None else found

    def first(self, statement: Executable, values: Mapping[str, Any] | None = None) -> Row[Any] | None:
        return next(iter(self.all(statement, values)), None)

    def run(self, statement: Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> None:
        rows = [values] if isinstance(values, Mapping) else values
        if not (self._driver and self._driver.insert(statement, rows)):
            self._connection.execute(statement, values)

    def plain(self, sql: str) -> Sequence[Row[Any]]:
        """A statement of this store's own dialect, as the self-check needs it."""
        return self._connection.exec_driver_sql(sql).all()

    @property
    def connection(self) -> Connection:
        return self._connection

    def lock(
        self,
        *,
        cards: Iterable[int] = (),
        folds: Iterable[bytes] = (),
        serials: Iterable[str] = (),
        accounts: Iterable[int] = (),
        wallets: Iterable[int] = (),
        wallets_of: Iterable[int] = (),
        orders: Iterable[int] = (),
        promotions: Iterable[int] = (),
        subscriptions: Iterable[int] = (),
        trade_ins: Iterable[int] = (),
        ledger: Iterable[int] = (),
        station: int | None = None,
    ) -> None:
        """Lock the rows a use case decides on, before it reads anything that decides. What is held already is
        left out; the rest is locked in the order of `locks.ORDER`, and the clock is read anew.

        Rows are named by id; cards also by their folded hashes or serials, wallets also by their accounts:
        so they are found and locked in one statement, and read afterwards. Raises LockedLate.
        """
        asked: list[tuple[str, str, Iterable[int | str | bytes]]] = [
            ("card", "id", cards),
            ("card", "fold_index", folds),
            ("card", "serial", serials),
            ("account", "id", accounts),
            ("wallet", "id", wallets),
            ("wallet", "account", wallets_of),
            ("purchase", "id", orders),
            ("promotion", "id", promotions),
            ("subscription", "id", subscriptions),
            ("trade_in", "id", trade_ins),
            ("ledger_account", "id", ledger),
            ("station", "id", () if station is None else (station,)),
        ]
        self.now = self._locked(asked)

    def lock_rest(self, *, ledger: Iterable[int], station: int) -> None:
        """Lock what a use case has left for the posting of its entry. It has decided by then, so the clock
        stands still. Raises LockedLate."""
        self._locked([("ledger_account", "id", ledger), ("station", "id", (station,))])

    def _locked(self, asked: Iterable[tuple[str, str, Iterable[int | str | bytes]]]) -> int:
        """asked: kinds in their order, by which column, and values. Returns what time it is then."""
        if self.take is None:
            raise RuntimeError("what only reads locks nothing")
        wanted = self.held.wanted(asked)
        for one in wanted:
            self.held.note(one)
        return self.take(wanted) if wanted else self.now

    def require_not_before(self, at: int) -> None:
        """Nothing is written with another time than the one it was decided by. Raises Later."""
        if at > self.now:
            raise Later(at)
