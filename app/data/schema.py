"""The tables of the store and what the database itself refuses, exactly as the ledger's rules have it.

Only the model: how it gets into a file is `migrations`, its triggers in SQLite's words are `sqlite/triggers`.
The lists behind its checks are `rules`; each migration freezes them again, and `migrate` compares the two.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

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

REVISION = "0001"
"""The newest migration: the form of store that this version reads and writes."""

# SQLite makes a rowid of INTEGER alone; PostgreSQL needs BIGINT for amounts and microseconds.
WHOLE = Integer().with_variant(BigInteger(), "postgresql")

metadata = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pk",
        "fk": "%(table_name)s_%(column_0_N_name)s_fk",
        "uq": "%(table_name)s_%(column_0_N_name)s_uq",
    }
)


def _whole(name: str, *rules: SchemaItem, nullable: bool = False) -> Column[int]:
    return Column(name, WHOLE, *rules, nullable=nullable)


def _text(name: str, *rules: SchemaItem, nullable: bool = False) -> Column[str]:
    return Column(name, Text, *rules, nullable=nullable)


def _bytes(name: str, *, nullable: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=nullable)


def _id() -> Column[int]:
    return Column("id", WHOLE, primary_key=True)


def _entry() -> Column[int]:
    # The lines of an entry go in before it, so that its trigger can add them up.
    return _whole("entry", ForeignKey("entry.id", deferrable=True, initially="DEFERRED"))


def _some(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of those rows alone for which the condition holds."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))


store_info = Table(
    "store_info",
    metadata,
    _id(),
    _text("store_id"),
    _text("key_id"),
    _bytes("key_check"),
    _text("kept_in"),
    _bytes("recovery_salt", nullable=True),
    _bytes("recovery_wrapped", nullable=True),
    _whole("made_at"),
    CheckConstraint("id = 1", name="store_info_one"),
    CheckConstraint("kept_in IN ('keyring', 'file')", name="store_info_kept_in"),
)

store_secret = Table(
    "store_secret",
    metadata,
    Column("name", Text, primary_key=True),
    _bytes("wrapped"),
    CheckConstraint("name IN ('index', 'chain', 'intent')", name="store_secret_name"),
)

shop = Table("shop", metadata, _id(), _text("name"), _text("time_zone"), UniqueConstraint("name"))

station = Table(
    "station",
    metadata,
    _id(),
    _text("name"),
    _text("kind"),
    _whole("shop", ForeignKey("shop.id")),
    UniqueConstraint("name"),
    CheckConstraint("kind IN ('desk', 'till')", name="station_kind"),
)

account = Table(
    "account",
    metadata,
    _id(),
    _text("login"),
    _text("login_folded"),
    _text("name"),
    _text("role"),
    _text("region"),
    _text("currency"),
    _text("password_hash"),
    _bytes("drawer_salt"),
    _bytes("drawer_by_password"),
    _bytes("drawer_by_recovery"),
    _whole("made_at"),
    UniqueConstraint("login_folded"),
    CheckConstraint("role IN ('holder', 'clerk', 'manager')", name="account_role"),
)

wallet = Table(
    "wallet",
    metadata,
    _id(),
    _whole("account", ForeignKey("account.id")),
    _text("region"),
    _text("currency"),
    UniqueConstraint("account", "region"),
    UniqueConstraint("id", "currency"),
)

card = Table(
    "card",
    metadata,
    _id(),
    _bytes("exact_index"),
    _bytes("fold_index"),
    _whole("fold_version"),
    _whole("fold_unique"),
    _text("programme"),
    _text("region"),
    _text("currency"),
    _text("serial"),
    _text("last_four"),
    _whole("ends", nullable=True),
    _entry(),
    UniqueConstraint("exact_index"),
    UniqueConstraint("serial"),
    UniqueConstraint("id", "currency"),
    CheckConstraint("fold_unique IN (0, 1)", name="card_fold_unique"),
    CheckConstraint("length(exact_index) = 32 AND length(fold_index) = 32", name="card_keyed"),
    CheckConstraint("length(last_four) = 4", name="card_last_four"),
    Index("card_fold", "fold_index"),
    _some("card_fold_once", "fold_index", where="fold_unique = 1", unique=True),
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
    return _some(f"ledger_account_{owner}", *columns, where=f"{owner} IS NOT NULL", unique=True)


_NO_OWNER = "card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL"

ledger_account = Table(
    "ledger_account",
    metadata,
    _id(),
    _text("kind"),
    _whole("card", nullable=True),
    _whole("wallet", nullable=True),
    _whole("station", ForeignKey("station.id"), nullable=True),
    _whole("shop", ForeignKey("shop.id"), nullable=True),
    _text("currency"),
    _text("bound"),
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
    _some("ledger_account_alone", "kind", "currency", where=_NO_OWNER, unique=True),
)

entry = Table(
    "entry",
    metadata,
    _id(),
    _whole("station", ForeignKey("station.id")),
    _whole("station_seq"),
    _whole("at"),
    _text("kind"),
    _whole("actor", ForeignKey("account.id")),
    _text("command", nullable=True),
    _whole("reverses", ForeignKey("entry.id"), nullable=True),
    _text("receipt", nullable=True),
    _text("reason", nullable=True),
    _whole("subject", ForeignKey("account.id"), nullable=True),
    _whole("until", nullable=True),
    _bytes("prev_hash"),
    _bytes("hash"),
    UniqueConstraint("station", "station_seq"),
    UniqueConstraint("reverses"),
    CheckConstraint("station_seq >= 1", name="entry_station_seq"),
    CheckConstraint(f"kind IN ({listed(MONEY_KINDS + QUIET_KINDS)})", name="entry_kind"),
    CheckConstraint("length(prev_hash) = 32 AND length(hash) = 32", name="entry_chained"),
    CheckConstraint("kind <> 'hold' OR until IS NOT NULL", name="entry_hold_ends"),
    _some("entry_subject", "subject", "id", where="subject IS NOT NULL"),
    _some("entry_high_value", "actor", "id", where=f"reason = '{HIGH_VALUE}'"),
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
    _entry(),
    Column("account", WHOLE, primary_key=True, autoincrement=False, nullable=False),
    _text("currency"),
    _text("bound"),
    Column("seq", WHOLE, primary_key=True, autoincrement=False, nullable=False),
    _whole("amount"),
    _whole("prev_seq", nullable=True),
    _whole("prev_balance"),
    _whole("balance"),
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
    _entry(),
    Column("card", WHOLE, ForeignKey("card.id"), primary_key=True, autoincrement=False, nullable=False),
    Column("seq", WHOLE, primary_key=True, autoincrement=False, nullable=False),
    _whole("prev_seq", nullable=True),
    _text("was", nullable=True),
    _text("state"),
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
    _entry(),
    Column("card", WHOLE, ForeignKey("card.id"), primary_key=True, autoincrement=False, nullable=False),
    Column("seq", WHOLE, primary_key=True, autoincrement=False, nullable=False),
    _text("place"),
    _whole("shop", ForeignKey("shop.id"), nullable=True),
    CheckConstraint("seq >= 1", name="custody_seq"),
    CheckConstraint(f"place IN ({listed(PLACES)})", name="custody_place"),
    CheckConstraint("place <> 'stock' OR shop IS NOT NULL", name="custody_stock_of_a_shop"),
    Index("custody_entry", "entry"),
)

command = Table(
    "command",
    metadata,
    Column("actor", WHOLE, primary_key=True, autoincrement=False, nullable=False),
    Column("key", Text, primary_key=True, nullable=False),
    _bytes("intent"),
    _text("answer"),
    _whole("at"),
    CheckConstraint("length(key) BETWEEN 1 AND 200", name="command_key"),
    CheckConstraint("length(intent) = 32", name="command_intent"),
)

attempt = Table(
    "attempt",
    metadata,
    _id(),
    _whole("account", ForeignKey("account.id")),
    _whole("station", ForeignKey("station.id")),
    _whole("at"),
    Index("attempt_account", "account", "id"),
    Index("attempt_station", "station", "id"),
)


def _integers_on_sqlite() -> None:
    """SQLite lets any column hold any type; PostgreSQL's columns do not."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Integer):
                kinds = "IN ('integer', 'null')" if column.nullable else "= 'integer'"
                rule = CheckConstraint(
                    f"typeof({column.name}) {kinds}", name=f"{table.name}_{column.name}_is_integer"
                )
                table.append_constraint(rule.ddl_if(dialect="sqlite"))


_integers_on_sqlite()
