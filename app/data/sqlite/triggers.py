"""The triggers in SQLite's words: what stands is never changed, and an entry is whole or refused.

They are not history: every migration ends with dropping and making all of them (`app.data.migrate`).
"""

# ruff: noqa: S608 (the statements are made of names of this program, never of input)

from app.data.rules import CARD_ACCOUNT, MONEY_KINDS, QUIET_KINDS, STATES_WITH_VALUE, listed

# Every unique key of the tables that only grow: INSERT OR REPLACE deletes the row that is in the way, without
# firing its delete trigger on a connection whose recursive_triggers is off.
_KEYS: dict[str, tuple[tuple[str, ...], ...]] = {
    "entry": (("id",), ("station", "station_seq"), ("reverses",)),
    "line": (("account", "seq"),),
    "card_event": (("card", "seq"),),
    "custody": (("card", "seq"),),
    "card": (("id",), ("exact_index",), ("serial",)),
    "wallet": (("id",), ("account", "region")),
    "ledger_account": (("id",),),
    "command": (("actor", "key"),),
}
_OF_AN_ENTRY = ("line", "card_event", "custody", "card")

_NO_UPDATE = """
CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}
BEGIN SELECT RAISE(ABORT, '{table}: what stands is never changed'); END
"""
_NO_DELETE = """
CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, '{table}: what stands is never deleted'); END
"""
_NO_REPLACE = """
CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}
WHEN {taken}
BEGIN SELECT RAISE(ABORT, '{table}: what stands is never replaced'); END
"""
_FOLD_NO_REPLACE = """
CREATE TRIGGER card_fold_no_replace BEFORE INSERT ON card
WHEN NEW.fold_unique = 1
 AND EXISTS (SELECT 1 FROM card WHERE fold_index = NEW.fold_index AND fold_unique = 1)
BEGIN SELECT RAISE(ABORT, 'card: another card has this folded code'); END
"""
_ENTRY_STANDS = """
CREATE TRIGGER {table}_entry_stands BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, '{table}: its entry stands already'); END
"""
_ENTRY_SUMS = """
CREATE TRIGGER entry_sums AFTER INSERT ON entry
WHEN EXISTS (SELECT 1 FROM line WHERE entry = NEW.id GROUP BY currency HAVING sum(amount) <> 0)
BEGIN SELECT RAISE(ABORT, 'entry: the lines do not sum to zero'); END
"""
_ENTRY_HAS_LINES = f"""
CREATE TRIGGER entry_has_lines AFTER INSERT ON entry
WHEN NEW.kind IN ({listed(MONEY_KINDS)}) AND NOT EXISTS (SELECT 1 FROM line WHERE entry = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entry: its kind moves money, and it has no lines'); END
"""
_ENTRY_HAS_NO_LINES = f"""
CREATE TRIGGER entry_has_no_lines AFTER INSERT ON entry
WHEN NEW.kind IN ({listed(QUIET_KINDS)}) AND EXISTS (SELECT 1 FROM line WHERE entry = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entry: its kind moves no money, and it has lines'); END
"""
_ENTRY_FOLLOWS = """
CREATE TRIGGER entry_follows AFTER INSERT ON entry
WHEN NEW.station_seq > 1 AND NOT EXISTS (
  SELECT 1 FROM entry WHERE station = NEW.station AND station_seq = NEW.station_seq - 1
     AND hash = NEW.prev_hash AND at <= NEW.at)
BEGIN SELECT RAISE(ABORT, 'entry: it does not follow the last one of its station'); END
"""
_ENTRY_CARD_VALUE = f"""
CREATE TRIGGER entry_card_value AFTER INSERT ON entry
WHEN EXISTS (
  SELECT 1 FROM (
    SELECT card FROM card_event WHERE entry = NEW.id
    UNION
    SELECT ledger_account.card FROM line JOIN ledger_account ON ledger_account.id = line.account
     WHERE line.entry = NEW.id AND ledger_account.card IS NOT NULL
  ) AS touched
  WHERE coalesce((SELECT state FROM card_event WHERE card = touched.card ORDER BY seq DESC LIMIT 1), '')
        NOT IN ({listed(STATES_WITH_VALUE)})
    AND coalesce((SELECT line.balance FROM line JOIN ledger_account ON ledger_account.id = line.account
         WHERE ledger_account.card = touched.card AND ledger_account.kind = '{CARD_ACCOUNT}'
         ORDER BY line.seq DESC LIMIT 1), 0) <> 0)
BEGIN SELECT RAISE(ABORT, 'entry: a card that is not active, held or expired holds value'); END
"""


def statements() -> dict[str, str]:
    """Every trigger's name and the statement that makes it."""
    made = [_FOLD_NO_REPLACE, _ENTRY_SUMS, _ENTRY_HAS_LINES, _ENTRY_HAS_NO_LINES, _ENTRY_FOLLOWS]
    made.append(_ENTRY_CARD_VALUE)
    for table, keys in _KEYS.items():
        made += [_NO_UPDATE.format(table=table), _NO_DELETE.format(table=table)]
        made.append(_NO_REPLACE.format(table=table, taken=" OR ".join(_taken(table, key) for key in keys)))
    made += [_ENTRY_STANDS.format(table=table) for table in _OF_AN_ENTRY]
    return {statement.split()[2]: statement.strip() for statement in made}


def _taken(table: str, key: tuple[str, ...]) -> str:
    same = " AND ".join(f"{column} = NEW.{column}" for column in key)
    return f"EXISTS (SELECT 1 FROM {table} WHERE {same})"
