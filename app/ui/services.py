"""What the window asks of the rest of Tillfold. `bootstrap` gives it the real thing.

Every call may be slow: it is made through `ui/background.py`, never on the GUI thread. A refusal is returned,
a fault is raised (`app.outcomes`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from app.codes.programme import ProgrammeBook
    from app.outcomes import Refused
    from app.scan.frame import Frame, FrameSource
    from app.scan.session import ScanSession
    from app.wallet.values import Account, Actor, Balance, CardFacts, HistoryPage, Redeemed, WalletId


class StoreState(StrEnum):
    NEW = "new"  # no store yet, or no account in it: first run
    READY = "ready"


class Services(Protocol):
    """Everything the window needs. One object; its methods may be called from the worker threads."""

    def open(self) -> StoreState:
        """Open the store (make it if there is none). Raises Fault: STORE_…, KEY_MISSING."""
        ...

    def close(self) -> None: ...

    def place(self) -> str:
        """Where the store is, in the words of the status line, e.g. "this computer"; known unopened."""
        ...

    def programmes(self) -> ProgrammeBook: ...

    def regions(self) -> Sequence[tuple[str, str]]:
        """(region, currency) pairs a wallet can be opened in, e.g. ("DE", "EUR")."""
        ...

    def accounts(self) -> Sequence[Account]:
        """Everyone who can sign in here, by name."""
        ...

    def new_recovery_code(self) -> str:
        """A fresh code in five groups, e.g. "7KQM4-…", to be shown and confirmed before `create_account`."""
        ...

    def create_account(
        self, *, login: str, name: str, region: str, password: str, recovery_code: str
    ) -> Account | Refused: ...

    def sign_in(self, login: str, password: str) -> Actor | Refused: ...

    def inspect(self, actor: Actor, text: str, *, confirmed: Collection[int] = ()) -> CardFacts | Refused:
        """Look at a card without moving anything. `text` is what was typed, pasted or scanned.

        confirmed: positions of the code, from 0, that a person compared with the card after CODE_AMBIGUOUS.
        """
        ...

    def new_key(self) -> str:
        """A fresh idempotency key; the same one is sent again when an answer was lost."""
        ...

    def redeem(
        self, actor: Actor, text: str, *, region: str | None, key: str, confirmed: Collection[int] = ()
    ) -> Redeemed | Refused: ...

    def balances(self, actor: Actor) -> Sequence[Balance]: ...

    def history(
        self, actor: Actor, wallet: WalletId, *, after: str | None = None, limit: int = 100
    ) -> HistoryPage | Refused: ...

    def scan_session(self) -> ScanSession: ...

    def cameras(self) -> Sequence[str]:
        """Names of the cameras here, to choose from; empty where there is none."""
        ...

    def open_camera(self, name: str | None = None) -> FrameSource:
        """Raises Fault(MISSING_ON_THIS_MACHINE) with what to do when there is none or it is taken."""
        ...

    def open_picture(self, path: Path) -> Sequence[Frame]:
        """The pictures in a file (picture, PDF pages, e-mail attachments). Raises Fault(UNREADABLE_FILE)."""
        ...
