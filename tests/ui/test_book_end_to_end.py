"""Balance and history on a real store with its own workers: what was booked is what is shown, and what is
settled here is settled there."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Tillfold
from app.counter import trade_ins
from app.counter.trade_in_values import Offer
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.components.labels import Label
from app.ui.components.tags import Chip
from app.ui.history.model import AMOUNT, WHAT
from app.ui.history.pane import HistoryPane
from app.ui.main_window import MainWindow
from app.wallet import subscriptions
from app.wallet.moments import microseconds
from app.wallet.subscriptions import NewSubscription
from tests.counter.counter_orders import Counter
from tests.data.stores import folder, template
from tests.data.world import NOON, PASSWORDS, Card, HandClock, World, enter
from tests.ui.looking import visible

__all__ = ["folder", "template"]
DAY = 24 * 3600 * 1_000_000
_PATIENCE_MS = 30_000
_CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Home:
    """The window of a holder with cards, credit, an order, a subscription and a trade-in in the book."""

    world: World
    window: MainWindow
    card: Card
    qtbot: QtBot

    @property
    def balance(self) -> BalancePane:
        pane = self._pane("balance")
        assert isinstance(pane, BalancePane)
        return pane

    @property
    def history(self) -> HistoryPane:
        pane = self._pane("history")
        assert isinstance(pane, HistoryPane)
        return pane

    def _pane(self, name: str) -> QWidget:
        assert self.window.shell is not None
        return self.window.shell.pane(name)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def wait(self, until: object) -> None:
        self.qtbot.waitUntil(until, timeout=_PATIENCE_MS)  # type: ignore[arg-type]

    def told(self) -> list[str]:
        return [one.text() for one in visible(self.balance) if isinstance(one, Label)]

    def open_history(self) -> HistoryPane:
        self.press(Qt.Key.Key_3, _CONTROL)
        self.wait(lambda: self.history.model.rowCount() == 7 and self.history.model.movement(6) is not None)
        return self.history


def book(world: World) -> Card:
    """$21.00: cards of $5 and $20, credit of $3 and $5 that paid an order first, $2 that ends soon. What came
    back of the order went to the part that was paid by a card."""
    counter = Counter(world)
    card = world.active(amount="20.00")
    world.redeem(card.code)
    counter.grant(300, world.clock.now + 3 * DAY)
    counter.grant(500, world.clock.now + 40 * DAY)
    counter.charged("17.00", "88-20417", balance="use")
    counter.refunded("88-20417", "3.00")
    counter.grant(200, world.clock.now + 3 * DAY)
    counter.refunded("88-20417", "1.00", deed="promise", receipt="R-10")
    due = date.today() + timedelta(days=5)  # noqa: DTZ011 - a day of the calendar on the wall
    new = NewSubscription("Coffee box", "4.00", "USD", "month", due)
    offer = Offer("holder", "A tablet", "7.00", reference="T-7")
    world.store.transact(lambda tx: subscriptions.subscribe(tx, world.holder, new, command=world.key()))
    world.store.transact(
        lambda tx: trade_ins.quote(tx, world.clerk, offer, book=world.book, command=world.key())
    )
    world.store.transact(lambda tx: trade_ins.receive(tx, world.clerk, "T-7", command=world.key()))
    return card


@pytest.fixture
def home(folder: Path, qtbot: QtBot) -> Iterator[Home]:
    address = str(folder / "store.sqlite")
    world = enter(folder, HandClock(max(NOON, microseconds(datetime.now(UTC)))), address)
    card = book(world)
    window = MainWindow(lambda: Tillfold(data=folder, store=address, passwords=PASSWORDS), Background())
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()
    window.activateWindow()
    page = window.door.sign_in_page
    qtbot.waitUntil(lambda: page.isVisible() and page.accounts.account is not None, timeout=_PATIENCE_MS)
    while page.accounts.account is not None and page.accounts.account.login != "holder":
        page.accounts.step(1)
    qtbot.keyClicks(page.password, "holder-password")
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.actor is not None, timeout=_PATIENCE_MS)
    made = Home(world, window, card, qtbot)
    made.wait(lambda: made.balance.page.slip.total.text() == "$21.00")
    yield made
    window.close()
    world.store.close()


def test_the_balance_is_that_of_the_book_part_by_part(home: Home) -> None:
    assert home.world.total() == 2100
    home.wait(lambda: "Coffee box" in home.told())
    told = home.told()
    assert {"Standard", "$19.00", "$2.00"} <= set(told)
    assert {"Refund on the way", "order 88-20417, not counted yet", "$1.00"} <= set(told)
    assert any(text.startswith(("ends in 3 days", "ends in 2 days")) for text in told)
    assert "A tablet" in " ".join(told)
    assert any(text.startswith("Handed in") for text in told)
    assert home.balance.page.latest.model.rowCount() == 6


def test_what_is_switched_and_ended_on_the_page_is_so_in_the_book(home: Home) -> None:
    pane = home.balance
    home.wait(lambda: pane.findChild(QWidget, "subscription-end-1") is not None)
    home.qtbot.keyClick(pane.page.usage.switches["orders"], Qt.Key.Key_Space)
    home.qtbot.keyClick(pane.findChild(QWidget, "subscription-end-1"), Qt.Key.Key_Return)
    home.wait(pane.end_page.isVisible)
    home.qtbot.keyClick(pane.findChild(QWidget, "end-confirm"), Qt.Key.Key_Space)
    store, holder = home.world.store, home.world.holder

    def states() -> list[str]:
        return [one.state for one in store.read(lambda tx: subscriptions.subscriptions_of(tx, holder))]

    home.wait(lambda: states() == ["CANCELLED"])
    home.wait(lambda: pane.page.isVisible() and "Coffee box" not in home.told())
    other = Tillfold(data=home.world.folder, store=home.world.address, passwords=PASSWORDS)
    home.wait(lambda: other.settings(holder).orders == "save")
    other.close()


def rows(pane: HistoryPane, column: int) -> list[str]:
    return [str(pane.model.index(row, column).data()) for row in range(pane.model.rowCount())]


def test_the_history_is_filtered_searched_and_tells_where_each_cent_came_from(home: Home) -> None:
    pane = home.open_history()
    assert sorted(rows(pane, AMOUNT)) == sorted(
        ["+$5.00", "+$20.00", "+$3.00", "+$5.00", "−$17.00", "+$3.00", "+$2.00"]
    )
    chip = pane.findChild(Chip, "kind-redeem")
    assert chip is not None
    home.qtbot.keyClick(chip, Qt.Key.Key_Space)
    home.wait(lambda: rows(pane, AMOUNT) == ["+$20.00", "+$5.00"])
    home.qtbot.keyClick(chip, Qt.Key.Key_Space)
    home.wait(lambda: pane.model.rowCount() == 7)
    home.press(Qt.Key.Key_F, _CONTROL)
    home.qtbot.keyClicks(pane.bar.search, "88-20417")
    home.wait(lambda: 0 < pane.model.rowCount() < 7)
    order = rows(pane, AMOUNT).index("−$17.00")
    assert all("88-20417" in text for text in rows(pane, WHAT))
    pane.table.selectRow(order)
    home.qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    home.wait(lambda: len(pane.detail.provenance.texts()) >= 3)
    parts = pane.detail.provenance.texts()
    assert [amount for _, amount in parts[:2]] == ["$3.00", "$5.00"]
    assert any(home.card.code.replace("-", "")[-4:] in name or "redeemed on" in name for name, _ in parts)


def test_the_exported_history_has_every_movement_and_no_code(home: Home, tmp_path: Path) -> None:
    pane, file = home.open_history(), tmp_path / "mine.json"
    home.press(Qt.Key.Key_E, _CONTROL)
    home.wait(pane.export_page.isVisible)
    chip = pane.findChild(Chip, "export-json")
    assert chip is not None
    home.qtbot.keyClick(chip, Qt.Key.Key_Space)
    pane.exporter.save(str(file))
    home.wait(lambda: pane.export_page.told.text == "7 movements are in mine.json.")
    text = file.read_text("utf-8")
    assert len(json.loads(text)) == 7
    assert home.card.code.replace("-", "") not in text.replace("-", "")
