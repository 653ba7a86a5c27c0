"""Requests about orders: charging, refunding, subscriptions, and how a holder wants to pay."""

from datetime import timedelta

from app.wallet.moments import moment
from tests.proof.parts import AMOUNTS, CURRENCIES, Deed, Parts


class OrderPlans(Parts):
    def charge(self) -> Deed:
        region = self.region()
        again = self.known.orders and self.chance.number(0, 9) == 0
        order = self.one_of(self.known.orders) if again else self.known.new("O")
        self.known.orders.append(order)
        return {
            "who": self.clerk(), "login": self.holder(), "amount": self.amount(region),
            "currency": CURRENCIES[region], "order": order, "till": self.till(),
            "kind": self.chance.pick(("checkout", "one_click")),
            "balance": self.chance.pick((None, "use", "use", "save")),
            "tender": self.chance.pick(("cash", "card", None)),
            "consent": self.chance.pick(("pin", "pin", "pin", "one_time", "override", "wrong", None)),
        }  # fmt: skip

    def refund(self) -> Deed:
        deed = self.chance.pick(("now", "now", "now", "promise", "settle", "drop"))
        amount = self.chance.pick((None, "0.01", "5.00", "1", "1.250"))
        receipt = self.chance.pick(("S-1", "S-2", self.known.new("S")))
        return {"who": self.clerk(), "order": self.one_of(self.known.orders), "receipt": receipt,
                "till": self.till(), "amount": amount, "deed": deed}  # fmt: skip

    def subscribe(self) -> Deed:
        region = self.region()
        due = (moment(self.side.now()) + timedelta(days=self.chance.number(-40, 3))).date()
        return {
            "who": self.holder(), "amount": AMOUNTS[region][-1], "currency": CURRENCIES[region],
            "every": self.chance.pick(("week", "month", "year")), "first_due": str(due),
        }  # fmt: skip

    def cancel(self) -> Deed:
        return {
            "who": self.holder(),
            "subscription": self.side.newest("subscription") - self.chance.number(0, 3),
        }

    def pay_dues(self) -> Deed:
        return {"who": self.holder(), "balance": self.chance.pick((None, "use", "save")),
                "tender": self.chance.pick((None, "card"))}  # fmt: skip

    def settings(self) -> Deed:
        names = ("orders", "one_click", "subscriptions")
        return {
            "who": self.holder(),
            "name": self.chance.pick(names),
            "choice": self.chance.pick(("use", "save")),
        }

    def set_pin(self) -> Deed:
        return {"who": self.holder()}
