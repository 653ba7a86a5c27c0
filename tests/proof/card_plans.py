"""Requests about cards: stock, selling, redeeming, voiding, replacing, holding, buying with balance."""

from tests.proof.parts import AMOUNTS, CURRENCIES, LASTS_S, Deed, Parts


class CardPlans(Parts):
    def issue(self) -> Deed:
        region = self.region()
        new = self.side.propose(self.chance.number(1, 3))
        self.known.cards += [card | {"region": region} for card in new]
        return {"who": "manager", "region": region, "new": new, "ends": self.ends(None, *LASTS_S)}

    def activate(self) -> Deed:
        card, receipt = self.card(), self.known.new("R")
        self.known.receipts.append(receipt)
        return {
            "who": self.clerk(), "serial": card["serial"], "amount": self.amount(card["region"]),
            "receipt": receipt, "till": self.till(), "tender": self.chance.pick(("cash", "card")),
        }  # fmt: skip

    def sell(self) -> Deed:
        """Issue and activate at once: what most histories need first."""
        region = self.region()
        (card,) = self.side.propose(1)
        self.known.cards.append(card | {"region": region})
        amount = {"US": ("25.00", "100.00", "17.35"), "JP": ("500", "10000"), "KW": ("5.000", "12.345")}[
            region
        ]
        receipt, ends = self.known.new("R"), self.ends(None, None, 3600)
        self.known.receipts.append(receipt)
        return {"who": "manager", "region": region, "new": [card], "ends": ends,
                "amount": self.chance.pick(amount), "till": self.till(), "receipt": receipt}  # fmt: skip

    def activate_together(self) -> Deed:
        cards = [self.card() for _ in range(self.chance.number(1, 4))]
        amounts = [self.amount(card["region"]) for card in cards]
        return {"who": self.clerk(), "serials": [card["serial"] for card in cards], "amounts": amounts,
                "receipt": self.known.new("R"), "till": self.till()}  # fmt: skip

    def void(self) -> Deed:
        return {"who": self.clerk(), "serial": self.card()["serial"], "till": self.till()}

    def replace(self) -> Deed:
        return {
            "who": self.clerk(), "old": self.card()["serial"], "new": self.card()["serial"],
            "receipt": self.one_of(self.known.receipts), "till": self.till(),
            "approver": self.chance.pick(("manager", "manager", "clerk")),
        }  # fmt: skip

    def redeem(self) -> Deed:
        card = self.card()
        region = card["region"] if self.chance.number(0, 4) else self.region()
        return {"who": self.holder(), "code": card["code"], "region": region}

    def mistype(self) -> Deed:
        (never,) = self.side.propose(1)
        return {"who": self.holder(), "code": never["code"], "region": "US"}

    def hold(self) -> Deed:
        return {"who": self.manager(), "serial": self.card()["serial"]}

    def decide(self) -> Deed:
        by = self.card()["serial"] if self.chance.number(0, 2) == 0 else None
        number = self.side.newest("review") - self.chance.number(0, 2)
        approve = bool(self.chance.number(0, 1))
        return {"who": self.manager(), "review": number, "approve": approve, "by": by}

    def close_expired(self) -> Deed:
        return {"who": self.manager(), "serial": self.card()["serial"]}

    def stock(self) -> Deed:
        deed = self.chance.pick(("receive", "move", "scrap"))
        where = "bent" if deed == "scrap" else self.chance.pick(("shop-1", "shop-2"))
        return {"who": self.manager(), "deed": deed, "serials": self.serials(), "where": where}

    def mint(self) -> Deed:
        region = self.region()
        return {"who": "manager", "currency": CURRENCIES[region], "count": self.chance.number(1, 3)}

    def import_cards(self) -> Deed:
        region = self.region()
        new = self.side.propose(self.chance.number(1, 2))
        self.known.cards += [card | {"region": region} for card in new]
        amount = self.chance.pick(("", AMOUNTS[region][0]))
        rows = [[one["serial"], one["code"], amount, CURRENCIES[region], "house", region] for one in new]
        return {"who": self.manager(), "rows": rows}

    def report_card(self) -> Deed:
        card = self.card()
        told = self.chance.pick((None, "R-1", f"the code is {card['code']}"))
        return {"who": self.holder(), "code": card["code"], "told": told}

    def buy_card(self) -> Deed:
        region = self.chance.pick(("US", "US", "US", self.region()))
        is_taken = self.known.gifts and self.chance.number(0, 7) == 0
        file = self.one_of(self.known.gifts) if is_taken else f"{self.known.new('gift')}.eml"
        self.known.gifts.append(file)
        amount = "5.00" if region == "US" and self.chance.number(0, 2) else self.amount(region)
        return {"who": self.holder(), "amount": amount, "region": region, "file": file}
