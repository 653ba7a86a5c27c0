"""How often, and for how long, one use case is tried; and the wait until a try whose connection was lost has
ended one way or the other."""

import time
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from app.data import places
from app.data.locks import Held, Wanted
from app.data.places import Again, Place

RETRIES = 3
AWAY_S = 3.0
"""How long a server that cannot be reached is asked again where nothing was under way."""

_PAUSE_S = 0.1
_NOTICED_S = 0.25
"""A lock that took longer has used up some of the waiting."""


class Tries:
    """The tries of one use case: the first and at most so many more, waiting for others 15 s over all."""

    def __init__(self, place: Place, engine: Engine) -> None:
        self.not_before = 0
        self._place = place
        self._engine = engine
        self._end = time.monotonic() + places.LONGEST_WAIT_S
        self._retries = 0
        self._lost: list[Wanted] = []

    def begun(self, connection: Connection) -> None:
        """A transaction has begun; the first one has the connection's own limit."""
        if self._retries:
            self._place.wait_at_most(connection, self._left_s())

    def locked(self, connection: Connection, wanted: Sequence[Wanted]) -> Mapping[str, Collection[int]]:
        """Lock the rows; what follows waits no longer than what is left. Returns their ids by kind."""
        asked = time.monotonic()
        found = self._place.lock(connection, wanted)
        if time.monotonic() - asked > _NOTICED_S:
            self._place.wait_at_most(connection, self._left_s())
        return found

    def wait_for_the_lost(self, connection: Connection) -> None:
        """Lock once what the try held whose connection was lost: then it has ended, and the use case finds
        its command answered, or nothing of it."""
        if self._lost:
            connection.exec_driver_sql(self._place.begin_writing)
            self._place.wait_at_most(connection, self._left_s())
            self._place.lock(connection, self._lost)
            connection.rollback()
            self._lost = []

    def after(self, error: DBAPIError, held: Held) -> None:
        """Return where another try may come to another end; raise the error or its fault where not."""
        again = self._place.again(error)
        self._retries += 1
        if again is Again.NO or self._retries > RETRIES or self._left_s() <= 0:
            raise self._place.fault(error) or error
        if again is Again.LOST:
            self._lost = held.known() or self._lost
            self._wait_for_the_server()

    def _wait_for_the_server(self) -> None:
        """A server that was killed needs a moment; without it there is nothing to try. The other connections
        that are kept are as old as the lost one."""
        self._engine.dispose()
        end = self._end if self._lost else min(self._end, time.monotonic() + AWAY_S)
        while True:
            try:
                self._engine.connect().close()
            except DBAPIError as error:
                if self._place.again(error) is not Again.LOST or time.monotonic() >= end:
                    raise self._place.fault(error) or error from error
                time.sleep(_PAUSE_S)
            else:
                return

    def _left_s(self) -> float:
        return self._end - time.monotonic()
