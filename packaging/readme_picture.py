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

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.bootstrap import Tillfold
from app.testing import practice
from app.ui import theme
from app.ui.application import make_application
from app.ui.background import Background
from app.ui.main_window import MainWindow

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


def appeared(window: QWidget, name: str) -> QWidget:
    """The widget of this name, once it is seen: pages are built when they are first needed."""

    def is_seen() -> bool:
        found = window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    wait_for(is_seen, name)
    return window.findChild(QWidget, name)


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
        sign_in(window)
        window.shell.go_to("redeem")
        window.shell.pane("redeem").open_pictures([folder / PICTURE])
        wait_for(appeared(window, "use-code").isEnabled, "a code that is sure")
        (ROOT / "resources" / "pictures").mkdir(exist_ok=True)
        is_saved = window.grab().save(str(ROOT / "resources" / "pictures" / "redeem.png"))
        window.close()
    return 0 if is_saved else 1


def sign_in(window: MainWindow) -> None:
    password = appeared(window, "password")
    appeared(window, "account-list").setCurrentRow(2)
    password.setText(PASSWORD)
    appeared(window, "sign-in").click()
    appeared(window, "rail-lock")


if __name__ == "__main__":
    sys.exit(main())
