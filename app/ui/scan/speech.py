"""Hints spoken by this system's own voice, for who cannot see the picture.

Qt's own text to speech is not in PySide6-Essentials; every desktop brings a command that speaks.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QProcess, QStandardPaths

Find = Callable[[str], str]
_WINDOWS = (
    "Add-Type -AssemblyName System.Speech;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


def command_of(find: Find = QStandardPaths.findExecutable) -> list[str] | None:
    """The program and its arguments that speak what comes in; None where there is none."""
    language = QLocale().name().partition("_")[0]
    known = {
        "spd-say": ["--wait", "--pipe-mode", "--language", language],
        "espeak-ng": ["-v", language, "--stdin"],
        "espeak": ["-v", language, "--stdin"],
        "say": [],
    }
    if sys.platform == "win32":
        known = {"powershell": ["-NoProfile", "-NonInteractive", "-Command", _WINDOWS]}
    return next(([path, *arguments] for name, arguments in known.items() if (path := find(name))), None)


class Voice(QObject):
    """Says one thing after the other. While it speaks only the newest of what came since is kept."""

    def __init__(self, command: list[str] | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._speaking: QProcess | None = None
        self._said = self._next = ""

    @property
    def is_there(self) -> bool:
        """Whether this computer can speak."""
        return self._command is not None

    def say(self, text: str) -> None:
        """Speak it, unless it was the last thing that was said."""
        if self._command is None:
            return
        if self._speaking is not None:
            self._next = text
        elif text != self._said:
            self._said = text
            self._speak(self._command, text)

    def _speak(self, command: list[str], text: str) -> None:
        process = self._speaking = QProcess(self)
        process.setProgram(command[0])
        process.setArguments(command[1:])
        process.finished.connect(self._go_on)
        process.start()
        process.write(text.encode())
        process.closeWriteChannel()

    def be_silent(self) -> None:
        """Stop in the middle; whatever comes next is said anew."""
        self._said = self._next = ""
        if self._speaking is not None:
            self._speaking.kill()

    def shut_down(self) -> None:
        """Stop, and wait for it."""
        process = self._speaking
        self.be_silent()
        if process is not None:
            process.waitForFinished()

    def _go_on(self) -> None:
        process, self._speaking = self._speaking, None
        if process is not None:
            process.deleteLater()
        following, self._next = self._next, ""
        if following:
            self.say(following)
