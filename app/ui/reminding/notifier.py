"""Shows a few words beside the window: by the desktop's tray, by its notifications, or in the window itself.

Where there is a tray Qt shows them. Desktops without one (GNOME) have notifications all the same, which
libnotify's own program reaches; Qt has no door to them. Elsewhere the window says it in a quiet notice.
"""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.components.mark import mark_pixmap
from app.ui.messages import Message, messages
from app.ui.reminding.words import Told, together
from app.ui.theme import Tone

_PROGRAM = "notify-send"
_SHOWN_MS = 12_000
_SINGLY = 3
"""So many at once are shown one by one; more are one message."""
Find = Callable[[str], str]
Run = Callable[[str, Sequence[str]], object]


class Way(Enum):
    TRAY = "tray"
    PROGRAM = "program"
    WINDOW = "window"


def has_tray() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


def way_here(is_tray_there: Callable[[], bool] = has_tray, find: Find = QStandardPaths.findExecutable) -> Way:
    """By which way words are shown on this desktop now."""
    if is_tray_there():
        return Way.TRAY
    return Way.PROGRAM if find(_PROGRAM) else Way.WINDOW


def run_apart(program: str, arguments: Sequence[str]) -> object:
    """Start it and let it go; what it prints is nobody's."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(list(arguments))
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    return process.startDetached()


class Notifier(QObject):
    """`clicked` when a message of the tray was: the window is to come to front."""

    clicked = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        way: Callable[[], Way] = way_here,
        find: Find = QStandardPaths.findExecutable,
        run: Run = run_apart,
    ) -> None:
        super().__init__(parent)
        self._way, self._find, self._run = way, find, run
        self._tray: QSystemTrayIcon | None = None

    def show(self, several: Sequence[Told]) -> None:
        """Tell of these; at least one."""
        way = self._way()
        if way is Way.WINDOW:
            one = together(several)
            messages().raised.emit(Message(Tone.NOTE, one.title, one.text))
            return
        for one in several if len(several) <= _SINGLY else [together(several)]:
            self._tell(way, one)

    def _tell(self, way: Way, one: Told) -> None:
        if way is Way.TRAY:
            self._tray_icon().showMessage(one.title, one.text, QIcon(mark_pixmap(64)), _SHOWN_MS)
        else:
            words = ("--app-name=Tillfold", "--icon=tillfold", "--", one.title, one.text)
            self._run(self._find(_PROGRAM), words)

    def _tray_icon(self) -> QSystemTrayIcon:
        """It has to be seen while it speaks, and stays until the window closes."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(mark_pixmap(64)), self)
            self._tray.setToolTip("Tillfold")
            self._tray.messageClicked.connect(self.clicked)
            self._tray.activated.connect(self._click)
            self._tray.show()
        return self._tray

    def _click(self) -> None:
        self.clicked.emit()

    def close(self) -> None:
        """The window closes, or locks: its sign goes too."""
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
