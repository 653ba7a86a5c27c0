"""What the pages of staff and stores ask of the rest of Tillfold; a part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Sequence

    from app.counter.staff_values import (
        AddressChanged,
        StaffChanged,
        StaffMember,
        StoreChanged,
        StoreOf,
        TillChanged,
    )
    from app.outcomes import Refused
    from app.ui.manager.staff.values import Hired
    from app.wallet.values import Actor, Role


class StaffServices(Protocol):
    """`key` is the idempotency key of each change."""

    def staff(self, actor: Actor) -> tuple[StaffMember, ...] | Refused:
        """Every clerk and manager, by name."""
        ...

    def hire(
        self, actor: Actor, *, login: str, name: str, region: str, role: Role, password: str, key: str
    ) -> Hired | Refused:
        """An account for somebody new."""
        ...

    def give_role(self, actor: Actor, login: str, role: Role, *, key: str) -> Refused | None: ...

    def take_pin(self, actor: Actor, login: str, *, key: str) -> StaffChanged | Refused: ...

    def lock_person(self, actor: Actor, login: str, *, key: str) -> StaffChanged | Refused: ...

    def unlock_person(self, actor: Actor, login: str, *, key: str) -> StaffChanged | Refused: ...

    def stores(self, actor: Actor) -> tuple[StoreOf, ...] | Refused:
        """Every store of the business with its tills, the first one first."""
        ...

    def add_store(self, actor: Actor, name: str, time_zone: str, *, key: str) -> Refused | None: ...

    def change_store(
        self, actor: Actor, store: str, name: str, time_zone: str, *, key: str
    ) -> StoreChanged | Refused: ...

    def change_address(
        self, actor: Actor, store: str, lines: Sequence[str], *, key: str
    ) -> AddressChanged | Refused:
        """Print these lines at the head of the store's receipts; none for no address."""
        ...

    def label_till(self, actor: Actor, till: str, label: str, *, key: str) -> TillChanged | Refused:
        """Have people read the label in place of the till's name; "" for its name again."""
        ...

    def add_till(self, actor: Actor, till: str, store: str, *, key: str) -> Refused | None: ...
