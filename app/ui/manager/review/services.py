"""What the review desk asks of the rest of Tillfold; a part of `app.ui.services.Services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # all of this comes after the first paint
    from app.counter.review_values import Case, Decided, PastCase, ReviewFact
    from app.outcomes import Refused
    from app.wallet.values import Actor


class ReviewServices(Protocol):
    def waiting_reviews(self, actor: Actor) -> tuple[Case, ...] | Refused:
        """What waits to be decided, newest first."""
        ...

    def decided_reviews(self, actor: Actor) -> tuple[PastCase, ...] | Refused:
        """What was decided today, newest first."""
        ...

    def review_facts(self, actor: Actor, review: int) -> tuple[ReviewFact, ...] | Refused:
        """What the book says for and against approving."""
        ...

    def decide_review(
        self, actor: Actor, review: int, *, approve: bool, reason: str, by: str | None, key: str
    ) -> Decided | Refused:
        """Decide it, once. by: the serial of a new card that makes an approved one good."""
        ...
