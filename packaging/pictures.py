"""Takes a picture of every state of the window into a folder, to be looked at:

    python packaging/pictures.py FOLDER [--language de] [NAME…]

Each screen of tests/ui/screens.py, light and dark: at 1180×760, at 1024×700, and at 200 %, in English or in
the language that is named. Needs no display. With names, only those screens. A sheet of all of them is what
`montage` makes of the folder. Japanese needs a typeface of the system that has its characters.
"""

# ruff: noqa: E402 (the platform and the path have to be set before Qt and the tests are imported)
import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import language, theme
from app.ui.application import make_application
from tests.ui.looking import settle
from tests.ui.screens import Screen, all_screens

USUAL, SMALL = QSize(1180, 760), QSize(1024, 700)
SHOTS = (("", USUAL, 1), ("-1024x700", SMALL, 1), ("@2x", USUAL, 2))


def picture_of(window: QWidget, ratio: int) -> QPixmap:
    """The window as a screen of this many device pixels to a pixel shows it."""
    pixmap = QPixmap(window.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    window.render(pixmap)
    return pixmap


def take(screen: Screen, folder: Path) -> int:
    taken = 0
    for dark in (False, True):
        theme.set_scheme(dark=dark, high_contrast=False)
        window = screen.build()
        window.show()
        window.activateWindow()
        for suffix, size, ratio in SHOTS:
            window.resize(size)
            settle()
            name = f"{screen.name}-{'dark' if dark else 'light'}{suffix}.png"
            taken += picture_of(window, ratio).save(str(folder / name))
        window.close()
        QApplication.sendPostedEvents()
    return taken


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="screens; all without")
    keys = [one.key for one in language.languages()]
    parser.add_argument("--language", choices=keys, default=keys[0])
    options = parser.parse_intermixed_args()
    folder, names = options.folder, set(options.names)
    folder.mkdir(parents=True, exist_ok=True)
    language.speak(make_application(["tillfold"]), options.language)
    theme.theme().set_still(still=True)
    screens = [screen for screen in all_screens() if not names or screen.name in names]
    taken = sum(take(screen, folder) for screen in screens)
    print(f"{taken} pictures of {len(screens)} screens are in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
