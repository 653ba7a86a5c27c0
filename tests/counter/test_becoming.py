"""What became of an action whose answer never came, on both stores: once asked about, it is done or never."""

import threading
from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.counter.action_values import ActionNote, Became
from app.counter.activation import Sale, activate
from app.counter.becoming import what_became
from app.data.integrity import check
from app.data.store import Tx
from app.money import Money
from app.outcomes import Refused
from app.wallet.values import Activated, Actor, Command
from tests.counter.desk import activate_together, outcome
from tests.data.world import Card, World

PATIENCE_S = 60


def note(world: World, key: str) -> ActionNote:
    """The manager did it: `World.activate` is theirs."""
    return ActionNote(key, "Activate", world.manager.account.id, "till-1", "2026-11-22T12:00:00+00:00")


def became(world: World, key: str, actor: Actor | None = None) -> Became:
    asked = note(world, key)
    found = world.store.transact(lambda tx: what_became(tx, actor or world.clerk, asked))
    assert isinstance(found, Became), found
    return found


def sold_serials(world: World) -> list[str]:
    sql = "SELECT serial FROM card_event JOIN card ON card.id = card_event.card WHERE state = 'ACTIVE'"
    with world.sql() as raw:
        return [serial for (serial,) in raw.execute(sql).fetchall()]


def test_what_was_done_is_told_to_another_clerk_with_its_entry(world: World) -> None:
    card = world.issued()
    done = world.activate(card, key=Command("lost"))
    assert isinstance(done, Activated)
    (deed,) = became(world, "lost").deeds
    assert (deed.kind, deed.serial, deed.entry, deed.amount) == (
        "activate",
        card.serial,
        done.entry,
        Money(2500, "USD"),
    )
    assert became(world, "lost").at == datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_of_cards_that_were_sold_together_each_is_told(world: World) -> None:
    cards = [world.issued(), world.issued()]
    activate_together(world, cards, ["10.00", "20.00"], key=Command("lost"))
    assert {one.serial for one in became(world, "lost").deeds} == {card.serial for card in cards}


def test_what_was_refused_is_told_with_its_reason(world: World) -> None:
    card = world.active()
    world.activate(card, key=Command("lost"))
    found = became(world, "lost")
    assert found.refused is not None
    assert (found.refused.outcome.name, found.deeds) == ("ALREADY_ACTIVE", ())


def test_what_was_not_done_is_not_done_later_either(world: World) -> None:
    card = world.issued()
    assert became(world, "lost") == became(world, "lost") == Became()
    assert outcome(world.activate(card, key=Command("lost"))) == "IDEMPOTENCY_CONFLICT"
    assert sold_serials(world) == []
    assert isinstance(world.activate(card), Activated)
    assert check(world.store).findings == ()


def test_a_holder_is_told_nothing_and_uses_up_no_key(world: World) -> None:
    asked = note(world, "lost")
    answer = world.store.transact(lambda tx: what_became(tx, world.holder, asked))
    assert outcome(answer) == "NOT_ALLOWED"
    assert isinstance(world.activate(world.issued(), key=Command("lost")), Activated)


def test_a_try_that_is_just_being_committed_is_waited_for(world: World) -> None:
    world.active()
    card, is_posted, may_go = world.issued(), threading.Event(), threading.Event()
    answers: list[object] = []

    def sell(tx: Tx) -> Activated | Refused:
        sale, command = Sale(card.serial, "25.00", "R-9", "till-1"), Command("lost")
        done = activate(tx, world.manager, sale, book=world.book, command=command)
        is_posted.set()
        assert may_go.wait(PATIENCE_S)
        return done

    selling = threading.Thread(target=lambda: answers.append(world.store.transact(sell)))
    asking = threading.Thread(target=lambda: answers.append(became(world, "lost")))
    selling.start()
    assert is_posted.wait(PATIENCE_S)
    asking.start()
    may_go.set()
    selling.join(PATIENCE_S)
    asking.join(PATIENCE_S)
    done, told = sorted(answers, key=lambda one: isinstance(one, Became))
    assert isinstance(done, Activated)
    assert isinstance(told, Became)
    assert [one.entry for one in told.deeds] == [done.entry]


def test_a_try_that_comes_behind_the_question_finds_its_key_used_up(world: World) -> None:
    """It has read that nothing stands under its key; when it writes, the question has been answered."""
    world.active()
    card, has_looked, is_told = world.issued(), threading.Event(), threading.Event()
    answers: list[object] = []

    def sell(tx: Tx) -> Activated | Refused:
        has_looked.set()
        assert is_told.wait(PATIENCE_S)
        sale, command = Sale(card.serial, "25.00", "R-9", "till-1"), Command("lost")
        return activate(tx, world.manager, sale, book=world.book, command=command)

    if world.is_sqlite:  # one writer at a time: what has begun is waited for
        is_told.set()
    selling = threading.Thread(target=lambda: answers.append(world.store.transact(sell)))
    selling.start()
    assert has_looked.wait(PATIENCE_S)
    told = became(world, "lost")
    is_told.set()
    selling.join(PATIENCE_S)
    is_done = isinstance(answers[0], Activated)
    assert is_done is (told != Became())
    assert (card.serial in sold_serials(world)) is is_done
    assert is_done is world.is_sqlite


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2), st.sampled_from(("do", "ask"))), max_size=12))
def test_whatever_comes_first_decides_for_ever(world: World, steps: list[tuple[int, str]]) -> None:
    cards: dict[int, Card] = {at: world.issued() for at, _ in steps}
    keys = {at: world.key() for at in cards}
    first: dict[int, str] = {}
    for at, step in steps:
        is_first_ask = first.setdefault(at, step) == "ask"
        if step == "ask":
            assert (became(world, keys[at].key) == Became()) is is_first_ask
        else:
            assert isinstance(world.activate(cards[at], key=keys[at]), Refused) is is_first_ask
    sold = sold_serials(world)
    assert [sold.count(cards[at].serial) for at in cards] == [int(first[at] == "do") for at in cards]
