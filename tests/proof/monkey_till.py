"""What the monkey does at a till: keys of the counter, then what a clerk would scan or type, or would not."""

import random
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ui.counter.pane import CounterPane
from app.ui.main_window import MainWindow
from app.wallet.values import Role
from tests.proof.monkey_shop import PASSWORD, PIN, Shop

_DEEDS = [Qt.Key(Qt.Key.Key_F1 + number) for number in range(12)]
_LONGEST = 7
"""Inputs in a row: a charge with its holder's consent has as many."""
_AMOUNTS = ("25", "10.00", "50", "200", "1", "0", "0.01", "12,50", "99999999", "-5")
_WORDS = ("cash", "card", "1", "2", "3", "y", "n", "Phone 128 GB", "Returned by mail", "4x50", "")


def work(window: MainWindow, shop: Shop, dice: random.Random) -> str:
    """One deed, or a part of one, wherever the till is just now. Returns which."""
    if window.shell is None or window.actor is None:
        return "nobody"
    if window.actor.account.role is Role.HOLDER:
        return "holder"
    window.shell.go_to("counter")
    pane = window.shell.pane("counter")
    assert isinstance(pane, CounterPane)
    deed = dice.choice(_DEEDS) if dice.random() < 0.5 else None
    if deed is not None:
        QTest.keyClick(pane, deed)
    for _ in range(dice.randint(1, _LONGEST)):
        QTest.keyClicks(pane, dice.choice(_inputs(shop))(dice))
        QTest.keyClick(pane, Qt.Key.Key_Return)
        if dice.random() < 0.3:
            QTest.qWait(30)  # the answer comes; without it the next is given before
    return deed.name if deed is not None else "on"


def _inputs(shop: Shop) -> list[Callable[[random.Random], str]]:
    """Half of it numbers that are there."""
    return [
        *[lambda dice: dice.choice(shop.serials)] * 3,
        *[lambda dice: dice.choice(_AMOUNTS)] * 2,
        *[lambda dice: f"R-{dice.randrange(90)}"] * 2,
        lambda dice: dice.choice(("mara", "jonas", "clerk", "nobody")),
        lambda dice: dice.choice((PIN, PIN, PASSWORD, "000000")),
        lambda dice: dice.choice(_WORDS),
        lambda dice: dice.choice(shop.codes),
    ]
