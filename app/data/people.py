"""Who can sign in, their wallets, and where they stand: shops and stations (desks and tills)."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, bindparam, exists, func, insert, select, text, update

from app.data import ids
from app.data.passwords import Credentials
from app.data.schema import account, account_setting, entry, shop, station, store_info, wallet
from app.data.schema.book import OF_HOLDS
from app.data.store import Tx


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    login: str
    name: str
    role: str
    region: str
    currency: str
    credentials: Credentials = field(repr=False)
    closed_at: int | None = None
    is_locked: bool = False
    """By a manager, until a manager unlocks it."""


@dataclass(frozen=True, slots=True)
class WalletRow:
    id: int
    account: int
    region: str
    currency: str


@dataclass(frozen=True, slots=True)
class Station:
    id: int
    name: str
    kind: str
    shop: int


@dataclass(frozen=True, slots=True)
class Hold:
    """The entry that held the account's redemptions, or freed them. `until` (µs): None once it is over."""

    entry: int
    until: int | None


LOCKED, YES, NO = "locked", "yes", "no"
"""The setting of an account that a manager makes, and its values."""
_LATER = account_setting.alias()
_IS_LOCKED = exists(
    select(_LATER.c.seq).where(
        _LATER.c.account == account.c.id,
        _LATER.c.name == LOCKED,
        _LATER.c.value == YES,
        _LATER.c.seq
        == select(func.max(account_setting.c.seq))
        .where(account_setting.c.account == account.c.id, account_setting.c.name == LOCKED)
        .correlate(account)
        .scalar_subquery(),
    )
).correlate(account)
_PERSON = select(
    account.c.id,
    account.c.login,
    account.c.name,
    account.c.role,
    account.c.region,
    account.c.currency,
    account.c.password_hash,
    account.c.drawer_salt,
    account.c.drawer_by_password,
    account.c.drawer_by_recovery,
    account.c.closed_at,
    _IS_LOCKED.label("is_locked"),
)
_BY_ID = _PERSON.where(account.c.id == bindparam("id"))
_OPEN = _PERSON.where(account.c.closed_at.is_(None))
_BY_LOGIN = _OPEN.where(account.c.login_folded == bindparam("login"))
_EVERYONE = _OPEN.order_by(account.c.name, account.c.id)
_FIRST_ID = select(func.min(account.c.id))
_MANAGERS = select(account.c.id).where(
    account.c.role == "manager", account.c.closed_at.is_(None), ~_IS_LOCKED
)
_EVER = _PERSON.where(account.c.login_folded == bindparam("login"))
_LOGIN = select(account.c.id).where(account.c.login_folded == bindparam("login"))
_WALLETS = select(wallet).where(wallet.c.account == bindparam("account")).order_by(wallet.c.id)
_WALLET = select(wallet).where(
    wallet.c.account == bindparam("account"), wallet.c.region == bindparam("region")
)
_STATION = select(station.c.id, station.c.name, station.c.kind, station.c.shop).where(
    station.c.name == bindparam("name")
)
_STATION_NAME = select(station.c.name).where(station.c.id == bindparam("id"))
_FIRST_SHOP = select(func.min(shop.c.id))
_HOLD = (
    select(entry.c.id, entry.c.kind, entry.c.until)
    .where(entry.c.subject == bindparam("account"), text(OF_HOLDS))
    .order_by(entry.c.id.desc())
    .limit(1)
)
_ADD_PERSON, _ADD_WALLET, _ADD_STATION = insert(account), insert(wallet), insert(station)
_SET_CREDENTIALS = update(account).where(account.c.id == bindparam("account_id"))
_SET_ROLE = update(account).where(account.c.id == bindparam("account_id"))
_SET_RECOVERY = update(store_info)


def fold_login(login: str) -> str:
    """Logins that differ by case, by spaces around them or by how a letter is composed are the same."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


def by_id(tx: Tx, account_id: int) -> Person | None:
    return _person(tx.first(_BY_ID, {"id": account_id}))


def by_login(tx: Tx, login: str) -> Person | None:
    """None also for an account that was closed."""
    return _person(tx.first(_BY_LOGIN, {"login": fold_login(login)}))


def ever_by_login(tx: Tx, login: str) -> Person | None:
    """Also whose account was closed: a login is given once."""
    return _person(tx.first(_EVER, {"login": fold_login(login)}))


def has_login(tx: Tx, login: str) -> bool:
    """Whether an account has this login, or had it before it was closed."""
    return tx.first(_LOGIN, {"login": fold_login(login)}) is not None


def everyone(tx: Tx) -> list[Person]:
    """Whose account is not closed, by name."""
    return [person for row in tx.all(_EVERYONE) if (person := _person(row))]


def first_id(tx: Tx) -> int | None:
    """The store's first account; None while there is none."""
    found: int | None = tx.all(_FIRST_ID)[0][0]
    return found


def managers(tx: Tx) -> list[int]:
    """The accounts of all managers who are not locked out."""
    return [row.id for row in tx.all(_MANAGERS)]


def add(
    tx: Tx, *, login: str, name: str, role: str, region: str, currency: str, secret: Credentials
) -> Person:
    """Write the account down. The entry that says who made it is the caller's to post."""
    (new_id,) = ids.draw(tx, account)
    tx.held.made("account", new_id)
    shown = login.strip()
    row = {"id": new_id, "login": shown, "login_folded": fold_login(login), "name": name, "role": role}
    row |= {"region": region, "currency": currency, "made_at": tx.now}
    tx.run(_ADD_PERSON, row | _columns(secret))
    return Person(new_id, shown, name, role, region, currency, secret)


def set_credentials(tx: Tx, account_id: int, secret: Credentials) -> None:
    tx.run(_SET_CREDENTIALS, {"account_id": account_id, **_columns(secret)})


def set_role(tx: Tx, account_id: int, role: str) -> None:
    """Write the role down. The entry that says who gave it is the caller's to post."""
    tx.run(_SET_ROLE, {"account_id": account_id, "role": role})


def close(tx: Tx, account_id: int) -> None:
    """Close the account for ever. The entry that says who did it is the caller's to post."""
    tx.run(_SET_ROLE, {"account_id": account_id, "closed_at": tx.now})


def keep_recovery(tx: Tx, salt: bytes, wrapped: bytes) -> None:
    """Keep the store key wrapped by the first account's recovery code (`Store.wrap_store_key`)."""
    tx.run(_SET_RECOVERY, {"recovery_salt": salt, "recovery_wrapped": wrapped})


def wallets_of(tx: Tx, account_id: int) -> Sequence[WalletRow]:
    return [WalletRow(*tuple(row)) for row in tx.all(_WALLETS, {"account": account_id})]


def find_wallet(tx: Tx, account_id: int, region: str) -> WalletRow | None:
    row = tx.first(_WALLET, {"account": account_id, "region": region})
    return None if row is None else WalletRow(*tuple(row))


def open_wallet(tx: Tx, account_id: int, region: str, currency: str) -> WalletRow:
    """The account's wallet for the region; made if there is none yet."""
    found = find_wallet(tx, account_id, region)
    if found is not None:
        return found
    (new_id,) = ids.draw(tx, wallet)
    tx.held.made("wallet", new_id)
    made = WalletRow(new_id, account_id, region, currency)
    tx.run(_ADD_WALLET, {"id": new_id, "account": account_id, "region": region, "currency": currency})
    return made


def find_station(tx: Tx, name: str) -> Station | None:
    row = tx.first(_STATION, {"name": name})
    return None if row is None else Station(*tuple(row))


def add_station(tx: Tx, name: str, kind: str) -> Station:
    """A new desk or till in the first shop."""
    (shop_id,) = tx.all(_FIRST_SHOP)[0]
    (new_id,) = ids.draw(tx, station)
    tx.held.made("station", new_id)
    tx.run(_ADD_STATION, {"id": new_id, "name": name, "kind": kind, "shop": shop_id})
    return Station(new_id, name, kind, shop_id)


def station_name(tx: Tx, station_id: int) -> str:
    return str(tx.all(_STATION_NAME, {"id": station_id})[0].name)


def held_until(tx: Tx, account_id: int) -> int | None:
    """When the hold on the account's redemptions ends, in µs; None where there is none, or it has ended."""
    hold = last_hold(tx, account_id)
    return hold.until if hold else None


def last_hold(tx: Tx, account_id: int) -> Hold | None:
    """The last hold on the account's redemptions, or its release."""
    row = tx.first(_HOLD, {"account": account_id})
    if row is None:
        return None
    is_over = row.kind == "release" or row.until is None or row.until <= tx.now
    return Hold(row.id, None if is_over else row.until)


def _person(row: Row[Any] | None) -> Person | None:
    if row is None:
        return None
    secret = Credentials(row.password_hash, row.drawer_salt, row.drawer_by_password, row.drawer_by_recovery)
    return Person(
        row.id,
        row.login,
        row.name,
        row.role,
        row.region,
        row.currency,
        secret,
        row.closed_at,
        bool(row.is_locked),
    )


def _columns(secret: Credentials) -> dict[str, Any]:
    return {
        "password_hash": secret.password_hash,
        "drawer_salt": secret.drawer_salt,
        "drawer_by_password": secret.drawer_by_password,
        "drawer_by_recovery": secret.drawer_by_recovery,
    }
