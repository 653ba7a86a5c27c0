"""Amounts of nine digits stand whole on every page that shows them large, in each language."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.money import Money
from app.ui import language
from app.ui.formats import money_text
from app.ui.history.model import AMOUNT, BALANCE
from app.ui.main_window import MainWindow
from app.ui.typeface import Type, font
from tests.ui.fakes import GERMANY, GOOD_CODE, NOW, FakeServices, card_facts, movement, one_balance
from tests.ui.looking import cut_texts, settle, visible
from tests.ui.screens_balance import balance
from tests.ui.screens_history import history
from tests.ui.screens_redeem import entered
from tests.ui.translating import spoken

EURO, YEN = Money(123456789, "EUR"), Money(123456789, "JPY")
in_each_language = pytest.mark.parametrize("key", [one.key for one in language.languages()])
of_each_currency = pytest.mark.parametrize("amount", [EURO, YEN], ids=["EUR", "JPY"])


def holding(amount: Money) -> FakeServices:
    services = FakeServices()
    services.wallets[0] = one_balance(GERMANY, "DE", amount)
    half = Money(amount.minor // 2, amount.currency)
    services.movements[GERMANY] = [
        movement(NOW - timedelta(days=1), "redeem", amount, amount, "2", programme_name="House card"),
        movement(NOW - timedelta(days=2), "purchase", -half, half, "1", order="4502"),
    ]
    services.inspecting[GOOD_CODE] = card_facts(GOOD_CODE, amount)
    return services


def confirmed(amount: Money) -> MainWindow:
    window, _ = entered(GOOD_CODE, holding(amount))
    return window


def added(amount: Money) -> MainWindow:
    window, pane = entered(GOOD_CODE, holding(amount))
    pane.confirm.add_wanted.emit()
    return window


PAGES: dict[str, Callable[[Money], MainWindow]] = {
    "balance": lambda amount: balance(holding(amount))[0],
    "confirm": confirmed,
    "success": added,
}


def at_its_least(qtbot: QtBot, window: QWidget) -> QWidget:
    qtbot.addWidget(window)
    window.resize(window.minimumSize())
    window.show()
    settle()
    return window


@in_each_language
@of_each_currency
@pytest.mark.parametrize("page", PAGES)
def test_nine_digits_stand_whole_in_the_smallest_window(
    qtbot: QtBot, page: str, amount: Money, key: str
) -> None:
    with spoken(key):
        window = at_its_least(qtbot, PAGES[page](amount))
        said = [label.text() for label in visible(window) if isinstance(label, QLabel)]
        assert any(money_text(amount) in text for text in said)
        assert cut_texts(window) == []


@in_each_language
@of_each_currency
def test_columns_of_the_history_are_as_wide_as_their_amounts(qtbot: QtBot, amount: Money, key: str) -> None:
    with spoken(key):
        window, pane = history(holding(amount))
        at_its_least(qtbot, window)
        model = pane.table.model()
        assert model.rowCount() == 2
        for column in (AMOUNT, BALANCE):
            text = str(model.index(0, column).data())
            assert money_text(amount) in text
            assert pane.table.columnWidth(column) > QFontMetrics(font(Type.STRONG)).horizontalAdvance(text)
