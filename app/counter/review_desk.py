"""What waits at the review desk, and what the book says for and against it. Looks only; decisions are
`review`'s."""

from collections.abc import Iterator, Sequence

from app.codes.programme import ProgrammeBook
from app.counter import reporting, roles
from app.counter.review_values import CardUnder, Case, CaseKind, FactKind, PastCase, ReviewFact
from app.data import cards, people, place_texts, review_facts, reviews, sales
from app.data.review_facts import RedeemedCard
from app.data.reviews import APPROVED, OPEN, Review
from app.data.sales import Sale
from app.data.store import Tx
from app.money import Money
from app.outcomes import NOT_FOUND, WRONG_STATE, Refused
from app.wallet import states
from app.wallet.limits import Limits
from app.wallet.moments import DAY, MINUTE, maybe, moment
from app.wallet.store_limits import limits_of
from app.wallet.values import Actor, Role

MOST = 200
_EVER = 0


def waiting(tx: Tx, actor: Actor, *, book: ProgrammeBook) -> tuple[Case, ...] | Refused:
    """What waits to be decided, newest first. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    return tuple(_case(tx, one, book) for one in reviews.newest(tx, MOST, only_open=True))


def decided_today(tx: Tx, actor: Actor) -> tuple[PastCase, ...] | Refused:
    """What was decided on the day of the first shop, newest first. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    since, _ = reporting.today(tx).microseconds
    return tuple(
        PastCase(
            one.id,
            CaseKind(one.kind),
            one.name,
            one.serial,
            one.state == APPROVED,
            one.by,
            moment(one.at),
            one.reason or "",
        )
        for one in reviews.decided(tx, since, MOST)
    )


def facts_of(tx: Tx, actor: Actor, review: int) -> tuple[ReviewFact, ...] | Refused:
    """What the book says about it. Needs a manager."""
    if refused := roles.require(tx, actor, Role.MANAGER):
        return refused
    one = reviews.find(tx, review)
    if one is None:
        return Refused(NOT_FOUND, {"what": "review"})
    if one.state != OPEN:
        return Refused(WRONG_STATE, {"what": "review", "state": one.state})
    return tuple(_about_account(tx, one) if one.card is None else _about_card(tx, one, one.card))


def _case(tx: Tx, one: Review, book: ProgrammeBook) -> Case:
    person = people.by_id(tx, one.account)
    held = _held(tx, one) if one.card is None else ()
    return Case(
        one.id,
        CaseKind(one.kind),
        moment(one.at),
        maybe(one.until),
        person.name if person else one.login,
        one.login,
        one.told,
        card=_card(tx, one, book),
        cards=len(held),
        minutes=-(-(held[0].at - held[-1].at) // MINUTE) if held else 0,
        worth=_worth(held),
    )


def _card(tx: Tx, one: Review, book: ProgrammeBook) -> CardUnder | None:
    card = cards.by_serial(tx, one.serial) if one.serial else None
    if card is None:
        return None
    redeemed = reviews.redemption(tx, card.id)
    name = next((about.name for about in book.programmes if about.key == card.programme), card.programme)
    amount = Money(redeemed.amount if redeemed else card.amount, card.currency)
    return CardUnder(card.serial, name, card.last_four, states.state_of(card, tx.now).value, amount)


def _held(tx: Tx, one: Review) -> Sequence[RedeemedCard]:
    """The cards that led to the hold, newest first."""
    within = limits_of(tx, Limits()).high_value_within
    return review_facts.redeemed(tx, one.account, one.at - within, one.at, MOST)


def _worth(redeemed: Sequence[RedeemedCard]) -> tuple[Money, ...]:
    """By currency."""
    sums: dict[str, int] = {}
    for one in redeemed:
        sums[one.currency] = sums.get(one.currency, 0) + one.amount
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))


# --- a held account


def _about_account(tx: Tx, one: Review) -> Iterator[ReviewFact]:
    held = _held(tx, one)
    if held:
        yield _receipts(tx, [sale for card in held if (sale := sales.of_card(tx, card.id))], len(held))
        yield _pile(held)
    wrong = review_facts.wrong_codes(tx, one.account, one.at - DAY, one.at)
    yield ReviewFact(FactKind.WRONG_CODES if wrong else FactKind.NO_WRONG_CODES, not wrong, count=wrong)
    before = review_facts.redeemed(tx, one.account, _EVER, held[-1].at - 1 if held else one.at, MOST)
    kind = FactKind.REDEEMED_BEFORE if before else FactKind.FIRST_CARDS
    yield ReviewFact(kind, bool(before), count=len(before), worth=_worth(before))


def _receipts(tx: Tx, sold: Sequence[Sale], count: int) -> ReviewFact:
    receipts = {(one.station, one.receipt) for one in sold}
    if len(receipts) == 1 and len(sold) == count:
        till = place_texts.label_of(tx, sold[0].station)
        return ReviewFact(
            FactKind.ONE_RECEIPT, in_favour=True, first=till, second=sold[0].receipt or "", count=count
        )
    return ReviewFact(FactKind.MANY_RECEIPTS, in_favour=False, count=len(receipts))


def _pile(held: Sequence[RedeemedCard]) -> ReviewFact:
    """Whether they were taken off one pile: numbers that follow each other, or one batch. What is minted here
    has serials that nobody can guess the next one of, so that these follow none."""
    ordered = sorted(one.serial for one in held)
    numbers = [int(one) for one in ordered if one.isdigit()]
    if len(numbers) == len(ordered) and numbers[-1] - numbers[0] == len(numbers) - 1:
        return ReviewFact(
            FactKind.ONE_RUN, in_favour=True, first=ordered[0], second=ordered[-1], count=len(held)
        )
    names = {one.batch for one in held}
    if len(names) == 1 and (name := names.pop()) is not None:
        return ReviewFact(FactKind.ONE_BATCH, in_favour=True, first=name, count=len(held))
    return ReviewFact(FactKind.NO_BATCH, in_favour=False, count=len(held))


# --- a card


def _about_card(tx: Tx, one: Review, card: int) -> Iterator[ReviewFact]:
    yield _sale(tx, card)
    yield _redeemed(tx, one, card)
    tried = review_facts.tried_before_sale(tx, card)
    kind = FactKind.TRIED_BEFORE_SALE if tried else FactKind.NOT_TRIED_BEFORE_SALE
    yield ReviewFact(kind, bool(tried), count=tried)
    if one.kind == CaseKind.REPORT:
        reports = review_facts.reports_by(tx, one.account)
        kind = FactKind.FIRST_REPORT if reports == 1 else FactKind.MANY_REPORTS
        yield ReviewFact(kind, reports == 1, count=reports)


def _sale(tx: Tx, card: int) -> ReviewFact:
    sale = sales.of_card(tx, card)
    if sale is None:
        return ReviewFact(FactKind.NEVER_SOLD, in_favour=False)
    till = place_texts.label_of(tx, sale.station)
    return ReviewFact(
        FactKind.SOLD, in_favour=True, first=till, second=sale.receipt or "", at=moment(sale.at)
    )


def _redeemed(tx: Tx, one: Review, card: int) -> ReviewFact:
    """Whose wallet got the value: another's than the one who reports it, or held it."""
    redeemed = reviews.redemption(tx, card)
    if redeemed is None:
        return ReviewFact(FactKind.NOT_REDEEMED, one.kind == CaseKind.FRAUD)
    person, at = people.ever_by_login(tx, redeemed.login), moment(redeemed.at)
    is_own = redeemed.login == one.login
    kind = FactKind.REDEEMED_BY_THEMSELVES if is_own else FactKind.REDEEMED_BY_ANOTHER
    return ReviewFact(kind, not is_own, person.name if person else redeemed.login, at=at)
