"""What the address of a store names: a file, or a database on a server."""

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.data.faults import NOT_AN_ADDRESS, damaged
from app.data.places import Place
from app.data.sqlite.place import SqlitePlace


def place_of(address: str | Path) -> Place:
    """The place that an address names: a path, `sqlite:///…` or `postgresql+psycopg://…`.

    Raises Fault for any other, without repeating it: it may hold a password in an unforeseen place.
    """
    text = str(address)
    if "://" not in text:
        return SqlitePlace.at(text)
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise damaged(NOT_AN_ADDRESS, "--store") from None
    return _of_url(url)


def _of_url(url: URL) -> Place:
    kind = url.get_backend_name()
    if kind == "postgresql":
        from app.data.postgres.place import PostgresPlace  # who has a file need not wait for this

        return PostgresPlace.at(url)
    if kind != "sqlite" or not url.database or url.database == ":memory:":
        raise damaged(NOT_AN_ADDRESS, "--store")
    return SqlitePlace.at(url.database)
