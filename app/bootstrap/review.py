"""The room of the review desk."""

from functools import partial
from typing import TYPE_CHECKING

from app.bootstrap.opening import Opening
from app.outcomes import Refused
from app.wallet.values import Actor, Command

if TYPE_CHECKING:
    from app.counter.review_values import Case, Decided, PastCase, ReviewFact


class ReviewRoom(Opening):
    """What waits, what speaks for it, and the decision, each in one transaction."""

    def waiting_reviews(self, actor: Actor) -> "tuple[Case, ...] | Refused":
        from app.counter.review_desk import waiting

        return self.look(partial(waiting, actor=actor, book=self._book))

    def decided_reviews(self, actor: Actor) -> "tuple[PastCase, ...] | Refused":
        from app.counter.review_desk import decided_today

        return self.look(partial(decided_today, actor=actor))

    def review_facts(self, actor: Actor, review: int) -> "tuple[ReviewFact, ...] | Refused":
        from app.counter.review_desk import facts_of

        return self.look(partial(facts_of, actor=actor, review=review))

    def decide_review(
        self, actor: Actor, review: int, *, approve: bool, reason: str, by: str | None, key: str
    ) -> "Decided | Refused":
        from app.counter.review import decide
        from app.counter.review_values import Decided

        if (refused := self.code_in(reason)) is not None:
            return refused
        decided = partial(decide, actor=actor, review=review, approve=approve, reason=reason, by=by)
        done = self.act(partial(decided, command=Command(key)))
        if isinstance(done, Refused):
            return done
        return Decided(done.id, approve, done.made_good, done.at)
