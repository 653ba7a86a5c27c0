"""Issuing: cards come into stock, worth nothing, each code and serial once."""

from dataclasses import replace

import pytest

from app.codes import house
from app.codes.programme import ProgrammeBook
from app.counter.issuing import Issue, propose
from app.outcomes import Refused
from app.wallet.values import CardFacts, CardState
from tests.data.world import BOOK, Card, World


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def house_card(serial: str = "1000000000000001") -> Card:
    return Card(house.mint(), serial)


@pytest.mark.parametrize("programme", ["house", "practice-amazon", "practice-apple"])
def test_proposed_codes_fit_their_programme_and_differ(world: World, programme: str) -> None:
    made = world.store.read(lambda tx: propose(tx, BOOK.by_key(programme), 20))
    assert len({card.code for card in made}) == len({card.serial for card in made}) == 20
    assert all(BOOK.by_key(programme).fits(card.code) for card in made)
    assert all(card.serial.isdigit() and len(card.serial) == 16 for card in made)


def test_codes_never_show_in_a_repr(world: World) -> None:
    (card,) = world.store.read(lambda tx: propose(tx, BOOK.by_key("house"), 1))
    assert card.code not in repr(card)


def test_a_batch_is_one_entry_and_its_cards_are_in_stock(world: World) -> None:
    cards = [house_card(str(10**15 + number)) for number in range(3)]
    answer = world.issue(cards)
    assert isinstance(answer, Issue)
    assert (answer.count, answer.programme, answer.region) == (3, "house", "US")
    facts = world.inspect(cards[1].code)
    assert isinstance(facts, CardFacts)
    assert facts.state is CardState.ISSUED
    with world.sql() as raw:
        assert raw.execute("SELECT count(DISTINCT entry) FROM card").fetchone() == (1,)
        assert raw.execute("SELECT DISTINCT place, shop FROM custody").fetchall() == [("stock", 1)]


@pytest.mark.parametrize("role", ["holder", "clerk"])
def test_only_managers_issue(world: World, role: str) -> None:
    assert outcome(world.issue([house_card()], actor=world.actors[role])) == "NOT_ALLOWED"


@pytest.mark.parametrize(
    ("programme", "region", "expected"),
    [("none", "US", "NOT_FOUND"), ("house", "XX", "NOT_FOUND"), ("amazon", "US", "ISSUED_ELSEWHERE")],
)
def test_cards_are_only_issued_of_programmes_issued_here(
    world: World, programme: str, region: str, expected: str
) -> None:
    assert outcome(world.issue([house_card()], programme, region)) == expected


@pytest.mark.parametrize("code", ["", "short", "0000000000000000", "😀" * 16])
def test_a_code_that_does_not_fit_is_refused(world: World, code: str) -> None:
    assert outcome(world.issue([Card(code, "1000000000000001")])) == "INVALID_CLAIM_CODE"


def test_a_serial_is_taken_once(world: World) -> None:
    world.issue([house_card()])
    assert outcome(world.issue([house_card()])) == "ALREADY_THERE"
    twice = [house_card("1000000000000002"), house_card("1000000000000002")]
    assert outcome(world.issue(twice)) == "ALREADY_THERE"


def test_a_code_is_taken_once(world: World) -> None:
    card = house_card()
    world.issue([card])
    assert outcome(world.issue([Card(card.code, "1000000000000002")])) == "ALREADY_THERE"
    other = house_card("1000000000000003")
    assert outcome(world.issue([other, Card(other.code, "1000000000000004")])) == "ALREADY_THERE"


def test_where_folds_are_unique_a_look_alike_is_taken_too(world: World) -> None:
    """A house code written with a look-alike is the same house code."""
    code = next(code for code in iter(house.mint, "") if "8" in code)
    world.issue([Card(code, "1000000000000001")])
    assert outcome(world.issue([Card(code.replace("8", "B"), "1000000000000002")])) == "ALREADY_THERE"


def test_where_they_are_not_a_look_alike_may_be_issued_and_the_same_code_may_not(world: World) -> None:
    first, alike = Card("AAAA-A0AAAA-AAAA", "1"), Card("AAAA-AOAAAA-AAAA", "2")
    assert isinstance(world.issue([first], "practice-amazon"), Issue)
    assert isinstance(world.issue([alike], "practice-amazon"), Issue)
    assert outcome(world.issue([Card(alike.code, "3")], "practice-amazon")) == "ALREADY_THERE"


def test_a_code_that_another_programme_has_is_taken(world: World) -> None:
    """Two programmes of the same shape could otherwise have two cards that nobody can tell apart."""
    shape = BOOK.by_key("practice-amazon")
    twin = replace(shape, key="twin", name="Twin")
    book = ProgrammeBook((*BOOK.programmes, twin))
    card = Card("ABCD-123456-EFGH", "1")
    assert isinstance(world.issue([card], "practice-amazon"), Issue)
    assert outcome(world.issue([Card(card.code, "2")], "twin", book=book)) == "ALREADY_THERE"
    assert isinstance(world.issue([Card("ABCD-123456-EFGJ", "2")], "twin", book=book), Issue)


def test_all_of_a_batch_or_none(world: World) -> None:
    good, bad = house_card("1000000000000001"), Card("nonsense", "1000000000000002")
    assert isinstance(world.issue([good, bad]), Refused)
    assert outcome(world.inspect(good.code)) == "INVALID_CLAIM_CODE"


def test_the_same_key_issues_once_and_its_answer_holds_no_code(world: World) -> None:
    card, key = house_card(), world.key()
    first = world.issue([card], command=key)
    assert world.issue([card], command=key) == first
    assert outcome(world.issue([house_card("1000000000000009")], command=key)) == "IDEMPOTENCY_CONFLICT"
    with world.sql() as raw:
        answers = [row[0] for row in raw.execute("SELECT answer FROM command")]
    assert not any(card.code in answer for answer in answers)
