"""Where every request is asked from: one opened store, its folder, and who is known there.

What is asked is in `card_deeds`, `order_deeds`, `credit_deeds`, `shop_deeds`, `people_deeds`, `drawer_deeds`
and `looks`.
"""

import email
import os
from collections.abc import Callable
from datetime import datetime
from email import policy
from pathlib import Path
from typing import Any

from app.codes.links import code_in_link
from app.codes.programme import ProgrammeBook, load_book, shipped_paths
from app.counter import gift_files, issuing, unfinished
from app.data.store import Store, Tx
from app.wallet.drawer_key import DrawerKey
from app.wallet.values import Account, AccountId, Role

PIN = "864213975310"
KUWAIT = """
[[programme.region]]
key = "KW"
currency = "KWD"
least = 501
most = 90000
presets = [5000]
high_value = 12000
"""


def own_book(folder: Path) -> ProgrammeBook:
    """The house's programme with a region whose currency has three decimals, and the others as shipped."""
    (house,) = (path for path in shipped_paths() if path.name == "house.toml")
    own, new = folder / "house.toml", folder / f"house-{os.getpid()}.new"
    new.write_text(house.read_text("utf-8") + KUWAIT, "utf-8")
    new.replace(own)  # others may be reading it
    book = load_book([own, *(path for path in shipped_paths() if path.name != "house.toml")])
    assert not book.problems
    return book


class Asking:
    """A store as a program opens it: what a program that stopped has left unfinished is settled first."""

    def __init__(self, store: Store, folder: Path, book: ProgrammeBook, people: dict[str, Account]) -> None:
        self.store, self.folder, self.book, self.people = store, folder, book, people
        self.mails = folder / "mails"
        self._drawers: dict[str, DrawerKey] = {}
        unfinished.settle(store, folder)
        gift_files.settle(store, folder)

    def account(self, login: str) -> Account:
        """Also one that is closed by now: a window in which somebody had signed in stays open."""
        if login not in self.people:
            asked = f"SELECT id, login, name, role, region, currency FROM account WHERE login = '{login}'"
            ((number, name, shown, role, region, currency),) = self._plain(asked)
            self.people[login] = Account(AccountId(number), name, shown, Role(role), region, currency)
        return self.people[login]

    def propose(self, how_many: int) -> list[dict[str, str]]:
        house = self.book.by_key("house")
        made = self.store.read(lambda tx: issuing.propose(tx, house, how_many, self.book))
        return [{"code": one.code, "serial": one.serial} for one in made]

    def now(self) -> int:
        return self.store.read(lambda tx: tx.now)

    def newest(self, table: str) -> int:
        return int(self._plain(f"SELECT coalesce(max(id), 0) FROM {table}")[0][0])

    def gift(self, file: str) -> dict[str, str] | None:
        code = self.code_in(file)
        if code is None:
            return None
        asked = "SELECT card.serial, card.region FROM card JOIN batch ON card.batch = batch.id"
        found = self._plain(f"{asked} WHERE batch.kind = 'gift' AND card.last_four = '{code[-4:]}'")
        return {"code": code, "serial": found[0][0], "region": found[0][1]}

    def code_in(self, file: str) -> str | None:
        """The code that an e-mail brings; None where there is no such e-mail."""
        path = self.mails / file
        return code_of(path) if path.exists() else None

    def _plain(self, sql: str) -> Any:
        return self.store.read(lambda tx: tx.plain(sql))

    def _run(self, use_case: Callable[[Tx], Any]) -> Any:
        return self.store.transact(use_case)


def as_moment(text: str | None) -> Any:
    return None if text is None else datetime.fromisoformat(text)


def code_of(mail: Path) -> str | None:
    """The code of the link in an e-mail."""
    message = email.message_from_bytes(mail.read_bytes(), policy=policy.default)
    return code_in_link(message.get_content())
