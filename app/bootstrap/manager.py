"""The room of the manager's desk: reports, who works in the store, and the stores themselves."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap.entrance import Entrance
from app.outcomes import Refused
from app.wallet.values import Actor, Command, Role

if TYPE_CHECKING:
    from app.counter.report_values import (
        AttemptsReport,
        CountsReport,
        DeedsReport,
        LiabilityReport,
        Report,
        ReviewsReport,
    )
    from app.counter.staff_values import (
        AddressChanged,
        StaffChanged,
        StaffMember,
        StoreChanged,
        StoreOf,
        TillChanged,
    )
    from app.ui.manager.staff.values import Hired


class ManagerRoom(Entrance):
    """Each in one transaction; every use case asks for a manager itself."""

    def liability_report(
        self, actor: Actor, *, at: datetime | None = None, position: Sequence[str] = ()
    ) -> "LiabilityReport | Refused":
        from app.counter.report_pages import liability_report

        return liability_report(self._opened, actor, at=at, position=position)

    def attempts_report(self, actor: Actor, since: datetime, until: datetime) -> "AttemptsReport | Refused":
        from app.counter.report_pages import attempts_report
        from app.counter.reporting import Period

        return self.look(partial(attempts_report, actor=actor, period=Period(since, until)))

    def liability_over(
        self, actor: Actor, moments: Sequence[datetime], *, goes_on: Callable[[int], bool]
    ) -> "tuple[LiabilityReport, ...] | Refused | None":
        from app.counter.report_pages import liability_over

        return liability_over(self._opened, actor, moments, goes_on=goes_on)

    def deeds_report(self, actor: Actor, since: datetime, until: datetime) -> "DeedsReport | Refused":
        from app.counter.deeds import deeds_report
        from app.counter.reporting import Period

        return self.look(partial(deeds_report, actor=actor, period=Period(since, until)))

    def counts_report(self, actor: Actor, since: datetime, until: datetime) -> "CountsReport | Refused":
        from app.counter.report_pages import counts_report
        from app.counter.reporting import Period

        return self.look(partial(counts_report, actor=actor, period=Period(since, until)))

    def reviews_report(self, actor: Actor, since: datetime, until: datetime) -> "ReviewsReport | Refused":
        from app.counter.report_pages import reviews_report
        from app.counter.reporting import Period

        return self.look(partial(reviews_report, actor=actor, period=Period(since, until)))

    def save_report(self, report: "Report", file: Path, form: str, *, overwrite: bool) -> int | Refused:
        from app.counter.report_files import save

        return save(report, file, form, overwrite=overwrite)

    # Staff

    def staff(self, actor: Actor) -> "tuple[StaffMember, ...] | Refused":
        from app.counter.staff import staff

        return self.look(partial(staff, actor=actor))

    def hire(
        self, actor: Actor, *, login: str, name: str, region: str, role: Role, password: str, key: str
    ) -> "Hired | Refused":
        from app.ui.manager.staff.values import Hired

        added = self.add_account(
            login=login, name=name, region=region, role=role, password=password, actor=actor, key=key
        )
        return added if isinstance(added, Refused) else Hired(added.account, added.recovery_code)

    def give_role(self, actor: Actor, login: str, role: Role, *, key: str) -> Refused | None:
        from app.wallet.membership import change_role

        change = partial(change_role, actor=actor, login=login, role=role)
        done = self.act(partial(change, command=Command(key)))
        return done if isinstance(done, Refused) else None

    def take_pin(self, actor: Actor, login: str, *, key: str) -> "StaffChanged | Refused":
        from app.counter.staff import take_pin

        return self.act(partial(take_pin, actor=actor, login=login, command=Command(key)))

    def lock_person(self, actor: Actor, login: str, *, key: str) -> "StaffChanged | Refused":
        from app.counter.staff import lock

        return self.act(partial(lock, actor=actor, login=login, command=Command(key)))

    def unlock_person(self, actor: Actor, login: str, *, key: str) -> "StaffChanged | Refused":
        from app.counter.staff import unlock

        return self.act(partial(unlock, actor=actor, login=login, command=Command(key)))

    # Stores

    def stores(self, actor: Actor) -> "tuple[StoreOf, ...] | Refused":
        from app.counter.stores import stores

        return self.look(partial(stores, actor=actor))

    def add_store(self, actor: Actor, name: str, time_zone: str, *, key: str) -> Refused | None:
        from app.counter.stock import add_shop

        done = self.act(partial(add_shop, actor=actor, name=name, time_zone=time_zone, command=Command(key)))
        return done if isinstance(done, Refused) else None

    def change_store(
        self, actor: Actor, store: str, name: str, time_zone: str, *, key: str
    ) -> "StoreChanged | Refused":
        from app.counter.stores import change_store

        change = partial(change_store, actor=actor, shop=store, name=name, time_zone=time_zone)
        return self.act(partial(change, command=Command(key)))

    def change_address(
        self, actor: Actor, store: str, lines: Sequence[str], *, key: str
    ) -> "AddressChanged | Refused":
        from app.counter.stores import change_address

        change = partial(change_address, actor=actor, shop=store, lines=lines)
        return self.act(partial(change, command=Command(key)))

    def label_till(self, actor: Actor, till: str, label: str, *, key: str) -> "TillChanged | Refused":
        from app.counter.stores import label_till

        change = partial(label_till, actor=actor, till=till, label=label)
        return self.act(partial(change, command=Command(key)))

    def add_till(self, actor: Actor, till: str, store: str, *, key: str) -> Refused | None:
        from app.counter.till_day import add_till

        done = self.act(partial(add_till, actor=actor, name=till, shop=store, command=Command(key)))
        return done if isinstance(done, Refused) else None
