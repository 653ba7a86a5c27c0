"""Stand-in for charging an account at the till: one holder with a PIN and a small balance, one without a PIN;
and for the one-time code that a holder's own window shows."""

from datetime import UTC, datetime, timedelta

from app.counter.at_till import TillDeed
from app.counter.charge_values import AccountSeen, Agreed, Charge, Charged, ChargePlan, Override
from app.money import Money
from app.outcomes import CONSENT_REQUIRED, NOT_ENOUGH_BALANCE, NOT_FOUND, Refused
from app.wallet.consent import WRONG_CODE, WRONG_PIN
from app.wallet.consent_values import OneTimeCode, PaidWith
from app.wallet.values import Actor
from tests.ui.fake_answers import FakeAnswers

NOW = datetime(2026, 11, 22, 8, 52, tzinfo=UTC)
HOLDER_PIN = "246810"
ONE_TIME = "ACFHJKMNPR"
PROMOTIONAL, STANDARD = 1000, 1299
SEEN = AccountSeen("mara", "Mara Lindqvist", "DE", has_pin=True)
SEEN_WITHOUT = AccountSeen("jonas", "Jonas Lindqvist", "DE", has_pin=False)


class FakeCharge(FakeAnswers):
    """Tests change its attributes; `calls` says what was asked."""

    deeds: list[TillDeed]

    def begin_charge(self) -> None:
        self.holders = {one.login: one for one in (SEEN, SEEN_WITHOUT)}
        self.promotional, self.standard = PROMOTIONAL, STANDARD
        self.saves = False
        self.planning: Refused | None = None
        self.charging: Refused | None = None
        """What is answered to a plan, or to a charge, in place of doing it."""
        self.one_time_codes: dict[str, str] = {ONE_TIME: "mara"}
        """Whose they are; one that was used is no more among them."""
        self.used: dict[str, PaidWith] = {}
        self.code_lasts_s = 120

    # The holder's own window

    def one_time_code(self, actor: Actor) -> OneTimeCode:
        self.calls.append(("one_time_code", actor.account.login))
        self._answer()
        self.one_time_codes[ONE_TIME] = actor.account.login
        return OneTimeCode(ONE_TIME, NOW + timedelta(seconds=self.code_lasts_s), self.code_lasts_s)

    def paid_with(self, actor: Actor, code: str) -> PaidWith | None:
        self._answer()
        return self.used.get(code)

    # The till

    def account_of_login(self, actor: Actor, login: str) -> AccountSeen | Refused:
        self._answer()
        self.calls.append(("account_of_login", login))
        return self.holders.get(login.strip().lower(), Refused(NOT_FOUND, {"what": "account"}))

    def account_of_code(self, actor: Actor, code: str) -> AccountSeen | Refused:
        self._answer()
        self.calls.append(("account_of_code",))
        return self.holders.get(self.one_time_codes.get(code, ""), Refused(NOT_FOUND, {"what": "account"}))

    def plan_charge(self, actor: Actor, asked: Charge) -> ChargePlan | Refused:
        self._answer()
        self.calls.append(("plan_charge", asked))
        if self.planning is not None:
            return self.planning
        amount = Money.parse(asked.amount, asked.currency)
        promotional, standard = self._paid(amount, "use")
        return ChargePlan(self.holders[asked.login], amount, promotional, standard, self.saves)

    def _paid(self, amount: Money, balance: str | None) -> tuple[Money, Money]:
        """The parts of promotions and of the standard balance."""
        there = (
            (self.promotional, self.standard) if balance != "save" and amount.currency == "EUR" else (0, 0)
        )
        first = min(amount.minor, there[0])
        return Money(first, amount.currency), Money(min(amount.minor - first, there[1]), amount.currency)

    def charge(
        self, actor: Actor, asked: Charge, agreed: Agreed | Override, *, key: str
    ) -> Charged | Refused:
        self.calls.append(("charge", asked, agreed, key))
        return self._make_once(key, lambda: self.charging or self._charged(asked, agreed, key))

    def _charged(self, asked: Charge, agreed: Agreed | Override, key: str) -> Charged | Refused:
        if isinstance(agreed, Agreed) and (why := self._why_not(asked, agreed)):
            return Refused(CONSENT_REQUIRED, {"why": why})
        amount = Money.parse(asked.amount, asked.currency)
        promotional, standard = self._paid(amount, asked.balance)
        rest = amount - promotional - standard
        if rest.minor and asked.tender is None:
            facts = {"amount": f"{amount.plain()} EUR", "short": f"{rest.plain()} EUR"}
            return Refused(NOT_ENOUGH_BALANCE, facts)
        self.promotional -= promotional.minor
        self.standard -= standard.minor
        self._use(agreed, amount, asked.order)
        self._note_charge(asked, amount)
        total = Money(self.promotional + self.standard, asked.currency)
        return Charged(
            asked.order, amount, promotional + standard, promotional, standard, rest,
            asked.tender if rest.minor else None, total, asked.receipt, "till-3-160", NOW, key,
        )  # fmt: skip

    def _why_not(self, asked: Charge, agreed: Agreed) -> str:
        if agreed.is_one_time:
            return "" if self.one_time_codes.get(agreed.text) == asked.login else WRONG_CODE
        return "" if (asked.login, agreed.text) == ("mara", HOLDER_PIN) else WRONG_PIN

    def _use(self, agreed: Agreed | Override, amount: Money, order: str) -> None:
        if isinstance(agreed, Agreed) and agreed.is_one_time:
            del self.one_time_codes[agreed.text]
            self.used[agreed.text] = PaidWith(amount, "Berlin Mitte", order)

    def _note_charge(self, asked: Charge, amount: Money) -> None:
        deed = TillDeed(
            "purchase", NOW + timedelta(minutes=1), "till-3", "Theo Brandt", "till-3-160",
            who=self.holders[asked.login].name, order=asked.order, receipt=asked.receipt, amount=amount,
        )  # fmt: skip
        self.deeds.insert(0, deed)
