"""Cards: what they are, their states, where the plastic is, batches, replacements, what is under review."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, Table, UniqueConstraint

from app.data.columns import index_where, key, of_entry, raw, row_id, whole, words
from app.data.rules import PLACES, listed
from app.data.schema.base import chain_table, metadata

card = Table(
    "card",
    metadata,
    row_id(),
    raw("exact_index"),
    raw("fold_index"),
    whole("fold_version"),
    whole("fold_unique"),
    words("programme"),
    words("region"),
    words("currency"),
    words("serial"),
    words("last_four"),
    whole("preset", nullable=True),
    whole("ends", nullable=True),
    whole("batch", ForeignKey("batch.id"), nullable=True),
    of_entry(),
    UniqueConstraint("exact_index"),
    UniqueConstraint("serial"),
    UniqueConstraint("id", "currency"),
    CheckConstraint("fold_unique IN (0, 1)", name="card_fold_unique"),
    CheckConstraint("length(exact_index) = 32 AND length(fold_index) = 32", name="card_keyed"),
    CheckConstraint("length(last_four) = 4", name="card_last_four"),
    CheckConstraint("preset IS NULL OR preset > 0", name="card_preset"),
    Index("card_fold", "fold_index"),
    index_where("card_fold_once", "fold_index", where="fold_unique = 1", unique=True),
    Index("card_programme", "programme"),
    Index("card_entry", "entry"),
    index_where("card_batch", "batch", "id", where="batch IS NOT NULL"),
)

card_event = chain_table("card_event")

custody = chain_table(
    "custody",
    whole("shop", ForeignKey("shop.id"), nullable=True),
    CheckConstraint(f"place IN ({listed(PLACES)})", name="custody_place"),
    CheckConstraint("place <> 'stock' OR shop IS NOT NULL", name="custody_stock_of_a_shop"),
)

batch = Table(
    "batch",
    metadata,
    row_id(),
    of_entry(),
    words("name"),
    words("kind"),
    words("programme"),
    words("region"),
    whole("cards"),
    whole("shop", ForeignKey("shop.id"), nullable=True),
    words("folder", nullable=True),
    UniqueConstraint("entry"),
    UniqueConstraint("name"),
    CheckConstraint("kind IN ('mint', 'import', 'gift')", name="batch_kind"),
    CheckConstraint("cards >= 1", name="batch_cards"),
)

batch_event = chain_table("batch_event")

replacement = Table(
    "replacement",
    metadata,
    of_entry(),
    key("old", ForeignKey("card.id")),
    whole("new", ForeignKey("card.id")),
    whole("approved_by", ForeignKey("account.id")),
    UniqueConstraint("new"),
    CheckConstraint("old <> new", name="replacement_by_another"),
    Index("replacement_entry", "entry"),
)

review = Table(
    "review",
    metadata,
    row_id(),
    of_entry(),
    words("kind"),
    whole("account", ForeignKey("account.id")),
    whole("card", ForeignKey("card.id"), nullable=True),
    whole("until", nullable=True),
    words("told", nullable=True),
    CheckConstraint("kind IN ('velocity', 'report', 'fraud')", name="review_kind"),
    CheckConstraint("kind <> 'velocity' OR until IS NOT NULL", name="review_hold_ends"),
    CheckConstraint("kind = 'velocity' OR card IS NOT NULL", name="review_of_a_card"),
    Index("review_account", "account", "id"),
    index_where("review_card", "card", "id", where="card IS NOT NULL"),
    Index("review_entry", "entry"),
)

review_event = chain_table("review_event")
