"""The first form of the store: SQLAlchemy's rendering of the model as it was then, kept as it is for ever.

Triggers are not here: `app.data.migrate` makes them anew after every migration.
"""

# ruff: noqa: E501 (a check stands on one line, as the model rendered it)

from alembic import op

revision = "0001"
down_revision = None

_SQLITE = """
CREATE TABLE account (
    id INTEGER NOT NULL,
    login TEXT NOT NULL,
    login_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    drawer_salt BLOB NOT NULL,
    drawer_by_password BLOB NOT NULL,
    drawer_by_recovery BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (id),
    CONSTRAINT account_login_folded_uq UNIQUE (login_folded),
    CONSTRAINT account_role CHECK (role IN ('holder', 'clerk', 'manager')),
    CONSTRAINT account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT account_made_at_is_integer CHECK (typeof(made_at) = 'integer')
);
CREATE TABLE command (
    actor INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    intent BLOB NOT NULL,
    answer TEXT NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT command_pk PRIMARY KEY (actor, "key"),
    CONSTRAINT command_key CHECK (length(key) BETWEEN 1 AND 200),
    CONSTRAINT command_intent CHECK (length(intent) = 32),
    CONSTRAINT command_actor_is_integer CHECK (typeof(actor) = 'integer'),
    CONSTRAINT command_at_is_integer CHECK (typeof(at) = 'integer')
);
CREATE TABLE shop (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    CONSTRAINT shop_pk PRIMARY KEY (id),
    CONSTRAINT shop_name_uq UNIQUE (name),
    CONSTRAINT shop_id_is_integer CHECK (typeof(id) = 'integer')
);
CREATE TABLE store_info (
    id INTEGER NOT NULL,
    store_id TEXT NOT NULL,
    key_id TEXT NOT NULL,
    key_check BLOB NOT NULL,
    kept_in TEXT NOT NULL,
    recovery_salt BLOB,
    recovery_wrapped BLOB,
    made_at INTEGER NOT NULL,
    CONSTRAINT store_info_pk PRIMARY KEY (id),
    CONSTRAINT store_info_one CHECK (id = 1),
    CONSTRAINT store_info_kept_in CHECK (kept_in IN ('keyring', 'file')),
    CONSTRAINT store_info_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT store_info_made_at_is_integer CHECK (typeof(made_at) = 'integer')
);
CREATE TABLE store_secret (
    name TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    CONSTRAINT store_secret_pk PRIMARY KEY (name),
    CONSTRAINT store_secret_name CHECK (name IN ('index', 'chain', 'intent'))
);
CREATE TABLE station (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    shop INTEGER NOT NULL,
    CONSTRAINT station_pk PRIMARY KEY (id),
    CONSTRAINT station_name_uq UNIQUE (name),
    CONSTRAINT station_kind CHECK (kind IN ('desk', 'till')),
    CONSTRAINT station_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT station_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT station_shop_is_integer CHECK (typeof(shop) = 'integer')
);
CREATE TABLE wallet (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT wallet_pk PRIMARY KEY (id),
    CONSTRAINT wallet_account_region_uq UNIQUE (account, region),
    CONSTRAINT wallet_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT wallet_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT wallet_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT wallet_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE TABLE attempt (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    station INTEGER NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT attempt_pk PRIMARY KEY (id),
    CONSTRAINT attempt_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT attempt_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT attempt_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT attempt_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT attempt_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT attempt_at_is_integer CHECK (typeof(at) = 'integer')
);
CREATE INDEX attempt_account ON attempt (account, id);
CREATE INDEX attempt_station ON attempt (station, id);
CREATE TABLE entry (
    id INTEGER NOT NULL,
    station INTEGER NOT NULL,
    station_seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    actor INTEGER NOT NULL,
    command TEXT,
    reverses INTEGER,
    receipt TEXT,
    reason TEXT,
    subject INTEGER,
    until INTEGER,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT entry_pk PRIMARY KEY (id),
    CONSTRAINT entry_station_station_seq_uq UNIQUE (station, station_seq),
    CONSTRAINT entry_reverses_uq UNIQUE (reverses),
    CONSTRAINT entry_station_seq CHECK (station_seq >= 1),
    CONSTRAINT entry_kind CHECK (kind IN ('activate', 'void', 'redeem', 'promotion', 'lapse', 'trade_in', 'purchase', 'refund', 'replace', 'fraud', 'make_good', 'import', 'goodwill', 'float', 'difference', 'takings', 'buy_card', 'breakage', 'drawer', 'mint', 'stock', 'hold', 'release', 'scrap', 'expire', 'review', 'role', 'setting')),
    CONSTRAINT entry_chained CHECK (length(prev_hash) = 32 AND length(hash) = 32),
    CONSTRAINT entry_hold_ends CHECK (kind <> 'hold' OR until IS NOT NULL),
    CONSTRAINT entry_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT entry_actor_fk FOREIGN KEY(actor) REFERENCES account (id),
    CONSTRAINT entry_reverses_fk FOREIGN KEY(reverses) REFERENCES entry (id),
    CONSTRAINT entry_subject_fk FOREIGN KEY(subject) REFERENCES account (id),
    CONSTRAINT entry_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT entry_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT entry_station_seq_is_integer CHECK (typeof(station_seq) = 'integer'),
    CONSTRAINT entry_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT entry_actor_is_integer CHECK (typeof(actor) = 'integer'),
    CONSTRAINT entry_reverses_is_integer CHECK (typeof(reverses) IN ('integer', 'null')),
    CONSTRAINT entry_subject_is_integer CHECK (typeof(subject) IN ('integer', 'null')),
    CONSTRAINT entry_until_is_integer CHECK (typeof(until) IN ('integer', 'null'))
);
CREATE INDEX entry_high_value ON entry (actor, id) WHERE reason = 'high_value';
CREATE INDEX entry_subject ON entry (subject, id) WHERE subject IS NOT NULL;
CREATE TABLE card (
    id INTEGER NOT NULL,
    exact_index BLOB NOT NULL,
    fold_index BLOB NOT NULL,
    fold_version INTEGER NOT NULL,
    fold_unique INTEGER NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    serial TEXT NOT NULL,
    last_four TEXT NOT NULL,
    ends INTEGER,
    entry INTEGER NOT NULL,
    CONSTRAINT card_pk PRIMARY KEY (id),
    CONSTRAINT card_exact_index_uq UNIQUE (exact_index),
    CONSTRAINT card_serial_uq UNIQUE (serial),
    CONSTRAINT card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT card_fold_unique CHECK (fold_unique IN (0, 1)),
    CONSTRAINT card_keyed CHECK (length(exact_index) = 32 AND length(fold_index) = 32),
    CONSTRAINT card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT card_fold_version_is_integer CHECK (typeof(fold_version) = 'integer'),
    CONSTRAINT card_fold_unique_is_integer CHECK (typeof(fold_unique) = 'integer'),
    CONSTRAINT card_ends_is_integer CHECK (typeof(ends) IN ('integer', 'null')),
    CONSTRAINT card_entry_is_integer CHECK (typeof(entry) = 'integer')
);
CREATE INDEX card_entry ON card (entry);
CREATE INDEX card_fold ON card (fold_index);
CREATE UNIQUE INDEX card_fold_once ON card (fold_index) WHERE fold_unique = 1;
CREATE INDEX card_programme ON card (programme);
CREATE TABLE card_event (
    entry INTEGER NOT NULL,
    card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT card_event_pk PRIMARY KEY (card, seq),
    CONSTRAINT card_event_card_seq_state_uq UNIQUE (card, seq, state),
    CONSTRAINT card_event_card_prev_seq_was_fk FOREIGN KEY(card, prev_seq, was) REFERENCES card_event (card, seq, state),
    CONSTRAINT card_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT card_event_move CHECK (coalesce(was, '') || '>' || state IN ('>ISSUED', 'ISSUED>ACTIVE', 'ISSUED>SCRAPPED', 'ACTIVE>REDEEMED', 'ACTIVE>VOIDED', 'ACTIVE>REPLACED', 'ACTIVE>EXPIRED', 'ACTIVE>HELD', 'EXPIRED>CLOSED', 'EXPIRED>HELD', 'HELD>ACTIVE', 'HELD>EXPIRED', 'HELD>VOIDED')),
    CONSTRAINT card_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT card_event_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT card_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT card_event_card_is_integer CHECK (typeof(card) = 'integer'),
    CONSTRAINT card_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT card_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX card_event_entry ON card_event (entry);
CREATE TABLE custody (
    entry INTEGER NOT NULL,
    card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    place TEXT NOT NULL,
    shop INTEGER,
    CONSTRAINT custody_pk PRIMARY KEY (card, seq),
    CONSTRAINT custody_seq CHECK (seq >= 1),
    CONSTRAINT custody_place CHECK (place IN ('printed', 'stock', 'sold', 'scrapped')),
    CONSTRAINT custody_stock_of_a_shop CHECK (place <> 'stock' OR shop IS NOT NULL),
    CONSTRAINT custody_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT custody_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT custody_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT custody_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT custody_card_is_integer CHECK (typeof(card) = 'integer'),
    CONSTRAINT custody_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT custody_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
CREATE INDEX custody_entry ON custody (entry);
CREATE TABLE ledger_account (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    card INTEGER,
    wallet INTEGER,
    station INTEGER,
    shop INTEGER,
    currency TEXT NOT NULL,
    bound TEXT NOT NULL,
    CONSTRAINT ledger_account_pk PRIMARY KEY (id),
    CONSTRAINT ledger_account_id_bound_uq UNIQUE (id, bound),
    CONSTRAINT ledger_account_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT ledger_account_card_currency_fk FOREIGN KEY(card, currency) REFERENCES card (id, currency),
    CONSTRAINT ledger_account_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT ledger_account_bound_listed CHECK (bound IN ('none', 'credit', 'debit')),
    CONSTRAINT ledger_account_bound_of_kind CHECK ((kind IN ('Liabilities:Card', 'Liabilities:Wallet:Standard') AND bound = 'credit') OR (kind NOT IN ('Liabilities:Card', 'Liabilities:Wallet:Standard') AND bound = 'none')),
    CONSTRAINT ledger_account_owner CHECK ((kind IN ('Liabilities:Card') AND card IS NOT NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL) OR (kind IN ('Liabilities:Wallet:Standard') AND card IS NULL AND wallet IS NOT NULL AND station IS NULL AND shop IS NULL) OR (kind IN ('Assets:Tender:cash', 'Assets:Tender:card', 'Assets:TradeIn', 'Income:Sales', 'Income:Subscription', 'Income:Refunds', 'Income:Breakage', 'Expenses:Promo', 'Expenses:Goodwill', 'Expenses:FraudLoss', 'Expenses:TillDifference') AND card IS NULL AND wallet IS NULL AND station IS NOT NULL AND shop IS NULL) OR (kind IN ('Assets:Safe') AND card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NOT NULL) OR (kind IN ('Equity:Opening') AND card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL)),
    CONSTRAINT ledger_account_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT ledger_account_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT ledger_account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT ledger_account_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT ledger_account_wallet_is_integer CHECK (typeof(wallet) IN ('integer', 'null')),
    CONSTRAINT ledger_account_station_is_integer CHECK (typeof(station) IN ('integer', 'null')),
    CONSTRAINT ledger_account_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
CREATE UNIQUE INDEX ledger_account_alone ON ledger_account (kind, currency) WHERE card IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL;
CREATE UNIQUE INDEX ledger_account_card ON ledger_account (card, kind) WHERE card IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_shop ON ledger_account (shop, kind, currency) WHERE shop IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_station ON ledger_account (station, kind, currency) WHERE station IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_wallet ON ledger_account (wallet, kind) WHERE wallet IS NOT NULL;
CREATE TABLE line (
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    currency TEXT NOT NULL,
    bound TEXT NOT NULL,
    seq INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    prev_seq INTEGER,
    prev_balance INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    CONSTRAINT line_pk PRIMARY KEY (account, seq),
    CONSTRAINT line_account_seq_balance_uq UNIQUE (account, seq, balance),
    CONSTRAINT line_account_bound_fk FOREIGN KEY(account, bound) REFERENCES ledger_account (id, bound),
    CONSTRAINT line_account_currency_fk FOREIGN KEY(account, currency) REFERENCES ledger_account (id, currency),
    CONSTRAINT line_account_prev_seq_prev_balance_fk FOREIGN KEY(account, prev_seq, prev_balance) REFERENCES line (account, seq, balance),
    CONSTRAINT line_adds_up CHECK (balance = prev_balance + amount),
    CONSTRAINT line_continues CHECK ((seq = 1 AND prev_seq IS NULL AND prev_balance = 0) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1)),
    CONSTRAINT line_bound_listed CHECK (bound IN ('none', 'credit', 'debit')),
    CONSTRAINT line_within_bound CHECK (bound = 'none' OR (bound = 'credit' AND balance <= 0) OR (bound = 'debit' AND balance >= 0)),
    CONSTRAINT line_balance_exact CHECK (balance BETWEEN -9007199254740991 AND 9007199254740991),
    CONSTRAINT line_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT line_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT line_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT line_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT line_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT line_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT line_prev_balance_is_integer CHECK (typeof(prev_balance) = 'integer'),
    CONSTRAINT line_balance_is_integer CHECK (typeof(balance) = 'integer')
);
CREATE INDEX line_entry ON line (entry);
"""


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return  # a store on PostgreSQL begins with the second form
    for statement in _SQLITE.split(";\n"):
        if statement.strip():
            op.execute(statement)
