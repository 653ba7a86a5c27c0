"""A random history of everything that can happen yet, with jumps of the clock; after each step what must hold
always is held against a plain model, and at its end the whole store is replayed."""

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from app.data.integrity import check
from app.money import Money
from app.outcomes import Refused
from app.wallet.limits import Limits, is_too_fast, paused_until
from app.wallet.moments import DAY, HOUR, MINUTE, microseconds, moment
from app.wallet.values import Activated, Actor, CardFacts, Command, Redeemed
from tests.data.world import Card, HandClock, World, enter

LIMITS = Limits(high_value_cards=3)
REGIONS = {"US": "USD", "DE": "EUR"}
WITH_VALUE = {"ACTIVE", "HELD", "EXPIRED"}
BOOK_OF_PAST = ("entry", "line", "card_event", "custody", "card", "command")


@dataclass
class Known:
    """What the model knows of a card."""

    card: Card
    region: str
    ends: int | None
    state: str = "ISSUED"
    value: int = 0
    owner: str | None = None

    def state_at(self, now: int) -> str:
        over = self.state == "ACTIVE" and self.ends is not None and self.ends <= now
        return "EXPIRED" if over else self.state


@dataclass
class Person:
    actor: Actor
    totals: dict[str, int] = field(default_factory=dict)
    misses: list[int] = field(default_factory=list)
    high_value: list[int] = field(default_factory=list)
    held_until: int = 0


class History(RuleBasedStateMachine):
    template: Path

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="tillfold-history-"))
        shutil.copytree(self.template, self.folder, dirs_exist_ok=True)
        self.world: World = enter(self.folder, HandClock())
        self.cards: list[Known] = []
        self.people = {name: Person(self.world.actors[name]) for name in ("holder", "other")}
        self.desk_misses: list[int] = []
        self.given: list[tuple[str, Command, str, str, Any]] = []
        for lasts in (None, None, None, None, DAY):
            self.issue("house", "US", lasts)
        self.issue("practice-amazon", "DE", None)
        for at in range(len(self.cards)):
            self.activate(at, "100.00")

    def teardown(self) -> None:
        if hasattr(self, "world"):
            assert check(self.world.store).findings == ()
            self.world.store.close()
            shutil.rmtree(self.folder)

    @property
    def now(self) -> int:
        return self.world.clock.now

    # what can happen

    @rule(
        programme=st.sampled_from(["house", "practice-amazon"]),
        region=st.sampled_from(sorted(REGIONS)),
        lasts=st.sampled_from([None, MINUTE, DAY]),
    )
    def issue(self, programme: str, region: str, lasts: int | None) -> None:
        ends = None if lasts is None else self.now + lasts
        card = self.world.issued(programme, region, ends=None if ends is None else moment(ends))
        self.cards.append(Known(card, region, ends))

    @rule(at=st.integers(0, 99), amount=st.sampled_from(["5.00", "99.99", "100.00", "500.01", "4.99"]))
    def activate(self, at: int, amount: str) -> None:
        known = self.cards[at % len(self.cards)]
        expected = self.expected_of_activating(known, amount)
        answer = self.world.activate(known.card, amount=amount)
        if isinstance(answer, Activated):
            assert expected == "activated"
            known.state, known.value = "ACTIVE", answer.amount.minor
        else:
            assert answer.outcome.name == expected

    def expected_of_activating(self, known: Known, amount: str) -> str:
        if known.state != "ISSUED":
            return "NOT_IN_STOCK" if known.state == "SCRAPPED" else "ALREADY_ACTIVE"
        if known.ends is not None and known.ends <= self.now:
            return "CARD_EXPIRED"
        return "activated" if amount in ("5.00", "99.99", "100.00") else "AMOUNT_OUT_OF_RANGE"

    @rule(at=st.integers(0, 99), who=st.sampled_from(["holder", "holder", "other"]))
    def redeem_at_home(self, at: int, who: str) -> None:
        worth = [known for known in self.cards if known.state == "ACTIVE"] or self.cards
        known = worth[at % len(worth)]
        self.try_to_redeem(known, who, known.region)

    @rule(
        at=st.integers(0, 99),
        who=st.sampled_from(["holder", "other"]),
        region=st.sampled_from(sorted(REGIONS)),
    )
    def redeem(self, at: int, who: str, region: str) -> None:
        self.try_to_redeem(self.cards[at % len(self.cards)], who, region)

    def try_to_redeem(self, known: Known, who: str, region: str) -> None:
        person, key = self.people[who], self.world.key()
        expected = self.expected(known, person, region)
        before = self.counts()
        answer = self.world.redeem(known.card.code, person.actor, key=key, region=region, limits=LIMITS)
        if isinstance(answer, Redeemed):
            assert expected == "redeemed"
            self.note_redeemed(known, who, region, answer)
        else:
            assert answer.outcome.name == expected.removesuffix(" now")
            self.note_refused(expected, person, before)
        if expected != "TOO_MANY_ATTEMPTS":
            self.given.append((who, key, known.card.code, region, answer))

    @rule(times=st.integers(1, 6), who=st.sampled_from(["holder", "other"]), looking=st.booleans())
    def enter_wrong_codes(self, times: int, who: str, looking: bool) -> None:
        for number in range(times):
            self.enter_a_wrong_code(number, who, looking)

    def enter_a_wrong_code(self, number: int, who: str, looking: bool) -> None:
        person = self.people[who]
        paused = self.paused(person)
        ask = self.world.inspect if looking else self.world.redeem
        answer = ask(f"QQQQ-{number:06d}-QQQQ", person.actor, limits=LIMITS)
        assert isinstance(answer, Refused)
        assert answer.outcome.name == ("TOO_MANY_ATTEMPTS" if paused else "INVALID_CLAIM_CODE")
        if not paused:
            person.misses.insert(0, self.now)
            self.desk_misses.insert(0, self.now)

    @rule(at=st.integers(0, 99), who=st.sampled_from(["holder", "other"]))
    def look(self, at: int, who: str) -> None:
        known, person = self.cards[at % len(self.cards)], self.people[who]
        paused, before = self.paused(person), self.counts()
        answer = self.world.inspect(known.card.code, person.actor, limits=LIMITS)
        assert self.counts() == before  # looking moves nothing
        if isinstance(answer, CardFacts):
            assert not paused
            assert (answer.state, answer.amount.minor) == (known.state_at(self.now), known.value)
        else:
            assert answer.outcome.name == ("TOO_MANY_ATTEMPTS" if paused else "INVALID_CLAIM_CODE")
            assert paused or known.state == "SCRAPPED"

    @rule(at=st.integers(0, 99))
    def repeat(self, at: int) -> None:
        if not self.given:
            return
        who, key, code, region, answer = self.given[at % len(self.given)]
        before = self.counts()
        again = self.world.redeem(code, self.people[who].actor, key=key, region=region, limits=LIMITS)
        assert again == answer
        assert self.counts() == before

    @rule(at=st.integers(0, 99))
    def use_the_key_for_something_else(self, at: int) -> None:
        if not self.given:
            return
        who, key, code, region, _ = self.given[at % len(self.given)]
        before = self.counts()
        other = "US" if region == "DE" else "DE"
        answer = self.world.redeem(code, self.people[who].actor, key=key, region=other, limits=LIMITS)
        assert isinstance(answer, Refused)
        assert answer.outcome.name == "IDEMPOTENCY_CONFLICT"
        assert self.counts() == before

    @rule(at=st.integers(0, 99), move=st.sampled_from([
        ("ISSUED", "SCRAPPED", "scrap"), ("ACTIVE", "HELD", "hold"), ("HELD", "ACTIVE", "release"),
        ("ACTIVE", "VOIDED", "void"), ("HELD", "VOIDED", "fraud"), ("ACTIVE", "REPLACED", "replace"),
    ]))  # fmt: skip
    def review(self, at: int, move: tuple[str, str, str]) -> None:
        was, state, kind = move
        known = next((one for one in self.cards[at % 7 :] if one.state == was), None)
        if known is None:
            return
        self.world.move(known.card, state, kind)
        known.state = state
        known.value = known.value if state in WITH_VALUE else 0

    @rule(by=st.sampled_from([1, MINUTE, 10 * MINUTE, HOUR, 2 * DAY, -MINUTE, -3 * HOUR]))
    def let_time_jump(self, by: int) -> None:
        self.world.clock.advance(by)

    # what the model says

    def expected(self, known: Known, person: Person, region: str) -> str:
        by_state = {
            "ISSUED": "CARD_NOT_ACTIVATED",
            "SCRAPPED": "INVALID_CLAIM_CODE",
            "HELD": "HELD_FOR_REVIEW",
            "REDEEMED": "ALREADY_REDEEMED",
            "VOIDED": "CARD_VOIDED",
            "REPLACED": "CARD_REPLACED",
            "EXPIRED": "CARD_EXPIRED",
        }
        if self.paused(person):
            return "TOO_MANY_ATTEMPTS"
        if (state := known.state_at(self.now)) != "ACTIVE":
            return by_state[state]
        if known.region != region:
            return "REGION_MISMATCH"
        if person.held_until > self.now:
            return "HELD_FOR_REVIEW"
        return "HELD_FOR_REVIEW now" if is_too_fast(person.high_value, self.now, LIMITS) else "redeemed"

    def paused(self, person: Person) -> bool:
        most = LIMITS.attempts_needed
        lists = (person.misses[:most], self.desk_misses[:most])
        return any(paused_until(one, self.now, LIMITS) is not None for one in lists)

    def note_redeemed(self, known: Known, who: str, region: str, answer: Redeemed) -> None:
        person = self.people[who]
        assert answer.amount == Money(known.value, REGIONS[region])
        person.totals[region] = person.totals.get(region, 0) + known.value
        assert answer.total == Money(person.totals[region], REGIONS[region])
        if known.value >= 10000:
            person.high_value.insert(0, microseconds(answer.at))
        known.state, known.value, known.owner = "REDEEMED", 0, who

    def note_refused(self, expected: str, person: Person, before: dict[str, int]) -> None:
        kept = 0 if expected == "TOO_MANY_ATTEMPTS" else 1
        held = 1 if expected.endswith(" now") else 0
        after = before | {"command": before["command"] + kept, "entry": before["entry"] + held}
        assert self.counts() == after
        if held:
            person.held_until = self.now + LIMITS.hold

    def counts(self) -> dict[str, int]:
        with self.world.sql() as raw:
            return {name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in BOOK_OF_PAST}

    # what must hold, always

    @invariant()
    def every_entry_and_the_trial_balance_sum_to_zero(self) -> None:
        with self.world.sql() as raw:
            grouped = "SELECT entry, currency FROM line GROUP BY entry, currency HAVING sum(amount) <> 0"
            assert raw.execute(grouped).fetchall() == []
            assert all(
                total == 0 for (total,) in raw.execute("SELECT sum(amount) FROM line GROUP BY currency")
            )

    @invariant()
    def amounts_are_integers_within_their_bounds(self) -> None:
        wrong = (
            "SELECT * FROM line JOIN ledger_account ON ledger_account.id = line.account"
            " WHERE typeof(amount) <> 'integer' OR typeof(balance) <> 'integer'"
            " OR (ledger_account.bound = 'credit' AND balance > 0)"
            " OR line.currency <> ledger_account.currency"
        )
        with self.world.sql() as raw:
            assert raw.execute(wrong).fetchall() == []

    @invariant()
    def balances_are_those_of_the_model(self) -> None:
        """Cards hold what the model says (so nothing unless active, held or expired), and so do wallets; what
        is owed altogether is the sum of both."""
        owed = dict.fromkeys(REGIONS.values(), 0)
        for known in self.cards:
            assert known.value == 0 or known.state in WITH_VALUE
            owed[REGIONS[known.region]] += known.value
        for person in self.people.values():
            for region, currency in REGIONS.items():
                total = person.totals.get(region, 0)
                assert self.world.total(person.actor, region) == total
                owed[currency] += total
        last = (
            "SELECT currency, -sum(balance) FROM line AS one WHERE bound = 'credit'"
            " AND seq = (SELECT max(seq) FROM line WHERE account = one.account) GROUP BY currency"
        )
        with self.world.sql() as raw:
            found = dict(raw.execute(last).fetchall())
        assert found == {currency: total for currency, total in owed.items() if total or currency in found}


def test_any_history_keeps_what_must_hold(template: Path) -> None:
    History.template = template
    run_state_machine_as_test(
        History, settings=settings(max_examples=25, stateful_step_count=40, deadline=None)
    )
