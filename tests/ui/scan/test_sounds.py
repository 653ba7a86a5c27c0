"""The two sounds: their lengths, and that neither is louder than the other."""

import struct
import wave
from pathlib import Path

import pytest

from app.environ import RESOURCES
from app.ui.scan.sounds import Sound, Sounds


def samples(sound: Sound) -> tuple[list[int], int]:
    with wave.open(str(RESOURCES / "sounds" / f"{sound.value}.wav")) as file:
        count = file.getnframes()
        return list(struct.unpack(f"<{count}h", file.readframes(count))), file.getframerate()


def loudness(sound: Sound) -> float:
    heard = [one for one in samples(sound)[0] if one]
    return float(sum(one * one for one in heard) / len(heard)) ** 0.5


@pytest.mark.parametrize(("sound", "lasts_s"), [(Sound.READ, 0.09), (Sound.REFUSED, 0.22)])
def test_a_sound_is_short(sound: Sound, lasts_s: float) -> None:
    heard, rate = samples(sound)
    assert len(heard) / rate == pytest.approx(lasts_s, abs=0.005)


def test_both_are_equally_loud() -> None:
    assert loudness(Sound.READ) == pytest.approx(loudness(Sound.REFUSED), rel=0.05)


def test_nothing_is_played_while_they_are_off() -> None:
    played: list[Path] = []
    sounds = Sounds(played.append)
    sounds.play(Sound.READ)
    sounds.are_on = False
    sounds.play(Sound.REFUSED)
    assert [path.stem for path in played] == ["read"]
