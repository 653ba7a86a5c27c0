"""Asks for what `order_plans` thought of."""

from datetime import date
from typing import Any

from app.counter import charging, refunding
from app.counter.charge_values import Charge, Override
from app.counter.refunding import Refund
from app.wallet import consent, dues, settings, subscriptions
from app.wallet.subscriptions import NewSubscription
from app.wallet.values import Actor, Command
from tests.data.world import PASSWORDS
from tests.proof.asking import PIN, Asking


class OrderDeeds(Asking):
    def charge(self, actor: Actor, key: Command, *, consent: str | None, **asked: Any) -> Any:
        given = self._given(asked["login"], consent, actor.station)
        return self._run(
            lambda tx: charging.charge(tx, actor, Charge(**asked), book=self.book, given=given, command=key)
        )

    def _given(self, login: str, how: str | None, at: str) -> Any:
        if how is None:
            return None
        if how == "override":
            return Override(Actor(self.account("manager"), at), "the holder is at the telephone")
        if how == "one_time":
            holder = Actor(self.account(login), at)
            return consent.one_time(login, self.one_time(holder))
        pin = PIN if how == "pin" else "0000"
        return consent.compare_pin(self.store, login, pin, passwords=PASSWORDS)

    def one_time(self, holder: Actor) -> str:
        made = self._run(lambda tx: consent.new_one_time_code(tx, holder))
        return str(made.code)

    def refund(self, actor: Actor, key: Command, **asked: Any) -> Any:
        return self._run(lambda tx: refunding.refund(tx, actor, Refund(**asked), command=key))

    def subscribe(self, actor: Actor, key: Command, *, first_due: str, **asked: Any) -> Any:
        due = date.fromisoformat(first_due)
        new = NewSubscription(merchant="Streams", first_due=due, **asked)
        return self._run(lambda tx: subscriptions.subscribe(tx, actor, new, command=key))

    def cancel(self, actor: Actor, key: Command, *, subscription: int) -> Any:
        return self._run(lambda tx: subscriptions.cancel(tx, actor, subscription, command=key))

    def pay_dues(self, actor: Actor, key: Command, *, balance: str | None, tender: str | None) -> Any:
        return self._run(lambda tx: dues.run(tx, actor, balance=balance, tender=tender, command=key))

    def settings(self, actor: Actor, key: Command, *, name: str, choice: str) -> Any:
        return self._run(lambda tx: settings.change_settings(tx, actor, {name: choice}, command=key))

    def set_pin(self, actor: Actor, key: Command) -> Any:
        return consent.set_pin(self.store, actor, PIN, passwords=PASSWORDS, command=key)
