"""Redeeming: the checks in their order, every outcome that can occur, and one effect for one key."""

from datetime import UTC, datetime

import pytest

from app.money import Money
from app.outcomes import Refused
from app.wallet.moments import DAY, HOUR, MINUTE, SECOND, moment
from app.wallet.values import Command, Redeemed
from tests.counter.counter_orders import Counter
from tests.data.world import NOON, World


def outcome(answer: object) -> str:
    assert isinstance(answer, Refused), answer
    return answer.outcome.name


def tables(world: World) -> dict[str, int]:
    with world.sql() as raw:
        names = ("entry", "line", "card_event", "custody", "attempt", "command")
        return {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}


def test_the_whole_value_moves_once_and_the_receipt_says_so(world: World) -> None:
    card = world.active(amount="25.00")
    receipt = world.redeem(card.code)
    assert isinstance(receipt, Redeemed)
    assert receipt.amount == Money(2500, "USD")
    assert receipt.total == Money(2500, "USD")
    assert receipt.last_four == card.code[-4:]
    assert (receipt.programme_name, receipt.region, receipt.at) == ("House card", "US", moment(NOON))
    assert world.total() == 2500


def test_the_total_is_the_wallets_after_it(world: World) -> None:
    world.redeem(world.active(amount="25.00").code)
    receipt = world.redeem(world.active(amount="50.00").code)
    assert isinstance(receipt, Redeemed)
    assert receipt.total == Money(7500, "USD")


def test_the_total_counts_credit_that_lives_and_writes_down_what_has_ended(world: World) -> None:
    counter = Counter(world)  # with 5.00
    counter.grant(1000, NOON + DAY)
    counter.grant(300, NOON + HOUR)
    world.clock.advance(HOUR)
    receipt = world.redeem(world.active(amount="25.00").code)
    assert isinstance(receipt, Redeemed)
    assert receipt.total == Money(500 + 1000 + 2500, "USD")
    assert receipt.total.minor == world.total() == world.history().movements[0].balance.minor
    assert [one.kind for one in world.history().movements[:2]] == ["redeem", "lapse"]
    assert counter.left() == [1000]


@pytest.mark.parametrize("programme", ["house", "practice-amazon", "practice-apple"])
def test_case_dashes_and_spaces_do_not_matter(world: World, programme: str) -> None:
    code = world.active(programme).code
    typed = f"  {code[:4].lower()} - {code[4:9].lower()}-{code[9:]} "
    assert isinstance(world.redeem(typed), Redeemed)


def test_marks_that_nobody_sees_do_not_matter(world: World) -> None:
    code = world.active().code
    assert isinstance(world.redeem(f"\u202e{code[:5]}\u200f\u200b{code[5:]}\u2069"), Redeemed)


def test_a_link_is_redeemed_like_its_code(world: World) -> None:
    assert isinstance(world.redeem(f"tillfold://redeem#code={world.active().code}"), Redeemed)


def test_a_house_code_read_with_look_alikes_is_the_same_card(world: World) -> None:
    code = world.active().code
    swapped = "".join({"0": "O", "1": "I", "2": "Z", "8": "B", "V": "U"}.get(one, one) for one in code)
    assert isinstance(world.redeem(swapped), Redeemed)


@pytest.mark.parametrize(
    "text", ["", " ", "A" * 10_000, "😀" * 30, "\u202e\u200f\u2066", "A\x00!", "🎁" * 5000]
)
def test_a_text_that_is_no_code_is_refused_and_changes_nothing(world: World, text: str) -> None:
    before = tables(world)
    assert outcome(world.redeem(text)) == "INVALID_CLAIM_CODE"
    assert outcome(world.inspect(text)) == "INVALID_CLAIM_CODE"
    assert tables(world) == before | {"command": before["command"] + 1}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1234567890123456", "serial"),
        ("4006381333931", "barcode"),
        ("https://shop.example/gift", "link"),
    ],
)
def test_another_number_of_the_card_is_named(world: World, text: str, kind: str) -> None:
    answer = world.redeem(text)
    assert outcome(answer) == "NOT_A_CLAIM_CODE"
    assert isinstance(answer, Refused)
    assert answer.facts["recognised_as"] == kind
    assert "…" not in answer.remedy


def test_a_code_that_only_others_issue_is_issued_elsewhere_and_no_attempt(world: World) -> None:
    before = tables(world)
    answer = world.redeem("ABCD-123456-EFGH")
    assert outcome(answer) == "ISSUED_ELSEWHERE"
    assert isinstance(answer, Refused)
    assert "amazon.com" in answer.remedy
    assert tables(world)["attempt"] == before["attempt"]


def test_where_cards_of_that_shape_are_issued_here_it_is_looked_up_and_the_issuer_named(world: World) -> None:
    world.issued("practice-amazon")
    answer = world.redeem("ABCD-123456-EFGH")
    assert outcome(answer) == "INVALID_CLAIM_CODE"
    assert isinstance(answer, Refused)
    assert "Amazon gift card" in answer.remedy
    assert tables(world)["attempt"] == 1


def test_a_code_with_a_wrong_check_character_is_no_attempt(world: World) -> None:
    code = world.active().code
    wrong = code[:-1] + next(one for one in "ACF" if one != code[-1])
    assert outcome(world.redeem(wrong)) == "INVALID_CLAIM_CODE"
    assert tables(world)["attempt"] == 0


def test_a_card_that_was_not_activated_leads_back_to_the_shop(world: World) -> None:
    assert outcome(world.redeem(world.issued().code)) == "CARD_NOT_ACTIVATED"


def test_my_own_redemption_is_named_with_its_entry(world: World) -> None:
    card = world.active()
    first = world.redeem(card.code)
    world.clock.advance(HOUR)
    again = world.redeem(card.code)
    assert outcome(again) == "ALREADY_REDEEMED"
    assert isinstance(first, Redeemed)
    assert isinstance(again, Refused)
    assert (again.facts["mine"], again.facts["entry"]) == (True, first.entry)
    assert again.facts["at"] == "2026-11-22T12:00:00Z"
    assert world.history().movements[0].entry == first.entry


def test_somebody_elses_redemption_names_nobody(world: World) -> None:
    card = world.active()
    world.redeem(card.code, world.other)
    answer = world.redeem(card.code)
    assert outcome(answer) == "ALREADY_REDEEMED"
    assert isinstance(answer, Refused)
    assert dict(answer.facts).keys() == {"mine", "whose"}
    assert "other" not in answer.remedy.lower().replace("another", "")
    assert world.total() == 0


@pytest.mark.parametrize(
    ("state", "kind", "expected"),
    [
        ("VOIDED", "void", "CARD_VOIDED"),
        ("REPLACED", "replace", "CARD_REPLACED"),
        ("HELD", "hold", "HELD_FOR_REVIEW"),
        ("EXPIRED", "expire", "CARD_EXPIRED"),
    ],
)
def test_each_state_of_a_card_has_its_outcome(world: World, state: str, kind: str, expected: str) -> None:
    card = world.active()
    world.move(card, state, kind)
    before = tables(world)
    assert outcome(world.redeem(card.code)) == expected
    assert tables(world) == before | {"command": before["command"] + 1}


def test_a_closed_card_answers_that_it_expired(world: World) -> None:
    card = world.active(ends=datetime(2026, 12, 1, tzinfo=UTC))
    world.move(card, "EXPIRED", "expire")
    world.move(card, "CLOSED", "breakage")
    answer = world.redeem(card.code)
    assert outcome(answer) == "CARD_EXPIRED"
    assert isinstance(answer, Refused)
    assert answer.facts["ended"] == "2026-12-01T00:00:00Z"


def test_a_scrapped_card_answers_as_if_there_were_none_but_is_no_attempt(world: World) -> None:
    card = world.issued()
    world.move(card, "SCRAPPED", "scrap")
    assert outcome(world.redeem(card.code)) == "INVALID_CLAIM_CODE"
    assert outcome(world.inspect(card.code)) == "INVALID_CLAIM_CODE"
    assert tables(world)["attempt"] == 0


def test_a_held_card_that_was_given_back_is_redeemed(world: World) -> None:
    card = world.active()
    world.move(card, "HELD", "hold")
    world.move(card, "ACTIVE", "release")
    assert isinstance(world.redeem(card.code), Redeemed)


def test_a_card_expires_at_its_end_moment_exactly(world: World) -> None:
    ends = moment(NOON + 10 * SECOND)
    last, late = world.active(ends=ends), world.active(ends=ends)
    world.clock.now = NOON + 10 * SECOND - 1
    assert isinstance(world.redeem(last.code), Redeemed)
    world.clock.now = NOON + 10 * SECOND
    assert outcome(world.redeem(late.code)) == "CARD_EXPIRED"


def test_another_regions_card_is_refused_and_both_regions_named(world: World) -> None:
    card = world.active("house", "DE")
    answer = world.redeem(card.code)
    assert outcome(answer) == "REGION_MISMATCH"
    assert isinstance(answer, Refused)
    assert dict(answer.facts) == {"card_region": "DE", "wallet_region": "US"}


def test_a_region_that_is_asked_for_gets_a_wallet_of_its_own(world: World) -> None:
    receipt = world.redeem(world.active("house", "DE").code, region="DE")
    assert isinstance(receipt, Redeemed)
    assert receipt.total == Money(2500, "EUR")
    assert (world.total(region="DE"), world.total(region="US")) == (2500, 0)


def test_a_region_that_there_is_none_of_is_not_found(world: World) -> None:
    answer = world.redeem(world.active().code, region="XX")
    assert outcome(answer) == "NOT_FOUND"


def test_a_refusal_makes_no_wallet(world: World) -> None:
    world.redeem(world.active("house", "UK").code, region="DE")
    with world.sql() as raw:
        assert raw.execute("SELECT count(*) FROM wallet WHERE region = 'DE'").fetchone() == (0,)


def test_the_same_key_gives_the_same_answer_and_one_effect(world: World) -> None:
    card, key = world.active(), Command("lost")
    first = world.redeem(card.code, key=key)
    before = tables(world)
    world.clock.advance(DAY)
    assert world.redeem(card.code, key=key) == first
    assert tables(world) == before


def test_the_same_key_with_another_card_is_a_conflict_without_effect(world: World) -> None:
    card, another, key = world.active(), world.active(), Command("used")
    world.redeem(card.code, key=key)
    before = tables(world)
    assert outcome(world.redeem(another.code, key=key)) == "IDEMPOTENCY_CONFLICT"
    assert outcome(world.redeem(card.code, key=key, region="DE")) == "IDEMPOTENCY_CONFLICT"
    assert tables(world) == before


def test_a_refusal_is_kept_for_its_key(world: World) -> None:
    card, key = world.issued(), Command("early")
    assert outcome(world.redeem(card.code, key=key)) == "CARD_NOT_ACTIVATED"
    world.activate(card)
    assert outcome(world.redeem(card.code, key=key)) == "CARD_NOT_ACTIVATED"
    assert isinstance(world.redeem(card.code), Redeemed)


def test_a_key_is_its_actors_own(world: World) -> None:
    key = Command("same")
    assert isinstance(world.redeem(world.active().code, world.holder, key=key), Redeemed)
    assert isinstance(world.redeem(world.active().code, world.other, key=key), Redeemed)


def test_too_many_attempts_is_not_kept_for_its_key(world: World) -> None:
    card, key = world.active("practice-amazon"), Command("patient")
    for number in range(5):
        world.redeem(f"ZZZZ-00000{number}-ZZZZ")
    assert outcome(world.redeem(card.code, key=key)) == "TOO_MANY_ATTEMPTS"
    world.clock.advance(MINUTE)
    assert isinstance(world.redeem(card.code, key=key), Redeemed)
