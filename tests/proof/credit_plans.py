"""Requests about credit that nobody has paid for: promotions, grants, trade-ins."""

from tests.proof.parts import AMOUNTS, CURRENCIES, LASTS_S, Deed, Parts


def promotional_code(name: str) -> str:
    """The code under which a promotion of this name can be entered."""
    return f"WELCOME{name.replace('-', '')}"


class CreditPlans(Parts):
    def promote(self) -> Deed:
        region, name = self.region(), self.known.new("P")
        self.known.promotions.append(name)
        return {
            "who": self.manager(), "name": name, "amount": AMOUNTS[region][0], "region": region,
            "kind": self.chance.pick(("code", "automatic", "manual")), "ends": self.ends(*LASTS_S),
        }  # fmt: skip

    def end_promotion(self) -> Deed:
        return {"who": self.manager(), "name": self.one_of(self.known.promotions)}

    def give(self) -> Deed:
        logins = self.chance.pick((None, ["holder"], ["holder", "other"]))
        return {"who": self.manager(), "name": self.one_of(self.known.promotions), "logins": logins}

    def enter_promotion(self) -> Deed:
        name = self.one_of(self.known.promotions)
        return {"who": self.holder(), "code": promotional_code(name), "region": self.region()}

    def claim(self) -> Deed:
        return {"who": self.holder()}

    def grant(self) -> Deed:
        region = self.region()
        return {"who": self.manager(), "login": self.holder(), "amount": AMOUNTS[region][0],
                "currency": CURRENCIES[region], "ends": self.ends(None, *LASTS_S)}  # fmt: skip

    def trade_in(self) -> Deed:
        deed = self.chance.pick(("quote", "receive", "assess", "credit", "give_back"))
        region = self.region()
        reference = self.known.new("T") if deed == "quote" else self.one_of(self.known.trade_ins)
        if deed == "quote":
            self.known.trade_ins.append(reference)
        return {"who": self.clerk(), "deed": deed, "reference": reference, "login": self.holder(),
                "amount": self.amount(region), "region": region}  # fmt: skip
