"""The composition root: the only place that knows every concrete class.

It puts store, use cases and scanner together for the window (`app.ui.services.Services`) and the command
line.
What is heavy (cv2, SQLAlchemy) is imported when it is first used, so that the window can paint before it.
"""

import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.environ import data_folder
from app.outcomes import QT_TRANSLATE_NOOP, Refused
from app.ui.services import StoreState
from app.wallet.values import (
    Account,
    Activated,
    Actor,
    Balance,
    CardFacts,
    Command,
    HistoryPage,
    Redeemed,
    Role,
    WalletId,
)

if TYPE_CHECKING:
    from app.codes.programme import ProgrammeBook
    from app.counter.issuing import CardToIssue, Issue
    from app.data.integrity import Report
    from app.data.passwords import Passwords
    from app.data.store import Store, Tx
    from app.scan.frame import Frame, FrameSource
    from app.scan.session import Observation, ScanSession

T = TypeVar("T")
STORE = "store.db"
THIS_COMPUTER = QT_TRANSLATE_NOOP("Bootstrap", "this computer")


@dataclass(frozen=True, slots=True)
class Added:
    """A new account and its recovery code, which is shown this once: None where the same key was answered
    before."""

    account: Account
    recovery_code: str | None = field(repr=False)
    key: str


@dataclass(frozen=True, slots=True)
class SubjectReader:
    """Reads one subject after another (picture, PDF, e-mail, clip), each with a session of its own."""

    book: "ProgrammeBook"
    new_session: "Callable[[], ScanSession]"

    def read(self, path: Path) -> "Observation":
        """What is on the subject. Raises Fault(UNREADABLE_FILE)."""
        from app.scan.sources import read_path

        return read_path(self.new_session(), path)


class Tillfold:
    """The whole program on one store. Its methods may be called from any thread."""

    def __init__(self, *, data: Path, store: str | None = None, passwords: "Passwords | None" = None) -> None:
        self._data = data
        self._address = store or str(data / STORE)
        self._given_passwords = passwords
        self._store: Store | None = None

    # --- the store

    def place(self) -> str:
        """Where the store is, for the status line: its usual place, or the one that was named."""
        return THIS_COMPUTER if self._address == str(data_folder() / STORE) else self._address

    def open(self) -> StoreState:
        """Open the store if there is one. It is made with its first account. Raises Fault."""
        from app.data.store import Store

        if self._store is None and Store.exists(self._address):
            self._store = Store.open(self._address, data_folder=self._data)
        return StoreState.READY if self._store is not None and self.accounts() else StoreState.NEW

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None

    def recover_store_key(self, recovery_code: str) -> Refused | None:
        """Bring back a missing store key with the recovery code of the first account, and open the store."""
        from app.data.store import Store

        opened = Store.recover(self._address, recovery_code, data_folder=self._data)
        if isinstance(opened, Refused):
            return opened
        self._store = opened
        return None

    def check(self) -> "Report":
        """Refold everything and verify the chains. Looks only."""
        from app.data.integrity import check

        return check(self._opened)

    @property
    def _opened(self) -> "Store":
        """The open store. Raises Fault where there is none, or where it cannot be opened."""
        from app.data.store import Store

        if self._store is None:
            self._store = Store.open(self._address, data_folder=self._data)
        return self._store

    def _make_or_open(self) -> "Store":
        from app.data.store import Store

        if self._store is None:
            self._store = Store.make_or_open(self._address, data_folder=self._data)
        return self._store

    def _write(self, use_case: "Callable[[Tx], T]") -> T:
        return self._opened.transact(use_case)

    # --- programmes

    def programmes(self) -> "ProgrammeBook":
        return self._book

    @cached_property
    def _book(self) -> "ProgrammeBook":
        from app.codes.programme import load_book, shipped_paths, user_paths

        return load_book([*shipped_paths(), *user_paths(self._data / "programmes")])

    def regions(self) -> Sequence[tuple[str, str]]:
        return self._book.regions

    # --- accounts

    @cached_property
    def _passwords(self) -> "Passwords":
        from app.data.passwords import Passwords

        return self._given_passwords or Passwords()

    def accounts(self) -> Sequence[Account]:
        from app.wallet.accounts import accounts

        return self._opened.read(accounts) if self._store is not None else ()

    def new_recovery_code(self) -> str:
        from app.data.vault import new_recovery_code

        return new_recovery_code()

    def create_account(
        self, *, login: str, name: str, region: str, password: str, recovery_code: str
    ) -> Account | Refused:
        """An account from the window: the first one may do everything, further ones are holders."""
        store = self._make_or_open()
        role = Role.HOLDER if self.accounts() else Role.MANAGER
        return self._add(store, login, name, role, region, password, recovery_code, None, self.new_key())

    def add_account(
        self, *, login: str, name: str, region: str, role: Role, password: str, actor: Actor | None, key: str
    ) -> Added | Refused:
        """An account from the command line, with a recovery code made here."""
        from app.wallet.accounts import is_recovery_code_of

        code, store = self.new_recovery_code(), self._make_or_open()
        added = self._add(store, login, name, role, region, password, code, actor, key)
        if isinstance(added, Refused):
            return added
        is_new = is_recovery_code_of(store, added, code, passwords=self._passwords)
        return Added(added, code if is_new else None, key)

    def _add(
        self,
        store: "Store",
        login: str,
        name: str,
        role: Role,
        region: str,
        password: str,
        recovery_code: str,
        actor: Actor | None,
        key: str,
    ) -> Account | Refused:
        from app.wallet.accounts import NewAccount, add_account

        new = NewAccount(login, name, role, region, password, recovery_code)
        return add_account(
            store, new, passwords=self._passwords, book=self._book, actor=actor, command=Command(key)
        )

    def sign_in(self, login: str, password: str) -> Actor | Refused:
        from app.wallet.accounts import sign_in

        return sign_in(self._opened, login, password, passwords=self._passwords)

    def change_password(self, login: str, old: str, new: str, *, key: str) -> Account | Refused:
        from app.wallet.renewal import change_password

        return change_password(self._opened, login, old, new, passwords=self._passwords, command=Command(key))

    def recover_account(self, login: str, recovery_code: str, new: str, *, key: str) -> Account | Refused:
        from app.wallet.renewal import recover_account

        return recover_account(
            self._opened, login, recovery_code, new, passwords=self._passwords, command=Command(key)
        )

    # --- the wallet

    def new_key(self) -> str:
        return secrets.token_hex(16)

    def inspect(self, actor: Actor, text: str, *, confirmed: Collection[int] = ()) -> CardFacts | Refused:
        from app.wallet.inspect import inspect

        return self._write(partial(inspect, actor=actor, text=text, book=self._book, confirmed=confirmed))

    def redeem(
        self,
        actor: Actor,
        text: str,
        *,
        region: str | None = None,
        key: str,
        confirmed: Collection[int] = (),
    ) -> Redeemed | Refused:
        from app.wallet.redeem import redeem

        return self._write(
            partial(
                redeem,
                actor=actor,
                text=text,
                book=self._book,
                region=region,
                confirmed=confirmed,
                command=Command(key),
            )
        )

    def balances(self, actor: Actor) -> Sequence[Balance]:
        from app.wallet.balances import balances

        return self._opened.read(partial(balances, actor=actor))

    def history(
        self,
        actor: Actor,
        wallet: WalletId,
        *,
        after: str | None = None,
        limit: int = 100,
        since: datetime | None = None,
        until: datetime | None = None,
        kind: str | None = None,
    ) -> HistoryPage | Refused:
        from app.wallet.history import history

        page = partial(history, actor=actor, wallet=wallet, book=self._book, after=after, limit=limit)
        return self._opened.read(partial(page, since=since, until=until, kind=kind))

    # --- the counter

    def issue(
        self, actor: Actor, programme: str, region: str, cards: "Sequence[CardToIssue]", *, key: str
    ) -> "Issue | Refused":
        from app.counter.issuing import issue

        put = partial(issue, actor=actor, programme=programme, region=region, to_issue=cards)
        return self._write(partial(put, book=self._book, command=Command(key)))

    def activate(
        self, actor: Actor, *, serial: str, amount: str, receipt: str, till: str, key: str
    ) -> Activated | Refused:
        from app.counter.activation import Sale, activate

        sale = Sale(serial, amount, receipt, till)
        return self._write(partial(activate, actor=actor, sale=sale, book=self._book, command=Command(key)))

    # --- the scanner

    def scan_session(self) -> "ScanSession":
        return self.subject_reader().new_session()

    def subject_reader(
        self, *, programmes: Path | None = None, only: Collection[str] | None = None, reader: str = "auto"
    ) -> SubjectReader:
        """Reads subjects under these programmes (a file in place of the shipped ones; some keys only).

        reader: "auto" does without what is missing here; "tesseract" raises Fault where it is missing.
        """
        from app.codes.programme import load_book
        from app.scan.readers.tesseract import TesseractReader, is_available
        from app.scan.session import ScanSession

        book = load_book([programmes]) if programmes else self._book
        if only is not None:
            book = book.only(only)
        readers = [TesseractReader()] if reader == "tesseract" or is_available() else []
        return SubjectReader(book, partial(ScanSession, book, readers))

    def cameras(self) -> Sequence[str]:
        from app.scan.sources import list_cameras

        return list_cameras()

    def open_camera(self, name: str | None = None) -> "FrameSource":
        from app.scan.sources import open_camera

        return open_camera(name)

    def open_picture(self, path: Path) -> "Sequence[Frame]":
        from app.scan.sources import open_pictures

        return open_pictures(path)


def run_window(*, data: Path, store: str | None) -> int:
    """Open the window and stay until it is closed. Returns the exit status."""
    from app.ui.application import start

    return start(partial(Tillfold, data=data, store=store), [])
