"""What receipts are printed on, and where: chosen once at a computer, and kept there."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from app.ui.background import Background
from app.ui.paper.preferences import PaperPreferences
from app.ui.paper.stock import Paper
from app.ui.settings import printing_group
from app.ui.settings.printing_group import PrintingGroup


def opened(qtbot: QtBot, background: Background, names: Sequence[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(printing_group, "_printers", lambda: names)
    group = PrintingGroup(background)
    qtbot.addWidget(group)
    group.show()
    group.begin()
    return group


def choose(choice, at: int) -> None:
    """What a person does with the keyboard."""
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


@pytest.fixture
def group(qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch) -> PrintingGroup:
    return opened(qtbot, background, ("Till printer", "Office"), monkeypatch)


def test_each_paper_remembers_its_printer(group: PrintingGroup) -> None:
    choose(group.receipts, group.receipts.findData("Till printer"))
    choose(group.pages, group.pages.findData("Office"))
    kept = PaperPreferences()
    assert (kept.printer(Paper.ROLL_80), kept.printer(Paper.A4)) == ("Till printer", "Office")
    choose(group.paper, group.paper.findData("58"))
    assert PaperPreferences().paper is Paper.ROLL_58
    assert group.receipts.currentText() == "Ask when printing"


def test_receipts_on_a4_have_the_printer_of_pages(group: PrintingGroup) -> None:
    choose(group.pages, group.pages.findData("Office"))
    choose(group.paper, group.paper.findData("A4"))
    assert group.receipts.currentText() == "Office"
    assert not group.pages.isVisible()


def test_asking_again_is_a_choice_too(group: PrintingGroup) -> None:
    choose(group.receipts, group.receipts.findData("Office"))
    choose(group.receipts, 0)
    assert PaperPreferences().printer(Paper.ROLL_80) == ""


def test_a_printer_that_is_switched_off_stays_chosen(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    PaperPreferences().keep_printer(Paper.ROLL_80, "Till printer")
    found = opened(qtbot, background, (), monkeypatch)
    assert found.receipts.currentText() == "Till printer"


def test_the_printers_of_the_system_are_asked_for(qtbot: QtBot, background: Background) -> None:
    group = PrintingGroup(background)
    qtbot.addWidget(group)
    group.begin()
    assert group.receipts.itemText(0) == "Ask when printing"
