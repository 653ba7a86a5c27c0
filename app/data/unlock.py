"""Unlocking a store: what it says of itself, its store key where that is kept, and the keys wrapped by it.

Works on any connection, of a store or of a backup of one; who may have it open is not asked here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hmac import compare_digest
from pathlib import Path
from typing import Any

from keyring.errors import KeyringError
from sqlalchemy import Connection, Row, select, text, update
from sqlalchemy.exc import DBAPIError, NoResultFound

from app.data import keyplace, schema, vault
from app.data.faults import BROKEN, NOT_WRITABLE, damaged, lacks_tables, not_written
from app.data.keyplace import StoreKey
from app.data.vault import Keys
from app.outcomes import KEY_MISSING, STORE_TOO_NEW, STORE_TOO_OLD, Fault

SECRETS = ("index", "chain", "intent")
_INFO = select(schema.store_info)
_WRAPPED = select(schema.store_secret.c.name, schema.store_secret.c.wrapped)
_REVISION = text("SELECT version_num FROM alembic_version")


@dataclass(frozen=True, slots=True)
class Locked:
    """A store as its tables tell it, before its key is known. `where` names it to a person."""

    revision: str
    info: Row[Any]
    wrapped: Mapping[str, bytes]
    where: str

    @property
    def is_old(self) -> bool:
        return self.revision < schema.REVISION

    def require_current(self) -> None:
        """Raises Fault (STORE_TOO_OLD)."""
        if self.is_old:
            raise Fault(STORE_TOO_OLD, where=self.where)

    def kept_key(self, data_folder: Path) -> StoreKey:
        """The store key from where the store says it is kept. Raises Fault (KEY_MISSING)."""
        place = keyplace.place_of(self.info.kept_in, data_folder)
        key = place.get(self.info.store_id)
        if key is None or not self._is_own(key):
            raise Fault(KEY_MISSING, where=place.name)
        return key

    def recovered_key(self, recovery_code: str) -> StoreKey | None:
        """The store key by the recovery code of the first account; None where that is another one."""
        if self.info.recovery_salt is None or not vault.is_recovery_code(recovery_code):
            return None
        wrapping = vault.key_from_recovery(recovery_code, self.info.recovery_salt, "store")
        secret = vault.unwrap(wrapping, self.info.recovery_wrapped, "store")
        return None if secret is None else StoreKey(self.info.key_id, secret)

    def keys(self, key: StoreKey) -> Keys:
        """The keys that the store key opens. Raises Fault (STORE_DAMAGED)."""
        store_id = self.info.store_id
        opened = {
            name: vault.unwrap(key.secret, self.wrapped.get(name, b""), f"{store_id} {name}")
            for name in SECRETS
        }
        index, chain, intent = (opened[name] for name in SECRETS)
        if index is None or chain is None or intent is None:
            raise damaged(BROKEN, self.where)
        return Keys(index, chain, intent)

    def _is_own(self, key: StoreKey) -> bool:
        return key.id == self.info.key_id and compare_digest(
            vault.check_value(key.secret), self.info.key_check
        )


def locked(connection: Connection, where: object) -> Locked:
    """What the store tells of itself, in this form or an older one.

    Raises Fault: STORE_DAMAGED, STORE_TOO_NEW.
    """
    try:
        revision = connection.execute(_REVISION).scalar_one()
        if revision > schema.REVISION:
            raise Fault(STORE_TOO_NEW, where=str(where))
        info = connection.execute(_INFO).one()
        wrapped = connection.execute(_WRAPPED).all()
    except NoResultFound as error:
        raise damaged(BROKEN, where) from error
    except DBAPIError as error:
        if not lacks_tables(error.orig):
            raise
        raise damaged(BROKEN, where) from error
    return Locked(revision, info, {row.name: row.wrapped for row in wrapped}, str(where))


def keep_key(connection: Connection, store_id: str, key: StoreKey, data_folder: Path) -> None:
    """Put the store key where this machine keeps keys, and let the store know where. Raises Fault."""
    place = keyplace.choose(data_folder)
    put(place, store_id, key)
    connection.execute(update(schema.store_info), {"kept_in": place.kind})


def put(place: keyplace.KeyPlace, store_id: str, key: StoreKey) -> None:
    """Put the key there. Raises Fault (STORE_DAMAGED) where that cannot be written."""
    try:
        place.put(store_id, key)
    except OSError as error:
        raise not_written(error, Path(place.name).parent) from error
    except KeyringError as error:
        raise damaged(NOT_WRITABLE, place.name) from error
