"""What the pane of promotions asks of the rest of Tillfold; a part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from collections.abc import Callable, Sequence

    from app.counter.promotion_values import Figures, Gift, GivenToMany, Granted, NewPromotion, Offer
    from app.outcomes import Refused
    from app.wallet.values import Actor


class PromotionServices(Protocol):
    def promotions(self, actor: Actor) -> tuple[Offer, ...] | Refused:
        """The newest promotions, whatever their state."""
        ...

    def promotion_figures(self, actor: Actor, name: str) -> Figures | Refused:
        """What became of the credit, and how many accounts were not given it yet."""
        ...

    def offer_promotion(self, actor: Actor, new: NewPromotion, *, key: str) -> Offer | Refused: ...

    def end_promotion(self, actor: Actor, name: str, *, key: str) -> Offer | Refused:
        """Offer it no longer; what was given stays until its own end."""
        ...

    def give_promotion(
        self,
        actor: Actor,
        name: str,
        logins: Sequence[str] | None,
        *,
        key: str,
        goes_on: Callable[[int], bool],
    ) -> GivenToMany | Refused:
        """Give it to these accounts, or to all with a wallet of its region. goes_on: told how many accounts
        were looked at, and asked whether to go on."""
        ...

    def grant_credit(self, actor: Actor, gift: Gift, *, key: str) -> Granted | Refused:
        """Give one account credit of its own."""
        ...
