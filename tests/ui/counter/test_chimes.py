"""The two sounds of the counter: which file, when, and that neither is louder than the others."""

import struct
import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.environ import RESOURCES
from app.ui.counter.chimes import Chimes
from app.ui.counter.pane import CounterPane
from app.ui.counter.preferences import CounterPreferences
from app.ui.counter.values import Chime
from tests.ui.counter.keys import Keyboard, child
from tests.ui.fake_counter import BLANK, CLERK, SOLD
from tests.ui.screens_counter import own_preferences, sounds
from tests.ui.screens_settings import settings

SOUNDS = RESOURCES / "sounds"


def loudness(name: str) -> float:
    """Of what is no silence."""
    with wave.open(str(SOUNDS / f"{name}.wav")) as file:
        count = file.getnframes()
        heard = [one for one in struct.unpack(f"<{count}h", file.readframes(count)) if one]
    return float(sum(one * one for one in heard) / len(heard)) ** 0.5


@pytest.fixture
def played(pane: CounterPane, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files, in their order; the sounds are on."""
    names: list[str] = []

    def play(path: Path) -> None:
        assert path.is_file()
        names.append(path.stem)

    monkeypatch.setattr(pane.front, "chimes", Chimes(play))
    return names


def test_what_was_done_and_what_was_refused_have_their_sounds(keyboard: Keyboard, played: list[str]) -> None:
    keyboard.scan(BLANK)
    assert played == []
    keyboard.type("50\n\n\n")
    keyboard.scan(SOLD)
    assert played == ["counter-done", "counter-refused"]


def test_the_sounds_are_on_until_somebody_switches_them_off(
    pane: CounterPane, keyboard: Keyboard, played: list[str]
) -> None:
    assert CounterPreferences().sounds
    pane.desk.preferences = own_preferences()
    pane.show_actor(CLERK)
    keyboard.scan(SOLD)
    assert played == []
    pane.desk.preferences.sounds = True
    pane.show_actor(CLERK)
    keyboard.scan(SOLD)
    assert played == ["counter-refused"]


def test_a_clerk_switches_them_off_in_the_settings_and_a_holder_is_not_asked(qtbot: QtBot) -> None:
    window = sounds()
    qtbot.addWidget(window)
    window.show()
    switch = child(window, "settings-counter-sounds")
    assert isinstance(switch, QAbstractButton)
    assert switch.isVisible()
    switch.click()
    assert not CounterPreferences().sounds
    switch.click()
    assert CounterPreferences().sounds
    window.close()
    holders, _ = settings("camera")
    qtbot.addWidget(holders)
    holders.show()
    assert not child(holders, "settings-counter-sounds").isVisible()
    holders.close()


def test_they_are_off_at_once_when_the_counter_comes_to_front_again(
    pane: CounterPane, keyboard: Keyboard, played: list[str]
) -> None:
    pane.desk.preferences.sounds = False
    pane.entered()
    keyboard.scan(SOLD)
    assert played == []


def test_an_answer_without_a_sound_is_silent() -> None:
    names: list[Path] = []
    Chimes(names.append).play(Chime.NONE)
    assert names == []


@pytest.mark.parametrize("name", ["counter-done", "counter-refused"])
def test_they_are_as_loud_as_the_sounds_of_a_stack(name: str) -> None:
    assert loudness(name) == pytest.approx(loudness("read"), rel=0.05)
