"""A manager's desk and a till, each a process of its own, on one PostgreSQL: the same cards, the same
account, the same clerk. The till is here, the desk is `other_desk`; both are worked by keys."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.counter.code_files import read
from app.data.integrity import check
from app.wallet.values import Actor, Redeemed
from tests.counter.counter_orders import PIN, Counter
from tests.counter.desk import outcome, state
from tests.counter.test_review import hold, hold_account, report
from tests.data.stores import Standing
from tests.data.world import Card
from tests.ui.counter.keys import Keyboard, press_key, texts
from tests.ui.counter.real import PATIENCE_MS, Till, stocked

ROOT = Path(__file__).resolve().parents[3]
_PORTIONS = """
SELECT count(*) FROM entry JOIN card_event ON card_event.entry = entry.id WHERE entry.kind = 'mint'
GROUP BY entry.id HAVING count(*) > 1
"""
"""How many cards each transaction of the batch made; those of the stage were issued one by one."""
GIVEN = ("Already active", "Approved")
TAKEN = ("Activated $25.00", "This card is not waiting to be activated")
NEEDS_CLERK = ("Not allowed", "This needs the role clerk. Ask someone who has it to sign in.")
NEEDS_MANAGER = ("Not allowed", "This needs the role manager. Ask someone who has it to sign in.")


class Desk:
    """The other process: what is sent is done while the till goes on here."""

    def __init__(self, address: str, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.ui.counter.other_desk", address, str(folder)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._to, self._from = self._process.stdin, self._process.stdout

    def send(self, what: str, *given: object) -> None:
        print(json.dumps([what, *given]), file=self._to, flush=True)

    def heard(self) -> object:
        """What is seen at the desk after what was sent last."""
        return json.loads(self._from.readline())

    def do(self, what: str, *given: object) -> object:
        self.send(what, *given)
        return self.heard()

    def close(self) -> None:
        self._to.close()
        self._process.wait(60)
        self._from.close()


class Stage:
    """One store, with eight blank cards, a holder of $5.00 and a clerk at an open till; a desk."""

    def __init__(self, standing: Standing, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        address, folder = standing.address, standing.folder
        self.desk = Desk(address, folder)
        self.world, self.cards = stocked(address, folder, 8)
        self.orders = Counter(self.world)
        self.till = Till(address, folder)
        qtbot.addWidget(self.till.pane)
        self.pane, self.keyboard = self.till.pane, Keyboard(self.till.pane)
        self.wait(lambda: self.pane.desk.now is not None)

    def close(self) -> None:
        self.till.close()
        self.desk.close()
        self.world.store.close()

    def wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def answered(self, deed: Callable[[], object]) -> str:
        """The till's headline after a deed of keys."""
        before = self.pane.board.answer.answer
        deed()
        self.wait(lambda: not self.till.is_asking and self.pane.board.answer.answer is not before)
        return self.till.headline

    def scan(self, card: Card) -> None:
        """The page that sells it is open, its amount is typed; one Enter is left."""
        self.keyboard.scan(card.serial)
        self.wait(lambda: self.till.is_asking and self.pane.desk.now is not None)
        self.keyboard.type("25\n\n")

    def sell(self, card: Card) -> str:
        self.scan(card)
        return self.enter()

    def enter(self) -> str:
        return self.answered(lambda: self.keyboard.type("\n"))

    def look_at(self, card: Card) -> str:
        return self.answered(lambda: self.keyboard.scan(card.serial))

    def open_void(self, card: Card) -> None:
        """One Enter takes its sale back."""
        self.pane.activateWindow()
        self.keyboard.type("\x1b\x1b")
        press_key(self.pane.board.entry, Qt.Key.Key_F8)
        self.wait(lambda: texts(self.pane, "ask-title") == ["Void a sale"])
        self.keyboard.scan(card.serial)
        self.wait(lambda: texts(self.pane, "ask-title") == [f"Void ···· {card.serial[-4:]}"])

    def open_take_out(self, card: Card) -> None:
        """What only a manager may; one Enter takes the card out of stock."""
        self.pane.activateWindow()
        press_key(self.pane.board.entry, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
        self.wait(lambda: texts(self.pane, "ask-title") == ["Take out of stock"])
        self.keyboard.scan(card.serial)
        self.keyboard.type("bent")

    def sign_in_again(self) -> None:
        """With the role that the clerk has now."""
        again = self.till.tillfold.sign_in("clerk", "clerk-password")
        assert isinstance(again, Actor)
        self.pane.show_actor(None)
        self.pane.show_actor(again)
        self.wait(lambda: self.pane.desk.now is not None)

    def charge(self, amount: str) -> str:
        self.pane.activateWindow()
        press_key(self.pane.board.entry, Qt.Key.Key_F3)
        self.wait(lambda: self.till.is_asking)
        self.keyboard.type(f"{amount}\n\nholder\n")
        self.wait(lambda: self._is_asked("Paid from"))
        self.keyboard.type("\n")
        self.wait(lambda: self._is_asked("Consent"))
        return self.answered(lambda: self.keyboard.type(f"{PIN}\n"))

    def _is_asked(self, label: str) -> bool:
        ask = self.pane.board.ask.ask
        return ask is not None and any(one.label == label and one.is_now for one in ask.fields)

    @property
    def foot(self) -> str:
        return texts(self.pane, "answer-foot")[0]

    @property
    def sold_here(self) -> int:
        """How many cards the clerk has activated."""
        with self.world.sql() as raw:
            clerk = (self.world.clerk.account.id,)
            asked = "SELECT count(*) FROM entry WHERE kind = 'activate' AND actor = ?"
            return int(raw.execute(asked, clerk).fetchone()[0])

    def entries(self, kind: str) -> int:
        with self.world.sql() as raw:
            found = raw.execute("SELECT count(*) FROM entry WHERE kind = ?", (kind,)).fetchone()
            return int(found[0])


@pytest.fixture
def stage(postgres_standing: Standing, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(postgres_standing, qtbot)
    yield made
    made.close()


def test_a_till_sells_and_charges_inside_of_a_mint_and_sells_its_cards_once_their_file_has_its_name(
    stage: Stage, tmp_path: Path
) -> None:
    codes = tmp_path / "codes"
    stage.desk.do("mint", 2_000, str(codes))
    assert stage.desk.do("stopped_at") == "portion"
    assert [stage.sell(one) for one in stage.cards[:2]] == ["Activated $25.00"] * 2  # beside an open portion
    assert stage.charge("1.50") == "Charged $1.50"
    stage.desk.do("go_on")
    assert stage.sell(stage.cards[2]) == "Activated $25.00"
    assert stage.desk.do("stopped_at") == "name"
    (part,) = codes.iterdir()
    new = [Card(row.code, row.serial) for row in read(part)][:2]
    assert [stage.sell(one) for one in new] == ["Not in this stock"] * 2
    assert stage.sell(stage.cards[3]) == "Activated $25.00"
    stage.desk.do("go_on")
    stage.desk.do("minted")
    (file,) = codes.iterdir()
    assert file != part
    assert [stage.sell(one) for one in new] == ["Activated $25.00"] * 2
    assert (stage.sold_here, stage.entries("purchase")) == (6, 1)
    with stage.world.sql() as raw:
        portions = [int(cards) for (cards,) in raw.execute(_PORTIONS).fetchall()]
    assert sum(portions) == 2_000
    assert len(portions) > 1
    assert check(stage.world.store).findings == ()


def test_what_the_desk_decides_counts_at_once_at_the_till_that_has_the_same_card_open(stage: Stage) -> None:
    world, desk = stage.world, stage.desk
    freed, lost, back = stage.cards[:3]
    assert [stage.sell(one) for one in (freed, lost, back)] == ["Activated $25.00"] * 3
    stage.open_void(freed)
    hold(world, freed)
    assert stage.enter() == stage.look_at(freed) == "Held for review"
    stage.open_void(freed)
    desk.do("weigh", "receipt seen")
    assert desk.do("decide", "reject") == "Rejected"
    assert (stage.enter(), stage.look_at(freed)) == ("Too late to void", "Already active")
    hold(world, lost)
    desk.do("weigh", "it was stolen")
    stage.open_void(lost)
    desk.send("decide", "approve")
    assert stage.enter() in ("Held for review", "Voided")  # before the decision, or after it
    assert desk.heard() == "Approved"
    assert stage.look_at(lost) == "Voided"
    stage.open_void(back)
    assert stage.enter() == "Voided $25.00"
    assert outcome(hold(world, back)) == "WRONG_STATE"
    assert [state(world, one) for one in (freed, lost, back)] == ["ACTIVE", "VOIDED", "VOIDED"]
    assert [stage.entries(kind) for kind in ("void", "fraud", "release")] == [1, 1, 1]
    assert check(world.store).findings == ()


def test_a_blank_card_is_sold_by_the_till_or_makes_a_reported_one_good_never_both(stage: Stage) -> None:
    world, desk, blanks = stage.world, stage.desk, stage.cards[:3]
    begin_exchange(stage, blanks[0])
    there = desk.do("decide", "approve")
    assert (stage.enter(), there) == GIVEN
    begin_exchange(stage, blanks[1])
    assert (stage.enter(), desk.do("decide", "approve")) == TAKEN
    turn_down(desk)
    begin_exchange(stage, blanks[2])
    desk.send("decide", "approve")
    ways = stage.enter(), desk.heard()
    assert ways in (GIVEN, TAKEN)
    if ways == TAKEN:
        turn_down(desk)
    assert [state(world, one) for one in blanks] == ["ACTIVE"] * 3
    assert stage.entries("make_good") + stage.sold_here == stage.entries("review") == 3
    assert check(world.store).findings == ()


def begin_exchange(stage: Stage, blank: Card) -> None:
    """The desk and the till have the same blank card before them; both lack one key."""
    used = stage.world.active()
    stage.world.redeem(used.code, stage.world.other)
    report(stage.world, used)
    stage.desk.do("weigh", "receipt seen", blank.serial)
    stage.scan(blank)


def turn_down(desk: Desk) -> None:
    desk.do("weigh", "another card was given")
    assert desk.do("decide", "reject") == "Rejected"


def test_an_account_that_is_held_pays_at_the_till_and_redeems_again_once_the_desk_frees_it(
    stage: Stage,
) -> None:
    world, card = stage.world, stage.world.active(amount="7.00")
    hold_account(world)
    assert outcome(world.redeem(card.code)) == "HELD_FOR_REVIEW"
    stage.desk.do("weigh", "known holder")
    stage.desk.send("decide", "approve")
    assert stage.charge("1.00") == "Charged $1.00"
    assert stage.desk.heard() == "Approved"
    assert isinstance(world.redeem(card.code), Redeemed)
    assert (world.total(), stage.entries("purchase")) == (1100, 1)
    assert check(world.store).findings == ()


def test_rights_that_end_and_names_that_change_count_at_the_till_with_its_next_key(stage: Stage) -> None:
    """Who may is said."""
    desk, (first, second, third) = stage.desk, stage.cards[:3]
    said: list[str] = []
    stage.pane.station_changed.connect(said.append)
    stage.scan(first)
    assert desk.do("give_role", "clerk", "holder") == "clerk works here no more"
    assert (stage.enter(), stage.foot) == NEEDS_CLERK
    assert (stage.look_at(second), stage.foot) == NEEDS_CLERK
    assert (stage.answered(stage.pane.refresh), stage.foot) == NEEDS_CLERK
    desk.do("name_role", "clerk", "clerk")
    assert stage.sell(first) == "Activated $25.00"
    stage.open_void(first)
    assert desk.do("lock", "clerk") == "Clerk is locked out"
    assert (stage.enter(), stage.foot) == NEEDS_CLERK
    assert desk.do("unlock", "clerk") == "Clerk can sign in again"
    desk.do("give_role", "clerk", "manager")
    stage.sign_in_again()
    stage.open_take_out(second)
    assert desk.do("give_role", "clerk", "clerk") == "clerk is a clerk now"
    assert (stage.enter(), stage.foot) == NEEDS_MANAGER
    desk.do("name_till", "shop-1", "Till by the door")
    assert stage.sell(second) == "Activated $25.00"
    stage.wait(lambda: said[-1].endswith(" · Till by the door · shop-1"))
    stage.scan(third)
    desk.do("name_store", "shop-1", "Hafen")
    assert stage.enter() == "Activated $25.00"
    stage.wait(lambda: said[-1].endswith(" · Till by the door · Hafen"))
    assert (stage.sold_here, stage.entries("void")) == (3, 0)
    assert check(stage.world.store).findings == ()
