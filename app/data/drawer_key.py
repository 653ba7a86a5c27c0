"""The key of an account's drawer, once its password has opened it: what it hashes, seals and opens.

Where the key lies wrapped is `passwords`; the rows it is used for are `drawer`'s.
"""

import hmac
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.data import vault


@dataclass(frozen=True, slots=True)
class DrawerKey:
    """Held in memory for as long as somebody has the drawer open. Its bytes never show in a repr."""

    account: int
    secret: bytes = field(repr=False)

    def index_of(self, programme: str, code: str) -> bytes:
        """The keyed hash by which a card is found again. Its key comes from the drawer's alone, so that
        whoever has the store and its keys cannot even ask whether a code is in there."""
        derive = HKDF(algorithm=SHA256(), length=vault.KEY_BYTES, salt=None, info=b"drawer index")
        return hmac.digest(derive.derive(self.secret), f"{programme}|{code}".encode(), "sha256")

    def seal(self, card: int, kind: str, content: bytes) -> bytes:
        """What is kept of a card (`rules.DRAWER_SECRETS`), encrypted for that place alone."""
        return vault.wrap(self.secret, content, self._place(card, kind))

    def opened(self, card: int, kind: str, sealed: bytes) -> bytes | None:
        """None where it was sealed for another place or by another key, or was changed."""
        return vault.unwrap(self.secret, sealed, self._place(card, kind))

    def _place(self, card: int, kind: str) -> str:
        return f"drawer {self.account} {card} {kind}"
