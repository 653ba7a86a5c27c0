"""Balance: totals, what they consist of, the other wallets, the latest movements."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.money import Money
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.components.amounts import AmountLabel
from app.ui.components.labels import Label
from app.wallet.values import Actor, Balance, PromotionalCredit
from tests.ui.fakes import GERMANY, NOW, FakeServices, euro
from tests.ui.looking import settle, visible
from tests.ui.screens_shell import poor


@pytest.fixture
def pane(qtbot: QtBot, services: FakeServices, background: Background, actor: Actor) -> BalancePane:
    return shown(qtbot, BalancePane(services, background), actor)


def shown(qtbot: QtBot, pane: BalancePane, actor: Actor) -> BalancePane:
    qtbot.addWidget(pane)
    pane.resize(1180, 700)
    pane.show_actor(actor)
    pane.show()
    settle()
    return pane


def texts(pane: BalancePane) -> list[str]:
    return [widget.text() for widget in visible(pane) if isinstance(widget, Label)]


def test_the_first_wallet_stands_on_the_slip_and_the_latest_movements_below(pane: BalancePane) -> None:
    assert pane.slip.total.text() == "€170.00"
    assert {"Standard", "€160.00", "Promotional", "€10.00", "$20.00"} <= set(texts(pane))
    assert pane.latest.rowCount() == 6


def test_left_and_right_turn_to_the_other_wallets(pane: BalancePane) -> None:
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(pane, key)
        settle()
        seen.append(pane.slip.total.text())
    assert seen == ["$20.00", "€170.00", "$20.00"]
    assert "Nothing has moved in this wallet yet." in texts(pane)


def test_lots_are_shown_soonest_end_first_and_the_rest_together(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor
) -> None:
    lots = tuple(PromotionalCredit(euro(str(n)), NOW + timedelta(days=40 * n)) for n in (5, 3, 1, 2, 4))
    services.wallets = [Balance(GERMANY, "DE", euro("15"), euro("0"), lots, euro("0"))]
    pane = shown(qtbot, BalancePane(services, background), actor)
    amounts = [text for text in texts(pane) if text.startswith("€")]
    assert amounts == ["€15.00", "€0.00", "€1.00", "€2.00", "€3.00", "€9.00"]


def test_an_account_without_anything_is_led_to_redeem(
    qtbot: QtBot, background: Background, actor: Actor
) -> None:
    pane = shown(qtbot, BalancePane(poor(), background), actor)
    assert pane.empty.isVisible()
    assert pane.empty.button is not None
    with qtbot.waitSignal(pane.pane_wanted) as wanted:
        pane.empty.button.click()
    assert wanted.args == ["redeem"]


def test_locking_takes_the_totals_off_the_screen(pane: BalancePane) -> None:
    pane.show_actor(None)
    assert texts(pane) == []


@pytest.mark.parametrize(("minor", "px"), [(5000, 48), (123456789, 34), (10**13, 28)])
def test_an_amount_steps_down_until_it_fits_and_is_never_cut(qtbot: QtBot, minor: int, px: int) -> None:
    label = AmountLabel()
    qtbot.addWidget(label)
    label.resize(272, 60)
    label.show_money(Money(minor, "EUR"))
    assert label.font().pixelSize() == px
    assert "…" not in label.text()
