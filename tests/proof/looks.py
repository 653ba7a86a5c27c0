"""Looks at a store in every way there is: it may add attempts, and nothing else."""

from collections.abc import Callable
from typing import Any

from app.counter import (
    lookup,
    promotions,
    refunding,
    reporting,
    review_list,
    stock,
    store_settings,
    trade_ins,
)
from app.data.backup import backup
from app.data.store import Tx
from app.wallet import balances, drawer, history, household, inspect, provenance, settings, subscriptions
from app.wallet.drawer_accounts import balances_outside, movements_outside
from app.wallet.values import Actor, Command
from tests.proof.asking import Asking

OUTSIDE = (balances_outside, movements_outside)


class Looks(Asking):
    def look(self, actor: Actor, _key: Command, *, look: str, code: str, serial: str, order: str) -> str:
        if look == "inspect":  # a miss is an attempt, so this one writes
            seen: Any = self._run(lambda tx: inspect.inspect(tx, actor, code, book=self.book))
        elif look == "liability":
            seen = reporting.liability(self.store, actor)
        elif look == "backup":
            seen = backup(self.store, self.folder / "kept.backup", overwrite=True)
        else:
            seen = self.store.read(lambda tx: self._look(tx, actor, look, serial, order))
        return f"{look}: {seen!r}"

    def _look(self, tx: Tx, actor: Actor, look: str, serial: str, order: str) -> Any:
        if look == "history":
            mine = [one.wallet for one in balances.balances(tx, actor)]
            return [history.history(tx, actor, wallet, book=self.book) for wallet in mine]
        ways: dict[str, Callable[[], Any]] = {
            "balances": lambda: balances.balances(tx, actor),
            "lookup": lambda: lookup.lookup(tx, actor, serial),
            "reviews": lambda: review_list.pending(tx, actor),
            "provenance": lambda: provenance.provenance(tx, actor, order, book=self.book),
            "plan_refund": lambda: refunding.plan_refund(tx, order),
            "subscriptions": lambda: subscriptions.subscriptions_of(tx, actor),
            "piles": lambda: stock.piles(tx, actor),
            "trade_ins": lambda: trade_ins.listed(tx, actor),
            "promotions": lambda: promotions.listed(tx, actor),
            "settings": lambda: settings.settings_of(tx, actor),
            "drawer": lambda: drawer.cards_of(tx, actor, book=self.book),
            "outside": lambda: [ask(tx, actor, book=self.book) for ask in OUTSIDE],
            "household": lambda: household.members(tx, actor),
            "store_settings": lambda: store_settings.settled(tx, actor),
        }
        reports = ("activity", "attempts", "alerts", "counted")
        ways |= {name: lambda name=name: _report(tx, actor, name) for name in reports}
        return ways[look]()


def _report(tx: Tx, actor: Actor, name: str) -> Any:
    return getattr(reporting, name)(tx, actor, reporting.today(tx))
