"""What people read of shops and stations beside their names: labels of tills, addresses of shops, and what a
shop was called. Nothing that stands is touched.

As the others, SQLAlchemy's rendering of the model as it was then, kept as it is for ever.
"""

# ruff: noqa: E501 (a check stands on one line, as the model rendered it)

from alembic import op

revision = "0004"
down_revision = "0003"

_SQLITE = """
CREATE TABLE shop_setting (
    entry INTEGER NOT NULL,
    shop INTEGER NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT shop_setting_pk PRIMARY KEY (shop, name, seq),
    CONSTRAINT shop_setting_seq CHECK (seq >= 1),
    CONSTRAINT shop_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT shop_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT shop_setting_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT shop_setting_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT shop_setting_shop_is_integer CHECK (typeof(shop) = 'integer'),
    CONSTRAINT shop_setting_seq_is_integer CHECK (typeof(seq) = 'integer')
);
CREATE TABLE station_setting (
    entry INTEGER NOT NULL,
    station INTEGER NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT station_setting_pk PRIMARY KEY (station, name, seq),
    CONSTRAINT station_setting_seq CHECK (seq >= 1),
    CONSTRAINT station_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT station_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT station_setting_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT station_setting_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT station_setting_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT station_setting_seq_is_integer CHECK (typeof(seq) = 'integer')
);
"""

_POSTGRESQL = """
CREATE TABLE shop_setting (
    entry BIGINT NOT NULL,
    shop BIGINT NOT NULL,
    name TEXT NOT NULL,
    seq BIGINT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT shop_setting_pk PRIMARY KEY (shop, name, seq),
    CONSTRAINT shop_setting_seq CHECK (seq >= 1),
    CONSTRAINT shop_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT shop_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT shop_setting_shop_fk FOREIGN KEY(shop) REFERENCES shop (id)
);
CREATE TABLE station_setting (
    entry BIGINT NOT NULL,
    station BIGINT NOT NULL,
    name TEXT NOT NULL,
    seq BIGINT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT station_setting_pk PRIMARY KEY (station, name, seq),
    CONSTRAINT station_setting_seq CHECK (seq >= 1),
    CONSTRAINT station_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT station_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT station_setting_station_fk FOREIGN KEY(station) REFERENCES station (id)
);
"""


def upgrade() -> None:
    statements = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}[op.get_bind().dialect.name]
    for statement in statements.split(";\n"):
        if statement.strip():
            op.execute(statement)
