"""Bringing a store to this version's form, all or nothing, and comparing what came out with the model."""

from collections.abc import Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, MetaData

from app.data import schema, shapes

# Foreign keys are off meanwhile: a rebuilt table is dropped and renamed, which would delete what refers to
# it. They are checked before the commit.
_ALONE = {
    "sqlite": (
        "PRAGMA foreign_keys = OFF",
        "PRAGMA legacy_alter_table = ON",  # renaming leaves other tables' words be
        "BEGIN EXCLUSIVE",
    ),
    "postgresql": ("BEGIN",),
}
_FOLDER = Path(__file__).resolve().parent / "migrations"
VERSIONS = _FOLDER / "versions"


class Differs(Exception):
    """A migration whose result is not the model. Each difference begins with "missing" or "unexpected"."""

    def __init__(self, differences: Sequence[str]) -> None:
        super().__init__("; ".join(differences))
        self.differences = differences


def upgrade(
    engine: Engine, *, versions: Sequence[Path] = (VERSIONS,), model: MetaData = schema.metadata
) -> None:
    """Run every migration the store has not seen, put the triggers back, compare, commit.

    Raises Differs, and nothing has changed.
    """
    connection = engine.connect()
    try:
        for statement in _ALONE[connection.dialect.name]:
            connection.exec_driver_sql(statement)
        upgrade_within(connection, versions=versions, model=model)
        connection.commit()
    finally:
        connection.invalidate()  # what was not committed dies with it, and so do the settings above
        connection.close()


def upgrade_within(
    connection: Connection, *, versions: Sequence[Path] = (VERSIONS,), model: MetaData = schema.metadata
) -> None:
    """The same inside a transaction of the caller's, which nobody else may write beside. Raises Differs."""
    run_scripts(connection, versions)
    shapes.make_triggers(connection)
    _require_same(connection, model)


def run_scripts(connection: Connection, versions: Sequence[Path]) -> None:
    """Alembic's part alone, inside the caller's transaction. It may leave tables without their triggers."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(str(one).replace("%", "%%") for one in versions))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _require_same(connection: Connection, model: MetaData) -> None:
    if found := shapes.differences(connection, model):
        raise Differs(found)
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise Differs([f"broken reference in {row[0]}, row {row[1]}" for row in map(tuple, broken)])
