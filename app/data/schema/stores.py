"""The store itself, its keys, its shops and their desks and tills, its settings, and the answers it gave."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Table, Text, UniqueConstraint

from app.data.columns import key, of_entry, raw, row_id, whole, words
from app.data.schema.base import metadata

store_info = Table(
    "store_info",
    metadata,
    row_id(),
    words("store_id"),
    words("key_id"),
    raw("key_check"),
    words("kept_in"),
    raw("recovery_salt", nullable=True),
    raw("recovery_wrapped", nullable=True),
    whole("made_at"),
    CheckConstraint("id = 1", name="store_info_one"),
    CheckConstraint("kept_in IN ('keyring', 'file')", name="store_info_kept_in"),
)

store_secret = Table(
    "store_secret",
    metadata,
    Column("name", Text, primary_key=True),
    raw("wrapped"),
    CheckConstraint("name IN ('index', 'chain', 'intent')", name="store_secret_name"),
)

shop = Table("shop", metadata, row_id(), words("name"), words("time_zone"), UniqueConstraint("name"))

station = Table(
    "station",
    metadata,
    row_id(),
    words("name"),
    words("kind"),
    whole("shop", ForeignKey("shop.id")),
    UniqueConstraint("name"),
    CheckConstraint("kind IN ('desk', 'till')", name="station_kind"),
)

store_setting = Table(
    "store_setting",
    metadata,
    of_entry(),
    Column("name", Text, primary_key=True, nullable=False),
    key("seq"),
    words("value"),
    CheckConstraint("seq >= 1", name="store_setting_seq"),
    CheckConstraint("length(name) BETWEEN 1 AND 60", name="store_setting_name"),
)


def _setting_of(thing: str) -> Table:
    """What is told people of each of these things beside its name."""
    return Table(
        f"{thing}_setting",
        metadata,
        of_entry(),
        key(thing, ForeignKey(f"{thing}.id")),
        Column("name", Text, primary_key=True, nullable=False),
        key("seq"),
        words("value"),
        CheckConstraint("seq >= 1", name=f"{thing}_setting_seq"),
        CheckConstraint("length(name) BETWEEN 1 AND 60", name=f"{thing}_setting_name"),
    )


shop_setting, station_setting = _setting_of("shop"), _setting_of("station")

command = Table(
    "command",
    metadata,
    key("actor"),
    Column("key", Text, primary_key=True, nullable=False),
    raw("intent"),
    words("answer"),
    whole("at"),
    CheckConstraint("length(key) BETWEEN 1 AND 200", name="command_key"),
    CheckConstraint("length(intent) = 32", name="command_intent"),
)
