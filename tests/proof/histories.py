"""A random history of a store, step by step: work, requests asked again, keys used for something else, and a
clock that jumps. After each step, and at its end, what must hold always is looked at by `holding`."""

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

from app.counter import reporting
from app.data.integrity import check
from app.wallet.moments import DAY, HOUR, MINUTE, SECOND, microseconds, moment
from app.wallet.values import Actor
from tests.data.world import World
from tests.proof.asking import own_book
from tests.proof.doing import MANY, Doing, is_kept
from tests.proof.holding import Fold
from tests.proof.parts import Chance, Deed, Known
from tests.proof.plans import Plans
from tests.proof.proofs import Proofs

JUMPS = (1, SECOND, MINUTE, 10 * MINUTE, HOUR, 5 * HOUR, DAY, 31 * DAY, -1, -MINUTE, -3 * HOUR, -DAY)
MOMENTS = tuple(
    microseconds(datetime.fromisoformat(text).replace(tzinfo=UTC))
    for text in (
        "2026-12-31T23:59:59", "2027-01-31T12:00:00", "2027-03-28T00:59:59", "2027-10-31T00:30:00",
        "2028-02-28T23:59:59", "2028-02-29T12:00:00", "2028-03-31T22:00:00", "2029-02-28T23:59:59",
    )
)  # fmt: skip
"""Ends of months and years, a leap day, and the hours in which clocks change."""
ENDS = (
    "SELECT ends FROM promo_grant WHERE ends > ? UNION SELECT ends FROM card WHERE ends > ?"
    " UNION SELECT ends FROM promotion WHERE ends > ? ORDER BY 1 LIMIT 1"
)
DAMAGES = ("at", "actor")
MOST_REMEMBERED = 60


class History:
    """One store, from its first step on."""

    def __init__(self, world: World) -> None:
        self.world = world
        world.desk("desk-2")
        people = {login: actor.account for login, actor in world.actors.items()}
        self.doing = Doing(world.store, world.folder, own_book(world.folder), people)
        self.doing.begin()
        self.known, self.fold, self.proofs = Known(), Fold(world), Proofs()
        self.given: list[tuple[Deed, str, str]] = []
        self.counts: Counter[str] = Counter()
        self.steps = 0
        self.fold.catch_up()

    def step(self, chance: Chance) -> None:
        self.steps += 1
        what = chance.pick(("work",) * 12 + ("repeat", "conflict", "jump", "jump", "end"))
        getattr(self, f"_{what}")(chance)
        self.fold.catch_up()

    def _work(self, chance: Chance) -> None:
        deed, key = Plans(chance, self.known, self.doing).any(), f"key {self.steps}"
        before = self.fold.counts() if deed["do"] == "look" else None
        answer = self.doing(deed, key)
        assert before is None or self.fold.counts() == before, "looking moves nothing"
        self.proofs.heard(deed, told(answer))
        self.counts[f"{deed['do']} {told(answer)}"] += 1
        if is_kept(deed, answer):
            self.given = [*self.given[-MOST_REMEMBERED:], (deed, key, answer)]

    def _repeat(self, chance: Chance) -> None:
        """The same key and intent: the same answer, and nothing is done."""
        if not self.given:
            return
        deed, key, answer = chance.pick(self.given)
        before = self.fold.counts()
        again = self.doing(deed, key)
        assert again == answer, (deed, again, answer)
        assert self.fold.counts()[:1] == before[:1] or deed["do"] == "close_till"  # which lapses first
        self.counts["asked again"] += 1

    def _conflict(self, chance: Chance) -> None:
        """The same key and another intent: refused, and nothing is done."""
        one_step = [one for one in self.given if one[0]["do"] not in MANY]
        if not one_step:
            return
        deed, key, _ = chance.pick(one_step)
        other = {"do": "hold", "at": "desk-1", "who": deed["who"], "serial": "none"}
        before = self.fold.counts()
        assert told(self.doing(other, key)) == "IDEMPOTENCY_CONFLICT"
        assert self.fold.counts() == before
        self.counts["another intent"] += 1

    def _jump(self, chance: Chance) -> None:
        clock = self.world.clock
        if chance.number(0, 9) == 0:
            later = [one for one in MOMENTS if one > clock.now]
            clock.now = later[0] if later else clock.now + 31 * DAY
        else:
            clock.advance(chance.pick(JUMPS))
        self.counts["clock"] += 1

    def _end(self, chance: Chance) -> None:
        """To the very moment at which something ends, or just before it."""
        ends = self.fold.rows(ENDS, (self.world.clock.now,) * 3)
        if ends:
            self.world.clock.now = int(ends[0][0]) - chance.pick((0, 0, 1))
            self.counts["exact end"] += 1

    def close(self) -> None:
        self.fold.close()
        self.world.store.close()

    def finish(self, chance: Chance) -> None:
        """What the report says is owed is the sum of the accounts, now and then; nothing is found wrong."""
        assert check(self.world.store).findings == ()
        times = [line.at for line in self.fold.lines] or [self.world.clock.now]
        manager = Actor(self.world.manager.account, "desk-1")
        for at in (None, chance.pick(times), chance.pick(times)):
            answer = reporting.liability(self.world.store, manager, at=None if at is None else moment(at))
            found = {one.currency: (one.cards.minor, one.wallets.minor) for one in answer}
            now = self.doing.now()
            expected = self.fold.owed(at, now)
            assert {name: sums for name, sums in found.items() if any(sums)} == expected, (at, now)

    def damage(self, chance: Chance) -> None:
        """Change any entry of the past by one, whatever the rules say: the self-check finds it."""
        column, (number,) = chance.pick(DAMAGES), chance.pick(self.fold.rows("SELECT id FROM entry"))
        with self.world.unguarded() as raw:
            raw.execute(f"UPDATE entry SET {column} = {column} + 1 WHERE id = ?", (number,))
        assert check(self.world.store).findings != (), (column, number)


def told(answer: str) -> str:
    """What an answer says in a word."""
    if not answer.startswith("{"):
        return "seen"
    plain: dict[str, Any] = json.loads(answer)
    return str(plain.get("refused", "done"))
