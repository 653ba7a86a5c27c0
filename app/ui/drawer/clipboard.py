"""A code on the clipboard: marked as a secret, and cleared after a while if it is still there."""

import hmac
import secrets

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

CLEAR_AFTER_MS = 30_000
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"1",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}
"""What asks clipboard histories of KDE, macOS and Windows not to keep it."""


class CodeClipboard(QObject):
    """Remembers a keyed digest of what it put there, not the code. `cleared` when that is gone."""

    cleared = Signal()

    def __init__(self, parent: QObject | None = None, *, after_ms: int = CLEAR_AFTER_MS) -> None:
        super().__init__(parent)
        self._key, self._digest = secrets.token_bytes(32), b""
        self.timer = QTimer(self, singleShot=True, interval=after_ms)
        self.timer.timeout.connect(self.clear)

    def hold(self, code: str) -> None:
        """Put a code there; the time begins anew."""
        data = QMimeData()
        data.setText(code)
        for name, mark in _MARKS.items():
            data.setData(name, mark)
        QGuiApplication.clipboard().setMimeData(data)
        self._digest = self._digest_of(code)
        self.timer.start()

    def clear(self) -> None:
        """Take the code away, unless something else was copied meanwhile."""
        self.timer.stop()
        if not self._digest:
            return
        if hmac.compare_digest(self._digest_of(QGuiApplication.clipboard().text()), self._digest):
            QGuiApplication.clipboard().clear()
        self._digest = b""
        self.cleared.emit()

    @property
    def is_holding(self) -> bool:
        """Whether a code was put there and its time is not over."""
        return bool(self._digest)

    def _digest_of(self, text: str) -> bytes:
        return hmac.digest(self._key, text.encode("utf-8", "replace"), "sha256")
