"""Random work as plain values: what somebody at a store could ask for next, with everything that the asking
needs, so that it can be sent to another process, written down, and asked again with its key.

How it is asked is `doing`.
"""

from tests.proof.card_plans import CardPlans
from tests.proof.credit_plans import CreditPlans
from tests.proof.drawer_plans import DrawerPlans
from tests.proof.order_plans import OrderPlans
from tests.proof.parts import DESKS, HOLDERS, STAFF, Deed
from tests.proof.people_plans import PeoplePlans
from tests.proof.shop_plans import ShopPlans

LOOKS = (
    "balances", "history", "lookup", "liability", "activity", "reviews", "provenance", "plan_refund",
    "subscriptions", "piles", "trade_ins", "promotions", "inspect", "attempts", "alerts", "counted",
    "settings", "store_settings", "backup", "drawer", "outside", "household",
)  # fmt: skip


class Looking(CardPlans):
    def look(self) -> Deed:
        card = self.card()
        who, look = self.chance.pick((*HOLDERS, *STAFF, self.guest())), self.chance.pick(LOOKS)
        order = self.one_of(self.known.orders)
        return {"who": who, "look": look, "code": card["code"], "serial": card["serial"], "order": order}


AREAS = (CardPlans, OrderPlans, CreditPlans, ShopPlans, PeoplePlans, DrawerPlans, Looking)
PARTS = ("owner", "kept")


class Plans(OrderPlans, CreditPlans, ShopPlans, PeoplePlans, DrawerPlans, Looking):
    """What could be asked for next."""

    def any(self) -> Deed:
        return self.named(self.chance.pick(WEIGHED))

    def named(self, name: str) -> Deed:
        deed: Deed = {"do": name, "at": self.chance.pick(DESKS), **getattr(self, name)()}
        return deed


KINDS = tuple(name for area in AREAS for name in vars(area) if not name.startswith("_") and name not in PARTS)
"""Every use case that there is."""
OFTEN = (
    "sell",
    "sell",
    "redeem",
    "redeem",
    "charge",
    "charge",
    "refund",
    "grant",
    "activate",
    "issue",
    "open_till",
)
WEIGHED = (*KINDS, *OFTEN, *OFTEN)
