"""Stand-in for the review desk: cases in memory; what was decided waits no more."""

from datetime import UTC, datetime, timedelta
from functools import cached_property

from app.counter.review_values import CardUnder, Case, CaseKind, Decided, FactKind, PastCase, ReviewFact
from app.money import Money
from app.outcomes import Fault, Refused
from app.wallet.values import Actor

MORNING = datetime(2026, 11, 22, 7, 2, tzinfo=UTC)


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


HELD = Case(
    5,
    CaseKind.VELOCITY,
    MORNING,
    MORNING + timedelta(hours=4),
    "Mara Lindqvist",
    "mara",
    None,
    cards=26,
    minutes=48,
    worth=(euro(260000),),
)
REPORTED = Case(
    4,
    CaseKind.REPORT,
    MORNING - timedelta(minutes=30),
    None,
    "Rolf Weiss",
    "rolf",
    "It was new, and I have the receipt.",
    card=CardUnder("4900234117544410", "House card", "4410", "REDEEMED", euro(7500)),
)
STOLEN = Case(
    3,
    CaseKind.FRAUD,
    MORNING - timedelta(days=1),
    None,
    "Theo Brandt",
    "theo",
    "the panel was open",
    card=CardUnder("4900234117548123", "House card", "8123", "HELD", euro(5000)),
)
FACTS = {
    5: (
        ReviewFact(FactKind.ONE_RECEIPT, in_favour=True, first="till-3", second="88-20377", count=26),
        ReviewFact(
            FactKind.ONE_RUN, in_favour=True, first="4900234117542400", second="4900234117542425", count=26
        ),
        ReviewFact(FactKind.NO_WRONG_CODES, in_favour=True),
        ReviewFact(FactKind.FIRST_CARDS, in_favour=False),
    ),
    4: (
        ReviewFact(FactKind.SOLD, in_favour=True, first="till-2", second="88-20391", at=MORNING),
        ReviewFact(FactKind.REDEEMED_BY_ANOTHER, in_favour=True, first="Ida Carvalho", at=MORNING),
        ReviewFact(FactKind.TRIED_BEFORE_SALE, in_favour=True, count=2),
        ReviewFact(FactKind.MANY_REPORTS, in_favour=False, count=3),
    ),
    3: (
        ReviewFact(FactKind.SOLD, in_favour=True, first="till-2", second="88-20380", at=MORNING),
        ReviewFact(FactKind.NOT_REDEEMED, in_favour=True),
        ReviewFact(FactKind.NOT_TRIED_BEFORE_SALE, in_favour=False),
    ),
}


class FakeReview:
    """`cases`: what waits. `on_decide`: the answer in place of the usual one; a fault is raised once."""

    on_decide: Refused | Fault | None = None

    @cached_property
    def cases(self) -> list[Case]:
        return [HELD, REPORTED, STOLEN]

    @cached_property
    def decisions(self) -> list[tuple[int, bool, str, str | None, str]]:
        """Review, whether approved, reason, new card, key."""
        return []

    def waiting_reviews(self, actor: Actor) -> tuple[Case, ...] | Refused:
        return tuple(self.cases)

    @cached_property
    def past(self) -> list[PastCase]:
        return []

    def decided_reviews(self, actor: Actor) -> tuple[PastCase, ...] | Refused:
        return tuple(self.past)

    def review_facts(self, actor: Actor, review: int) -> tuple[ReviewFact, ...] | Refused:
        return FACTS[review]

    def decide_review(
        self, actor: Actor, review: int, *, approve: bool, reason: str, by: str | None, key: str
    ) -> Decided | Refused:
        self.decisions.append((review, approve, reason, by, key))
        answer, self.on_decide = self.on_decide, None
        if isinstance(answer, Fault):
            raise answer
        if answer is not None:
            return answer
        for case in self.cases:
            if case.id == review:
                serial = case.card.serial if case.card else None
                at = MORNING + timedelta(hours=1)
                self.past.insert(
                    0,
                    PastCase(case.id, case.kind, case.name, serial, approve, actor.account.login, at, reason),
                )
        self.cases[:] = [case for case in self.cases if case.id != review]
        return Decided(review, approve, by, MORNING + timedelta(hours=1))
