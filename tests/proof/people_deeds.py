"""Asks for what `people_plans` thought of."""

from typing import Any

from app.outcomes import Refused
from app.wallet import accounts, membership, renewal
from app.wallet.accounts import NewAccount
from app.wallet.values import Actor, Command, Role
from tests.data.world import PASSWORDS
from tests.proof.asking import Asking
from tests.proof.parts import PASSWORDS_OF_GUESTS, RECOVERY_CODES

RENEWALS = {
    "password": renewal.change_password,
    "code": renewal.recover_account,
    "recovery": renewal.renew_recovery,
}


class PeopleDeeds(Asking):
    def join(self, actor: Actor, key: Command, *, login: str, role: str) -> Any:
        new = NewAccount(
            login, login.capitalize(), Role(role), "US", PASSWORDS_OF_GUESTS[0], RECOVERY_CODES[0]
        )
        return accounts.add_account(
            self.store, new, passwords=PASSWORDS, book=self.book, actor=actor, command=key
        )

    def change_role(self, actor: Actor, key: Command, *, login: str, role: str) -> Any:
        return self._run(lambda tx: membership.change_role(tx, actor, login, Role(role), command=key))

    def close_account(self, actor: Actor, key: Command, *, login: str) -> Any:
        return self._run(lambda tx: membership.close(tx, actor, login, command=key))

    def renew(self, actor: Actor, key: Command, *, way: str, proof: str, new: str) -> Any:
        renew = RENEWALS[way]
        return renew(self.store, actor.account.login, proof, new, passwords=PASSWORDS, command=key)

    def sign_in(self, actor: Actor, _key: Command, *, password: str) -> Any:
        answer = accounts.sign_in(
            self.store, actor.account.login, password, passwords=PASSWORDS, station=actor.station
        )
        return answer if isinstance(answer, Refused) else f"signed in: {answer.account.login}"
