"""Once with the hands alone: a clerk's day at the real program under Xvfb, by xdotool's keys.

    python tests/long/by_hand_counter.py [FOLDER]

Signs in, chooses the till, sells two cards on one receipt, looks it up, takes one of them back, charges an
account whose holder types a PIN, locks and comes back by PIN, counts the drawer and closes the till. A
picture of the screen after each step goes to FOLDER (build/long/by_hand_counter); look at them. What the
book holds afterwards is checked and printed.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from app.bootstrap import Tillfold  # noqa: E402
from app.codes import house  # noqa: E402
from app.counter.issuing import CardToIssue  # noqa: E402
from app.money import Money  # noqa: E402
from app.outcomes import Refused  # noqa: E402
from app.wallet.values import Actor, Role  # noqa: E402
from tests.long.hands import Hands, program, screen  # noqa: E402

MANAGER, CLERK, HOLDER = "correct horse battery", "quiet river stone", "seven green apples"
CLERKS_PIN, HOLDERS_PIN = "480213", "735190"
SERIALS = [f"400000000000{number:04}" for number in range(1, 5)]


def build(data: Path) -> Tillfold:
    """A shop with blank cards at till-1, a clerk with a PIN, and a holder with 25 euro and a PIN."""
    tillfold = Tillfold(data=data)
    manager = add(tillfold, "mara", MANAGER, Role.MANAGER, None)
    clerk = add(tillfold, "noor", CLERK, Role.CLERK, manager)
    holder = add(tillfold, "lena", HOLDER, Role.HOLDER, manager)
    tillfold.set_pin(clerk, CLERKS_PIN, key="pin-noor")
    tillfold.set_pin(holder, HOLDERS_PIN, key="pin-lena")
    codes = [house.mint() for _ in SERIALS]
    cards = [CardToIssue(code, serial) for code, serial in zip(codes, SERIALS, strict=True)]
    tillfold.issue(manager, "house", "DE", cards, key="issue")
    sale = {"serial": SERIALS[0], "amount": "25.00", "receipt": "R-1", "till": "till-1"}
    tillfold.activate(manager, **sale, key="sell")
    tillfold.redeem(holder, codes[0], key="redeem")
    return tillfold


def add(tillfold: Tillfold, login: str, password: str, role: Role, actor: Actor | None) -> Actor:
    told = {"login": login, "name": login.title(), "region": "DE", "password": password}
    tillfold.add_account(**told, role=role, actor=actor, key=f"make-{login}")
    signed_in = tillfold.sign_in(login, password)
    assert isinstance(signed_in, Actor)
    return signed_in


def drive(hands: Hands) -> None:
    hands.wait_for_window()
    hands.look("sign-in")
    hands.press("shift+Tab", "Down", "Down", "Tab")
    hands.type(CLERK)
    hands.press("Return")
    hands.look("choose-till", 5)
    hands.enter("1")
    hands.look("ready")
    sell(hands)
    hands.press("alt+l")
    hands.enter("7781")
    hands.look("looked-up")
    hands.press("F8")
    hands.scan(SERIALS[2])
    hands.look("void")
    hands.press("Return")
    hands.look("voided")
    charge(hands)
    hands.press("ctrl+l")
    hands.look("locked")
    hands.enter(CLERKS_PIN)
    hands.look("back-by-pin", 5)
    close_till(hands)


def sell(hands: Hands) -> None:
    hands.scan(SERIALS[1])
    hands.look("card")
    hands.enter("50")
    hands.enter("7781")
    hands.press("Return")
    hands.look("sold")
    hands.press("Return")
    hands.scan(SERIALS[2])
    hands.enter("25")
    hands.press("Return", "Return")
    hands.look("sold-on-the-same-receipt")


def charge(hands: Hands) -> None:
    hands.press("F3")
    hands.enter("10")
    hands.press("Return")
    hands.enter("lena")
    hands.press("Return")
    hands.look("consent")
    hands.enter(HOLDERS_PIN)
    hands.look("charged")


def close_till(hands: Hands) -> None:
    """75 euro: a fifty, a twenty and a five."""
    hands.press("F12")
    for count in ("", "", "", "1", "1", "", "1", *[""] * 8):
        hands.enter(count)
    hands.look("counted")
    hands.press("Return")
    hands.look("closed")


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "long" / "by_hand_counter"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, screen():
        data = Path(name) / "data"
        tillfold = build(data)
        with program(data, Path(name)):
            drive(Hands(folder))
        return told(tillfold)


def told(tillfold: Tillfold) -> int:
    """What the book holds now."""
    holder, clerk = tillfold.sign_in("lena", HOLDER), tillfold.sign_in("noor", CLERK)
    assert isinstance(holder, Actor)
    assert isinstance(clerk, Actor)
    total = tillfold.balances(holder)[0].total
    till = tillfold.till_now(clerk, "till-1", most=9)
    assert not isinstance(till, Refused)
    findings = tillfold.check().findings
    tillfold.close()
    print("balance", total.plain(), "· till", till.state, "· findings", list(findings))
    return int(bool(findings) or total != Money(1500, "EUR") or till.state != "CLOSED")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
