"""Blank cards on a real store, with real workers: from the printer into a stock, on to another store, out of
the world; a till sells what lies with it and nothing else."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.counter.code_files import read
from app.counter.minting import Minted
from app.data.integrity import check
from app.ui.manager.issuing.pane import IssuePane
from app.ui.pane import Pane
from app.wallet.values import Activated
from tests.counter.desk import add_shop, mint, outcome, place, state
from tests.data.world import Card, World
from tests.ui.manager.at_desk import PATIENCE_MS, focused, press, tab_to


def test_a_batch_comes_from_the_printer_some_of_it_goes_on_and_one_card_is_scrapped(
    qtbot: QtBot, shop: World, make: Callable[[type[Pane]], Pane], tmp_path: Path
) -> None:
    add_shop(shop, "shop-2")
    batch = mint(shop, tmp_path / "codes", 4, at_printer=True)
    assert isinstance(batch, Minted)
    sold, gone, bent, waiting = (Card(row.code, row.serial) for row in read(Path(batch.file)))
    assert outcome(shop.activate(sold)) == "NOT_IN_STOCK"
    pane = make(IssuePane)
    assert isinstance(pane, IssuePane)
    qtbot.waitUntil(lambda: pane.front.batches.model().rowCount() == 1, timeout=PATIENCE_MS)

    pane.entered()
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.front.detail.put.isVisible, timeout=PATIENCE_MS)
    tab_to(qtbot, "issue-put")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().objectName() == "put-store", timeout=PATIENCE_MS)
    press(qtbot, Qt.Key.Key_Return)
    told = pane.front.told
    qtbot.waitUntil(lambda: told.title == "In the stock of shop-1 now: 4 cards", timeout=PATIENCE_MS)
    assert isinstance(shop.activate(sold), Activated)

    move(qtbot, pane, [gone], Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: told.title == "In the stock of shop-2 now: 1 card", timeout=PATIENCE_MS)
    assert outcome(shop.activate(gone)) == "NOT_IN_STOCK"

    move(qtbot, pane, [bent, sold], Qt.Key.Key_End, "bent")
    page = pane.stock.move_page
    qtbot.waitUntil(lambda: page.told.title == "Nothing was scrapped", timeout=PATIENCE_MS)
    assert place(shop, bent) == "stock"
    tab_to(qtbot, "move-drop")
    press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, "move-page-deed")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told.title == "Scrapped: 1 card", timeout=PATIENCE_MS)
    assert (state(shop, bent), state(shop, sold), state(shop, waiting)) == ("SCRAPPED", "ACTIVE", "ISSUED")
    assert check(shop.store).findings == ()


def move(qtbot: QtBot, pane: IssuePane, cards: list[Card], where: Qt.Key, reason: str = "") -> None:
    """Scan the cards on the page that moves them; where: the key that chooses the place."""
    pane.pages.focus()
    tab_to(qtbot, "issue-move")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused().objectName() == "move-serial", timeout=PATIENCE_MS)
    tab_to(qtbot, "move-store")
    press(qtbot, where)
    tab_to(qtbot, "move-serial")
    for card in cards:
        qtbot.keyClicks(focused(), card.serial)
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)  # moved, or on to the reason
    if reason:
        qtbot.keyClicks(focused(), reason)
        press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)
