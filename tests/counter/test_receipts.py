"""A receipt is found in the book again, by any entry of its deed or by its number, and holds no code."""

import re
from dataclasses import astuple
from dataclasses import replace as changed
from datetime import timedelta

from app.counter.receipts import slip_of, slips_on, till_report
from app.counter.slips import Counted, Deed, DoneAtTill, Slip, TillReport
from app.money import Money
from app.wallet.values import Activated, Actor
from tests.counter.counter_orders import Counter
from tests.counter.desk import activate_together, outcome, replace, void
from tests.counter.test_till_day import closed, count, open_till
from tests.counter.test_trade_ins import quote
from tests.data.world import World


def slip(world: World, entry: str, actor: Actor | None = None) -> Slip:
    by = actor or world.clerk
    found = world.store.read(lambda tx: slip_of(tx, by, entry, book=world.book))
    assert isinstance(found, Slip), found
    return found


def slips(world: World, receipt: str) -> tuple[Slip, ...]:
    found = world.store.read(lambda tx: slips_on(tx, world.clerk, receipt, book=world.book))
    assert isinstance(found, tuple), found
    return found


def test_a_receipt_says_what_was_sold_where_and_by_whom(world: World) -> None:
    card = world.issued()
    sold = world.activate(card, receipt="88-20417")
    assert isinstance(sold, Activated)
    found = slip(world, sold.entry)
    assert (found.deed, found.number, found.entry, found.at) == (
        Deed.ACTIVATE,
        "88-20417",
        sold.entry,
        sold.at,
    )
    assert (found.till, found.clerk) == ("till-1", world.manager.account.name)
    assert found.shop
    (line,) = found.cards
    assert (line.last_four, line.amount, line.programme) == (
        card.code[-4:],
        Money(2500, "USD"),
        "House card",
    )
    assert (found.tender, found.from_tender, found.amount) == ("cash", line.amount, line.amount)


def test_no_code_and_no_serial_stands_on_a_receipt(world: World) -> None:
    card = world.issued()
    sold = world.activate(card)
    assert isinstance(sold, Activated)
    text = re.sub(r"[^A-Z0-9]", "", repr(slip(world, sold.entry)).upper())
    assert card.code not in text
    assert card.serial not in text


def test_cards_that_were_sold_together_are_on_one_receipt_whichever_entry_is_asked_for(world: World) -> None:
    cards = [world.issued() for _ in range(3)]
    sold = activate_together(world, cards, ["10.00", "20.00", "30.00"])
    found = [slip(world, one.entry) for one in sold.cards]
    assert [astuple(one)[6:] for one in found] == [astuple(found[0])[6:]] * 3
    assert found[0].amount == Money(6000, "USD")
    assert [one.last_four for one in found[0].cards] == [card.code[-4:] for card in cards]
    assert len(slips(world, "R-1")) == 1


def test_a_number_finds_everything_that_was_done_against_it_oldest_first(world: World) -> None:
    old, new = world.active(), world.issued()
    world.activate(world.issued(), receipt="R-2")
    done = replace(world, old, new)
    world.clock.advance(1)
    taken_back = world.active()
    undone = void(world, taken_back)
    found = slips(world, "R-1")
    assert [one.deed for one in found] == [Deed.ACTIVATE, Deed.REPLACE, Deed.ACTIVATE, Deed.VOID]
    assert found[1].replaced is not None
    assert (found[1].replaced.last_four, found[1].cards[0].last_four) == (old.code[-4:], new.code[-4:])
    assert (found[1].approved_by, found[1].entry) == (world.manager.account.name, done.entry)
    assert (found[3].from_tender, found[3].tender, found[3].entry) == (
        Money(2500, "USD"),
        "cash",
        undone.entry,
    )


def test_a_charge_says_what_came_from_balance_and_what_from_tender(world: World) -> None:
    counter = Counter(world)
    charged = counter.charged("12.00", "A-1")
    found = slip(world, charged.entry)
    assert (found.deed, found.order, found.number) == (Deed.CHARGE, "A-1", "A-1")
    assert (found.from_balance, found.from_tender) == (Money(500, "USD"), Money(700, "USD"))
    given = changed(found, given=Money(1000, "USD"))
    assert (found.change, given.change) == (None, Money(300, "USD"))


def test_a_refund_says_how_it_was_given_back(world: World) -> None:
    counter = Counter(world)
    counter.charged("12.00", "A-1")
    done = counter.refunded("A-1", "6.00")
    found = slip(world, done.entry)
    assert (found.deed, found.order, found.number, found.state) == (
        Deed.REFUND,
        "A-1",
        done.receipt,
        "POSTED",
    )
    assert (found.from_balance, found.from_tender, found.tender) == (
        Money(500, "USD"),
        Money(100, "USD"),
        "cash",
    )
    assert found.left == Money(600, "USD")


def test_a_trade_in_goes_by_its_reference(world: World) -> None:
    done = quote(world)
    found = slip(world, done.entry)
    assert (found.deed, found.number, found.item, found.state) == (
        Deed.TRADE_IN,
        done.reference,
        done.item,
        "QUOTED",
    )


def test_a_closed_till_reports_its_counts_and_what_was_done_since_it_was_opened(world: World) -> None:
    began = open_till(world, "100.00")
    world.activate(world.issued(), actor=world.clerk)
    world.clock.advance(1_000_000)
    count(world, ("50.00", 2), ("5.00", 4))
    answer = closed(world, "a note was missing")
    report = world.store.read(lambda tx: till_report(tx, world.clerk, answer.entry))
    assert isinstance(report, TillReport)
    assert report.counted == (
        Counted(
            "cash",
            Money(12500, "USD"),
            Money(12000, "USD"),
            Money(-500, "USD"),
            (("50.00", 2), ("5.00", 4)),
        ),
    )
    assert report.done == (
        DoneAtTill("activate", 1, Money(2500, "USD")),
        DoneAtTill("float", 1, Money(10000, "USD")),
    )
    assert (report.opened, report.at - began.at) == (began.at, timedelta(seconds=1))
    assert (report.reason, report.heads) == ("a note was missing", answer.heads)


def test_a_second_day_of_a_till_reports_that_day_alone(world: World) -> None:
    open_till(world)
    world.activate(world.issued(), actor=world.clerk)
    count(world, ("25.00", 1))
    closed(world)
    world.clock.advance(1_000_000)
    open_till(world)
    count(world)
    answer = closed(world)
    report = world.store.read(lambda tx: till_report(tx, world.clerk, answer.entry))
    assert isinstance(report, TillReport)
    assert report.done == ()
    assert [one.notes for one in report.counted] == [()]


def test_a_holder_gets_nobodys_receipt(world: World) -> None:
    sold = world.activate(world.issued())
    assert isinstance(sold, Activated)
    book, by = world.book, world.holder
    assert outcome(world.store.read(lambda tx: slip_of(tx, by, sold.entry, book=book))) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: slips_on(tx, by, "R-1", book=book))) == "NOT_ALLOWED"
    assert outcome(world.store.read(lambda tx: till_report(tx, by, sold.entry))) == "NOT_ALLOWED"


def test_what_is_no_deed_at_a_counter_has_no_receipt(world: World) -> None:
    world.activate(world.issued())
    for word in ("", "till-1", "till-1-99999", "till-1-x", "desk-1-1", "nowhere-1"):
        found = world.store.read(lambda tx, word=word: slip_of(tx, world.clerk, word, book=world.book))
        assert outcome(found) == "NOT_FOUND"
    assert outcome(world.store.read(lambda tx: slips_on(tx, world.clerk, "R-99", book=world.book))) == (
        "NOT_FOUND"
    )
    assert outcome(world.store.read(lambda tx: till_report(tx, world.clerk, "till-1-1"))) == "NOT_FOUND"
