"""Who can sign in, their wallets and settings, and what counts against them: attempts, alerts, sign-ins."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Table, Text, UniqueConstraint

from app.data.columns import key, of_entry, raw, row_id, whole, words
from app.data.schema.base import chain_table, metadata

account = Table(
    "account",
    metadata,
    row_id(),
    words("login"),
    words("login_folded"),
    words("name"),
    words("role"),
    words("region"),
    words("currency"),
    words("password_hash"),
    words("pin_hash", nullable=True),
    raw("drawer_salt"),
    raw("drawer_by_password"),
    raw("drawer_by_recovery"),
    whole("made_at"),
    whole("closed_at", nullable=True),
    UniqueConstraint("login_folded"),
    CheckConstraint("role IN ('holder', 'clerk', 'manager')", name="account_role"),
)

wallet = Table(
    "wallet",
    metadata,
    row_id(),
    whole("account", ForeignKey("account.id")),
    words("region"),
    words("currency"),
    UniqueConstraint("account", "region"),
    UniqueConstraint("id", "currency"),
    UniqueConstraint("id", "account"),
)

account_setting = Table(
    "account_setting",
    metadata,
    of_entry(),
    key("account", ForeignKey("account.id")),
    Column("name", Text, primary_key=True, nullable=False),
    key("seq"),
    words("value"),
    CheckConstraint("seq >= 1", name="account_setting_seq"),
    CheckConstraint("length(name) BETWEEN 1 AND 60", name="account_setting_name"),
)

consent_code = Table(
    "consent_code",
    metadata,
    row_id(),
    whole("account", ForeignKey("account.id")),
    raw("code_index"),
    whole("made_at"),
    whole("ends"),
    UniqueConstraint("code_index"),
    UniqueConstraint("id", "account"),
    CheckConstraint("length(code_index) = 32", name="consent_code_keyed"),
    CheckConstraint("ends > made_at", name="consent_code_ends"),
)

sign_in = Table(
    "sign_in",
    metadata,
    row_id(),
    whole("account", ForeignKey("account.id")),
    whole("station", ForeignKey("station.id"), nullable=True),
    whole("at"),
    words("proof"),
    whole("ok"),
    CheckConstraint("proof IN ('password', 'pin', 'one_time', 'recovery')", name="sign_in_proof"),
    CheckConstraint("ok IN (0, 1)", name="sign_in_ok"),
    Index("sign_in_account", "account", "proof", "id"),
)

attempt = Table(
    "attempt",
    metadata,
    row_id(),
    whole("account", ForeignKey("account.id")),
    whole("station", ForeignKey("station.id")),
    whole("at"),
    Index("attempt_account", "account", "id"),
    Index("attempt_station", "station", "id"),
)

alert = Table(
    "alert",
    metadata,
    row_id(),
    whole("account", ForeignKey("account.id")),
    whole("station", ForeignKey("station.id")),
    whole("card", ForeignKey("card.id"), nullable=True),
    whole("at"),
    words("kind"),
    CheckConstraint("kind IN ('not_sold', 'attempts')", name="alert_kind"),
    CheckConstraint("kind <> 'not_sold' OR card IS NOT NULL", name="alert_of_a_card"),
    Index("alert_at", "at"),
)

household = Table(
    "household",
    metadata,
    row_id(),
    of_entry(),
    whole("one", ForeignKey("account.id")),
    whole("other", ForeignKey("account.id")),
    UniqueConstraint("one", "other"),
    CheckConstraint("one < other", name="household_of_two"),
    Index("household_other", "other"),
    Index("household_entry", "entry"),
)

household_event = chain_table("household_event")
