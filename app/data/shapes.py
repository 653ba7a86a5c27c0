"""The shape a store really has, against the model, on either database: columns, constraints, indexes and
triggers."""

from sqlalchemy import Connection, MetaData

from app.data.sqlite import shape as of_sqlite


def differences(connection: Connection, model: MetaData) -> list[str]:
    """What the store lacks of the model ("missing …") and has beyond it ("unexpected …"). Changes nothing."""
    if _is_postgres(connection):
        from app.data.postgres import shape as of_postgres

        return of_postgres.differences(connection, model)
    return of_sqlite.differences(connection, model)


def make_triggers(connection: Connection) -> None:
    """Drop every trigger of the store and make those of this version."""
    if _is_postgres(connection):
        from app.data.postgres import shape as of_postgres

        of_postgres.make_triggers(connection)
    else:
        of_sqlite.make_triggers(connection)


def _is_postgres(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"
