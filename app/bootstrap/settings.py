"""The room of the settings: what an account proves and changes of itself, and the store as a whole."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import NOT_ALLOWED, NOT_FOUND, Refused
from app.ui.settings.told import AccountClosed, Checked, Copied, NewRecovery, WhatIsWrong
from app.wallet.household_values import Housemate, Member
from app.wallet.reminder_values import Reminder
from app.wallet.values import Account, Actor, Command, Role

if TYPE_CHECKING:
    from app.data.backup import Backup
    from app.data.integrity import Report

_Going = Callable[[int], bool]


class SettingsRoom(Opening):
    """What cannot be undone wants the password again, whoever has signed in."""

    def prove(self, actor: Actor, password: str) -> Refused | None:
        proved = self._proved(actor, actor.account.login, password)
        return proved if isinstance(proved, Refused) else None

    def begin_recovery(self, actor: Actor, password: str) -> NewRecovery | Refused:
        from app.data.vault import new_recovery_code

        proved = self._proved(actor, actor.account.login, password)
        if isinstance(proved, Refused):
            return proved
        first = min(one.id for one in self.accounts())
        return NewRecovery(new_recovery_code(), opens_store=actor.account.id == first)

    def replace_recovery(
        self, actor: Actor, password: str, recovery_code: str, *, key: str
    ) -> Account | Refused:
        from app.wallet.renewal import renew_recovery

        login, command = actor.account.login, Command(key)
        return renew_recovery(
            self.store, login, password, recovery_code, passwords=self.passwords, command=command
        )

    def set_pin(self, actor: Actor, pin: str, *, key: str) -> Refused | None:
        from app.wallet import consent

        if not consent.is_pin(pin):
            return Refused(NOT_FOUND, {"what": "PIN of four to twelve digits"})
        done = consent.set_pin(self.store, actor, pin, passwords=self.passwords, command=Command(key))
        return done if isinstance(done, Refused) else None

    def close_account(self, actor: Actor, password: str, *, key: str) -> AccountClosed | Refused:
        from app.wallet import membership

        login = actor.account.login
        proved = self._proved(actor, login, password)
        if isinstance(proved, Refused):
            return proved
        done = self.act(partial(membership.close, actor=actor, login=login, command=Command(key)))
        return done if isinstance(done, Refused) else AccountClosed(done.login, done.ended)

    # The household

    def housemates(self, actor: Actor) -> Sequence[Member]:
        from app.wallet import household

        return self.look(partial(household.members, actor=actor))

    def join_household(
        self, actor: Actor, password: str, other: str, other_password: str, *, key: str
    ) -> Housemate | Refused:
        from app.wallet import household

        proved = self._proved(actor, actor.account.login, password)
        if isinstance(proved, Refused):
            return proved
        them = self._proved(actor, other, other_password)
        if isinstance(them, Refused):
            return them
        return self.act(partial(household.join, actor=actor, other=them, command=Command(key)))

    def leave_household(self, actor: Actor, other: str, *, key: str) -> Housemate | Refused:
        from app.wallet import household

        return self.act(partial(household.leave, actor=actor, login=other, command=Command(key)))

    # What is worth a reminder

    def reminders(self, actor: Actor, *, days: int) -> Sequence[Reminder]:
        from app.wallet.reminders import reminders

        here = datetime.now().astimezone().tzinfo
        asked = partial(reminders, actor=actor, book=self._book, days=days)
        return self.look(partial(asked, zone=here) if here is not None else asked)

    # The store as a whole

    def check_book(self, *, goes_on: _Going) -> Checked | None:
        from app.data.course import Course, Stopped
        from app.data.integrity import check

        try:
            return _checked(check(self.store, course=Course(goes_on)))
        except Stopped:
            return None

    def back_up(self, file: Path, *, overwrite: bool = False, goes_on: _Going) -> Copied | Refused | None:
        from app.data.backup import backup
        from app.data.course import Course, Stopped

        try:
            return _copied(backup(self.store, file, overwrite=overwrite, course=Course(goes_on)))
        except Stopped:
            return None

    def bring_back(
        self, actor: Actor, password: str, file: Path, *, recovery_code: str, goes_on: _Going
    ) -> Copied | Refused | None:
        """The store is closed for as long as it takes, and opened again whatever comes of it."""
        proved = self._proved(actor, actor.account.login, password)
        if isinstance(proved, Refused):
            return proved
        if proved.account.role is not Role.MANAGER:
            return Refused(NOT_ALLOWED, {"role": Role.MANAGER.value})
        with self.set_aside():
            return self._restored(file, recovery_code, goes_on)

    def _restored(self, file: Path, recovery_code: str, goes_on: _Going) -> Copied | Refused | None:
        from app.data.course import Course, Stopped
        from app.data.restore import restore

        put = partial(restore, file, self._address, data_folder=self._data, overwrite=True)
        try:
            return _copied(put(recovery_code=lambda: recovery_code, course=Course(goes_on)))
        except Stopped:
            return None

    def _proved(self, actor: Actor, login: str, password: str) -> Actor | Refused:
        """Who that is, by the password, at the same desk; wrong ones count as at the sign-in."""
        from app.wallet.accounts import sign_in

        return sign_in(self.store, login, password, passwords=self.passwords, station=actor.station)


def _checked(report: "Report") -> Checked:
    found = tuple(WhatIsWrong(one.where, one.what) for one in report.findings)
    return Checked(report.entries, report.cards, found)


def _copied(made: "Backup | Refused") -> Copied | Refused:
    return made if isinstance(made, Refused) else Copied(made.kept.moment, _checked(made.report))
