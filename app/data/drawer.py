"""The cards of other issuers that accounts keep: their rows, keyed hashes and sealed secrets.

What stands at the issuers is `outside`; what a state or an answer means is for the use cases.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, delete, func, insert, select

from app.data import ids
from app.data.drafts import Record
from app.data.rules import DRAWER_IN_HAND
from app.data.schema import (
    drawer_card,
    drawer_code,
    drawer_event,
    drawer_secret,
    entry,
    ledger_account,
    line,
)
from app.data.store import Tx

KEPT, ACCEPTED, REFUSED, DROPPED = "KEPT", "ACCEPTED", "REFUSED", "DROPPED"
CODE, NOTE, PICTURE = "code", "note", "picture"


@dataclass(frozen=True, slots=True)
class DrawerRow:
    """A card as it is now. `value`: what lies in the drawer of it; `last_amount`: by how much that changed
    last, None for a card that never had an amount; `secrets`: what is kept sealed."""

    id: int
    account: int
    programme: str
    region: str
    currency: str
    last_four: str
    kept_at: int
    seq: int
    state: str
    said: str | None
    ends: str | None
    entry: int
    value: int
    last_amount: int | None
    secrets: tuple[str, ...]


def _last_line() -> Select[Any]:
    newer = line.alias("newer_line")
    return select(func.max(newer.c.seq)).where(newer.c.account == ledger_account.c.id)


def _last_event() -> Select[Any]:
    newer = drawer_event.alias("newer_event")
    return select(func.max(newer.c.seq)).where(newer.c.drawer_card == drawer_card.c.id)


_CARDS = (
    select(
        drawer_card.c.id,
        drawer_card.c.account,
        drawer_card.c.programme,
        drawer_card.c.region,
        drawer_card.c.currency,
        drawer_card.c.last_four,
        entry.c.at.label("kept_at"),
        drawer_event.c.seq,
        drawer_event.c.state,
        drawer_event.c.said,
        drawer_event.c.ends,
        drawer_event.c.entry,
        func.coalesce(line.c.balance, 0).label("value"),
        line.c.amount.label("last_amount"),
    )
    .select_from(drawer_card)
    .join(
        drawer_event,
        and_(
            drawer_event.c.drawer_card == drawer_card.c.id,
            drawer_event.c.seq == _last_event().correlate(drawer_card).scalar_subquery(),
        ),
    )
    .join(entry, entry.c.id == drawer_card.c.entry)
    .outerjoin(ledger_account, ledger_account.c.drawer_card == drawer_card.c.id)
    .outerjoin(
        line,
        and_(
            line.c.account == ledger_account.c.id,
            line.c.seq == _last_line().correlate(ledger_account).scalar_subquery(),
        ),
    )
    .where(drawer_card.c.account == bindparam("account"))
)
_EVERY = _CARDS.order_by(drawer_card.c.id.desc())
_ONE = _CARDS.where(drawer_card.c.id == bindparam("card"))
_KINDS = (
    select(drawer_secret.c.drawer_card, drawer_secret.c.kind)
    .join(drawer_card, drawer_card.c.id == drawer_secret.c.drawer_card)
    .where(drawer_card.c.account == bindparam("account"))
    .order_by(drawer_secret.c.drawer_card, drawer_secret.c.kind)
)
_SECRET = select(drawer_secret.c.sealed).where(
    drawer_secret.c.drawer_card == bindparam("card"), drawer_secret.c.kind == bindparam("kind")
)
_BY_INDEX = select(drawer_code.c.drawer_card).where(
    drawer_code.c.account == bindparam("account"), drawer_code.c.code_index == bindparam("code_index")
)
_IN_HAND = (
    select(func.count())
    .select_from(drawer_card)
    .join(
        drawer_event,
        and_(
            drawer_event.c.drawer_card == drawer_card.c.id,
            drawer_event.c.seq == _last_event().correlate(drawer_card).scalar_subquery(),
        ),
    )
    .where(drawer_card.c.account == bindparam("account"), drawer_event.c.state.in_(DRAWER_IN_HAND))
)
_ADD_CODE, _ADD_SECRET = insert(drawer_code), insert(drawer_secret)
_DROP_CODE = delete(drawer_code).where(drawer_code.c.drawer_card == bindparam("card"))
_DROP_SECRET = delete(drawer_secret).where(
    drawer_secret.c.drawer_card == bindparam("card"), drawer_secret.c.kind == bindparam("what")
)


def cards_of(tx: Tx, account: int) -> list[DrawerRow]:
    """Every card the account ever kept, newest first."""
    kinds = _kinds(tx, account)
    return [_row(found, kinds) for found in tx.all(_EVERY, {"account": account})]


def by_id(tx: Tx, account: int, card: int) -> DrawerRow | None:
    """The account's card; None also for somebody else's."""
    found = tx.first(_ONE, {"account": account, "card": card})
    return None if found is None else _row(found, _kinds(tx, account))


def by_index(tx: Tx, account: int, index: bytes) -> int | None:
    """The card that the account keeps, or has kept, with this code."""
    found = tx.first(_BY_INDEX, {"account": account, "code_index": index})
    return None if found is None else int(found.drawer_card)


def in_hand(tx: Tx, account: int) -> int:
    """How many cards lie in the account's drawer."""
    (count,) = tx.all(_IN_HAND, {"account": account})[0]
    return int(count)


def draw(tx: Tx) -> int:
    """The number of a card that is to be written."""
    (new,) = ids.draw(tx, drawer_card)
    return new


def card_record(
    card: int, account: int, programme: str, region: str, currency: str, last_four: str
) -> Record:
    """The row of a new card, to be posted with the entry it comes into being with."""
    row = {"id": card, "account": account, "programme": programme, "region": region}
    return Record("drawer_card", row | {"currency": currency, "last_four": last_four})


def event_record(
    card: int, before: DrawerRow | None, state: str, *, said: str | None, ends: str | None
) -> Record:
    """The event that leads the card to `state`."""
    row: dict[str, Any] = {"drawer_card": card, "seq": before.seq + 1 if before else 1, "state": state}
    row |= {"prev_seq": before.seq if before else None, "was": before.state if before else None}
    return Record("drawer_event", row | {"said": said, "ends": ends})


def keep_code(tx: Tx, card: int, account: int, index: bytes) -> None:
    """Let the card be found by its code. Its row stands already."""
    tx.run(_ADD_CODE, {"drawer_card": card, "account": account, "code_index": index})


def keep_secret(tx: Tx, card: int, kind: str, sealed: bytes | None) -> None:
    """Keep this in place of what was kept; None throws it away."""
    tx.run(_DROP_SECRET, {"card": card, "what": kind})
    if sealed is not None:
        tx.run(_ADD_SECRET, {"drawer_card": card, "kind": kind, "sealed": sealed})


def drop_code(tx: Tx, card: int) -> None:
    """The card is found by its code no more, so that the code can be kept anew."""
    tx.run(_DROP_CODE, {"card": card})


def secret(tx: Tx, card: int, kind: str) -> bytes | None:
    """What is sealed, None where nothing of the kind is kept."""
    found = tx.first(_SECRET, {"card": card, "kind": kind})
    return None if found is None else bytes(found.sealed)


def _kinds(tx: Tx, account: int) -> Mapping[int, Sequence[str]]:
    kinds: dict[int, list[str]] = {}
    for row in tx.all(_KINDS, {"account": account}):
        kinds.setdefault(row.drawer_card, []).append(row.kind)
    return kinds


def _row(found: Row[Any], kinds: Mapping[int, Sequence[str]]) -> DrawerRow:
    values: list[Any] = [*found, tuple(kinds.get(found.id, ()))]
    return DrawerRow(*values)
