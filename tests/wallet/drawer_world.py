"""A drawer for tests: the holder's, opened, with codes that only look like those of other issuers."""

import random
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from app.data.drawer_key import DrawerKey
from app.outcomes import Refused
from app.wallet import drawer, drawer_accounts, drawer_booking
from app.wallet.drawer_key import open_drawer, reveal
from app.wallet.drawer_values import (
    Booking,
    DrawerCard,
    DrawerChange,
    DrawerChanges,
    NewDrawerCard,
    OutsideBooked,
    Revealed,
    Said,
)
from app.wallet.values import Actor, Command
from tests.data.world import PASSWORDS, World

LETTERS = "ACDEFGHJKMNPQRTUVWXYZ0123456789"
PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture of a receipt"
_numbers = count(1)


def code(programme: str = "amazon") -> str:
    """A code of the programme's shape that nobody has issued."""
    drawn = random.Random(next(_numbers))
    text = "".join(drawn.choice(LETTERS) for _ in range(15 if programme == "apple" else 14))
    return f"X{text}" if programme == "apple" else f"{text[:4]}-{text[4:10]}-{text[10:]}"


def key_of(world: World, login: str = "holder") -> DrawerKey:
    key = open_drawer(world.store, world.actors[login], f"{login}-password", passwords=PASSWORDS)
    assert isinstance(key, DrawerKey)
    return key


@dataclass
class Drawer:
    """The drawer of one account, opened."""

    world: World
    login: str = "holder"
    key: DrawerKey = field(init=False)

    def __post_init__(self) -> None:
        self.key = key_of(self.world, self.login)

    @property
    def actor(self) -> Actor:
        return self.world.actors[self.login]

    def keep(self, text: str | None = None, *, command: Command | None = None, **more: Any) -> Any:
        new = NewDrawerCard(text or code(), **more)
        by, book = command or self.world.key(), self.world.book
        return self.world.store.transact(
            lambda tx: drawer.keep(tx, self.actor, new, self.key, book=book, command=by)
        )

    def kept(self, text: str | None = None, **more: Any) -> DrawerCard:
        """The same for a card that is taken."""
        more.setdefault("amount", "25.00")
        done = self.keep(text, **more)
        assert isinstance(done, DrawerChange), done
        return done.card

    def change(self, card: int, *, command: Command | None = None, key: bool = True, **more: Any) -> Any:
        by, book = command or self.world.key(), self.world.book
        opened = self.key if key else None
        return self.world.store.transact(
            lambda tx: drawer.change(
                tx, self.actor, card, DrawerChanges(**more), opened, book=book, command=by
            )
        )

    def cards(self) -> list[DrawerCard]:
        return list(self.world.store.read(lambda tx: drawer.cards_of(tx, self.actor, book=self.world.book)))

    def card(self, number: int) -> DrawerCard:
        return next(one for one in self.cards() if one.card == number)

    def book(self, card: int, said: Said, *, command: Command | None = None, **more: Any) -> Any:
        by, book = command or self.world.key(), self.world.book
        return self.world.store.transact(
            lambda tx: drawer_booking.book_answer(tx, self.actor, card, said, book=book, command=by, **more)
        )

    def deed(self, name: str, card: int, *, command: Command | None = None) -> Any:
        """take_back, drop or forget."""
        do, by, book = getattr(drawer_booking, name), command or self.world.key(), self.world.book
        return self.world.store.transact(lambda tx: do(tx, self.actor, card, book=book, command=by))

    def outside(self, name: str, amount: str, *, command: Command | None = None, **more: Any) -> Any:
        """pay, refund or set_balance at amazon in the US."""
        booking = Booking(more.pop("programme", "amazon"), more.pop("region", "US"), amount, **more)
        do, by, book = getattr(drawer_accounts, name), command or self.world.key(), self.world.book
        return self.world.store.transact(lambda tx: do(tx, self.actor, booking, book=book, command=by))

    def booked(self, name: str, amount: str, **more: Any) -> OutsideBooked:
        done = self.outside(name, amount, **more)
        assert isinstance(done, OutsideBooked), done
        return done

    def balance(self, programme: str = "amazon", region: str = "US") -> tuple[int, int]:
        """Standard and promotional credit there, in minor units."""
        found = self.world.store.read(
            lambda tx: drawer_accounts.balances_outside(tx, self.actor, book=self.world.book)
        )
        one = next(one for one in found if (one.programme, one.region) == (programme, region))
        return one.standard.minor, one.promotional.minor

    def reveal(self, card: int, password: str | None = None) -> Revealed | Refused:
        given = f"{self.login}-password" if password is None else password
        return reveal(self.world.store, self.actor, card, given, passwords=PASSWORDS)

    def book_of(self, kind: str) -> int:
        """What stands on the accounts of a kind in the book, together."""
        asked = (
            "SELECT coalesce(sum(line.amount), 0) FROM line JOIN ledger_account"
            " ON ledger_account.id = line.account WHERE kind = ?"
        )
        with self.world.sql() as raw:
            return int(raw.execute(asked, (kind,)).fetchone()[0])


def outcome(answer: Any) -> str:
    assert isinstance(answer, Refused), answer
    assert "…" not in answer.title + answer.remedy
    return answer.outcome.name
