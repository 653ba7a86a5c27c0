"""The drawer: cards of other issuers, encrypted, and what their issuers hold for the account."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Table,
    Text,
    UniqueConstraint,
)

from app.data.columns import index_where, key, of_entry, raw, row_id, whole, words
from app.data.rules import DRAWER_ANSWERS, DRAWER_SECRETS, LARGEST_SEALED, OUTSIDE_BOOKINGS, listed
from app.data.schema.base import chain_table, metadata

drawer_card = Table(
    "drawer_card",
    metadata,
    row_id(),
    of_entry(),
    whole("account", ForeignKey("account.id")),
    words("programme"),
    words("region"),
    words("currency"),
    words("last_four"),
    UniqueConstraint("id", "currency"),
    UniqueConstraint("id", "account"),
    CheckConstraint("length(last_four) = 4", name="drawer_card_last_four"),
    Index("drawer_card_account", "account", "id"),
    Index("drawer_card_entry", "entry"),
)

# The two tables of what is secret are not append-only, unlike all around them: a code that its issuer has
# taken, or its owner, may be thrown away, and one that was thrown away may be kept again.
drawer_code = Table(
    "drawer_code",
    metadata,
    key("drawer_card"),
    whole("account"),
    raw("code_index"),
    UniqueConstraint("account", "code_index"),
    ForeignKeyConstraint(["drawer_card", "account"], ["drawer_card.id", "drawer_card.account"]),
    CheckConstraint("length(code_index) = 32", name="drawer_code_keyed"),
)

drawer_secret = Table(
    "drawer_secret",
    metadata,
    key("drawer_card", ForeignKey("drawer_card.id")),
    Column("kind", Text, primary_key=True, nullable=False),
    raw("sealed"),
    CheckConstraint(f"kind IN ({listed(DRAWER_SECRETS)})", name="drawer_secret_kind"),
    CheckConstraint(f"length(sealed) BETWEEN 29 AND {LARGEST_SEALED}", name="drawer_secret_length"),
)

drawer_event = chain_table(
    "drawer_event",
    words("said", nullable=True),
    words("ends", nullable=True),
    CheckConstraint(
        f"(state = 'REFUSED' AND said IS NOT NULL AND said IN ({listed(DRAWER_ANSWERS)}))"
        " OR (state <> 'REFUSED' AND said IS NULL)",
        name="drawer_event_said",
    ),
    CheckConstraint("ends IS NULL OR length(ends) = 10", name="drawer_event_ends"),
)

outside = Table(
    "outside",
    metadata,
    row_id(),
    whole("account", ForeignKey("account.id")),
    words("programme"),
    words("region"),
    words("currency"),
    UniqueConstraint("account", "programme", "region"),
    UniqueConstraint("id", "currency"),
)

outside_booking = Table(
    "outside_booking",
    metadata,
    row_id(),
    of_entry(),
    whole("outside", ForeignKey("outside.id")),
    words("kind"),
    words("reference", nullable=True),
    whole("about", nullable=True),
    UniqueConstraint("id", "outside"),
    ForeignKeyConstraint(["about", "outside"], ["outside_booking.id", "outside_booking.outside"]),
    CheckConstraint(f"kind IN ({listed(OUTSIDE_BOOKINGS)})", name="outside_booking_kind"),
    CheckConstraint("about IS NULL OR kind = 'refund'", name="outside_booking_about"),
    CheckConstraint("reference IS NULL OR length(reference) BETWEEN 1 AND 200", name="outside_booking_named"),
    Index("outside_booking_entry", "entry"),
    index_where("outside_booking_about", "about", where="about IS NOT NULL"),
    index_where(
        "outside_booking_order",
        "outside",
        "reference",
        where="kind = 'order' AND reference IS NOT NULL",
        unique=True,
    ),
)
