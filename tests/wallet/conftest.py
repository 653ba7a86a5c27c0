"""The stores that the tests of this folder work on."""

from tests.data.stores import (
    folder,
    postgres_server,
    postgres_standing,
    postgres_template,
    postgres_world,
    sqlite_world,
    template,
    world,
)

__all__ = [
    "folder",
    "postgres_server",
    "postgres_standing",
    "postgres_template",
    "postgres_world",
    "sqlite_world",
    "template",
    "world",
]
