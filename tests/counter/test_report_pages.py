"""Reports as whole values say what the reports of the command line say, to managers alone."""

from app.counter.report_pages import attempts_report, liability_report, reviews_report
from app.counter.report_values import AttemptsReport, LiabilityReport, Owed, ReviewsReport
from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import DAY, moment
from tests.counter.desk import outcome
from tests.counter.test_reporting import day
from tests.counter.test_review import decide, hold, hold_account, report
from tests.data.world import World


def test_what_is_owed_is_told_with_where_it_was_read(world: World) -> None:
    card = world.active(amount="25.00")
    world.active(region="DE", amount="30.00")
    world.redeem(card.code)
    report = liability_report(world.store, world.manager)
    assert isinstance(report, LiabilityReport)
    assert report.owed == (
        Owed(Money(3000, "EUR"), Money(0, "EUR"), Money(3000, "EUR")),
        Owed(Money(0, "USD"), Money(2500, "USD"), Money(2500, "USD")),
    )
    assert report.at == moment(world.clock.now)
    assert len(report.digest) == 64 and any(one.startswith("till-1-") for one in report.position)


def test_an_empty_book_owes_nothing_at_this_moment(world: World) -> None:
    report = liability_report(world.store, world.manager)
    assert report == LiabilityReport(moment(world.clock.now), (), (), "")


def test_cards_tried_before_they_were_sold_and_wrong_codes_are_told_of(world: World) -> None:
    card = world.issued()
    assert isinstance(world.redeem(card.code), Refused)
    assert isinstance(world.redeem("NA3FMKMC36R7JJ9X"), Refused)
    report = world.store.read(lambda tx: attempts_report(tx, world.manager, day(world)))
    assert isinstance(report, AttemptsReport)
    told = [(one.kind, one.login, one.serial, one.count) for one in report.suspicions]
    assert told == [("not_sold", "holder", card.serial, 1), ("wrong_codes", "holder", None, 1)]


def test_reports_are_a_managers(world: World) -> None:
    period, by = day(world), world.clerk
    assert outcome(liability_report(world.store, by)) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: attempts_report(tx, by, period))) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: reviews_report(tx, by, period))) == "NOT_ALLOWED"


def test_held_and_reported_cards_and_accounts_are_told_with_what_became_of_them(world: World) -> None:
    card, used = world.active(), world.active()
    before = day(world)
    decide(world, hold(world, card).id, approve=True)
    world.redeem(used.code, world.other)
    report(world, used)
    hold_account(world)
    world.clock.advance(2 * DAY)
    hold(world, world.active())
    found = world.store.read(lambda tx: reviews_report(tx, world.manager, before))
    assert isinstance(found, ReviewsReport)
    assert [(one.kind, one.name, one.serial, one.state, one.by) for one in found.reviews] == [
        ("velocity", "Holder", None, "OPEN", None),
        ("report", "Holder", used.serial, "OPEN", None),
        ("fraud", "Manager", card.serial, "APPROVED", "manager"),
    ]
    assert (found.reviews[2].reason, found.reviews[0].decided) == ("looked at", None)
