"""Secrets: keyed hashes of codes, encryption of keys under keys, recovery codes. No file, no table.

Where the store key is kept is `keyplace`; password hashing is `passwords`.
"""

import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import rfc8785
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.codes.house import ALPHABET
from app.codes.lookalikes import FOLD_VERSION, fold
from app.codes.recognise import normalise

KEY_BYTES = 32
_NONCE_BYTES = 12
_RECOVERY_GROUPS, _RECOVERY_GROUP = 5, 5


@dataclass(frozen=True, slots=True)
class Keys:
    """The three keys of a store, unwrapped. Their bytes never show in a repr."""

    index: bytes = field(repr=False)
    chain: bytes = field(repr=False)
    intent: bytes = field(repr=False)

    def exact_index(self, programme: str, code: str) -> bytes:
        """The keyed hash a card is known by. `code` is normalised and canonical for its programme."""
        return _hash(self.index, f"exact|{programme}|{code}")

    def fold_index(self, programme: str, code: str, version: int = FOLD_VERSION) -> bytes:
        """The keyed hash that all look-alike readings of a code share."""
        return _hash(self.index, f"fold|{programme}|{version}|{fold(code, version)}")

    def intent_of(self, request: Mapping[str, Any]) -> bytes:
        """The keyed hash of a request: it may hold a code, so a plain hash would let codes be guessed."""
        return hmac.digest(self.intent, rfc8785.dumps(dict(request)), "sha256")

    def link(self, canonical: Mapping[str, Any]) -> bytes:
        """The hash of an entry with all that belongs to it and the hash before it (RFC 8785)."""
        return hmac.digest(self.chain, in_canonical_form(canonical), "sha256")


def in_canonical_form(value: Mapping[str, Any]) -> bytes:
    """The JSON text of RFC 8785 for what entries are made of: texts, integers and names in plain letters, for
    which the standard library writes the same. It does so five times as fast as the library of that name."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def new_keys() -> Keys:
    return Keys(new_key(), new_key(), new_key())


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def check_value(store_key: bytes) -> bytes:
    """Tells the right store key from another one, and nothing about either."""
    return _hash(store_key, "tillfold store key check")


def wrap(key: bytes, secret: bytes, purpose: str) -> bytes:
    """Encrypt with AES-256-GCM; `purpose` must be the same when it is unwrapped."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, purpose.encode())


def unwrap(key: bytes, wrapped: bytes, purpose: str) -> bytes | None:
    """The secret, or None where key, purpose or bytes are not those it was wrapped with."""
    try:
        return AESGCM(key).decrypt(wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], purpose.encode())
    except (InvalidTag, ValueError):  # ValueError: too short to be a nonce
        return None


def new_recovery_code() -> str:
    """Five groups of five characters without look-alikes, 113 bits: `7KHM4-…`. Shown once, never stored."""
    groups = (
        "".join(secrets.choice(ALPHABET) for _ in range(_RECOVERY_GROUP)) for _ in range(_RECOVERY_GROUPS)
    )
    return "-".join(groups)


def is_recovery_code(text: str) -> bool:
    """Whether the text has the form of a recovery code, as people write it."""
    code = _recovery_characters(text)
    return len(code) == _RECOVERY_GROUPS * _RECOVERY_GROUP and set(code) <= set(ALPHABET)


def key_from_recovery(code: str, salt: bytes, purpose: str) -> bytes:
    """The key a recovery code opens. The code is random and long, so no slow hash is needed."""
    derive = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose.encode())
    return derive.derive(_recovery_characters(code).encode("utf-8", "replace"))


def _recovery_characters(text: str) -> str:
    return fold(normalise(text[:200]))


def _hash(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), "sha256")
