"""Second migrations for tests: they rebuild tables of the book in Alembic's batch mode."""

from pathlib import Path

from sqlalchemy import Column, MetaData, Text

from app.data import schema

REBUILT = ("line", "card_event", "entry")

_SCRIPT = """
import sqlalchemy
from alembic import op

revision = "9999"
down_revision = "{newest}"


def upgrade() -> None:
    for table in {tables}:
        with op.batch_alter_table(table, recreate="always") as batch:
            {change}
"""


def write_rebuilding_migration(folder: Path) -> Path:
    """A folder of versions with a migration that adds a column to each of the rebuilt tables."""
    return _write(folder, REBUILT, 'batch.add_column(sqlalchemy.Column("note", sqlalchemy.Text))')


def write_migration(folder: Path, table: str, change: str) -> Path:
    """A folder of versions with a migration that changes one table."""
    return _write(folder, (table,), change)


def _write(folder: Path, tables: tuple[str, ...], change: str) -> Path:
    versions = folder / "versions"
    versions.mkdir()
    (versions / "9999_rebuild.py").write_text(
        _SCRIPT.format(newest=schema.REVISION, tables=tables, change=change)
    )
    return versions


def _rebuilt_model() -> MetaData:
    model = MetaData(naming_convention=schema.metadata.naming_convention)
    for table in schema.metadata.sorted_tables:
        copy = table.to_metadata(model)
        if table.name in REBUILT:
            copy.append_column(Column("note", Text))
    return model


REBUILT_MODEL = _rebuilt_model()
