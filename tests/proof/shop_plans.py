"""Requests about the shops themselves: tills and their days, further shops, what the store has settled."""

from tests.proof.parts import AMOUNTS, CURRENCIES, Deed, Parts


class ShopPlans(Parts):
    def open_till(self) -> Deed:
        region = self.region()
        amount = self.chance.pick(("0", AMOUNTS[region][0]))
        return {"who": self.clerk(), "till": self.till(), "amount": amount, "currency": CURRENCIES[region]}

    def count_till(self) -> Deed:
        region = self.region()
        cash = [[AMOUNTS[region][0], self.chance.number(0, 4)]]
        return {"who": self.clerk(), "till": self.till(), "currency": CURRENCIES[region], "cash": cash,
                "card": self.chance.pick((None, "0"))}  # fmt: skip

    def close_till(self) -> Deed:
        return {"who": self.clerk(), "till": self.till(), "reason": self.chance.pick((None, "a note fell"))}

    def add_till(self) -> Deed:
        return {
            "who": self.manager(),
            "name": self.known.new("till"),
            "shop": self.chance.pick(("shop-1", "shop-2")),
        }

    def add_shop(self) -> Deed:
        return {"who": self.manager(), "name": self.chance.pick(("shop-2", self.known.new("shop")))}

    def settle_store(self) -> Deed:
        changes = ({"high_value_cards": "3"}, {"high_value_USD": "100.00", "hold_hours": "1"},
                   {"high_value_cards": "24"}, {"high_value_minutes": "0"}, {"colour": "red"})  # fmt: skip
        return {"who": self.manager(), "changes": self.chance.pick(changes)}
