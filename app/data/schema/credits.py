"""What a wallet is given: promotions and the lots granted under them, and trade-ins on their way."""

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Table,
    UniqueConstraint,
)

from app.data.columns import of_entry, raw, row_id, whole, words
from app.data.schema.base import chain_table, metadata

promotion = Table(
    "promotion",
    metadata,
    row_id(),
    of_entry(),
    words("name"),
    words("kind"),
    raw("code_index", nullable=True),
    whole("amount"),
    words("currency"),
    words("region"),
    words("terms"),
    whole("starts"),
    whole("ends"),
    UniqueConstraint("name"),
    UniqueConstraint("code_index"),
    CheckConstraint("kind IN ('code', 'automatic', 'manual')", name="promotion_kind"),
    CheckConstraint(
        "(kind = 'code') = (code_index IS NOT NULL) AND (code_index IS NULL OR length(code_index) = 32)",
        name="promotion_code",
    ),
    CheckConstraint("amount > 0", name="promotion_amount"),
    CheckConstraint("ends > starts", name="promotion_ends"),
    Index("promotion_entry", "entry"),
)

promotion_event = chain_table("promotion_event")

promo_grant = Table(
    "promo_grant",
    metadata,
    row_id(),
    of_entry(),
    whole("promotion", ForeignKey("promotion.id"), nullable=True),
    whole("account", ForeignKey("account.id")),
    whole("wallet"),
    words("currency"),
    whole("amount"),
    whole("ends"),
    UniqueConstraint("promotion", "account"),
    UniqueConstraint("id", "currency"),
    UniqueConstraint("id", "wallet"),
    ForeignKeyConstraint(["wallet", "account"], ["wallet.id", "wallet.account"]),
    ForeignKeyConstraint(["wallet", "currency"], ["wallet.id", "wallet.currency"]),
    CheckConstraint("amount > 0", name="promo_grant_amount"),
    Index("promo_grant_ends", "wallet", "ends", "id"),
    Index("promo_grant_entry", "entry"),
)

trade_in = Table(
    "trade_in",
    metadata,
    row_id(),
    of_entry(),
    words("reference"),
    words("item"),
    whole("account", ForeignKey("account.id")),
    whole("wallet"),
    words("currency"),
    UniqueConstraint("reference"),
    ForeignKeyConstraint(["wallet", "account"], ["wallet.id", "wallet.account"]),
    ForeignKeyConstraint(["wallet", "currency"], ["wallet.id", "wallet.currency"]),
    Index("trade_in_account", "account", "id"),
    Index("trade_in_of_entry", "entry"),
)

trade_in_event = chain_table(
    "trade_in_event",
    whole("amount", nullable=True),
    CheckConstraint("amount IS NULL OR amount >= 0", name="trade_in_event_amount"),
    CheckConstraint(
        "state NOT IN ('QUOTED', 'ASSESSED', 'CREDITED') OR amount IS NOT NULL", name="trade_in_event_worth"
    ),
)
