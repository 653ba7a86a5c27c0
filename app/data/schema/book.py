"""The double entry: accounts, entries, lines, and each wallet's movements, the words they are found by."""

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
from app.data.rules import (
    ACCOUNT_KINDS,
    BOUNDS,
    HIGH_VALUE,
    LARGEST,
    MONEY_KINDS,
    OWNERS,
    QUIET_KINDS,
    listed,
)
from app.data.schema.base import FIRST_OR_NEXT, metadata


def _owned(owners: tuple[str, ...]) -> str:
    """The kinds of account that have these owners, and no other."""
    kinds = [kind for kind, about in ACCOUNT_KINDS.items() if about.owners == owners]
    filled = (f"{one} IS {'NOT ' if one in owners else ''}NULL" for one in OWNERS)
    return f"(kind IN ({listed(kinds)}) AND {' AND '.join(filled)})"


def _bound(bound: str) -> str:
    kinds = [kind for kind, about in ACCOUNT_KINDS.items() if about.bound == bound]
    return f"(bound = '{bound}' AND kind IN ({listed(kinds)}))"


_OWNED = " OR ".join(_owned(owners) for owners in dict.fromkeys(one.owners for one in ACCOUNT_KINDS.values()))
_BOUND_OF_KIND = " OR ".join(
    _bound(bound) for bound in dict.fromkeys(one.bound for one in ACCOUNT_KINDS.values())
)
_NO_OWNER = " AND ".join(f"{one} IS NULL" for one in OWNERS)


def _only_one(owner: str, *columns: str, where: str | None = None) -> Index:
    """One ledger account of a kind for its owner: a plain unique constraint does not count NULLs as equal."""
    condition = where or f"{owner} IS NOT NULL"
    return index_where(f"ledger_account_{owner}", *columns, where=condition, unique=True)


def _to_owner(*columns: str) -> ForeignKeyConstraint:
    # An account is opened before the entry that its card, lot, order or capture comes into being with.
    owner = columns[0]
    return ForeignKeyConstraint(
        list(columns),
        [f"{owner}.{'id' if column == owner else column}" for column in columns],
        deferrable=True,
        initially="DEFERRED",
    )


ledger_account = Table(
    "ledger_account",
    metadata,
    row_id(),
    words("kind"),
    *(whole(owner, nullable=True) for owner in ("card", "promo_grant", "wallet")),
    *(whole(owner, ForeignKey(f"{owner}.id"), nullable=True) for owner in ("station", "shop")),
    *(whole(owner, nullable=True) for owner in ("purchase", "capture", "drawer_card", "outside")),
    whole("account", ForeignKey("account.id"), nullable=True),
    words("currency"),
    words("bound"),
    UniqueConstraint("id", "bound"),
    UniqueConstraint("id", "currency"),
    *(
        _to_owner(owner, "currency")
        for owner in ("card", "promo_grant", "wallet", "purchase", "capture", "drawer_card", "outside")
    ),
    _to_owner("promo_grant", "wallet"),
    CheckConstraint(f"bound IN ({listed(BOUNDS)})", name="ledger_account_bound_listed"),
    CheckConstraint(_BOUND_OF_KIND, name="ledger_account_bound_of_kind"),
    CheckConstraint(_OWNED, name="ledger_account_owner"),
    _only_one("card", "card", "kind"),
    _only_one("promo_grant", "promo_grant", "kind"),
    _only_one("wallet", "wallet", "kind", where="wallet IS NOT NULL AND promo_grant IS NULL"),
    _only_one("station", "station", "kind", "currency"),
    _only_one("shop", "shop", "kind", "currency"),
    _only_one("purchase", "purchase", "kind"),
    _only_one("capture", "capture", "kind"),
    _only_one("drawer_card", "drawer_card", "kind"),
    _only_one("outside", "outside", "kind"),
    _only_one("account", "account", "kind", "currency"),
    index_where("ledger_account_alone", "kind", "currency", where=_NO_OWNER, unique=True),
    index_where("ledger_account_of_wallet", "wallet", where="wallet IS NOT NULL"),
)


OF_HOLDS = "kind IN ('hold', 'release')"
"""The entries that hold an account. SQLite takes the index for a query that is worded alike."""


def _refers(name: str) -> Column[int]:
    # The tables referred to have a deferred reference to the entry themselves; PostgreSQL adds these last.
    return whole(name, ForeignKey(f"{name}.id", use_alter=True), nullable=True)


entry = Table(
    "entry",
    metadata,
    row_id(),
    whole("station", ForeignKey("station.id")),
    whole("station_seq"),
    whole("at"),
    whole("value_at", nullable=True),
    words("kind"),
    whole("actor", ForeignKey("account.id")),
    whole("approved_by", ForeignKey("account.id"), nullable=True),
    words("command", nullable=True),
    whole("reverses", ForeignKey("entry.id"), nullable=True),
    words("receipt", nullable=True),
    words("reason", nullable=True),
    whole("subject", ForeignKey("account.id"), nullable=True),
    whole("until", nullable=True),
    _refers("purchase"),
    _refers("promo_grant"),
    _refers("trade_in"),
    raw("prev_hash"),
    raw("hash"),
    UniqueConstraint("station", "station_seq"),
    UniqueConstraint("reverses"),
    CheckConstraint("station_seq >= 1", name="entry_station_seq"),
    CheckConstraint(f"kind IN ({listed(MONEY_KINDS + QUIET_KINDS)})", name="entry_kind"),
    CheckConstraint("length(prev_hash) = 32 AND length(hash) = 32", name="entry_chained"),
    CheckConstraint("kind <> 'hold' OR until IS NOT NULL", name="entry_hold_ends"),
    CheckConstraint(
        "kind <> 'lapse' OR (promo_grant IS NOT NULL AND value_at IS NOT NULL AND value_at <= at)",
        name="entry_lapse_of_an_ended_lot",
    ),
    Index("entry_station_at", "station", "at"),
    index_where("entry_hold", "subject", "id", where=OF_HOLDS),
    index_where("entry_high_value", "actor", "id", where=f"reason = '{HIGH_VALUE}'"),
    index_where("entry_purchase", "purchase", "id", where="purchase IS NOT NULL"),
    index_where("entry_receipt", "receipt", where="receipt IS NOT NULL"),
)  # fmt: skip

line = Table(
    "line",
    metadata,
    of_entry(),
    key("account"),
    words("currency"),
    words("bound"),
    key("seq"),
    whole("amount"),
    whole("prev_seq", nullable=True),
    whole("prev_balance"),
    whole("balance"),
    UniqueConstraint("account", "seq", "balance"),
    ForeignKeyConstraint(["account", "bound"], ["ledger_account.id", "ledger_account.bound"]),
    ForeignKeyConstraint(["account", "currency"], ["ledger_account.id", "ledger_account.currency"]),
    ForeignKeyConstraint(
        ["account", "prev_seq", "prev_balance"], ["line.account", "line.seq", "line.balance"]
    ),
    CheckConstraint("balance = prev_balance + amount", name="line_adds_up"),
    CheckConstraint(FIRST_OR_NEXT.format(first="prev_balance = 0", next=""), name="line_continues"),
    CheckConstraint(f"bound IN ({listed(BOUNDS)})", name="line_bound_listed"),
    CheckConstraint(
        "bound = 'none' OR (bound = 'credit' AND balance <= 0) OR (bound = 'debit' AND balance >= 0)",
        name="line_within_bound",
    ),
    CheckConstraint(f"balance BETWEEN {-LARGEST} AND {LARGEST}", name="line_balance_exact"),
    Index("line_entry", "entry"),
)

movement = Table(
    "movement",
    metadata,
    of_entry(),
    key("wallet", ForeignKey("wallet.id")),
    key("seq"),
    whole("at"),
    whole("amount"),
    whole("prev_seq", nullable=True),
    whole("prev_total"),
    whole("total"),
    UniqueConstraint("wallet", "seq", "total"),
    UniqueConstraint("entry", "wallet"),
    ForeignKeyConstraint(
        ["wallet", "prev_seq", "prev_total"], ["movement.wallet", "movement.seq", "movement.total"]
    ),
    CheckConstraint("total = prev_total + amount AND total >= 0", name="movement_adds_up"),
    CheckConstraint(FIRST_OR_NEXT.format(first="prev_total = 0", next=""), name="movement_continues"),
    Index("movement_at", "wallet", "at", "seq"),
    sqlite_with_rowid=False,
)

search_word = Table(
    "search_word",
    metadata,
    key("wallet"),
    Column("word", Text, primary_key=True, nullable=False),
    key("seq"),
    ForeignKeyConstraint(["wallet", "seq"], ["movement.wallet", "movement.seq"]),
    CheckConstraint("length(word) BETWEEN 1 AND 40", name="search_word_length"),
    sqlite_with_rowid=False,
)
