"""Where the store key lies outside the store: the system's keyring, or a file that only its owner can read.

`choose` is asked once, when a store is made; afterwards the store itself says which place holds its key.
"""

import base64
import binascii
import os
import secrets
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import keyring
from keyring.errors import KeyringError

SERVICE = "Tillfold"
FILE_NAME = "store.key"


@dataclass(frozen=True, slots=True)
class StoreKey:
    id: str
    secret: bytes = field(repr=False)

    def as_text(self) -> str:
        return f"{self.id} {base64.b64encode(self.secret).decode()}"

    @classmethod
    def from_text(cls, text: str) -> "StoreKey | None":
        """None where the text is not a key: a damaged place counts as an empty one."""
        try:
            key_id, encoded = text.split()
            return cls(key_id, base64.b64decode(encoded, validate=True))
        except (ValueError, binascii.Error):
            return None


class KeyPlace(Protocol):
    kind: str  # as the store records it
    name: str  # as a person is told

    def get(self, store_id: str) -> StoreKey | None: ...

    def put(self, store_id: str, key: StoreKey) -> None: ...


class KeyringPlace:
    kind = "keyring"

    def __init__(self) -> None:
        self.name = f"keyring ({SERVICE})"

    def get(self, store_id: str) -> StoreKey | None:
        try:
            text = keyring.get_password(SERVICE, store_id)
        except KeyringError:
            return None
        return StoreKey.from_text(text) if text else None

    def put(self, store_id: str, key: StoreKey) -> None:
        keyring.set_password(SERVICE, store_id, key.as_text())

    def works(self) -> bool:
        """Whether a secret can be put there and read again: some systems have a keyring that nobody runs."""
        probe, secret = f"probe-{secrets.token_hex(4)}", secrets.token_hex(4)
        try:
            keyring.set_password(SERVICE, probe, secret)
            found = keyring.get_password(SERVICE, probe)
            keyring.delete_password(SERVICE, probe)
        except (KeyringError, OSError):
            return False
        return found == secret


class FilePlace:
    """A line for each store: store id, key id, key; of two lines for a store the later one counts. One data
    folder may hold the keys of several stores."""

    kind = "file"

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self.name = str(self.path)

    def get(self, store_id: str) -> StoreKey | None:
        text = self._lines().get(store_id)
        return StoreKey.from_text(text) if text else None

    def put(self, store_id: str, key: StoreKey) -> None:
        """Add a line. Nothing is rewritten, so two programs that each make a store here both keep their key.

        The first line break ends what a crash may have left half written.
        """
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(open_private(self.path, os.O_APPEND), "w", encoding="ascii") as file:
            file.write(f"\n{store_id} {key.as_text()}\n")
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self.path.parent)

    def _lines(self) -> dict[str, str]:
        try:
            text = self.path.read_text("ascii")
        except (OSError, UnicodeDecodeError):
            return {}
        pairs = (line.partition(" ") for line in text.splitlines())
        return {store_id: rest for store_id, _, rest in pairs if rest}


def open_private(path: Path, flags: int) -> int:
    """A descriptor to write the file, made if need be, that its owner alone can read and write, whatever the
    umask. Windows keeps a user's folders from others by itself."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | flags, 0o600)
    if sys.platform != "win32":
        os.fchmod(descriptor, 0o600)
    return descriptor


def sync_folder(folder: Path) -> None:
    """Make a new name in the folder outlast a power cut. Windows does so itself, and cannot open a folder."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def choose(folder: Path) -> KeyPlace:
    """The keyring where one works, else the file in the data folder."""
    place = KeyringPlace()
    return place if place.works() else FilePlace(folder)


def place_of(kind: str, folder: Path) -> KeyPlace:
    return KeyringPlace() if kind == "keyring" else FilePlace(folder)
