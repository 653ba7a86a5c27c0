"""While a card is redeemed in the real window, neither the title of any window nor the list of processes
tells its code or the password."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Tillfold
from app.codes import house
from app.counter.issuing import CardToIssue
from app.data.passwords import Cost, Passwords
from app.ui.background import Background
from app.ui.main_window import MainWindow
from app.wallet.values import Role
from tests.data.test_secrets import spellings

PASSWORD = "correct horse"
PATIENCE_MS = 20_000


class Titles:
    """The titles of all windows of this process, however often they are looked at."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def look(self) -> None:
        self.seen |= {window.windowTitle() for window in QApplication.topLevelWidgets()}

    def tell(self, secret: str) -> bool:
        text = "\n".join(self.seen).encode() + Path("/proc/self/cmdline").read_bytes()
        return any(spelling in text for spelling in spellings(secret))


@pytest.fixture
def tillfold(tmp_path: Path) -> Tillfold:
    made = Tillfold(data=tmp_path, passwords=Passwords(Cost(1, 8, 1)))
    person = {"login": "holder", "name": "Mara Lindqvist", "region": "DE", "role": Role.MANAGER}
    made.add_account(**person, password=PASSWORD, actor=None, key="make")
    return made


def sold(tillfold: Tillfold) -> str:
    code, actor = house.mint(), tillfold.sign_in("holder", PASSWORD)
    tillfold.issue(actor, "house", "DE", [CardToIssue(code, "4000000000000000")], key="issue")
    sale = {"serial": "4000000000000000", "amount": "25.00", "receipt": "R-1", "till": "till-1"}
    tillfold.activate(actor, **sale, key="sell")
    tillfold.close()
    return code


def seen(qtbot, window: QWidget, titles: Titles, name: str) -> QWidget:
    def is_seen() -> bool:
        titles.look()
        found = window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    qtbot.waitUntil(is_seen, timeout=PATIENCE_MS)
    return window.findChild(QWidget, name)


def test_no_title_tells_a_code_or_a_password(qtbot, tillfold: Tillfold) -> None:
    code, titles = sold(tillfold), Titles()
    window = MainWindow(lambda: tillfold, Background())
    qtbot.addWidget(window)
    window.show()
    password = seen(qtbot, window, titles, "password")
    qtbot.keyClicks(password, PASSWORD)
    qtbot.keyClick(password, Qt.Key.Key_Return)
    seen(qtbot, window, titles, "page-title")
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    field = seen(qtbot, window, titles, "code-field")
    window.shell.pane("redeem").confirm.rebound_ms = 0  # keys come faster here than from a person
    qtbot.keyClicks(field, code)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    seen(qtbot, window, titles, "confirm-amount")
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    seen(qtbot, window, titles, "success-amount")
    assert "Tillfold" in titles.seen
    assert not titles.tell(code)
    assert not titles.tell(PASSWORD)
    window.setWindowTitle(f"Redeemed {code.lower()}")
    titles.look()
    assert titles.tell(code)
    window.close()
