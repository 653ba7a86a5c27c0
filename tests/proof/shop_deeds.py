"""Asks for what `shop_plans` thought of."""

from typing import Any

from app.counter import stock, store_settings, till_close, till_day
from app.counter.till_values import Counting
from app.wallet.values import Actor, Command
from tests.proof.asking import Asking


class ShopDeeds(Asking):
    def open_till(self, actor: Actor, key: Command, *, till: str, amount: str, currency: str) -> Any:
        return self._run(lambda tx: till_day.open_till(tx, actor, till, amount, currency, command=key))

    def count_till(
        self, actor: Actor, key: Command, *, till: str, currency: str, cash: list[list[Any]], card: str | None
    ) -> Any:
        counting = Counting(till, currency, tuple((note, number) for note, number in cash), card)
        return self._run(lambda tx: till_day.count_till(tx, actor, counting, command=key))

    def close_till(self, actor: Actor, key: Command, *, till: str, reason: str | None) -> Any:
        return till_close.close_till(self.store, actor, till, reason=reason, command=key)

    def add_till(self, actor: Actor, key: Command, *, name: str, shop: str) -> Any:
        return self._run(lambda tx: till_day.add_till(tx, actor, name, shop, command=key))

    def add_shop(self, actor: Actor, key: Command, *, name: str) -> Any:
        return self._run(lambda tx: stock.add_shop(tx, actor, name, "Europe/Berlin", command=key))

    def settle_store(self, actor: Actor, key: Command, *, changes: dict[str, str]) -> Any:
        return self._run(lambda tx: store_settings.settle(tx, actor, changes, command=key))
