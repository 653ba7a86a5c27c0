"""The room between a holder and the till: what is shown there, what would pay, and the charge."""

from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Actor, Command

if TYPE_CHECKING:
    from app.counter.charge_values import AccountSeen, Agreed, Charge, Charged, ChargePlan, Override
    from app.wallet.consent import Given
    from app.wallet.consent_values import OneTimeCode, PaidWith


class ChargeRoom(Opening):
    """A holder's one-time code, and what a clerk does with it, with a PIN, or with a manager's override."""

    def one_time_code(self, actor: Actor) -> "OneTimeCode":
        from app.wallet.consent import new_one_time_code

        return self.act(partial(new_one_time_code, actor=actor))

    def paid_with(self, actor: Actor, code: str) -> "PaidWith | None":
        from app.wallet.consent import paid_with

        return self.look(partial(paid_with, actor=actor, code=code))

    def account_of_login(self, actor: Actor, login: str) -> "AccountSeen | Refused":
        from app.counter.charge_plan import account_of_login

        return self.look(partial(account_of_login, actor=actor, login=login))

    def account_of_code(self, actor: Actor, code: str) -> "AccountSeen | Refused":
        from app.counter.charge_plan import account_of_code

        return self.look(partial(account_of_code, actor=actor, code=code))

    def plan_charge(self, actor: Actor, asked: "Charge") -> "ChargePlan | Refused":
        from app.counter.charge_plan import plan_charge

        return self.look(partial(plan_charge, actor=actor, asked=asked, book=self._book))

    def charge(
        self, actor: Actor, asked: "Charge", agreed: "Agreed | Override", *, key: str
    ) -> "Charged | Refused":
        from app.counter.charging import charge

        given = self._given(asked.login, agreed)
        put = partial(charge, actor=actor, asked=asked, book=self._book, given=given)
        return self.act(partial(put, command=Command(key)))

    def _given(self, login: str, agreed: "Agreed | Override") -> "Given | Override":
        """A PIN is compared before the transaction begins, for that is slow."""
        from app.counter.charge_values import Override
        from app.wallet import consent

        if isinstance(agreed, Override):
            return agreed
        if agreed.is_one_time:
            return consent.one_time(login, agreed.text)
        return consent.compare_pin(self.store, login, agreed.text, passwords=self.passwords)
