"""Takes the picture of the README: the real window on a practice store, after it read a card from a picture.

    python packaging/readme_picture.py

Writes resources/pictures/redeem.png. Needs no display. The practice store lies in a temporary folder.
"""

# ruff: noqa: E402 (the platform and the path have to be set before Qt is imported)
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QWidget

from app.bootstrap import Tillfold
from app.testing import practice
from app.ui import theme
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.main_window import MainWindow
from app.ui.shell import Shell

W = TypeVar("W", bound=QWidget)
PASSWORD = "practice"
PICTURE = "house-de-ready-01.jpg"
_PATIENCE_S = 60


def wait_for(seen: Callable[[], bool], what: str) -> None:
    """Let the window work until this is so. Raises TimeoutError."""
    end = time.monotonic() + _PATIENCE_S
    while not seen():
        QCoreApplication.processEvents()
        time.sleep(0.01)
        if time.monotonic() > end:
            raise TimeoutError(f"the window did not get as far as: {what}")


def appeared(window: QWidget, kind: type[W], name: str) -> W:
    """The widget of this name, once it is seen: pages are built when they are first needed."""
    found: list[W] = []

    def is_seen() -> bool:
        found[:] = [one for one in window.findChildren(kind, name) if one.isVisible()]
        return bool(found)

    wait_for(is_seen, name)
    return found[0]


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["TILLFOLD_DATA"] = name  # the usual place of the store, as the status line shows it
        tillfold = Tillfold(data=folder)
        made = practice.furnish(tillfold, password=PASSWORD, seed=1)
        practice.write_pictures(made.cards, folder)
        make_application([])
        theme.theme().set_still(still=True)
        theme.set_scheme(dark=False)
        window = MainWindow(lambda: tillfold, Background())
        window.show()
        shell = sign_in(window)
        shell.go_to("redeem")
        shell.pane("redeem").open_pictures([folder / PICTURE])
        wait_for(appeared(window, QAbstractButton, "use-code").isEnabled, "a code that is sure")
        (ROOT / "resources" / "pictures").mkdir(exist_ok=True)
        is_saved = window.grab().save(str(ROOT / "resources" / "pictures" / "redeem.png"))
        window.close()
    return 0 if is_saved else 1


def sign_in(window: MainWindow) -> Shell:
    password = appeared(window, QLineEdit, "password")
    appeared(window, QListWidget, "account-list").setCurrentRow(2)
    password.setText(PASSWORD)
    appeared(window, QAbstractButton, "sign-in").click()
    return appeared(window, Shell, "")


if __name__ == "__main__":
    sys.exit(main())
