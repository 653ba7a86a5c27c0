"""Once with the hands alone: a holder at the real program under Xvfb with a window manager, by keys.

    python tests/long/by_hand.py [FOLDER]

Signs in, types a code, redeems it, looks at balance and history, keeps a card of another issuer in the drawer
and locks, by typing, Tab, Enter and the keys of the rail. A picture of the screen after each step goes to
FOLDER (build/long/by_hand); look at them. What the book holds afterwards is checked and printed.
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
from app.wallet.values import Actor, Role  # noqa: E402
from tests.long.hands import Hands, program, screen  # noqa: E402

PASSWORD, ELSEWHERE = "correct horse battery", "QW3RTYU8P2SD4A"


def build(data: Path) -> tuple[Tillfold, str]:
    """A holder with a card of 25 euro; returns the store and the code."""
    tillfold, code = Tillfold(data=data), house.mint()
    told = {"login": "mara", "name": "Mara Lindqvist", "region": "DE", "password": PASSWORD}
    tillfold.add_account(**told, role=Role.MANAGER, actor=None, key="make")
    actor = tillfold.sign_in("mara", PASSWORD)
    assert isinstance(actor, Actor)
    tillfold.issue(actor, "house", "DE", [CardToIssue(code, "4000000000000000")], key="issue")
    sale = {"serial": "4000000000000000", "amount": "25.00", "receipt": "R-1", "till": "till-1"}
    tillfold.activate(actor, **sale, key="sell")
    tillfold.close()
    return tillfold, code


def drive(hands: Hands, code: str) -> None:
    hands.wait_for_window()
    hands.look("sign-in")
    hands.type(PASSWORD)
    hands.press("Tab")
    hands.look("password-typed")
    hands.press("Return")
    hands.look("signed-in", 5)
    hands.press("ctrl+1")
    hands.type(code)
    hands.look("code-typed")
    hands.press("Return")
    hands.look("confirm")
    hands.press("Return")
    hands.look("added")
    hands.press("ctrl+2")
    hands.look("balance")
    hands.press("ctrl+3")
    hands.look("history")
    hands.press("ctrl+1")
    hands.type(ELSEWHERE)
    hands.press("Return")
    hands.look("issued-elsewhere")
    hands.press("Return")
    hands.look("open-the-drawer")
    hands.type(PASSWORD)
    hands.press("Return")
    hands.look("card-for-the-drawer")
    hands.press("Return")
    hands.look("in-the-drawer")
    hands.press("ctrl+l")
    hands.look("locked")


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else ROOT / "build" / "long" / "by_hand"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, screen():
        data = Path(name) / "data"
        tillfold, code = build(data)
        with program(data, Path(name)):
            drive(Hands(folder), code)
        return told(tillfold)


def told(tillfold: Tillfold) -> int:
    """What the book holds now."""
    actor = tillfold.sign_in("mara", PASSWORD)
    assert isinstance(actor, Actor)
    totals = [str(one.total) for one in tillfold.balances(actor)]
    drawer = [card.last_four for card in tillfold.drawer(actor).cards]
    findings = tillfold.check().findings
    tillfold.close()
    print("balances", totals, "· drawer", drawer, "· findings", list(findings))
    return int(bool(findings) or drawer != [ELSEWHERE[-4:]] or not totals)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
