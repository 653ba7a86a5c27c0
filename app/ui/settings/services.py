"""What the settings pane and the reminders ask of the rest of Tillfold; a part of `Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.outcomes import Refused
    from app.ui.settings.told import AccountClosed, Checked, Copied, NewRecovery
    from app.wallet.household_values import Housemate, Member
    from app.wallet.reminder_values import Reminder
    from app.wallet.values import Account, Actor


class SettingsServices(Protocol):
    """`key` is the idempotency key of each change. `goes_on` is told how many thousandths are done and asked
    whether to go on; None is the answer where it said no."""

    def recover_store_key(self, recovery_code: str) -> Refused | None:
        """Bring a missing store key back with the recovery code of the first account, and open the store.
        Raises Fault."""
        ...

    def prove(self, actor: Actor, password: str) -> Refused | None:
        """Whether that is the signed-in person's password; wrong ones count as at the sign-in."""
        ...

    def change_password(self, login: str, old: str, new: str, *, key: str) -> Account | Refused: ...

    def begin_recovery(self, actor: Actor, password: str) -> NewRecovery | Refused:
        """A fresh code, which counts nowhere before `replace_recovery`."""
        ...

    def replace_recovery(
        self, actor: Actor, password: str, recovery_code: str, *, key: str
    ) -> Account | Refused:
        """From now on this code, and no longer the one before it."""
        ...

    def set_pin(self, actor: Actor, pin: str, *, key: str) -> Refused | None:
        """The PIN that lets a till charge the account: four to twelve digits."""
        ...

    def close_account(self, actor: Actor, password: str, *, key: str) -> AccountClosed | Refused: ...

    def housemates(self, actor: Actor) -> Sequence[Member]: ...

    def join_household(
        self, actor: Actor, password: str, other: str, other_password: str, *, key: str
    ) -> Housemate | Refused:
        """Join with the account of the login `other`: both passwords are asked."""
        ...

    def leave_household(self, actor: Actor, other: str, *, key: str) -> Housemate | Refused: ...

    def reminders(self, actor: Actor, *, days: int) -> Sequence[Reminder]:
        """What ends within so many days, soonest first, then what lies idle."""
        ...

    def check_book(self, *, goes_on: Callable[[int], bool]) -> Checked | None:
        """Refold everything and verify the chains. Raises Fault."""
        ...

    def back_up(
        self, file: Path, *, overwrite: bool = False, goes_on: Callable[[int], bool]
    ) -> Copied | Refused | None:
        """Copy the whole store into a file, while others go on. Raises Fault."""
        ...

    def bring_back(
        self,
        actor: Actor,
        password: str,
        file: Path,
        *,
        recovery_code: str,
        goes_on: Callable[[int], bool],
    ) -> Copied | Refused | None:
        """Make the store what a backup holds, as a manager; afterwards everybody signs in anew. Raises Fault.

        recovery_code: of the backup's first account, needed where its key is not on this computer."""
        ...
