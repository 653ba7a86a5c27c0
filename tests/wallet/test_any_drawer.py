"""Any history of a drawer: whatever is asked in whatever order, the book holds what a plain count of it
holds."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from app.data.integrity import check
from app.outcomes import Refused
from app.wallet.drawer_values import DrawerState, Said
from tests.data.world import World
from tests.wallet.drawer_world import Drawer, code

STEPS = 120


@dataclass
class Plain:
    """The same as the book, counted by hand in cents: cards by number, and what one issuer holds."""

    worth: dict[int, int] = field(default_factory=dict)
    state: dict[int, str] = field(default_factory=dict)
    standard: int = 0
    gifts: int = 0
    orders: int = 0

    @property
    def in_hand(self) -> int:
        return sum(self.worth[card] for card, state in self.state.items() if state in ("KEPT", "REFUSED"))


class History:
    """Asks for something at random, and does the same by hand where it is not refused."""

    def __init__(self, drawer: Drawer, seed: int) -> None:
        self.drawer = drawer
        self.plain = Plain()
        self.asked: Counter[str] = Counter()
        self._drawn = random.Random(seed)
        self._codes = [code() for _ in range(12)]
        self._deeds: list[Callable[[], Any]] = [
            self.keep, self.accept, self.refuse, self.back, self.drop, self.change, self.pay, self.refund,
            self.balance,
        ]  # fmt: skip

    def step(self) -> None:
        deed = self._drawn.choice(self._deeds)
        done = deed()
        self.asked[f"{deed.__name__} {done.outcome.name if isinstance(done, Refused) else 'done'}"] += 1

    def _amount(self) -> tuple[int, str]:
        minor = self._drawn.randint(1, 3000)
        return minor, f"{minor // 100}.{minor % 100:02}"

    def _card(self) -> int:
        return self._drawn.choice([*self.plain.state, 999])

    def keep(self) -> Any:
        minor, text = self._amount()
        done = self.drawer.keep(self._drawn.choice(self._codes), amount=text)
        if not isinstance(done, Refused):
            self.plain.worth[done.card.card], self.plain.state[done.card.card] = minor, "KEPT"
            self.plain.gifts -= minor
        return done

    def accept(self) -> Any:
        card, (minor, text) = self._card(), self._amount()
        amount = text if self._drawn.random() < 0.3 else None
        done = self.drawer.book(card, Said.ACCEPTED, amount=amount)
        if not isinstance(done, Refused):
            if amount is not None:
                self.plain.gifts -= minor - self.plain.worth[card]
                self.plain.worth[card] = minor
            self.plain.standard += self.plain.worth[card]
            self.plain.state[card] = "ACCEPTED"
        return done

    def refuse(self) -> Any:
        card = self._card()
        done = self.drawer.book(card, self._drawn.choice([one for one in Said if one is not Said.ACCEPTED]))
        if not isinstance(done, Refused):
            self.plain.state[card] = "REFUSED"
        return done

    def back(self) -> Any:
        card = self._card()
        done = self.drawer.deed("take_back", card)
        if not isinstance(done, Refused):
            if self.plain.state[card] == "ACCEPTED":
                self.plain.standard -= self.plain.worth[card]
            self.plain.state[card] = "KEPT"
        return done

    def drop(self) -> Any:
        card = self._card()
        done = self.drawer.deed("drop", card)
        if not isinstance(done, Refused):
            self.plain.gifts += self.plain.worth[card]
            self.plain.state[card] = "DROPPED"
        return done

    def change(self) -> Any:
        card, (minor, text) = self._card(), self._amount()
        done = self.drawer.change(card, amount=text)
        if not isinstance(done, Refused):
            self.plain.gifts -= minor - self.plain.worth[card]
            self.plain.worth[card] = minor
        return done

    def pay(self) -> Any:
        minor, text = self._amount()
        done = self.drawer.outside("pay", text)
        if not isinstance(done, Refused):
            self.plain.standard, self.plain.orders = self.plain.standard - minor, self.plain.orders + minor
        return done

    def refund(self) -> Any:
        minor, text = self._amount()
        done = self.drawer.outside("refund", text)
        self.plain.standard, self.plain.orders = self.plain.standard + minor, self.plain.orders - minor
        return done

    def balance(self) -> Any:
        minor, text = self._amount()
        more = minor - self.plain.standard
        done = self.drawer.outside("set_balance", text)
        self.plain.standard = minor
        if more > 0:
            self.plain.gifts -= more
        else:
            self.plain.orders -= more
        return done


@pytest.mark.parametrize("seed", [1, 2])
def test_the_book_holds_what_was_counted_by_hand(sqlite_world: World, seed: int) -> None:
    drawer = Drawer(sqlite_world)
    history = History(drawer, seed)
    for step in range(STEPS):
        history.step()
        plain = history.plain
        found = {card.card: (card.state.value, card.amount and card.amount.minor) for card in drawer.cards()}
        assert found == {card: (state, plain.worth[card]) for card, state in plain.state.items()}, step
        kinds = ("Assets:Drawer", "Assets:Outside:Standard", "Income:Gifts", "Expenses:Orders")
        wanted = (plain.in_hand, plain.standard, plain.gifts, plain.orders)
        assert tuple(drawer.book_of(kind) for kind in kinds) == wanted, step
    assert check(sqlite_world.store).findings == ()
    assert {DrawerState(state) for state in history.plain.state.values()} >= {DrawerState.ACCEPTED}
    assert {"keep ALREADY_IN_DRAWER", "pay NOT_ENOUGH_BALANCE", "back WRONG_STATE"} <= set(history.asked)
