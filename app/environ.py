"""Environment hygiene: the one door through which cv2 is imported, thread limits, and the data folder."""

import os
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

_CHANGED_BY_CV2 = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
_APP = Path(__file__).resolve().parent

RESOURCES = _APP / "resources" if (_APP / "resources").is_dir() else _APP.parent / "resources"
"""Programmes, fonts, icons: inside the package where a wheel was installed, beside it in a checkout."""


@cache
def load_cv2() -> ModuleType:
    """Import cv2 and put back the environment that importing it changes.

    The opencv-python wheel points Qt at the plug-ins it bundles, which breaks PySide6, and leaves an
    LD_LIBRARY_PATH ending in ":", which makes child processes look for libraries in the current folder.
    """
    # Opening a camera on Windows can take a minute with hardware transforms (opencv#17687).
    os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
    # The window asks for the camera on macOS itself (opencv#16427).
    os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")
    before = {name: os.environ.get(name) for name in _CHANGED_BY_CV2}
    import cv2

    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    cv2.setNumThreads(1)
    return cv2  # type: ignore[no-any-return,unused-ignore]


def limit_threads() -> None:
    """One thread for libraries that would take every core; to be called before they are imported."""
    for name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # OMP_THREAD_LIMIT for Tesseract: tesseract#3109


def data_folder(chosen: str | None = None) -> Path:
    """Where settings, the key file and the default store lie: --data, TILLFOLD_DATA, or the user's own."""
    if named := chosen or os.environ.get("TILLFOLD_DATA"):
        return Path(os.path.expanduser(named)).absolute()  # leaves a "~name" that is nobody's as it is
    import platformdirs

    return Path(platformdirs.user_data_dir("Tillfold", appauthor=False))


def has_display() -> bool:
    """Whether a window can be opened here (Linux needs X11 or Wayland, or a Qt platform that was named)."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
