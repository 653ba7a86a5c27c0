"""Settings of an account and of the store: each change is a row of an entry, and the newest one counts."""

from collections.abc import Mapping

from sqlalchemy import bindparam, func, select

from app.data.drafts import Record
from app.data.schema import account_setting, store_setting
from app.data.store import Tx

_OF_ACCOUNT = (
    select(account_setting.c.name, account_setting.c.value)
    .where(account_setting.c.account == bindparam("account"))
    .order_by(account_setting.c.name, account_setting.c.seq)
)
_OF_STORE = select(store_setting.c.name, store_setting.c.value).order_by(
    store_setting.c.name, store_setting.c.seq
)
_LAST_OF_ACCOUNT = select(func.coalesce(func.max(account_setting.c.seq), 0)).where(
    account_setting.c.account == bindparam("account"), account_setting.c.name == bindparam("name")
)
_LAST_OF_STORE = select(func.coalesce(func.max(store_setting.c.seq), 0)).where(
    store_setting.c.name == bindparam("name")
)


def of_account(tx: Tx, account: int) -> Mapping[str, str]:
    """What the account has set, by name; what it never set is not there."""
    return {row.name: row.value for row in tx.all(_OF_ACCOUNT, {"account": account})}


def of_store(tx: Tx) -> Mapping[str, str]:
    """What the store has set, by name."""
    return {row.name: row.value for row in tx.all(_OF_STORE)}


def record_of_account(tx: Tx, account: int, name: str, value: str) -> Record:
    """The change, to be posted with an entry of kind "setting"."""
    (last,) = tx.all(_LAST_OF_ACCOUNT, {"account": account, "name": name})[0]
    return Record("account_setting", {"account": account, "name": name, "seq": last + 1, "value": value})


def record_of_store(tx: Tx, name: str, value: str) -> Record:
    """The change, to be posted with an entry of kind "setting"."""
    (last,) = tx.all(_LAST_OF_STORE, {"name": name})[0]
    return Record("store_setting", {"name": name, "seq": last + 1, "value": value})
