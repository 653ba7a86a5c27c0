"""Asks for what `credit_plans` thought of."""

from typing import Any

from app.counter import granting, promotions, trade_ins
from app.counter.promotions import NewPromotion
from app.wallet import promotions as own_credit
from app.wallet.values import Actor, Command
from tests.proof.asking import Asking, as_moment
from tests.proof.card_deeds import CardDeeds
from tests.proof.credit_plans import promotional_code


class CreditDeeds(Asking):
    def promote(self, actor: Actor, key: Command, *, name: str, kind: str, ends: str, **asked: Any) -> Any:
        code = promotional_code(name) if kind == "code" else None
        new = NewPromotion(name=name, kind=kind, ends=as_moment(ends), code=code, **asked)
        return self._run(lambda tx: promotions.add(tx, actor, new, book=self.book, command=key))

    def end_promotion(self, actor: Actor, key: Command, *, name: str) -> Any:
        return self._run(lambda tx: promotions.end(tx, actor, name, command=key))

    def give(self, actor: Actor, key: Command, *, name: str, logins: list[str] | None) -> Any:
        return granting.give(self.store, actor, name, logins, command=key)

    enter_promotion = CardDeeds.redeem

    def claim(self, actor: Actor, _key: Command) -> str:
        own_credit.claim_automatic(self.store, actor)
        return "claimed"

    def grant(self, actor: Actor, key: Command, *, ends: str | None, **asked: Any) -> Any:
        gift = granting.Gift(reason="a late parcel", ends=as_moment(ends), **asked)
        return self._run(lambda tx: granting.grant(tx, actor, gift, command=key))

    def trade_in(
        self, actor: Actor, key: Command, *, deed: str, reference: str, login: str, amount: str, region: str
    ) -> Any:
        if deed == "quote":
            offer = trade_ins.Offer(login, "a book", amount, region, reference)
            return self._run(lambda tx: trade_ins.quote(tx, actor, offer, book=self.book, command=key))
        more = (amount,) if deed == "assess" else ()
        return self._run(lambda tx: getattr(trade_ins, deed)(tx, actor, reference, *more, command=key))
