"""Every screen of the written list: can it be operated, can it be read, is anything cut off."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.components.fields import PasswordField
from tests.ui.looking import (
    LEAST_GROUND,
    LongWords,
    controls,
    cut_texts,
    left_light,
    pale_texts,
    secret_fields,
    settle,
)
from tests.ui.screens import COUNT, Screen, all_screens
from tests.ui.test_cleared import AT_THE_DOOR, SECRET

SCREENS = all_screens()
by_name = pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)


def shown(qtbot: QtBot, screen: Screen, width: int = 1024, height: int = 700) -> QWidget:
    window = screen.build()
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    qtbot.waitExposed(window)
    settle()
    return window


def test_the_list_of_screens_is_whole() -> None:
    names = [screen.name for screen in SCREENS]
    assert len(names) == COUNT
    assert len(set(names)) == COUNT


def reached_by_tab(window: QWidget, steps: int) -> list[QWidget]:
    reached = []
    for _ in range(steps):
        holder = QApplication.focusWidget() or window
        reached.append(holder)
        QTest.keyClick(holder, Qt.Key.Key_Tab)
    return reached


def against_reading(stops: list[QWidget]) -> list[str]:
    """Where Tab goes up or back, and not over to what is farther right, in one round from the first to the
    last. One such way is the one from the end to the beginning, wherever the round began."""
    once = list(dict.fromkeys(stops))
    ways = zip(once, [*once[1:], *once[:1]], strict=True)
    return [f"{one.objectName()} > {other.objectName()}" for one, other in ways if _is_back(one, other)]


def _is_back(one: QWidget, other: QWidget) -> bool:
    before, after = (QRect(_unscrolled(it), it.size()) for it in (one, other))
    is_up = after.bottom() <= before.top() and after.left() < before.center().x()
    shared = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    is_in_row = shared > min(before.height(), after.height()) / 2
    return is_up or (is_in_row and after.right() <= before.left())


def _unscrolled(widget: QWidget) -> QPoint:
    """Where it stands while all is scrolled to its top."""
    place, around = widget.mapToGlobal(QPoint(0, 0)), widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            place.setY(place.y() + around.verticalScrollBar().value())
        around = around.parentWidget()
    return place


@by_name
def test_each_screen_has_its_controls_by_keys_and_contrast_and_room_in_both_themes(
    qtbot: QtBot, screen: Screen
) -> None:
    window = shown(qtbot, screen)
    found = controls(window)
    assert sorted(control.objectName() for control in found) == sorted(screen.expected)
    assert [control.objectName() for control in found if not control.accessibleName()] == []
    reached = reached_by_tab(window, steps=3 * len(found) + 3)
    assert screen.expected - {stop.objectName() for stop in reached} == set()
    assert len(against_reading(reached)) <= 1, against_reading(reached)
    assert cut_texts(window) == []
    assert pale_texts(window) == []
    assert secret_fields(window) - {*SECRET, *AT_THE_DOOR} == set()
    theme.set_scheme(dark=True, high_contrast=False)
    window.resize(1180, 760)
    settle()
    assert cut_texts(window) == []
    assert pale_texts(window) == []
    if theme.is_dark():  # the screen that lights a card stays light
        assert left_light(window) < LEAST_GROUND
    window.resize(window.minimumSize())
    settle()
    assert cut_texts(window) == []


@by_name
def test_no_text_is_cut_off_when_words_are_a_third_longer(qtbot: QtBot, screen: Screen) -> None:
    longer = LongWords()
    QCoreApplication.installTranslator(longer)
    try:
        assert cut_texts(shown(qtbot, screen)) == []
    finally:
        QCoreApplication.removeTranslator(longer)


def test_a_colour_that_was_copied_and_a_new_field_for_secrets_would_be_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(100, 60)
    PasswordField(name="new-secret", parent=window)
    window.setStyleSheet(f"QWidget {{ background: {theme.TABLE[theme.Color.CANVAS][0]}; }}")
    window.show()
    theme.set_scheme(dark=True, high_contrast=False)
    settle()
    assert left_light(window) > LEAST_GROUND
    assert secret_fields(window) == {"new-secret"}


def test_a_live_change_of_theme_reaches_every_label(qtbot: QtBot) -> None:
    window = shown(qtbot, next(screen for screen in SCREENS if screen.name == "balance"))
    before = window.grab().toImage().pixelColor(5, 5)
    theme.set_scheme(dark=True, high_contrast=False)
    settle()
    assert window.grab().toImage().pixelColor(5, 5) != before
    assert pale_texts(window) == []
    labels = [widget for widget in window.findChildren(QWidget) if hasattr(widget, "ink")]
    wrong = [
        label.objectName()
        for label in labels
        if hasattr(label, "set_color") and label.palette().windowText().color() != theme.color(label.ink)
    ]
    assert wrong == []
