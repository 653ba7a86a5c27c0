"""Passwords: argon2id hashes, and the drawer key of an account under its password and its recovery code.

Slow on purpose (about a tenth of a second), so nothing here is ever called inside a transaction.
"""

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type, hash_secret_raw

from app.data import vault

_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one hash is. The default is RFC 9106's second choice; tests take a cheap one."""

    time: int = 3
    memory_kib: int = 65536
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Credentials:
    """What is stored of a password and a recovery code: a hash, and the drawer key wrapped by each."""

    password_hash: str = field(repr=False)
    drawer_salt: bytes = field(repr=False)
    drawer_by_password: bytes = field(repr=False)
    drawer_by_recovery: bytes = field(repr=False)


class Passwords:
    """Hashes and checks passwords at a given cost."""

    def __init__(self, cost: Cost | None = None) -> None:
        self._cost = cost or Cost()
        self._hasher = PasswordHasher(self._cost.time, self._cost.memory_kib, self._cost.lanes)
        self._nobody = self._hasher.hash(secrets.token_hex())

    def credentials(self, password: str, recovery_code: str) -> Credentials:
        """For a new account: its hash, and a fresh drawer key that both password and code open."""
        return self._wrapped(password, recovery_code, vault.new_key())

    def renewed(self, stored: Credentials, recovery_code: str, password: str) -> Credentials | None:
        """Credentials with another password, opened by the recovery code; None where the code is another."""
        key = vault.key_from_recovery(recovery_code, stored.drawer_salt, "drawer")
        drawer_key = vault.unwrap(key, stored.drawer_by_recovery, "drawer")
        return None if drawer_key is None else self._wrapped(password, recovery_code, drawer_key)

    def opens(self, stored: Credentials, recovery_code: str) -> bool:
        """Whether this is the recovery code of the account."""
        key = vault.key_from_recovery(recovery_code, stored.drawer_salt, "drawer")
        return vault.unwrap(key, stored.drawer_by_recovery, "drawer") is not None

    def fingerprint(self, password: str, purpose: str) -> str:
        """The same for the same password and purpose, and as slow to guess from as a hash."""
        salt = hashlib.sha256(purpose.encode()).digest()[:_SALT_BYTES]
        return self._drawer_key(password, salt).hex()

    def drawer_key(self, stored: Credentials, password: str) -> bytes | None:
        """The key of the drawer; None where the password, or what is stored, is another."""
        return self._drawer_key_of(stored, password)

    def changed(self, stored: Credentials | None, old: str, new: str) -> Credentials | None:
        """Credentials with another password, opened by the old one; None where that is wrong, as slowly where
        nothing is stored.

        The salt stays, because the part wrapped by the recovery code was made with it.
        """
        fits = self.fits(old, stored.password_hash if stored else None)
        if stored is None or not fits:
            return None
        drawer_key = self._drawer_key_of(stored, old)
        if drawer_key is None:
            return None
        by_password = vault.wrap(self._drawer_key(new, stored.drawer_salt), drawer_key, "drawer")
        password_hash = self._hasher.hash(_bytes(new))
        return Credentials(password_hash, stored.drawer_salt, by_password, stored.drawer_by_recovery)

    def with_recovery(
        self, stored: Credentials | None, password: str, recovery_code: str
    ) -> Credentials | None:
        """Credentials that another recovery code opens, by the password; None where that is wrong."""
        fits = self.fits(password, stored.password_hash if stored else None)
        drawer_key = self._drawer_key_of(stored, password) if stored and fits else None
        if stored is None or drawer_key is None:
            return None
        wrapping = vault.key_from_recovery(recovery_code, stored.drawer_salt, "drawer")
        by_recovery = vault.wrap(wrapping, drawer_key, "drawer")
        return Credentials(stored.password_hash, stored.drawer_salt, stored.drawer_by_password, by_recovery)

    def hashed(self, secret: str) -> str:
        """The hash of a PIN, which opens nothing by itself."""
        return self._hasher.hash(_bytes(secret))

    def fits(self, password: str, password_hash: str | None) -> bool:
        """Whether the password is right. Without a hash (an unknown login) the no takes as long."""
        try:
            fits = self._hasher.verify(password_hash or self._nobody, _bytes(password))
        except (VerificationError, InvalidHashError):
            return False
        return fits and password_hash is not None

    def _wrapped(self, password: str, recovery_code: str, drawer_key: bytes) -> Credentials:
        salt = secrets.token_bytes(_SALT_BYTES)
        return Credentials(
            self._hasher.hash(_bytes(password)),
            salt,
            vault.wrap(self._drawer_key(password, salt), drawer_key, "drawer"),
            vault.wrap(vault.key_from_recovery(recovery_code, salt, "drawer"), drawer_key, "drawer"),
        )

    def _drawer_key_of(self, stored: Credentials, password: str) -> bytes | None:
        key = self._drawer_key(password, stored.drawer_salt)
        return vault.unwrap(key, stored.drawer_by_password, "drawer")

    def _drawer_key(self, password: str, salt: bytes) -> bytes:
        return hash_secret_raw(
            _bytes(password),
            salt,
            self._cost.time,
            self._cost.memory_kib,
            self._cost.lanes,
            vault.KEY_BYTES,
            Type.ID,
        )


def _bytes(password: str) -> bytes:
    """One keyboard gives "é" as one character and another as two; a variable can hold what is no text."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
