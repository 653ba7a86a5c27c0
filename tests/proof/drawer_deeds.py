"""Asks for what `drawer_plans` thought of."""

from datetime import date
from typing import Any

from app.wallet import drawer, drawer_accounts, drawer_booking, household
from app.wallet.drawer_key import DrawerKey, open_drawer
from app.wallet.drawer_values import Booking, DrawerChanges, NewDrawerCard, Said
from app.wallet.values import Actor, Command
from tests.data.world import PASSWORDS
from tests.proof.asking import Asking


class DrawerDeeds(Asking):
    def keep_card(
        self, actor: Actor, key: Command, *, text: str, amount: str | None, ends: str | None, note: str
    ) -> Any:
        end = None if ends is None else date.fromisoformat(ends)
        new, opened = NewDrawerCard(text, "amazon", "US", amount, end, note), self._opened(actor)
        return self._run(lambda tx: drawer.keep(tx, actor, new, opened, book=self.book, command=key))

    def change_kept(self, actor: Actor, key: Command, *, card: int, amount: str) -> Any:
        changes = DrawerChanges(amount=amount)
        return self._run(lambda tx: drawer.change(tx, actor, card, changes, book=self.book, command=key))

    def book_answer(self, actor: Actor, key: Command, *, card: int, said: str, amount: str | None) -> Any:
        return self._run(
            lambda tx: drawer_booking.book_answer(
                tx, actor, card, Said(said), amount=amount, book=self.book, command=key
            )
        )

    def end_kept(self, actor: Actor, key: Command, *, card: int, deed: str) -> Any:
        end = getattr(drawer_booking, deed)
        return self._run(lambda tx: end(tx, actor, card, book=self.book, command=key))

    def book_outside(self, actor: Actor, key: Command, *, deed: str, **booked: Any) -> Any:
        book, booking = getattr(drawer_accounts, deed), Booking("amazon", "US", **booked)
        return self._run(lambda tx: book(tx, actor, booking, book=self.book, command=key))

    def live_together(self, actor: Actor, key: Command, *, other: str, is_together: bool) -> Any:
        if not is_together:
            return self._run(lambda tx: household.leave(tx, actor, other, command=key))
        beside = Actor(self.account(other), actor.station)
        return self._run(lambda tx: household.join(tx, actor, beside, command=key))

    def _opened(self, actor: Actor) -> DrawerKey:
        login = actor.account.login
        if login not in self._drawers:
            opened = open_drawer(self.store, actor, f"{login}-password", passwords=PASSWORDS)
            assert isinstance(opened, DrawerKey), opened
            self._drawers[login] = opened
        return self._drawers[login]
