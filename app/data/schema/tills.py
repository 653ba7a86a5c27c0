"""A till's day: opened, counted, closed, and what was counted against what the book expects."""

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, Table, Text

from app.data.columns import key, of_entry, whole, words
from app.data.rules import TENDER, listed
from app.data.schema.base import chain_table, metadata

till_event = chain_table("till_event")

till_count = Table(
    "till_count",
    metadata,
    of_entry(),
    key("station"),
    key("seq"),
    Column("currency", Text, primary_key=True, nullable=False),
    Column("tender", Text, primary_key=True, nullable=False),
    whole("counted"),
    whole("expected"),
    words("denominations", nullable=True),
    ForeignKeyConstraint(["station", "seq"], ["till_event.station", "till_event.seq"]),
    CheckConstraint(f"tender IN ({listed(tuple(TENDER))})", name="till_count_tender"),
    CheckConstraint("counted >= 0", name="till_count_counted"),
    Index("till_count_entry", "entry"),
)
