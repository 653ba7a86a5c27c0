"""In the lowest window the decisive key of a long form is in sight, and so is what is told, in every
language."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.settings.form_page import FormPage
from tests.ui import screens_issuing
from tests.ui.looking import settle
from tests.ui.translating import spoken

LOWEST = (1024, 700)
BUILDS = (screens_issuing.mint_ends("US", 2), screens_issuing.mint_failed, screens_issuing.mint_wrong)


@pytest.mark.parametrize("language", ["en", "de", "ja"])
@pytest.mark.parametrize("build", BUILDS, ids=["ends", "failed", "wrong"])
def test_key_and_notice_of_the_longest_mint_are_whole(qtbot: QtBot, build, language: str) -> None:
    with spoken(language):
        window: MainWindow = build()
        qtbot.addWidget(window)
        window.resize(*LOWEST)
        window.show()
        settle()
        (page,) = (one for one in window.findChildren(FormPage) if one.isVisible())
        assert is_whole(page.deed)
        assert is_whole(page.told) or not page.told.title


def is_whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()
