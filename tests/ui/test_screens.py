"""Every screen of the written list: can it be operated, can it be read, is anything cut off."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui import theme
from tests.ui.looking import LongWords, controls, cut_texts, pale_texts, settle
from tests.ui.screens import COUNT, Screen, all_screens

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


@by_name
def test_each_screen_has_the_controls_that_are_written_down_and_keys_for_all(
    qtbot: QtBot, screen: Screen
) -> None:
    window = shown(qtbot, screen)
    found = controls(window)
    assert sorted(control.objectName() for control in found) == sorted(screen.expected)
    assert [control.objectName() for control in found if not control.accessibleName()] == []
    assert screen.expected - reached_by_tab(window, steps=3 * len(found) + 3) == set()


def reached_by_tab(window: QWidget, steps: int) -> set[str]:
    reached = set()
    for _ in range(steps):
        holder = QApplication.focusWidget() or window
        reached.add(holder.objectName())
        QTest.keyClick(holder, Qt.Key.Key_Tab)
    return reached


@by_name
def test_every_text_has_contrast_in_both_themes_and_room_at_every_size(qtbot: QtBot, screen: Screen) -> None:
    window = shown(qtbot, screen)
    assert cut_texts(window) == []
    assert pale_texts(window) == []
    theme.set_scheme(dark=True, high_contrast=False)
    window.resize(1180, 760)
    settle()
    assert cut_texts(window) == []
    assert pale_texts(window) == []
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
