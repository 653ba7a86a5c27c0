"""The review desk on a real store, with real workers: what is decided in the window stands in the book."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.counter.review_list import pending
from app.data.integrity import check
from app.outcomes import Refused
from app.ui.manager.review.pane import ReviewPane
from app.ui.pane import Pane
from tests.counter.desk import outcome, state
from tests.counter.test_review import hold_account, report
from tests.data.world import World
from tests.ui.manager.at_desk import PATIENCE_MS


@pytest.fixture
def pane(make: Callable[[type[Pane]], Pane]) -> ReviewPane:
    made = make(ReviewPane)
    assert isinstance(made, ReviewPane)
    return made


def test_a_reported_card_is_made_good_and_the_book_is_whole(
    qtbot: QtBot, shop: World, pane: ReviewPane
) -> None:
    used, blank = shop.active(amount="75.00"), shop.issued()
    shop.redeem(used.code, shop.other)
    report(shop, used)
    pane.refresh()
    qtbot.waitUntil(lambda: pane.page.facts.rowCount() == 4, timeout=PATIENCE_MS)
    assert pane.page.slip.title.text() == "New card, already redeemed"
    pane.page.by.setText(blank.serial)
    pane.page.reason.setFocus()
    qtbot.keyClicks(pane.page.reason, "receipt seen")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(pane.empty.isVisible, timeout=PATIENCE_MS)
    assert blank.serial in pane.last.text
    assert state(shop, blank) == "ACTIVE"
    assert shop.inspect(blank.code).amount.minor == 7500
    assert check(shop.store).findings == ()


def test_a_held_account_is_left_held_and_the_decision_is_listed_with_its_reason(
    qtbot: QtBot, shop: World, pane: ReviewPane
) -> None:
    card = shop.active()
    hold_account(shop)
    pane.refresh()
    qtbot.waitUntil(lambda: pane.page.facts.rowCount() > 0, timeout=PATIENCE_MS)
    assert pane.page.slip.title.text() == "Account held for review"
    pane.page.reason.setFocus()
    qtbot.keyClicks(pane.page.reason, "not the holder")
    qtbot.keyClick(pane.page.reason, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(pane.empty.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: pane.past.text() == "Decided today (1)", timeout=PATIENCE_MS)
    assert outcome(shop.redeem(card.code)) == "HELD_FOR_REVIEW"
    decided = shop.store.read(lambda tx: pending(tx, shop.manager, only_open=False))
    assert not isinstance(decided, Refused)
    assert [(one.kind, one.state) for one in decided] == [("velocity", "REJECTED")]
    assert check(shop.store).findings == ()
