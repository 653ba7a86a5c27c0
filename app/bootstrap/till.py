"""The room at the till: what a clerk's window looks at and does."""

import time
from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Activated, Actor, Command

if TYPE_CHECKING:
    from app.counter.at_till import (
        CardSeen,
        Exchanged,
        Exchanging,
        Selling,
        Sold,
        TakenOut,
        TillDeed,
        TillNow,
        TillPlace,
    )


class Till(Opening):
    """Each use case in its transaction; plain values in and out."""

    def probe(self) -> float:
        begun = time.monotonic()
        self.look(lambda tx: tx.now)
        return (time.monotonic() - begun) * 1000

    def tills(self, actor: Actor) -> "tuple[TillPlace, ...] | Refused":
        from app.counter.till_view import tills_here

        return self.look(partial(tills_here, actor=actor))

    def till_now(self, actor: Actor, till: str, *, most: int) -> "TillNow | Refused":
        from app.counter.till_view import till_now

        return self.look(partial(till_now, actor=actor, till=till, most=most))

    def card_seen(self, actor: Actor, serial: str, till: str) -> "CardSeen | Refused":
        from app.counter.till_view import card_seen

        return self.look(partial(card_seen, actor=actor, serial=serial, till=till, book=self._book))

    def on_receipt(self, actor: Actor, receipt: str) -> "tuple[TillDeed, ...] | Refused":
        from app.counter.till_view import on_receipt

        return self.look(partial(on_receipt, actor=actor, receipt=receipt))

    def sell(self, actor: Actor, selling: "Selling", *, key: str) -> "Sold | Refused":
        from app.counter.activation import Sale, activate, activate_together
        from app.counter.at_till import Sold

        sales = [
            Sale(card.serial, card.amount, selling.receipt, selling.till, selling.tender)
            for card in selling.cards
        ]
        command = Command(key)
        if len(sales) == 1:
            one = self.act(partial(activate, actor=actor, sale=sales[0], book=self._book, command=command))
            return one if isinstance(one, Refused) else Sold((one,), key)
        several = partial(activate_together, actor=actor, sales=sales, book=self._book)
        done = self.act(partial(several, command=command))
        return done if isinstance(done, Refused) else Sold(done.cards, key)

    def void(self, actor: Actor, serial: str, till: str, *, key: str) -> Activated | Refused:
        from app.counter.voiding import void

        return self.act(partial(void, actor=actor, serial=serial, till=till, command=Command(key)))

    def scrap(self, actor: Actor, serial: str, reason: str, *, key: str) -> "TakenOut | Refused":
        from app.counter.at_till import TakenOut
        from app.counter.stock import scrap

        if (refused := self.code_in(reason)) is not None:
            return refused
        one = partial(scrap, actor=actor, serials=(serial,), reason=reason, command=Command(key))
        done = self.act(one)
        return done if isinstance(done, Refused) else TakenOut(serial, done.entry, done.at, done.key)

    def replace(
        self, actor: Actor, exchanging: "Exchanging", approver: Actor, *, key: str
    ) -> "Exchanged | Refused":
        from app.counter.at_till import Exchanged
        from app.counter.replacement import Exchange, replace

        exchange = Exchange(exchanging.serial, exchanging.by, exchanging.receipt, exchanging.till)
        given = partial(replace, actor=actor, exchange=exchange, approver=approver)
        done = self.act(partial(given, command=Command(key)))
        if isinstance(done, Refused):
            return done
        return Exchanged(
            done.serial, done.last_four, done.amount, done.receipt, done.replaced, approver.account.name,
            done.entry, done.at, done.key,
        )  # fmt: skip

    def approver(self, login: str, password: str) -> Actor | Refused:
        from app.wallet.accounts import sign_in

        return sign_in(self._opened, login, password, passwords=self._passwords)

    def sign_in_by_pin(self, login: str, pin: str, till: str) -> Actor | Refused:
        from app.counter.clerk_change import take_over

        return take_over(self._opened, login, pin, till, passwords=self._passwords)
