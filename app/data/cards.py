"""Cards as the store knows them: found by keyed hash or serial, with their state, value and custody."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, and_, bindparam, func, select

from app.codes.lookalikes import FOLD_VERSION
from app.data.rules import CARD_ACCOUNT
from app.data.schema import card, card_event, custody, entry, ledger_account, line, wallet
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card now. `seq` numbers its last event; `amount` is its value in minor units, `preset` the only one
    that may be put on it; times are µs. `batch`: whose cards are not sold before its file has its name."""

    id: int
    exact_index: bytes = field(repr=False)
    programme: str
    region: str
    currency: str
    serial: str
    last_four: str
    ends: int | None
    seq: int
    state: str
    amount: int
    place: str
    place_seq: int
    shop: int | None
    activated_at: int | None
    preset: int | None = None
    batch: int | None = None


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card to be issued. `code` is normalised and canonical; it is hashed here and kept nowhere."""

    id: int
    programme: str
    region: str
    currency: str
    code: str = field(repr=False)
    serial: str
    fold_unique: bool
    ends: int | None
    preset: int | None = None
    batch: int | None = None

    def row(self, tx: Tx) -> dict[str, Any]:
        return {
            "id": self.id,
            "exact_index": tx.keys.exact_index(self.programme, self.code),
            "fold_index": tx.keys.fold_index(self.programme, self.code),
            "fold_version": FOLD_VERSION,
            "fold_unique": int(self.fold_unique),
            "programme": self.programme,
            "region": self.region,
            "currency": self.currency,
            "serial": self.serial,
            "last_four": self.code[-4:],
            "ends": self.ends,
            "preset": self.preset,
            "batch": self.batch,
        }


@dataclass(frozen=True, slots=True)
class Redemption:
    """Which entry redeemed a card, and whose wallet got its value."""

    entry: int
    station_seq: int
    station: int
    account: int
    at: int


def _last(seq: ColumnElement[int], of_card: ColumnElement[int]) -> ScalarSelect[int]:
    return select(func.max(seq)).where(of_card == card.c.id).correlate(card).scalar_subquery()


def _value() -> ScalarSelect[Any]:
    """What is on a card. The account first, alone: joined to it, PostgreSQL would look through all lines for
    the last one."""
    account = (
        select(ledger_account.c.id)
        .where(ledger_account.c.card == card.c.id, ledger_account.c.kind == CARD_ACCOUNT)
        .correlate(card)
        .scalar_subquery()
    )
    return (
        select(-line.c.balance)
        .where(line.c.account == account)
        .order_by(line.c.seq.desc())
        .limit(1)
        .correlate(card)
        .scalar_subquery()
    )


def _activated_at() -> ScalarSelect[Any]:
    activation = (
        select(card_event.c.entry)
        .where(card_event.c.card == card.c.id, card_event.c.was == "ISSUED", card_event.c.state == "ACTIVE")
        .correlate(card)
        .scalar_subquery()
    )
    return select(entry.c.at).where(entry.c.id == activation).correlate(card).scalar_subquery()


def _now(where: ColumnElement[bool]) -> Select[Any]:
    """Cards with their last event, the value on them and where the plastic is, in one statement."""
    last_event = _last(card_event.c.seq, card_event.c.card)
    last_place = _last(custody.c.seq, custody.c.card)
    return (
        select(
            card.c.id,
            card.c.exact_index,
            card.c.programme,
            card.c.region,
            card.c.currency,
            card.c.serial,
            card.c.last_four,
            card.c.ends,
            card_event.c.seq,
            card_event.c.state,
            func.coalesce(_value(), 0).label("amount"),
            custody.c.place,
            custody.c.seq.label("place_seq"),
            custody.c.shop,
            _activated_at().label("activated_at"),
            card.c.preset,
            card.c.batch,
        )
        .join(card_event, and_(card_event.c.card == card.c.id, card_event.c.seq == last_event))
        .join(custody, and_(custody.c.card == card.c.id, custody.c.seq == last_place))
        .where(where)
        .order_by(card.c.id)
    )


_BY_FOLD = _now(card.c.fold_index.in_(bindparam("folds", expanding=True)))
_BY_ONE_FOLD = _now(card.c.fold_index == bindparam("fold"))  # quicker to send than a list of one
_BY_SERIAL = _now(card.c.serial == bindparam("serial"))
_ANY_CARD = select(card.c.id).where(card.c.programme == bindparam("programme")).limit(1)
_LAST_ENTRY = (
    select(entry.c.until)
    .join(card_event, card_event.c.entry == entry.c.id)
    .where(card_event.c.card == bindparam("card"), card_event.c.seq == bindparam("seq"))
)
_REDEMPTION = (
    select(entry.c.id, entry.c.station, entry.c.station_seq, entry.c.at, wallet.c.account)
    .select_from(card_event)
    .join(entry, entry.c.id == card_event.c.entry)
    .join(line, line.c.entry == entry.c.id)
    .join(ledger_account, ledger_account.c.id == line.c.account)
    .join(wallet, wallet.c.id == ledger_account.c.wallet)
    .where(card_event.c.card == bindparam("card"), card_event.c.state == "REDEEMED")
)


def folds(tx: Tx, codes: Sequence[tuple[str, str]]) -> list[bytes]:
    """The keyed hashes by which the cards of `fold_group` are found."""
    return [tx.keys.fold_index(programme, code) for programme, code in codes]


def fold_group(tx: Tx, codes: Sequence[tuple[str, str]]) -> list[CardRow]:
    """The cards whose code differs from one of these by look-alikes at most, in one look-up.

    codes: (programme key, canonical code) for every programme the text fits; at least one.
    """
    found_by = folds(tx, codes)
    is_one = len(found_by) == 1
    rows = tx.all(_BY_ONE_FOLD, {"fold": found_by[0]}) if is_one else tx.all(_BY_FOLD, {"folds": found_by})
    return [_card(row) for row in rows]


def by_serial(tx: Tx, serial: str) -> CardRow | None:
    row = tx.first(_BY_SERIAL, {"serial": serial})
    return None if row is None else _card(row)


def has_cards(tx: Tx, programme: str) -> bool:
    """Whether this store has ever had a card of the programme."""
    return tx.first(_ANY_CARD, {"programme": programme}) is not None


def held_until(tx: Tx, found: CardRow) -> int | None:
    """When the hold that is the card's last event ends, in µs, where it was given an end."""
    row = tx.first(_LAST_ENTRY, {"card": found.id, "seq": found.seq})
    return row.until if row else None


def redemption_of(tx: Tx, card_id: int) -> Redemption | None:
    row = tx.first(_REDEMPTION, {"card": card_id})
    return None if row is None else Redemption(row.id, row.station_seq, row.station, row.account, row.at)


def _card(row: Row[Any]) -> CardRow:
    return CardRow(*tuple(row))
