"""Stand-in for what the settings pane and the reminders ask: in memory; `calls` says what was asked."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.counter.gift_values import Gift, GiftBought
from app.money import Money
from app.outcomes import NOT_FOUND, SIGN_IN_FAILED, Fault, Refused
from app.ui.settings.told import AccountClosed, Checked, Copied, NewRecovery
from app.wallet.household_values import Housemate, Member
from app.wallet.reminder_values import Reminder, ReminderKind
from app.wallet.values import Account, Actor, Balance

NEW_CODE = "N3QX-K8WD-72MT-HV5P-R4JC"
MORNING = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)
GoesOn = Callable[[int], bool]


class FakeSettings:
    """Tests change its attributes. `password_of`: everybody's."""

    people: list[Account]
    wallets: list[Balance]
    calls: list[tuple[object, ...]]
    fault: Fault | None

    def begin_settings(self, password: str) -> None:
        self.password_of = password
        self.members: list[Member] = []
        self.due: list[Reminder] = []
        self.refused: dict[str, Refused] = {}
        self.steps = (0, 250, 500, 750, 1000)
        self.checked = Checked(1204, 310, ())

    def _refusal(self, deed: str, password: str) -> Refused | None:
        if password != self.password_of:
            return Refused(SIGN_IN_FAILED)
        return self.refused.get(deed)

    def recover_store_key(self, recovery_code: str) -> Refused | None:
        self.calls.append(("recover_store_key",))
        if recovery_code != NEW_CODE:
            return Refused(NOT_FOUND, {"what": "recovery code"})
        self.fault = None
        return None

    def recover_account(self, login: str, recovery_code: str, new: str, *, key: str) -> Account | Refused:
        self.calls.append(("recover_account", login, key))
        if recovery_code != NEW_CODE:
            return Refused(NOT_FOUND, {"what": "recovery code"})
        return next(one for one in self.people if one.login == login)

    def prove(self, actor: Actor, password: str) -> Refused | None:
        self.calls.append(("prove",))
        return self._refusal("prove", password)

    def change_password(self, login: str, old: str, new: str, *, key: str) -> Account | Refused:
        self.calls.append(("change_password", login, key))
        if refused := self._refusal("change_password", old):
            return refused
        self.password_of = new
        return next(one for one in self.people if one.login == login)

    def begin_recovery(self, actor: Actor, password: str) -> NewRecovery | Refused:
        self.calls.append(("begin_recovery",))
        return self._refusal("begin_recovery", password) or NewRecovery(NEW_CODE, opens_store=True)

    def replace_recovery(
        self, actor: Actor, password: str, recovery_code: str, *, key: str
    ) -> Account | Refused:
        self.calls.append(("replace_recovery", recovery_code, key))
        return self._refusal("replace_recovery", password) or actor.account

    def set_pin(self, actor: Actor, pin: str, *, key: str) -> Refused | None:
        self.calls.append(("set_pin", pin, key))
        return self.refused.get("set_pin")

    def close_account(self, actor: Actor, password: str, *, key: str) -> AccountClosed | Refused:
        self.calls.append(("close_account", key))
        return self._refusal("close_account", password) or AccountClosed(actor.account.login, 1)

    def housemates(self, actor: Actor) -> Sequence[Member]:
        return tuple(self.members)

    def join_household(
        self, actor: Actor, password: str, other: str, other_password: str, *, key: str
    ) -> Housemate | Refused:
        self.calls.append(("join_household", other, key))
        found = next((one for one in self.people if one.login == other), None)
        if found is None or other_password != self.password_of:
            return Refused(SIGN_IN_FAILED)
        if refused := self._refusal("join_household", password):
            return refused
        self.members.append(Member(found.login, found.name, MORNING))
        return Housemate(found.login, found.name, True, "desk-1-9", MORNING, key)

    def leave_household(self, actor: Actor, other: str, *, key: str) -> Housemate | Refused:
        self.calls.append(("leave_household", other, key))
        found = next((one for one in self.members if one.login == other), None)
        if found is None:
            return Refused(NOT_FOUND, {"what": "member of the household"})
        self.members.remove(found)
        return Housemate(found.login, found.name, False, "desk-1-10", MORNING, key)

    def reminders(self, actor: Actor, *, days: int) -> Sequence[Reminder]:
        self.calls.append(("reminders", days))
        return tuple(one for one in self.due if (one.days_left or 0) <= days)

    def _goes_through(self, goes_on: GoesOn) -> bool:
        return all(goes_on(step) for step in self.steps)

    def check_book(self, *, goes_on: GoesOn) -> Checked | None:
        self.calls.append(("check_book",))
        return self.checked if self._goes_through(goes_on) else None

    def back_up(self, file: Path, *, overwrite: bool = False, goes_on: GoesOn) -> Copied | Refused | None:
        self.calls.append(("back_up", file.name, overwrite))
        if "back_up" in self.refused:
            return self.refused["back_up"]
        return Copied(MORNING, self.checked) if self._goes_through(goes_on) else None

    def bring_back(
        self, actor: Actor, password: str, file: Path, *, recovery_code: str, goes_on: GoesOn
    ) -> Copied | Refused | None:
        self.calls.append(("bring_back", file.name, recovery_code))
        if refused := self._refusal("bring_back", password):
            return refused
        return Copied(MORNING, self.checked) if self._goes_through(goes_on) else None

    def buy_card(self, actor: Actor, gift: Gift, *, key: str) -> GiftBought | Refused:
        self.calls.append(("buy_card", gift, key))
        if "buy_card" in self.refused:
            return self.refused["buy_card"]
        wallet = next(one for one in self.wallets if one.region == gift.region)
        amount = Money.parse(gift.amount, wallet.total.currency)
        total = wallet.total - amount
        place = (wallet.region, total, str(gift.file), "desk-1-9", MORNING, key)
        return GiftBought("gift-1", gift.programme, "9000", "9NZK", amount, *place, "House gift card")


def some_reminders() -> list[Reminder]:
    """A promotion that ends in nine days, a card of the drawer on its last day, credit that lies idle."""
    day, euro = timedelta(days=1), Money(1000, "EUR")
    return [
        Reminder(
            ReminderKind.DRAWER_CARD,
            "drawer-1-2026-11-22",
            Money(2500, "EUR"),
            "DE",
            "Amazon gift card",
            "X04A",
            1,
            MORNING,
            0,
        ),
        Reminder(ReminderKind.PROMOTION, "promotion-11-e", euro, "DE", ends=MORNING + 9 * day, days_left=9),
        Reminder(
            ReminderKind.IDLE, "idle-12-2026-03-02", Money(2000, "USD"), "US", since=MORNING - 250 * day
        ),
    ]
