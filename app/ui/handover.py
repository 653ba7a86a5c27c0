"""The open window's ear: a second start hands its code over, or asks the window to come to the front.

What is said, and where, is `app.codes.links.handover`'s. Whoever speaks is not trusted: a caller has little
time and few bytes, and a code that comes in only fills in a field.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.codes.links.handover import (
    ANSWER_WITHIN_S,
    MOST_BYTES,
    PIPE_FILE,
    TAKEN,
    code_in_message,
    come_message,
    new_pipe_name,
    place_of_window,
)
from app.ui.background import Background, Lane

if TYPE_CHECKING:  # Qt's network costs some tens of milliseconds: after the first paint, on a worker
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_MOST_CALLERS = 8


class Listener(QObject):
    """Listens from `begin` to `close`, unless another window on this data folder does: that one goes on."""

    code_given = Signal(str)
    wanted = Signal()  # the window is to come to the front

    def __init__(
        self, data: Path, store: str | None, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data, self._come, self._background = data, come_message(store), background
        self._server: QLocalServer | None = None

    def begin(self) -> None:
        """Load what is needed beside the window, then listen."""
        self._background.ask(_load, self._listen, lane=Lane.LOAD)

    @property
    def is_listening(self) -> bool:
        return self._server is not None and self._server.isListening()

    def close(self) -> None:
        """Hear nothing more, and leave the place free."""
        if self._server is None:
            return
        was_listening = self._server.isListening()
        self._server.close()
        if was_listening and sys.platform == "win32":
            (self._data / PIPE_FILE).unlink(missing_ok=True)

    def _listen(self, _: None) -> None:
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(_MOST_CALLERS)
        server.newConnection.connect(self._receive)
        self._server = server
        if sys.platform == "win32":
            self._listen_at_pipe(server)
        elif _is_free(place := place_of_window(self._data)):
            server.listen(place)

    def _listen_at_pipe(self, server: QLocalServer) -> None:
        """Names of pipes are everybody's: this one nobody can guess, and its file is the user's alone."""
        name = new_pipe_name()
        if server.listen(name):
            file = os.open(self._data / PIPE_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(file, "w", encoding="ascii") as opened:
                opened.write(name)

    def _receive(self) -> None:
        while self._server is not None and (line := self._server.nextPendingConnection()) is not None:
            if len(self.findChildren(_Caller)) >= _MOST_CALLERS:
                line.abort()
                line.deleteLater()
            else:
                _Caller(line, self)

    def take(self, said: bytes) -> bool:
        """Act on what a caller said; False for what nobody should say."""
        code = code_in_message(said)
        if code is not None:
            self.code_given.emit(code)
        elif said == self._come:
            self.wanted.emit()
        else:
            return False
        return True


class _Caller(QObject):
    """One connection, from its first byte to its answer; gone by then, or when its time is over."""

    def __init__(self, line: QLocalSocket, listener: Listener) -> None:
        super().__init__(listener)
        self._line, self._listener = line, listener
        self._said = b""
        line.setParent(self)
        line.setReadBufferSize(MOST_BYTES + 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._hang_up)
        self._patience.start(int(ANSWER_WITHIN_S * 1000))
        line.readyRead.connect(self._hear)
        line.disconnected.connect(self._hang_up)
        self._hear()

    def _hear(self) -> None:
        room = MOST_BYTES + 1 - len(self._said)
        self._said += self._line.read(room).data()
        if self._said.endswith(b"\n") or len(self._said) > MOST_BYTES:
            self._answer()

    def _answer(self) -> None:
        said, self._said = self._said, b""
        if self._listener.take(said):
            self._line.write(TAKEN)
            self._line.flush()
            self._line.disconnectFromServer()
        else:
            self._hang_up()

    def _hang_up(self) -> None:
        self._patience.stop()
        self._line.readyRead.disconnect(self._hear)
        self._line.disconnected.disconnect(self._hang_up)
        self._line.abort()
        self.deleteLater()


def _load() -> None:
    """Importing is most of the cost. Runs on a worker."""
    from PySide6 import QtNetwork  # noqa: F401


def _is_free(place: str) -> bool:
    """Whether this window may listen there: nothing lies at the path, or a socket of this user's that nobody
    answers at, left by a window that was killed. Qt would put its own over whatever is there."""
    from PySide6.QtNetwork import QLocalSocket

    try:
        found = os.lstat(place)
    except OSError:
        return True
    if not stat.S_ISSOCK(found.st_mode) or found.st_uid != os.getuid():
        return False
    line = QLocalSocket()
    line.connectToServer(place)
    is_answered = line.state() is not QLocalSocket.LocalSocketState.UnconnectedState
    line.abort()
    return not is_answered
