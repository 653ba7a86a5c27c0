"""What is charged to an account at a till, who agreed to it, and what came of it: plain values, no store
behind them, so that the window can name them. `charging` does it, `charge_plan` looks at it before."""

from dataclasses import dataclass, field
from datetime import datetime

from app.money import Money
from app.wallet.values import Actor


@dataclass(frozen=True, slots=True)
class Charge:
    """What the clerk rings up. `amount` is plain decimal text; `balance` is the holder's choice at this order
    (`use` or `save`), None for what the account has settled; `tender` (`cash`, `card`) pays what the balance
    does not, None where there is no other way; `merchant` is the shop's name where it is None."""

    login: str
    amount: str
    currency: str
    order: str
    till: str
    kind: str = "checkout"
    balance: str | None = None
    tender: str | None = "cash"
    merchant: str | None = None
    receipt: str | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the holder gave at the till: a PIN, or (`is_one_time`) a one-time code from their own window."""

    text: str = field(repr=False)
    is_one_time: bool = False


@dataclass(frozen=True, slots=True)
class Override:
    """A manager who has just signed in, and the reason why the holder was not asked."""

    approver: Actor
    reason: str


@dataclass(frozen=True, slots=True)
class AccountSeen:
    """An account as the counter may know it before it is charged: whose it is, never what is in it."""

    login: str
    name: str
    region: str
    has_pin: bool


@dataclass(frozen=True, slots=True)
class ChargePlan:
    """What would pay for an order, were its balance used: `promotional` first, then `standard`, and `rest` by
    tender. `saves`: the account has settled that its balance is saved."""

    holder: AccountSeen
    amount: Money
    promotional: Money
    standard: Money
    saves: bool

    @property
    def from_balance(self) -> Money:
        return self.promotional + self.standard

    @property
    def rest(self) -> Money:
        return self.amount - self.from_balance


@dataclass(frozen=True, slots=True)
class Charged:
    """The receipt. `from_balance` = `promotional` + `standard`; `total` is the wallet's after it."""

    order: str
    amount: Money
    from_balance: Money
    promotional: Money
    standard: Money
    from_tender: Money
    tender: str | None
    total: Money
    receipt: str | None
    entry: str
    at: datetime
    key: str
