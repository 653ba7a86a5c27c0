"""The form of everything that can happen: orders, promotions, trade-ins, tills, reviews, the drawer.

As the first one, SQLAlchemy's rendering of the model as it was then, kept as it is for ever. Triggers are not
here: `app.data.migrate` makes them anew after every migration. PostgreSQL has no store of an older form.
"""

# ruff: noqa: E501, S608 (a check stands on one line, as the model rendered it; names of this file, never input)

import unicodedata

from alembic import op
from sqlalchemy import Connection, text

from app.data.migrations import postgresql

revision = "0002"
down_revision = "0001"

_REBUILT = {
    "account": "id, login, login_folded, name, role, region, currency, password_hash, drawer_salt, drawer_by_password, drawer_by_recovery, made_at",
    "wallet": "id, account, region, currency",
    "entry": "id, station, station_seq, at, kind, actor, command, reverses, receipt, reason, subject, until, prev_hash, hash",
    "card": "id, exact_index, fold_index, fold_version, fold_unique, programme, region, currency, serial, last_four, ends, entry",
    "ledger_account": "id, kind, card, wallet, station, shop, currency, bound",
}
"""Tables of the first form that have more columns or rules now, and the columns whose values they keep."""

_CUSTODY = """
INSERT INTO custody (entry, card, seq, prev_seq, was, place, shop)
SELECT now.entry, now.card, now.seq, before.seq, before.place, now.place, now.shop
  FROM custody_before AS now LEFT JOIN custody_before AS before
    ON before.card = now.card AND before.seq = now.seq - 1
"""
_MOVEMENTS = """
INSERT INTO movement (entry, wallet, seq, at, amount, prev_seq, prev_total, total)
SELECT line.entry, ledger_account.wallet, line.seq, entry.at, -line.amount, line.prev_seq, -line.prev_balance, -line.balance
  FROM line JOIN ledger_account ON ledger_account.id = line.account JOIN entry ON entry.id = line.entry
 WHERE ledger_account.wallet IS NOT NULL
"""
_MOVED = """
SELECT movement.wallet, movement.seq, entry.kind, card.programme, card.last_four
  FROM movement JOIN entry ON entry.id = movement.entry
  LEFT JOIN card_event ON card_event.entry = entry.id AND card_event.state = 'REDEEMED'
  LEFT JOIN card ON card.id = card_event.card
"""
_ADD_WORD = text("INSERT INTO search_word (wallet, word, seq) VALUES (:wallet, :word, :seq)")

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
    pin_hash TEXT,
    drawer_salt BLOB NOT NULL,
    drawer_by_password BLOB NOT NULL,
    drawer_by_recovery BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    closed_at INTEGER,
    CONSTRAINT account_pk PRIMARY KEY (id),
    CONSTRAINT account_login_folded_uq UNIQUE (login_folded),
    CONSTRAINT account_role CHECK (role IN ('holder', 'clerk', 'manager')),
    CONSTRAINT account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT account_made_at_is_integer CHECK (typeof(made_at) = 'integer'),
    CONSTRAINT account_closed_at_is_integer CHECK (typeof(closed_at) IN ('integer', 'null'))
);
CREATE TABLE consent_code (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    code_index BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    CONSTRAINT consent_code_pk PRIMARY KEY (id),
    CONSTRAINT consent_code_code_index_uq UNIQUE (code_index),
    CONSTRAINT consent_code_id_account_uq UNIQUE (id, account),
    CONSTRAINT consent_code_keyed CHECK (length(code_index) = 32),
    CONSTRAINT consent_code_ends CHECK (ends > made_at),
    CONSTRAINT consent_code_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT consent_code_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT consent_code_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT consent_code_made_at_is_integer CHECK (typeof(made_at) = 'integer'),
    CONSTRAINT consent_code_ends_is_integer CHECK (typeof(ends) = 'integer')
);
CREATE TABLE outside (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT outside_pk PRIMARY KEY (id),
    CONSTRAINT outside_account_programme_region_uq UNIQUE (account, programme, region),
    CONSTRAINT outside_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT outside_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT outside_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT outside_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE TABLE wallet (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT wallet_pk PRIMARY KEY (id),
    CONSTRAINT wallet_account_region_uq UNIQUE (account, region),
    CONSTRAINT wallet_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT wallet_id_account_uq UNIQUE (id, account),
    CONSTRAINT wallet_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT wallet_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT wallet_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE TABLE entry (
    id INTEGER NOT NULL,
    station INTEGER NOT NULL,
    station_seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    value_at INTEGER,
    kind TEXT NOT NULL,
    actor INTEGER NOT NULL,
    approved_by INTEGER,
    command TEXT,
    reverses INTEGER,
    receipt TEXT,
    reason TEXT,
    subject INTEGER,
    until INTEGER,
    purchase INTEGER,
    promo_grant INTEGER,
    trade_in INTEGER,
    prev_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    CONSTRAINT entry_pk PRIMARY KEY (id),
    CONSTRAINT entry_station_station_seq_uq UNIQUE (station, station_seq),
    CONSTRAINT entry_reverses_uq UNIQUE (reverses),
    CONSTRAINT entry_station_seq CHECK (station_seq >= 1),
    CONSTRAINT entry_kind CHECK (kind IN ('activate', 'void', 'redeem', 'promotion', 'lapse', 'trade_in', 'purchase', 'one_click', 'subscription', 'refund', 'replace', 'fraud', 'make_good', 'import', 'goodwill', 'float', 'difference', 'takings', 'buy_card', 'breakage', 'drawer', 'mint', 'stock', 'hold', 'release', 'scrap', 'expire', 'review', 'role', 'setting', 'batch', 'close', 'drawer_step', 'household', 'offer', 'refund_step', 'report', 'subscribe', 'till', 'trade_in_step')),
    CONSTRAINT entry_chained CHECK (length(prev_hash) = 32 AND length(hash) = 32),
    CONSTRAINT entry_hold_ends CHECK (kind <> 'hold' OR until IS NOT NULL),
    CONSTRAINT entry_lapse_of_an_ended_lot CHECK (kind <> 'lapse' OR (promo_grant IS NOT NULL AND value_at IS NOT NULL AND value_at <= at)),
    CONSTRAINT entry_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT entry_actor_fk FOREIGN KEY(actor) REFERENCES account (id),
    CONSTRAINT entry_approved_by_fk FOREIGN KEY(approved_by) REFERENCES account (id),
    CONSTRAINT entry_reverses_fk FOREIGN KEY(reverses) REFERENCES entry (id),
    CONSTRAINT entry_subject_fk FOREIGN KEY(subject) REFERENCES account (id),
    CONSTRAINT entry_purchase_fk FOREIGN KEY(purchase) REFERENCES purchase (id),
    CONSTRAINT entry_promo_grant_fk FOREIGN KEY(promo_grant) REFERENCES promo_grant (id),
    CONSTRAINT entry_trade_in_fk FOREIGN KEY(trade_in) REFERENCES trade_in (id),
    CONSTRAINT entry_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT entry_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT entry_station_seq_is_integer CHECK (typeof(station_seq) = 'integer'),
    CONSTRAINT entry_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT entry_value_at_is_integer CHECK (typeof(value_at) IN ('integer', 'null')),
    CONSTRAINT entry_actor_is_integer CHECK (typeof(actor) = 'integer'),
    CONSTRAINT entry_approved_by_is_integer CHECK (typeof(approved_by) IN ('integer', 'null')),
    CONSTRAINT entry_reverses_is_integer CHECK (typeof(reverses) IN ('integer', 'null')),
    CONSTRAINT entry_subject_is_integer CHECK (typeof(subject) IN ('integer', 'null')),
    CONSTRAINT entry_until_is_integer CHECK (typeof(until) IN ('integer', 'null')),
    CONSTRAINT entry_purchase_is_integer CHECK (typeof(purchase) IN ('integer', 'null')),
    CONSTRAINT entry_promo_grant_is_integer CHECK (typeof(promo_grant) IN ('integer', 'null')),
    CONSTRAINT entry_trade_in_is_integer CHECK (typeof(trade_in) IN ('integer', 'null'))
);
CREATE INDEX entry_high_value ON entry (actor, id) WHERE reason = 'high_value';
CREATE INDEX entry_hold ON entry (subject, id) WHERE kind IN ('hold', 'release');
CREATE INDEX entry_purchase ON entry (purchase, id) WHERE purchase IS NOT NULL;
CREATE INDEX entry_receipt ON entry (receipt) WHERE receipt IS NOT NULL;
CREATE INDEX entry_station_at ON entry (station, at);
CREATE TABLE sign_in (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    station INTEGER,
    at INTEGER NOT NULL,
    proof TEXT NOT NULL,
    ok INTEGER NOT NULL,
    CONSTRAINT sign_in_pk PRIMARY KEY (id),
    CONSTRAINT sign_in_proof CHECK (proof IN ('password', 'pin', 'one_time', 'recovery')),
    CONSTRAINT sign_in_ok CHECK (ok IN (0, 1)),
    CONSTRAINT sign_in_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT sign_in_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT sign_in_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT sign_in_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT sign_in_station_is_integer CHECK (typeof(station) IN ('integer', 'null')),
    CONSTRAINT sign_in_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT sign_in_ok_is_integer CHECK (typeof(ok) = 'integer')
);
CREATE INDEX sign_in_account ON sign_in (account, proof, id);
CREATE TABLE account_setting (
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT account_setting_pk PRIMARY KEY (account, name, seq),
    CONSTRAINT account_setting_seq CHECK (seq >= 1),
    CONSTRAINT account_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT account_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT account_setting_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT account_setting_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT account_setting_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT account_setting_seq_is_integer CHECK (typeof(seq) = 'integer')
);
CREATE TABLE batch (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    cards INTEGER NOT NULL,
    shop INTEGER,
    folder TEXT,
    CONSTRAINT batch_pk PRIMARY KEY (id),
    CONSTRAINT batch_entry_uq UNIQUE (entry),
    CONSTRAINT batch_name_uq UNIQUE (name),
    CONSTRAINT batch_kind CHECK (kind IN ('mint', 'import', 'gift')),
    CONSTRAINT batch_cards CHECK (cards >= 1),
    CONSTRAINT batch_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT batch_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT batch_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT batch_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT batch_cards_is_integer CHECK (typeof(cards) = 'integer'),
    CONSTRAINT batch_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
CREATE TABLE drawer_card (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    last_four TEXT NOT NULL,
    code_index BLOB NOT NULL,
    CONSTRAINT drawer_card_pk PRIMARY KEY (id),
    CONSTRAINT drawer_card_account_code_index_uq UNIQUE (account, code_index),
    CONSTRAINT drawer_card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT drawer_card_keyed CHECK (length(code_index) = 32),
    CONSTRAINT drawer_card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT drawer_card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_card_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT drawer_card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT drawer_card_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_card_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE INDEX drawer_card_entry ON drawer_card (entry);
CREATE TABLE household (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    one INTEGER NOT NULL,
    other INTEGER NOT NULL,
    CONSTRAINT household_pk PRIMARY KEY (id),
    CONSTRAINT household_one_other_uq UNIQUE (one, other),
    CONSTRAINT household_of_two CHECK (one < other),
    CONSTRAINT household_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT household_one_fk FOREIGN KEY(one) REFERENCES account (id),
    CONSTRAINT household_other_fk FOREIGN KEY(other) REFERENCES account (id),
    CONSTRAINT household_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT household_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT household_one_is_integer CHECK (typeof(one) = 'integer'),
    CONSTRAINT household_other_is_integer CHECK (typeof(other) = 'integer')
);
CREATE INDEX household_entry ON household (entry);
CREATE INDEX household_other ON household (other);
CREATE TABLE movement (
    entry INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    prev_seq INTEGER,
    prev_total INTEGER NOT NULL,
    total INTEGER NOT NULL,
    CONSTRAINT movement_pk PRIMARY KEY (wallet, seq),
    CONSTRAINT movement_wallet_seq_total_uq UNIQUE (wallet, seq, total),
    CONSTRAINT movement_entry_wallet_uq UNIQUE (entry, wallet),
    CONSTRAINT movement_wallet_prev_seq_prev_total_fk FOREIGN KEY(wallet, prev_seq, prev_total) REFERENCES movement (wallet, seq, total),
    CONSTRAINT movement_adds_up CHECK (total = prev_total + amount AND total >= 0),
    CONSTRAINT movement_continues CHECK ((seq = 1 AND prev_seq IS NULL AND prev_total = 0) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1)),
    CONSTRAINT movement_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT movement_wallet_fk FOREIGN KEY(wallet) REFERENCES wallet (id),
    CONSTRAINT movement_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT movement_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT movement_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT movement_at_is_integer CHECK (typeof(at) = 'integer'),
    CONSTRAINT movement_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT movement_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT movement_prev_total_is_integer CHECK (typeof(prev_total) = 'integer'),
    CONSTRAINT movement_total_is_integer CHECK (typeof(total) = 'integer')
)
 WITHOUT ROWID;
CREATE INDEX movement_at ON movement (wallet, at, seq);
CREATE TABLE promotion (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    code_index BLOB,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    region TEXT NOT NULL,
    terms TEXT NOT NULL,
    starts INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    CONSTRAINT promotion_pk PRIMARY KEY (id),
    CONSTRAINT promotion_name_uq UNIQUE (name),
    CONSTRAINT promotion_code_index_uq UNIQUE (code_index),
    CONSTRAINT promotion_kind CHECK (kind IN ('code', 'automatic', 'manual')),
    CONSTRAINT promotion_code CHECK ((kind = 'code') = (code_index IS NOT NULL) AND (code_index IS NULL OR length(code_index) = 32)),
    CONSTRAINT promotion_amount CHECK (amount > 0),
    CONSTRAINT promotion_ends CHECK (ends > starts),
    CONSTRAINT promotion_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT promotion_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT promotion_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT promotion_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT promotion_starts_is_integer CHECK (typeof(starts) = 'integer'),
    CONSTRAINT promotion_ends_is_integer CHECK (typeof(ends) = 'integer')
);
CREATE INDEX promotion_entry ON promotion (entry);
CREATE TABLE store_setting (
    entry INTEGER NOT NULL,
    name TEXT NOT NULL,
    seq INTEGER NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT store_setting_pk PRIMARY KEY (name, seq),
    CONSTRAINT store_setting_seq CHECK (seq >= 1),
    CONSTRAINT store_setting_name CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT store_setting_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT store_setting_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT store_setting_seq_is_integer CHECK (typeof(seq) = 'integer')
);
CREATE TABLE subscription (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    merchant TEXT NOT NULL,
    amount INTEGER NOT NULL,
    every TEXT NOT NULL,
    first_due TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    CONSTRAINT subscription_pk PRIMARY KEY (id),
    CONSTRAINT subscription_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT subscription_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT subscription_amount CHECK (amount > 0),
    CONSTRAINT subscription_every CHECK (every IN ('week', 'month', 'year')),
    CONSTRAINT subscription_first_due CHECK (length(first_due) = 10),
    CONSTRAINT subscription_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT subscription_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT subscription_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT subscription_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT subscription_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT subscription_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT subscription_amount_is_integer CHECK (typeof(amount) = 'integer')
);
CREATE INDEX subscription_account ON subscription (account, id);
CREATE INDEX subscription_of_entry ON subscription (entry);
CREATE TABLE till_event (
    entry INTEGER NOT NULL,
    station INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT till_event_pk PRIMARY KEY (station, seq),
    CONSTRAINT till_event_station_seq_state_uq UNIQUE (station, seq, state),
    CONSTRAINT till_event_station_prev_seq_was_fk FOREIGN KEY(station, prev_seq, was) REFERENCES till_event (station, seq, state),
    CONSTRAINT till_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT till_event_move CHECK (coalesce(was, '') || '>' || state IN ('>OPEN', 'OPEN>COUNTED', 'COUNTED>COUNTED', 'COUNTED>OPEN', 'COUNTED>CLOSED', 'CLOSED>OPEN')),
    CONSTRAINT till_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT till_event_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT till_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT till_event_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT till_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT till_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX till_event_entry ON till_event (entry);
CREATE TABLE trade_in (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    reference TEXT NOT NULL,
    item TEXT NOT NULL,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    CONSTRAINT trade_in_pk PRIMARY KEY (id),
    CONSTRAINT trade_in_reference_uq UNIQUE (reference),
    CONSTRAINT trade_in_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT trade_in_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT trade_in_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT trade_in_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT trade_in_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT trade_in_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT trade_in_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT trade_in_wallet_is_integer CHECK (typeof(wallet) = 'integer')
);
CREATE INDEX trade_in_account ON trade_in (account, id);
CREATE INDEX trade_in_of_entry ON trade_in (entry);
CREATE TABLE batch_event (
    entry INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT batch_event_pk PRIMARY KEY (batch, seq),
    CONSTRAINT batch_event_batch_seq_state_uq UNIQUE (batch, seq, state),
    CONSTRAINT batch_event_batch_prev_seq_was_fk FOREIGN KEY(batch, prev_seq, was) REFERENCES batch_event (batch, seq, state),
    CONSTRAINT batch_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT batch_event_move CHECK (coalesce(was, '') || '>' || state IN ('>WRITING', '>NAMED', 'WRITING>NAMED', 'WRITING>SCRAPPED')),
    CONSTRAINT batch_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT batch_event_batch_fk FOREIGN KEY(batch) REFERENCES batch (id),
    CONSTRAINT batch_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT batch_event_batch_is_integer CHECK (typeof(batch) = 'integer'),
    CONSTRAINT batch_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT batch_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX batch_event_entry ON batch_event (entry);
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
    preset INTEGER,
    ends INTEGER,
    batch INTEGER,
    entry INTEGER NOT NULL,
    CONSTRAINT card_pk PRIMARY KEY (id),
    CONSTRAINT card_exact_index_uq UNIQUE (exact_index),
    CONSTRAINT card_serial_uq UNIQUE (serial),
    CONSTRAINT card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT card_fold_unique CHECK (fold_unique IN (0, 1)),
    CONSTRAINT card_keyed CHECK (length(exact_index) = 32 AND length(fold_index) = 32),
    CONSTRAINT card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT card_preset CHECK (preset IS NULL OR preset > 0),
    CONSTRAINT card_batch_fk FOREIGN KEY(batch) REFERENCES batch (id),
    CONSTRAINT card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT card_fold_version_is_integer CHECK (typeof(fold_version) = 'integer'),
    CONSTRAINT card_fold_unique_is_integer CHECK (typeof(fold_unique) = 'integer'),
    CONSTRAINT card_preset_is_integer CHECK (typeof(preset) IN ('integer', 'null')),
    CONSTRAINT card_ends_is_integer CHECK (typeof(ends) IN ('integer', 'null')),
    CONSTRAINT card_batch_is_integer CHECK (typeof(batch) IN ('integer', 'null')),
    CONSTRAINT card_entry_is_integer CHECK (typeof(entry) = 'integer')
);
CREATE INDEX card_batch ON card (batch, id) WHERE batch IS NOT NULL;
CREATE INDEX card_entry ON card (entry);
CREATE INDEX card_fold ON card (fold_index);
CREATE UNIQUE INDEX card_fold_once ON card (fold_index) WHERE fold_unique = 1;
CREATE INDEX card_programme ON card (programme);
CREATE TABLE drawer_event (
    entry INTEGER NOT NULL,
    drawer_card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT drawer_event_pk PRIMARY KEY (drawer_card, seq),
    CONSTRAINT drawer_event_drawer_card_seq_state_uq UNIQUE (drawer_card, seq, state),
    CONSTRAINT drawer_event_drawer_card_prev_seq_was_fk FOREIGN KEY(drawer_card, prev_seq, was) REFERENCES drawer_event (drawer_card, seq, state),
    CONSTRAINT drawer_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT drawer_event_move CHECK (coalesce(was, '') || '>' || state IN ('>KEPT', 'KEPT>ACCEPTED', 'KEPT>REFUSED', 'REFUSED>KEPT', 'REFUSED>ACCEPTED', 'ACCEPTED>KEPT', 'KEPT>DROPPED', 'REFUSED>DROPPED')),
    CONSTRAINT drawer_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_event_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_event_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer'),
    CONSTRAINT drawer_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT drawer_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX drawer_event_entry ON drawer_event (entry);
CREATE TABLE drawer_secret (
    drawer_card INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT drawer_secret_pk PRIMARY KEY (drawer_card),
    CONSTRAINT drawer_secret_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_secret_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer')
);
CREATE TABLE household_event (
    entry INTEGER NOT NULL,
    household INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT household_event_pk PRIMARY KEY (household, seq),
    CONSTRAINT household_event_household_seq_state_uq UNIQUE (household, seq, state),
    CONSTRAINT household_event_household_prev_seq_was_fk FOREIGN KEY(household, prev_seq, was) REFERENCES household_event (household, seq, state),
    CONSTRAINT household_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT household_event_move CHECK (coalesce(was, '') || '>' || state IN ('>JOINED', 'JOINED>LEFT', 'LEFT>JOINED')),
    CONSTRAINT household_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT household_event_household_fk FOREIGN KEY(household) REFERENCES household (id),
    CONSTRAINT household_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT household_event_household_is_integer CHECK (typeof(household) = 'integer'),
    CONSTRAINT household_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT household_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX household_event_entry ON household_event (entry);
CREATE TABLE promo_grant (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    promotion INTEGER,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    CONSTRAINT promo_grant_pk PRIMARY KEY (id),
    CONSTRAINT promo_grant_promotion_account_uq UNIQUE (promotion, account),
    CONSTRAINT promo_grant_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT promo_grant_id_wallet_uq UNIQUE (id, wallet),
    CONSTRAINT promo_grant_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT promo_grant_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT promo_grant_amount CHECK (amount > 0),
    CONSTRAINT promo_grant_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT promo_grant_promotion_fk FOREIGN KEY(promotion) REFERENCES promotion (id),
    CONSTRAINT promo_grant_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT promo_grant_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT promo_grant_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT promo_grant_promotion_is_integer CHECK (typeof(promotion) IN ('integer', 'null')),
    CONSTRAINT promo_grant_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT promo_grant_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT promo_grant_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT promo_grant_ends_is_integer CHECK (typeof(ends) = 'integer')
);
CREATE INDEX promo_grant_ends ON promo_grant (wallet, ends, id);
CREATE INDEX promo_grant_entry ON promo_grant (entry);
CREATE TABLE promotion_event (
    entry INTEGER NOT NULL,
    promotion INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT promotion_event_pk PRIMARY KEY (promotion, seq),
    CONSTRAINT promotion_event_promotion_seq_state_uq UNIQUE (promotion, seq, state),
    CONSTRAINT promotion_event_promotion_prev_seq_was_fk FOREIGN KEY(promotion, prev_seq, was) REFERENCES promotion_event (promotion, seq, state),
    CONSTRAINT promotion_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT promotion_event_move CHECK (coalesce(was, '') || '>' || state IN ('>RUNNING', 'RUNNING>ENDED')),
    CONSTRAINT promotion_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT promotion_event_promotion_fk FOREIGN KEY(promotion) REFERENCES promotion (id),
    CONSTRAINT promotion_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT promotion_event_promotion_is_integer CHECK (typeof(promotion) = 'integer'),
    CONSTRAINT promotion_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT promotion_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX promotion_event_entry ON promotion_event (entry);
CREATE TABLE purchase (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    reference TEXT NOT NULL,
    merchant TEXT NOT NULL,
    kind TEXT NOT NULL,
    account INTEGER NOT NULL,
    wallet INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    station INTEGER NOT NULL,
    balance TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_code INTEGER,
    approved_by INTEGER,
    reason TEXT,
    subscription INTEGER,
    CONSTRAINT purchase_pk PRIMARY KEY (id),
    CONSTRAINT purchase_entry_uq UNIQUE (entry),
    CONSTRAINT purchase_reference_uq UNIQUE (reference),
    CONSTRAINT purchase_consent_code_uq UNIQUE (consent_code),
    CONSTRAINT purchase_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT purchase_wallet_account_fk FOREIGN KEY(wallet, account) REFERENCES wallet (id, account),
    CONSTRAINT purchase_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency),
    CONSTRAINT purchase_consent_code_account_fk FOREIGN KEY(consent_code, account) REFERENCES consent_code (id, account),
    CONSTRAINT purchase_kind CHECK (kind IN ('checkout', 'one_click', 'subscription')),
    CONSTRAINT purchase_amount CHECK (amount > 0),
    CONSTRAINT purchase_balance CHECK (balance IN ('use', 'save')),
    CONSTRAINT purchase_consent_listed CHECK (consent IN ('pin', 'one_time', 'override', 'standing')),
    CONSTRAINT purchase_consent CHECK ((consent = 'one_time') = (consent_code IS NOT NULL) AND (consent = 'override') = (approved_by IS NOT NULL AND reason IS NOT NULL) AND (consent = 'standing') = (subscription IS NOT NULL)),
    CONSTRAINT purchase_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT purchase_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT purchase_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT purchase_approved_by_fk FOREIGN KEY(approved_by) REFERENCES account (id),
    CONSTRAINT purchase_subscription_fk FOREIGN KEY(subscription) REFERENCES subscription (id),
    CONSTRAINT purchase_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT purchase_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT purchase_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT purchase_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT purchase_amount_is_integer CHECK (typeof(amount) = 'integer'),
    CONSTRAINT purchase_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT purchase_consent_code_is_integer CHECK (typeof(consent_code) IN ('integer', 'null')),
    CONSTRAINT purchase_approved_by_is_integer CHECK (typeof(approved_by) IN ('integer', 'null')),
    CONSTRAINT purchase_subscription_is_integer CHECK (typeof(subscription) IN ('integer', 'null'))
);
CREATE INDEX purchase_account ON purchase (account, id);
CREATE TABLE search_word (
    wallet INTEGER NOT NULL,
    word TEXT NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT search_word_pk PRIMARY KEY (wallet, word, seq),
    CONSTRAINT search_word_wallet_seq_fk FOREIGN KEY(wallet, seq) REFERENCES movement (wallet, seq),
    CONSTRAINT search_word_length CHECK (length(word) BETWEEN 1 AND 40),
    CONSTRAINT search_word_wallet_is_integer CHECK (typeof(wallet) = 'integer'),
    CONSTRAINT search_word_seq_is_integer CHECK (typeof(seq) = 'integer')
)
 WITHOUT ROWID;
CREATE TABLE subscription_event (
    entry INTEGER NOT NULL,
    subscription INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT subscription_event_pk PRIMARY KEY (subscription, seq),
    CONSTRAINT subscription_event_subscription_seq_state_uq UNIQUE (subscription, seq, state),
    CONSTRAINT subscription_event_subscription_prev_seq_was_fk FOREIGN KEY(subscription, prev_seq, was) REFERENCES subscription_event (subscription, seq, state),
    CONSTRAINT subscription_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT subscription_event_move CHECK (coalesce(was, '') || '>' || state IN ('>RUNNING', 'RUNNING>CANCELLED')),
    CONSTRAINT subscription_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT subscription_event_subscription_fk FOREIGN KEY(subscription) REFERENCES subscription (id),
    CONSTRAINT subscription_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT subscription_event_subscription_is_integer CHECK (typeof(subscription) = 'integer'),
    CONSTRAINT subscription_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT subscription_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX subscription_event_entry ON subscription_event (entry);
CREATE TABLE till_count (
    entry INTEGER NOT NULL,
    station INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    currency TEXT NOT NULL,
    tender TEXT NOT NULL,
    counted INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    denominations TEXT,
    CONSTRAINT till_count_pk PRIMARY KEY (station, seq, currency, tender),
    CONSTRAINT till_count_station_seq_fk FOREIGN KEY(station, seq) REFERENCES till_event (station, seq),
    CONSTRAINT till_count_tender CHECK (tender IN ('cash', 'card')),
    CONSTRAINT till_count_counted CHECK (counted >= 0),
    CONSTRAINT till_count_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT till_count_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT till_count_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT till_count_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT till_count_counted_is_integer CHECK (typeof(counted) = 'integer'),
    CONSTRAINT till_count_expected_is_integer CHECK (typeof(expected) = 'integer')
);
CREATE INDEX till_count_entry ON till_count (entry);
CREATE TABLE trade_in_event (
    entry INTEGER NOT NULL,
    trade_in INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    amount INTEGER,
    CONSTRAINT trade_in_event_pk PRIMARY KEY (trade_in, seq),
    CONSTRAINT trade_in_event_amount CHECK (amount IS NULL OR amount >= 0),
    CONSTRAINT trade_in_event_worth CHECK (state NOT IN ('QUOTED', 'ASSESSED', 'CREDITED') OR amount IS NOT NULL),
    CONSTRAINT trade_in_event_trade_in_seq_state_uq UNIQUE (trade_in, seq, state),
    CONSTRAINT trade_in_event_trade_in_prev_seq_was_fk FOREIGN KEY(trade_in, prev_seq, was) REFERENCES trade_in_event (trade_in, seq, state),
    CONSTRAINT trade_in_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT trade_in_event_move CHECK (coalesce(was, '') || '>' || state IN ('>QUOTED', 'QUOTED>IN_TRANSIT', 'IN_TRANSIT>ASSESSED', 'ASSESSED>CREDITED', 'ASSESSED>RETURNED')),
    CONSTRAINT trade_in_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT trade_in_event_trade_in_fk FOREIGN KEY(trade_in) REFERENCES trade_in (id),
    CONSTRAINT trade_in_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT trade_in_event_trade_in_is_integer CHECK (typeof(trade_in) = 'integer'),
    CONSTRAINT trade_in_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT trade_in_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT trade_in_event_amount_is_integer CHECK (typeof(amount) IN ('integer', 'null'))
);
CREATE INDEX trade_in_event_entry ON trade_in_event (entry);
CREATE TABLE alert (
    id INTEGER NOT NULL,
    account INTEGER NOT NULL,
    station INTEGER NOT NULL,
    card INTEGER,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT alert_pk PRIMARY KEY (id),
    CONSTRAINT alert_kind CHECK (kind IN ('not_sold', 'attempts')),
    CONSTRAINT alert_of_a_card CHECK (kind <> 'not_sold' OR card IS NOT NULL),
    CONSTRAINT alert_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT alert_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT alert_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT alert_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT alert_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT alert_station_is_integer CHECK (typeof(station) = 'integer'),
    CONSTRAINT alert_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT alert_at_is_integer CHECK (typeof(at) = 'integer')
);
CREATE INDEX alert_at ON alert (at);
CREATE TABLE capture (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    purchase INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    source TEXT NOT NULL,
    promo_grant INTEGER,
    currency TEXT NOT NULL,
    CONSTRAINT capture_pk PRIMARY KEY (id),
    CONSTRAINT capture_purchase_rank_uq UNIQUE (purchase, rank),
    CONSTRAINT capture_purchase_promo_grant_uq UNIQUE (purchase, promo_grant),
    CONSTRAINT capture_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT capture_purchase_currency_fk FOREIGN KEY(purchase, currency) REFERENCES purchase (id, currency),
    CONSTRAINT capture_promo_grant_currency_fk FOREIGN KEY(promo_grant, currency) REFERENCES promo_grant (id, currency),
    CONSTRAINT capture_rank CHECK (rank >= 1),
    CONSTRAINT capture_source CHECK (source IN ('promo', 'standard', 'cash', 'card')),
    CONSTRAINT capture_of_a_lot CHECK ((source = 'promo') = (promo_grant IS NOT NULL)),
    CONSTRAINT capture_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT capture_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT capture_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT capture_purchase_is_integer CHECK (typeof(purchase) = 'integer'),
    CONSTRAINT capture_rank_is_integer CHECK (typeof(rank) = 'integer'),
    CONSTRAINT capture_promo_grant_is_integer CHECK (typeof(promo_grant) IN ('integer', 'null'))
);
CREATE INDEX capture_entry ON capture (entry);
CREATE UNIQUE INDEX capture_source_once ON capture (purchase, source) WHERE promo_grant IS NULL;
CREATE TABLE custody (
    entry INTEGER NOT NULL,
    card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    place TEXT NOT NULL,
    shop INTEGER,
    CONSTRAINT custody_pk PRIMARY KEY (card, seq),
    CONSTRAINT custody_place CHECK (place IN ('printed', 'stock', 'sold', 'scrapped')),
    CONSTRAINT custody_stock_of_a_shop CHECK (place <> 'stock' OR shop IS NOT NULL),
    CONSTRAINT custody_card_seq_place_uq UNIQUE (card, seq, place),
    CONSTRAINT custody_card_prev_seq_was_fk FOREIGN KEY(card, prev_seq, was) REFERENCES custody (card, seq, place),
    CONSTRAINT custody_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT custody_move CHECK (coalesce(was, '') || '>' || place IN ('>printed', '>stock', 'printed>stock', 'stock>stock', 'stock>sold', 'sold>stock', 'printed>scrapped', 'stock>scrapped', 'sold>scrapped')),
    CONSTRAINT custody_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT custody_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT custody_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT custody_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT custody_card_is_integer CHECK (typeof(card) = 'integer'),
    CONSTRAINT custody_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT custody_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null')),
    CONSTRAINT custody_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null'))
);
CREATE INDEX custody_entry ON custody (entry);
CREATE TABLE refund (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    purchase INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    CONSTRAINT refund_pk PRIMARY KEY (id),
    CONSTRAINT refund_amount CHECK (amount > 0),
    CONSTRAINT refund_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT refund_purchase_fk FOREIGN KEY(purchase) REFERENCES purchase (id),
    CONSTRAINT refund_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT refund_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT refund_purchase_is_integer CHECK (typeof(purchase) = 'integer'),
    CONSTRAINT refund_amount_is_integer CHECK (typeof(amount) = 'integer')
);
CREATE INDEX refund_entry ON refund (entry);
CREATE INDEX refund_purchase ON refund (purchase, id);
CREATE TABLE replacement (
    entry INTEGER NOT NULL,
    old INTEGER NOT NULL,
    new INTEGER NOT NULL,
    approved_by INTEGER NOT NULL,
    CONSTRAINT replacement_pk PRIMARY KEY (old),
    CONSTRAINT replacement_new_uq UNIQUE (new),
    CONSTRAINT replacement_by_another CHECK (old <> new),
    CONSTRAINT replacement_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT replacement_old_fk FOREIGN KEY(old) REFERENCES card (id),
    CONSTRAINT replacement_new_fk FOREIGN KEY(new) REFERENCES card (id),
    CONSTRAINT replacement_approved_by_fk FOREIGN KEY(approved_by) REFERENCES account (id),
    CONSTRAINT replacement_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT replacement_old_is_integer CHECK (typeof(old) = 'integer'),
    CONSTRAINT replacement_new_is_integer CHECK (typeof(new) = 'integer'),
    CONSTRAINT replacement_approved_by_is_integer CHECK (typeof(approved_by) = 'integer')
);
CREATE INDEX replacement_entry ON replacement (entry);
CREATE TABLE review (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    kind TEXT NOT NULL,
    account INTEGER NOT NULL,
    card INTEGER,
    until INTEGER,
    told TEXT,
    CONSTRAINT review_pk PRIMARY KEY (id),
    CONSTRAINT review_kind CHECK (kind IN ('velocity', 'report', 'fraud')),
    CONSTRAINT review_hold_ends CHECK (kind <> 'velocity' OR until IS NOT NULL),
    CONSTRAINT review_of_a_card CHECK (kind = 'velocity' OR card IS NOT NULL),
    CONSTRAINT review_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT review_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT review_card_fk FOREIGN KEY(card) REFERENCES card (id),
    CONSTRAINT review_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT review_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT review_account_is_integer CHECK (typeof(account) = 'integer'),
    CONSTRAINT review_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT review_until_is_integer CHECK (typeof(until) IN ('integer', 'null'))
);
CREATE INDEX review_account ON review (account, id);
CREATE INDEX review_card ON review (card, id) WHERE card IS NOT NULL;
CREATE INDEX review_entry ON review (entry);
CREATE TABLE subscription_payment (
    entry INTEGER NOT NULL,
    subscription INTEGER NOT NULL,
    period INTEGER NOT NULL,
    due TEXT NOT NULL,
    purchase INTEGER NOT NULL,
    CONSTRAINT subscription_payment_pk PRIMARY KEY (subscription, period),
    CONSTRAINT subscription_payment_purchase_uq UNIQUE (purchase),
    CONSTRAINT subscription_payment_period CHECK (period >= 0),
    CONSTRAINT subscription_payment_due CHECK (length(due) = 10),
    CONSTRAINT subscription_payment_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT subscription_payment_subscription_fk FOREIGN KEY(subscription) REFERENCES subscription (id),
    CONSTRAINT subscription_payment_purchase_fk FOREIGN KEY(purchase) REFERENCES purchase (id),
    CONSTRAINT subscription_payment_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT subscription_payment_subscription_is_integer CHECK (typeof(subscription) = 'integer'),
    CONSTRAINT subscription_payment_period_is_integer CHECK (typeof(period) = 'integer'),
    CONSTRAINT subscription_payment_purchase_is_integer CHECK (typeof(purchase) = 'integer')
);
CREATE INDEX subscription_payment_entry ON subscription_payment (entry);
CREATE TABLE ledger_account (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    card INTEGER,
    promo_grant INTEGER,
    wallet INTEGER,
    station INTEGER,
    shop INTEGER,
    purchase INTEGER,
    capture INTEGER,
    drawer_card INTEGER,
    outside INTEGER,
    account INTEGER,
    currency TEXT NOT NULL,
    bound TEXT NOT NULL,
    CONSTRAINT ledger_account_pk PRIMARY KEY (id),
    CONSTRAINT ledger_account_id_bound_uq UNIQUE (id, bound),
    CONSTRAINT ledger_account_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT ledger_account_card_currency_fk FOREIGN KEY(card, currency) REFERENCES card (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_promo_grant_currency_fk FOREIGN KEY(promo_grant, currency) REFERENCES promo_grant (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_wallet_currency_fk FOREIGN KEY(wallet, currency) REFERENCES wallet (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_purchase_currency_fk FOREIGN KEY(purchase, currency) REFERENCES purchase (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_capture_currency_fk FOREIGN KEY(capture, currency) REFERENCES capture (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_drawer_card_currency_fk FOREIGN KEY(drawer_card, currency) REFERENCES drawer_card (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_outside_currency_fk FOREIGN KEY(outside, currency) REFERENCES outside (id, currency) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_promo_grant_wallet_fk FOREIGN KEY(promo_grant, wallet) REFERENCES promo_grant (id, wallet) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ledger_account_bound_listed CHECK (bound IN ('none', 'credit', 'debit')),
    CONSTRAINT ledger_account_bound_of_kind CHECK ((bound = 'credit' AND kind IN ('Liabilities:Card', 'Liabilities:Wallet:Standard', 'Liabilities:Wallet:Promo')) OR (bound = 'debit' AND kind IN ('Captured', 'Assets:Drawer', 'Assets:Outside:Standard', 'Assets:Outside:Promo')) OR (bound = 'none' AND kind IN ('Captured:Counter', 'Income:Gifts', 'Expenses:Orders', 'Assets:Tender:cash', 'Assets:Tender:card', 'Assets:TradeIn', 'Income:Sales', 'Income:Subscription', 'Income:Refunds', 'Income:Breakage', 'Expenses:Promo', 'Expenses:Goodwill', 'Expenses:FraudLoss', 'Expenses:TillDifference', 'Assets:Safe', 'Equity:Opening'))),
    CONSTRAINT ledger_account_owner CHECK ((kind IN ('Liabilities:Card') AND card IS NOT NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Liabilities:Wallet:Standard') AND card IS NULL AND promo_grant IS NULL AND wallet IS NOT NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Liabilities:Wallet:Promo') AND card IS NULL AND promo_grant IS NOT NULL AND wallet IS NOT NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Captured') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NOT NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Captured:Counter') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NOT NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Assets:Drawer') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NOT NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Assets:Outside:Standard', 'Assets:Outside:Promo') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NOT NULL AND account IS NULL) OR (kind IN ('Income:Gifts', 'Expenses:Orders') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NOT NULL) OR (kind IN ('Assets:Tender:cash', 'Assets:Tender:card', 'Assets:TradeIn', 'Income:Sales', 'Income:Subscription', 'Income:Refunds', 'Income:Breakage', 'Expenses:Promo', 'Expenses:Goodwill', 'Expenses:FraudLoss', 'Expenses:TillDifference') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NOT NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Assets:Safe') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NOT NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL) OR (kind IN ('Equity:Opening') AND card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL)),
    CONSTRAINT ledger_account_station_fk FOREIGN KEY(station) REFERENCES station (id),
    CONSTRAINT ledger_account_shop_fk FOREIGN KEY(shop) REFERENCES shop (id),
    CONSTRAINT ledger_account_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT ledger_account_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT ledger_account_card_is_integer CHECK (typeof(card) IN ('integer', 'null')),
    CONSTRAINT ledger_account_promo_grant_is_integer CHECK (typeof(promo_grant) IN ('integer', 'null')),
    CONSTRAINT ledger_account_wallet_is_integer CHECK (typeof(wallet) IN ('integer', 'null')),
    CONSTRAINT ledger_account_station_is_integer CHECK (typeof(station) IN ('integer', 'null')),
    CONSTRAINT ledger_account_shop_is_integer CHECK (typeof(shop) IN ('integer', 'null')),
    CONSTRAINT ledger_account_purchase_is_integer CHECK (typeof(purchase) IN ('integer', 'null')),
    CONSTRAINT ledger_account_capture_is_integer CHECK (typeof(capture) IN ('integer', 'null')),
    CONSTRAINT ledger_account_drawer_card_is_integer CHECK (typeof(drawer_card) IN ('integer', 'null')),
    CONSTRAINT ledger_account_outside_is_integer CHECK (typeof(outside) IN ('integer', 'null')),
    CONSTRAINT ledger_account_account_is_integer CHECK (typeof(account) IN ('integer', 'null'))
);
CREATE UNIQUE INDEX ledger_account_account ON ledger_account (account, kind, currency) WHERE account IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_alone ON ledger_account (kind, currency) WHERE card IS NULL AND promo_grant IS NULL AND wallet IS NULL AND station IS NULL AND shop IS NULL AND purchase IS NULL AND capture IS NULL AND drawer_card IS NULL AND outside IS NULL AND account IS NULL;
CREATE UNIQUE INDEX ledger_account_capture ON ledger_account (capture, kind) WHERE capture IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_card ON ledger_account (card, kind) WHERE card IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_drawer_card ON ledger_account (drawer_card, kind) WHERE drawer_card IS NOT NULL;
CREATE INDEX ledger_account_of_wallet ON ledger_account (wallet) WHERE wallet IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_outside ON ledger_account (outside, kind) WHERE outside IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_promo_grant ON ledger_account (promo_grant, kind) WHERE promo_grant IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_purchase ON ledger_account (purchase, kind) WHERE purchase IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_shop ON ledger_account (shop, kind, currency) WHERE shop IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_station ON ledger_account (station, kind, currency) WHERE station IS NOT NULL;
CREATE UNIQUE INDEX ledger_account_wallet ON ledger_account (wallet, kind) WHERE wallet IS NOT NULL AND promo_grant IS NULL;
CREATE TABLE refund_event (
    entry INTEGER NOT NULL,
    refund INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT refund_event_pk PRIMARY KEY (refund, seq),
    CONSTRAINT refund_event_refund_seq_state_uq UNIQUE (refund, seq, state),
    CONSTRAINT refund_event_refund_prev_seq_was_fk FOREIGN KEY(refund, prev_seq, was) REFERENCES refund_event (refund, seq, state),
    CONSTRAINT refund_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT refund_event_move CHECK (coalesce(was, '') || '>' || state IN ('>PENDING', '>POSTED', 'PENDING>POSTED', 'PENDING>DROPPED')),
    CONSTRAINT refund_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT refund_event_refund_fk FOREIGN KEY(refund) REFERENCES refund (id),
    CONSTRAINT refund_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT refund_event_refund_is_integer CHECK (typeof(refund) = 'integer'),
    CONSTRAINT refund_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT refund_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX refund_event_entry ON refund_event (entry);
CREATE INDEX refund_event_pending ON refund_event (refund) WHERE state = 'PENDING';
CREATE TABLE review_event (
    entry INTEGER NOT NULL,
    review INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    CONSTRAINT review_event_pk PRIMARY KEY (review, seq),
    CONSTRAINT review_event_review_seq_state_uq UNIQUE (review, seq, state),
    CONSTRAINT review_event_review_prev_seq_was_fk FOREIGN KEY(review, prev_seq, was) REFERENCES review_event (review, seq, state),
    CONSTRAINT review_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT review_event_move CHECK (coalesce(was, '') || '>' || state IN ('>OPEN', 'OPEN>APPROVED', 'OPEN>REJECTED')),
    CONSTRAINT review_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT review_event_review_fk FOREIGN KEY(review) REFERENCES review (id),
    CONSTRAINT review_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT review_event_review_is_integer CHECK (typeof(review) = 'integer'),
    CONSTRAINT review_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT review_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX review_event_entry ON review_event (entry);
"""


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        for statement in postgresql.statements():
            op.execute(statement)
        return
    rebuilt = (*_REBUILT, "custody")
    # A trigger that names a table stops its renaming, and indexes keep their names when it is renamed.
    made = "SELECT type, name, tbl_name FROM sqlite_master WHERE type IN ('trigger', 'index') AND sql IS NOT NULL"
    for kind, name, table in connection.execute(text(made)).all():
        if kind == "trigger" or table in rebuilt:
            op.execute(f"DROP {kind} {name}")
    for table in rebuilt:
        op.execute(f"ALTER TABLE {table} RENAME TO {table}_before")
    for statement in _SQLITE.split(";\n"):
        if statement.strip():
            op.execute(statement)
    for table, columns in _REBUILT.items():
        op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM {table}_before")
    op.execute(_CUSTODY)
    op.execute(_MOVEMENTS)
    _find_again(connection)
    for table in rebuilt:
        op.execute(f"DROP TABLE {table}_before")


def _find_again(connection: Connection) -> None:
    """The words by which the movements that are there are found, cut as the program cut them at this form."""
    for wallet, seq, kind, programme, last_four in connection.execute(text(_MOVED)).all():
        words = {f"={kind}", *_words(programme or ""), *_words(last_four or "")}
        connection.execute(
            _ADD_WORD, [{"wallet": wallet, "word": word, "seq": seq} for word in sorted(words)]
        )


def _words(phrase: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", phrase).casefold()
    spaced = "".join(character if character.isalnum() else " " for character in folded)
    return [word[:40] for word in spaced.split()]
