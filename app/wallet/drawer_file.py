"""The encrypted file of an exported drawer, as resources/formats/drawer-export.md describes it byte by
byte."""

import secrets
import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.outcomes import UNREADABLE_FILE, Fault
from app.wallet.drawer_table import LARGEST_FILE

ENDING = ".tfdrawer"
_MARK, _VERSION = b"TFDRAWER", 1
_HEAD = struct.Struct(">8sBIII16s12s")
_TAG_BYTES = 16
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 2**20, 64, 64


@dataclass(frozen=True, slots=True)
class FileCost:
    """How much work a try of a passphrase is. Whoever has the file can try for ever, so it is four times the
    memory of a password at the door: half a second. Tests take a cheap one."""

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 4


def sealed(table: bytes, passphrase: str, cost: FileCost) -> bytes:
    """The file that holds the table."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    head = _HEAD.pack(_MARK, _VERSION, cost.memory_kib, cost.passes, cost.lanes, salt, nonce)
    return head + AESGCM(_key(passphrase, salt, cost)).encrypt(nonce, table, head)


def read(file: Path) -> bytes:
    """What is in a file that somebody chose, up to what a table may hold. Raises Fault (UNREADABLE_FILE)."""
    try:
        with file.open("rb") as opened_file:
            return opened_file.read(LARGEST_FILE + 1000)
    except OSError as error:
        raise Fault(UNREADABLE_FILE, name=str(file), why=f"{error.strerror}.") from error


def is_sealed(content: bytes) -> bool:
    """Whether this is such a file, and no table that anybody can read."""
    return content.startswith(_MARK)


def opened(content: bytes, passphrase: str) -> bytes | None:
    """The table in the file; None where the passphrase is another, or the file was changed or is of another
    version."""
    if len(content) < _HEAD.size + _TAG_BYTES:
        return None
    head = content[: _HEAD.size]
    mark, version, memory_kib, passes, lanes, salt, nonce = _HEAD.unpack(head)
    cost = FileCost(memory_kib, passes, lanes)
    if (mark, version) != (_MARK, _VERSION) or not _is_bearable(cost):
        return None
    try:
        return AESGCM(_key(passphrase, salt, cost)).decrypt(nonce, content[_HEAD.size :], head)
    except InvalidTag:
        return None


def _is_bearable(cost: FileCost) -> bool:
    """A file from somebody else must not take all memory; Argon2 itself wants 8 KiB for each lane."""
    is_small = cost.memory_kib <= _MOST_MEMORY_KIB and cost.passes <= _MOST_PASSES
    return (
        is_small and 1 <= cost.lanes <= _MOST_LANES and cost.passes >= 1 and cost.memory_kib >= 8 * cost.lanes
    )


def _key(passphrase: str, salt: bytes, cost: FileCost) -> bytes:
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)
