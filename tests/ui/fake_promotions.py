"""Stand-in for the room of promotions: in memory; what is offered is in the list."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cached_property

from app.counter.promotion_values import Figures, Gift, GivenToMany, Granted, NewPromotion, Offer
from app.money import Money
from app.outcomes import Fault, Refused
from app.ui.formats import now
from app.wallet.values import Actor

TERMS = (
    "Five euro of promotional credit for each account, once. It can be spent on everything but gift cards, "
    "and lapses at the end of its last day. It cannot be moved on and is not paid out."
)


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def offer(name: str, kind: str, days: tuple[int, int], given: int = 0, **facts: object) -> Offer:
    """days: from when to when, counted from today."""
    start, end = (now() + timedelta(days=one) for one in days)
    made = Offer(name, kind, euro(500), "DE", start, end, "RUNNING", given, terms=TERMS)
    return replace(made, **facts)  # type: ignore[arg-type]


def some_offers() -> list[Offer]:
    """Newest first, as the store lists them."""
    return [
        offer("Advent at the counter", "manual", (-2, 33), 38),
        offer("New year", "code", (39, 70), amount=euro(1000)),
        offer("Welcome", "automatic", (-200, 160), 1204, amount=euro(250)),
        offer("Autumn fair", "code", (-60, -10), 415),
        offer("Fifth birthday", "code", (-20, 20), 12, state="ENDED", terms=""),
    ]


class FakePromotions:
    """`offers`: what there is. `on_promotion`: the answer to a deed in place of the usual one; a fault is
    raised once."""

    on_promotion: Refused | Fault | None = None
    waiting_accounts: int = 620
    give_steps: int = 200

    @cached_property
    def offers(self) -> list[Offer]:
        return some_offers()

    @cached_property
    def offered(self) -> list[tuple[NewPromotion, str]]:
        """What was to be offered, and under which key."""
        return []

    @cached_property
    def given_promotions(self) -> list[tuple[str, tuple[str, ...] | None, str]]:
        """Promotion, logins or None for all, key."""
        return []

    @cached_property
    def granted(self) -> list[tuple[Gift, str]]:
        return []

    def promotions(self, actor: Actor) -> tuple[Offer, ...] | Refused:
        return tuple(self.offers)

    def promotion_figures(self, actor: Actor, name: str) -> Figures | Refused:
        one = next(one for one in self.offers if one.name == name)
        given = one.amount.minor * one.given
        spent, is_over = given * 3 // 5, one.ends <= now()
        rest = given - spent
        left, lapsed = (0, rest) if is_over else (rest, 0)
        waiting = 0 if one.kind == "automatic" else self.waiting_accounts
        return Figures(name, euro(given), euro(spent), euro(left), euro(lapsed), waiting)

    def offer_promotion(self, actor: Actor, new: NewPromotion, *, key: str) -> Offer | Refused:
        self.offered.append((new, key))
        if refused := self._promotion_answer():
            return refused
        made = offer(new.name, new.kind, (0, 30), amount=Money.parse(new.amount, "EUR"), region=new.region)
        starts = new.starts or now()
        self.offers.insert(0, replace(made, starts=starts, ends=new.ends, terms=new.terms))
        return self.offers[0]

    def end_promotion(self, actor: Actor, name: str, *, key: str) -> Offer | Refused:
        if refused := self._promotion_answer():
            return refused
        at = next(at for at, one in enumerate(self.offers) if one.name == name)
        self.offers[at] = replace(self.offers[at], state="ENDED")
        return self.offers[at]

    def give_promotion(
        self,
        actor: Actor,
        name: str,
        logins: Sequence[str] | None,
        *,
        key: str,
        goes_on: Callable[[int], bool],
    ) -> GivenToMany | Refused:
        self.given_promotions.append((name, None if logins is None else tuple(logins), key))
        if refused := self._promotion_answer():
            return refused
        many, done = self.waiting_accounts if logins is None else len(logins), 0
        while done < many:
            done = min(done + self.give_steps, many)
            if not goes_on(done):
                break
        return GivenToMany(name, done, key)

    def grant_credit(self, actor: Actor, gift: Gift, *, key: str) -> Granted | Refused:
        self.granted.append((gift, key))
        if refused := self._promotion_answer():
            return refused
        amount = Money.parse(gift.amount, gift.currency)
        return Granted(gift.login, amount, "DE", gift.ends, amount + amount, "desk-1-4", key)

    def _promotion_answer(self) -> Refused | None:
        answer, self.on_promotion = self.on_promotion, None
        if isinstance(answer, Fault):
            raise answer
        return answer
