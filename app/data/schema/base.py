"""What the tables of every subject are made with: the collection they belong to, and tables of events."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    Table,
    UniqueConstraint,
)

from app.data.columns import NAMING, key, of_entry, whole, words
from app.data.rules import CHAINS, moves_between

metadata = MetaData(naming_convention=NAMING)

# A NULL passes a check and skips a foreign key, so each rule says IS (NOT) NULL itself.
FIRST_OR_NEXT = (
    "(seq = 1 AND prev_seq IS NULL AND {first})"
    " OR (seq > 1 AND prev_seq IS NOT NULL AND prev_seq = seq - 1{next})"
)


def chain_table(
    name: str, *more: Column[int] | Column[str] | CheckConstraint | ForeignKeyConstraint | Index
) -> Table:
    """A table of events (`rules.CHAINS`): an event can only continue the true last one of its thing."""
    chain = CHAINS[name]
    thing, state = chain.thing, chain.state
    return Table(
        name,
        metadata,
        of_entry(),
        key(thing, ForeignKey(f"{thing}.id")),
        key("seq"),
        whole("prev_seq", nullable=True),
        words("was", nullable=True),
        words(state),
        *more,
        UniqueConstraint(thing, "seq", state),
        ForeignKeyConstraint(
            [thing, "prev_seq", "was"], [f"{name}.{thing}", f"{name}.seq", f"{name}.{state}"]
        ),
        CheckConstraint(
            FIRST_OR_NEXT.format(first="was IS NULL", next=" AND was IS NOT NULL"), name=f"{name}_continues"
        ),
        CheckConstraint(
            f"coalesce(was, '') || '>' || {state} IN ({moves_between(chain.moves)})", name=f"{name}_move"
        ),
        Index(f"{name}_entry", "entry"),
    )
