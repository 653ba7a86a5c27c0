"""At the counter the answer is large on every screen, and nothing of the board is covered or cut. That each
page leaves everything where it was is seen where the screens are walked in German."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from tests.ui.counter.standing import AWAY, SCREENS, SIZES, pane_of
from tests.ui.looking import settle
from tests.ui.translating import spoken


def built(name: str, qtbot: QtBot) -> MainWindow:
    window = SCREENS[name].build()
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("size", [(1024, 700), (1180, 760), (1920, 1080), (2560, 1440), (3840, 2160)])
def test_the_answer_takes_a_tenth_of_the_windows_height_on_every_screen(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = built("counter-sold", qtbot)
    window.resize(*size)
    settle()
    assert window.height() == size[1]
    assert pane_of(window).board.answer.height() >= window.height() / 10


@pytest.mark.parametrize("name", AWAY)
def test_the_notice_that_the_store_is_away_covers_nothing_of_the_input(qtbot: QtBot, name: str) -> None:
    window = built(name, qtbot)
    for width, height in SIZES:
        window.resize(width, height)
        settle()
        board = pane_of(window).board
        assert board.notice.isVisible()
        assert board.notice.geometry().bottom() < board.entry.geometry().top()
        assert board.entry.height() >= board.entry.sizeHint().height()


@pytest.mark.parametrize("key", ["de", "ja"])
@pytest.mark.parametrize("name", ["counter", "counter-refund-promise", "counter-trade-in", "counter-refused"])
def test_no_head_of_the_list_is_cut(qtbot: QtBot, key: str, name: str) -> None:
    with spoken(key):
        window = built(name, qtbot)
        window.resize(*SIZES[0])
        settle()
        listed = pane_of(window).board.list
        header = listed.table.horizontalHeader()
        words = header.fontMetrics()
        cut = [
            head
            for at, head in enumerate(listed.model.heads)
            if not header.isSectionHidden(at) and header.sectionSize(at) < words.horizontalAdvance(head)
        ]
    assert cut == []
