"""Sales of cards as the book has them: which entry put the money on a card, at which till, and whether it was
taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, select

from app.data.drafts import LedgerAccount
from app.data.rules import TENDER
from app.data.schema import card_event, entry, ledger_account, line, station
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Sale:
    """The entry that activated a card. `seq` is the number of the card's event in it; `tender` the account
    the money came to (None where none came: a replacement, an import); `reversed_at` when it was voided, in
    µs."""

    entry: int
    name: str
    kind: str
    at: int
    station: int
    shop: int
    receipt: str | None
    seq: int
    tender: LedgerAccount | None
    amount: int
    reversed_at: int | None


_REVERSAL = entry.alias()
_SALE = (
    select(
        entry.c.id,
        station.c.name,
        entry.c.station_seq,
        entry.c.kind,
        entry.c.at,
        entry.c.station,
        station.c.shop,
        entry.c.receipt,
        card_event.c.seq,
        _REVERSAL.c.at.label("reversed_at"),
    )
    .select_from(card_event)
    .join(entry, entry.c.id == card_event.c.entry)
    .join(station, station.c.id == entry.c.station)
    .outerjoin(_REVERSAL, _REVERSAL.c.reverses == entry.c.id)
    .where(
        card_event.c.card == bindparam("card"), card_event.c.was == "ISSUED", card_event.c.state == "ACTIVE"
    )
)
_TENDER = (
    select(
        ledger_account.c.id, ledger_account.c.kind, ledger_account.c.station, line.c.currency, line.c.amount
    )
    .select_from(line)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .where(line.c.entry == bindparam("entry"), ledger_account.c.kind.in_(list(TENDER.values())))
)


def of_card(tx: Tx, card_id: int) -> Sale | None:
    """The sale of the card; None where it never became active."""
    row = tx.first(_SALE, {"card": card_id})
    return None if row is None else _sale(row, tx.all(_TENDER, {"entry": row.id}))


def _sale(row: Row[Any], tender: Sequence[Row[Any]]) -> Sale:
    paid = next(iter(tender), None)
    account = paid and LedgerAccount(paid.id, paid.kind, paid.station, paid.currency)
    return Sale(
        row.id,
        f"{row.name}-{row.station_seq}",
        row.kind,
        row.at,
        row.station,
        row.shop,
        row.receipt,
        row.seq,
        account or None,
        paid.amount if paid else 0,
        row.reversed_at,
    )
