"""The review desk shows what waits with what the book says for and against it, to managers alone."""

from datetime import timedelta
from pathlib import Path

from app.counter.code_files import read
from app.counter.minting import Minted
from app.counter.review_desk import decided_today, facts_of, waiting
from app.counter.review_values import Case, CaseKind, FactKind, PastCase, ReviewFact
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import DAY, MINUTE
from app.wallet.values import Redeemed
from tests.counter.desk import mint, outcome
from tests.counter.test_review import decide, hold, report
from tests.data.world import Card, World


def cases(world: World) -> tuple[Case, ...]:
    found = world.store.read(lambda tx: waiting(tx, world.manager, book=world.book))
    assert isinstance(found, tuple), found
    return found


def facts(world: World, number: int) -> dict[FactKind, ReviewFact]:
    found = world.store.read(lambda tx: facts_of(tx, world.manager, number))
    assert isinstance(found, tuple), found
    return {one.kind: one for one in found}


def held_account(world: World, cards: int = 24) -> Case:
    """The holder redeems so many cards of 100 within minutes; the next one holds the account."""
    for card in world.many(cards, amount="100.00"):
        assert isinstance(world.redeem(card.code), Redeemed)
        world.clock.advance(MINUTE)
    assert outcome(world.redeem(world.active(amount="100.00").code)) == "HELD_FOR_REVIEW"
    (case,) = cases(world)
    return case


def test_a_held_account_is_shown_with_what_led_to_it(world: World) -> None:
    case = held_account(world)
    assert (case.kind, case.name, case.cards) == (CaseKind.VELOCITY, world.holder.account.name, 24)
    assert case.worth == (Money(240000, "USD"),)
    assert case.minutes == 23
    assert case.until is not None and case.until - case.at > timedelta(minutes=1)
    told = facts(world, case.id)
    assert told[FactKind.ONE_RECEIPT].first == "till-1" and told[FactKind.ONE_RECEIPT].second == "R-1"
    assert told[FactKind.FIRST_CARDS].in_favour is False
    assert told[FactKind.NO_WRONG_CODES].in_favour is True


def test_wrong_codes_and_earlier_cards_of_a_held_account_are_told(world: World) -> None:
    assert isinstance(world.redeem(world.active(amount="200.00").code), Redeemed)
    world.clock.advance(120 * MINUTE)
    assert isinstance(world.redeem("NA3FMKMC36R7JJ9X"), Refused)
    told = facts(world, held_account(world).id)
    assert (told[FactKind.WRONG_CODES].count, told[FactKind.WRONG_CODES].in_favour) == (1, False)
    assert told[FactKind.REDEEMED_BEFORE].worth == (Money(20000, "USD"),)


def test_a_reported_card_is_shown_with_its_sale_and_who_has_its_value(world: World) -> None:
    card = world.active(amount="75.00")
    assert isinstance(world.redeem(card.code, world.other), Redeemed)
    number = report(world, card)
    (case,) = cases(world)
    assert (case.id, case.kind, case.told) == (number, CaseKind.REPORT, "it was new")
    assert case.card is not None
    assert (case.card.last_four, case.card.amount) == (card.code[-4:], Money(7500, "USD"))
    told = facts(world, number)
    assert set(told) == {
        FactKind.SOLD,
        FactKind.REDEEMED_BY_ANOTHER,
        FactKind.NOT_TRIED_BEFORE_SALE,
        FactKind.FIRST_REPORT,
    }
    assert told[FactKind.REDEEMED_BY_ANOTHER].first == world.other.account.name


def test_who_reports_a_card_that_they_redeemed_themselves_is_looked_at_again(world: World) -> None:
    card = world.active()
    assert isinstance(world.redeem(card.code), Redeemed)
    told = facts(world, report(world, card))
    assert told[FactKind.REDEEMED_BY_THEMSELVES].in_favour is False


def test_a_card_that_was_tried_before_it_was_sold_speaks_for_fraud(world: World) -> None:
    card = world.issued()
    assert outcome(world.redeem(card.code, world.other)) == "CARD_NOT_ACTIVATED"
    world.activate(card)
    done = hold(world, card)
    told = facts(world, done.id)
    assert (told[FactKind.TRIED_BEFORE_SALE].count, told[FactKind.TRIED_BEFORE_SALE].in_favour) == (1, True)
    assert told[FactKind.NOT_REDEEMED].in_favour is True
    assert cases(world)[0].kind is CaseKind.FRAUD


def test_what_was_decided_waits_no_more(world: World) -> None:
    done = hold(world, world.active())
    decide(world, done.id, approve=False)
    assert cases(world) == ()
    assert outcome(world.store.read(lambda tx: facts_of(tx, world.manager, done.id))) == "WRONG_STATE"
    assert outcome(world.store.read(lambda tx: facts_of(tx, world.manager, 999))) == "NOT_FOUND"


def test_the_desk_is_a_managers(world: World) -> None:
    for by in (world.clerk, world.holder):
        assert outcome(world.store.read(lambda tx, by=by: waiting(tx, by, book=world.book))) == "NOT_ALLOWED"
        assert outcome(world.store.read(lambda tx, by=by: facts_of(tx, by, 1))) == "NOT_ALLOWED"


def test_what_was_decided_today_is_told_with_by_whom_and_why(world: World) -> None:
    first, second = world.active(amount="75.00"), world.active(amount="5.00")
    hold(world, first)
    decide(world, cases(world)[0].id, approve=False)
    world.clock.advance(DAY)
    assert past(world) == []
    hold(world, second)
    decide(world, cases(world)[0].id, approve=True)
    (one,) = past(world)
    assert (one.kind, one.serial, one.is_approved, one.by) == (
        CaseKind.FRAUD,
        second.serial,
        True,
        "manager",
    )
    assert one.reason
    assert outcome(world.store.read(lambda tx: decided_today(tx, world.clerk))) == "NOT_ALLOWED"


def past(world: World) -> list[PastCase]:
    found = world.store.read(lambda tx: decided_today(tx, world.manager))
    assert isinstance(found, tuple), found
    return list(found)


def test_cards_of_one_batch_speak_for_a_buyer_and_those_of_several_ask_to_look_again(
    world: World, tmp_path: Path
) -> None:
    batch = mint(world, tmp_path, 25, amount="100.00")
    assert isinstance(batch, Minted)
    for row in read(Path(batch.file)):
        world.activate(Card(row.code, row.serial), amount="100.00")
        world.redeem(row.code)
    (case,) = cases(world)
    told = facts(world, case.id)
    assert told[FactKind.ONE_BATCH] == ReviewFact(
        FactKind.ONE_BATCH, in_favour=True, first=batch.name, count=24
    )
    decide(world, case.id, approve=False)
    world.clock.advance(DAY)
    told = facts(world, held_account(world).id)
    assert told[FactKind.NO_BATCH].in_favour is False
