"""The room with the drawer: cards of other issuers, and its key for as long as somebody has it open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import WRONG_PASSPHRASE, Refused
from app.wallet.values import Actor, Command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.data.drawer_key import DrawerKey
    from app.ui.drawer.services import CardDeed, OutsideDeed
    from app.wallet.drawer_plan import ImportedCards, Plan, PlannedCard
    from app.wallet.drawer_values import (
        Booking,
        DrawerChange,
        DrawerChanges,
        DrawerView,
        ExportedDrawer,
        NewDrawerCard,
        OutsideBalance,
        OutsideBooked,
        OutsideMovement,
        Revealed,
        Said,
    )


class Drawer(Opening):
    """What a holder does with cards of other issuers."""

    _drawer_key: DrawerKey | None = None

    def drawer(self, actor: Actor) -> DrawerView:
        from app.wallet.drawer import cards_of
        from app.wallet.drawer_key import notes
        from app.wallet.drawer_values import DrawerView

        cards = self.look(partial(cards_of, actor=actor, book=self._book))
        key = self._drawer_key
        is_open = key is not None and key.account == actor.account.id
        return DrawerView(cards, notes(self._opened, key) if key is not None and is_open else None)

    def open_drawer(self, actor: Actor, password: str) -> Refused | None:
        """Sign in again, and keep the drawer's key until `shut_drawer`."""
        key = self._opened_by(actor, password)
        return key if isinstance(key, Refused) else None

    def shut_drawer(self) -> None:
        self._drawer_key = None

    def keep_card(self, actor: Actor, new: NewDrawerCard, *, key: str) -> DrawerChange | Refused:
        """Only while the drawer is open."""
        from app.wallet.drawer import keep

        kept = partial(keep, actor=actor, new=new, key=self._key_of(actor), book=self._book)
        return self.act(partial(kept, command=Command(key)))

    def change_card(
        self, actor: Actor, card: int, changes: DrawerChanges, *, key: str
    ) -> DrawerChange | Refused:
        """Notes and pictures only while the drawer is open."""
        from app.wallet.drawer import change

        changed = partial(change, actor=actor, card=card, changes=changes, key=self._drawer_key)
        return self.act(partial(changed, book=self._book, command=Command(key)))

    def receipt_picture(self, actor: Actor, card: int) -> bytes:
        """Only while the drawer is open. Empty where there is none."""
        from app.wallet.drawer_key import picture

        return picture(self._opened, self._key_of(actor), card)

    def reveal_card(self, actor: Actor, card: int, password: str) -> Revealed | Refused:
        """Sign in again each time. The drawer is open afterwards."""
        from app.wallet.drawer_key import unsealed

        key = self._opened_by(actor, password)
        return key if isinstance(key, Refused) else unsealed(self._opened, key, card)

    def book_answer(
        self, actor: Actor, card: int, said: Said, *, amount: str | None = None, key: str
    ) -> DrawerChange | Refused:
        """What the issuer said. amount: what it credited, where that is not what was noted."""
        from app.wallet.drawer_booking import book_answer

        booked = partial(book_answer, actor=actor, card=card, said=said, amount=amount)
        return self.act(partial(booked, book=self._book, command=Command(key)))

    def settle_card(self, actor: Actor, card: int, deed: CardDeed, *, key: str) -> DrawerChange | Refused:
        from app.wallet import drawer_booking

        deeds = {
            "back": drawer_booking.take_back,
            "drop": drawer_booking.drop,
            "forget": drawer_booking.forget,
        }
        done = partial(deeds[deed], actor=actor, card=card, book=self._book)
        return self.act(partial(done, command=Command(key)))

    def held_outside(self, actor: Actor) -> Sequence[OutsideBalance]:
        from app.wallet.drawer_accounts import balances_outside

        return self.look(partial(balances_outside, actor=actor, book=self._book))

    def outside_movements(
        self, actor: Actor, *, after: str | None = None, limit: int = 100
    ) -> Sequence[OutsideMovement]:
        from app.wallet.drawer_accounts import movements_outside

        return self.look(partial(movements_outside, actor=actor, book=self._book, after=after, limit=limit))

    def book_outside(
        self, actor: Actor, deed: OutsideDeed, booking: Booking, *, key: str
    ) -> OutsideBooked | Refused:
        from app.wallet import drawer_accounts

        deeds = {
            "order": drawer_accounts.pay,
            "refund": drawer_accounts.refund,
            "balance": drawer_accounts.set_balance,
        }
        done = partial(deeds[deed], actor=actor, booking=booking, book=self._book)
        return self.act(partial(done, command=Command(key)))

    def read_card_table(self, file: Path, passphrase: str | None = None) -> Plan | Refused | None:
        """The table in a file, with its columns guessed; None where a passphrase is needed. Raises Fault."""
        from app.wallet import drawer_file
        from app.wallet.drawer_plan import Plan
        from app.wallet.drawer_table import guess_columns, read_table

        content: bytes | None = drawer_file.read(file)
        if content is not None and drawer_file.is_sealed(content):
            if passphrase is None:
                return None
            content = drawer_file.opened(content, passphrase)
        if content is None:
            return Refused(WRONG_PASSPHRASE)
        table = read_table(content, self._book)
        return table if isinstance(table, Refused) else Plan(table, guess_columns(table, self._book))

    def preview_import(self, actor: Actor, plan: Plan) -> Sequence[PlannedCard] | Refused:
        """Only while the drawer is open."""
        from app.wallet.drawer_import import preview

        return self.look(partial(preview, actor=actor, plan=plan, key=self._key_of(actor), book=self._book))

    def import_drawer(self, actor: Actor, plan: Plan, *, key: str) -> ImportedCards | Refused:
        """Only while the drawer is open."""
        from app.wallet.drawer_import import import_cards

        bring = partial(import_cards, actor=actor, plan=plan, key=self._key_of(actor), book=self._book)
        return self.act(partial(bring, command=Command(key)))

    def export_drawer(self, actor: Actor, file: Path, *, overwrite: bool = False) -> ExportedDrawer | Refused:
        """The cards without their codes, as a table. Raises Fault."""
        from app.wallet.drawer_export import export_list

        return export_list(self._opened, actor, file, book=self._book, overwrite=overwrite)

    def export_drawer_codes(
        self,
        actor: Actor,
        file: Path,
        password: str,
        passphrase: str,
        *,
        overwrite: bool = False,
        goes_on: Callable[[int], bool] = lambda _done: True,
    ) -> ExportedDrawer | Refused | None:
        """With their codes, encrypted. goes_on: told how many cards were read, and asked whether to go on;
        None is the answer where it said no. Raises Fault."""
        from app.wallet.drawer_export import export_codes

        into = partial(export_codes, self._opened, actor, file, password, passphrase, book=self._book)
        return into(passwords=self._passwords, overwrite=overwrite, goes_on=goes_on)

    def _opened_by(self, actor: Actor, password: str) -> DrawerKey | Refused:
        from app.wallet.drawer_key import open_drawer

        key = open_drawer(self._opened, actor, password, passwords=self._passwords)
        if not isinstance(key, Refused):
            self._drawer_key = key
        return key

    def _key_of(self, actor: Actor) -> DrawerKey:
        key = self._drawer_key
        if key is None or key.account != actor.account.id:
            raise LookupError("the drawer is opened before anything is put into it")
        return key
