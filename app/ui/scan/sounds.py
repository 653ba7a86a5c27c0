"""The two sounds of a stack: read, and refused. Each has its visible twin, so none is ever needed."""

import sys
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths

from app.environ import RESOURCES


class Sound(Enum):
    READ = "read"
    REFUSED = "refused"


_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
Play = Callable[[Path], None]


def play_file(path: Path) -> None:
    """Play it beside everything else; silent where this computer has no player (Qt's is not here)."""
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return
    for name, *arguments in _PLAYERS:
        if program := QStandardPaths.findExecutable(name):
            process = QProcess()
            process.setProgram(program)
            process.setArguments([*arguments, str(path)])
            process.setStandardOutputFile(QProcess.nullDevice())
            process.setStandardErrorFile(QProcess.nullDevice())
            process.startDetached()
            return


class Sounds:
    """Plays them while they are wanted."""

    def __init__(self, play: Play = play_file) -> None:
        self._play = play
        self.are_on = True

    def play(self, sound: Sound) -> None:
        if self.are_on:
            self._play(RESOURCES / "sounds" / f"{sound.value}.wav")
