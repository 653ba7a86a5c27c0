"""The tables of the store and what the database itself refuses, exactly as the ledger's rules have it.

Only the model: how it gets into a file is `migrations`, its triggers in SQLite's words are `sqlite/triggers`.
The lists behind its checks are `rules`; each migration freezes them again, and `migrate` compares the two.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from app.data.columns import NAMING, index_where, integers_on_sqlite, key, of_entry, raw, row_id, whole, words
from app.data.rules import (
    BOUNDS,
    CARD_ACCOUNT,
    HIGH_VALUE,
    LARGEST,
    LONE_ACCOUNTS,
    MONEY_KINDS,
    MOVES,
    PLACES,
    QUIET_KINDS,
    SHOP_ACCOUNTS,
    STATION_ACCOUNTS,
    WALLET_ACCOUNT,
    listed,
)

metadata = MetaData(naming_convention=NAMING)

REVISION = "0001"
"""The newest migration: the form of store that this version reads and writes."""

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
    raw("drawer_salt"),
    raw("drawer_by_password"),
    raw("drawer_by_recovery"),
    whole("made_at"),
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
)

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
    whole("ends", nullable=True),
    of_entry(),
    UniqueConstraint("exact_index"),
    UniqueConstraint("serial"),
    UniqueConstraint("id", "currency"),
    CheckConstraint("fold_unique IN (0, 1)", name="card_fold_unique"),
    CheckConstraint("length(exact_index) = 32 AND length(fold_index) = 32", name="card_keyed"),
    CheckConstraint("length(last_four) = 4", name="card_last_four"),
    Index("card_fold", "fold_index"),
    index_where("card_fold_once", "fold_index", where="fold_unique = 1", unique=True),
    Index("card_programme", "programme"),
    Index("card_entry", "entry"),
)


def _owned(kinds: tuple[str, ...], owner: str | None) -> str:
    """These kinds of account have this owner, and no other."""
    owners = (
        f"{one} IS {'NOT ' if one == owner else ''}NULL" for one in ("card", "wallet", "station", "shop")
    )
    return f"(kind IN ({listed(kinds)}) AND {' AND '.join(owners)})"


_OWNED = " OR ".join(
    [
        _owned((CARD_ACCOUNT,), "card"),
        _owned((WALLET_ACCOUNT,), "wallet"),
        _owned(STATION_ACCOUNTS, "station"),
        _owned(SHOP_ACCOUNTS, "shop"),
        _owned(LONE_ACCOUNTS, None),
    ]
)
_BOUND_OF_KIND = (
    f"(kind IN ('{CARD_ACCOUNT}', '{WALLET_ACCOUNT}') AND bound = 'credit')"
    f" OR (kind NOT IN ('{CARD_ACCOUNT}', '{WALLET_ACCOUNT}') AND bound = 'none')"
)


def _only_one(owner: str, *columns: str) -> Index:
    """One ledger account of a kind for its owner: a plain unique constraint does not count NULLs as equal."""
    return index_where(f"ledger_account_{owner}", *columns, where=f"{owner} IS NOT NULL", unique=True)


_NO_OWNER = "card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL"

ledger_account = Table(
    "ledger_account",
    metadata,
    row_id(),
    words("kind"),
    whole("card", nullable=True),
    whole("wallet", nullable=True),
    whole("station", ForeignKey("station.id"), nullable=True),
    whole("shop", ForeignKey("shop.id"), nullable=True),
    words("currency"),
    words("bound"),
    UniqueConstraint("id", "bound"),
    UniqueConstraint("id", "currency"),
    ForeignKeyConstraint(["card", "currency"], ["card.id", "card.currency"]),
    ForeignKeyConstraint(["wallet", "currency"], ["wallet.id", "wallet.currency"]),
    CheckConstraint(f"bound IN ({listed(BOUNDS)})", name="ledger_account_bound_listed"),
    CheckConstraint(_BOUND_OF_KIND, name="ledger_account_bound_of_kind"),
    CheckConstraint(_OWNED, name="ledger_account_owner"),
    _only_one("card", "card", "kind"),
    _only_one("wallet", "wallet", "kind"),
    _only_one("station", "station", "kind", "currency"),
    _only_one("shop", "shop", "kind", "currency"),
    index_where("ledger_account_alone", "kind", "currency", where=_NO_OWNER, unique=True),
)

entry = Table(
    "entry",
    metadata,
    row_id(),
    whole("station", ForeignKey("station.id")),
    whole("station_seq"),
    whole("at"),
    words("kind"),
    whole("actor", ForeignKey("account.id")),
    words("command", nullable=True),
    whole("reverses", ForeignKey("entry.id"), nullable=True),
    words("receipt", nullable=True),
    words("reason", nullable=True),
    whole("subject", ForeignKey("account.id"), nullable=True),
    whole("until", nullable=True),
    raw("prev_hash"),
    raw("hash"),
    UniqueConstraint("station", "station_seq"),
    UniqueConstraint("reverses"),
    CheckConstraint("station_seq >= 1", name="entry_station_seq"),
    CheckConstraint(f"kind IN ({listed(MONEY_KINDS + QUIET_KINDS)})", name="entry_kind"),
    CheckConstraint("length(prev_hash) = 32 AND length(hash) = 32", name="entry_chained"),
    CheckConstraint("kind <> 'hold' OR until IS NOT NULL", name="entry_hold_ends"),
    index_where("entry_subject", "subject", "id", where="subject IS NOT NULL"),
    index_where("entry_high_value", "actor", "id", where=f"reason = '{HIGH_VALUE}'"),
)  # fmt: skip

# A NULL passes a check and skips a foreign key, so each rule says IS (NOT) NULL itself.
_FIRST_OR_NEXT = (
    "(seq = 1 AND prev_seq IS NULL AND {first})"
    " OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1{next})"
)
_MOVES = listed(tuple(f"{was or ''}>{state}" for was, state in MOVES))

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
    CheckConstraint(_FIRST_OR_NEXT.format(first="prev_balance = 0", next=""), name="line_continues"),
    CheckConstraint(f"bound IN ({listed(BOUNDS)})", name="line_bound_listed"),
    CheckConstraint(
        "bound = 'none' OR (bound = 'credit' AND balance <= 0) OR (bound = 'debit' AND balance >= 0)",
        name="line_within_bound",
    ),
    CheckConstraint(f"balance BETWEEN {-LARGEST} AND {LARGEST}", name="line_balance_exact"),
    Index("line_entry", "entry"),
)

card_event = Table(
    "card_event",
    metadata,
    of_entry(),
    key("card", ForeignKey("card.id")),
    key("seq"),
    whole("prev_seq", nullable=True),
    words("was", nullable=True),
    words("state"),
    UniqueConstraint("card", "seq", "state"),
    ForeignKeyConstraint(
        ["card", "prev_seq", "was"], ["card_event.card", "card_event.seq", "card_event.state"]
    ),
    CheckConstraint(
        _FIRST_OR_NEXT.format(first="was IS NULL", next=" AND was IS NOT NULL"), name="card_event_continues"
    ),
    CheckConstraint(
        f"coalesce(was, '') || '>' || state IN ({_MOVES})",
        name="card_event_move",
    ),
    Index("card_event_entry", "entry"),
)  # fmt: skip

custody = Table(
    "custody",
    metadata,
    of_entry(),
    key("card", ForeignKey("card.id")),
    key("seq"),
    words("place"),
    whole("shop", ForeignKey("shop.id"), nullable=True),
    CheckConstraint("seq >= 1", name="custody_seq"),
    CheckConstraint(f"place IN ({listed(PLACES)})", name="custody_place"),
    CheckConstraint("place <> 'stock' OR shop IS NOT NULL", name="custody_stock_of_a_shop"),
    Index("custody_entry", "entry"),
)

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

integers_on_sqlite(metadata)
