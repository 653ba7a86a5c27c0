"""The kinds of column and index that the tables of `schema` are made of."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    text,
)
from sqlalchemy.schema import SchemaItem

# SQLite makes a rowid of INTEGER alone; PostgreSQL needs BIGINT for amounts and microseconds.
WHOLE = Integer().with_variant(BigInteger(), "postgresql")

NAMING = {
    "pk": "%(table_name)s_pk",
    "fk": "%(table_name)s_%(column_0_N_name)s_fk",
    "uq": "%(table_name)s_%(column_0_N_name)s_uq",
}
"""How constraints are named, so that a migration can tell them apart."""


def whole(name: str, *rules: SchemaItem, nullable: bool = False) -> Column[int]:
    return Column(name, WHOLE, *rules, nullable=nullable)


def key(name: str, *rules: SchemaItem) -> Column[int]:
    """A part of a primary key whose values are given, never counted up."""
    return Column(name, WHOLE, *rules, primary_key=True, autoincrement=False, nullable=False)


def words(name: str, *rules: SchemaItem, nullable: bool = False) -> Column[str]:
    return Column(name, Text, *rules, nullable=nullable)


def raw(name: str, *, nullable: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=nullable)


def row_id() -> Column[int]:
    return Column("id", WHOLE, primary_key=True)


def of_entry() -> Column[int]:
    # The lines of an entry go in before it, so that its trigger can add them up.
    return whole("entry", ForeignKey("entry.id", deferrable=True, initially="DEFERRED"))


def index_where(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of those rows alone for which the condition holds."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


def integers_on_sqlite(metadata: MetaData) -> None:
    """SQLite lets any column hold any type; PostgreSQL's columns do not."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Integer):
                kinds = "IN ('integer', 'null')" if column.nullable else "= 'integer'"
                rule = CheckConstraint(
                    f"typeof({column.name}) {kinds}", name=f"{table.name}_{column.name}_is_integer"
                )
                table.append_constraint(rule.ddl_if(dialect="sqlite"))
