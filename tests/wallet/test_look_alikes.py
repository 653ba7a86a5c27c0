"""Cards whose codes look alike: one is found by any reading; of several none moves until somebody looked."""

from app.outcomes import Refused
from app.wallet.values import CardFacts, Redeemed
from tests.data.world import Card, World

ZERO, LETTER = "AAAA-A0AAAA-AAAA", "AAAA-AOAAAA-AAAA"  # differ in the sixth character
AT = 5


def two_alike(world: World, *, active: bool = True) -> tuple[Card, Card]:
    cards = tuple(world.issued("practice-amazon", code=code) for code in (ZERO, LETTER))
    if active:
        world.activate(cards[0], amount="25.00")
        world.activate(cards[1], amount="50.00")
    return cards  # type: ignore[return-value]


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def test_a_lone_card_is_found_by_any_reading(world: World) -> None:
    world.active("practice-amazon", code=ZERO)
    assert isinstance(world.redeem("AAAA-AQAAAA-AAAA"), Redeemed)


def test_of_two_nothing_moves_not_even_on_an_exact_hit(world: World) -> None:
    two_alike(world)
    answer = world.redeem(ZERO)
    assert outcome(answer) == "CODE_AMBIGUOUS"
    assert isinstance(answer, Refused)
    assert answer.facts["positions"] == str(AT + 1)
    assert outcome(world.inspect(ZERO)) == "CODE_AMBIGUOUS"
    assert world.total() == 0


def test_the_refusal_never_tells_the_letters(world: World) -> None:
    two_alike(world)
    answer = world.redeem("AAAA-ADAAAA-AAAA")
    assert isinstance(answer, Refused)
    assert dict(answer.facts) == {"positions": "6", "length": 14}


def test_an_ambiguous_code_is_no_attempt(world: World) -> None:
    two_alike(world)
    for _ in range(6):
        assert outcome(world.redeem(ZERO)) == "CODE_AMBIGUOUS"


def test_after_the_characters_were_confirmed_the_exact_card_moves(world: World) -> None:
    two_alike(world)
    receipt = world.redeem(LETTER, confirmed={AT})
    assert isinstance(receipt, Redeemed)
    assert receipt.amount.minor == 5000
    facts = world.inspect(ZERO, confirmed={AT})
    assert isinstance(facts, CardFacts)
    assert facts.amount.minor == 2500


def test_confirming_other_characters_is_not_enough(world: World) -> None:
    two_alike(world)
    assert outcome(world.redeem(ZERO, confirmed={AT - 1})) == "CODE_AMBIGUOUS"


def test_a_confirmed_reading_that_is_none_of_them_is_a_miss(world: World) -> None:
    two_alike(world)
    assert outcome(world.redeem("AAAA-AQAAAA-AAAA", confirmed={AT})) == "INVALID_CLAIM_CODE"
    with world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM attempt").fetchone() == (1,)


def test_confirming_is_another_request_with_a_key_of_its_own(world: World) -> None:
    two_alike(world)
    key = world.key()
    assert outcome(world.redeem(ZERO, key=key)) == "CODE_AMBIGUOUS"
    assert outcome(world.redeem(ZERO, key=key, confirmed={AT})) == "IDEMPOTENCY_CONFLICT"
    assert isinstance(world.redeem(ZERO, confirmed={AT}), Redeemed)


def test_of_three_all_places_in_which_two_of_them_differ_are_asked_about(world: World) -> None:
    two_alike(world)
    world.issued("practice-amazon", code="AAAA-A0AAAA-A8AA")
    world.issued("practice-amazon", code="AAAA-A0AAAA-ABAA")
    answer = world.redeem("AAAA-AOAAAA-A8AA")
    assert isinstance(answer, Refused)
    assert answer.facts["positions"] == "12"


def test_with_too_many_readings_to_try_every_look_alike_is_asked_about(world: World) -> None:
    far_apart = ("00000000000000", "ODQODQODQODQOD")
    for code in far_apart:
        world.issued("practice-amazon", code=code)
    answer = world.redeem("OOOOOOOOOOOOOO")
    assert outcome(answer) == "CODE_AMBIGUOUS"
    assert isinstance(answer, Refused)
    assert answer.facts["positions"] == ", ".join(str(at) for at in range(1, 15))
