"""PostgreSQL's word for a change: every entry that is committed notifies whoever listens."""

import time
from collections.abc import Callable

from psycopg import Connection, OperationalError
from sqlalchemy.exc import DBAPIError

from app.data.postgres.triggers import CHANNEL

Session = Connection[tuple[object, ...]]


class Listener:
    """Listens on a connection of its own, and makes it anew where it is lost: what was missed meanwhile is
    told as one change."""

    def __init__(self, connect: Callable[[], Session]) -> None:
        self._connect = connect
        self._session: Session | None = self._listening()

    def changed(self, wait_s: float) -> bool:
        try:
            if self._session is None:
                time.sleep(wait_s)
                self._session = self._listening()
                return True
            return bool(list(self._session.notifies(timeout=wait_s, stop_after=1)))
        except (OperationalError, DBAPIError):
            self.close()
            self._session = None
            return False

    def close(self) -> None:
        if self._session is not None:
            self._session.close()

    def _listening(self) -> Session:
        session = self._connect()
        session.execute(f"LISTEN {CHANNEL}")
        return session
