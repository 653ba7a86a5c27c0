"""What is typed and sent before the programmes are there."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.redeem.code_entry import CodeEntry
from app.ui.redeem.idle_page import IdlePage
from tests.ui.fakes import GOOD_CODE, FakeServices


class Waiting(NamedTuple):
    """The first page while the programmes are still being read."""

    page: IdlePage
    entry: CodeEntry
    sent: list[str]

    def type(self, text: str) -> None:
        QTest.keyClicks(self.page.field, text)

    def enter(self) -> None:
        QTest.keyClick(self.page.field, Qt.Key.Key_Return)

    def programmes_come(self) -> None:
        self.entry.set_book(FakeServices().programmes())


@pytest.fixture
def waiting(qtbot: QtBot) -> Waiting:
    page = IdlePage()
    qtbot.addWidget(page)
    entry, sent = CodeEntry(page, page), []
    page.submitted.connect(entry.send)
    entry.whole.connect(sent.append)
    return Waiting(page, entry, sent)


def test_a_code_sent_early_is_sent_when_the_programmes_come(waiting: Waiting) -> None:
    waiting.type(GOOD_CODE)
    waiting.enter()
    assert waiting.sent == []
    waiting.programmes_come()
    assert waiting.sent == [GOOD_CODE]
    waiting.programmes_come()
    assert waiting.sent == [GOOD_CODE]


def test_a_code_typed_early_waits_for_enter(waiting: Waiting) -> None:
    waiting.type(GOOD_CODE)
    waiting.programmes_come()
    assert waiting.sent == []
    waiting.enter()
    assert waiting.sent == [GOOD_CODE]


def test_half_a_code_sent_early_is_not_sent_when_the_rest_is_typed(waiting: Waiting) -> None:
    waiting.type(GOOD_CODE[:6])
    waiting.enter()
    waiting.type(GOOD_CODE[6:])
    waiting.programmes_come()
    assert waiting.sent == []


def test_another_code_that_comes_in_meanwhile_is_not_sent(waiting: Waiting) -> None:
    waiting.type(GOOD_CODE[:6])
    waiting.enter()
    waiting.entry.fill(GOOD_CODE)
    waiting.programmes_come()
    assert waiting.sent == []
