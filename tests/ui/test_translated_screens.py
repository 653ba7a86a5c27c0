"""Every screen of the written list in German, the densest in Japanese: is it translated, is anything cut off?

German is the longest of the languages; what is left in English there is left in Japanese too. The counter's
pages are held against one another while they are there: nothing moves.
"""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.counter.standing import AWAY, Places, at_each_size
from tests.ui.counter.standing import SCREENS as AT_THE_COUNTER
from tests.ui.looking import cut_texts
from tests.ui.screens import Screen, all_screens
from tests.ui.test_screens import shown
from tests.ui.translating import english_texts, spoken

SCREENS = all_screens()
DENSE = (
    "balance",
    "redeem-idle",
    "scan-doubts",
    "stack",
    "drawer-detail",
    "review-account",
    "settings-account",
)


def speaks(qtbot: QtBot, key: str, screen: Screen) -> QWidget:
    with spoken(key) as unmarked:
        window = shown(qtbot, screen)
        assert cut_texts(window) == []
        assert english_texts(window, key) == []
        assert unmarked.found == set(), "write the text itself into tr() or translate(context, text)"
    return window


@pytest.fixture(scope="module")
def still() -> list[list[Places]]:
    """Where everything stands on the counter's first page, once that was seen."""
    return []


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_each_screen_speaks_german_and_has_room_for_it_and_at_the_counter_nothing_moves(
    qtbot: QtBot, still: list[list[Places]], screen: Screen
) -> None:
    window = speaks(qtbot, "de", screen)
    if screen.name in AT_THE_COUNTER and screen.name not in AWAY:
        if not still:
            still.append(at_each_size(speaks(qtbot, "de", AT_THE_COUNTER["counter"])))
        assert at_each_size(window) == still[0]


@pytest.mark.parametrize("name", DENSE)
def test_the_densest_screens_speak_japanese_and_have_room_for_it(qtbot: QtBot, name: str) -> None:
    speaks(qtbot, "ja", next(screen for screen in SCREENS if screen.name == name))
