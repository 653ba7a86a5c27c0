"""Of the chips of a group exactly one is on."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.components.chip_group import ChipGroup
from app.ui.components.tags import Chip


def group_of(qtbot: QtBot) -> tuple[ChipGroup[str], dict[str, Chip], list[str]]:
    """The group, its chips, and the keys that it told."""
    held, told = QWidget(), []
    qtbot.addWidget(held)
    chips = {key: Chip(key, name=key, parent=held) for key in ("one", "two", "six")}
    group = ChipGroup(chips, "one", held)
    group.pressed.connect(told.append)
    return group, chips, told


def on(chips: dict[str, Chip]) -> list[str]:
    return [key for key, chip in chips.items() if chip.isChecked()]


def test_a_chip_that_is_pressed_is_on_alone_and_told(qtbot: QtBot) -> None:
    group, chips, told = group_of(qtbot)
    chips["two"].click()
    assert (on(chips), group.key, told) == (["two"], "two", ["two"])


def test_pressed_again_it_stays_on(qtbot: QtBot) -> None:
    group, chips, _ = group_of(qtbot)
    chips["one"].click()
    assert (on(chips), group.key) == (["one"], "one")


def test_what_the_program_chooses_is_told_to_nobody(qtbot: QtBot) -> None:
    group, chips, told = group_of(qtbot)
    group.choose("six")
    assert (on(chips), group.key, told) == (["six"], "six", [])
