"""What PostgreSQL's errors mean: somebody was in the way, the connection is gone, or the database cannot be
used."""

from psycopg import Error, OperationalError
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError

from app.data import driver
from app.data.faults import BROKEN, FULL, damaged, unreachable
from app.data.places import Again
from app.outcomes import QT_TRANSLATE_NOOP, STORE_BUSY, Fault, Text

READ_ONLY = QT_TRANSLATE_NOOP("Outcomes", "its server takes no changes")
NOT_PERMITTED = QT_TRANSLATE_NOOP("Outcomes", "its login may not do this in the database")
NO_ANSWER = QT_TRANSLATE_NOOP("Outcomes", "it does not answer")
CUT = QT_TRANSLATE_NOOP("Outcomes", "the connection was cut")
NOT_LET_IN = QT_TRANSLATE_NOOP(
    "Outcomes",
    "it answers and does not let this login in, has no such database, or takes no more connections",
)
NOT_TRUSTED = QT_TRANSLATE_NOOP("Outcomes", "it cannot show that it is the server of this name")

LOCK_NOT_AVAILABLE = "55P03"
_IN_THE_WAY = frozenset(["40001", "40P01", LOCK_NOT_AVAILABLE, "23505"])
_ENDED = frozenset(["57P01", "57P02", "57P03", "57P05", "25P03", "25P04"])
"""The server ends the session: stopped, crashed, starting, idle for too long."""

_WHY = {
    "25006": READ_ONLY,
    "42501": NOT_PERMITTED,
    "53100": FULL,
    "42P01": BROKEN,
    "42703": BROKEN,
    "XX001": BROKEN,
    "XX002": BROKEN,
}


def again(error: DBAPIError) -> Again:
    """What another try can come to."""
    state = _state(error)
    if is_lost(error):
        return Again.LOST
    return Again.AT_ONCE if state in _IN_THE_WAY else Again.NO


def is_lost(error: DBAPIError) -> bool:
    """Whether the connection is gone, or could not be made."""
    state = _state(error)
    if state is None:
        return error.connection_invalidated or isinstance(error.orig, OperationalError)
    return state in _ENDED or state.startswith("08")


def hide_values(context: ExceptionContext) -> None:
    """See `driver.hide_values`, for what is sent through SQLAlchemy."""
    error, shown = context.original_exception, context.sqlalchemy_exception
    driver.hide_values(error)
    if isinstance(error, Error) and shown is not None:
        shown.args = (f"({type(error).__name__}) {error}",)


def translate(error: DBAPIError, where: str) -> Fault | None:
    """The fault behind an error; None where the program itself is at fault."""
    state = _state(error)
    if state in _IN_THE_WAY:
        return None if state == "23505" else Fault(STORE_BUSY)
    if state in _WHY:
        return damaged(_WHY[state], where)
    if not is_lost(error):
        return None
    return unreachable(NO_ANSWER if state else _why_not(str(error.orig)), where)


def _why_not(text: str) -> Text:
    """libpq has no codes for a connection that was not made; the word FATAL is the server's own."""
    if "FATAL" in text:
        return NOT_LET_IN
    if "certificate" in text or "SSL" in text:
        return NOT_TRUSTED
    return NO_ANSWER if "failed" in text else CUT


def _state(error: DBAPIError) -> str | None:
    return error.orig.sqlstate if isinstance(error.orig, Error) else None
