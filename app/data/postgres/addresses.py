"""Addresses of PostgreSQL databases: what they may ask for, and that nothing goes over a network but
encrypted, and to the server that was named."""

import ipaddress
from collections.abc import Iterator

from sqlalchemy.engine import URL

from app.data.faults import NOT_AN_ADDRESS, damaged
from app.outcomes import QT_TRANSLATE_NOOP

NOT_ENCRYPTED = QT_TRANSLATE_NOOP(
    "Outcomes",
    "its address leads to another machine, and does not say sslmode=verify-full, so that nobody could tell "
    "who answers",
)
DRIVER = "postgresql+psycopg"

# Others could send the connection elsewhere (hostaddr, service) or loosen what is set here (options).
_ALLOWED = frozenset(["host", "passfile", "sslcert", "sslkey", "sslmode", "sslrootcert"])
_THIS_MACHINE = "localhost"


def accepted(url: URL) -> URL:
    """The address as it is used. Raises Fault where it asks for what is not allowed; none repeats it."""
    query = {name: value for name, value in url.query.items() if isinstance(value, str)}
    is_ours = url.drivername in ("postgresql", DRIVER) and set(query) == set(url.query) <= _ALLOWED
    if not is_ours or not url.database or any("@" in host for host in _hosts(url)):
        raise damaged(NOT_AN_ADDRESS, "--store")
    if not all(map(is_this_machine, _hosts(url))) and query.get("sslmode") != "verify-full":
        raise damaged(NOT_ENCRYPTED, shown(url))
    host = None if "host" in query else url.host or _THIS_MACHINE
    return url.set(drivername=DRIVER, host=host)


def shown(url: URL) -> str:
    """The address as a person is told: server and database, without login and password."""
    place = ",".join(_hosts(url))
    port = f":{url.port}" if url.port else ""
    return f"postgresql://{place}{port}/{url.database}"


def is_this_machine(host: str) -> bool:
    """Whether nothing goes over a network: a loopback address, or the folder of a socket."""
    if host == _THIS_MACHINE or host.startswith(("/", "@")):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _hosts(url: URL) -> Iterator[str]:
    named = url.query.get("host")
    if isinstance(named, str):
        yield from named.split(",")
    else:
        yield from (url.host or _THIS_MACHINE).split(",")
