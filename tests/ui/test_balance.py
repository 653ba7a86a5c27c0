"""Balance: totals, what they consist of, the other wallets, the latest movements."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.money import Money
from app.outcomes import NOT_FOUND, Refused
from app.ui.background import Background
from app.ui.balance.pane import BalancePane
from app.ui.balance.plot import BalancePlot, day_ticks
from app.ui.components.amounts import AmountLabel
from app.ui.components.labels import Label
from app.ui.components.tags import Chip, Tag
from app.ui.formats import money_text
from app.ui.messages import messages
from app.wallet.overview import Curve, Settings
from app.wallet.values import Actor, Balance, PromotionalCredit
from tests.ui.fakes import GERMANY, NOW, FakeServices, euro
from tests.ui.looking import settle, visible
from tests.ui.screens_balance import lived
from tests.ui.screens_shell import poor

pytestmark = pytest.mark.usefixtures("that_morning")


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
    return texts_of(pane)


def texts_of(part: QWidget) -> list[str]:
    return [widget.text() for widget in visible(part) if isinstance(widget, Label)]


@pytest.fixture
def full(qtbot: QtBot, background: Background, actor: Actor) -> tuple[BalancePane, FakeServices]:
    services = lived()
    return shown(qtbot, BalancePane(services, background), actor), services


def test_the_first_wallet_stands_on_the_slip_and_the_latest_movements_below(pane: BalancePane) -> None:
    assert pane.page.slip.total.text() == "€170.00"
    assert {"Standard", "€160.00", "Promotional", "€10.00", "$20.00"} <= set(texts(pane))
    assert pane.page.latest.model.rowCount() == 6


def test_left_and_right_turn_to_the_other_wallets(pane: BalancePane) -> None:
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(pane, key)
        settle()
        seen.append(pane.page.slip.total.text())
    assert seen == ["$20.00", "€170.00", "$20.00"]
    assert "Nothing has moved in this wallet yet." in texts(pane)


def test_lots_are_shown_soonest_end_first_and_the_rest_together(
    qtbot: QtBot, services: FakeServices, background: Background, actor: Actor
) -> None:
    lots = tuple(PromotionalCredit(euro(str(n)), NOW + timedelta(days=40 * n)) for n in (5, 3, 1, 2, 4))
    services.wallets = [Balance(GERMANY, "DE", euro("15"), euro("0"), lots, euro("0"))]
    pane = shown(qtbot, BalancePane(services, background), actor)
    amounts = [text for text in texts_of(pane.page.slip) if text.startswith("€")]
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


def test_promised_refunds_and_idle_credit_are_told_beside_the_total(
    full: tuple[BalancePane, FakeServices],
) -> None:
    pane, services = full
    told = texts(pane)
    assert {"Refund on the way", "order 4498, not counted yet", "€12.00"} <= set(told)
    assert "Unused since March 2026" in told
    services.wallets[0] = replace(services.wallets[0], idle_since=NOW - timedelta(days=200))
    pane.refresh()
    assert "Unused since May 2026: it can pay your next order." in texts(pane)


def test_each_credit_is_told_with_its_end_and_its_fine_print(full: tuple[BalancePane, FakeServices]) -> None:
    told = texts_of(full[0].page.credit)
    assert told[1:4] == [
        "SPRING-10",
        "ends in 9 days, on 1 Dec 2026",
        "For orders of 20 euro and more, once for each account. Not for gift cards.",
    ]
    assert {"Given by the shop", "It has no fine print."} <= set(told)
    tags = [tag.text() for tag in full[0].page.credit.findChildren(Tag)]
    assert tags == ["1 Dec"]  # the one that ends later is not marked


def test_a_switch_says_what_it_does_and_is_written_at_once(full: tuple[BalancePane, FakeServices]) -> None:
    pane, services = full
    switch = pane.page.usage.switches["orders"]
    assert switch.accessibleDescription() == "It pays first, beginning with what ends soonest."
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert services.settled.orders == "save"
    assert switch.accessibleDescription() == "It is saved for later, and orders are paid in another way."
    QTest.keyClick(pane.page.usage.switches["subscriptions"], Qt.Key.Key_Space)
    assert services.settled == Settings("save", "use", "save")
    assert "in another way" in texts_of(pane.page.subscriptions)


def test_a_switch_that_is_refused_goes_back(qtbot: QtBot, full: tuple[BalancePane, FakeServices]) -> None:
    pane, services = full
    services.refusing = Refused(NOT_FOUND, {"what": "station"})
    with qtbot.waitSignal(messages().raised):
        QTest.keyClick(pane.page.usage.switches["one_click"], Qt.Key.Key_Space)
    assert pane.page.usage.switches["one_click"].isChecked()


def test_a_subscription_is_ended_after_a_question_that_begins_at_the_way_back(
    full: tuple[BalancePane, FakeServices],
) -> None:
    pane, services = full
    pane.activateWindow()
    button = pane.findChild(QWidget, "subscription-end-1")
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pane.end_page.isVisible()
    QTest.keyClick(pane.end_page, Qt.Key.Key_Escape)
    assert services.subscribed[0].state == "RUNNING"
    QTest.keyClick(pane.findChild(QWidget, "subscription-end-1"), Qt.Key.Key_Return)
    confirm = pane.findChild(QWidget, "end-confirm")
    QTest.keyClick(confirm, Qt.Key.Key_Space)
    assert services.subscribed[0].state == "CANCELLED"
    assert not pane.end_page.isVisible()
    assert "Coffee box" not in texts_of(pane.page.subscriptions)


def test_a_trade_in_shows_its_steps_with_their_days(full: tuple[BalancePane, FakeServices]) -> None:
    told = texts_of(full[0].page.trade_ins)
    steps = [text for text in told if text.startswith(("Quoted", "Handed", "Assessed", "Credited", "Given"))]
    assert steps[:4] == ["Quoted 19 Nov", "Handed in 20 Nov", "Assessed", "Credited"]
    assert steps[4:8] == ["Quoted 30 Oct", "Handed in 31 Oct", "Assessed 2 Nov", "Credited 3 Nov"]
    assert steps[-1] == "Given back 3 Nov"
    assert {"quoted, not counted yet", "credited", "nothing credited"} <= set(told)


def test_the_chart_is_of_the_time_that_was_chosen_and_is_a_table_too(
    full: tuple[BalancePane, FakeServices],
) -> None:
    pane, services = full
    pane.findChild(Chip, "chart-all").click()  # type: ignore[union-attr]
    assert services.calls[-1] == ("curve", GERMANY, None)
    chart = pane.page.chart.findChild(BalancePlot)
    assert chart is not None
    assert chart.isVisible()
    assert "As a table" in chart.accessibleName()
    pane.findChild(Chip, "chart-as-table").click()  # type: ignore[union-attr]
    assert not chart.isVisible()
    told = [pane.page.chart.model.index(row, 1).data() for row in range(pane.page.chart.model.rowCount())]
    assert told == ["€184.20", *(money_text(one.balance) for one in services.movements[GERMANY])]


def test_the_chart_of_a_wallet_in_which_nothing_moved_is_empty_and_stands(
    full: tuple[BalancePane, FakeServices],
) -> None:
    pane = full[0]
    pane.findChild(Chip, "chart-all").click()  # type: ignore[union-attr]
    QTest.keyClick(pane, Qt.Key.Key_Right)
    settle()
    assert pane.page.chart.model.rowCount() == 1
    assert pane.page.chart.model.index(0, 1).data() == "$20.00"


def test_page_down_scrolls_to_the_end(full: tuple[BalancePane, FakeServices]) -> None:
    pane = full[0]
    pane.resize(1000, 500)
    settle()
    for _ in range(9):
        QTest.keyClick(pane, Qt.Key.Key_PageDown)
    bottom = pane.page.trade_ins.mapTo(pane, pane.page.trade_ins.rect().bottomLeft()).y()
    assert 0 < bottom < 500


def test_a_balance_jumps_and_never_slopes(qtbot: QtBot) -> None:
    plot = BalancePlot()
    qtbot.addWidget(plot)
    plot.show_curve(Curve("EUR", (0.0, 100.0, 200.0), (500, 1500, 700)))
    told = [plot.total_at(time) for time in (-1.0, 0.0, 99.9, 100.0, 200.0, 201.0)]
    assert told == [None, 500, 500, 1500, 700, None]
    times, totals = plot.steps()
    assert list(zip(times, totals, strict=True)) == [
        (0, 500), (100, 500), (100, 1500), (200, 1500), (200, 700),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("2026-11-01", "2026-11-22", ["1 Nov", "5 Nov", "9 Nov", "13 Nov", "17 Nov", "21 Nov"]),
        ("2025-11-22", "2026-11-22", ["Dec", "Feb", "Apr", "Jun", "Aug", "Oct"]),
        ("2018-03-01", "2026-11-22", ["2019", "2021", "2023", "2025"]),
    ],
)
def test_the_days_below_the_chart_are_few_and_begin_a_month_or_a_year(
    first: str, last: str, names: list[str]
) -> None:
    begin, end = (datetime.fromisoformat(day).astimezone().timestamp() for day in (first, last))
    assert [name for _, name in day_ticks(begin, end)] == names


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
