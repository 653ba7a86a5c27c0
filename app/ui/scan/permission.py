"""Whether this system lets the program use a camera, and the system's own question where it has one."""

import os
import sys
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCameraPermission, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

_DEVICES = "video*"
_WINDOWS = (
    "HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion"
    "\\CapabilityAccessManager\\ConsentStore\\webcam"
)


class Permission(Enum):
    GRANTED = "granted"
    DENIED = "denied"
    UNASKED = "unasked"  # macOS: the system asks the person once


def camera_permission(devices: Path = Path("/dev")) -> Permission:
    """What the system says now. devices: where Linux keeps the cameras."""
    if sys.platform.startswith("linux"):
        return _linux(devices)
    if sys.platform == "win32":
        allowed = QSettings(_WINDOWS, QSettings.Format.NativeFormat).value("Value", "Allow")
        return Permission.DENIED if allowed == "Deny" else Permission.GRANTED
    status = QApplication.instance().checkPermission(QCameraPermission())
    if status is Qt.PermissionStatus.Undetermined:
        return Permission.UNASKED
    return Permission.DENIED if status is Qt.PermissionStatus.Denied else Permission.GRANTED


def _linux(devices: Path) -> Permission:
    """Denied where there are cameras and not one of them may be opened."""
    cameras = list(devices.glob(_DEVICES))
    is_open = any(os.access(camera, os.R_OK | os.W_OK) for camera in cameras)
    return Permission.GRANTED if is_open or not cameras else Permission.DENIED


class PermissionRequest(QObject):
    """The system's own question. OpenCV must not ask it (`app.environ`): its answer comes too late there."""

    answered = Signal()

    def ask(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.requestPermission(QCameraPermission(), self, self._answered)

    def _answered(self) -> None:
        self.answered.emit()
