"""A day is typed whole, in the order of the country, and is what was typed or none."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.bar_fields import DateField
from app.ui.components.typed_day import day_form, typed_day

TODAY = QDate(2026, 11, 22)
CTRL = Qt.KeyboardModifier.ControlModifier
Make = Callable[[], DateField]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """A field with 22 November 2026 in it, come to by Tab."""

    def made() -> DateField:
        page = QWidget()
        qtbot.addWidget(page)
        field, before = DateField("Day", name="day"), QLineEdit()
        line = QVBoxLayout(page)
        for one in (before, field, QLineEdit()):
            line.addWidget(one)
        field.show_date(TODAY)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        before.setFocus()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        return field

    return made


def leave(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("31/10/2025", QDate(2025, 10, 31)),
        ("31102025", QDate(2025, 10, 31)),
        ("311025", QDate(2025, 10, 31)),
        ("1.2.27", QDate(2027, 2, 1)),
        ("29-02-2028", QDate(2028, 2, 29)),
        ("29-02-2027", TODAY),
        ("31/11/2026", TODAY),
        ("12/2026", TODAY),
        ("1/1/20261", TODAY),
        ("soon", TODAY),
        ("", TODAY),
    ],
)
def test_what_is_typed_is_the_day_or_the_one_before_comes_back(
    qtbot: QtBot, make: Make, text: str, expected: QDate
) -> None:
    field = make()
    told = QSignalSpy(field.date_changed)
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    assert told.count() == 0, "a day that is half typed is none"
    leave(qtbot)
    assert field.date() == expected
    assert field.text() == expected.toString("dd/MM/yyyy")
    assert told.count() == (expected != TODAY)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_GB", "05/04/2027"), ("en_US", "4/5/2027"), ("de_DE", "5.4.2027"), ("ja_JP", "2027/04/05")],
)
def test_days_are_typed_as_they_are_shown_in_the_country(locale: str, text: str) -> None:
    spoken, day = QLocale(locale), QDate(2027, 4, 5)
    form = day_form(spoken)
    assert typed_day(text, form) == day
    assert typed_day(spoken.toString(day, form), form) == day


def test_the_limits_are_kept_by_whoever_sets_the_day(qtbot: QtBot, make: Make) -> None:
    field = make()
    field.set_limits(least=TODAY, most=TODAY.addDays(10))
    field.set_date(TODAY.addDays(-1))
    assert field.date() == TODAY
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(field, "31/12/2026")
    assert not field.is_day
    leave(qtbot)
    assert (field.date(), field.is_day) == (TODAY, True)
    for _ in range(20):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == TODAY.addDays(10)


@pytest.mark.parametrize(
    ("at", "expected"), [(1, QDate(2026, 11, 23)), (4, QDate(2026, 12, 22)), (10, QDate(2027, 11, 22))]
)
def test_up_and_down_step_the_number_at_the_cursor(
    qtbot: QtBot, make: Make, at: int, expected: QDate
) -> None:
    field = make()
    field.setCursorPosition(at)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert (field.date(), field.cursorPosition()) == (expected, at)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.date() == TODAY


def test_a_field_that_follows_typing_tells_each_day_and_keeps_what_is_none(qtbot: QtBot, make: Make) -> None:
    field = make()
    field.follows_typing = True
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(field, "31/12/2026")
    assert field.date() == QDate(2026, 12, 31)
    qtbot.keyClick(field, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(field, "31/02/2026")
    leave(qtbot)
    assert (field.text(), field.is_day) == ("31/02/2026", False)
