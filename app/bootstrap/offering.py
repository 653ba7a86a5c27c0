"""The room of promotions, for the manager's desk."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Actor, Command

if TYPE_CHECKING:
    from app.counter.promotion_values import Figures, Gift, GivenToMany, Granted, NewPromotion, Offer


class OfferingRoom(Opening):
    """What is offered, given, and ended early, and what became of it."""

    def promotions(self, actor: Actor) -> "tuple[Offer, ...] | Refused":
        from app.counter.promotions import listed

        return self.look(partial(listed, actor=actor))

    def promotion_figures(self, actor: Actor, name: str) -> "Figures | Refused":
        from app.counter.promotions import figures

        return self.look(partial(figures, actor=actor, name=name))

    def offer_promotion(self, actor: Actor, new: "NewPromotion", *, key: str) -> "Offer | Refused":
        from app.counter.promotions import add

        return self.act(partial(add, actor=actor, new=new, book=self._book, command=Command(key)))

    def end_promotion(self, actor: Actor, name: str, *, key: str) -> "Offer | Refused":
        from app.counter.promotions import end

        return self.act(partial(end, actor=actor, name=name, command=Command(key)))

    def give_promotion(
        self,
        actor: Actor,
        name: str,
        logins: Sequence[str] | None,
        *,
        key: str,
        goes_on: Callable[[int], bool],
    ) -> "GivenToMany | Refused":
        from app.counter.granting import give

        return give(self._opened, actor, name, logins, command=Command(key), goes_on=goes_on)

    def grant_credit(self, actor: Actor, gift: "Gift", *, key: str) -> "Granted | Refused":
        from app.counter.granting import grant

        if (refused := self.code_in(gift.reason)) is not None:
            return refused
        return self.act(partial(grant, actor=actor, gift=gift, command=Command(key)))
