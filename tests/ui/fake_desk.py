"""Stand-in for the manager's desk: reports with known figures, staff and stores in memory."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from app.counter.report_values import (
    AttemptsReport,
    Counted,
    CountsReport,
    Deed,
    DeedsReport,
    LiabilityReport,
    Owed,
    Report,
    Reviewed,
    ReviewsReport,
    Suspicion,
)
from app.counter.staff_values import (
    AddressChanged,
    StaffChanged,
    StaffMember,
    StoreChanged,
    StoreOf,
    TillChanged,
    TillOf,
)
from app.money import Money
from app.outcomes import ALREADY_THERE, LAST_MANAGER, Fault, Refused
from app.ui.formats import now
from app.ui.manager.staff.values import Hired
from app.wallet.values import Account, AccountId, Actor, Role

CODE = "7KHM4-AFKPX-91023-VWXRN-CCCH7"
DIGEST = "9f3ab0c4d5e6f7081a2b3c4d5e6f70819f3ab0c4d5e6f7081a2b3c4d5e6f7081"
POSITION = ("desk-1-412", "till-1-1098", "till-2-733")


def this_morning() -> datetime:
    """The reports' usual times end today."""
    return datetime.combine(today(), time(8, 52), tzinfo=UTC)


def today() -> date:
    return now().astimezone().date()


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def dollar(minor: int) -> Money:
    return Money(minor, "USD")


def owed(cards: int, wallets: int, dollars: int = 410000) -> tuple[Owed, ...]:
    return (
        Owed(euro(cards), euro(wallets), euro(cards + wallets)),
        Owed(dollar(dollars), dollar(120000), dollar(dollars + 120000)),
    )


def some_deeds(days: int = 7) -> tuple[Deed, ...]:
    found = []
    for ago in range(days - 1, -1, -1):
        day = today() - timedelta(days=ago)
        for till, clerk, count, minor in (
            ("till-1", "theo", 12 - ago, 61000),
            ("till-2", "ines", 5 + ago, 28500),
        ):
            amount = euro(minor + 3500 * ago)
            found.append(Deed(day, "Berlin Mitte", till, clerk, "activate", count, amount))
        found.append(Deed(day, "Berlin Mitte", "desk-1", None, "redeem", 6 + ago, euro(41000 - 2500 * ago)))
        if ago % 3 == 0:
            found.append(Deed(day, "Berlin Mitte", "till-1", "theo", "void", 1, euro(2500)))
            found.append(Deed(day, "Berlin Mitte", "desk-1", "dana", "setting", 2, None))
    return tuple(found)


def some_counts() -> tuple[Counted, ...]:
    return (
        Counted(
            "till-1", this_morning() - timedelta(hours=14), "theo", "card", euro(84000), euro(84000), None
        ),
        Counted(
            "till-1",
            this_morning() - timedelta(hours=14),
            "theo",
            "cash",
            euro(41200),
            euro(41000),
            "change given twice",
        ),
        Counted(
            "till-2",
            this_morning() - timedelta(hours=15),
            "ines",
            "cash",
            euro(30500),
            euro(30550),
            "found under the tray",
        ),
        Counted(
            "till-2",
            this_morning() - timedelta(days=1, hours=15),
            "ines",
            "cash",
            euro(28000),
            euro(28000),
            None,
        ),
    )


def some_suspicions() -> tuple[Suspicion, ...]:
    return (
        Suspicion("not_sold", "rolf", "desk-1", "4900234117548123", 1, this_morning() - timedelta(hours=2)),
        Suspicion("not_sold", "rolf", "desk-1", "4900234117548124", 1, this_morning() - timedelta(hours=3)),
        Suspicion("attempts", "rolf", "desk-1", None, 1, this_morning() - timedelta(hours=3)),
        Suspicion("wrong_codes", "rolf", "desk-1", None, 14, this_morning() - timedelta(hours=3)),
        Suspicion("wrong_codes", "mara", "desk-1", None, 1, this_morning() - timedelta(days=2)),
    )


def some_reviewed() -> tuple[Reviewed, ...]:
    serials, hour = ("4900234117544410", "4900234117548123"), timedelta(hours=1)
    return (
        Reviewed("velocity", "Mara Lindqvist", None, this_morning() - 2 * hour, "OPEN", None, None, None),
        Reviewed(
            "report",
            "Rolf Weiss",
            serials[0],
            this_morning() - 30 * hour,
            "APPROVED",
            "dana",
            this_morning() - 3 * hour,
            "receipt seen",
        ),
        Reviewed(
            "fraud",
            "Theo Brandt",
            serials[1],
            this_morning() - 50 * hour,
            "REJECTED",
            "dana",
            this_morning() - 28 * hour,
            "it was whole",
        ),
    )


DANA = StaffMember("dana", "Dana Okafor", Role.MANAGER, has_pin=True, is_locked=False, paused_until=None)
THEO = StaffMember("theo", "Theo Brandt", Role.CLERK, has_pin=True, is_locked=False, paused_until=None)
INES = StaffMember("ines", "Ines Carvalho", Role.CLERK, has_pin=False, is_locked=True, paused_until=None)
PAUL = StaffMember(
    "paul",
    "Paul Winter",
    Role.CLERK,
    has_pin=True,
    is_locked=False,
    paused_until=this_morning() + timedelta(minutes=5),
)
MARA = StaffMember("mara", "Mara Lindqvist", Role.HOLDER, has_pin=False, is_locked=False, paused_until=None)
MITTE = StoreOf("Berlin Mitte", "Europe/Berlin", (TillOf("till-1", "OPEN"), TillOf("till-2", "CLOSED")))
HAFEN = StoreOf("Hamburg Hafen", "Europe/Berlin", ())


class FakeDesk:
    """`on_report` and `on_change`: the answer in place of the usual one, once; a fault is raised.
    `desk_changes`: what was changed, in order, with the key."""

    on_report: Refused | Fault | None = None
    on_change: Refused | Fault | None = None
    has_ever_sold = True

    @cached_property
    def asked_reports(self) -> list[tuple[object, ...]]:
        return []

    @cached_property
    def desk_changes(self) -> list[tuple[object, ...]]:
        return []

    @cached_property
    def saved_reports(self) -> list[tuple[Report, Path, str]]:
        return []

    # Reports

    def _report_instead(self) -> Refused | None:
        answer, self.on_report = self.on_report, None
        if isinstance(answer, Fault):
            raise answer
        return answer

    def liability_report(
        self, actor: Actor, *, at: datetime | None = None, position: Sequence[str] = ()
    ) -> LiabilityReport | Refused:
        self.asked_reports.append(("liability", at, tuple(position)))
        if instead := self._report_instead():
            return instead
        if not self.has_ever_sold:
            return LiabilityReport(at or this_morning(), (), (), "")
        return LiabilityReport(
            at or this_morning(), owed(1245000, 384210), tuple(position) or POSITION, DIGEST
        )

    def liability_over(
        self, actor: Actor, moments: Sequence[datetime], *, goes_on: Callable[[int], bool]
    ) -> tuple[LiabilityReport, ...] | Refused | None:
        self.asked_reports.append(("over", len(moments)))
        if not self.has_ever_sold:
            return tuple(LiabilityReport(at, (), (), "") for at in moments)
        many = len(moments)
        return tuple(
            LiabilityReport(
                at, owed(1245000 - 52000 * (many - number) * (number % 3 + 1) // 2, 384210), POSITION, DIGEST
            )
            for number, at in enumerate(moments, 1)
        )

    def deeds_report(self, actor: Actor, since: datetime, until: datetime) -> DeedsReport | Refused:
        self.asked_reports.append(("deeds", since, until))
        days = max((until - since).days, 1)
        deeds = some_deeds(min(days, 30)) if self.has_ever_sold else ()
        return self._report_instead() or DeedsReport(since, until, deeds)

    def counts_report(self, actor: Actor, since: datetime, until: datetime) -> CountsReport | Refused:
        self.asked_reports.append(("counts", since, until))
        counts = some_counts() if self.has_ever_sold else ()
        return self._report_instead() or CountsReport(since, until, counts)

    def attempts_report(self, actor: Actor, since: datetime, until: datetime) -> AttemptsReport | Refused:
        self.asked_reports.append(("attempts", since, until))
        if not self.has_ever_sold:
            return AttemptsReport(since, until, ())
        by_day = ((today() - timedelta(days=2), 1), (today(), 16))
        return self._report_instead() or AttemptsReport(since, until, some_suspicions(), by_day)

    def reviews_report(self, actor: Actor, since: datetime, until: datetime) -> ReviewsReport | Refused:
        self.asked_reports.append(("reviews", since, until))
        found = some_reviewed() if self.has_ever_sold else ()
        return self._report_instead() or ReviewsReport(since, until, found)

    def save_report(self, report: Report, file: Path, form: str, *, overwrite: bool) -> int | Refused:
        self.saved_reports.append((report, file, form))
        return self._report_instead() or 3

    # Staff

    @cached_property
    def team(self) -> list[StaffMember]:
        return [DANA, INES, PAUL, THEO]

    @cached_property
    def strangers(self) -> list[StaffMember]:
        """Holders, who can be found by login."""
        return [MARA]

    def _change_desk(self, *what: object) -> Refused | None:
        self.desk_changes.append(what)
        answer, self.on_change = self.on_change, None
        if isinstance(answer, Fault):
            raise answer
        return answer

    def _put_member(self, login: str, **facts: Any) -> None:
        for people in (self.team, self.strangers):
            people[:] = [replace(one, **facts) if one.login == login else one for one in people]

    def _changed_member(self, login: str, key: str) -> StaffChanged:
        return StaffChanged(login, "desk-1-7", this_morning(), key)

    def staff(self, actor: Actor) -> tuple[StaffMember, ...] | Refused:
        return tuple(one for one in self.team if one.role is not Role.HOLDER)

    def hire(
        self, actor: Actor, *, login: str, name: str, region: str, role: Role, password: str, key: str
    ) -> Hired | Refused:
        if refused := self._change_desk("hire", login, name, region, role, key):
            return refused
        if any(one.login == login for one in self.team):
            return Refused(ALREADY_THERE, {"what": "login"})
        self.team.append(StaffMember(login, name, role, has_pin=False, is_locked=False, paused_until=None))
        return Hired(Account(AccountId(90), login, name, role, region, "EUR"), CODE)

    def give_role(self, actor: Actor, login: str, role: Role, *, key: str) -> Refused | None:
        if refused := self._change_desk("role", login, role, key):
            return refused
        managers = [one.login for one in self.team if one.role is Role.MANAGER]
        if managers == [login] and role is not Role.MANAGER:
            return Refused(LAST_MANAGER, {"login": login})
        self._put_member(login, role=role)
        self.team += [one for one in self.strangers if one.role is not Role.HOLDER]
        self.strangers[:] = [one for one in self.strangers if one.role is Role.HOLDER]
        return None

    def take_pin(self, actor: Actor, login: str, *, key: str) -> StaffChanged | Refused:
        if refused := self._change_desk("pin", login, key):
            return refused
        self._put_member(login, has_pin=False)
        return self._changed_member(login, key)

    def lock_person(self, actor: Actor, login: str, *, key: str) -> StaffChanged | Refused:
        if refused := self._change_desk("lock", login, key):
            return refused
        self._put_member(login, is_locked=True)
        return self._changed_member(login, key)

    def unlock_person(self, actor: Actor, login: str, *, key: str) -> StaffChanged | Refused:
        if refused := self._change_desk("unlock", login, key):
            return refused
        self._put_member(login, is_locked=False, paused_until=None)
        return self._changed_member(login, key)

    # Stores

    @cached_property
    def shops(self) -> list[StoreOf]:
        return [MITTE, HAFEN]

    def stores(self, actor: Actor) -> tuple[StoreOf, ...] | Refused:
        return tuple(self.shops)

    def add_store(self, actor: Actor, name: str, time_zone: str, *, key: str) -> Refused | None:
        if refused := self._change_desk("store", name, time_zone, key):
            return refused
        if any(one.name == name for one in self.shops):
            return Refused(ALREADY_THERE, {"what": "store"})
        self.shops.append(StoreOf(name, time_zone, ()))
        return None

    def change_store(
        self, actor: Actor, store: str, name: str, time_zone: str, *, key: str
    ) -> StoreChanged | Refused:
        if refused := self._change_desk("rename", store, name, time_zone, key):
            return refused
        self.shops[:] = [
            replace(one, name=name, time_zone=time_zone) if one.name == store else one for one in self.shops
        ]
        return StoreChanged(name, time_zone, "desk-1-8", this_morning(), key)

    def change_address(
        self, actor: Actor, store: str, lines: Sequence[str], *, key: str
    ) -> AddressChanged | Refused:
        if refused := self._change_desk("address", store, tuple(lines), key):
            return refused
        self.shops[:] = [
            replace(one, address=tuple(lines)) if one.name == store else one for one in self.shops
        ]
        return AddressChanged(store, tuple(lines), "desk-1-9", this_morning(), key)

    def label_till(self, actor: Actor, till: str, label: str, *, key: str) -> TillChanged | Refused:
        if refused := self._change_desk("label", till, label, key):
            return refused
        self.shops[:] = [
            replace(
                shop,
                tills=tuple(replace(one, label=label) if one.name == till else one for one in shop.tills),
            )
            for shop in self.shops
        ]
        return TillChanged(till, label, "desk-1-10", this_morning(), key)

    def add_till(self, actor: Actor, till: str, store: str, *, key: str) -> Refused | None:
        if refused := self._change_desk("till", till, store, key):
            return refused
        if any(till == one.name for shop in self.shops for one in shop.tills):
            return Refused(ALREADY_THERE, {"what": "till"})
        self.shops[:] = [
            replace(one, tills=(*one.tills, TillOf(till, "CLOSED"))) if one.name == store else one
            for one in self.shops
        ]
        return None
