"""The room at the entrance: who can sign in, and by which proof."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Account, Actor, Command, Role

if TYPE_CHECKING:
    from app.data.store import Store


@dataclass(frozen=True, slots=True)
class Added:
    """An account and its new recovery code, which is shown this once: None where the same key was answered
    before."""

    account: Account
    recovery_code: str | None = field(repr=False)
    key: str


class Entrance(Opening):
    """Accounts, signing in, passwords and recovery codes."""

    def new_recovery_code(self) -> str:
        from app.data.vault import new_recovery_code

        return new_recovery_code()

    def create_account(
        self, *, login: str, name: str, region: str, password: str, recovery_code: str
    ) -> Account | Refused:
        """An account from the window: the first one may do everything, further ones are holders."""
        store = self._make_or_open()
        role = Role.HOLDER if self.accounts() else Role.MANAGER
        return self._add(store, login, name, role, region, password, recovery_code, None, self.new_key())

    def add_account(
        self, *, login: str, name: str, region: str, role: Role, password: str, actor: Actor | None, key: str
    ) -> Added | Refused:
        """An account from the command line, with a recovery code made here."""
        from app.wallet.accounts import is_recovery_code_of

        code, store = self.new_recovery_code(), self._make_or_open()
        added = self._add(store, login, name, role, region, password, code, actor, key)
        if isinstance(added, Refused):
            return added
        is_new = is_recovery_code_of(store, added, code, passwords=self._passwords)
        return Added(added, code if is_new else None, key)

    def _add(
        self,
        store: "Store",
        login: str,
        name: str,
        role: Role,
        region: str,
        password: str,
        recovery_code: str,
        actor: Actor | None,
        key: str,
    ) -> Account | Refused:
        from app.wallet.accounts import NewAccount, add_account

        new = NewAccount(login, name, role, region, password, recovery_code)
        return add_account(
            store, new, passwords=self._passwords, book=self._book, actor=actor, command=Command(key)
        )

    def sign_in(self, login: str, password: str) -> Actor | Refused:
        from app.wallet.accounts import sign_in
        from app.wallet.promotions import claim_automatic

        actor = sign_in(self._opened, login, password, passwords=self._passwords)
        if isinstance(actor, Actor):
            claim_automatic(self._opened, actor)
        return actor

    def change_password(self, login: str, old: str, new: str, *, key: str) -> Account | Refused:
        from app.wallet.renewal import change_password

        return change_password(self._opened, login, old, new, passwords=self._passwords, command=Command(key))

    def recover_account(self, login: str, recovery_code: str, new: str, *, key: str) -> Account | Refused:
        from app.wallet.renewal import recover_account

        return recover_account(
            self._opened, login, recovery_code, new, passwords=self._passwords, command=Command(key)
        )

    def renew_recovery(self, login: str, password: str, *, key: str) -> Added | Refused:
        """A recovery code in place of one that was lost."""
        from app.wallet.accounts import is_recovery_code_of
        from app.wallet.renewal import renew_recovery

        code, store = self.new_recovery_code(), self._opened
        renewed = renew_recovery(
            store, login, password, code, passwords=self._passwords, command=Command(key)
        )
        if isinstance(renewed, Refused):
            return renewed
        is_new = is_recovery_code_of(store, renewed, code, passwords=self._passwords)
        return Added(renewed, code if is_new else None, key)
