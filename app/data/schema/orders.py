"""Orders and what paid for them, refunds, subscriptions and the periods that were paid."""

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Table,
    UniqueConstraint,
)

from app.data.columns import index_where, key, of_entry, row_id, whole, words
from app.data.rules import PURCHASE_KINDS, TENDER, listed
from app.data.schema.base import chain_table, metadata

purchase = Table(
    "purchase",
    metadata,
    row_id(),
    of_entry(),
    words("reference"),
    words("merchant"),
    words("kind"),
    whole("account", ForeignKey("account.id")),
    whole("wallet"),
    words("currency"),
    whole("amount"),
    whole("station", ForeignKey("station.id")),
    words("balance"),
    words("consent"),
    whole("consent_code", nullable=True),
    whole("approved_by", ForeignKey("account.id"), nullable=True),
    words("reason", nullable=True),
    whole("subscription", ForeignKey("subscription.id"), nullable=True),
    UniqueConstraint("entry"),
    UniqueConstraint("reference"),
    UniqueConstraint("consent_code"),
    UniqueConstraint("id", "currency"),
    ForeignKeyConstraint(["wallet", "account"], ["wallet.id", "wallet.account"]),
    ForeignKeyConstraint(["wallet", "currency"], ["wallet.id", "wallet.currency"]),
    ForeignKeyConstraint(["consent_code", "account"], ["consent_code.id", "consent_code.account"]),
    CheckConstraint(f"kind IN ({listed(tuple(PURCHASE_KINDS))})", name="purchase_kind"),
    CheckConstraint("amount > 0", name="purchase_amount"),
    CheckConstraint("balance IN ('use', 'save')", name="purchase_balance"),
    CheckConstraint("consent IN ('pin', 'one_time', 'override', 'standing')", name="purchase_consent_listed"),
    CheckConstraint(
        "(consent = 'one_time') = (consent_code IS NOT NULL)"
        " AND (consent = 'override') = (approved_by IS NOT NULL AND reason IS NOT NULL)"
        " AND (consent = 'standing') = (subscription IS NOT NULL)",
        name="purchase_consent",
    ),
    Index("purchase_account", "account", "id"),
)  # fmt: skip

capture = Table(
    "capture",
    metadata,
    row_id(),
    of_entry(),
    whole("purchase"),
    whole("rank"),
    words("source"),
    whole("promo_grant", nullable=True),
    words("currency"),
    UniqueConstraint("purchase", "rank"),
    UniqueConstraint("purchase", "promo_grant"),
    UniqueConstraint("id", "currency"),
    ForeignKeyConstraint(["purchase", "currency"], ["purchase.id", "purchase.currency"]),
    ForeignKeyConstraint(["promo_grant", "currency"], ["promo_grant.id", "promo_grant.currency"]),
    CheckConstraint("rank >= 1", name="capture_rank"),
    CheckConstraint(f"source IN ({listed(('promo', 'standard', *TENDER))})", name="capture_source"),
    CheckConstraint("(source = 'promo') = (promo_grant IS NOT NULL)", name="capture_of_a_lot"),
    index_where("capture_source_once", "purchase", "source", where="promo_grant IS NULL", unique=True),
    Index("capture_entry", "entry"),
)

refund = Table(
    "refund",
    metadata,
    row_id(),
    of_entry(),
    whole("purchase", ForeignKey("purchase.id")),
    whole("amount"),
    words("receipt"),
    CheckConstraint("amount > 0", name="refund_amount"),
    Index("refund_purchase", "purchase", "id"),
    Index("refund_entry", "entry"),
)

refund_event = chain_table(
    "refund_event", index_where("refund_event_pending", "refund", where="state = 'PENDING'")
)

subscription = Table(
    "subscription",
    metadata,
    row_id(),
    of_entry(),
    whole("account", ForeignKey("account.id")),
    whole("wallet"),
    words("currency"),
    words("merchant"),
    whole("amount"),
    words("every"),
    words("first_due"),
    words("time_zone"),
    ForeignKeyConstraint(["wallet", "account"], ["wallet.id", "wallet.account"]),
    ForeignKeyConstraint(["wallet", "currency"], ["wallet.id", "wallet.currency"]),
    CheckConstraint("amount > 0", name="subscription_amount"),
    CheckConstraint("every IN ('week', 'month', 'year')", name="subscription_every"),
    CheckConstraint("length(first_due) = 10", name="subscription_first_due"),
    Index("subscription_account", "account", "id"),
    Index("subscription_of_entry", "entry"),
)

subscription_event = chain_table("subscription_event")

subscription_payment = Table(
    "subscription_payment",
    metadata,
    of_entry(),
    key("subscription", ForeignKey("subscription.id")),
    key("period"),
    words("due"),
    whole("purchase", ForeignKey("purchase.id")),
    UniqueConstraint("purchase"),
    CheckConstraint("period >= 0", name="subscription_payment_period"),
    CheckConstraint("length(due) = 10", name="subscription_payment_due"),
    Index("subscription_payment_entry", "entry"),
)
