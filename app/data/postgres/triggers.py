"""The triggers in PostgreSQL's words: what stands is never changed, and an entry is whole or refused.

They are not history: every migration ends with dropping and making all of them (`app.data.migrate`). What a
transaction under way cannot see of another is asked again at its commit.
"""

from collections.abc import Iterator

from app.data.rules import APPEND_ONLY, RECORDS
from app.data.whole import LINES_DO_NOT_SUM, REFUSED_WHEN, SUMS

PREFIX = "tillfold_"
CHANNEL = "tillfold_entry"
"""Whoever listens on it is told of every entry when its transaction commits."""

# The search path is fixed: a temporary table of the same name would be asked instead of the store's own.
_FUNCTION = """
CREATE FUNCTION {schema}.{name}() RETURNS trigger LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
BEGIN
{body}
  RETURN {returned};
END $$
"""
_REFUSE = "RAISE EXCEPTION USING MESSAGE = {message}, ERRCODE = 'integrity_constraint_violation';"
_IF = "  IF {condition} THEN\n    {refuse}\n  END IF;"
_NEVER = {"UPDATE": "changed", "DELETE": "deleted", "TRUNCATE": "emptied"}

_STANDS = "TG_TABLE_NAME || ': its entry stands already'"
# At its end a transaction has rows of its own entries alone: one that it did not see yet when the row went in
# has been hashed without it.
_NOT_OWN = "NOT EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry AND xmin = pg_current_xact_id()::xid)"


def functions(schema: str) -> Iterator[str]:
    """The statements that make the functions which the triggers call."""
    never = " ".join(f"WHEN '{event}' THEN '{word}'" for event, word in _NEVER.items())
    said = f"TG_TABLE_NAME || ': what stands is never ' || CASE TG_OP {never} END"
    yield _function(schema, "never", f"  {_REFUSE.format(message=said)}", "NULL")
    stands = _if("EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)", _STANDS)
    yield _function(schema, "entry_stands", stands, "NEW")
    yield _function(schema, "own_entry", _if(_NOT_OWN, _STANDS), "NULL")
    sums = _if(LINES_DO_NOT_SUM.format(entry="NEW.entry"), f"'{SUMS}'")
    yield _function(schema, "own_entry_sums", f"{_if(_NOT_OWN, _STANDS)}\n{sums}", "NULL")
    rules = (_if(condition, f"'{message}'") for condition, message in REFUSED_WHEN.values())
    told = f"  NOTIFY {CHANNEL};"
    yield _function(schema, "entry_whole", "\n".join([*rules, told]), "NULL")


def triggers(schema: str) -> Iterator[str]:
    """The statements that make the triggers."""
    yield _trigger(schema, "entry_whole", "AFTER INSERT", "entry", "ROW", "entry_whole")
    for table in APPEND_ONLY:
        for event in _NEVER:
            name = f"{table}_no_{event.lower()}"
            yield _trigger(schema, name, f"BEFORE {event}", table, "STATEMENT", "never")
    for table in RECORDS:
        yield _trigger(schema, f"{table}_entry_stands", "BEFORE INSERT", table, "ROW", "entry_stands")
        called = "own_entry_sums" if table == "line" else "own_entry"
        yield (
            f"CREATE CONSTRAINT TRIGGER {table}_own_entry AFTER INSERT ON {schema}.{table}"
            f" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {schema}.{PREFIX}{called}()"
        )


def _trigger(schema: str, name: str, event: str, table: str, each: str, called: str) -> str:
    return (
        f"CREATE TRIGGER {name} {event} ON {schema}.{table}"
        f" FOR EACH {each} EXECUTE FUNCTION {schema}.{PREFIX}{called}()"
    )


def _function(schema: str, name: str, body: str, returned: str) -> str:
    return _FUNCTION.format(schema=schema, name=PREFIX + name, body=body, returned=returned)


def _if(condition: str, message: str) -> str:
    return _IF.format(condition=condition, refuse=_REFUSE.format(message=message))
