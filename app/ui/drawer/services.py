"""What the drawer pane asks of the rest of Tillfold: a part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.outcomes import Refused
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
    from app.wallet.values import Actor

CardDeed = Literal["back", "drop", "forget"]
"""Undo what was booked last, throw a card away, throw away what is sealed of an accepted one."""
OutsideDeed = Literal["order", "refund", "balance"]


class DrawerServices(Protocol):
    """The drawer of who is signed in. It is open from the first password given for it until it is shut."""

    def drawer(self, actor: Actor) -> DrawerView: ...

    def open_drawer(self, actor: Actor, password: str) -> Refused | None:
        """Sign in again, and keep the drawer's key until `shut_drawer`."""
        ...

    def shut_drawer(self) -> None: ...

    def keep_card(self, actor: Actor, new: NewDrawerCard, *, key: str) -> DrawerChange | Refused:
        """Only while the drawer is open."""
        ...

    def change_card(
        self, actor: Actor, card: int, changes: DrawerChanges, *, key: str
    ) -> DrawerChange | Refused:
        """Notes and pictures only while the drawer is open."""
        ...

    def receipt_picture(self, actor: Actor, card: int) -> bytes:
        """Only while the drawer is open. Empty where there is none."""
        ...

    def reveal_card(self, actor: Actor, card: int, password: str) -> Revealed | Refused:
        """Sign in again each time. The drawer is open afterwards."""
        ...

    def book_answer(
        self, actor: Actor, card: int, said: Said, *, amount: str | None = None, key: str
    ) -> DrawerChange | Refused:
        """What the issuer said. amount: what it credited, where that is not what was noted."""
        ...

    def settle_card(self, actor: Actor, card: int, deed: CardDeed, *, key: str) -> DrawerChange | Refused: ...

    def held_outside(self, actor: Actor) -> Sequence[OutsideBalance]: ...

    def outside_movements(
        self, actor: Actor, *, after: str | None = None, limit: int = 100
    ) -> Sequence[OutsideMovement]: ...

    def book_outside(
        self, actor: Actor, deed: OutsideDeed, booking: Booking, *, key: str
    ) -> OutsideBooked | Refused: ...

    def read_card_table(self, file: Path, passphrase: str | None = None) -> Plan | Refused | None:
        """The table in a file, with its columns guessed; None where a passphrase is needed. Raises Fault
        (UNREADABLE_FILE)."""
        ...

    def preview_import(self, actor: Actor, plan: Plan) -> Sequence[PlannedCard] | Refused:
        """Only while the drawer is open."""
        ...

    def import_drawer(self, actor: Actor, plan: Plan, *, key: str) -> ImportedCards | Refused:
        """Only while the drawer is open."""
        ...

    def export_drawer(self, actor: Actor, file: Path, *, overwrite: bool = False) -> ExportedDrawer | Refused:
        """The cards without their codes, as a table. Raises Fault."""
        ...

    def export_drawer_codes(
        self,
        actor: Actor,
        file: Path,
        password: str,
        passphrase: str,
        *,
        overwrite: bool = False,
        goes_on: Callable[[int], bool] = ...,
    ) -> ExportedDrawer | Refused | None:
        """With their codes, encrypted. goes_on: told how many cards were read, and asked whether to go on;
        None is the answer where it said no. Raises Fault."""
        ...
