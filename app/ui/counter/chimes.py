"""The two sounds of the counter: done, and refused."""

from app.environ import RESOURCES
from app.ui.counter.values import Chime
from app.ui.scan.sounds import Play, play_file

_FILES = {Chime.DONE: "counter-done", Chime.REFUSED: "counter-refused"}


class Chimes:
    """Plays them while they are wanted; the answer's colour, icon and word say the same."""

    def __init__(self, play: Play = play_file) -> None:
        self._play = play
        self.are_on = True

    def play(self, chime: Chime) -> None:
        if self.are_on and chime in _FILES:
            self._play(RESOURCES / "sounds" / f"{_FILES[chime]}.wav")
