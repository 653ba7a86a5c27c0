"""The drawer as it is used: its codes by keyed hash and its secrets in tables of their own, what an issuer said,
end dates, and what is booked by hand on what issuers hold.

Form 0002 had tables for it that no version ever wrote into, so they are made anew and nothing is carried over.
As the others, SQLAlchemy's rendering of the model as it was then, kept as it is for ever.
"""

# ruff: noqa: E501 (a check stands on one line, as the model rendered it)

from alembic import op

revision = "0003"
down_revision = "0002"

_SQLITE = """
DROP TABLE drawer_event;
DROP TABLE drawer_secret;
DROP TABLE drawer_card;
CREATE TABLE drawer_card (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    account INTEGER NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    last_four TEXT NOT NULL,
    CONSTRAINT drawer_card_pk PRIMARY KEY (id),
    CONSTRAINT drawer_card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT drawer_card_id_account_uq UNIQUE (id, account),
    CONSTRAINT drawer_card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT drawer_card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_card_account_fk FOREIGN KEY(account) REFERENCES account (id),
    CONSTRAINT drawer_card_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT drawer_card_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_card_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE INDEX drawer_card_account ON drawer_card (account, id);
CREATE INDEX drawer_card_entry ON drawer_card (entry);
CREATE TABLE drawer_code (
    drawer_card INTEGER NOT NULL,
    account INTEGER NOT NULL,
    code_index BLOB NOT NULL,
    CONSTRAINT drawer_code_pk PRIMARY KEY (drawer_card),
    CONSTRAINT drawer_code_account_code_index_uq UNIQUE (account, code_index),
    CONSTRAINT drawer_code_drawer_card_account_fk FOREIGN KEY(drawer_card, account) REFERENCES drawer_card (id, account),
    CONSTRAINT drawer_code_keyed CHECK (length(code_index) = 32),
    CONSTRAINT drawer_code_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer'),
    CONSTRAINT drawer_code_account_is_integer CHECK (typeof(account) = 'integer')
);
CREATE TABLE drawer_secret (
    drawer_card INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sealed BLOB NOT NULL,
    CONSTRAINT drawer_secret_pk PRIMARY KEY (drawer_card, kind),
    CONSTRAINT drawer_secret_kind CHECK (kind IN ('code', 'note', 'picture')),
    CONSTRAINT drawer_secret_length CHECK (length(sealed) BETWEEN 29 AND 2100000),
    CONSTRAINT drawer_secret_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_secret_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer')
);
CREATE TABLE drawer_event (
    entry INTEGER NOT NULL,
    drawer_card INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_seq INTEGER,
    was TEXT,
    state TEXT NOT NULL,
    said TEXT,
    ends TEXT,
    CONSTRAINT drawer_event_pk PRIMARY KEY (drawer_card, seq),
    CONSTRAINT drawer_event_said CHECK ((state = 'REFUSED' AND said IS NOT NULL AND said IN ('already_redeemed', 'invalid', 'not_activated', 'region')) OR (state <> 'REFUSED' AND said IS NULL)),
    CONSTRAINT drawer_event_ends CHECK (ends IS NULL OR length(ends) = 10),
    CONSTRAINT drawer_event_drawer_card_seq_state_uq UNIQUE (drawer_card, seq, state),
    CONSTRAINT drawer_event_drawer_card_prev_seq_was_fk FOREIGN KEY(drawer_card, prev_seq, was) REFERENCES drawer_event (drawer_card, seq, state),
    CONSTRAINT drawer_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT drawer_event_move CHECK (coalesce(was, '') || '>' || state IN ('>KEPT', 'KEPT>KEPT', 'KEPT>ACCEPTED', 'KEPT>REFUSED', 'KEPT>DROPPED', 'REFUSED>KEPT', 'REFUSED>REFUSED', 'REFUSED>ACCEPTED', 'REFUSED>DROPPED', 'ACCEPTED>KEPT')),
    CONSTRAINT drawer_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_event_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id),
    CONSTRAINT drawer_event_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT drawer_event_drawer_card_is_integer CHECK (typeof(drawer_card) = 'integer'),
    CONSTRAINT drawer_event_seq_is_integer CHECK (typeof(seq) = 'integer'),
    CONSTRAINT drawer_event_prev_seq_is_integer CHECK (typeof(prev_seq) IN ('integer', 'null'))
);
CREATE INDEX drawer_event_entry ON drawer_event (entry);
CREATE TABLE outside_booking (
    id INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    outside INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT,
    about INTEGER,
    CONSTRAINT outside_booking_pk PRIMARY KEY (id),
    CONSTRAINT outside_booking_id_outside_uq UNIQUE (id, outside),
    CONSTRAINT outside_booking_about_outside_fk FOREIGN KEY(about, outside) REFERENCES outside_booking (id, outside),
    CONSTRAINT outside_booking_kind CHECK (kind IN ('order', 'refund', 'balance')),
    CONSTRAINT outside_booking_about CHECK (about IS NULL OR kind = 'refund'),
    CONSTRAINT outside_booking_named CHECK (reference IS NULL OR length(reference) BETWEEN 1 AND 200),
    CONSTRAINT outside_booking_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT outside_booking_outside_fk FOREIGN KEY(outside) REFERENCES outside (id),
    CONSTRAINT outside_booking_id_is_integer CHECK (typeof(id) = 'integer'),
    CONSTRAINT outside_booking_entry_is_integer CHECK (typeof(entry) = 'integer'),
    CONSTRAINT outside_booking_outside_is_integer CHECK (typeof(outside) = 'integer'),
    CONSTRAINT outside_booking_about_is_integer CHECK (typeof(about) IN ('integer', 'null'))
);
CREATE INDEX outside_booking_about ON outside_booking (about) WHERE about IS NOT NULL;
CREATE INDEX outside_booking_entry ON outside_booking (entry);
CREATE UNIQUE INDEX outside_booking_order ON outside_booking (outside, reference) WHERE kind = 'order' AND reference IS NOT NULL;
"""

_POSTGRESQL = """
ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_drawer_card_currency_fk;
DROP TABLE drawer_event;
DROP TABLE drawer_secret;
DROP TABLE drawer_card;
CREATE TABLE drawer_card (
    id BIGSERIAL NOT NULL,
    entry BIGINT NOT NULL,
    account BIGINT NOT NULL,
    programme TEXT NOT NULL,
    region TEXT NOT NULL,
    currency TEXT NOT NULL,
    last_four TEXT NOT NULL,
    CONSTRAINT drawer_card_pk PRIMARY KEY (id),
    CONSTRAINT drawer_card_id_currency_uq UNIQUE (id, currency),
    CONSTRAINT drawer_card_id_account_uq UNIQUE (id, account),
    CONSTRAINT drawer_card_last_four CHECK (length(last_four) = 4),
    CONSTRAINT drawer_card_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_card_account_fk FOREIGN KEY(account) REFERENCES account (id)
);
CREATE INDEX drawer_card_account ON drawer_card (account, id);
CREATE INDEX drawer_card_entry ON drawer_card (entry);
CREATE TABLE drawer_code (
    drawer_card BIGINT NOT NULL,
    account BIGINT NOT NULL,
    code_index BYTEA NOT NULL,
    CONSTRAINT drawer_code_pk PRIMARY KEY (drawer_card),
    CONSTRAINT drawer_code_account_code_index_uq UNIQUE (account, code_index),
    CONSTRAINT drawer_code_drawer_card_account_fk FOREIGN KEY(drawer_card, account) REFERENCES drawer_card (id, account),
    CONSTRAINT drawer_code_keyed CHECK (length(code_index) = 32)
);
CREATE TABLE drawer_secret (
    drawer_card BIGINT NOT NULL,
    kind TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    CONSTRAINT drawer_secret_pk PRIMARY KEY (drawer_card, kind),
    CONSTRAINT drawer_secret_kind CHECK (kind IN ('code', 'note', 'picture')),
    CONSTRAINT drawer_secret_length CHECK (length(sealed) BETWEEN 29 AND 2100000),
    CONSTRAINT drawer_secret_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id)
);
CREATE TABLE drawer_event (
    entry BIGINT NOT NULL,
    drawer_card BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    prev_seq BIGINT,
    was TEXT,
    state TEXT NOT NULL,
    said TEXT,
    ends TEXT,
    CONSTRAINT drawer_event_pk PRIMARY KEY (drawer_card, seq),
    CONSTRAINT drawer_event_said CHECK ((state = 'REFUSED' AND said IS NOT NULL AND said IN ('already_redeemed', 'invalid', 'not_activated', 'region')) OR (state <> 'REFUSED' AND said IS NULL)),
    CONSTRAINT drawer_event_ends CHECK (ends IS NULL OR length(ends) = 10),
    CONSTRAINT drawer_event_drawer_card_seq_state_uq UNIQUE (drawer_card, seq, state),
    CONSTRAINT drawer_event_drawer_card_prev_seq_was_fk FOREIGN KEY(drawer_card, prev_seq, was) REFERENCES drawer_event (drawer_card, seq, state),
    CONSTRAINT drawer_event_continues CHECK ((seq = 1 AND prev_seq IS NULL AND was IS NULL) OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1 AND was IS NOT NULL)),
    CONSTRAINT drawer_event_move CHECK (coalesce(was, '') || '>' || state IN ('>KEPT', 'KEPT>KEPT', 'KEPT>ACCEPTED', 'KEPT>REFUSED', 'KEPT>DROPPED', 'REFUSED>KEPT', 'REFUSED>REFUSED', 'REFUSED>ACCEPTED', 'REFUSED>DROPPED', 'ACCEPTED>KEPT')),
    CONSTRAINT drawer_event_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT drawer_event_drawer_card_fk FOREIGN KEY(drawer_card) REFERENCES drawer_card (id)
);
CREATE INDEX drawer_event_entry ON drawer_event (entry);
CREATE TABLE outside_booking (
    id BIGSERIAL NOT NULL,
    entry BIGINT NOT NULL,
    outside BIGINT NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT,
    about BIGINT,
    CONSTRAINT outside_booking_pk PRIMARY KEY (id),
    CONSTRAINT outside_booking_id_outside_uq UNIQUE (id, outside),
    CONSTRAINT outside_booking_about_outside_fk FOREIGN KEY(about, outside) REFERENCES outside_booking (id, outside),
    CONSTRAINT outside_booking_kind CHECK (kind IN ('order', 'refund', 'balance')),
    CONSTRAINT outside_booking_about CHECK (about IS NULL OR kind = 'refund'),
    CONSTRAINT outside_booking_named CHECK (reference IS NULL OR length(reference) BETWEEN 1 AND 200),
    CONSTRAINT outside_booking_entry_fk FOREIGN KEY(entry) REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT outside_booking_outside_fk FOREIGN KEY(outside) REFERENCES outside (id)
);
CREATE INDEX outside_booking_about ON outside_booking (about) WHERE about IS NOT NULL;
CREATE INDEX outside_booking_entry ON outside_booking (entry);
CREATE UNIQUE INDEX outside_booking_order ON outside_booking (outside, reference) WHERE kind = 'order' AND reference IS NOT NULL;
ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_drawer_card_currency_fk FOREIGN KEY(drawer_card, currency) REFERENCES drawer_card (id, currency) DEFERRABLE INITIALLY DEFERRED;
"""


def upgrade() -> None:
    statements = {"sqlite": _SQLITE, "postgresql": _POSTGRESQL}[op.get_bind().dialect.name]
    for statement in statements.split(";\n"):
        if statement.strip():
            op.execute(statement)
