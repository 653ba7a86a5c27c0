"""The store of this run: opened when it is first needed, watched, closed; and what every room shares."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.bootstrap.watching import KeptWatch
from app.environ import data_folder
from app.outcomes import CODE_IN_WORDS, QT_TRANSLATE_NOOP, Refused
from app.ui.services import StoreState
from app.wallet.values import Account

if TYPE_CHECKING:
    from app.codes.programme import ProgrammeBook
    from app.data.passwords import Passwords
    from app.data.store import Store, Tx

T = TypeVar("T")
STORE = "store.db"
THIS_COMPUTER = QT_TRANSLATE_NOOP("Bootstrap", "this computer")


class Opening:
    """What the rooms stand on: one store by its address, its passwords, and the programmes known here."""

    def __init__(self, *, data: Path, store: str | None = None, passwords: "Passwords | None" = None) -> None:
        self._data = data
        self._address = store or str(data / STORE)
        self._given_passwords = passwords
        self._store: Store | None = None
        self._watches: list[KeptWatch] = []

    def place(self) -> str:
        """Where the store is, for the status line: its usual place, or the one that was named, without login
        and password."""
        if self._address == str(data_folder() / STORE):
            return THIS_COMPUTER
        scheme, is_address, rest = self._address.partition("://")
        return f"{scheme}://{rest.rpartition('@')[2]}" if is_address else self._address

    def open(self) -> StoreState:
        """Open the store if there is one. It is made with its first account. Raises Fault."""
        from app.data.store import Store

        if self._store is None and Store.exists(self._address):
            self._store = Store.open(self._address, data_folder=self._data)
            self._settle()
        return StoreState.READY if self._store is not None and self.accounts() else StoreState.NEW

    def watch(self, told: Callable[[], None]) -> KeptWatch:
        """Call `told`, from a thread of its own, within a second of every change of the store by anybody,
        until what is returned is closed: before the store is. Raises Fault."""
        watch = KeptWatch(told)
        watch.begin(self._opened)
        self._watches.append(watch)
        return watch

    @contextmanager
    def set_aside(self) -> Iterator[None]:
        """Have the store closed in between, with whoever hears of its changes, and opened again after it."""
        for watch in self._watches:
            watch.pause()
        self.close()
        try:
            yield
        finally:
            for watch in self._watches:
                watch.begin(self._opened)

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

    @property
    def store(self) -> "Store":
        """The open store, for use cases of more than one transaction."""
        return self._opened

    def act(self, use_case: "Callable[[Tx], T]") -> T:
        """Run a use case that may change the store, in one transaction."""
        return self._opened.transact(use_case)

    def look(self, use_case: "Callable[[Tx], T]") -> T:
        """Run a use case that only reads, on one snapshot."""
        return self._opened.read(use_case)

    def code_in(self, words: str | None) -> Refused | None:
        """The refusal of words that are kept in the book, where a claim code stands among them."""
        from app.codes.free_text import holds_claim_code

        return Refused(CODE_IN_WORDS) if words and holds_claim_code(words, self._book) else None

    def accounts(self) -> Sequence[Account]:
        from app.wallet.accounts import accounts

        return self._opened.read(accounts) if self._store is not None else ()

    @property
    def passwords(self) -> "Passwords":
        """Hashes and checks passwords and PINs."""
        return self._passwords

    def programmes(self) -> "ProgrammeBook":
        return self._book

    def regions(self) -> Sequence[tuple[str, str]]:
        return self._book.regions

    def new_key(self) -> str:
        return secrets.token_hex(16)

    @property
    def _opened(self) -> "Store":
        """The open store. Raises Fault where there is none, or where it cannot be opened."""
        from app.data.store import Store

        if self._store is None:
            self._store = Store.open(self._address, data_folder=self._data)
            self._settle()
        return self._store

    def _settle(self) -> None:
        """Bring batches and gifts to an end that were being written here when the program stopped."""
        from app.counter import gift_files, unfinished

        if self._store is not None:
            unfinished.settle(self._store, self._data)
            gift_files.settle(self._store, self._data)

    def _make_or_open(self) -> "Store":
        from app.data.store import Store

        if self._store is None:
            self._store = Store.make_or_open(self._address, data_folder=self._data)
        return self._store

    @cached_property
    def _book(self) -> "ProgrammeBook":
        from app.codes.programme import load_book, shipped_paths, user_paths

        return load_book([*shipped_paths(), *user_paths(self._data / "programmes")])

    @cached_property
    def _passwords(self) -> "Passwords":
        from app.data.passwords import Passwords

        return self._given_passwords or Passwords()
