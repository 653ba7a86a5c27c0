"""Requests about the drawer of cards that others issue, what those others hold, and who lives together."""

from datetime import timedelta

from app.wallet.moments import moment
from tests.proof.parts import Deed, Parts

SAID = ("accepted", "accepted", "already_redeemed", "invalid", "not_activated")
SUMS = ("0.01", "5.00", "25.00", "17.35", "2000.01")
LETTERS = "ACDEFGHJKMNPQRTUVWXYZ0123456789"


class DrawerPlans(Parts):
    def keep_card(self) -> Deed:
        letters = "".join(self.chance.pick(LETTERS) for _ in range(14))
        text = f"{letters[:4]}-{letters[4:10]}-{letters[10:]}"
        if self.known.kept and self.chance.number(0, 7) == 0:
            text = self.one_of(self.known.kept)
        self.known.kept.append(text)
        ends = moment(self.side.now()).date() + timedelta(days=self.chance.number(-3, 400))
        return {
            "who": self.owner(),
            "text": text,
            "amount": self.chance.pick((None, *SUMS)),
            "ends": self.chance.pick((None, str(ends))),
            "note": self.chance.pick(("", NOTE)),
        }

    def change_kept(self) -> Deed:
        return {"who": self.owner(), "card": self.kept(), "amount": self.chance.pick(SUMS)}

    def book_answer(self) -> Deed:
        amount = self.chance.pick((None, None, *SUMS))
        return {"who": self.owner(), "card": self.kept(), "said": self.chance.pick(SAID), "amount": amount}

    def end_kept(self) -> Deed:
        return {"who": self.owner(), "card": self.kept(), "deed": self.chance.pick(ENDS)}

    def book_outside(self) -> Deed:
        """An order paid there, a refund, or the balance that is shown there."""
        deed = self.chance.pick(("pay", "pay", "refund", "set_balance"))
        reference = self.chance.pick((None, "1", "2", "3", self.known.new("X")))
        return {"who": self.owner(), "deed": deed, "amount": self.chance.pick(SUMS),
                "promotional": self.chance.pick(("0", "0", "0.01")), "reference": reference}  # fmt: skip

    def live_together(self) -> Deed:
        who, other = self.holder(), self.holder()
        return {"who": who, "other": other, "is_together": bool(self.chance.number(0, 2))}

    def owner(self) -> str:
        return str(self.chance.pick(("holder", "holder", "other")))

    def kept(self) -> int:
        return max(1, self.side.newest("drawer_card") - self.chance.number(0, 2))


ENDS = ("take_back", "take_back", "drop", "forget")
NOTE = "what an aunt wrote on the envelope"
"""Sealed with the code: nobody reads it anywhere."""
